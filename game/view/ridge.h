/* The ridge of a step under way: x = time, y = the fear that was said. Ahead lies the same ground, paler and level: it
   promises nothing. In design pixels of the 1280 x 720 page. */
#ifndef VIEW_RIDGE_H
#define VIEW_RIDGE_H

#include "view/backdrop.h"
#include "view/figures.h"

typedef struct Ridge {
    const Try *attempt;
    int seconds;  /* so far */
    double here;  /* where the climber stands, x */
    double level; /* y of fear 50 */
    Hour hour;
    Point left; /* the page's left edge is at x = left.x; its right edge mirrors it */
} Ridge;

/* Where the climber's feet are. */
Point ridge_foot(const Ridge *ridge);
void ridge_paint(Picture *picture, const Ridge *ridge);
/* Darkens the sky behind words near the top; pale hours need more of it. */
void ridge_scrim(Picture *picture, const Ridge *ridge);
void ridge_paint_outline(Picture *picture, const Ridge *ridge); /* high contrast */

#endif
