/* Writing at its final pixel size: measured and painted by the same runs, with fallback fonts for what a face lacks and
   right-to-left runs in their order. Works without a window. */
#ifndef SHELL_FONTS_H
#define SHELL_FONTS_H

#include "core/problem.h"
#include "view/picture.h"
#include "view/sight.h"

struct SDL_Surface;

typedef struct Fonts Fonts;

/* NULL with a sentence where one of the game's own faces is not there. */
Fonts *fonts_open(Problem *problem);
void fonts_close(Fonts *fonts);

/* A Measure: `fonts` is a Fonts. */
int fonts_measure(void *fonts, Face face, int pixels, const char *text, size_t length);

/* A new ARGB8888 surface of the caller's, or NULL where there is nothing to see. `*top` gets the distance from the top
   of a line box of the face to the surface's top (above it where a fallback font is taller: negative). */
struct SDL_Surface *fonts_paint(Fonts *fonts, Face face, int pixels, const char *text, size_t length, Colour colour,
                                int *top);

/* From top to bottom of the face's own letters. */
int fonts_height(Fonts *fonts, Face face, int pixels);

#endif
