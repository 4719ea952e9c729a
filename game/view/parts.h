/* Where the parts of an item lie inside its box. Layout makes room by it, drawing and input read it. */
#ifndef VIEW_PARTS_H
#define VIEW_PARTS_H

#include "view/screen.h"

typedef struct Dress { /* design pixels; heights and icons follow the text size */
    double pad_x, pad_y;
    double height;    /* least height */
    double icon, gap; /* an icon's size, and its distance from the words */
    bool centred;     /* icon and words together lie in the middle */
    bool square;      /* never stretched: as wide as high */
} Dress;

Dress part_dress(const Item *item);
Role part_second_role(const Item *item); /* the type of `second` */

/* Icons beside the words, or in the middle where there are none. A field's words begin behind its icon. */
Box part_icon(const Item *item, const Sight *sight);
Box part_end_icon(const Item *item, const Sight *sight);

/* Sliders. The knob's middle runs from half a knob inside the left end to half a knob inside the right. */
Box part_track(const Item *item, const Sight *sight);
Box part_knob(const Item *item, const Sight *sight, int value); /* UNSET lies in the middle */
int part_value_at(const Item *item, const Sight *sight, int x); /* 0 to 100 */

Box part_switch(const Item *item, const Sight *sight); /* the capsule, 58 by 32 */
Box part_tick(const Item *item, const Sight *sight);   /* the square to be ticked */
Box part_star(const Item *item, int i);                /* of 3 */
Box part_dot(const Item *item, const Sight *sight, int i);
int part_dots_rows(const Sight *sight, int of, int width); /* rows that so many dots take */
Box part_thumb(const Item *item, const Sight *sight);      /* of a scroll bar */

#endif
