#include "view/mountain.h"

#include "view/mountain_body.h"

#include <math.h>

#define PI 3.14159265358979
#define ROWS 40          /* in which the rock is measured */
#define NARROW .7        /* of its height */
#define WIDEN 1.5        /* the way's room grows by so much for each pixel further down */
#define LEGS_MOST 6.4    /* from bend to bend, of a way with few camps */
#define LEGS_MANY 8.2    /* and with many */
#define LEGS_NARROW 10.2 /* on a needle */
#define LEGS_MIST 7.0    /* wide swings, where mist hides the upper camps of a trail not too long */
#define FEW 9            /* so many camps lie at the bends */
#define NOT_LONG 18
#define LEG_STEPS 36 /* points of the path */
#define FIRST .04    /* part of the way at which the first camp lies, and the last */
#define LAST .73
#define ALL_END .92
#define NEXT_PART .43  /* of the way: where the next camp lies when there is mist, at most */
#define AHEAD_PART .27 /* that those up to the mist take */
#define BEHIND_GAP .1
#define MIST_END .94
#define ROUND .6       /* how round the bends are: 0 = a plain wave */
#define ROUND_MIST .25 /* legs that climb: there camps stand on them, not only at the bends */
#define TAPER 1.25     /* the legs get lower towards the peak */
#define FOOT 64.0      /* the path begins so far below the lowest camp */
#define MARGIN 13.0    /* between a camp and the edge of the rock */
#define SEARCHES 9
#define SQUARE .94      /* a camp's number takes a box, not a disc */
#define EVEN_APART 60.0 /* with less between them camps are no longer spread evenly */

typedef struct Way {
    double top, low;                        /* heights: the peak, the lowest camp */
    double left[ROWS + 1], right[ROWS + 1]; /* of the room for it, from the peak downwards */
    double legs, phase, round;
    double side; /* 1 or -1: where it begins */
} Way;

/* No bend of the room is a corner of the way. */
static void soften(double edges[ROWS + 1]) {
    for (int pass = 0; pass < 3; pass++) {
        double before = edges[0];
        for (int i = 1; i < ROWS; i++) {
            const double here = edges[i];
            edges[i] = (before + 2 * here + edges[i + 1]) / 4;
            before = here;
        }
    }
}

/* The room of the way: on the rock, in the clear, and widening smoothly downwards. */
static void measure_room(const Mountain *mountain, bool many, Way *way) {
    const MountainShape shape = mountain_shape(mountain->seed);
    const double row = (way->low + FOOT - way->top) / ROWS;
    double left = 0, right = 0;
    for (int i = 0; i <= ROWS; i++) {
        const double y = way->top + row * i, check = y - (mountain->base - mountain->peak.y) * .03;
        const double reach_left = mountain_reach(mountain, &shape, -1, check);
        const double reach_right = mountain_reach(mountain, &shape, 1, check);
        left = fmin(fmax(0, many ? reach_left - MARGIN : reach_left * .66), left + row * WIDEN);
        right = fmin(fmax(0, many ? reach_right - MARGIN : reach_right * .66), right + row * WIDEN);
        way->left[i] = fmax(fmin(mountain->clear_left, mountain->peak.x), mountain->peak.x - left);
        way->right[i] = fmin(fmax(mountain->clear_right, mountain->peak.x), mountain->peak.x + right);
    }
    soften(way->left);
    soften(way->right);
}

/* A point of the way: `part` from 0 at the lowest camp to 1 at the peak; below 0 it leads down to the foot. */
static Point way_point(const Way *way, double part) {
    const double turn = part * way->legs * PI + way->phase;
    const double even = part + way->round / 2 * (sin(2 * turn) - sin(2 * way->phase)) / (way->legs * PI);
    const double up = even <= 0 ? even * TAPER : even >= 1 ? 1 : 1 - pow(1 - even, TAPER);
    const double y = way->low - (way->low - way->top) * up;
    const double at = fmin(ROWS, fmax(0, (y - way->top) / (way->low + FOOT - way->top) * ROWS));
    const size_t row = at >= ROWS ? ROWS - 1 : (size_t)at;
    const double rest = at - (double)row;
    const double left = way->left[row] + (way->left[row + 1] - way->left[row]) * rest;
    const double right = way->right[row] + (way->right[row + 1] - way->right[row]) * rest;
    return (Point){(left + right) / 2 + way->side * (right - left) / 2 * cos(turn), y};
}

static bool is_narrow(const Way *way) {
    double wide = 0;
    for (int i = 0; i <= ROWS; i++) {
        wide += (way->right[i] - way->left[i]) / (ROWS + 1);
    }
    return wide < (way->low - way->top) * NARROW;
}

static double legs_for(const Way *way, size_t count) {
    if (count > FEW) {
        return is_narrow(way) ? LEGS_NARROW : LEGS_MANY;
    }
    return count < 4 ? 4.6 : fmin(LEGS_MOST, (double)(count - 1) / (LAST - FIRST));
}

static double legs_in_mist(const Way *way, size_t count) {
    return count <= NOT_LONG ? LEGS_MIST : legs_for(way, count);
}

static Way way_of(const Mountain *mountain, size_t count, bool mist) {
    Chance chance = chance_from_seed(chance_seed(mountain->seed) + 4);
    Way way = {.top = mountain->peak.y + 2,
               .low = mountain->low,
               .round = mist ? ROUND_MIST : ROUND,
               .side = chance_below(&chance, 2) == 0 ? -1 : 1};
    measure_room(mountain, mist || count > FEW, &way);
    way.legs = mist ? legs_in_mist(&way, count) : legs_for(&way, count);
    way.phase = .1 * PI - FIRST * way.legs * PI;
    return way;
}

