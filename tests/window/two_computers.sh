#!/usr/bin/env bash
# Another computer's work arrives while the game is open and the player is elsewhere: it is there as soon as they come back, and
# the words they were writing stay. Until then nothing looks at the disk: a game that nobody touches does not wake up for it.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

has_save() { [ -s "$saves/maya.json" ]; }

# The laptop's copy: a note more.
laptop_writes() {
  local note='{"id": "laptop1", "made": "2026-03-01T19:00Z", "changed": "2026-03-01T19:00Z", "text": "From the laptop"}'
  sed "s/\"notes\": \\[\\]/\"notes\": [$note]/" "$saves/maya.json" >"$scratch/laptop.json"
  grep -q 'From the laptop' "$scratch/laptop.json" || die 'there is no place for the note'
}

# As the game itself would have written it, checksum and all; then as a program does that keeps folders alike.
laptop_saves() {
  mkdir -p "$scratch/laptop"
  cp "$saves/maya.json" "$scratch/laptop/maya.json"
  laptop_writes
  "$foothold" --save-dir "$scratch/laptop" --merge "$scratch/laptop.json" >"$scratch/came"
  grep -qx '1 note came in. Everything from both is kept.' "$scratch/came" || die 'the laptop did not take its note'
}

look_away() { xdotool windowfocus "$(xdotool search --maxdepth 0 --name '.*' 2>/dev/null | head -n 1)"; }
is_away() { ! has_focus; }
come_back() {
  xdotool windowfocus "$window"
  until_true "$patience" has_focus || die 'the window did not get the keyboard back'
}

start_screen 1280x720
start_game --clock 2026-03-01T18:30:00Z
new_person Maya
first_trail
click 'Plan this step'
wait_screen camp
click 'Where'
type_words 'By the river'
expect_saved 'By the river'
until_true "$patience" has_save || die 'there is no save of that name'

laptop_saves
look_away
until_true "$patience" is_away || die 'the window kept the keyboard'
mv "$scratch/laptop/maya.json" "$saves/maya.json"
wait_gone 'came in'
come_back
wait_for '1 note came in. Everything from both is kept.'
wait_for '"By the river"'
if ! on_screen camp; then die 'the player was taken elsewhere'; fi

click 'See it'
wait_screen merge
wait_for 'Two paths, one trail'
wait_for 'A note'
choose Return
wait_screen camp
quit_game
expect_saved 'From the laptop'
expect_saved 'By the river'
"$foothold" --check-save "$saves/maya.json" || die 'the save is not in order'
