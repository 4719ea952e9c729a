#!/usr/bin/env bash
# make.sh [ID...]: makes the clips of the guiding voice from en/prompts.tsv, all of them or those that are named. The clips
# are kept in the repository, so the game's build needs none of this.
#
# A clip is mono, 48 kHz, -23 LUFS, and quiet at both ends. Every figure that shapes the voice is in the table below.
set -euo pipefail
export LC_ALL=C

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
list=$home/en/prompts.tsv
out=$home/en

rate=0.85          # the voice's own pace; its Duration_Stretch hardly slows it
beta=0.1           # its postfilter: clear without buzzing
speed=0.94         # slower and 1.1 semitones lower, together: its own pitch setting does nothing
loudness=-23       # LUFS
only_words=(silence 1 .01 .3% reverse silence 1 .01 .3% reverse)
edges=(silence 1 .01 .3% reverse silence 1 .01 .1% reverse) # the t of "rest" is that faint
tone=(highpass 75 equalizer 210 .9q 2 equalizer 2900 1.1q -2.5 treble -3 6500 .6s)
evenness=(compand '.015,.18' '6:-50,-50,-24,-22,-6,-13' -1 -60 .01)
room=(reverb -w 35 60 30 100 12 0) # a small one, of wood
room_share=.13
tail=(pad .04 .45)                 # the room rings out in it
ends=(fade h .012 0 .12)

needs() {
  cat <<'TABLE'
text2wave                                               festival
/usr/share/festival/voices/us/cmu_us_slt_arctic_hts     festvox-us-slt-hts
sox                                                     sox
ffmpeg                                                  ffmpeg
TABLE
}

missing() {
  needs | while read -r what package; do
    if ! command -v "$what" >/dev/null && [ ! -d "$what" ]; then echo "$package"; fi
  done
}

speak() { # words to-file
  printf '%s\n' "$1" | text2wave -eval '(voice_cmu_us_slt_arctic_hts)' -eval "(set! hts_engine_params
    (append (remove (assoc \"-b\" hts_engine_params) hts_engine_params) (list (quote (\"-r\" $rate)) (quote (\"-b\" $beta)))))" \
    -o "$2"
}

shape() { # from-file to-file: the voice in its room
  sox "$1" "$work/slow.wav" speed "$speed"
  sox "$work/slow.wav" -r 48000 -b 24 "$work/dry.wav" gain -n -6 "${edges[@]}" "${tone[@]}" "${evenness[@]}" "${tail[@]}"
  sox "$work/dry.wav" -b 24 "$work/wet.wav" "${room[@]}"
  sox -m -v 1 "$work/dry.wav" -v "$room_share" "$work/wet.wav" -b 24 "$2"
}

# The words alone, four times over: loudness is measured in blocks of 400 ms, and a short prompt has too few of them.
measure() { # file: LUFS, at a peak of -6 dB
  sox "$1" "$work/words.wav" gain -n -6 "${only_words[@]}"
  sox "$work/words.wav" "$work/words.wav" "$work/words.wav" "$work/words.wav" "$work/four.wav"
  ffmpeg -nostdin -hide_banner -i "$work/four.wav" -af ebur128 -f null - 2>&1 | awk '$1 == "I:" { level = $2 } END { print level }'
}

# Without -nostdin ffmpeg would eat the list of prompts.
pack() { # file id
  local gain
  gain=$(awk -v want="$loudness" -v is="$(measure "$1")" 'BEGIN { print want - is }')
  sox -R "$1" -b 16 "$work/level.wav" gain -n -6 gain "$gain" "${ends[@]}" dither -s
  ffmpeg -nostdin -loglevel error -y -i "$work/level.wav" -ac 1 -ar 48000 -map_metadata -1 -fflags +bitexact \
    -flags:a +bitexact -c:a libvorbis -q:a 3 "$out/$2.ogg"
}

make_clip() { # id words
  speak "$2" "$work/spoken.wav"
  shape "$work/spoken.wav" "$work/roomy.wav"
  pack "$work/roomy.wav" "$1"
  echo "$1"
}

words_of() { # id
  awk -F '\t' -v id="$1" '!/^#/ && $1 == id { print $2 }' "$list"
}

absent=$(missing)
if [ -n "$absent" ]; then
  echo "To make the voice, these Debian packages are needed: $(echo "$absent" | tr '\n' ' ')" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mapfile -t ids < <(awk -F '\t' '!/^#/ { print $1 }' "$list")
if [ $# -eq 0 ]; then set -- "${ids[@]}"; fi
for id in "$@"; do
  text=$(words_of "$id")
  if [ -z "$text" ]; then
    echo "There is no prompt '$id' in $list" >&2
    exit 2
  fi
  make_clip "$id" "$text"
done
