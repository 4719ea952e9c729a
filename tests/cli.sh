#!/bin/sh
# cli.sh GAME [GAME-WITHOUT-FONTS]: the command line, as another program or a person with a terminal meets it. Prints what did
# not hold; exit 0 = all held.
set -eu
export LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER

game=$(realpath -- "$1")
fontless=${2:+$(realpath -- "$2")}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' INT TERM
export FOOTHOLD_ASSETS="$here/../assets" HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch"
unset XDG_DATA_HOME
mkdir "$scratch/home"
held=0
broken=0

fault() {
  broken=$((broken + 1))
  echo "cli.sh: $*" >&2
  sed 's/^/  stderr: /' "$scratch/err" >&2
}

# run OPTION...: the answer is in $code, $scratch/out and $scratch/err. Nothing may take long: that is a bound, not a measure.
run() {
  code=0
  timeout 5 "$game" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
}

expect_code() { # WANTED WHAT
  if [ "$code" -eq "$1" ]; then held=$((held + 1)); else fault "$2 ends with $code, not $1"; fi
}

expect_silence() { # WHAT
  if [ -s "$scratch/out" ] || [ -s "$scratch/err" ]; then fault "$1 is not silent"; fi
}

expect_sentence() { # WHAT: one line on stderr that ends as a sentence does, nothing on stdout
  if [ -s "$scratch/out" ]; then fault "$1 writes to stdout"; fi
  if [ "$(wc -l <"$scratch/err")" -ne 1 ] || ! grep -q '^foothold: [A-Z-].*\.$' "$scratch/err"; then fault "$1 does not say one sentence"; fi
}

expect_line() { # WANTED WHAT
  if [ "$(cat "$scratch/err")" = "$1" ] && [ ! -s "$scratch/out" ]; then held=$((held + 1)); else fault "$2 does not say: $1"; fi
}

# refused KIND FILE WANTED-LINE: the file is refused with exactly this line, and not a byte of it changes.
refused() {
  if [ -f "$2" ] && [ ! -L "$2" ]; then cp "$2" "$scratch/copy"; else rm -f "$scratch/copy"; fi
  run "--check-$1" "$2"
  expect_code 1 "--check-$1 $2"
  expect_line "$3" "--check-$1 $2"
  if [ -e "$scratch/copy" ] && ! cmp -s "$2" "$scratch/copy"; then fault "--check-$1 changed $2"; fi
}

help_and_version() {
  run --help
  expect_code 0 --help
  grep '^| `--' "$here/../README.md" | grep -oE -- '`--[a-z-]+' | tr -d '`' >"$scratch/options"
  while read -r option; do
    if ! grep -qF -- "$option" "$scratch/out"; then fault "--help does not tell of $option"; fi
  done <"$scratch/options"
  run --version
  expect_code 0 --version
  if ! grep -qxE 'foothold [0-9]+\.[0-9]+\.[0-9]+' "$scratch/out"; then fault '--version does not say the version'; fi
}

wrong_usage() {
  while read -r options; do
    # shellcheck disable=SC2086 # one word an option
    run $options
    expect_code 2 "foothold $options"
    expect_sentence "foothold $options"
  done <<'LIST'
--nonsense
word
--clock
--clock soon
--size 10x10
--size 1280
--text 110
--contrast low
--renderer paper
--seed -1
--seed 1x
--save-dir
--follow
--check-pack
--check-save a.json b.json
--walk
--merge
--merge a.json b.json
--version --help
--screenshot
--breathe dance
--render-breath
--render-breath hut 5
--render-breath dance 5 out.wav
--render-breath hut 0 out.wav
--render-breath hut 61 out.wav
--render-breath hut 1.5 out.wav
--render-breath hut 1 out.wav --check-save
--report
--report html
--report pdf out.pdf
--report csv out.csv --range year
LIST
}

