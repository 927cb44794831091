#!/bin/sh
# Builds the images of what is packaged; ./spinn images packages first. Prints a line for each image: name, id, size in bytes.
#
#   build.sh [--base IMAGE] [--aot] [MODULE…]
#
# Without modules: the services, the portal, and the issuer of tokens for trying out. --base names the image that has a Java runtime 25
# on its PATH, for a release by digest (name@sha256:…); without it offline-base.sh makes one. --aot builds, instead, a variant of each
# service with an AOT cache inside, tagged <version>-aot; its plain image and the training come first, as in ./spinn images --aot.
set -eu

HERE=$(cd "$(dirname "$0")" && pwd -P)
ROOT=$(cd "$HERE/../.." && pwd -P)
SERVICES="instruments-service applications-service matching-service"

fail() {
  echo "spinn: $*" >&2
  exit 1
}

[ -d /run/systemd/system ] || export CONTAINERS_CONF="${CONTAINERS_CONF:-$HERE/containers.conf}"

find_engine() {
  for engine in ${SPINN_IMAGE_ENGINE:-buildah podman docker}; do
    command -v "$engine" >/dev/null 2>&1 && { echo "$engine"; return; }
  done
  fail "images need buildah, podman or docker."
}

# The folder of a module.
folder() {
  case $1 in
    portal) echo deploy/portal ;;
    local-issuer) echo deploy/local ;;
    *) echo "$1" ;;
  esac
}

git_says() {
  git -C "$ROOT" "$@" 2>/dev/null
}

# The commit, marked when the sources differ from it.
revision() {
  commit=$(git_says rev-parse HEAD) || { echo "${SPINN_REVISION:-unknown}"; return; }
  git_says diff-index --quiet HEAD -- || commit=$commit-modified
  echo "$commit"
}

version() {
  sed -n '/<artifactId>spinn<\/artifactId>/{n;s/.*<version>\(.*\)<\/version>.*/\1/p;q;}' "$ROOT/pom.xml"
}

lay_out_application() {
  [ -f "$1/target/quarkus-app/quarkus-run.jar" ] || fail "$1 is not packaged; run ./spinn images."
  cp -R "$1/target/quarkus-app/." "$2/app"
  rm -f "$2/app/quarkus-app-dependencies.txt" "$2/app/app.aot"
  cp "$1/target/bom.json" "$2/app/bom.cdx.json" || fail "$1 has no bill of materials; run ./spinn images."
}

# The issuer is a class of the local launcher and needs few of its libraries.
lay_out_issuer() {
  "$HERE/issuer.sh" "$1" "$2/app"
}

# Everything with the same modes, whatever the umask of this machine is.
lay_out() {
  rm -rf "$2"
  mkdir -p "$2/app" "$2/spool"
  case $1 in
    */local) lay_out_issuer "$1" "$2" ;;
    *) lay_out_application "$1" "$2" ;;
  esac
  cp "$HERE/jvm.flags" "$2/app"
  chmod -R u=rwX,go=rX "$2/app"
  chmod 700 "$2/spool"
}

# Times in the layers and in the image's history are those of the commit. Docker does not know these options.
reproducible() {
  [ "$ENGINE" = docker ] || echo "--timestamp $EPOCH --identity-label=false --format oci"
}

build_image() {
  context=$ROOT/$(folder "$1")/target/image
  lay_out "$ROOT/$(folder "$1")" "$context"
  # shellcheck disable=SC2046
  "$ENGINE" build $(reproducible) --quiet --file "$HERE/Containerfile" --tag "localhost/spinn/$1:$VERSION" \
    --build-arg BASE="$BASE" --build-arg MODULE="$1" --build-arg VERSION="$VERSION" --build-arg REVISION="$REVISION" \
    --build-arg CREATED="$(date -u -d "@$EPOCH" +%Y-%m-%dT%H:%M:%SZ)" "$context" >/dev/null
  report "localhost/spinn/$1:$VERSION"
}

build_aot_variant() {
  context=$ROOT/$1/target/image-aot
  rm -rf "$context"
  mkdir -p "$context"
  mv "$CACHES/$1/app.aot" "$context" || fail "$1 was not trained; run ./spinn images --aot."
  { cat "$HERE/jvm.flags"; echo "AOTCache=/opt/spinn/app.aot"; } >"$context/jvm.flags"
  chmod 644 "$context"/*
  # shellcheck disable=SC2046
  "$ENGINE" build $(reproducible) --quiet --file "$HERE/Containerfile.aot" --tag "localhost/spinn/$1:$VERSION-aot" \
    --build-arg PLAIN="localhost/spinn/$1:$VERSION" "$context" >/dev/null
  report "localhost/spinn/$1:$VERSION-aot"
}

report() {
  if [ "$ENGINE" = docker ]; then
    docker image inspect --format "$1 {{.Id}} {{.Size}}" "$1"
  else
    # buildah cannot tell the size, podman can.
    podman image inspect --format "$1 {{.Id}} {{.Size}}" "$1" 2>/dev/null ||
      "$ENGINE" inspect --type image --format "$1 {{.FromImageID}}
" "$1"
  fi
}

BASE=
AOT=no
MODULES=
while [ $# -gt 0 ]; do
  case $1 in
    --base) BASE=$2; shift ;;
    --aot) AOT=yes ;;
    -*) fail "images has no option $1." ;;
    *)
      [ -f "$ROOT/$(folder "$1")/pom.xml" ] || fail "there is no module $1."
      MODULES="$MODULES $1"
      ;;
  esac
  shift
done
if [ -z "$MODULES" ]; then
  MODULES=$SERVICES
  [ -f "$ROOT/deploy/portal/pom.xml" ] && MODULES="$MODULES portal"
  MODULES="$MODULES local-issuer"
fi

ENGINE=$(find_engine)
export SPINN_IMAGE_ENGINE="$ENGINE"
EPOCH=${SOURCE_DATE_EPOCH:-$(git_says log -1 --format=%ct || date +%s)}
VERSION=$(version)
REVISION=$(revision)
CACHES=$ROOT/target/aot

if [ "$AOT" = yes ]; then
  for service in $SERVICES; do
    build_aot_variant "$service"
  done
  exit
fi

[ -n "$BASE" ] || BASE=$("$HERE/offline-base.sh")

for module in $MODULES; do
  build_image "$module"
done
