#!/bin/sh
# Downloads packages of Debian 13 into a folder, on any machine with apt: trixie.sh FOLDER PACKAGE…
# Leaves the package lists of the machine as they are. SPINN_DEBIAN_MIRROR names another mirror, such as a day of Debian's snapshots.
set -eu

folder=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder" "$work/state/lists/partial" "$work/cache/archives/partial"
: >"$work/status"

echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${SPINN_DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1)} trixie main" \
  >"$work/sources.list"
cat >"$work/apt.conf" <<CONF
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "-";
Dir::State "$work/state";
Dir::State::status "$work/status";
Dir::Cache "$work/cache";
Acquire::Languages "none";
APT::Sandbox::User "root";
CONF

export APT_CONFIG="$work/apt.conf"
apt-get update -qq
cd "$folder"
apt-get download -qq "$@"
