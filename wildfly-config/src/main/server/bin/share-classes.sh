#!/bin/sh
# Runs the server once, beside everything, and writes its classes down as this Java's class data sharing reads them fastest:
# classes.jsa, from which later starts take them. Worth repeating after an update of Banyan or of Java; what does not fit is left alone.
# It listens 20,000 ports above the usual ones, or as far above as the first argument says.
set -eu

offset=${1:-20000}
patience=300

home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
aside=$(mktemp -d)
trap 'rm -rf "$aside"' EXIT

for name in $(env | LC_ALL=C sed -n 's/^\(BANYAN_[A-Za-z0-9_]*\)=.*/\1/p'); do unset "$name"; done
mkdir "$aside/base" "$aside/base/deployments"
cp -R "$home/standalone/configuration" "$aside/base/"
cp "$home/standalone/deployments/banyan.ear" "$aside/base/deployments/"
rm -f "$home/classes.jsa"

BANYAN_DATA=$aside/data BANYAN_PORT_OFFSET=$offset JBOSS_BASE_DIR=$aside/base \
  JAVA_OPTS="-Xmx512m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m -XX:ArchiveClassesAtExit=$aside/classes.jsa" \
  "$home/bin/standalone.sh" >"$aside/said" 2>&1 &
server=$!
fail() { kill $server 2>/dev/null || true; cat "$aside/said" >&2; exit 1; }
until grep -qs '^Banyan is ready' "$aside/said"; do
  kill -0 $server 2>/dev/null && [ $patience -gt 0 ] || fail
  patience=$((patience - 1))
  sleep 1
done
kill $server
wait $server || true
[ -s "$aside/classes.jsa" ] || fail
mv "$aside/classes.jsa" "$home/classes.jsa"
