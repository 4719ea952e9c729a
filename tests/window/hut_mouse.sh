#!/usr/bin/env bash
# The hut by the mouse alone: in, another breath, shorter and without holds, a pause and on, letting the count go and following
# again, closed eyes and back, how it is now, and out. What was breathed is kept.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

start_screen 1280x720

start_game --clock 2026-03-01T18:30:00+01:00
wait_screen welcome
click 'Foothold is a practice notebook, not treatment. I can stop whenever I want.'
click 'Set out'
click 'Begin'
wait_screen range
click 'Recovery room'
wait_screen hut
wait_for 'Breathe in'
click 'Not while driving, in water or high up. Before you begin'
wait_screen care
click 'I know'
wait_screen hut
click 'Hut breath  4·4·6'
wait_screen rest
click 'How long: 5 min'
click '10 min'
wait_for 'How long: 10 min'
click 'In what manner: Pace 100%, with holds'
click 'More'
wait_for 'In what manner: Pace 110%, with holds'
click 'Less'
click 'Without holds'
wait_for 'In what manner: Pace 100%, no holds'
click 'Box, 4·4. For a busy head'
wait_screen hut
wait_for 'Box  4·4'
wait_for 'Breath 2 of 75'

click 'Pause'
wait_for 'Paused'
click 'Go on'
wait_gone 'Paused'
click 'Breathe as I like'
wait_for 'Breathe as you like'
wait_gone '"In 4"' # nothing guides any more
click 'Follow again'
wait_for '"In 4"'
wait_gone 'Breathe as you like'

click 'Sound off'
wait_for 'Sound on'
click 'Close your eyes'
wait_screen dark
xdotool mousemove --window "$window" 200 300 click 1
wait_screen hut

click 'Pause'
click 'calm'
click 'I feel steadier'
wait_screen range
expect_saved '"pattern": "box"'
expect_saved '"after": 10'
quit_game
"$foothold" --check-save "$saves/climber.json" || die 'the save is not in order'
