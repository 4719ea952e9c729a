# shellcheck shell=bash
# What the tests of the real window share. Source it with the game's path as the script's first argument:
#
#   . "$(dirname -- "$0")/lib.sh"
#
# It starts an X server of its own and gives the game a home of its own; both go when the script ends. The screen is read from
# the file that --follow writes, so nothing here waits by the clock: each wait ends when what it waits for is there, or the test
# does not hold.
set -euo pipefail

foothold=$(realpath -- "${1:?usage: $0 GAME}")
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
scratch=$(mktemp -d)
follow=$scratch/screen
saves=$scratch/data/foothold
game='' # the running game's process
window=''
choices=0 # what the player decided so far: clicks, and keys that do something
patience=${FOOTHOLD_PATIENCE:-20} # seconds

skip() {
  echo "SKIP: $*"
  if [ -n "${CI:-}" ]; then
    echo 'and on CI that must not be'
    exit 1
  fi
  exit 77
}

die() {
  echo "$(basename -- "$0"): $*" >&2
  if [ -s "$follow" ]; then
    echo 'The screen was:' >&2
    cat "$follow" >&2
  fi
  if [ -s "$scratch/stderr" ]; then
    echo 'The game said:' >&2
    cat "$scratch/stderr" >&2
  fi
  exit 1
}

clean_up() {
  local code=$?
  # shellcheck disable=SC2046 # the numbers of this script's own processes: games, and the X server
  kill -9 $(jobs -p) 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$scratch"
  exit "$code"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# until_true SECONDS COMMAND...: true as soon as the command is, false after the time.
until_true() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    if [ "$SECONDS" -gt "$end" ]; then return 1; fi
    sleep 0.03
  done
}

start_screen() { # WIDTHxHEIGHT
  local tool
  for tool in Xvfb xdotool; do
    if ! command -v "$tool" >/dev/null; then skip "$tool is not installed: game/need.sh test installs it"; fi
  done
  Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp 3>"$scratch/display" >/dev/null 2>&1 &
  if ! until_true 20 test -s "$scratch/display"; then skip 'Xvfb did not start here'; fi
  DISPLAY=:$(cat "$scratch/display")
  mkdir -m 700 "$scratch/home" "$scratch/data" "$scratch/config" "$scratch/cache" "$scratch/run"
  export DISPLAY HOME="$scratch/home" XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config"
  export XDG_CACHE_HOME="$scratch/cache" XDG_RUNTIME_DIR="$scratch/run"
  export LC_ALL=C.UTF-8 TZ=Europe/Berlin SDL_VIDEODRIVER=x11 SDL_AUDIODRIVER=dummy
  export FOOTHOLD_ASSETS="$root/assets" LSAN_OPTIONS="suppressions=$root/tests/window/leaks.txt:print_suppressions=0"
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XAUTHORITY
}

game_runs() { kill -0 "$game" 2>/dev/null; }
has_begun() { [ -s "$follow" ] || ! game_runs; }
find_window() { window=$(xdotool search --pid "$game" --onlyvisible 2>/dev/null | tail -n 1) && [ -n "$window" ]; }
has_focus() { [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ]; }

start_game() { # [OPTION...]
  rm -f "$follow"
  "$foothold" --seed 1 --follow "$follow" "$@" 2>"$scratch/stderr" &
  game=$!
  if ! until_true "$patience" has_begun || ! game_runs; then die 'the game did not show a first screen'; fi
  if ! until_true "$patience" find_window; then die 'the game has no window'; fi
  if ! until_true "$patience" has_focus; then die 'the window did not get the keyboard'; fi
}

has_ended() { ! game_runs; }

end_game() { # SIGNAL WANTED-EXIT-CODE
  local code=0
  kill -s "$1" "$game"
  if ! until_true "$patience" has_ended; then die "the game went on after $1"; fi
  wait "$game" 2>/dev/null || code=$?
  game=''
  if [ "$code" -ne "$2" ]; then die "after $1 the game ended with $code, not $2"; fi
  if [ "$code" -eq 0 ] && [ -s "$scratch/stderr" ]; then die 'the game had something to complain about'; fi
}

quit_game() { end_game TERM 0; } # the same as closing the window: SDL makes a quit event of it
kill_game() { end_game KILL 137; } # the same as a crash

