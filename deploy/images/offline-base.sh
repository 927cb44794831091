#!/bin/sh
# Makes a base image without a registry: glibc from Debian 13 and a Java runtime linked from a JDK 25. No shell, no package manager.
# Prints the name of the image. Needs apt, dpkg-deb, and buildah or podman; JAVA_HOME names the JDK.
#
# The same JDK and the same versions of Debian's packages give the same image.
set -eu

HERE=$(cd "$(dirname "$0")" && pwd -P)
ROOT=$(cd "$HERE/../.." && pwd -P)
CACHE=${SPINN_HOME:-$ROOT/.spinn}/images
ENGINE=${SPINN_IMAGE_ENGINE:-buildah}
: "${JAVA_HOME:?has to name a JDK 25}"

PACKAGES="base-files gcc-14-base libc6 libgcc-s1"
# What Quarkus, Hibernate, Kafka and PostgreSQL's driver use, and what a person needs who looks into a running JVM: jcmd and Flight
# Recorder.
MODULES=java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.rmi,java.security.jgss
MODULES=$MODULES,java.sql,java.transaction.xa,java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.jcmd,jdk.jfr,jdk.localedata
MODULES=$MODULES,jdk.management,jdk.management.agent,jdk.management.jfr,jdk.naming.dns,jdk.net,jdk.nio.mapmode,jdk.security.auth
MODULES=$MODULES,jdk.security.jgss,jdk.unsupported,jdk.zipfs

property() {
  sed -n "s/^$1=\"\(.*\)\"/\1/p" "$JAVA_HOME/release"
}

EPOCH=$(date -u -d "$(property JAVA_VERSION_DATE)" +%s)
KEY=$(property FULL_VERSION)-$(cat "$0" "$HERE/trixie.sh" | sha256sum | cut -c 1-12)
ARCHIVE=$CACHE/base-$KEY.tar
NAME=localhost/spinn/base:$(echo "$KEY" | tr + _)

link_java() {
  "$JAVA_HOME/bin/jlink" --add-modules "$MODULES" --include-locales=en,nb,nn,no --compress=zip-6 --strip-debug --no-man-pages \
    --no-header-files --output "$1/opt/java"
  # The class data of the JDK itself, for the flags with which the images run.
  "$1/opt/java/bin/java" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xshare:dump -Xlog:disable -Xlog:all=error
}

# Only the libraries, and what says whose they are.
unpack_packages() {
  for package in "$2"/*.deb; do
    dpkg-deb -x "$package" "$1"
  done
  rm -rf "$1"/usr/bin "$1"/usr/sbin "$1"/usr/lib/x86_64-linux-gnu/gconv "$1"/usr/share/lintian "$1"/usr/share/bug "$1"/etc/update-motd.d \
    "$1"/var/spool/*
  find "$1/usr/share/doc" ! -name copyright ! -type d -delete
  find "$1/usr/share/doc" -type d -empty -delete
}

write_accounts() {
  mkdir -p "$1/etc" "$1/tmp"
  chmod 1777 "$1/tmp"
  printf 'root:x:0:0:root:/root:/sbin/nologin\nspinn:x:10001:10001:spinn:/var/spool/spinn:/sbin/nologin\n' >"$1/etc/passwd"
  printf 'root:x:0:\nspinn:x:10001:\n' >"$1/etc/group"
  printf 'hosts: files dns\n' >"$1/etc/nsswitch.conf"
}

component() {
  printf '    {"type": "%s", "name": "%s", "version": "%s", "purl": "%s"}' "$1" "$2" "$3" "$(echo "$4" | sed 's/+/%2B/g; s/~/%7E/g')"
}

# A CycloneDX bill of materials of the base; that of the services has only their libraries.
write_bom() {
  mkdir -p "$1/usr/share/sbom"
  {
    printf '{\n  "bomFormat": "CycloneDX",\n  "specVersion": "1.6",\n  "version": 1,\n  "components": [\n'
    for package in "$2"/*.deb; do
      name=$(dpkg-deb -f "$package" Package)
      version=$(dpkg-deb -f "$package" Version)
      architecture=$(dpkg-deb -f "$package" Architecture)
      component library "$name" "$version" "pkg:deb/debian/$name@$version?arch=$architecture&distro=trixie"
      printf ',\n'
    done
    version=$(property FULL_VERSION)
    component platform "$(property IMPLEMENTOR) OpenJDK" "$version" "pkg:generic/openjdk@$version"
    printf '\n  ]\n}\n'
  } >"$1/usr/share/sbom/base.cdx.json"
}

make_archive() {
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  umask 022
  "$HERE/trixie.sh" "$work/packages" $PACKAGES
  mkdir "$work/root"
  chmod 755 "$work/root"
  unpack_packages "$work/root" "$work/packages"
  write_accounts "$work/root"
  write_bom "$work/root" "$work/packages"
  link_java "$work/root"
  mkdir -p "$CACHE"
  tar --create --sort=name --mtime="@$EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu --directory "$work/root" \
    --file "$ARCHIVE.part" .
  mv "$ARCHIVE.part" "$ARCHIVE"
}

make_image() {
  context=$(mktemp -d)
  ln "$ARCHIVE" "$context/base.tar" 2>/dev/null || cp "$ARCHIVE" "$context/base.tar"
  printf 'FROM scratch\nADD base.tar /\nENV JAVA_HOME=/opt/java PATH=/opt/java/bin\n' >"$context/Containerfile"
  "$ENGINE" build --quiet --timestamp "$EPOCH" --identity-label=false --tag "$NAME" "$context" >&2
  rm -rf "$context"
}

[ -f "$ARCHIVE" ] || make_archive >&2
"$ENGINE" inspect --type image "$NAME" >/dev/null 2>&1 || make_image
echo "$NAME"
