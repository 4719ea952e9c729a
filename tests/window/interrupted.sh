#!/usr/bin/env bash
# The game is ended in the middle of things: by its window's closing with words just typed, by a crash in the middle of a step, and
# by a crash in the middle of telling. Nothing is gone: the questions wait, the words are there.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

to_the_step() {
  reach 'Plan this step' Tab
  press Return
  wait_screen camp
  press ctrl+Return
  wait_screen practice
}

come_back() {
  wait_screen title
  wait_focus 'Mia'
  press Return
  wait_screen back
  wait_for 'How did it go?'
  reach 'I did it' Down
  press Return
  wait_screen reflect
}

start_screen 1280x720
start_game --clock 2026-03-01T18:30:00+01:00
new_person 'Mia'
first_trail

# Ended with words on the screen that were typed this very moment.
to_the_step
wait_first_second
press Return
wait_screen reflect
reach 'What did you learn?' Tab
type_words 'Nobody looked up. Nicht einmal der Hund.'
wait_for 'Nobody looked up. Nicht einmal der Hund.'
quit_game
expect_saved '"learned": "Nobody looked up. Nicht einmal der Hund."'
expect_saved '"outcome": "out"'

start_game --clock 2026-03-01T19:30:00+01:00
come_back
wait_for 'Nobody looked up. Nicht einmal der Hund.'
press ctrl+Return
wait_screen celebrate
expect_saved '"outcome": "did_it"'
expect_saved '"learned": "Nobody looked up. Nicht einmal der Hund."'
press Return
wait_screen trail

# A crash in the middle of a step.
to_the_step
expect_saved '"outcome": "out"'
kill_game

start_game --clock 2026-03-04T09:00:00+01:00
come_back

# A crash in the middle of telling: what was typed a second ago is kept.
reach 'What did you learn?' Tab
type_words 'The bark is only a noise'
expect_saved '"learned": "The bark is only a noise"'
kill_game

start_game --clock 2026-03-05T09:00:00+01:00
come_back
wait_for 'The bark is only a noise'
press ctrl+Return
wait_screen celebrate
quit_game
if [ "$(saved_count '"outcome": "did_it"')" -ne 2 ]; then die 'there are not two tries in the save'; fi
"$foothold" --check-save "$saves/mia.json" || die 'the save is not in order'
