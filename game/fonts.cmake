# The fonts come from the distribution's font packages. Each path may be overridden, e.g. -DFOOTHOLD_FONT_TITLE=/x/Quicksand-Bold.ttf.
set(FOOTHOLD_FONT_DEFINITIONS "")

function(foothold_font variable file)
  find_file(${variable} NAMES ${file}
    PATHS /usr/share/fonts /usr/local/share/fonts
    PATH_SUFFIXES truetype/quicksand truetype/lato truetype/noto truetype/dejavu lato quicksand noto
      google-noto TTF truetype
    NO_DEFAULT_PATH)
  if(NOT ${variable})
    message(WARNING "Font file ${file} was not found; set ${variable} to its path")
    set(${variable} "${file}" CACHE FILEPATH "font" FORCE)
  endif()
  list(APPEND FOOTHOLD_FONT_DEFINITIONS "${variable}=\"${${variable}}\"")
  set(FOOTHOLD_FONT_DEFINITIONS "${FOOTHOLD_FONT_DEFINITIONS}" PARENT_SCOPE)
endfunction()

foothold_font(FOOTHOLD_FONT_TITLE Quicksand-Bold.ttf)
foothold_font(FOOTHOLD_FONT_BODY Lato-Regular.ttf)
foothold_font(FOOTHOLD_FONT_LABEL Lato-Bold.ttf)
foothold_font(FOOTHOLD_FONT_ITALIC Lato-Italic.ttf)
foothold_font(FOOTHOLD_FONT_NOTO NotoSans-Regular.ttf)
foothold_font(FOOTHOLD_FONT_DEJAVU DejaVuSans.ttf)
