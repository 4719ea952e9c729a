#!/usr/bin/env bash
# The player's own voice in the real window: recorded from a file that stands for a microphone, listened to, taken away; and a
# computer without a microphone.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

recordings=$saves/recordings
recorded() { compgen -G "$recordings/*.wav" >/dev/null; }
recorded_not() { ! recorded; }
is_longer_than() { recorded && [ "$(stat -c %s "$recordings"/*.wav)" -gt "$1" ]; }
sounds() { grep -qs '^SDLAudio' /proc/"$game"/task/*/comm; }
sounds_not() { ! sounds; }
enter_step() {
  reach 'Plan this step' Tab
  press Return
  wait_screen camp
  press ctrl+Return
  wait_screen practice
}

start_screen 1280x720
head -c 2000000 /dev/urandom >"$scratch/microphone"
export SDL_AUDIODRIVER=disk SDL_DISKAUDIOFILEIN="$scratch/microphone" SDL_DISKAUDIOFILE="$scratch/loudspeaker"

start_game
new_person ''
press Return
wait_screen ideas
reach 'Chosen. Being seen on camera. 9 camps.' Right
press ctrl+Return
wait_screen trail
enter_step
wait_for 'It stays on this computer.'
if recorded || sounds; then die 'something is recorded though nobody asked for it'; fi

press n
wait_for 'Recording 0:0'
until_true "$patience" recorded || die 'nothing is recorded'
until_true "$patience" is_longer_than 40000 || die 'the recording does not grow'
press n
wait_for 'Recorded 0:0'
until_true "$patience" sounds_not || die 'the microphone is still open'
if [ "$(stat -c %a "$recordings"/*.wav)" != 600 ]; then die 'others may listen to the recording'; fi

press n
until_true "$patience" sounds || die 'nothing is to be heard'
wait_for '"Listen"' # it has been heard to its end
until_true "$patience" sounds_not || die 'the loudspeaker is still open'
if ! cmp -s <(tail -c +45 "$recordings"/*.wav | head -c 20000) <(head -c 20000 "$scratch/microphone"); then
  die 'what was recorded is not what the microphone heard'
fi

press x
until_true "$patience" recorded_not || die 'the recording is still there'
wait_for 'It stays on this computer.'

press n
wait_for 'Recording 0:0'
until_true "$patience" is_longer_than 2000 || die 'nothing is recorded once more'
press Escape
wait_screen stop
until_true "$patience" sounds_not || die 'the microphone is open after Esc'
recorded || die 'what was said before Esc is gone'
: >"$scratch/stderr" # what SDL says of its driver
quit_game
rm -r "$recordings"

export SDL_AUDIODRIVER=there-is-no-such-driver
start_game --profile Climber
wait_screen range
press Return
wait_screen trail
enter_step
wait_for 'It stays on this computer.'
press n
wait_for 'Nothing can be recorded here. The step goes on without it.'
wait_first_second
press Return
wait_screen reflect
if recorded; then die 'a recording is there without a microphone'; fi
: >"$scratch/stderr"
quit_game
