#!/usr/bin/env bash
# The breath goes on while nobody sees the window: with another window over it, and minimised. What is written on the screen goes
# from phase to phase and keeps to the sound that is played; a minimised window is not drawn in; and it comes back as it should be.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

recording=$scratch/recording # 8 bytes a frame, 48,000 frames a second
heard_ms() { echo $(($(stat -c %s "$recording") / 384)); }

# Where the long breath out (4, 6) is by what is written: ms from the start of the session, to the second.
seen_ms() {
  awk '
    / text "Breathe in"/ { at = 0; known = 1 }
    / text "Breathe out, slowly"/ { at = 4; known = 1 }
    / text "[1-6]"/ { count = substr($7, 2) }
    / spoken "Breath [0-9]+ of / { breath = $10 }
    END { if (!known || count == "" || breath == "") exit 1; print ((breath - 1) * 10 + at + count - 1) * 1000 }' "$follow"
}

# Stopped in one place, so that both are of one moment. What is written may be as old as the next look at the screen, and no
# younger than what is played but by the device's buffers. A machine that was busy elsewhere may be late once, not for ever.
agree() {
  local seen heard
  kill -s STOP "$game"
  heard=$(heard_ms)
  seen=$(seen_ms) || seen=''
  kill -s CONT "$game"
  [ -n "$seen" ] && [ $((heard - seen)) -ge -200 ] && [ $((heard - seen)) -le 1600 ]
}
expect_agreement() { until_true "$patience" agree || die "$1: the sound is at $(heard_ms) ms, the screen at $(seen_ms || true)"; }

breathes_through() { # WHEN
  local phase
  for phase in 'Breathe in' 'Breathe out, slowly' 'Breathe in'; do
    until_true "$patience" shows " text \"$phase\"" || die "$1: the breath does not come to \"$phase\""
  done
  expect_agreement "$1"
}

# How often the game itself, its sound aside, was put to work for each second that was played.
wakes() { awk '/^voluntary_ctxt_switches/ { print $2 }' "/proc/$game/status"; }
wakes_per_second() {
  local heard wakes
  heard=$(heard_ms)
  wakes=$(wakes)
  until_true "$patience" plays_past $((heard + 3000)) || die 'the sound stands still'
  echo $((($(wakes) - wakes) * 1000 / ($(heard_ms) - heard)))
}
plays_past() { [ "$(heard_ms)" -ge "$1" ]; }

start_screen 1280x720
SDL_AUDIODRIVER=disk SDL_DISKAUDIOFILE=$recording start_game --breathe long-out
wait_screen hut
wait_for 'Breath 1 of'
expect_agreement 'in sight'

hut=$game window_hut=$window seen=$follow
follow=$scratch/above
start_game --save-dir "$scratch/above-saves"
above=$game
game=$hut follow=$seen
breathes_through 'with another window over it'
game=$above follow=$scratch/above
quit_game
game=$hut window=$window_hut follow=$seen

# What a window manager does to minimise, but for its own part.
xdotool windowunmap --sync "$window"
breathes_through 'minimised'
rate=$(wakes_per_second)
if [ "$rate" -gt 25 ]; then die "minimised it is put to work $rate times a second"; fi
echo "minimised: put to work $rate times a second"

xdotool windowmap --sync "$window" windowfocus --sync "$window"
until_true "$patience" has_focus || die 'the window did not get the keyboard back'
expect_agreement 'in sight again'
press space
wait_for 'Paused'
grep -v 'disk i/o\|Writing to file' "$scratch/stderr" && die 'the game had something to complain about'
: >"$scratch/stderr"
quit_game
