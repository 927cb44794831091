#!/bin/sh
# The long forms of the tests, one step after the other; ./spinn prove calls it with JAVA_HOME set. Without arguments it runs all
# steps, otherwise those that are named. Prints a report, writes it to target/prove.md, and fails if a step fails.
set -eu

ROOT=$(cd "$(dirname "$0")/../.." && pwd -P)
RESULTS=$ROOT/target/prove
ALL="authorisation assistants specmatic faults cluster rolling rollback compatibility clients cases portal interleavings mutation reproducible"

maven() {
  (cd "$ROOT" && mvn -Dsurefire.failIfNoSpecifiedTests=false "$@")
}

authorisation() {
  maven test -pl instruments-service,applications-service,matching-service -am -Dtest=AuthorisationTest,AllowedActionsTest -Dspinn.authorisation=all
}

# A thousand projects, asked of the tools of assistants and of the operations.
assistants() {
  maven test -pl matching-service -am -Dtest=McpResourceTest -Dspinn.projects=1000
}

specmatic() {
  maven verify -pl deploy/system-tests -am -Dtest=SpecmaticIT -Dspinn.combinations=3
}

# Its own report is deploy/system-tests/results/faults.md.
faults() {
  maven verify -pl deploy/system-tests -am -Dtest=InvariantsIT -Dsurefire.timeout=7200 -Dspinn.rounds=1
}

# Three brokers, a PostgreSQL primary with a standby, two replicas of each service.
cluster() {
  maven verify -pl deploy/system-tests -am -Dtest=ClusterIT -Dspinn.cluster=all
}

# Every replica of every service is replaced under load.
rolling() {
  maven verify -pl deploy/system-tests -am -Dtest=RollingIT -Dspinn.rolling=all
}

# Every replica is replaced by one of a build with one more migration, and then the other way round, under load.
rollback() {
  maven verify -pl deploy/system-tests -am -Dtest=RollbackIT -Dspinn.rollback=all
}

# The build that CHANGELOG names, on databases that this one has migrated and filled.
compatibility() {
  commit=$(earlier_commit)
  [ -n "$commit" ] || { echo "CHANGELOG.md names no commit."; exit 1; }
  echo "The build before is that of $commit."
  place=$(mktemp -d)
  git -C "$ROOT" archive "$commit" | tar -x -C "$place"
  (cd "$place" && mvn -q package -DskipTests -Dspotless.check.skip=true \
    -pl deploy/local,instruments-service,applications-service,matching-service -am)
  status=0
  maven verify -pl deploy/system-tests -am -Dtest=CompatibilityIT -Dspinn.build-before="$place" || status=$?
  rm -rf "$place"
  return "$status"
}

# The first that is named: for what is not released yet, one that works beside it, else that of the last release.
earlier_commit() {
  sed -nE 's/^(Released from|Works beside) `([^`]*)`.*/\2/p' "$ROOT/CHANGELOG.md" | head -n 1
}

# Clients of the documents of the last release, which tell the main story to this build.
clients() {
  released=$(find "$ROOT/instruments-service/contracts/released" -name '*.yaml' -exec basename {} .yaml \; | sort -V | tail -n 1)
  echo "The clients are those of $released."
  maven verify -pl deploy/system-tests -am -Dtest=GeneratedClientsIT -Dspinn.clients="released/$released"
}

# The case system of a provider handles calls with 300 and with 1,000 applications, as many as one request for many acts takes.
cases() {
  maven verify -pl deploy/system-tests -am -Dtest=CaseSystemIT -Dspinn.case.applications=300,1000
}

# Every page in every language, width and scheme, with and without JavaScript.
portal() {
  maven verify -pl deploy/system-tests -am -Dtest=PortalIT -Dspinn.portal=all
}

interleavings() {
  maven test -pl service-kit -am -Dtest=EventFlowSimulationTest -Dspinn.interleavings=10000000
}

mutation() {
  maven -Pmutation test-compile -pl service-kit,criteria,deploy/local,applications-service -am
}

# Builds the last commit twice, in folders of different names, and compares every file of the packaged services, and the bills of
# materials. Of the jar that Quarkus generates only the names of the entries are compared: Hibernate's proxies have random members, and
# build steps that run side by side number their beans in the order in which they end.
reproducible() {
  place=$(mktemp -d)
  for build in first another; do
    mkdir "$place/$build"
    git -C "$ROOT" archive HEAD | tar -x -C "$place/$build"
    (cd "$place/$build" && mvn -q package -DskipTests -Dspotless.check.skip=true \
      -pl instruments-service,applications-service,matching-service -am)
    (cd "$place/$build" && sums) >"$place/$build.sums"
  done
  grep -q 'quarkus-run.jar' "$place/first.sums" || { echo "No service was built."; exit 1; }
  cp "$place/first.sums" "$RESULTS/files.sha256"
  same=0
  diff "$place/first.sums" "$place/another.sums" || same=1
  rm -rf "$place"
  return "$same"
}

sums() {
  find . \( -path '*/target/quarkus-app/*' -type f ! -name generated-bytecode.jar -o -path './*-service/target/bom.json' \) -print0 |
    sort -z | xargs -0 sha256sum
  for jar in ./*-service/target/quarkus-app/quarkus/generated-bytecode.jar; do
    echo "$("$JAVA_HOME/bin/jar" tf "$jar" | sort | sha256sum) entries of $jar"
  done
}

# A process of its own for each step: there, a command that fails ends the step.
if [ "${1:-}" = --step ]; then
  "$2"
  exit
fi

for step in "$@"; do
  case " $ALL " in
    *" $step "*) ;;
    *)
      echo "spinn: prove knows the steps $ALL, and not $step." >&2
      exit 2
      ;;
  esac
done

mkdir -p "$RESULTS"
report=$ROOT/target/prove.md
{
  echo "# The long forms"
  echo
  echo "Commit $(git -C "$ROOT" rev-parse --short HEAD), $(date -u +%Y-%m-%dT%H:%MZ), $(uname -sm), $(getconf _NPROCESSORS_ONLN) processors."
  echo
  echo "| step | result | duration | log |"
  echo "| --- | --- | --- | --- |"
} >"$report"

failed=0
for step in ${*:-$ALL}; do
  echo "$step …" >&2
  begin=$(date +%s)
  status=0
  sh "$0" --step "$step" >"$RESULTS/$step.log" 2>&1 || status=$?
  [ "$status" -eq 0 ] || failed=1
  [ "$status" -eq 0 ] && result=passed || result="failed ($status)"
  echo "| $step | $result | $(($(date +%s) - begin)) s | target/prove/$step.log |" >>"$report"
done
cat "$report"
exit "$failed"
