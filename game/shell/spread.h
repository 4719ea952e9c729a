/* A small painting spread over a large box: its edges stay as they are, what lies between them is laid side by side as often
   as it takes. Copies at their own size are many times cheaper than stretched ones in SDL's software renderer. */
#ifndef SHELL_SPREAD_H
#define SHELL_SPREAD_H

#include "shell/draw.h"

#define SPREAD_MIDDLE 48 /* pixels between the edges */

typedef struct Spread {
    int edge_x, edge_y; /* 0 = this way it is as large as the box */
    Colour middle;      /* drawn plain where both ways stretch: cheaper; clear = left out */
} Spread;

/* Takes a painting with one row and one column between its edges, and makes SPREAD_MIDDLE of them; the caller's. */
SDL_Surface *spread_widen(SDL_Surface *surface, const Spread *spread);
void draw_spread(Draw *draw, const Shown *shown, Box box, const Spread *spread);

#endif
