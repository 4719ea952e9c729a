/* Where everything of a trail lies on its mountain: the climb, the camps to be seen, the mist, the signs. Design pixels. */
#ifndef VIEW_TRAIL_MAP_H
#define VIEW_TRAIL_MAP_H

#include "view/mountain.h"
#include "view/trail_labels.h"
#include "view/trail_parts.h"

#define TRAIL_NAMED_ALL 6 /* of so many camps each is named; of more the next ones are, and the furthest lie in mist */

typedef struct TrailMap {
    Mountain mountain;
    Climb climb;
    LabelBox room;               /* of the signs: what bar, card and margins leave */
    LabelCamp camps[STEPS_MOST]; /* those to be seen, from the lowest up */
    size_t index[STEPS_MOST];    /* the camp's number on the trail, from 0 */
    size_t count;
    LabelPlace places[STEPS_MOST];
    Point cairns[STEPS_MOST]; /* foot of the stones of those who turned back; x is 0 where there are none */
    LabelBox mist;      /* of the plate that speaks of the camps in the mist; w 0 = there is no mist */
    double mist_y;      /* where it lies thickest */
    double mist_spread; /* 1 on a mountain as in the pictures */
} TrailMap;

TrailMap *trail_map(Layout *layout, const TrailLook *look); /* lives as long as the screen */
Point trail_map_camp(const TrailMap *map, size_t i);        /* the ground of the i-th to be seen */

/* The size of a tent in the map: smaller higher up, and on long trails. */
double trail_map_size(const TrailMap *map, const TrailLook *look, size_t i);
double trail_map_flip(const TrailMap *map, size_t i); /* 1: its side lies to the right */

/* Where the climber stands: at the chosen camp where it is open, else at the next one. */
size_t trail_map_standing(const TrailLook *look);

/* Middle of a tent's ground: beside the lantern where the climber stands. */
Point trail_map_tent(const TrailMap *map, const TrailLook *look, size_t i);
Point trail_map_stars(const TrailMap *map, const TrailLook *look, size_t i); /* the middle one of three */

/* trail_signs.c: the words on a camp's plate, shorter ones for where there is little room, and how large the plate is:
   w 0 where they take more than so many lines. */
const char *trail_sign_words(Layout *layout, const TrailLook *look, size_t camp);
const char *trail_sign_brief(const TrailLook *look, size_t camp);
const char *trail_mist_words(Layout *layout, const TrailLook *look);
int trail_lines(const Sight *sight, Role role, const char *words, double room); /* that the words take in so much room */
LabelSize trail_sign_size(const Layout *layout, const char *words, bool end_icon, int lines_most);
bool trail_sign_has_end(const Layout *layout, const TrailLook *look, size_t camp); /* a lock at its right end */
bool trail_is_named(const TrailLook *look, size_t camp);
double trail_disc(const Layout *layout);

#endif
