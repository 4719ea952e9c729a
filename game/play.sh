#!/bin/sh
# Installs what is missing, builds, and starts Foothold. All arguments go to the game: game/play.sh --breathe
set -eu

self=$(readlink -f -- "$0" 2>/dev/null || echo "$0")
home=$(CDPATH='' cd -- "$(dirname -- "$self")/.." && pwd -P)

sh "$home/game/need.sh" play
if [ ! -x "$home/build/foothold" ]; then echo 'Building Foothold. This takes about a minute, the first time.' >&2; fi
sh "$home/game/build.sh" "$home/build" -DBUILD_TESTING=OFF

exec "$home/build/foothold" "$@"
