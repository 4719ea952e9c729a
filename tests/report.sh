#!/usr/bin/env bash
# report.sh [BUILD-FOLDER]: the printable page as a browser, a validator and a printer meet it; not part of ctest. A month of daily
# practice is written as page, table and JSON, with and without own words. Then:
# - the Nu HTML checker finds no error in the page, and axe-core no violation in headless Chromium; the contrast of words over
#   drawings, which axe-core does not judge, is measured against what is painted below them: 4.5 at the least;
# - printed on A4 and on Letter it has one to three pages, each with its number;
# - the table is read by the letter of RFC 4180, and tells of the same tries as the JSON.
# - the calendar entries are read by python3-icalendar as they were meant.
# Installs Chromium, Node, a Java runtime, poppler and python3-icalendar from the distribution where they are missing, and axe-core
# and the checker from npm into BUILD-FOLDER/report-tools.
set -euo pipefail

home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=${1:-$home/build-test}
tools=$build/report-tools
broken=0

fault() {
  broken=$((broken + 1))
  echo "FAULT: $*"
}

missing=()
for pair in chromium:chromium node:nodejs npm:npm java:default-jre-headless pdfinfo:poppler-utils; do
  if ! command -v "${pair%%:*}" >/dev/null; then missing+=("${pair#*:}"); fi
done
python=/usr/bin/python3 # the distribution's, which knows its own libraries
if ! $python -c 'import icalendar' 2>/dev/null; then missing+=(python3-icalendar); fi
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${missing[*]}"
  apt-get install -y --no-install-recommends "${missing[@]}" >/dev/null
fi
if [ $# -lt 1 ]; then sh "$home/game/build.sh" "$build"; fi
mkdir -p "$tools"
if [ ! -e "$tools/node_modules/axe-core/axe.min.js" ] || [ ! -e "$tools/node_modules/vnu-jar/build/dist/vnu.jar" ]; then
  npm install --prefix "$tools" --no-audit --no-fund --ignore-scripts --silent axe-core vnu-jar
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/saves"
node "$home/tests/report/month.js" >"$scratch/saves/maya.json"

browse() { # OPTION... PAGE
  timeout 120 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir="$scratch/browser" "$@" 2>/dev/null
}

valid() { # PAGE
  if java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only "$1"; then echo "  HTML checker: no error"; else fault "the HTML checker finds errors in $1"; fi
}

accessible() { # PAGE
  node "$home/tests/report/axe.js" "$1" "$tools/node_modules/axe-core/axe.min.js" "$scratch/axe.html"
  local answer
  answer=$(browse --virtual-time-budget=20000 --dump-dom "file://$scratch/axe.html" | sed -n 's/.*<pre id="axe">\(.*\)<\/pre>.*/\1/p')
  echo "  axe-core: $answer"
  case $answer in *'"violations":[],"incomplete":[],'*) ;; *) fault "axe-core finds something in $1" ;; esac
  case $answer in *'"tooFaint":[],'*) ;; *) fault "words are too faint for what lies below them in $1" ;; esac
}

printed() { # PAGE PAPER
  local pages
  sed "s/@page{/@page{size:$2;/" "$1" >"$scratch/paper.html"
  browse --no-pdf-header-footer --print-to-pdf="$scratch/page-$2.pdf" "file://$scratch/paper.html"
  pages=$(pdfinfo "$scratch/page-$2.pdf" | sed -n 's/^Pages: *//p')
  echo "  $2: $pages pages"
  if [ "$pages" -gt 3 ]; then fault "a month takes $pages pages of $2"; fi
  for page in $(seq "$pages"); do
    if ! pdftotext -f "$page" -l "$page" -layout "$scratch/page-$2.pdf" - | grep -E "(^|[^0-9])$page ?/ ?$pages\$" >/dev/null; then fault "page $page of $2 has no number"; fi
  done
}

for words in '' --words; do
  echo "A month${words:+ with own words}:"
  for form in html csv json; do
    rm -f "$scratch/out.$form"
    # shellcheck disable=SC2086 # one option, or none
    "$build/foothold" --save-dir "$scratch/saves" --clock 2026-03-31T20:00:00Z $words --report $form "$scratch/out.$form"
  done
  valid "$scratch/out.html"
  accessible "$scratch/out.html"
  for paper in A4 letter; do printed "$scratch/out.html" $paper; done
  if [ -n "$words" ]; then
    echo -n "  "
    node "$home/tests/report/check.js" "$scratch/out.html" "$scratch/out.csv" "$scratch/out.json" || fault 'another program stumbles'
  fi
done
echo 'The calendar:'
FOOTHOLD_CALENDARS=$scratch "$build/tests/view_test_calendar" >/dev/null 2>&1 || fault 'no entries were written'
echo -n '  '
$python "$home/tests/report/entries.py" "$scratch/plain.ics" "$scratch/reminder.ics" || fault 'a calendar reads something else'
if [ -n "${FOOTHOLD_KEEP:-}" ]; then cp "$scratch"/out.* "$scratch"/page-*.pdf "$FOOTHOLD_KEEP"; fi
if [ $broken -gt 0 ]; then exit 1; fi
echo "the page is in order"
