#!/bin/sh
# Prints routes.map, the gateway's bare paths as HAProxy reads them, from the list of routes: routes.sh <deploy/gateway/routes.txt >routes.map
set -eu
sed -n -e '/^#/d' -e '/^$/d' -e 's/\./\\./g' -e 's/{}/[^\/]+/g' -e 's/\*$/[^\/]*/' -e 's/^\([a-z]*\) \(.*\)$/^\2(\/|$) \1/p'
