/* The mountain of a trail: its body, its path, and where its camps lie. The same seed gives the same mountain, large or
   small. Everything here is in design pixels. */
#ifndef VIEW_MOUNTAIN_H
#define VIEW_MOUNTAIN_H

#include "core/book.h"
#include "view/sketch.h"

#define MOUNTAIN_DISC 40 /* no two camps of a mountain as large as a screen lie closer */

typedef enum MountainForm { FORM_PEAK, FORM_TWIN, FORM_MESA, FORM_NEEDLE, FORM_SADDLE, FORM_DOME, FORMS } MountainForm;

typedef struct Mountain {
    const char *seed; /* chooses the form, and which way round it stands */
    Hour hour;
    Point peak;                          /* the highest point */
    double left, right, base;            /* where its foot begins and ends, and how low */
    double clear_left, clear_right, low; /* the camps' room */
    bool lit_left;                       /* the light comes from the left */
} Mountain;

typedef struct Climb {
    size_t count;
    Point camps[STEPS_MOST]; /* from the lowest up */
    Outline path;            /* from the foot to the peak */
    size_t at[STEPS_MOST];   /* the camp's point on the path */
} Climb;

MountainForm mountain_form(const char *seed);

/* `count` camps, 1 to STEPS_MOST. They lie on the rock and follow each other upwards. */
Climb mountain_climb(const Mountain *mountain, size_t count);
/* The same for a trail whose camps from `mist` on lie in the mist (next < mist < count): those below `next` share the lower
   part of the way, `next` lies near its middle, those up to the mist above it, and the rest under the peak. */
Climb mountain_climb_mist(const Mountain *mountain, size_t count, size_t next, size_t mist);

void mountain_paint(Picture *picture, const Mountain *mountain);
/* The path and the flag: walked up to the camp numbered `walked` (from 0; -1 = not begun), the rest in dashes. */
void mountain_paint_path(Picture *picture, const Mountain *mountain, const Climb *climb, int walked);
/* High contrast: an outline, a thick yellow way walked and a thin white one to come. */
void mountain_paint_outline(Picture *picture, const Mountain *mountain, const Climb *climb, int walked);
double mountain_flag(const Mountain *mountain); /* the flag's size */

/* A small picture of its own, as on the cards of the range: sky, mountain, path, rounded corners. */
typedef struct Tile {
    const char *seed;
    Hour hour;
    double width, height, radius;
    int lit, camps; /* 0 camps: no dots */
    bool topmost; /* the lower corners are square: it is the upper end of a card */
    bool contrast;
} Tile;
void mountain_tile(Picture *picture, const Tile *tile);

#endif
