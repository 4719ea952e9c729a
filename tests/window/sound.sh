#!/usr/bin/env bash
# The hut with a sound device, without one, and with one whose name nobody knows: it opens, the breath goes on, Esc leads out, and
# nothing keeps running afterwards.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

sounds() { grep -qs '^SDLAudio' /proc/"$game"/task/*/comm; }
sounds_not() { ! sounds; }

# The file is written anew with each picture that says something else: the counting of the breath does.
breathes() {
  local before
  before=$(cat "$follow")
  until_true "$patience" follow_differs "$before"
}
follow_differs() { [ "$(cat "$follow")" != "$1" ]; }

start_screen 1280x720

start_game --breathe long-out
wait_screen hut
until_true "$patience" sounds || die 'the hut makes no sound'
breathes || die 'the breath stands still'
press Escape
until_true "$patience" sounds_not || die 'the sound device is still open after Esc'
quit_game

# A recording of one's own that is none is named, on the screen and once in words, and the hut goes on.
mkdir -p "$saves/voice"
echo 'no sound' >"$saves/voice/hold.wav"
start_game --breathe
wait_screen hut
until_true "$patience" grep -qs 'voice/hold.wav' "$scratch/stderr" || die 'the recording is not named'
press space
until_true "$patience" grep -qs 'of your recordings was left aside. voice/hold.wav' "$follow" || die 'the screen does not name the recording'
: >"$scratch/stderr"
quit_game

# Neither a device, nor a save folder that can be made, nor one drawing or clip.
mkdir "$scratch/bare"
echo 'in the way' >"$scratch/file"
export SDL_AUDIODRIVER=there-is-no-such-driver FOOTHOLD_ASSETS="$scratch/bare"
start_game --breathe --save-dir "$scratch/file/saves"
wait_screen hut
wait_for 'No sound here. The light leads.'
breathes || die 'without sound the breath stands still'
if [ "$(grep -c 'there is no sound' "$scratch/stderr")" -ne 1 ]; then die 'that there is no sound is not told once'; fi
press Escape
wait_screen welcome
: >"$scratch/stderr" # what was expected there; anything more is a complaint
quit_game
