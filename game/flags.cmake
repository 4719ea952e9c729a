# Warnings, hardening (OpenSSF compiler options guide) and sanitizers for every target of this project.
include(CheckCCompilerFlag)

add_library(foothold_flags INTERFACE)

target_compile_options(foothold_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wformat=2 -Wstrict-prototypes -Wmissing-prototypes
  -Wundef -Wvla -Wwrite-strings -Wpointer-arith -Wimplicit-fallthrough -Wdouble-promotion)
if(FOOTHOLD_WARNINGS_AS_ERRORS)
  target_compile_options(foothold_flags INTERFACE -Werror)
endif()

function(foothold_flag flag)
  string(MAKE_C_IDENTIFIER "HAVE${flag}" name)
  check_c_compiler_flag(${flag} ${name})
  if(${name})
    target_compile_options(foothold_flags INTERFACE ${flag})
  endif()
endfunction()

foothold_flag(-fstack-protector-strong)
foothold_flag(-fstack-clash-protection)
foothold_flag(-fstrict-flex-arrays=3)
foothold_flag(-ftrivial-auto-var-init=zero)
foothold_flag(-fno-delete-null-pointer-checks)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  foothold_flag(-fcf-protection=full)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
target_link_options(foothold_flags INTERFACE -pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)

if(FOOTHOLD_SANITIZE)
  target_compile_options(foothold_flags INTERFACE -fsanitize=${FOOTHOLD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(foothold_flags INTERFACE -fsanitize=${FOOTHOLD_SANITIZE})
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(foothold_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
