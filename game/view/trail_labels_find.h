/* Inside the placing of a trail's signs: the best free place of one, beside those that are placed already. Costs are pixels of
   distance, or as bad as those. Other files use view/trail_labels.h. */
#ifndef VIEW_TRAIL_LABELS_FIND_H
#define VIEW_TRAIL_LABELS_FIND_H

#include "core/book.h"
#include "view/trail_labels.h"

#define TAKEN_MOST (4 * STEPS_MOST + 2)

typedef struct LabelSearch {
    const LabelMap *map;
    LabelPlace placed[STEPS_MOST];
    bool done[STEPS_MOST]; /* its sign has its place */
    double cost;           /* of all that are placed */
    LabelBox taken[TAKEN_MOST];
    size_t taken_count; /* no sign may cross one */
} LabelSearch;

typedef struct LabelFound {
    LabelBox box;
    double cost; /* HUGE_VAL = nothing */
} LabelFound;

typedef enum LabelWay { LABEL_WAY_LIKED, LABEL_WAY_OTHER /* side */, LABEL_WAY_OVER /* or under it */, LABEL_WAYS } LabelWay;

LabelSearch label_search(const LabelMap *map); /* nothing is placed yet */
/* Puts the sign of camp `i` there; false where nothing was found. */
bool label_take(LabelSearch *search, size_t i, LabelKind kind, LabelFound found);

/* Into `best`, where it is better than that. */
void label_try_way(const LabelSearch *search, size_t i, LabelSize size, LabelWay way, LabelFound *best);
LabelFound label_find_near(const LabelSearch *search, size_t i, LabelSize size);
LabelFound label_find_anywhere(const LabelSearch *search, size_t i, LabelSize size); /* the nearest to the camp */
LabelFound label_find_disc(const LabelSearch *search, size_t i);
LabelBox label_own_disc(const LabelMap *map, size_t i); /* in the place of the tent: free for every camp */

#endif
