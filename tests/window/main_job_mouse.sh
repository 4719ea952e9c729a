#!/usr/bin/env bash
# The main job with the mouse alone and not a letter typed: from the first launch to a camp that is lit, and on the next day to a
# camp that asks for a second day before it opens. All of it is there again after each new start.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

take_the_step() {
  click 'Plan this step'
  wait_screen camp
  click "I’m here. Start"
  wait_screen practice
  wait_first_second
  click 'I did it'
  wait_screen reflect
}

celebrate() { # TITLE
  click 'Keep'
  wait_screen celebrate
  wait_for "$1"
  click 'Go on, a real one.'
  wait_for 'That one counts.'
  click 'Back to the trail'
  wait_screen trail
}

back_to_the_trail() { # TRAIL
  wait_screen title
  click 'Climber'
  wait_screen range
  click "$1"
  wait_screen trail
}

start_screen 1280x720

start_game --clock 2026-03-01T18:30:00+01:00
wait_screen welcome
click 'Foothold is a practice notebook, not treatment. I can stop whenever I want.'
click 'Set out'
wait_screen person
click 'Begin'
wait_screen range
wait_for 'Your first trail starts here'
click 'Take a ready trail'
wait_screen ideas
click 'Speaking in front of people. 5 camps.'
click 'Take this trail'
wait_screen trail
wait_for '0 of 5 camps lit'
wait_for 'Camp 2 opens after one time at camp 1.'
take_the_step
expect_choices 12
expect_saved '"ended": "2026-03-01T18:30'
celebrate 'High five! Camp 1 is lit'
expect_saved '"outcome": "did_it"'
expect_saved '"what": "high_five"'

wait_for '1 of 5 camps lit'
wait_gone 'Not open yet. Camp 2'
wait_for 'Not open yet. Camp 3'
take_the_step
celebrate 'High five! Camp 2 is lit'
wait_for 'Camp 3 opens after one more time on another day'
quit_game

start_game --clock 2026-03-02T08:00:00+01:00
back_to_the_trail 'Speaking in front of people'
wait_for '2 of 5 camps lit'
wait_for 'Not open yet. Camp 3'
wait_for '1 try so far'
take_the_step
click 'Keep'
wait_screen celebrate
wait_for 'Camp 3 is open'
click 'Back to the trail'
wait_screen trail
wait_gone 'Not open yet. Camp 3'
expect_saved '"why": "rule"'
quit_game

start_game --clock 2026-03-02T21:00:00+01:00
back_to_the_trail 'Speaking in front of people'
wait_for '2 of 5 camps lit'
wait_for 'Lit. Camp 2, Film two minutes, watch it once. 3 of three stars.'
wait_gone 'Not open yet. Camp 3'
wait_for 'Not open yet. Camp 4'
if [ "$(saved_count '"outcome": "did_it"')" -ne 3 ]; then die 'there are not three tries in the save'; fi
quit_game
"$foothold" --check-save "$saves/climber.json" || die 'the save is not in order'
