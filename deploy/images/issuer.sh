#!/bin/sh
# Lays out the issuer of tokens, a class of deploy/local, as an application: issuer.sh MODULE FOLDER
# Of the module's libraries it leaves out those of the servers that the launcher embeds.
set -eu

[ -d "$1/target/lib" ] || { echo "spinn: $1 is not packaged; run ./spinn images." >&2; exit 1; }
mkdir -p "$2/lib"
for library in "$1"/target/lib/*.jar; do
  case $(basename "$library") in
    embedded-postgres* | kafka* | scala* | zstd* | snappy* | lz4* | rocksdb* | lucene* | log4j-core* | postgresql* | picocli*) ;;
    *) cp "$library" "$2/lib" ;;
  esac
done

manifest=$(mktemp)
# A line of a manifest may be at most 72 bytes long; the second and later parts begin with a space.
{
  echo "Main-Class: no.spinn.local.TokenIssuerMain"
  (cd "$2" && printf 'Class-Path: %s' "$(echo lib/*.jar)") | fold -b -w 70 | sed '2,$s/^/ /'
  echo
} >"$manifest"
"$JAVA_HOME/bin/jar" --create --date "2026-01-01T00:00:00Z" --file "$2/quarkus-run.jar" --manifest "$manifest" -C "$1/target/classes" .
rm -f "$manifest"
