#!/usr/bin/env bash
# bench.sh [BUILD-FOLDER]: how long the game takes to its first picture, held against a bare SDL window on the same machine in the same
# minute; what a breath in the hut costs; that a still screen costs nothing; and how long the screens of ten years of practice
# take. Prints figures and judges one of them: the start may take 3 times what the bare window takes. Not part of ctest: figures
# are for a quiet machine to read.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=${1:-$home/build-test}
rounds=${FOOTHOLD_ROUNDS:-15}

sh "$home/game/need.sh" test
if [ $# -eq 0 ]; then sh "$home/game/build.sh" "$build"; fi
cmake --build "$build" --target foothold bare_window bench_watch bench_years >/dev/null

# shellcheck source-path=SCRIPTDIR source=window/lib.sh
. "$home/tests/window/lib.sh" "$build/foothold"
watch() { "$build/tests/bench_watch" "$@"; }

median() { sort -n | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'; }
spread() { sort -n "$1" | awk 'NR == 1 { low = $1 } END { printf "%s to %s", low, $1 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

start_screen
mkdir -p "$saves"
cp "$home/tests/good/saves/mia.json" "$saves/"

for _ in $(seq "$rounds"); do
  watch first "$scratch/bare" "$build/tests/bare_window" "$scratch/bare" >>"$scratch/bare.ms"
  watch first "$follow" "$foothold" --seed 1 --clock 2026-03-01T18:30:00Z --follow "$follow" >>"$scratch/title.ms"
  watch first "$follow" "$foothold" --seed 1 --save-dir "$scratch/nobody" --follow "$follow" >>"$scratch/welcome.ms"
done
bare=$(median <"$scratch/bare.ms")
title=$(median <"$scratch/title.ms")
welcome=$(median <"$scratch/welcome.ms")
echo "start to the first picture, 1280x720, median of $rounds:"
echo "  bare window    $bare ms ($(spread "$scratch/bare.ms"))"
echo "  title          $title ms ($(spread "$scratch/title.ms")), $(ratio "$title" "$bare") times"
echo "  first launch   $welcome ms ($(spread "$scratch/welcome.ms")), $(ratio "$welcome" "$bare") times"

read -r frames work < <(watch frames "$follow" 10 "$foothold" --breathe --profile Mia --follow "$follow" --size 1280x720)
echo "the hut's breath, 1280x720: $frames pictures in 10 s, $(ratio "$work" "$frames") ms of the processor each"

echo 'a still screen:'
bash "$home/tests/window/still.sh" "$foothold" | sed 's/^/  /'

"$build/tests/bench_years" 3650

awk -v ratio="$(ratio "$title" "$bare")" 'BEGIN { exit ratio <= 3 ? 0 : 1 }' || {
  echo 'The start takes more than 3 times what a bare window takes.'
  exit 1
}