# find_item LABEL: "X Y WIDTH HEIGHT STATE KIND" of what says exactly this; what can be acted on goes before plain text, and what
# lies on top before what lies below.
find_item() {
  awk -v label="\"$1\"" '
    NR > 1 {
      head = $1 " " $2 " " $3 " " $4 " " $5 " " $6
      rest = substr($0, length(head) + 2)
      if (index(rest " ", label " ") == 1 || index(rest " ", " second " label " ") || index(rest " ", " spoken " label " ")) {
        if ($6 == "text" || $6 == "key") text = head; else thing = head
      }
    }
    END { if (thing != "") print thing; else if (text != "") print text; else exit 1 }' "$follow"
}

# find_in_sight LABEL: the same, only where it is not scrolled away and can be acted on now.
find_in_sight() {
  local item
  item=$(find_item "$1") && case "$item" in *hidden* | *disabled*) return 1 ;; esac && echo "$item"
}

shows() { grep -v '^[0-9 -]* [a-z,]*hidden' "$follow" | grep -qF -- "$1"; }
shows_not() { ! shows "$1"; }
on_screen() { [ "$(sed -n '1s/^screen \([^ ]*\).*/\1/p' "$follow")" = "$1" ]; }

# In the first second of a step "I did it" does nothing, so that nobody ends one by accident.
first_second_over() { grep -qE ' text "[0-9]+:(0[1-9]|[1-5][0-9])"' "$follow"; }
wait_first_second() { until_true "$patience" first_second_over || die 'the clock of the step stands still'; }

wait_screen() { until_true "$patience" on_screen "$1" || die "this is not the screen \"$1\""; }
wait_for() { until_true "$patience" shows "$1" || die "\"$1\" is nowhere on the screen"; }
wait_gone() { until_true "$patience" shows_not "$1" || die "\"$1\" is still on the screen"; }

# new_person NAME: from the welcome screen to the range, by the keys.
new_person() {
  wait_screen welcome
  press space
  reach 'Set out' Tab
  press Return
  wait_screen person
  if [ -n "$1" ]; then
    type_words "$1"
    wait_for "\"$1\""
  fi
  press ctrl+Return
  wait_screen range
}

# first_trail: from the empty range to the first of the ready trails, by the keys.
first_trail() {
  press Return
  wait_screen ideas
  press ctrl+Return
  wait_screen trail
}

press() { xdotool key "$1"; }

# choose KEY: a key press that decides something.
choose() {
  choices=$((choices + 1))
  press "$1"
}

focused() { awk 'NR > 1 && $5 ~ /(^|,)focus(,|$)/ { print; exit }' "$follow"; }
focus_says() { case "$(focused)" in *"\"$1\""*) return 0 ;; *) return 1 ;; esac; }
wait_focus() { until_true "$patience" focus_says "$1" || die "the focus is not on \"$1\""; }
focus_moved() { [ "$(focused)" != "$1" ]; }

# reach LABEL KEY: presses the key until what has the focus says this.
reach() {
  local n before
  for n in $(seq 40); do
    if focus_says "$1"; then return; fi
    before=$(focused)
    press "$2"
    until_true 5 focus_moved "$before" || die "$2 moves the focus no further, on the way to \"$1\" ($n)"
  done
  die "$2 does not lead to \"$1\""
}

# Turns the wheel over the column in which the item lies, up or down to where it is.
wheel_to() { # LABEL
  local middle x button
  middle=$(awk 'NR == 1 { split($3, size, "x"); print int(size[2] / 2) }' "$follow")
  read -r x button < <(find_item "$1" | awk -v middle="$middle" '{ print int($1 + $3 / 2), $2 < middle ? 4 : 5 }')
  xdotool mousemove --window "$window" "$x" "$middle" click "$button"
}

point_at() { # LABEL
  local n item=''
  until_true "$patience" find_item "$1" >/dev/null || die "there is no \"$1\""
  for n in $(seq 40); do
    if item=$(find_in_sight "$1"); then break; fi
    wheel_to "$1"
    sleep 0.1
  done
  if [ -z "$item" ]; then die "\"$1\" does not come into sight ($n)"; fi
  echo "$item" | awk '{ print int($1 + $3 / 2), int($2 + $4 / 2) }'
}

click() { # LABEL
  local at
  at=$(point_at "$1") || exit 1
  choices=$((choices + 1))
  # shellcheck disable=SC2086 # two numbers
  xdotool mousemove --window "$window" $at click 1
}

type_words() { xdotool type --delay 8 "$1"; }

save_holds() { grep -hqE -- "$1" "$saves"/*.json 2>/dev/null; }
expect_saved() { until_true "$patience" save_holds "$1" || die "no save holds $1"; }
saved_count() { cat "$saves"/*.json | grep -cE -- "$1" || true; }

expect_choices() { # MOST
  if [ "$choices" -gt "$1" ]; then die "it took $choices choices, not $1 at most"; fi
  echo "$choices choices"
}
