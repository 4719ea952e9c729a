#!/usr/bin/env bash
# The main job with the keys alone and not a letter typed: from the first launch to a camp that is lit, and on the next day once
# more. Every key used here is one that the screens themselves name.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

take_the_step() {
  reach 'Plan this step' Tab
  choose Return
  wait_screen camp
  choose ctrl+Return
  wait_screen practice
  wait_first_second
  choose Return
  wait_screen reflect
}

start_screen 1280x720

start_game --clock 2026-03-01T18:30:00+01:00
wait_screen welcome
wait_focus 'Foothold is a practice notebook, not treatment. I can stop whenever I want.'
choose space
reach 'Set out' Tab
choose Return
wait_screen person
choose ctrl+Return
wait_screen range
wait_focus 'Take a ready trail'
choose Return
wait_screen ideas
reach 'Chosen. Meeting new people. 5 camps.' Right
choose ctrl+Return
wait_screen trail
wait_for '0 of 5 camps lit'
take_the_step
expect_choices 11
expect_saved '"ended": "2026-03-01T18:30'
choose ctrl+Return
wait_screen celebrate
wait_for 'High five! Camp 1 is lit'
expect_saved '"outcome": "did_it"'
choose space
wait_for 'That one counts.'
expect_saved '"what": "high_five"'
wait_focus 'Back to the trail'
choose Return
wait_screen trail
wait_for '1 of 5 camps lit'
wait_for 'Camp 3 opens after two times at camp 2 on different days'
quit_game

start_game --clock 2026-03-02T08:00:00+01:00
wait_screen title
wait_focus 'Climber'
choose Return
wait_screen range
choose Return
wait_screen trail
wait_for '1 of 5 camps lit'
reach 'Lit. Camp 1, Introduce myself to the mirror. 2 of three stars.' Down
wait_for 'Lit. Camp 1, Introduce myself to the mirror. 2 of three stars.'
choose Return
wait_for '1 try so far'
take_the_step

# Esc finishes later: nothing of it is gone.
press Escape
wait_screen trail
wait_for '1 of 5 camps lit'
expect_saved '"outcome": "out"'

# The hut, the help, larger text and the keys are one key away, and Esc leads back.
press r
wait_screen hut
press Escape
wait_screen trail
press F1
wait_screen help
press Escape
wait_screen trail
press question
wait_screen keys
press Escape
wait_screen trail
press F2
expect_saved '"value": "125"'
quit_game
"$foothold" --check-save "$saves/climber.json" || die 'the save is not in order'
