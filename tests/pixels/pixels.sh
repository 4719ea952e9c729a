#!/bin/sh
# A few screens as the software renderer draws them, against the pictures kept here. The letters come from font files, so the
# comparison holds where those are the very files the pictures were made with; elsewhere it is skipped with a word.
#   pixels.sh FOOTHOLD SAME OUT   compares with the program SAME; what was drawn, and where it differs, is left in the folder OUT
#   FOOTHOLD_GOLDEN=write pixels.sh FOOTHOLD   makes the pictures anew, after a screen was changed on purpose
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
foothold=$1
pictures='01-title 02-range 03-trail 03-trail-high-contrast 04-level-card 05-practice 07-celebration 08-recovery-breath 09-recovery-choose 28-needle-hut 29-eyes-closed
11-journal-960x540 11d-journal-ten-years 12-progress-960x540 12d-progress-ten-years 14-share-import-960x540
31-journal-entry-960x540 32-search-results-high-contrast 33-merge-960x540 38-files-high-contrast 39-helpers'
fuzz=8  # of 255, in any channel
most=40 # pixels that may differ by more: a rounding here and there between compilers
mean=0.1

skip() {
  echo "SKIP: $1"
  exit 77
}

draw() { # FOLDER
  env SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy LC_ALL=C.UTF-8 TZ=Europe/Berlin "$foothold" --screens "$1"
}

fonts() {
  sed 's/^[0-9a-f]* *//' "$here/fonts.sha256"
}

if [ "${FOOTHOLD_GOLDEN:-}" = write ]; then
  out=$(mktemp -d)
  trap 'rm -rf "$out"' EXIT
  draw "$out"
  fonts | xargs sha256sum >"$out/fonts"
  mv "$out/fonts" "$here/fonts.sha256"
  for name in $pictures; do cp "$out/$name.png" "$here/$name.png"; done
  exit 0
fi

same=$2
out=$3
sha256sum --check --status "$here/fonts.sha256" 2>/dev/null || skip 'the font files are not those the pictures were made with'
rm -rf "$out"
mkdir -p "$out"
draw "$out"

different=0
for name in $pictures; do
  "$same" "$fuzz" "$most" "$mean" "$here/$name.png" "$out/$name.png" "$out/$name-difference.png" || different=1
done
exit "$different"
