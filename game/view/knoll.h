/* A rise in the ground in front, at the left, on which a screen's figures stand beside its card. In design pixels. */
#ifndef VIEW_KNOLL_H
#define VIEW_KNOLL_H

#include "view/backdrop.h"

/* After backdrop_front; `corner` is the page's, by backdrop_corner. */
void knoll_paint(Picture *picture, Hour hour, Point corner);

#endif
