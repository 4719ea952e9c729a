/* Inside the mountain: the shape of its form, and the rock that is made from it. */
#ifndef VIEW_MOUNTAIN_BODY_H
#define VIEW_MOUNTAIN_BODY_H

#include "view/mountain.h"

#define PROFILE_MOST 14
#define TOPS_MOST 3

/* From the peak outwards: x = part of the way to the foot, y = part of the height. */
typedef struct Profile {
    Point points[PROFILE_MOST];
    size_t count;
} Profile;

typedef struct MountainShape {
    MountainForm form;
    int strata;               /* bands in the rock */
    Profile left, right;
    double rough;             /* of the outline */
    double snow, second_snow; /* how deep it lies, part of the height: on the peak, on the lower tops */
} MountainShape;

MountainShape mountain_shape(const char *seed);
/* How far the rock reaches from under the peak to the left (side -1) or right (1), at a height. Design pixels; up to
   the first gap. */
double mountain_reach(const Mountain *mountain, const MountainShape *shape, int side, double y);

typedef struct Top {
    size_t at, first, last; /* points of the outline: itself, and the cols or feet beside it */
    Outline spine;          /* from the top down, between light and shade */
} Top;

typedef struct Body {
    MountainShape shape;
    Outline line; /* left foot to right foot */
    Top tops[TOPS_MOST];
    size_t top_count;
    double top, base;
} Body;

Body mountain_body(const Mountain *mountain, Chance *chance);
/* A plain peak of its own, beside or before a mountain. */
Body mountain_shoulder(Point peak, double left, double right, double base, Chance *chance);
bool body_holds(const Body *body, Point point);

#endif
