#include "view/trail_labels_find.h"

#include <math.h>

#define BODY_GAP 10.0  /* from a camp to its own plate */
#define BODY_CLEAR 2.0 /* from any camp to any sign */
#define LIFT_STEP 3.0  /* a plate is moved up and down by so much at a time */
#define LIFTS 34       /* so often each way */
#define SHIFTS 8       /* and so often outwards */
#define SHIFT_STEP 14.0
#define WRONG_SIDE 34.0 /* what a place costs, in pixels of distance */
#define OUTWARDS 0.7
#define ABOVE 30.0
#define BELOW 40.0
#define OVER_GAP 6.0
#define OVER_STEPS 10
#define ACROSS_PATH 9.0 /* for each point of the path that is covered */
#define PATH_STRIDE 2
#define STRAYS 24.0      /* a plate nearer to another camp than to its own */
#define STRAYS_FROM 16.0 /* as long as it is not close by */
#define GRID 12.0
#define LEVEL 12.0 /* a plate's middle lies so far above the ground of its camp */
#define DISC_OUT 25.0
#define DISC_UP 25.0
#define AROUND 56.0
#define AROUND_STEP 7.0

bool label_boxes_cross(LabelBox a, LabelBox b) {
    return a.w > 0 && b.w > 0 && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

static LabelBox grown(LabelBox box, double by) {
    return (LabelBox){box.x - by, box.y - by, box.w + 2 * by, box.h + 2 * by};
}

static bool is_in_room(const LabelMap *map, LabelBox box) {
    const LabelBox *room = &map->room;
    return box.x >= room->x && box.y >= room->y && box.x + box.w <= room->x + room->w &&
           box.y + box.h <= room->y + room->h;
}

/* Kept free for every camp, in case its disc must lie there. */
LabelBox label_own_disc(const LabelMap *map, size_t i) {
    const Point at = map->camps[i].at;
    return (LabelBox){at.x - map->disc / 2, at.y - map->disc / 2 - 6, map->disc, map->disc};
}

/* With so much room around it. */
static void keep_clear(LabelSearch *search, LabelBox box, double by) {
    if (box.w > 0) {
        search->taken[search->taken_count++] = grown(box, by);
    }
}

LabelSearch label_search(const LabelMap *map) {
    LabelSearch search = {.map = map};
    keep_clear(&search, map->mist, LABEL_APART);
    keep_clear(&search, map->flag, 0);
    for (size_t i = 0; i < map->count; i++) {
        keep_clear(&search, map->camps[i].body, BODY_CLEAR);
        keep_clear(&search, map->camps[i].beside, BODY_CLEAR);
        keep_clear(&search, label_own_disc(map, i), BODY_CLEAR);
    }
    return search;
}

static bool is_free(const LabelSearch *search, LabelBox box) {
    const double right = box.x + box.w, low = box.y + box.h;
    if (!is_in_room(search->map, box)) {
        return false;
    }
    for (size_t i = 0; i < search->taken_count; i++) {
        const LabelBox *taken = &search->taken[i];
        if (box.x < taken->x + taken->w && taken->x < right && box.y < taken->y + taken->h && taken->y < low) {
            return false;
        }
    }
    return true;
}

/* The first point of the path that lies above a height. */
static size_t path_above(const Outline *path, double y) {
    size_t from = 0, to = path->count;
    while (from < to) {
        const size_t middle = (from + to) / 2;
        if (path->points[middle].y < y) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    return from;
}

static double path_cost(const LabelMap *map, LabelBox box) {
    const Outline *path = map->path;
    double cost = 0;
    for (size_t i = path == NULL ? 0 : path_above(path, box.y + box.h + 3);
         path != NULL && i < path->count && path->points[i].y > box.y - 3; i += PATH_STRIDE) {
        cost += path->points[i].x > box.x - 3 && path->points[i].x < box.x + box.w + 3 ? ACROSS_PATH : 0;
    }
    return cost;
}

static double gap_of(LabelBox a, LabelBox b) {
    return hypot(fmax(0, fmax(a.x - b.x - b.w, b.x - a.x - a.w)), fmax(0, fmax(a.y - b.y - b.h, b.y - a.y - a.h)));
}

/* Whose name is it? That of the camp it lies next to. */
static double stray_cost(const LabelMap *map, size_t i, LabelBox box) {
    const double own = gap_of(box, map->camps[i].body);
    double cost = 0;
    for (size_t j = 0; own > STRAYS_FROM && j < map->count; j++) {
        cost += gap_of(box, map->camps[j].body) < own ? STRAYS : 0;
    }
    return cost;
}

static void try_box(const LabelSearch *search, size_t i, LabelBox box, double cost, LabelFound *best) {
    if (cost >= best->cost || !is_free(search, box)) {
        return;
    }
    cost += path_cost(search->map, box) + stray_cost(search->map, i, box);
    if (cost < best->cost) {
        *best = (LabelFound){box, cost};
    }
}

/* Level with the camp, or a little higher or lower, or further out. */
static void try_side(const LabelSearch *search, size_t i, LabelSize size, bool right, LabelFound *best) {
    const LabelCamp *camp = &search->map->camps[i];
    const double x = right ? camp->body.x + camp->body.w + BODY_GAP : camp->body.x - BODY_GAP - size.w;
    const double y = camp->at.y - LEVEL - size.h / 2;
    for (int shift = 0; shift < SHIFTS; shift++) {
        for (int step = 0; step <= 2 * LIFTS; step++) {
            const int lift = step % 2 == 0 ? step / 2 : -(step + 1) / 2; /* the nearest first */
            const double out = shift * SHIFT_STEP;
            const LabelBox box = {right ? x + out : x - out, y + lift * LIFT_STEP, size.w, size.h};
            const double cost = fabs(lift * LIFT_STEP) + out * OUTWARDS + (right == camp->right ? 0 : WRONG_SIDE);
            try_box(search, i, box, cost, best);
        }
    }
}

/* Over or under the camp, as nearly in the middle as there is room. */
static void try_over(const LabelSearch *search, size_t i, LabelSize size, bool above, LabelFound *best) {
    const LabelCamp *camp = &search->map->camps[i];
    const double middle = camp->body.x + camp->body.w / 2 - size.w / 2, most = size.w / 2 + camp->body.w / 2;
    const double start = above ? camp->body.y - OVER_GAP - size.h : camp->body.y + camp->body.h + OVER_GAP;
    for (int step = 0; step < OVER_STEPS; step++) {
        const double off = step * LIFT_STEP, cost = (above ? ABOVE : BELOW) + off;
        for (double aside = -most; aside <= most; aside += SHIFT_STEP) {
            const LabelBox box = {middle + aside, above ? start - off : start + off, size.w, size.h};
            try_box(search, i, box, cost + fabs(aside) * .4, best);
        }
    }
}

/* Into `best`, where it is better than that. */
void label_try_way(const LabelSearch *search, size_t i, LabelSize size, LabelWay way, LabelFound *best) {
    const bool right = search->map->camps[i].right;
    switch (way) {
    case LABEL_WAY_LIKED:
        try_side(search, i, size, right, best);
        break;
    case LABEL_WAY_OTHER:
        try_side(search, i, size, !right, best);
        break;
    case LABEL_WAY_OVER:
        try_over(search, i, size, true, best);
        try_over(search, i, size, false, best);
        break;
    case LABEL_WAYS:
        break;
    }
}

LabelFound label_find_near(const LabelSearch *search, size_t i, LabelSize size) {
    LabelFound best = {.cost = HUGE_VAL};
    for (LabelWay way = LABEL_WAY_LIKED; way < LABEL_WAYS && size.w > 0; way++) {
        label_try_way(search, i, size, way, &best);
    }
    return best;
}

/* The free place nearest to the camp, anywhere. */
LabelFound label_find_anywhere(const LabelSearch *search, size_t i, LabelSize size) {
    const LabelBox *room = &search->map->room;
    const Point at = search->map->camps[i].at;
    LabelFound best = {.cost = HUGE_VAL};
    for (double y = room->y; size.w > 0 && y + size.h <= room->y + room->h; y += GRID) {
        for (double x = room->x; x + size.w <= room->x + room->w; x += GRID) {
            const double far = hypot(x + size.w / 2 - at.x, y + size.h / 2 - at.y);
            try_box(search, i, (LabelBox){x, y, size.w, size.h}, far, &best);
        }
    }
    return best;
}

bool label_take(LabelSearch *search, size_t i, LabelKind kind, LabelFound found) {
    if (isinf(found.cost)) {
        return false;
    }
    search->placed[i] = (LabelPlace){kind, found.box};
    search->done[i] = true;
    search->cost += found.cost;
    keep_clear(search, found.box, LABEL_APART);
    return true;
}

/* A little off, wherever there is room. */
static void try_around(const LabelSearch *search, size_t i, LabelFound *best) {
    const LabelMap *map = search->map;
    const Point at = map->camps[i].at;
    for (double y = -AROUND; y <= AROUND; y += AROUND_STEP) {
        for (double x = -AROUND; x <= AROUND; x += AROUND_STEP) {
            const LabelBox box = {at.x + x - map->disc / 2, at.y + y - map->disc / 2, map->disc, map->disc};
            try_box(search, i, box, hypot(x, y), best);
        }
    }
}

/* Beside the tent, by turns to the right and to the left as the tents face. */
LabelFound label_find_disc(const LabelSearch *search, size_t i) {
    const LabelMap *map = search->map;
    const LabelCamp *camp = &map->camps[i];
    const double size = map->disc;
    const double right = fmax(DISC_OUT, camp->body.x + camp->body.w - camp->at.x + BODY_CLEAR + 1);
    const double left = fmin(-DISC_OUT, camp->body.x - camp->at.x - BODY_CLEAR - 1) - size;
    const double asides[] = {camp->right ? right : left, camp->right ? left : right};
    const double ups[] = {-DISC_UP, -DISC_UP + 12, -DISC_UP - 12};
    LabelFound best = {.cost = HUGE_VAL};
    for (int up = 0; up < 3; up++) {
        for (int side = 0; side < 2; side++) {
            const LabelBox box = {camp->at.x + asides[side], camp->at.y + ups[up], size, size};
            try_box(search, i, box, up * 4 + side, &best);
        }
    }
    if (isinf(best.cost)) {
        try_around(search, i, &best);
    }
    return best;
}
