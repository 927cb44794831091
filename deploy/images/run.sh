#!/bin/sh
# Runs an image on the network of this machine, as restricted as in production, until it is stopped: run.sh NAME IMAGE
# Passes on the environment variables that are settings of Spinn, Quarkus, Kafka or the JVM. With SPINN_AOT_FOLDER the JVM writes its
# AOT cache there when it ends. Its share of the processor is that of several processes outside a container (SPINN_CPU_SHARES).
set -eu

HERE=$(cd "$(dirname "$0")" && pwd -P)
[ -d /run/systemd/system ] || export CONTAINERS_CONF="${CONTAINERS_CONF:-$HERE/containers.conf}"

name=$1
image=$2
set -- --rm --name "$name" --network host --read-only --cap-drop all --security-opt no-new-privileges --memory "${SPINN_MEMORY:-768m}" \
  --cpu-shares "${SPINN_CPU_SHARES:-8192}"
set -- "$@" --mount type=volume,dst=/var/spool/spinn
if [ -n "${SPINN_AOT_FOLDER:-}" ]; then
  set -- "$@" --volume "$SPINN_AOT_FOLDER:/aot" --memory 2g
  export JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=/aot/app.aot"
fi
for variable in $(env | sed -n 's/^\(\(SPINN\|QUARKUS\|KAFKA\|JAVA_TOOL\)_[A-Z0-9_]*\)=.*/\1/p'); do
  set -- "$@" --env "$variable"
done
exec podman run "$@" "$image"
