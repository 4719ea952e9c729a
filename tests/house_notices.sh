#!/bin/sh
# The checker of the house is checked: an orderly made-up house passes, and each made-up breach is noticed by name.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
house=$(mktemp -d)
trap 'rm -rf "$house"' EXIT

# room  its breach, one line of C  what the checker says
BREACHES='
core|#include <SDL2/SDL.h>|core includes SDL2/SDL.h
core|#include <time.h>|core includes time.h
core|#include "view/screen.h"|core includes view/screen.h
core|# include "shell/loop.h"|core includes shell/loop.h
core|#include ANYTHING|core includes something by a macro
core|void *fopen(const char *, const char *); void *a(void) { return fopen("x", "r"); }|core calls fopen
core|long time(long *); long a(void) { return time(0); }|core calls time
core|int printf(const char *, ...); int a(int n) { return printf("%d", n); }|core calls printf
core|int rand(void); int a(void) { return rand(); }|core calls rand
core|void SDL_Delay(unsigned); void a(void) { SDL_Delay(1); }|core calls SDL_Delay
core|void cJSON_Delete(void *); void a(void) { cJSON_Delete(0); }|core calls cJSON_Delete
view|#include "data/json.h"|view includes data/json.h
view|int data_secret(void); int a(void) { return data_secret(); }|view calls data_secret
view|void cairo_fill(void *); void a(void) { cairo_fill(0); }|view calls cairo_fill
data|#include "view/screen.h"|data includes view/screen.h
data|int open(const char *, int, ...); int a(void) { return open("x", 0); }|data calls open
data|#include "shell/disk.h"|data includes shell/disk.h
shell|#include <cjson/cJSON.h>|shell includes cjson/cJSON.h
shell|void *cJSON_Parse(const char *); void *a(void) { return cJSON_Parse("{}"); }|shell calls cJSON_Parse
shell|int socket(int, int, int); int a(void) { return socket(1, 2, 0); }|shell calls socket
'

compile() { # source object
  cc -std=c17 -O1 -I"$house/game" -c "$1" -o "$2" 2>/dev/null
}

build_house() {
  for room in core view data shell; do
    mkdir -p "$house/game/$room"
    echo "int ${room}_secret(void);" >"$house/game/$room/$room.h"
    printf '#include "%s/%s.h"\n#include <string.h>\nint %s_secret(void) { return (int)strlen("abc"); }\n' \
      "$room" "$room" "$room" >"$house/game/$room/$room.c"
    compile "$house/game/$room/$room.c" "$house/$room.o"
    ar rcs "$house/libfoothold_$room.a" "$house/$room.o"
  done
  # calling the room below is in order
  echo 'int core_secret(void); int b(void) { return core_secret(); }' >"$house/game/view/calls.c"
  compile "$house/game/view/calls.c" "$house/calls.o"
  ar rs "$house/libfoothold_view.a" "$house/calls.o" 2>/dev/null
  echo 'int main(void) { return 0; }' >"$house/game/main.c"
}

# One file a breach; those that are calls go into the room's library too.
break_house() {
  n=0
  echo "$BREACHES" | while IFS='|' read -r room line sentence; do
    if [ -z "$room" ]; then continue; fi
    n=$((n + 1))
    echo "$line" >"$house/game/$room/breach$n.c"
    case "$line" in
      '#'*) ;;
      *)
        compile "$house/game/$room/breach$n.c" "$house/breach$n.o"
        ar rs "$house/libfoothold_$room.a" "$house/breach$n.o"
        ;;
    esac
  done
  mkdir "$house/game/attic"
  echo >"$house/game/attic/attic.c"
  mkdir "$house/game/sound"
  echo >"$house/game/sound/sound.c"
}

expect_all_said() {
  echo "$BREACHES" | sed 's/.*|//' >"$house/sentences"
  printf '%s\n' 'attic.c is in no room' 'sound has no library in' >>"$house/sentences"
  grep . "$house/sentences" | while read -r sentence; do
    if ! grep -q "$sentence" "$house/said"; then
      echo "not noticed: $sentence"
      exit 1
    fi
  done
  if [ "$(grep -c . "$house/sentences")" -ne "$(grep -c . "$house/said")" ]; then
    echo 'more was said than was broken:'
    cat "$house/said"
    exit 1
  fi
}

build_house
sh "$here/house.sh" "$house" "$house"

break_house
if sh "$here/house.sh" "$house" "$house" >"$house/said"; then
  echo 'a house full of breaches passed'
  exit 1
fi
expect_all_said
echo 'every breach was noticed'
