/* Where the names of a trail's camps lie on its mountain. Geometry alone, in design pixels: camps and room in, a place for
   each camp's sign out. No sign crosses another, covers a camp, or leaves the room. */
#ifndef VIEW_TRAIL_LABELS_H
#define VIEW_TRAIL_LABELS_H

#include "view/sketch.h"

#include <stdbool.h>

#define LABEL_APART 8.0 /* between two signs */

typedef struct LabelBox {
    double x, y, w, h;
} LabelBox;

typedef struct LabelSize { /* w 0 = there is none */
    double w, h;
} LabelSize;

typedef struct LabelCamp {
    Point at;        /* its middle on the ground */
    LabelBox body;   /* the tent with its stars, and who stands there */
    LabelBox beside; /* what else is not to be covered; w 0 = nothing */
    LabelSize name;  /* of a plate with its whole name; none: it gets a disc */
    LabelSize brief; /* of one to be had where there is no room for the whole name */
    bool right;      /* the side where its plate would rather lie */
    bool first;      /* placed before the others, and named wherever there is room */
} LabelCamp;

typedef struct LabelMap {
    LabelBox room;
    const LabelCamp *camps; /* at most STEPS_MOST */
    size_t count;
    LabelBox mist;       /* of one more sign, that has its place; w 0 = none */
    LabelBox flag;       /* not to be covered; w 0 = none */
    const Outline *path; /* from the foot up, never down again: better not covered; NULL = none */
    double disc;         /* its width; the camps lie further apart than that */
} LabelMap;

typedef enum LabelKind {
    LABEL_NAME,
    LABEL_BRIEF,
    LABEL_DISC,
    LABEL_INSTEAD /* a disc in the place of the tent, where there is no room beside it */
} LabelKind;

typedef struct LabelPlace {
    LabelKind kind;
    LabelBox box;
} LabelPlace;

bool label_boxes_cross(LabelBox a, LabelBox b);
/* Fills `places`, one for each camp. */
void label_places(const LabelMap *map, LabelPlace *places);

#endif
