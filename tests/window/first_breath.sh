#!/usr/bin/env bash
# From screens of every kind to the first inhale: R, and in less than a second the real window breathes in. A machine may be busy
# elsewhere, so each screen has five tries; tests/play/test_first_breath.c shows for all screens that the game waits for nothing.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

now_ms() { echo $(($(date +%s%N) / 1000000)); }

# The whole of one picture: the file may be exchanged between two looks at it.
inhales() {
  local picture
  picture=$(cat "$follow" 2>/dev/null) || return 1
  case "$picture" in 'screen hut '*' text "Breathe in"'*) ;; *) return 1 ;; esac
  case "$picture" in *' text "1"'*) ;; *) return 1 ;; esac
}

expect_first_breath() { # SCREEN
  local n began took=''
  wait_screen "$1"
  for n in $(seq 5); do
    began=$(now_ms)
    press r
    if until_true 4 inhales; then took=$(($(now_ms) - began)); fi
    wait_screen hut
    press Escape
    wait_screen "$1"
    if [ -n "$took" ] && [ "$took" -lt 1000 ]; then
      echo "$1: ${took} ms from the key to the first inhale"
      return
    fi
  done
  die "from \"$1\" it took ${took:-more than 4000} ms, the ${n}th time too"
}

step_clock() { grep -oE ' text "[0-9]+:[0-9]{2}"' "$follow"; }
clock_passed() { [ "$(step_clock)" != "$1" ]; }
wait_second() {
  local before
  before=$(step_clock)
  until_true "$patience" clock_passed "$before" || die 'the clock of the step stands still'
}

start_screen 1280x720

start_game --clock 2026-03-01T18:30:00+01:00
expect_first_breath welcome
new_person 'Ida'
expect_first_breath range
press Return
wait_screen ideas
expect_first_breath ideas
press ctrl+Return
expect_first_breath trail
click 'Settings'
expect_first_breath settings
press Escape
wait_screen trail
press F1
expect_first_breath help
press Escape
wait_screen trail
reach 'Plan this step' Tab
press Return
expect_first_breath camp
press ctrl+Return
expect_first_breath practice
wait_second # not by accident: "I did it" waits a second after coming back too
wait_second
press Return
expect_first_breath reflect
press ctrl+Return
expect_first_breath celebrate
quit_game

start_game --clock 2026-03-02T18:30:00+01:00
expect_first_breath title
quit_game
