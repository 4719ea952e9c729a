#include "view/back_scene.h"

#include "view/backdrop.h"
#include "view/camps.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/marks.h"
#include "view/mountain.h"

#include <stdlib.h>

#define TENT_SIZE .58
#define MARK_SIZE .8
#define TALL_ABOVE 500.0 /* so much over the page leaves room over the card */
#define TALL_PART .62

static void add_camps(Picture *picture, const Camps *camps, const Climb *climb) {
    for (size_t i = 0; i < camps->count; i++) {
        const Point at = climb->camps[i];
        const bool next = i == camps->here && !camps->lit[i];
        if (next) {
            figure_lantern(picture, at.x - 26, at.y + 2, TENT_SIZE);
        }
        figure_tent(picture, at.x, at.y, TENT_SIZE, i % 2 == 0 ? 1 : -1,
                    camps->lit[i] ? TENT_LIT
                    : next        ? TENT_OPEN
                                  : TENT_FAR,
                    HOUR_DUSK);
    }
}

static void add_marks(Picture *picture, const Camps *camps, const Climb *climb) {
    for (size_t i = 0; i < camps->count; i++) {
        const bool next = i == camps->here && !camps->lit[i];
        marks_camp(picture, climb->camps[i], MARK_SIZE,
                   (Mark){.open = next || camps->open[i], .lit = camps->lit[i], .here = next});
    }
}

typedef struct Place {
    const char *seed;
    Camps camps;
} Place;

/* Without a step, the first trail there is. */
static Place place_of(const Book *book, const Step *step) {
    size_t count = 0;
    const Trail **trails = book_trails(book, false, &count);
    const Trail *trail = step != NULL ? book_trail(book, step->trail) : count > 0 ? trails[0] : NULL;
    free((void *)trails);
    if (trail == NULL) {
        return (Place){.seed = "foothold", .camps = {.highest = -1}};
    }
    return (Place){.seed = trail_seed(trail),
                   .camps = camps_of(book, trail->record.id, step == NULL ? NULL : step->record.id)};
}

/* An outline stands beside the card. */
static Mountain mountain_of(const char *seed, bool contrast) {
    Mountain mountain = {.seed = seed,
                         .hour = HOUR_DUSK,
                         .peak = {548, 222},
                         .left = 230,
                         .right = 880,
                         .base = 724,
                         .clear_left = 540,
                         .clear_right = 690,
                         .low = 580};
    if (contrast) {
        mountain.peak.x = 506;
        mountain.left = 270;
        mountain.right = 700;
        mountain.base = 620;
        mountain.clear_left = 420;
        mountain.clear_right = 620;
        mountain.low = 556;
    }
    return mountain;
}

/* The trail's own mountain and camps, at dusk. */
static void paint_mountain(Picture *picture, const Place *place, bool contrast, double lift) {
    Mountain mountain = mountain_of(place->seed, contrast);
    mountain.peak.y -= lift;
    mountain.base -= lift;
    mountain.low -= lift;
    const Climb climb = mountain_climb(&mountain, place->camps.count > 0 ? place->camps.count : 1);
    if (contrast) {
        mountain_paint_outline(picture, &mountain, &climb, place->camps.highest);
        add_marks(picture, &place->camps, &climb);
        return;
    }
    mountain_paint(picture, &mountain);
    mountain_paint_path(picture, &mountain, &climb, place->camps.highest);
    add_camps(picture, &place->camps, &climb);
}

/* An outline stands clear of the card: beside it, in a tall window over it, else not at all. */
static void paint_contrast(const Layout *layout, Picture *picture, const Place *place) {
    const double above = -backdrop_corner(layout).y;
    if (frame_is_wide(layout)) {
        paint_mountain(picture, place, true, 0);
    } else if (above > TALL_ABOVE) {
        paint_mountain(picture, place, true, above * TALL_PART);
    }
}

/* In a low window the cards lie over them. */
static void add_figures(const Layout *layout, Picture *picture) {
    const Sight *sight = layout_sight(layout);
    const Look look = here_look(layout);
    if (frame_is_wide(layout) || sight->height > sight->width) {
        figure_cabin(picture, 182, 656, 1.4);
        figure_campfire(picture, 398, 660, 1);
        figure_climber(picture, 478, 662, 1.8, -1, &look);
    }
}

void back_scene(Layout *layout, const Step *step) {
    const Place place = place_of(&layout_app(layout)->book, step);
    Backdrop backdrop = backdrop_begin(layout, HOUR_DUSK, place.seed, frame_is_wide(layout) ? .47 : .75);
    if (backdrop.scenery.bare) {
        backdrop_front(&backdrop);
    } else if (backdrop.scenery.contrast) {
        paint_contrast(layout, backdrop.picture, &place);
    } else {
        paint_mountain(backdrop.picture, &place, false, 0);
        backdrop_front(&backdrop);
        add_figures(layout, backdrop.picture);
    }
    backdrop_end(layout, &backdrop);
}
