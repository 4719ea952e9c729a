#!/bin/sh
# Installs what is missing, builds, and runs every test. Arguments go to ctest: tests/run.sh -R house
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)

sh "$home/game/need.sh" test
echo 'Building the game and its tests.'
sh "$home/game/build.sh" "$home/build-test"

exec ctest --test-dir "$home/build-test" --output-on-failure --no-tests=error -j "$(getconf _NPROCESSORS_ONLN)" "$@"
