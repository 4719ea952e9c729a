/* A small painting spread over a large box: its edges stay as they are, one row and one column in its middle stretch.
 */
#ifndef SHELL_SPREAD_H
#define SHELL_SPREAD_H

#include "shell/draw.h"

typedef struct Spread {
    int edge_x, edge_y; /* 0 = this way it is as large as the box */
    Colour middle;      /* drawn plain where both ways stretch: cheaper; clear = left out */
} Spread;

void draw_spread(Draw *draw, const Shown *shown, Box box, const Spread *spread);

#endif
