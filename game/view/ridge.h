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
    double orb;    /* where the sun or moon stands, as in Scenery */
    double words;  /* where large words end, from the top; 0 = they are not large */
    Point left; /* the page's left edge is at x = left.x; its right edge mirrors it */
} Ridge;

typedef struct RidgeMark {
    Point at;
    int fear;
} RidgeMark;

#define RIDGE_MARKS_MOST 12

/* What was said so far, of the newest as many as can be written without touching each other or the climber. */
size_t ridge_marks(const Ridge *ridge, RidgeMark marks[RIDGE_MARKS_MOST]);
/* Those figures, each on a plate over its point; after frame_close. */
void ridge_figures(Layout *layout, const Ridge *ridge);

/* Where the sun or moon stands, as in Scenery: a low sun at `low`, one that stands as high as the words beside them. */
double ridge_orb(Hour hour, double low);

/* Where the climber's feet are. */
Point ridge_foot(const Ridge *ridge);
void ridge_paint(Picture *picture, const Ridge *ridge);
/* Darkens the sky behind the words near the top and no further; pale hours need more of it. */
void ridge_scrim(Picture *picture, const Ridge *ridge);
void ridge_paint_outline(Picture *picture, const Ridge *ridge); /* high contrast */

#endif
