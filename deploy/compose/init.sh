#!/bin/sh
# Writes .env with passwords that nobody has chosen, once. compose reads it; it is not committed.
set -eu
cd "$(dirname "$0")"
[ -f .env ] && { echo ".env exists; delete it, and the volumes, to begin anew." >&2; exit 1; }

random() {
  od -An -N 24 -t x1 /dev/urandom | tr -d ' \n'
}

umask 077
{
  for name in POSTGRES INSTRUMENTS_OWNER INSTRUMENTS_APP APPLICATIONS_OWNER APPLICATIONS_APP MATCHING_OWNER MATCHING_APP MONITORING \
    GRAFANA; do
    echo "${name}_PASSWORD=$(random)"
  done
  echo "WEBHOOKS_KEY=$(head -c 32 /dev/urandom | base64 | tr -d '\n')"
  # Kafka reads 16 bytes in Base64 for URLs.
  echo "KAFKA_CLUSTER_ID=$(head -c 16 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n')"
} >.env
