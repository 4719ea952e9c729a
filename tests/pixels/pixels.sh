#!/bin/sh
# A few screens as the software renderer draws them, against the pictures kept here. The letters come from font files, so the
# comparison holds where those are the very files the pictures were made with; elsewhere it is skipped with a word.
#   pixels.sh FOOTHOLD            compares
#   FOOTHOLD_GOLDEN=write pixels.sh FOOTHOLD   makes the pictures anew, after a screen was changed on purpose
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
foothold=$1
pictures='01-title 03-trail 08-recovery-breath 03-trail-high-contrast'
most=40 # pixels that may differ by more than the fuzz: a rounding here and there between compilers

skip() {
  echo "SKIP: $1"
  exit 77
}

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
env SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy LC_ALL=C.UTF-8 TZ=Europe/Berlin "$foothold" --screens "$out"

fonts() {
  sed 's/^[0-9a-f]* *//' "$here/fonts.sha256"
}

if [ "${FOOTHOLD_GOLDEN:-}" = write ]; then
  fonts | xargs sha256sum >"$out/fonts"
  mv "$out/fonts" "$here/fonts.sha256"
  for name in $pictures; do cp "$out/$name.png" "$here/$name.png"; done
  exit 0
fi

sha256sum --check --status "$here/fonts.sha256" 2>/dev/null || skip 'the font files are not those the pictures were made with'
command -v compare >/dev/null || skip 'ImageMagick is not here'

different=0
for name in $pictures; do
  pixels=$(compare -metric AE -fuzz 3% "$here/$name.png" "$out/$name.png" null: 2>&1) || true
  case $pixels in
    '' | *[!0-9.e+]*) echo "$name.png: cannot be compared: $pixels"; different=1 ;;
    *) if [ "$(printf '%.0f' "$pixels")" -gt "$most" ]; then
      echo "$name.png: $pixels pixels differ"
      different=1
    fi ;;
  esac
done
exit "$different"
