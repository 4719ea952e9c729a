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
  cc -std=c17 -O1 -I"$house/orderly/game" -c "$1" -o "$2" 2>/dev/null
}

make_orderly_house() {
  mkdir -p "$house/orderly/libraries"
  for room in core view data shell; do
    mkdir -p "$house/orderly/game/$room"
    echo "int ${room}_secret(void);" >"$house/orderly/game/$room/$room.h"
    printf '#include "%s/%s.h"\n#include <string.h>\nint %s_secret(void) { return (int)strlen("abc"); }\n' \
      "$room" "$room" "$room" >"$house/orderly/game/$room/$room.c"
    compile "$house/orderly/game/$room/$room.c" "$house/$room.o"
    ar rcs "$house/orderly/libraries/libfoothold_$room.a" "$house/$room.o"
  done
  # calling the room below is in order
  echo 'int core_secret(void); int b(void); int b(void) { return core_secret(); }' >"$house/orderly/game/view/calls.c"
  compile "$house/orderly/game/view/calls.c" "$house/calls.o"
  ar rs "$house/orderly/libraries/libfoothold_view.a" "$house/calls.o" 2>/dev/null
  echo 'int main(void) { return 0; }' >"$house/orderly/game/main.c"
}

orderly_house() {
  rm -rf "$house/game" "$house/libraries"
  cp -R "$house/orderly/game" "$house/orderly/libraries" "$house"
}

expect_breach() { # room line sentence
  orderly_house
  echo "$2" >"$house/game/$1/breach.c"
  case "$2" in
    '#'*) ;;
    *)
      compile "$house/game/$1/breach.c" "$house/breach.o"
      ar rs "$house/libraries/libfoothold_$1.a" "$house/breach.o"
      ;;
  esac
  if said=$(sh "$here/house.sh" "$house" "$house/libraries"); then
    echo "not noticed: $3"
    return 1
  fi
  if ! echo "$said" | grep -q "$3\$"; then
    echo "expected: $3"
    echo "said: $said"
    return 1
  fi
}

make_orderly_house
orderly_house
sh "$here/house.sh" "$house" "$house/libraries"

mkdir "$house/game/attic"
echo >"$house/game/attic/attic.c"
if sh "$here/house.sh" "$house" "$house/libraries" >/dev/null; then
  echo 'not noticed: a file that is in no room'
  exit 1
fi

orderly_house
rm "$house/libraries/libfoothold_data.a"
if sh "$here/house.sh" "$house" "$house/libraries" >/dev/null; then
  echo 'not noticed: a room without its library'
  exit 1
fi

echo "$BREACHES" | while IFS='|' read -r room line sentence; do
  if [ -n "$room" ]; then expect_breach "$room" "$line" "$sentence"; fi
done
echo 'every breach was noticed'
