#!/usr/bin/env bash
# The window comes back where it stood, as large as it was, and full where it was full; a damaged memory of it, or one of a display
# that is gone, is as none. --size goes before it.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

memory=$saves/machine/window.json

place() { xdotool getwindowgeometry --shell "$window" | sed -n 's/^\(X\|Y\|WIDTH\|HEIGHT\)=//p' | paste -sd ' '; }
stands() { [ "$(place)" = "$1" ]; }
expect_place() { until_true "$patience" stands "$1" || die "the window stands at $(place), not at $1"; }
expect_kept() { grep -qF -- "$1" "$memory" || die "the memory of the window does not hold $1, but $(cat "$memory")"; }
picture_is() { grep -q "^screen [^ ]* $1\$" "$follow" || grep -q "^screen [^ ]* $1 " "$follow"; }

start_screen 1280x720

start_game
expect_place '0 0 1280 720'
xdotool windowsize "$window" 900 600 windowmove "$window" 150 60
expect_place '150 60 900 600'
until_true "$patience" picture_is 900x600 || die 'the picture did not follow the size'
quit_game
expect_kept '"x": 150'

start_game
expect_place '150 60 900 600'
quit_game
expect_kept '"width": 900'

# Without a window manager nothing grows to the full screen here; that it was asked for is kept all the same, and where it leads back.
start_game
press F11
press F3
quit_game
expect_kept '"full_screen": true'
expect_kept '"x": 150'
start_game
press F11
press F3
quit_game
expect_kept '"full_screen": false'
start_game
expect_place '150 60 900 600'
quit_game

start_game --size 800x500
until_true "$patience" picture_is 800x500 || die '--size does not go before what was kept'
quit_game
expect_kept '"width": 900'

sed -i 's/"x": [0-9-]*/"x": 9000/' "$memory"
start_game
expect_place '0 0 1280 720'
quit_game

echo '{"format":' >"$memory"
start_game
expect_place '0 0 1280 720'
quit_game
