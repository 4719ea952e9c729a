#!/usr/bin/env bash
# sync.sh [GAME]: one person on two computers, as real as one machine allows: two save folders that two Syncthing of the
# distribution's keep alike, and two games. Both play apart while nothing is synced; then the copy that Syncthing leaves is
# offered, and both saves come to the same bytes. At last one game is open while the other one's work arrives. Nothing leaves the
# machine: both talk over the loopback, and look for nobody else. Not part of ctest.
set -- "${1:-$(dirname -- "${BASH_SOURCE[0]}")/../build/foothold}"
# shellcheck source-path=SCRIPTDIR/window source=lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/window/lib.sh"

if ! command -v syncthing >/dev/null; then skip 'syncthing is not installed: apt-get install syncthing'; fi
slow=90 # seconds; Syncthing looks at a folder some seconds after it has changed

# The first port is Syncthing's for the other one, the second for its page.
ports() { case $1 in desk) echo 42200 42384 ;; laptop) echo 42201 42385 ;; esac; }

id_of() { syncthing --home="$scratch/$1-home" --device-id; }

device() { # NAME
  # shellcheck disable=SC2046 # two numbers
  set -- "$1" $(ports "$1")
  echo "<device id=\"$(id_of "$1")\" name=\"$1\" compression=\"never\"><address>tcp://127.0.0.1:$2</address></device>"
}

settings() { # NAME
  # shellcheck disable=SC2046
  set -- "$1" $(ports "$1")
  cat >"$scratch/$1-home/config.xml" <<XML
<configuration version="35">
  <folder id="foothold" label="foothold" path="$scratch/$1" type="sendreceive" rescanIntervalS="5" fsWatcherEnabled="true" fsWatcherDelayS="1">
    <device id="$(id_of desk)"></device><device id="$(id_of laptop)"></device>
    <maxConflicts>10</maxConflicts>
  </folder>
  $(device desk)
  $(device laptop)
  <gui enabled="true" tls="false"><address>127.0.0.1:$3</address></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:$2</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <startBrowser>false</startBrowser>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <reconnectionIntervalS>2</reconnectionIntervalS>
  </options>
</configuration>
XML
}

syncs=()
start_sync() {
  local name
  for name in desk laptop; do
    STNORESTART=1 syncthing serve --home="$scratch/$name-home" --no-browser --no-upgrade >"$scratch/$name.log" 2>&1 &
    syncs+=($!)
  done
}

stop_sync() {
  local one
  for one in "${syncs[@]}"; do kill -TERM "$one"; done
  for one in "${syncs[@]}"; do wait "$one" 2>/dev/null || true; done
  syncs=()
}

here() { # NAME: the computer that plays
  saves=$scratch/$1
}

play() { # [OPTION...]
  start_game --save-dir "$saves" "$@"
}

alike() { cmp -s "$scratch/desk/maya.json" "$scratch/laptop/maya.json"; }
conflicts() { find "$scratch/$1" -maxdepth 1 -name 'maya.sync-conflict-*.json' | grep -q .; }
both_have_the_conflict() { conflicts desk && conflicts laptop && alike; }
no_conflict() { ! conflicts desk && ! conflicts laptop; }
settled() { no_conflict && alike; }
holds() { grep -q -- "$2" "$scratch/$1/maya.json"; }

write_where() { # WORDS
  click 'Plan this step'
  wait_screen camp
  click 'Where'
  type_words "$1"
  expect_saved "$1"
}

start_screen 1280x720
for computer in desk laptop; do
  mkdir -m 700 "$scratch/$computer" "$scratch/$computer-home"
  syncthing serve --generate="$scratch/$computer-home" --no-default-folder >/dev/null 2>&1 ||
    syncthing generate --home="$scratch/$computer-home" >/dev/null
  echo 'machine' >"$scratch/$computer/.stignore"
done
settings desk
settings laptop

# One save, on both.
here desk
play
new_person Maya
first_trail
quit_game
start_sync
until_true "$slow" alike || die 'the save did not come over at all'
stop_sync

# Apart: a plan here, a step taken there.
here desk
play --profile maya
wait_screen range
choose Return
wait_screen trail
write_where 'By the river'
quit_game
here laptop
play --profile maya
wait_screen range
choose Return
wait_screen trail
click 'Plan this step'
wait_screen camp
click "I’m here. Start"
wait_screen practice
wait_first_second
click 'I did it'
wait_screen reflect
click 'Keep'
wait_screen celebrate
expect_saved '"outcome": "did_it"'
quit_game
if alike; then die 'the two did not play apart'; fi

start_sync
until_true "$slow" both_have_the_conflict || die 'Syncthing left no copy'
echo "Syncthing's copy: $(basename -- "$(find "$scratch/desk" -maxdepth 1 -name 'maya.sync-conflict-*')")"

# On the one it is offered, and kept.
here desk
play
wait_screen title
if shows 'sync-conflict'; then die 'the copy stands among the people'; fi
click 'Maya'
wait_screen merge
wait_for 'Everything from both will be kept. No camp closes.'
click 'Carry on'
wait_screen range
expect_saved 'By the river'
expect_saved '"outcome": "did_it"'
quit_game

# And on the other nothing is asked any more.
until_true "$slow" settled || die 'the two saves did not come to the same bytes'
here laptop
play
wait_screen title
click 'Maya'
wait_screen range
for computer in desk laptop; do
  holds "$computer" 'By the river' || die "the plan is not on the $computer"
  holds "$computer" '"outcome": "did_it"' || die "the try is not on the $computer"
  find "$scratch/$computer/removed" -name 'maya.sync-conflict-*' | grep -q . || die "the copy is not put away on the $computer"
  "$foothold" --check-save "$scratch/$computer/maya.json" || die "the save on the $computer is not in order"
done

# The laptop's game stays open while the desk's work arrives.
laptop_game=$game laptop_window=$window
here desk
follow=$scratch/desk-screen
play --profile maya
wait_screen range
choose Return
wait_screen trail
write_where ', at noon'
quit_game
until_true "$slow" alike || die 'what the desk wrote did not come over'
follow=$scratch/screen
game=$laptop_game
window=$laptop_window
xdotool windowfocus "$(xdotool search --maxdepth 0 --name '.*' | head -n 1)"
xdotool windowfocus "$window"
wait_for 'came in. Everything from both is kept.'
quit_game
stop_sync
alike || die 'looking has changed a save'
echo 'two computers, one save'
