#!/bin/sh
# Fetches the CSS of Designsystemet anew, in the version that VERSION names. Compare the difference before you commit it.
set -eu
folder=$(cd "$(dirname "$0")" && pwd -P)/src/main/resources/assets/designsystemet
version=$(cat "$folder/VERSION")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "@digdir/designsystemet-css@$version" >/dev/null && tar xzf ./*.tgz)
cp "$work/package/dist/src/index.css" "$folder/designsystemet.css"
cp "$work/package/dist/theme/designsystemet.css" "$folder/theme.css"
cp "$work/package/LICENSE" "$folder/LICENSE"
cd "$folder" && sha256sum designsystemet.css theme.css LICENSE >SHA256SUMS
