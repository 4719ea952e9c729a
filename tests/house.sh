#!/bin/sh
# house.sh ROOT LIBRARIES: the dependency rule. Reads every #include in ROOT/game and the undefined symbols of each room's
# static library libfoothold_ROOM.a in LIBRARIES. Prints one line a breach; exit 0 = none, 1 = some.
set -eu
export LC_ALL=C

# The rule. Extended regular expressions, matched against the whole name; a room that is not in a table may not exist.

C_HEADERS='(assert|errno|float|inttypes|iso646|limits|math|stdalign|stdarg|stdatomic|stdbool|stddef|stdint|stdio|stdlib|stdnoreturn|string)\.h'
SYSTEM_HEADERS='(dirent|fcntl|getopt|langinfo|libgen|locale|poll|pthread|pwd|signal|time|unistd|wchar|sys/[a-z]+)\.h'

# room  what it may include besides itself
INCLUDES="
core    $C_HEADERS|utf8proc\.h
view    $C_HEADERS|core/.*|libintl\.h
data    $C_HEADERS|core/.*|cjson/cJSON\.h|sodium\.h
sound   $C_HEADERS|core/.*
shell   $C_HEADERS|(core|view|data|sound)/.*|$SYSTEM_HEADERS|(SDL2/)?SDL[a-z_]*\.h|(cairo/)?cairo\.h|(fribidi/)?fribidi\.h|sndfile\.h|ebur128\.h
main    $C_HEADERS|(core|shell)/.*
"

# What a function of the C library may do in a pure room: work on memory it is given. No files, clock, chance, output, locale.
PURE='mem(cpy|move|set|cmp|chr)|str(n?len|n?cmp|n?cpy|n?cat|r?chr|str|c?spn|pbrk)|stpcpy|v?snprintf'
PURE="$PURE|[cm]alloc|aligned_alloc|realloc|free|abort|__assert_fail|qsort|bsearch|l?abs|atoi|strto(d|l|ll|ul|ull)"
PURE="$PURE|(sin|cos|tan|asin|acos|atan|atan2|sincos|sqrt|cbrt|pow|exp|exp2|log|log2|log10|floor|ceil|trunc|round|lround|llround|rint|lrint|nearbyint|fabs|fmod|hypot|fmin|fmax|frexp|ldexp|scalbn|modf|remainder|copysign|nextafter|nan)[fl]?"
NETWORK='socket|socketpair|connect|bind|listen|accept4?|send|sendto|sendmsg|recv|recvfrom|recvmsg|getaddrinfo|gethostby.*'
# What the compiler and its sanitizers put in.
COMPILER='__stack_chk_fail|_GLOBAL_OFFSET_TABLE_|__(asan|ubsan|lsan|tsan|msan|sanitizer|sancov|gcov|llvm|atomic|aarch64)_.*|__[a-z]+[sdt][if][0-9]?'

# room  whose functions it may call, and what else it may call (only) or may not (never). Nothing leaves the machine, so
# nobody opens a socket.
SYMBOLS="
core    -                     only   $PURE|utf8proc_.*
view    core                  only   $PURE|d?c?n?gettext
data    core                  only   $PURE|cJSON_.*|(crypto|sodium)_.*
sound   core                  only   $PURE
shell   core,view,data,sound  never  (cJSON|crypto|sodium|utf8proc|SDLNet|curl)_.*|$NETWORK|system|popen|s?rand
"

root=$1
libraries=$2
breaches=$(mktemp)
scratch=$(mktemp -d)
trap 'rm -rf "$breaches" "$scratch"' EXIT

fields() { # table room: the rest of the room's row
  echo "$1" | sed -n "s/^$2  *//p"
}

check_includes() {
  (cd "$root/game" && find . -name '*.[ch]' | sed 's,^\./,,' | sort) >"$scratch/files"
  (cd "$root/game" && xargs grep -HnE '^[[:space:]]*#[[:space:]]*include' <"$scratch/files") >"$scratch/lines" || true
  echo "$INCLUDES" >"$scratch/rule"
  awk '
    FILENAME ~ /rule$/ { if (NF) allowed[$1] = "^(" $1 "/.*|" $2 ")$"; next }
    FILENAME ~ /files$/ {
      room = $0 == "main.c" ? "main" : $0
      sub("/.*", "", room)
      if (!(room in allowed)) print "game/" $0 " is in no room"
      next
    }
    {
      split($0, part, ":")
      room = part[1] == "main.c" ? "main" : part[1]
      sub("/.*", "", room)
      name = $0
      if (!sub(/^[^:]*:[0-9]+:[ \t]*#[ \t]*include[ \t]*[<"]/, "", name)) name = "something by a macro"
      sub(/[>"].*/, "", name)
      if (room in allowed && name !~ allowed[room]) print "game/" part[1] ":" part[2] ": " room " includes " name
    }' "$scratch/rule" "$scratch/files" "$scratch/lines" | sort -u | tee -a "$breaches"
}

# Names without what fortified and C23 headers turn them into: __memcpy_chk is memcpy, __isoc23_strtol is strtol.
plain_names() {
  sed -E 's/^__isoc(99|23)_//; s/^__(.*)_chk$/\1/' | sort -u
}

symbols() { # room kind(defined|undefined)
  nm -P "$libraries/libfoothold_$1.a" 2>/dev/null | awk -v want="$2" 'NF >= 2 && length($2) == 1 {
    missing = $2 ~ /[Uwv]/
    if ((want == "undefined") == missing) print $1
  }'
}

check_symbols() {
  for room in $(echo "$SYMBOLS" | awk 'NF { print $1 }'); do
    if ! grep -q "^$room/.*\.c\$" "$scratch/files"; then continue; fi
    row=$(fields "$SYMBOLS" "$room")
    below=${row%% *}
    names=$(echo "$row" | sed 's/^[^ ]* *[^ ]* *//')
    for other in $room $(echo "$below" | tr ',-' '  '); do symbols "$other" defined; done | sort -u >"$scratch/defined"
    if [ -z "$(symbols "$room" defined)" ]; then echo "$room has no library in $libraries" | tee -a "$breaches"; fi
    symbols "$room" undefined | sort -u | comm -23 - "$scratch/defined" | plain_names >"$scratch/called"
    case "$row" in
      *' only '*) grep -vxE "$COMPILER|$names" "$scratch/called" >"$scratch/wrong" || true ;;
      *) grep -xE "$names" "$scratch/called" >"$scratch/wrong" || true ;;
    esac
    sed "s/^/$room calls /" "$scratch/wrong" | tee -a "$breaches"
  done
}

check_includes
check_symbols
if [ -s "$breaches" ]; then exit 1; fi
echo "$(wc -l <"$scratch/files") files: the house is in order"
