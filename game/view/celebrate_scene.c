#include "view/celebrate_scene.h"

#include "view/backdrop.h"
#include "view/frame.h"
#include "view/hand.h"
#include "view/here.h"
#include "view/mountain.h"

#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

#define HAND_X 720.0 /* the card stands below it, right of the trail */
#define HAND_Y 150.0
#define HAND_SIZE .84
#define SUMMIT_TENTS 7
#define OUTLINE_LOWEST 654.0
#define WAY_SMOOTH 14

static const struct {
    double x, y, size;
} lanterns[] = {{404, 330, .8},   {520, 300, .62}, {470, 180, .45}, {880, 120, .42},  {1060, 300, .6}, {1010, 170, .46},
                {1130, 110, .34}, {1180, 220, .5}, {440, 104, .34}, {1225, 330, .66}, {960, 90, .28}};

static void paint_lanterns(Picture *picture) {
    for (size_t i = 0; i < sizeof lanterns / sizeof *lanterns; i++) {
        hand_lantern(picture, lanterns[i].x, lanterns[i].y, lanterns[i].size * 1.15);
    }
}

typedef struct Camps { /* of the trail, from the lowest up */
    size_t count;
    bool lit[STEPS_MOST];
    int highest; /* lit; -1 = none */
    size_t here; /* the camp of the try; `count` = none */
} Camps;

static Camps camps_of(const Layout *layout) {
    const Book *book = &layout_app(layout)->book;
    const Step *step = here_step(layout);
    Camps camps = {.highest = -1};
    if (step == NULL) {
        return camps;
    }
    size_t count = 0;
    const Step **steps = book_steps(book, step->trail, &count);
    camps.here = camps.count = count < STEPS_MOST ? count : STEPS_MOST;
    for (size_t i = 0; i < camps.count; i++) {
        size_t tries_count = 0;
        const Try **tries = tries_of_step(book, steps[i]->record.id, &tries_count);
        camps.lit[i] = step_facts(tries, tries_count).lit;
        camps.highest = camps.lit[i] ? (int)i : camps.highest;
        camps.here = strcmp(steps[i]->record.id, step->record.id) == 0 ? i : camps.here;
        free((void *)tries);
    }
    free((void *)steps);
    return camps;
}

static void paint_burst(Picture *picture, Point at) {
    sketch_glow(picture, at.x, at.y - 12, 150, 0xFFC766FF, .9);
    const size_t first = picture->count;
    hand_rays(picture, 0, 0, .62);
    sketch_place(picture, first, at.x, at.y - 12, 1, .85);
}

static void paint_tents(Picture *picture, const Camps *camps, const Climb *climb, Hour hour, double size) {
    for (size_t i = 0; i < camps->count; i++) {
        const double scale = size * (1.1 - .5 * (double)i / (double)camps->count);
        figure_tent(picture, climb->camps[i].x, climb->camps[i].y, scale, i % 2 == 0 ? 1 : -1,
                    camps->lit[i] ? TENT_LIT : TENT_FAR, hour);
    }
}

