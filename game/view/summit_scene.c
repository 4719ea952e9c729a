#include "view/summit_scene.h"

#include "view/backdrop.h"
#include "view/camps.h"
#include "view/frame.h"
#include "view/hand.h"
#include "view/here.h"
#include "view/marks.h"
#include "view/mountain.h"
#include "view/theme.h"

#include <math.h>

#define SUMMIT_TENTS 14
#define CAMPS_APART 7        /* more stand closer, and are smaller */
#define OUTLINE_LOWEST 650.0 /* above the hints */
#define OUTLINE_RIGHT 740.0  /* beside the card */
#define ROOM_WANTED 590.0    /* with less the whole scene stands further to the left */
#define MARK_SIZE .9
#define SEA_TOP 520.0
#define WAY_SMOOTH 14
#define HOUR_PART .27 /* of another hour's colour on its mountain */

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
    static const Point way[] = {{-560, 706}, {-240, 690}, {-20, 664}, {120, 650}, {250, 640}, {372, 626},
                                {392, 606},  {340, 588},  {306, 566}, {350, 544}, {430, 522}, {452, 494},
                                {424, 466},  {410, 440},  {440, 414}, {470, 392}};
    Outline anchors = {.count = 0};
    for (size_t i = 0; i < sizeof way / sizeof *way; i++) {
        outline_add(&anchors, way[i].x, way[i].y);
    }
    return outline_smooth(&anchors, WAY_SMOOTH);
}

/* Where a camp lies, of as many as the path has room for. */
static Point camp_at(const Outline *path, size_t i, size_t count) {
    const double points = (double)path->count, first = points * .22, last = points * .885;
    const double part = count > 1 ? (double)i / (double)(count - 1) : .5;
    return path->points[(size_t)(first + part * (last - first))];
}

static size_t camps_shown(size_t camps) {
    return camps < SUMMIT_TENTS ? camps : SUMMIT_TENTS;
}

static double camps_size(size_t count) {
    return count > CAMPS_APART ? (double)CAMPS_APART / (double)count : 1;
}

