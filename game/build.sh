#!/bin/sh
# build.sh DIR [cmake options]: builds the project into DIR. What the tools say goes to DIR/build.log and is shown on trouble.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
dir=$1
shift
log=$dir/build.log
made_with=$dir/made-with.txt

# Configured anew where the options changed or the folder was moved; object files that still fit are kept.
configure() {
  if [ -f "$made_with" ] && [ "$(cat "$made_with")" = "$home $*" ]; then return 0; fi
  rm -rf "$dir/CMakeCache.txt" "$dir/CMakeFiles/cmake.check_cache" "$made_with"
  if command -v ninja >/dev/null 2>&1; then generator=Ninja; else generator='Unix Makefiles'; fi
  cmake -S "$home" -B "$dir" -G "$generator" "$@" && printf '%s\n' "$home $*" >"$made_with"
}

mkdir -p "$dir"
if ! configure "$@" >"$log" 2>&1 || ! cmake --build "$dir" -j "$(getconf _NPROCESSORS_ONLN)" >>"$log" 2>&1; then
  cat "$log" >&2
  echo "Foothold did not build. What the tools said is above and in $log" >&2
  exit 3
fi
