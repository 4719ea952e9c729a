/* Inside the range: its trails as mountains side by side in one country. In design pixels of the 1280 x 720 page, which
   may reach beyond its edges (see scenery_place). */
#ifndef VIEW_RANGE_PARTS_H
#define VIEW_RANGE_PARTS_H

#include "view/backdrop.h"
#include "view/layout.h"

#define RANGE_MOST 8 /* mountains in sight at once */

typedef struct RangeTrail {
    const Trail *trail;
    Key key;
    Hour hour;
    size_t camps, lit, next; /* next: the camp the lantern is at; camps where all are lit */
    bool lit_at[STEPS_MOST];
    const char *next_line; /* "Next: ..." */
} RangeTrail;

typedef struct Range {
    RangeTrail *trails;
    size_t count, chosen;
    size_t first, shown;     /* those in sight */
    double left, right, top; /* of the page */
    double slot;             /* from one mountain to the next */
    double foot;             /* where the words end, under the mountains */
    double ground;           /* top of the hill in front */
} Range;

/* The first of so many that are in sight: the chosen one is always among them. */
size_t range_first(size_t count, size_t shown, size_t chosen);

/* A trail with its camps counted, and the whole of it in words. */
RangeTrail range_trail(Layout *layout, const Trail *trail);
const char *range_spoken(Layout *layout, const RangeTrail *trail);

/* What the range shows; lives as long as the screen. `count` at least 1. */
Range range_of(Layout *layout, const Trail **trails, size_t count);
const RangeTrail *range_seen(const Range *range, size_t i); /* i-th in sight */
double range_x(const Range *range, size_t i);

/* True where every name finds room under its mountain. */
bool range_has_room(const Layout *layout, const Range *range);
/* The card of the chosen trail, the names of the others; after frame_close. */
void range_names(Layout *layout, const Range *range);

/* The country behind; between frame_open and frame_close. */
void range_scene(Layout *layout, const Range *range);

/* Where the chosen mountain's top is. False where the range shows cards. */
bool range_peak(Layout *layout, Point *peak);

/* Its layers. */
void range_sky(Picture *picture, const Range *range, const Scenery *scenery); /* pixels of the window */
void range_far(Picture *picture, const Range *range);
void range_front(Picture *picture, const Range *range);

#endif
