#include "view/celebrate_scene.h"

#include "view/backdrop.h"
#include "view/camps.h"
#include "view/frame.h"
#include "view/hand.h"
#include "view/here.h"
#include "view/mountain.h"

#define HAND_X 720.0 /* the card stands below it, right of the trail */
#define HAND_Y 156.0
#define HAND_SIZE .9
#define HAND_LEAN 5.0 /* degrees */

static const struct {
    double x, y, size;
} lanterns[] = {{404, 330, .8},   {520, 300, .62}, {470, 180, .45}, {880, 120, .42},  {1060, 300, .6}, {1010, 170, .46},
                {1130, 110, .34}, {1180, 220, .5}, {440, 104, .34}, {1225, 330, .66}, {960, 90, .28}};

static void paint_lanterns(Picture *picture) {
    for (size_t i = 0; i < sizeof lanterns / sizeof *lanterns; i++) {
        hand_lantern(picture, lanterns[i].x, lanterns[i].y, lanterns[i].size * 1.15);
    }
}

static void paint_burst(Picture *picture, Point at) {
    sketch_glow(picture, at.x, at.y - 12, 150, 0xFFC766FF, .9);
    const size_t first = picture->count;
    hand_rays(picture, 0, 0, .62);
    sketch_place(picture, first, at.x, at.y - 12, 1, .85);
}

static void add_tents(Picture *picture, const Camps *camps, const Climb *climb, Hour hour) {
    for (size_t i = 0; i < camps->count; i++) {
        const double scale = 1.05 - .48 * (double)i / (double)camps->count;
        figure_tent(picture, climb->camps[i].x, climb->camps[i].y, i == camps->here ? scale * 1.2 : scale,
                    i % 2 == 0 ? 1 : -1, camps->lit[i] ? TENT_LIT : TENT_FAR, hour);
    }
}

/* Balances the trail's own mountain. */
static void paint_neighbour(Picture *picture, Hour hour) {
    const Mountain neighbour = {.seed = "company",
                                .hour = hour,
                                .peak = {1120, 300},
                                .left = 860,
                                .right = 1440,
                                .base = 724,
                                .clear_left = 1000,
                                .clear_right = 1200,
                                .low = 640,
                                .lit_left = true};
    mountain_paint(picture, &neighbour);
}

static void paint_trail(Layout *layout, Backdrop *backdrop, bool warm) {
    const Step *step = here_step(layout);
    if (step == NULL) {
        return;
    }
    const Camps camps = camps_of(&layout_app(layout)->book, step->trail, step->record.id);
    const Hour hour = here_hour(layout);
    const double foot = backdrop->scenery.contrast ? 650 : 724; /* an outline stays clear of the hints */
    const Mountain mountain = {here_seed(layout), hour, {214, 172}, -200, 660, foot, 80, 360, 630, true};
    const Climb climb = mountain_climb(&mountain, camps.count);
    if (backdrop->scenery.contrast) {
        mountain_paint_outline(backdrop->picture, &mountain, &climb, camps.highest);
        return;
    }
    paint_neighbour(backdrop->picture, hour);
    mountain_paint(backdrop->picture, &mountain);
    mountain_paint_path(backdrop->picture, &mountain, &climb, camps.highest);
    if (warm && camps.here < camps.count) {
        paint_burst(backdrop->picture, climb.camps[camps.here]);
    }
    add_tents(backdrop->picture, &camps, &climb, hour);
    if (!warm && camps.here < camps.count) {
        const Point at = climb.camps[camps.here];
        figure_cairn(backdrop->picture, at.x + 34, at.y + 4, .9);
    }
}

static void paint_hand(Layout *layout, Backdrop *backdrop, bool warm) {
    if (backdrop->scenery.contrast) {
        hand_outline(backdrop->picture, HAND_X, HAND_Y, HAND_SIZE, 0xFFD400FF);
        return;
    }
    const Look look = here_look(layout);
    hand_glow(backdrop->picture, HAND_X, HAND_Y, warm ? 1 : .7);
    if (warm) {
        hand_rays(backdrop->picture, HAND_X, HAND_Y, HAND_SIZE);
    }
    hand_paint(backdrop->picture, HAND_X, HAND_Y, HAND_SIZE, &look)->angle = HAND_LEAN;
}

void celebrate_scene(Layout *layout, bool warm) {
    Backdrop backdrop = backdrop_begin(layout, here_hour(layout), here_seed(layout), .86);
    if (!backdrop.scenery.bare) {
        paint_trail(layout, &backdrop, warm);
    }
    backdrop_front(&backdrop);
    if (!backdrop.scenery.contrast && warm) {
        paint_lanterns(backdrop.picture);
    }
    if (frame_is_wide(layout)) {
        paint_hand(layout, &backdrop, warm);
    }
    backdrop_end(layout, &backdrop);
}
