/* The colours of a camp's hills, wherever its tries are drawn: look.md 2.1. */
#ifndef VIEW_SLOPE_H
#define VIEW_SLOPE_H

#include "view/picture.h"

typedef struct Slope {
    Colour light, shade, edge;
} Slope;

const Slope *slope_of(size_t camp); /* from 0 */

#endif
