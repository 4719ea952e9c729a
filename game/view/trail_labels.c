#include "view/trail_labels_find.h"

#include <math.h>

#define NAMELESS 1e4  /* what it costs to have no plate for a name, in pixels of distance */
#define BRIEFLY 1e3   /* and to have a brief one */
#define INSTEAD 100.0 /* and no tent */
#define GOOD 30.0     /* for each name: where all lie so well in their turn, nothing else is tried */
#define TRIES 80

static bool place_name(LabelSearch *search, size_t i) {
    const LabelCamp *camp = &search->map->camps[i];
    if (label_take(search, i, LABEL_NAME, label_find_near(search, i, camp->name))) {
        return true;
    }
    search->cost += BRIEFLY;
    return label_take(search, i, LABEL_BRIEF, label_find_near(search, i, camp->brief)) ||
           (camp->first && (label_take(search, i, LABEL_NAME, label_find_anywhere(search, i, camp->name)) ||
                            label_take(search, i, LABEL_BRIEF, label_find_anywhere(search, i, camp->brief))));
}

static void place_disc(LabelSearch *search, size_t i) {
    if (!label_take(search, i, LABEL_DISC, label_find_disc(search, i))) {
        (void)label_take(search, i, LABEL_INSTEAD, (LabelFound){label_own_disc(search->map, i), INSTEAD});
    }
}

static bool has_name(const LabelCamp *camp) {
    return camp->name.w > 0 || camp->brief.w > 0;
}

static void place(LabelSearch *search, size_t i) {
    const LabelCamp *camp = &search->map->camps[i];
    if (!has_name(camp)) {
        place_disc(search, i);
    } else if (!place_name(search, i)) {
        search->cost += camp->first ? HUGE_VAL : NAMELESS;
        place_disc(search, i);
    }
}

/* One after the other from the lowest up, each where it lies best beside those before it. */
static void place_in_turn(LabelSearch *search) {
    const LabelMap *map = search->map;
    for (int turn = 0; turn < 2; turn++) {
        for (size_t i = 0; i < map->count; i++) {
            if (has_name(&map->camps[i]) && map->camps[i].first == (turn == 0)) {
                place(search, i);
            }
        }
    }
}

/* Those below camp `i` have no places yet. Each way of placing them is followed as long as it may turn out better than
   the best so far. */
static void place_downwards(const LabelSearch *search, size_t i, int *tries, LabelSearch *best) {
    while (i > 0 && search->done[i - 1]) {
        i--;
    }
    if (search->cost >= best->cost) {
        return;
    }
    if (i == 0) {
        *best = *search;
        return;
    }
    const LabelSize size = search->map->camps[i - 1].name;
    for (LabelWay way = LABEL_WAY_LIKED; way < LABEL_WAYS && size.w > 0 && *tries > 0; way++) {
        LabelSearch next = *search;
        LabelFound found = {.cost = HUGE_VAL};
        label_try_way(search, i - 1, size, way, &found);
        *tries -= 1;
        if (label_take(&next, i - 1, LABEL_NAME, found)) {
            place_downwards(&next, i - 1, tries, best);
        }
    }
    LabelSearch nameless = *search;
    nameless.cost += search->map->camps[i - 1].first ? HUGE_VAL : NAMELESS;
    if (nameless.cost < best->cost) {
        place_disc(&nameless, i - 1);
        place_downwards(&nameless, i - 1, tries, best);
    }
}

void label_places(const LabelMap *map, LabelPlace *places) {
    LabelSearch discs = label_search(map);
    double good = 0;
    for (size_t i = 0; i < map->count; i++) {
        if (has_name(&map->camps[i])) {
            good += GOOD;
        } else {
            place(&discs, i);
        }
    }
    LabelSearch best = discs;
    place_in_turn(&best);
    if (best.cost > discs.cost + good) {
        int tries = TRIES;
        place_downwards(&discs, map->count, &tries, &best);
    }
    for (size_t i = 0; i < map->count; i++) {
        places[i] = best.placed[i];
    }
}