static void paint_trail(Layout *layout, Backdrop *backdrop, bool warm) {
    const Camps camps = camps_of(layout);
    if (camps.count == 0) {
        return;
    }
    const Hour hour = here_hour(layout);
    const double foot = backdrop->scenery.contrast ? 650 : 724; /* an outline stays clear of the hints */
    const Mountain mountain = {here_seed(layout), hour, {214, 172}, -200, 660, foot, 80, 360, 630, true};
    const Climb climb = mountain_climb(&mountain, camps.count);
    if (backdrop->scenery.contrast) {
        mountain_paint_outline(backdrop->picture, &mountain, &climb, camps.highest);
        return;
    }
    mountain_paint(backdrop->picture, &mountain);
    mountain_paint_path(backdrop->picture, &mountain, &climb, camps.highest);
    if (warm && camps.here < camps.count) {
        paint_burst(backdrop->picture, climb.camps[camps.here]);
    }
    paint_tents(backdrop->picture, &camps, &climb, hour, .95);
    if (!warm && camps.here < camps.count) {
        const Point at = climb.camps[camps.here];
        figure_cairn(backdrop->picture, at.x + 34, at.y + 4, .9);
    }
    figure_flag(backdrop->picture, mountain.peak.x, mountain.peak.y + 3, .8);
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
    hand_paint(backdrop->picture, HAND_X, HAND_Y, HAND_SIZE, &look);
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

static Outline summit_hill(void) {
    static const Point anchors[] = {{-400, 712}, {-30, 690}, {120, 640},  {230, 570}, {300, 500}, {372, 430},
                                    {420, 396},  {452, 384}, {500, 382},  {548, 398}, {620, 468}, {690, 540},
                                    {800, 610},  {980, 668}, {1300, 700}, {1700, 712}};
    Outline line = {.count = 0};
    for (size_t i = 0; i < sizeof anchors / sizeof *anchors; i++) {
        outline_add(&line, anchors[i].x, anchors[i].y);
    }
    Chance chance = chance_from_seed(5);
    return outline_crag(&line, &chance, .05, 3);
}

static Outline summit_path(void) {
    static const Point way[] = {{-20, 664}, {120, 650}, {250, 640}, {372, 626}, {392, 606}, {340, 588}, {306, 566},
                                {350, 544}, {430, 522}, {452, 494}, {424, 466}, {410, 440}, {440, 414}, {470, 392}};
    Outline anchors = {.count = 0};
    for (size_t i = 0; i < sizeof way / sizeof *way; i++) {
        outline_add(&anchors, way[i].x, way[i].y);
    }
    return outline_smooth(&anchors, WAY_SMOOTH);
}

/* A tent a camp, as many as the path has room for. */
static void paint_summit_tents(Picture *picture, const Outline *path, size_t camps) {
    const size_t count = camps < SUMMIT_TENTS ? camps : SUMMIT_TENTS;
    const double points = (double)path->count, first = points * .1, last = points * .87;
    for (size_t i = 0; i < count; i++) {
        const double part = count > 1 ? (double)i / (double)(count - 1) : .5;
        const Point at = path->points[(size_t)(first + part * (last - first))];
        figure_tent(picture, at.x, at.y - 2, .52 + (at.y - 446) * .0023, i % 2 == 0 ? 1 : -1, TENT_LIT, HOUR_DUSK);
    }
}

static void paint_summit(Picture *picture, size_t camps, const Look *look) {
    const Outline hill = summit_hill(), path = summit_path();
    const Breadth breadth = {380, 2.6, .038};
    sketch_ground(picture, &hill, 724, 0x6B5383FF, 0x191738FF);
    sketch_shape(picture,
                 "M478 382 L500 382 L548 398 L620 468 L690 540 L800 610 L860 634 L700 640 L600 580 L540 500 L520 440 Z",
                 sketch_down(382, 640, 0x1F1D438C, 0x1F1D430D));
    picture_begin(picture);
    sketch_ribbon(picture, &path, 0, path.count - 1, &breadth);
    picture_fill(picture, sketch_down(392, 664, 0xFFE9BCFF, 0xF6BE7AFF));
    paint_summit_tents(picture, &path, camps);
    figure_flag(picture, 520, 388, 1.5);
    figure_lantern(picture, 446, 388, 1);
    figure_climber(picture, 484, 386, 1.5, -1, look);
}

static void add_open(Picture *picture, const Outline *line, double lowest) {
    bool begun = false;
    picture_begin(picture);
    for (size_t i = 0; i < line->count; i++) {
        const Point at = line->points[i];
        if (at.y <= lowest && begun) {
            picture_line(picture, at.x, at.y);
        } else if (at.y <= lowest) {
            picture_move(picture, at.x, at.y);
            begun = true;
        }
    }
}

/* High contrast: the hill in white, the way walked in yellow, clear of the hints. */
static void paint_summit_outline(Picture *picture) {
    const Outline hill = summit_hill(), path = summit_path();
    add_open(picture, &hill, OUTLINE_LOWEST);
    picture_stroke(picture, 3, 0xFFFFFFFF);
    add_open(picture, &path, OUTLINE_LOWEST);
    picture_stroke(picture, 6, 0xFFD400FF);
}

static size_t camps_count(const Layout *layout) {
    const Trail *trail = here_trail(layout);
    size_t count = 0;
    if (trail != NULL) {
        free((void *)book_steps(&layout_app(layout)->book, trail->record.id, &count));
    }
    return count;
}

static void paint_summit_lanterns(Picture *picture) {
    static const struct {
        double x, y, size;
    } up[] = {{90, 260, .7},  {210, 190, .5},  {300, 300, .8},  {380, 150, .46}, {560, 240, .7},  {640, 150, .5},
              {330, 90, .3},  {480, 110, .36}, {600, 330, .62}, {60, 150, .36},  {230, 120, .3},  {700, 300, .42},
              {150, 330, .5}, {668, 90, .28},  {440, 250, .4},  {1236, 300, .4}, {1262, 150, .34}};
    for (size_t i = 0; i < sizeof up / sizeof *up; i++) {
        hand_lantern(picture, up[i].x, up[i].y, up[i].size * 1.15);
    }
}

void summit_scene(Layout *layout) {
    Backdrop backdrop = backdrop_begin(layout, HOUR_DUSK, here_seed(layout), .12);
    if (backdrop.scenery.contrast) {
        paint_summit_outline(backdrop.picture);
    } else {
        const Look look = here_look(layout);
        backdrop_front(&backdrop);
        paint_summit(backdrop.picture, camps_count(layout), &look);
        paint_summit_lanterns(backdrop.picture);
    }
    backdrop_end(layout, &backdrop);
}
