/* Scenery of a screen's own: what stands behind and before the hill in front. Things are drawn in design pixels of a
   1280 x 720 page (see scenery_place). Used between frame_open and frame_close. */
#ifndef VIEW_BACKDROP_H
#define VIEW_BACKDROP_H

#include "view/layout.h"
#include "view/scenery.h"
#include "view/sketch.h"

typedef struct Backdrop {
    Picture *picture; /* draw into it */
    Scenery scenery;
    size_t first; /* the first shape not yet in its place */
} Backdrop;

/* Large words need the room of the illustration; in the hut of a small window those a step smaller do too. */
bool backdrop_gives_way(const Sight *sight, Scene scene);
Scenery backdrop_scenery(const Layout *layout, Scene scene, Hour hour, const char *seed);
/* The plain scenery, on a scene that has no picture yet. frame_close sees to it. */
void backdrop_plain(Layout *layout, const char *seed);

/* The sky alone, for a screen with mountains of its own; in high contrast plain black. */
Backdrop backdrop_sky(Layout *layout, Hour hour, const char *seed, double orb);
/* Sky and ridges. */
Backdrop backdrop_begin(Layout *layout, Hour hour, const char *seed, double orb);
/* The hill in front. What is drawn after it stands on it. */
void backdrop_front(Backdrop *backdrop);
/* Sets the picture on the screen's scene. */
void backdrop_end(Layout *layout, Backdrop *backdrop);

/* Opens a box at a place of the page, in a FLOW_STACK or after frame_close; `width` 0 = by content. */
void backdrop_open_at(Layout *layout, Point at, double width);
void backdrop_close_at(Layout *layout);

/* How far the page reaches to the left of its 0 and above it, in design pixels. */
Point backdrop_corner(const Layout *layout);

#endif
