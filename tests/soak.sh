#!/usr/bin/env bash
# soak.sh [MINUTES [BUILD-FOLDER]]: what takes too long for every day. Three figures of the sound:
# - a session of MINUTES (30), ordered by the game and written by SDL's driver that plays into a file, as fast as it goes: every
#   frame is that of the same session rendered without any device, and every bowl begins at its planned frame;
# - the real window in the hut for a tenth of that time as a person hears it: what it costs of a processor, whether its memory
#   grows, and whether it has anything to complain about;
# - how long --render-breath takes for ten minutes.
# Judges the first alone: the others are for a quiet machine to read. Needs 24 MB of scratch room a minute.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
minutes=${1:-30}
build=${2:-$home/build-test}

sh "$home/game/need.sh" test
if [ $# -lt 2 ]; then sh "$home/game/build.sh" "$build"; fi
cmake --build "$build" --target foothold shell_test_audio >/dev/null

# shellcheck source-path=SCRIPTDIR source=window/lib.sh
. "$home/tests/window/lib.sh" "$build/foothold"

echo "$minutes minutes into a file:"
(cd "$home" && FOOTHOLD_SOUND_MINUTES=$minutes "$build/tests/shell_test_audio" 2>"$scratch/stderr" >"$scratch/stdout") ||
  die "the device plays something else: $(cat "$scratch/stdout")"
grep -E 'frames as|bowls, each' "$scratch/stdout" | sed 's/^/  /'

ticks() { sed 's/.*) //' "/proc/$game/stat" | awk '{ print $12 + $13 }'; }
sound_ticks() { cat /proc/"$game"/task/*/stat | grep SDLAudio | sed 's/.*) //' | awk '{ n += $12 + $13 } END { print n + 0 }'; }
memory() { awk '/^VmRSS/ { print $2 }' "/proc/$game/status"; }
share() { awk -v ticks="$1" -v seconds="$2" -v hertz="$(getconf CLK_TCK)" 'BEGIN { printf "%.1f", 100 * ticks / hertz / seconds }'; }

seconds=$((minutes * 6))
start_screen 1280x720
start_game --breathe
wait_screen hut
sleep 5 # the clips are read, the first picture is painted
all=$(ticks)
sound=$(sound_ticks)
before=$(memory)
sleep "$seconds"
echo "$seconds seconds in the hut, 1280x720:"
echo "  $(share $(($(ticks) - all)) "$seconds") % of a processor, $(share $(($(sound_ticks) - sound)) "$seconds") % of it for the sound"
echo "  $before kB of memory at first, $(memory) kB at last"
quit_game

began=$(date +%s%N)
"$foothold" --render-breath hut 10 "$scratch/ten.wav"
echo "ten minutes as a sound file: $((($(date +%s%N) - began) / 1000000)) ms"
