#!/usr/bin/env bash
# What may stand in the game's way: no place to keep saves, no drawings, a second Foothold, a damaged save. It says so on the screen
# in words, goes on, and harms nothing.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

start_screen 1280x720

# No place to keep saves. Nobody leaves by accident with a save that is nowhere: the first time the game stays and says so.
echo 'in the way' >"$scratch/file"
start_game --save-dir "$scratch/file/saves"
wait_screen welcome
wait_for 'a part of its path is not a folder'
new_person 'Ida'
wait_for 'A file for this person could not be made'
kill "$game"
sleep 1
game_runs || die 'the game ended without a save, and without asking'
wait_for 'A file for this person could not be made'
end_game TERM 3
grep -q 'could not be made' "$scratch/stderr" || die 'the game ended without a word about the save'
if [ "$(cat "$scratch/file")" != 'in the way' ]; then die 'the file in place of the folder was changed'; fi

# A folder without the right to write in it.
if [ "$(id -u)" -eq 0 ]; then
  echo 'SKIP a folder without the right to write: root may write anywhere'
else
  mkdir -p "$scratch/shut"
  chmod 500 "$scratch/shut"
  start_game --save-dir "$scratch/shut"
  wait_screen welcome
  new_person 'Ida'
  wait_for 'does not give you the right to it'
  kill "$game"
  sleep 1
  game_runs || die 'the game ended without a save, and without asking'
  end_game TERM 3
fi

# No drawings: all else is there.
mkdir -p "$scratch/bare/levels"
cp "$root"/levels/*.json "$scratch/bare/levels/"
cp -r "$root/assets/safety" "$scratch/bare/"
start_game --assets "$scratch/bare"
new_person 'Mia'
first_trail
wait_for 'Plan this step'
press r
wait_screen hut
press Escape
wait_screen trail
quit_game

# A second Foothold may read what the first one writes, and says so.
start_game --profile Mia
wait_screen range
first=$game
follow=$scratch/second
start_game --profile Mia
wait_screen range
before=$(cat "$saves/mia.json")
press n
wait_screen ideas
reach 'Chosen. Meeting new people. 5 camps.' Right
press ctrl+Return
wait_for 'Another Foothold has this save open.'
quit_game
if [ "$(cat "$saves/mia.json")" != "$before" ]; then die 'the second Foothold wrote in the save of the first'; fi
game=$first
follow=$scratch/screen
quit_game

# A damaged save is shown to the player, and not a byte of it changes before the player has chosen.
head -c 700 "$saves/mia.json" >"$scratch/half"
cp "$scratch/half" "$saves/mia.json"
start_game
wait_screen title
wait_for 'The save needs a look. Open it to see.'
press Return
wait_screen trouble
wait_for "The file looks damaged. It isn’t anything you did"
wait_for 'In that copy: 1 trail, 0 tries.'
cmp -s "$scratch/half" "$saves/mia.json" || die 'the damaged save was changed'
press Escape
wait_screen title
press Return
wait_screen trouble
cmp -s "$scratch/half" "$saves/mia.json" || die 'the damaged save was changed'
press Return
wait_screen range
wait_for 'Asking for help'
quit_game
"$foothold" --check-save "$saves/mia.json" || die 'the save is not in order'
cmp -s "$scratch/half" "$saves"/mia.damaged-*.json || die 'the damaged file is gone'
start_game
wait_screen title
wait_for 'Mia'
wait_gone 'needs a look'
quit_game