static void paint_summit_tents(Picture *picture, const Outline *path, size_t camps) {
    const size_t count = camps_shown(camps);
    for (size_t i = 0; i < count; i++) {
        const Point at = camp_at(path, i, count);
        figure_tent(picture, at.x, at.y - 2, camps_size(count) * (.52 + (at.y - 446) * .0023), i % 2 == 0 ? 1 : -1,
                    TENT_LIT, HOUR_DUSK);
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

static bool is_in_sight(Point at) {
    return at.y <= OUTLINE_LOWEST && at.x <= OUTLINE_RIGHT;
}

/* One piece of the line, without a rest further on. */
static void add_open(Picture *picture, const Outline *line) {
    size_t i = 0;
    while (i < line->count && !is_in_sight(line->points[i])) {
        i++;
    }
    picture_begin(picture);
    for (size_t first = i; i < line->count && is_in_sight(line->points[i]); i++) {
        const Point at = line->points[i];
        if (i == first) {
            picture_move(picture, at.x, at.y);
        } else {
            picture_line(picture, at.x, at.y);
        }
    }
}

static size_t camps_count(const Layout *layout) {
    const Trail *trail = here_trail(layout);
    return trail == NULL ? 0 : camps_of(&layout_app(layout)->book, trail->record.id, NULL).count;
}

/* High contrast: the hill in white, the way walked in yellow, every camp lit, and you beside the flag. */
static void paint_summit_outline(const Layout *layout, Picture *picture) {
    const Sight *sight = layout_sight(layout);
    const Outline hill = summit_hill(), path = summit_path();
    const size_t count = camps_shown(camps_count(layout));
    if (!frame_is_wide(layout) && sight->width > sight->height) {
        return; /* the card covers where it would lie */
    }
    add_open(picture, &hill);
    picture_stroke(picture, 3, 0xFFFFFFFF);
    add_open(picture, &path);
    picture_stroke(picture, 6, 0xFFD400FF);
    for (size_t i = 0; i < count; i++) {
        marks_camp(picture, camp_at(&path, i, count), MARK_SIZE * camps_size(count), (Mark){.open = true, .lit = true});
    }
    marks_flag(picture, (Point){530, 390}, 1.5);
    marks_you(picture, (Point){482, 384}, MARK_SIZE);
}

static void tint_from(Picture *picture, size_t first, Colour colour) {
    for (size_t i = first; i < picture->count; i++) {
        Fill *fill = &picture->shapes[i].fill;
        for (int j = 0; j < fill->count; j++) {
            const Colour own = fill->stops[j].colour;
            fill->stops[j].colour = (colour_mix(own, colour, HOUR_PART) & 0xFFFFFF00U) | (own & 255U);
        }
    }
}

/* Each faintly in an hour of its own. */
static void paint_others(Picture *picture) {
    static const struct {
        const char *seed;
        Hour hour;
        Point peak;
        double left, right;
    } others[] = {{"one", HOUR_MORNING, {124, 392}, -60, 330},
                  {"two", HOUR_GOLDEN, {306, 446}, 180, 450},
                  {"three", HOUR_NIGHT, {686, 432}, 560, 830},
                  {"four", HOUR_DAY, {1250, 400}, 1100, 1400}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        const Point peak = others[i].peak;
        const size_t first = picture->count;
        const Mountain mountain = {.seed = others[i].seed,
                                   .hour = HOUR_DUSK,
                                   .peak = peak,
                                   .left = others[i].left,
                                   .right = others[i].right,
                                   .base = 600,
                                   .clear_left = others[i].left,
                                   .clear_right = others[i].right,
                                   .low = 600,
                                   .lit_left = i != 2};
        mountain_paint(picture, &mountain);
        tint_from(picture, first, theme_hours[others[i].hour].ridge[1]);
        figure_flag(picture, peak.x, peak.y + 3, .45);
    }
}

/* A sea of mist in which they end, as far as any window reaches. */
static void paint_sea(Picture *picture) {
    Fill sea = fill_linear(0, SEA_TOP, 0, 724);
    fill_stop(&sea, 0, 0xF0B8AD00);
    fill_stop(&sea, .4, 0xEBB2ACF0);
    fill_stop(&sea, 1, 0xB98AA0FF);
    picture_begin(picture);
    picture_rectangle(picture, -1400, SEA_TOP, 4080, 724 - SEA_TOP);
    picture_fill(picture, sea);
    static const struct {
        double x, y, radius_x, radius_y, alpha;
    } mists[] = {{160, 560, 420, 46, .8},
                 {560, 580, 420, 50, .8},
                 {1000, 560, 520, 54, .85},
                 {300, 600, 600, 50, .6},
                 {1180, 540, 260, 30, .5}};
    for (size_t i = 0; i < sizeof mists / sizeof *mists; i++) {
        sketch_mist(picture, mists[i].x, mists[i].y, mists[i].radius_x, mists[i].radius_y, 0xF0B8ADFF, mists[i].alpha);
    }
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

void summit_scene(Layout *layout, double room) {
    Backdrop backdrop = backdrop_sky(layout, HOUR_DUSK, here_seed(layout), .12);
    const double aside = fmin(0, room - ROOM_WANTED);
    if (backdrop.scenery.contrast) {
        paint_summit_outline(layout, backdrop.picture);
    } else {
        const Look look = here_look(layout);
        paint_others(backdrop.picture);
        paint_sea(backdrop.picture);
        sketch_place(backdrop.picture, backdrop.first, aside, 0, 1, 1);
        backdrop_front(&backdrop);
        paint_summit(backdrop.picture, camps_count(layout), &look);
        paint_summit_lanterns(backdrop.picture);
        sketch_place(backdrop.picture, backdrop.first, aside, 0, 1, 1);
    }
    backdrop_end(layout, &backdrop);
}
