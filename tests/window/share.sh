#!/usr/bin/env bash
# How practice went leaves the window as files: the page by keys, the picture card by the mouse; each is the player's alone to read,
# none is written over, and the page is the very one that the command line writes.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

start_screen 1280x720
mkdir -p "$saves"
cp "$root/tests/good/saves/mia.json" "$saves/"
start_game --clock 2026-03-10T18:30:00+01:00 --profile mia
wait_for 'Being near dogs'
press 4
wait_screen share
wait_for 'In all:'
press ctrl+s
wait_for 'The file is written.'
page=$saves/shared/mia-2026-03-10.html
if [ "$(stat -c %a "$page")" != 600 ]; then die "$page may be read by others"; fi
if grep -q 'The bark is only a noise' "$page"; then die 'words that were not ticked are on the page'; fi
press ctrl+s
wait_for 'mia-2026-03-10-2.html'
cmp -s "$page" "$saves/shared/mia-2026-03-10-2.html" || die 'the same page is another one the second time'
"$foothold" --clock 2026-03-10T18:30:00+01:00 --profile mia --report html "$scratch/told.html"
cmp -s "$page" "$scratch/told.html" || die 'the command line writes another page'

click 'Picture card'
click 'Save the file'
wait_for 'being-near-dogs.png'
card=$saves/shared/being-near-dogs.png
if [ "$(stat -c %a "$card")" != 600 ]; then die "$card may be read by others"; fi
if [ "$(head -c 8 "$card" | od -An -tx1 | tr -d ' \n')" != 89504e470d0a1a0a ]; then die "$card is no PNG"; fi
quit_game
