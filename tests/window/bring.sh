#!/usr/bin/env bash
# A trail comes in through the window: pasted from another program by keys and by the mouse, and chosen among real files; and one
# goes out as a file that is nobody else's to read.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

if ! command -v xclip >/dev/null; then skip 'xclip is not installed: game/need.sh test installs it'; fi
start_screen 1280x720

give_clip() { printf '%s' "$1" | xclip -i -selection clipboard; }

mkdir -p "$HOME/Documents/Work" "$HOME/Documents/.hidden"
printf 'step;fear\nWatch a lift;25\nRide one floor;50\n' >"$HOME/Documents/lifts.csv"
printf 'x' >"$HOME/Documents/photo.png"
mkfifo "$HOME/Documents/pipe.txt"
ln -s /dev/zero "$HOME/Documents/endless.json"

start_game --clock 2026-03-01T18:30:00+01:00
give_clip $'Exam nerves:\n10 The empty hall\n25 Three old questions'
press ctrl+v
wait_for 'Choose who is climbing first'
new_person ''

press ctrl+v
wait_screen bring
wait_for 'The empty hall'
wait_focus 'Add this trail'
press Return
wait_screen trail
expect_saved '"title": "Exam nerves"'

press ctrl+o
wait_screen bring
wait_for 'Work'
wait_for 'lifts.csv'
for name in .hidden photo.png pipe.txt endless.json; do
  if shows "$name"; then die "$name is among the files"; fi
done
click 'Pasted text'
click 'Paste it here'
wait_for 'You have this trail already.'
click 'From a file'
click 'lifts.csv'
wait_for 'Ride one floor'
click 'Add this trail'
wait_screen trail
expect_saved '"title": "Lifts"'

click 'Give this trail away'
wait_screen give
click 'Write the file'
wait_for 'The file is written.'
given=$saves/shared/lifts.json
if [ "$(stat -c %a "$given")" != 600 ]; then die "$given may be read by others"; fi
if grep -q expected_fear "$given"; then die "$given holds fear numbers"; fi
"$foothold" --check-pack "$given" >"$scratch/told" || die 'what was given away is no whole trail'
quit_game