bad_trails() {
  cd "$here/bad/trails"
  for file in *.json; do
    wanted=$(grep -- "^$file:" ../expected-trails.txt || true)
    if [ -z "$wanted" ]; then fault "$file is not in expected-trails.txt"; else refused pack "$file" "$wanted"; fi
  done
  run --check-pack ./*.json
  expect_code 1 'all bad trails at once'
  if [ "$(wc -l <"$scratch/err")" -ne "$(wc -l <../expected-trails.txt)" ]; then fault 'not every fault of all bad trails is told at once'; fi
  cd "$scratch"
}

# Not a fault: the file is whole, and the answer goes to standard output.
worth_a_look() {
  cd "$scratch"
  sed '/"minutes"/d' "$here/../levels/dogs.json" >plain.json
  run --check-pack plain.json
  expect_code 0 'a trail that may want a look'
  if [ -s "$scratch/err" ]; then fault 'what may want a look is told as a fault'; fi
  if ! grep -q '^plain\.json:[0-9]*:[0-9]*: may want a look: steps\[0\] does not say its minutes' "$scratch/out"; then fault 'steps without minutes are not told'; fi
}

# What is too large to keep in the repository, or is no file at all.
bombs() {
  cd "$scratch"
  head -c 4194305 /dev/zero | tr '\0' ' ' >large.json
  refused pack large.json 'large.json:1:1: This file is longer than 4194304 bytes, more than the game reads: choose another file.'
  awk 'BEGIN { printf "["; for (i = 0; i < 100000; i++) printf "0,"; print "0]" }' >many.json
  refused pack many.json 'many.json:1:200000: the file holds more than 100000 values, which is more than this game reads'
  head -c 200000 /dev/zero | tr '\0' '[' >deep.json
  refused pack deep.json 'deep.json:1:65: lists and objects lie more than 64 deep in each other here'
  refused save deep.json 'deep.json:1:65: lists and objects lie more than 64 deep in each other here'
  mkfifo pipe.json
  mkdir folder.json
  ln -s /dev/zero endless.json
  for kind in pack save; do
    refused $kind pipe.json 'pipe.json:1:1: This file could not be read: it is not an ordinary file. Move it away.'
    refused $kind endless.json 'endless.json:1:1: This file could not be read: it is not an ordinary file. Move it away.'
    refused $kind folder.json 'folder.json:1:1: This file could not be read: there is a folder where a file belongs. Move the folder away.'
    refused $kind gone.json 'gone.json:1:1: This file could not be read: it is not there. Look whether the folder was moved.'
  done
}

# Each is the good save with one thing changed. SED EXPRESSION, a bar, what is said behind the file's name.
bad_saves() {
  cd "$scratch"
  while IFS='|' read -r change wanted; do
    sed "$change" "$here/good/saves/mia.json" >bad.json
    if cmp -s bad.json "$here/good/saves/mia.json"; then fault "$change changes nothing"; fi
    refused save bad.json "bad.json:$wanted"
  done <"$here/bad/saves.txt"
  for part in 1 300 9000; do
    head -c $part "$here/good/saves/mia.json" >half.json
    run --check-save half.json
    expect_code 1 "a save cut after $part bytes"
    if ! grep -qE '^half\.json:[0-9]+:[0-9]+: the file ends ' "$scratch/err"; then fault 'a save cut short is not told as such'; fi
  done
}

good_files() {
  run --check-pack "$here"/../levels/*.json
  expect_code 0 'the ready trails'
  expect_silence 'the check of the ready trails'
  run --check-save "$here/good/saves/mia.json"
  expect_code 0 'a good save'
  expect_silence 'the check of a good save'
  cd "$scratch"
  sed 's/Nobody looked up/Nobody looked/' "$here/good/saves/mia.json" >changed.json
  run --check-save changed.json
  expect_code 0 'a save changed by hand'
  expect_line 'changed.json was changed outside the game; it is whole.' 'a save changed by hand'
  mkdir folder
  cp "$here/good/saves/mia.json" folder/
  run --save-dir folder --check-save
  expect_code 0 'a folder of good saves'
  expect_silence 'a folder of good saves'
  echo '{' >folder/other.json
  run --save-dir folder --check-save
  expect_code 1 'a folder with a bad save'
  run --save-dir no-such-folder --check-save
  expect_code 1 'a folder that is not there'
  expect_line 'no-such-folder/: The saves could not be read: it is not there. Look whether the folder was moved.' 'a folder that is not there'
  if ! cmp -s folder/mia.json "$here/good/saves/mia.json"; then fault 'a check changed a save'; fi
}

picture_is_there() { # FILE WHAT
  if [ "$(head -c 8 "$1" 2>/dev/null | tail -c 7 | head -c 3)" != PNG ]; then fault "$2: there is no picture"; fi
  rm -f "$1"
}

what_is_missing() {
  cd "$scratch"
  mkdir bare
  run --save-dir saves --assets bare --screenshot picture.png
  expect_code 0 'without drawings'
  picture_is_there picture.png 'without drawings'

  echo 'in the way' >file
  for place in file file/saves; do
    run --save-dir $place --screenshot picture.png
    expect_code 0 "with a file in place of the save folder ($place)"
    picture_is_there picture.png "with a file in place of the save folder ($place)"
  done
  if [ "$(cat file)" != 'in the way' ]; then fault 'the file in place of the save folder was changed'; fi

  run --save-dir saves --screenshot nowhere/picture.png
  expect_code 3 'a picture that cannot be written'
  expect_sentence 'a picture that cannot be written'
  run --save-dir saves --profile Nobody --screenshot picture.png
  expect_code 1 'a person who is not there'
  expect_sentence 'a person who is not there'
  run --walk gone.walk
  expect_code 1 'a walk that is not there'
  SDL_VIDEODRIVER=x11 run --save-dir saves
  expect_code 3 'without a display'
  expect_sentence 'without a display'
  home=$HOME
  unset HOME
  run --screenshot picture.png
  expect_code 3 'without a home'
  expect_sentence 'without a home'
  run --breathe --screenshot picture.png
  expect_code 0 'breathing without a home'
  export HOME="$home"
}

left_behind() { find "$scratch/sounds" -mindepth 1 ! -name there ! -name link ! -name pipe ! -name 'word.wav' | grep . ; }

# expect_no_recording PLACE: it is refused with a sentence, and nothing new lies about.
expect_no_recording() {
  run --render-breath sigh 1 "$1"
  expect_code 3 "a recording at $1"
  expect_sentence "a recording at $1"
  if left_behind; then fault "a recording at $1 leaves something behind"; fi
}

recordings() {
  mkdir "$scratch/sounds" "$scratch/sounds/there"
  cd "$scratch/sounds"
  echo 'a word' >word.wav
  ln -s word.wav link
  mkfifo pipe
  for place in there link pipe there/gone/out.wav; do expect_no_recording $place; done
  if [ "$(cat link)" != 'a word' ] || [ ! -p pipe ]; then fault 'what lay at the place of a recording was changed'; fi

  code=0
  (trap '' XFSZ; ulimit -f 2000; exec timeout 20 "$game" --render-breath sigh 1 full.wav) >"$scratch/out" 2>"$scratch/err" || code=$?
  expect_code 3 'a recording that has no room'
  expect_sentence 'a recording that has no room'
  if left_behind; then fault 'a recording that has no room leaves something behind'; fi

  # An hour takes half a minute; it is interrupted once it has begun. Perl is not there everywhere: a shell without job control
  # starts what runs beside it deaf to INT, so TERM it is.
  timeout 60 "$game" --render-breath hut 60 long.wav &
  beside=$!
  waits=0
  until [ $waits -gt 200 ] || find . -name 'long.wav.*.part' | grep -q .; do sleep 0.05; waits=$((waits + 1)); done
  kill -TERM $beside
  code=0
  wait $beside 2>/dev/null || code=$?
  if [ $code -eq 0 ]; then fault 'an interrupted recording ends as if it were whole'; fi
  waits=0
  while [ $waits -lt 40 ] && left_behind >/dev/null; do sleep 0.05; waits=$((waits + 1)); done
  if left_behind; then fault 'an interrupted recording leaves something behind'; fi

  # What is there is replaced; no home, no save folder and no clips are needed.
  home=$HOME
  unset HOME
  run --assets "$scratch" --render-breath sigh 1 word.wav
  expect_code 0 'a recording without a home'
  expect_silence 'a recording without a home'
  export HOME="$home"
  cp word.wav "$scratch/first.wav"
  run --assets "$scratch" --render-breath sigh 1 word.wav
  if cmp -s word.wav "$scratch/first.wav"; then held=$((held + 1)); else fault 'the same recording is another one the second time'; fi
  run --assets "$scratch" --seed 7 --render-breath sigh 1 word.wav
  if cmp -s word.wav "$scratch/first.wav"; then fault 'another seed makes the same recording'; fi
  # 44 bytes of head, 60 s of breath and 14 s till all has died away, 48,000 times 4 bytes each.
  if [ "$(wc -c <word.wav)" -ne $((44 + (60 + 14) * 48000 * 4)) ]; then fault "a minute of the sigh has $(wc -c <word.wav) bytes"; fi
  if [ "$(head -c 4 word.wav)" != RIFF ]; then fault 'the recording is no WAV'; fi
  cd "$scratch"
}

# expect_words WANTED WHAT: that line on stdout, nothing on stderr.
expect_words() {
  if [ "$(cat "$scratch/out")" = "$1" ] && [ ! -s "$scratch/err" ]; then held=$((held + 1)); else fault "$2 does not say: $1"; fi
}

# The other computer wrote a note and took a try further; its copy lies somewhere else.
merging() {
  cd "$scratch"
  mkdir two two/saves
  cp "$here/good/saves/mia.json" two/saves/
  sed 's/"notes": \[\]/"notes": [{"id": "laptop1", "made": "2026-03-09T08:00Z", "changed": "2026-03-09T08:00Z", "text": "From the laptop"}]/' \
    "$here/good/saves/mia.json" >two/laptop.json
  cp two/laptop.json two/kept.json
  run --save-dir two/saves --profile mia --merge two/laptop.json
  expect_code 0 'a merge'
  expect_words '1 note came in. Everything from both is kept.' 'a merge'
  if ! grep -q 'From the laptop' two/saves/mia.json; then fault 'a merge does not bring the note'; fi
  if ! cmp -s two/laptop.json two/kept.json; then fault 'a merge changed the copy it read'; fi
  if ! cmp -s two/saves/backups/mia-*.json "$here/good/saves/mia.json"; then fault 'a merge keeps no backup first'; fi
  run --save-dir two/saves --check-save
  expect_code 0 'a merged save'
  expect_silence 'a merged save'

  cp two/saves/mia.json two/once.json
  run --save-dir two/saves --merge two/laptop.json
  expect_code 0 'the same merge again'
  expect_words 'Nothing new came in: this save held all of it.' 'the same merge again'
  if ! cmp -s two/saves/mia.json two/once.json; then fault 'the same merge again changed the save'; fi

  sed '0,/"id": "[^"]*"/s//"id": "somebodyelse"/' two/laptop.json >two/other.json
  for wrong in two/other.json two/gone.json "$here/bad/saves.txt"; do
    run --save-dir two/saves --merge "$wrong"
    expect_code 1 "merging $wrong"
    expect_sentence "merging $wrong"
    if ! cmp -s two/saves/mia.json two/once.json; then fault "merging $wrong changed the save"; fi
  done
  run --save-dir two/saves --profile Nobody --merge two/laptop.json
  expect_code 1 'merging into nobody'
  expect_sentence 'merging into nobody'
  cp two/other.json two/saves/somebody.json
  run --save-dir two/saves --merge two/laptop.json
  expect_code 2 'merging into one of several'
  expect_sentence 'merging into one of several'
}

reports() {
  mkdir -p "$scratch/reports/saves"
  cd "$scratch/reports"
  run --save-dir saves --report html page.html
  expect_code 1 'a report of nobody'
  expect_sentence 'a report of nobody'
  cp "$here/good/saves/mia.json" saves/
  for form in html csv json; do
    run --save-dir saves --range all --words --report $form "out.$form"
    expect_code 0 "a report as $form"
    expect_silence "a report as $form"
    if [ "$(stat -c %a "out.$form")" != 600 ]; then fault "a report as $form may be read by others"; fi
  done
  if ! grep -q '^<!doctype html>' out.html || ! grep -q '"foothold.report"' out.json; then fault 'a report is something else'; fi
  if [ "$(grep -c "$(printf '\r')\$" out.csv)" -lt 2 ]; then fault 'the rows of a table do not end with CR LF'; fi
  echo mine >out.html
  run --save-dir saves --report html out.html
  expect_code 1 'a report over a file'
  expect_sentence 'a report over a file'
  if [ "$(cat out.html)" != mine ]; then fault 'a report is written over a file'; fi
  run --save-dir saves --profile Nobody --report html none.html
  expect_code 1 'a report of somebody who is not there'
  expect_sentence 'a report of somebody who is not there'
  code=0
  (trap '' XFSZ; ulimit -f 1; exec timeout 5 "$game" --save-dir saves --range all --report html full.html) >"$scratch/out" 2>"$scratch/err" || code=$?
  expect_code 3 'a report that has no room'
  expect_sentence 'a report that has no room'
  if [ -e full.html ]; then fault 'a report that has no room leaves something behind'; fi
  cd "$scratch"
}

without_fonts() {
  if [ -z "$fontless" ]; then return; fi
  with=$game
  game=$fontless
  run --save-dir saves --screenshot picture.png
  expect_code 3 'without fonts'
  expect_sentence 'without fonts'
  game=$with
}

help_and_version
wrong_usage
bad_trails
worth_a_look
bombs
bad_saves
good_files
what_is_missing
recordings
merging
reports
without_fonts
if [ "$broken" -gt 0 ]; then exit 1; fi
echo "$held things held"
