#!/bin/bash
# Run once by PostgreSQL's image, in an empty volume: a database for each service, with the role that owns and migrates it and the
# role with which the service runs.
set -eu

login() {
  psql -v ON_ERROR_STOP=1 -v role="$1" -v password="$2" --username postgres --dbname postgres <<<"CREATE ROLE :\"role\" LOGIN PASSWORD :'password'"
}

for database in instruments applications matching; do
  owner=${database^^}_OWNER_PASSWORD
  application=${database^^}_APP_PASSWORD
  login "${database}_owner" "${!owner}"
  login "${database}_app" "${!application}"
  createdb --username postgres --owner "${database}_owner" "$database"
done

login monitoring "$MONITORING_PASSWORD"
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres <<<"GRANT pg_monitor TO monitoring"
