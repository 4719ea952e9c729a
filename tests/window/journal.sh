#!/usr/bin/env bash
# A note written, searched letter by letter and opened by the keys alone; narrowed, taken off and put back by the mouse alone; quit, start
# again, still there.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "$0")/lib.sh" "$@"

start_screen 1280x720
start_game
new_person Mia
press 2
wait_screen journal
wait_for 'Nothing is written here yet'
press n
wait_screen entry
wait_focus 'Your note'
type_words 'The lantern and the bakery'
wait_for 'The lantern and the bakery'
press ctrl+Return
wait_screen journal
wait_focus 'Today. A note. The lantern and the bakery'
press slash
wait_focus 'Search your words'
type_words 'BAKE'
wait_for '1 found'
type_words 'x'
wait_for 'No entry has that word.'
press BackSpace
wait_for '1 found'
press Return
wait_screen entry
wait_for 'Change it'
wait_gone 'Kept.'
press Escape
wait_screen journal

click 'Clear'
wait_gone '1 found'
click 'Proud of'
wait_for 'No entry is like that yet.'
click 'Clear'
click 'Today. A note. The lantern and the bakery'
wait_screen entry
press Delete
wait_for 'That is taken off your journal.'
click 'Undo'
wait_for 'The lantern and the bakery'
quit_game

grep -q '"text": "The lantern and the bakery"' "$saves"/mia.json || die 'the save does not hold the note'
start_game --profile Mia
wait_screen range
press 2
wait_for 'The lantern and the bakery'
quit_game
