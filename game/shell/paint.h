/* Cairo on an SDL surface. */
#ifndef SHELL_PAINT_H
#define SHELL_PAINT_H

#include "view/picture.h"

#include <SDL.h>
#include <cairo.h>

typedef struct Paint {
    SDL_Surface *surface;
    cairo_surface_t *target;
    cairo_t *cairo;
} Paint;

/* A clear surface of at least 1 x 1 pixels. */
Paint paint_begin(int width, int height);
/* Black, for a picture that covers all of it: the software renderer copies and fades it several times faster. */
Paint paint_begin_opaque(int width, int height);
/* The finished surface, straight alpha; the caller's. NULL where there was no memory for it. */
SDL_Surface *paint_end(Paint *paint);

void paint_colour(cairo_t *cairo, Colour colour);
void paint_rounded(cairo_t *cairo, double x, double y, double w, double h, double radius); /* adds the path */

/* A picture of the view, in its own pixels. */
SDL_Surface *paint_picture(const Picture *picture, int width, int height, bool opaque);

#endif
