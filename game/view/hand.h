/* A raised hand for the high five, and the sky lanterns that rise around it. Units of their own, scaled by `size`. */
#ifndef VIEW_HAND_H
#define VIEW_HAND_H

#include "view/figures.h"

Sprite *hand_paint(Picture *picture, double x, double y, double size,
                const Look *look); /* the palm's middle at x, y; 240 high */
Sprite *hand_rays(Picture *picture, double x, double y, double size);
Sprite *hand_glow(Picture *picture, double x, double y, double size);
Sprite *hand_lantern(Picture *picture, double x, double y, double size); /* a paper lantern in the sky, 34 high */
void hand_outline(Picture *picture, double x, double y, double size, Colour colour); /* high contrast */

#endif