static double part_of(const Way *way, size_t i) {
    const double foot = -FOOT / (way->low - way->top) / TAPER;
    const double steps = LEG_STEPS * way->legs;
    return fmin(1, foot + (1 - foot) * (double)i / steps);
}

static void trace_path(const Way *way, const Mountain *mountain, Climb *climb) {
    const size_t steps = (size_t)(LEG_STEPS * way->legs);
    for (size_t i = 0; i < steps; i++) {
        const Point at = way_point(way, part_of(way, i));
        if (at.y < way->top + 1) {
            break; /* the way is up before its wave is at an end */
        }
        outline_add(&climb->path, at.x, at.y);
    }
    outline_add(&climb->path, mountain->peak.x, mountain->peak.y + 2);
}

static void place_few(const Way *way, size_t count, Climb *climb) {
    size_t point = 0;
    for (size_t i = 0; i < count; i++) {
        const double part = count == 1  ? .4
                            : count < 4 ? .14 + .5 * (double)i / (double)(count - 1)
                                        : FIRST + (LAST - FIRST) * (double)i / (double)(count - 1);
        while (part_of(way, point) < part) {
            point++;
        }
        climb->at[i] = point;
    }
    climb->count = count;
}

static bool is_clear(const Climb *climb, Point at, double distance) {
    for (size_t i = 0; i < climb->count; i++) {
        const Point other = climb->path.points[climb->at[i]];
        const double aside = fabs(at.x - other.x), above = fabs(at.y - other.y);
        if (hypot(aside, above) < distance || fmax(aside, above) < distance * SQUARE) {
            return false;
        }
    }
    return true;
}

typedef struct Span { /* camps, and the part of the way they share */
    size_t from, to;
    double start, end;
} Span;

/* Each as soon as it is clear of all before it; false where not all find room. */
static bool place_apart(const Way *way, const Span *span, double distance, Climb *climb) {
    climb->count = span->from;
    for (size_t i = 0; i < climb->path.count && climb->count < span->to; i++) {
        const double part = part_of(way, i);
        if (part >= span->start && part <= span->end && is_clear(climb, climb->path.points[i], distance)) {
            climb->at[climb->count++] = i;
        }
    }
    return climb->count == span->to;
}

/* As far from each other as they can be. */
static void place_many(const Way *way, const Span *span, Climb *climb) {
    double near = 0, far = (way->low - way->top) / 3;
    for (int i = 0; i < SEARCHES; i++) {
        const double middle = (near + far) / 2;
        if (place_apart(way, span, middle, climb)) {
            near = middle;
        } else {
            far = middle;
        }
    }
    (void)place_apart(way, span, near, climb);
}

/* One step after the other along the way, so that every leg has its camps; false where that brings two too close. */
static bool place_even(const Way *way, const Span *span, Climb *climb) {
    const size_t steps = span->to - span->from - 1;
    climb->count = span->from;
    for (size_t i = 0; climb->count < span->to; i++) {
        const double gone = steps > 0 ? (double)(climb->count - span->from) / (double)steps : 0;
        if (i + 1 == climb->path.count) {
            return false;
        }
        if (part_of(way, i) >= span->start + (span->end - span->start) * gone) {
            if (!is_clear(climb, climb->path.points[i], EVEN_APART)) {
                return false;
            }
            climb->at[climb->count++] = i;
        }
    }
    return true;
}

static void place_span(const Way *way, const Span *span, Climb *climb) {
    if (!place_even(way, span, climb)) {
        place_many(way, span, climb);
    }
}

static void stand_on_path(Climb *climb) {
    for (size_t i = 0; i < climb->count; i++) {
        climb->camps[i] = climb->path.points[climb->at[i]];
    }
}

Climb mountain_climb(const Mountain *mountain, size_t count) {
    const Way way = way_of(mountain, count, false);
    Climb climb = {.count = 0};
    trace_path(&way, mountain, &climb);
    if (count <= FEW) {
        place_few(&way, count, &climb);
    } else {
        place_many(&way, &(Span){0, count, 0, ALL_END}, &climb);
    }
    stand_on_path(&climb);
    return climb;
}

/* With little behind it, the next camp lies lower: the way begins with it. In the middle of a leg, so that those after
   it come to lie at the bends, by turns on either side, where there is room for their names. */
static double middle_for(const Way *way, size_t next) {
    const double middle = next == 0 ? .08 : fmin(NEXT_PART, .12 + .055 * (double)next);
    const double bends = way->phase / PI, leg = floor(middle * way->legs + bends);
    return (leg + .5 - bends) / way->legs;
}

Climb mountain_climb_mist(const Mountain *mountain, size_t count, size_t next, size_t mist) {
    const Way way = way_of(mountain, count, true);
    const double middle = middle_for(&way, next), top = middle + AHEAD_PART;
    Climb climb = {.count = 0};
    trace_path(&way, mountain, &climb);
    place_span(&way, &(Span){0, next, FIRST * .5, middle - BEHIND_GAP}, &climb);
    place_span(&way, &(Span){next, mist, middle, top}, &climb);
    place_span(&way, &(Span){mist, count, top + BEHIND_GAP, MIST_END}, &climb);
    stand_on_path(&climb);
    return climb;
}
