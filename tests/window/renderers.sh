#!/usr/bin/env bash
# Both renderers draw the same to the eye: every screen by the software renderer and, in a window, by the accelerated one. Edges
# may blend a little otherwise; a shape that is missing, a colour that is another one or a line that is torn may not.
#   renderers.sh FOOTHOLD SAME OUT   compares with the program SAME; the pictures are left in the folder OUT
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

same=$2
out=$3
fuzz=16  # of 255, in any channel: blending rounds otherwise
most=900 # pixels that may differ by more: one in a thousand of 1280x720
mean=1.5 # of 255, over the whole page: a veil over all of it rounds once more for each pixel

# What the OpenGL driver keeps when it is unloaded is its own; every other test looks for leaks of the game.
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"

start_screen 1920x1080
rm -rf "$out"
for renderer in software accelerated; do
  "$foothold" --screens "$out/$renderer" --renderer "$renderer" 2>"$scratch/stderr" || die "no pictures by the $renderer renderer"
done

alike=0
different=0
for picture in "$out"/software/*.png; do
  name=$(basename -- "$picture")
  if cmp -s "$picture" "$out/accelerated/$name"; then alike=$((alike + 1)); fi
  "$same" "$fuzz" "$most" "$mean" "$picture" "$out/accelerated/$name" "$out/$name" || different=$((different + 1))
done
if [ "$alike" -eq "$(find "$out/software" -name '*.png' | wc -l)" ]; then
  skip 'there is no accelerated renderer here: all pictures are the same to the byte'
fi
if [ "$different" -gt 0 ]; then die "$different pictures do not look the same"; fi
