#!/bin/sh
# Installs what is missing. need.sh play = to build and play, need.sh test = and to run the tests, need.sh check = and all
# that .ci/run uses. It says first what it will install, leaves alone what is there, and is silent where nothing is missing.
#
# Tested on Debian 12 and 13. The names for Ubuntu 24.04 are the same; it and dnf, pacman and brew are untested.
set -eu

# stage  how to see it          apt                 dnf                    pacman          brew
needs() {
  cat <<'TABLE'
play  command:cc                gcc                 gcc                    gcc             -
play  header:stdio.h            libc6-dev           glibc-devel            glibc           -
play  command:cmake             cmake               cmake                  cmake           cmake
play  command:ninja,make        ninja-build         ninja-build            ninja           ninja
play  command:pkg-config        pkg-config          pkgconf-pkg-config     pkgconf         pkgconf
play  library:sdl2              libsdl2-dev         pkgconfig(sdl2)        sdl2            sdl2
play  library:SDL2_ttf          libsdl2-ttf-dev     pkgconfig(SDL2_ttf)    sdl2_ttf        sdl2_ttf
play  library:SDL2_image        libsdl2-image-dev   pkgconfig(SDL2_image)  sdl2_image      sdl2_image
play  library:cairo             libcairo2-dev       pkgconfig(cairo)       cairo           cairo
play  library:libcjson          libcjson-dev        pkgconfig(libcjson)    cjson           cjson
play  library:libutf8proc       libutf8proc-dev     pkgconfig(libutf8proc) libutf8proc     utf8proc
play  library:fribidi           libfribidi-dev      pkgconfig(fribidi)     fribidi         fribidi
play  library:sndfile         libsndfile1-dev     pkgconfig(sndfile)     libsndfile      libsndfile
play  library:libebur128      libebur128-dev      pkgconfig(libebur128)  libebur128      libebur128
play  library:libsodium         libsodium-dev       pkgconfig(libsodium)   libsodium       libsodium
play  font:Quicksand-Bold.ttf   fonts-quicksand     -                      -               font-quicksand
play  font:Lato-Regular.ttf     fonts-lato          lato-fonts             ttf-lato        font-lato
play  font:NotoSans-Regular.ttf fonts-noto-core     google-noto-sans-fonts noto-fonts      font-noto-sans
play  font:DejaVuSans.ttf       fonts-dejavu-core   dejavu-sans-fonts      ttf-dejavu      font-dejavu
test  library:cmocka            libcmocka-dev       pkgconfig(cmocka)      cmocka          cmocka
test  library:libebur128        libebur128-dev      pkgconfig(libebur128)  libebur128      libebur128
test  command:Xvfb              xvfb                xorg-x11-server-Xvfb   xorg-server-xvfb -
test  command:xauth             xauth               xorg-x11-xauth         xorg-xauth      -
test  command:xdotool           xdotool             xdotool                xdotool         -
test  command:xclip             xclip               xclip                  xclip           -
check command:clang             clang               clang                  clang           llvm
check command:clang-tidy        clang-tidy          clang-tools-extra      clang           llvm
check command:cppcheck          cppcheck            cppcheck               cppcheck        cppcheck
check command:shellcheck        shellcheck          ShellCheck             shellcheck      shellcheck
TABLE
}

font_files=

any_command() {
  for name in $(echo "$1" | tr ',' ' '); do
    if command -v "$name" >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

font_is_there() {
  if [ -z "$font_files" ]; then
    font_files=$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-}/Library/Fonts" -name '*-*.ttf' -o -name 'DejaVuSans.ttf' \
      2>/dev/null || true)/
  fi
  case "$font_files" in *"/$1"*) return 0 ;; *) return 1 ;; esac
}

is_there() {
  what=${1#*:}
  case "$1" in
    command:*) any_command "$what" ;;
    library:*) pkg-config --exists "$what" 2>/dev/null ;;
    header:*) echo "#include <$what>" | cc -E -x c - >/dev/null 2>&1 ;;
    font:*) font_is_there "$what" ;;
  esac
}

# The packages of column $1 that the stage asks for and that are missing, one line each: what it is, a space, the package.
missing() {
  needs | while read -r stage see apt dnf pacman brew; do
    case "$wanted:$stage" in play:test | play:check | test:check) continue ;; esac
    if is_there "$see"; then continue; fi
    case "$1" in apt) echo "$see $apt" ;; dnf) echo "$see $dnf" ;; pacman) echo "$see $pacman" ;; brew) echo "$see $brew" ;;
      *) echo "$see ?" ;; esac
  done
}

manager() {
  for pair in apt-get:apt dnf:dnf pacman:pacman brew:brew; do
    if command -v "${pair%:*}" >/dev/null 2>&1; then
      echo "${pair#*:}"
      return
    fi
  done
  echo unknown
}

may_install() {
  [ "$1" = brew ] || [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
  # shellcheck disable=SC2086 # a list of package names
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends --no-upgrade $1
}

apt_knows() {
  for name in $1; do
    if ! apt-cache show "$name" >/dev/null 2>&1; then return 1; fi
  done
}

# The second argument is a list of package names, to be split.
# shellcheck disable=SC2086
install_packages() {
  case "$1" in
    apt)
      if apt_knows "$2" && apt_install "$2"; then return; fi
      as_root apt-get update -q
      apt_install "$2"
      ;;
    dnf) as_root dnf install -y $2 ;;
    pacman) as_root pacman -S --needed --noconfirm $2 ;;
    brew) brew install $2 ;;
  esac
}

case "${1:-}" in
  play | test | check) wanted=$1 ;;
  *)
    echo "usage: need.sh play|test|check" >&2
    exit 2
    ;;
esac

with=$(manager)
list=$(missing "$with")
if [ -z "$list" ]; then exit 0; fi

if [ "$with" = unknown ]; then
  echo "Foothold needs these, and this system's package manager is not one this script knows. Please install them:" >&2
  echo "$list" | sed 's/ .*//; s/:/ /; s/^/  /' >&2
  exit 3
fi

packages=$(echo "$list" | sed 's/.* //' | grep -v '^-$' | sort -u | tr '\n' ' ')
if [ -n "$packages" ]; then
  if ! may_install "$with"; then
    echo "Foothold needs these packages, and installing takes root or sudo: $packages" >&2
    exit 3
  fi
  echo "Installing with $with: $packages" >&2
  if ! install_packages "$with" "$packages" >&2; then
    echo "That did not install. Once these are there, start again: $packages" >&2
    exit 3
  fi
fi

font_files=
still=$(missing "$with" | sed 's/ .*//')
if [ -z "$still" ]; then exit 0; fi
echo "Still not found:" >&2
echo "$still" | sed 's/:/ /; s/^/  /' >&2
# A font has a fallback and a path that may be set by hand (game/fonts.cmake); all else is needed.
if echo "$still" | grep -qv '^font:'; then exit 3; fi
