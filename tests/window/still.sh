#!/usr/bin/env bash
# A still screen costs nothing: on the title, a trail, the journal, the progress page, the one for sharing, the settings and a celebration,
# after the last movement and sound have come to rest, the game is not woken once in five seconds and uses no time of the processor. The trail's music would rest by itself after three minutes
# (tests/shell/test_audio_music.c); here its key ends it.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

# How often any of its threads was put to work, and its ticks of the processor.
activity() {
  awk '/ctxt_switches:/ { n += $2 } END { print n }' /proc/"$game"/task/*/status
  sed 's/.*) //' "/proc/$game/stat" | awk '{ print $12 + $13 }'
}

five_still_seconds() {
  local before
  before=$(activity)
  sleep 5
  [ "$(activity)" = "$before" ]
}

# SDL gives an open sound device a thread of its own.
sounds() { grep -qs '^SDLAudio' /proc/"$game"/task/*/comm; }

expect_still() { # SCREEN
  wait_screen "$1"
  until_true 40 five_still_seconds || die "the screen \"$1\" does not come to rest"
  echo "$1: 0 wake-ups, 0 ticks in 5 s"
}

if ! grep -q ctxt_switches /proc/self/status 2>/dev/null; then skip 'this system does not tell what a process does in /proc'; fi
start_screen 1280x720

start_game --clock 2026-03-01T18:30:00+01:00
new_person ''
first_trail
until_true "$patience" sounds || die 'the trail has no music'
press t
wait_for 'The music is off.'
expect_still trail
if sounds; then die 'the sound device is still open without music'; fi
click 'Settings'
expect_still settings
press Escape
wait_screen trail
reach 'Plan this step' Tab
press Return
wait_screen camp
press ctrl+Return
wait_screen practice
wait_first_second
press Return
wait_screen reflect
press ctrl+Return
until_true "$patience" sounds || die 'the kept step makes no sound'
expect_still celebrate
if sounds; then die 'the sound device is still open'; fi
press Escape
wait_screen trail
press Escape
wait_screen range
press 2
expect_still journal
press 3
expect_still progress
press 4
expect_still share
quit_game

start_game --clock 2026-03-02T18:30:00+01:00
expect_still title
quit_game
