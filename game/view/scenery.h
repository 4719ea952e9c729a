/* The picture behind a screen: sky, sun or moon, ridges in the mist, and a hill that stays dark in the last 56 design
   pixels. The same scenery always gives the same picture. */
#ifndef VIEW_SCENERY_H
#define VIEW_SCENERY_H

#include "core/book.h"
#include "core/chance.h"
#include "view/figures.h"

typedef struct Scenery {
    Scene scene;
    Hour hour;
    Look person;          /* who sits by the fire in the hut */
    const char *seed;     /* any words: the hills and stars follow from them */
    double width, height; /* the window, pixels */
    double scale;
    double orb;    /* where the sun or moon stands, 0 left to 1 right; below 0 nowhere */
    bool aside;    /* whoever sits by the fire makes room for long words */
    bool large;    /* text: what stands on the mantelpiece makes room for notes */
    bool bare;     /* the illustration gives way: large text */
    bool contrast; /* black and nothing else */
} Scenery;

typedef struct HourSnow {
    Colour lit, shade, rim; /* look.md 2.2 */
} HourSnow;
extern const HourSnow scenery_snow[HOURS];

/* All of it: the layers below, one after the other. */
void scenery_paint(Picture *picture, const Scenery *scenery);

/* The layers of SCENE_SKY, in their order, for screens that put something between them. All speak in pixels of the
   window, but the things a screen adds are drawn in design pixels and moved by scenery_place. */
void scenery_sky(Picture *picture, const Scenery *scenery);
void scenery_ridges(Picture *picture, const Scenery *scenery);
void scenery_foreground(Picture *picture, const Scenery *scenery);

void scenery_hut(Picture *picture, const Scenery *scenery);
void scenery_dark(Picture *picture, const Scenery *scenery); /* with closed eyes: embers alone */

/* Single things of the sky and the hills, for scenery of a screen's own. A tree is added to the path begun. */
void scenery_star(Picture *picture, Chance *chance, double x, double y, double alpha);
void scenery_sun(Picture *picture, double x, double y, double radius, Colour colour);
void scenery_moon(Picture *picture, double x, double y, double radius, Colour colour);
void scenery_birds(Picture *picture, Chance *chance, double x, double y, Colour colour);
void scenery_tree(Picture *picture, double x, double y, double height);

/* Scales the shapes from `first` on, drawn on a 1280 x 720 page whose lower edge is the window's and whose middle is
   the window's middle. */
void scenery_place(Picture *picture, size_t first, const Scenery *scenery);

#endif
