#!/usr/bin/env bash
# bench.sh [BUILD-FOLDER]: how long the game takes to its first picture, held against a bare SDL window on the same machine in the same
# minute; what a picture costs where something moves; that a still screen costs nothing; how long each scene takes to paint; what a
# second of the hut's sound costs; how long the screens of ten years of practice take, and of 100,000 tries; and for how long
# saving them holds the window. Prints figures and judges: the start may take 3 times what the bare window takes, a moving or
# scrolled picture 6 ms of the processor at 1280x720 and 12 ms at 1920x1080, one of the hut's sixty a second 4 and 8, a scene 40
# and 80, a second of sound 10, opening the journal or the progress page 150, a key in the search field 16.7, and while ten years are
# saved no turn of the game's loop 33. Not part of ctest: figures are for a quiet machine to read.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=${1:-$home/build-test}
rounds=${FOOTHOLD_ROUNDS:-15}

sh "$home/game/need.sh" test
if [ $# -eq 0 ]; then sh "$home/game/build.sh" "$build"; fi
cmake --build "$build" --target foothold bare_window bench_watch bench_years bench_paint bench_sound bench_turns >/dev/null

# What the measuring itself writes stays in memory; the years' saves lie on the disk.
if [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi
years=$build/years
# shellcheck source-path=SCRIPTDIR source=window/lib.sh
. "$home/tests/window/lib.sh" "$build/foothold"
watch() { "$build/tests/bench_watch" "$@"; }

median() { sort -n | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'; }
spread() { sort -n "$1" | awk 'NR == 1 { low = $1 } END { printf "%s to %s", low, $1 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

start_screen 1920x1080
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

slow=''

# tell_frames NAME SIZE BAR FRAMES WORK: pictures, and the milliseconds of the processor they took together. Less than ten are no
# motion: a screen was painted anew.
tell_frames() {
  local each='-' times='-'
  if [ "$4" -gt 0 ]; then
    each=$(ratio "$5" "$4")
    times=$(ratio "$each" "$cleared")
  fi
  printf '  %-14s %-10s %4d pictures, %6s ms each, %5s times\n' "$1" "$2" "$4" "$each" "$times"
  if [ "$4" -ge 10 ] && awk -v each="$each" -v bar="$3" 'BEGIN { exit each > bar ? 0 : 1 }'; then slow="$slow $1 at $2,"; fi
}

# measure NAME SIZE BAR SECONDS [COMMAND...]: what the game shows from now on, or from what that command does on.
measure() {
  local frames work
  watch running "$follow" "$4" "$game" >"$scratch/frames" &
  local watcher=$!
  sleep 0.1
  if [ $# -gt 4 ]; then "${@:5}"; fi
  wait "$watcher"
  read -r frames work <"$scratch/frames"
  tell_frames "$1" "$2" "$3" "$frames" "$work"
}

# Each by the keys alone, as a player comes there.
measure_size() { # SIZE BAR BAR-OF-THE-HUT
  cleared=$("$build/tests/bare_window" "${1%x*}" "${1#*x}")
  printf '  %-14s %-10s                %6s ms each: what follows is held against this\n' 'bare clearing' "$1" "$cleared"
  start_game --size "$1" --renderer software --clock 2026-03-01T18:30:00Z --breathe --profile Mia
  wait_screen hut
  measure hut "$1" "$3" 10
  quit_game
  start_game --size "$1" --renderer software --clock 2026-03-02T18:30:00Z
  wait_screen title
  measure title "$1" "$2" 10
  quit_game
  start_game --size "$1" --renderer software --clock 2026-03-01T18:30:00Z --save-dir "$scratch/fresh-$1"
  new_person ''
  first_trail
  sleep 2
  measure 'to the range' "$1" "$2" 2 press Escape
  wait_screen range
  press Return
  wait_screen trail
  sleep 2
  reach 'Plan this step' Tab
  measure 'to the card' "$1" "$2" 2 press Return
  wait_screen camp
  press ctrl+Return
  wait_screen practice
  wait_first_second
  press Return
  wait_screen reflect
  measure celebration "$1" "$2" 8 press ctrl+Return
  wait_screen celebrate
  measure 'high five' "$1" "$2" 4 press space
  quit_game
}

turn_wheel() { xdotool mousemove --window "$window" "$(($1 / 3))" "$(($1 / 3))" click --repeat 50 --delay 30 5; }

# Ten years in the journal, scrolled.
measure_scroll() { # SIZE BAR
  start_game --size "$1" --renderer software --clock 2026-03-01T18:31:00Z --save-dir "$years/3650" --profile mia
  wait_screen range
  press 2
  wait_screen journal
  sleep 2
  measure 'the journal' "$1" "$2" 2 turn_wheel "${1%x*}"
  quit_game
}

rm -rf "$years"
for tries in 3650 100000; do
  mkdir -p "$years/$tries"
  "$build/tests/bench_years" "$tries" "$years/$tries/mia.json"
done

echo 'where something moves, software renderer:'
cleared=''
measure_size 1280x720 6 4
measure_scroll 1280x720 6
measure_size 1920x1080 12 8
measure_scroll 1920x1080 12

echo 'a still screen:'
bash "$home/tests/window/still.sh" "$foothold" | sed 's/^/  /'

"$build/tests/bench_paint" || slow="$slow a scene,"
"$build/tests/bench_sound" || slow="$slow a second of sound,"
"$build/tests/bench_years" 3650 || slow="$slow ten years,"
"$build/tests/bench_years" 100000 || slow="$slow 100,000 tries,"

export FOOTHOLD_TURNS=$scratch/turns
told=0 # lines of it

forget_turns() { told=$(wc -l <"$FOOTHOLD_TURNS"); }

# tell_turns NAME TRIES BAR: the turns of the loop since the last time. A bar of 0 is none.
tell_turns() {
  local turns held gap
  read -r turns held gap < <(tail -n "+$((told + 1))" "$FOOTHOLD_TURNS" |
    awk '{ if ($1 > held) held = $1; if ($2 != "-" && $2 + 0 > gap) gap = $2 } END { print NR, held + 0, gap + 0 }')
  forget_turns
  printf '  %-28s %6d tries %5d turns, held %6s ms at most, %7s ms between two pictures\n' "$1" "$2" "$turns" "$held" "$gap"
  if [ "$3" -gt 0 ] && awk -v held="$held" -v bar="$3" 'BEGIN { exit held > bar ? 0 : 1 }'; then slow="$slow saving $2 tries,"; fi
}

save_mark() { stat -c %i "$saves/mia.json"; }
is_saved() { [ "$(save_mark)" != "$before" ]; }
# And the second after it, in which the game hears of it.
wait_saved() {
  until_true 60 is_saved || die 'nothing is saved'
  sleep 1
}

# Words of a debrief, the debrief, and a note that is saved while the hut's light moves, sixty pictures a second. What a new screen
# takes to paint is told apart, and by tests/bench/paint.c.
measure_saving() { # TRIES BAR
  local saves=$years/$1 before
  patience=60
  LD_PRELOAD=$build/tests/libbench_turns.so start_game --renderer software --clock 2026-03-01T18:31:00Z --save-dir "$saves" --profile mia
  wait_screen range
  press Return
  wait_screen trail
  reach 'Plan this step' Tab
  press Return
  wait_screen camp
  press ctrl+Return
  wait_screen practice
  wait_first_second
  press Return
  wait_screen reflect
  reach 'What did you learn?' Tab
  sleep 2
  before=$(save_mark)
  forget_turns
  type_words 'It was loud.'
  wait_saved
  tell_turns 'words of a debrief' "$1" "$2"
  before=$(save_mark)
  press ctrl+Return
  wait_screen celebrate
  tell_turns '  its celebration comes up' "$1" 0
  wait_saved
  tell_turns 'a debrief, lanterns rise' "$1" "$2"
  press Escape
  wait_screen trail
  press Escape
  wait_screen range
  press 2
  wait_screen journal
  press n
  wait_screen entry
  before=$(save_mark)
  type_words 'Tea.'
  press F5
  wait_screen hut
  tell_turns '  screens up to the hut' "$1" 0
  wait_saved
  tell_turns 'a note, in the hut' "$1" "$2"
  quit_game
}

echo 'while the save is written:'
measure_saving 3650 33
measure_saving 100000 0
rm -rf "$years"

if [ -n "$slow" ]; then
  echo "Slower than it may be:${slow%,}."
  exit 1
fi
awk -v ratio="$(ratio "$title" "$bare")" 'BEGIN { exit ratio <= 3 ? 0 : 1 }' || {
  echo 'The start takes more than 3 times what a bare window takes.'
  exit 1
}
