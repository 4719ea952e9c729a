#!/usr/bin/env bash
# Words of every kind reach a field from outside: typed with accents and in letters no keyboard here has, and through
# the clipboard from and to another program, emoji included.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

if ! command -v xclip >/dev/null; then skip 'xclip is not installed: game/need.sh test installs it'; fi
start_screen 1280x720

clip_is() { [ "$(timeout 2 xclip -o -selection clipboard 2>/dev/null)" = "$1" ]; }
give_clip() { printf '%s' "$1" | xclip -i -selection clipboard; }

# Letters that no key here has go by way of a key that is lent to each: that takes the server a moment.
type_slowly() { xdotool type --delay 150 "$1"; }

# A key that was lent may be taken back before the game has read what was written with it: then once more.
typed() {
  type_slowly "$1"
  until_true 1 shows "$1"
}

start_game --clock 2026-03-01T18:30:00+01:00
wait_screen welcome
press space
reach 'Set out' Tab
press Return
wait_screen person

type_slowly 'Zoë Müß Ĳ'
wait_for '"Zoë Müß Ĳ"'
press ctrl+a
for letter in 日 本 語; do
  until_true "$patience" typed "$letter" || die "\"$letter\" does not arrive"
done
# Out: what is copied here is there, and what is cut is there and gone here.
press ctrl+a
type_slowly 'Ana Žižek'
press ctrl+a
press ctrl+c
until_true "$patience" clip_is 'Ana Žižek' || die 'what was copied did not reach the clipboard'
press ctrl+x
wait_gone 'Ana Žižek'

# In: from another program, with emoji of several code points.
give_clip 'Père 👩‍🚀 für 日本'
press ctrl+v
wait_for '"Père 👩‍🚀 für 日本"'
press ctrl+a
press ctrl+x
wait_gone 'Père'
until_true "$patience" clip_is 'Père 👩‍🚀 für 日本' || die 'what was cut did not reach the clipboard'
press shift+Insert
wait_for '"Père 👩‍🚀 für 日本"'
press ctrl+Return
wait_screen range
expect_saved '"name": "Père 👩‍🚀 für 日本"'
quit_game
