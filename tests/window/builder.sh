#!/usr/bin/env bash
# A trail of one's own in the real window: five steps with their fears by the keys alone, without one look at the mouse; then a step
# dragged to another place, a fear set and the trail left by the mouse alone; quit, start again, still there.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "$0")/lib.sh" "$@"

start_screen 1280x720
start_game
new_person Mia
press Tab
press Tab
press Return
wait_screen build
wait_focus 'What would you like to be easier?'
type_words 'Phoning a shop'
press Return

write_step() { # NUMBER WORDS FIRST-DIGIT SECOND-DIGIT
  wait_focus "Step $1"
  type_words "$2"
  wait_for "\"$2\""
  press Return
  wait_focus "How scary step $1 feels"
  press "$3"
  press "$4"
  press Return
}

write_step 1 'Write down the question' 2 0
write_step 2 'Ring with Jo beside me' 3 5
write_step 3 'Ring alone after hours' 5 0
write_step 4 'Ring alone by day' 6 5
write_step 5 'Ring and ask for a favour' 8 0
press ctrl+Return
wait_screen trail
wait_for 'Write down the question'

click 'Change this trail'
wait_screen build

# The handle of the first row goes below the second row's middle.
handle() { awk -v n="$1" '/spoken "Move this step"/ { if (++seen == n) { print int($1 + $3 / 2), int($2 + $4 / 2); exit } }' "$follow"; }
read -r x y < <(handle 1)
read -r _ below < <(handle 2)
xdotool mousemove --window "$window" "$x" "$y" mousedown 1
xdotool mousemove --window "$window" "$x" "$((below + 4))"
first_is_now() { awk '/spoken "Step 1"/' "$follow" | grep -qF "$1"; }
until_true "$patience" first_is_now 'Ring with Jo beside me' || die 'the step did not go along with the pointer'
xdotool mouseup 1
click 'Done'
wait_screen trail
quit_game

grep -q '"title": "Ring with Jo beside me"' "$saves"/mia.json || die 'the save does not hold the step'
start_game --profile Mia
wait_screen range
press Return
wait_screen trail
wait_for 'Ring with Jo beside me'
quit_game
