#include "view/scenery.h"

#include "view/sketch.h"
#include "view/theme.h"

#include <math.h>

#define PAGE_WIDTH 1280
#define PAGE_HEIGHT 720
#define QUIET_SEED 21
#define QUIET_STARS 90
#define QUIET_DEPTH 480.0

const HourSnow scenery_snow[HOURS] = {
    [HOUR_DAWN] = {0xFFE9D6FF, 0xC79BA6FF, 0xFFD6A0FF}, [HOUR_MORNING] = {0xFFFDF3FF, 0xA8CFCBFF, 0xF6FBE0FF},
    [HOUR_DAY] = {0xFFFFFFFF, 0x9DBBD0FF, 0xFFF6DAFF},  [HOUR_GOLDEN] = {0xFFEBC8FF, 0xC58E7CFF, 0xFFD27FFF},
    [HOUR_DUSK] = {0xF3C3BCFF, 0x7F5A8EFF, 0xFFB98AFF}, [HOUR_NIGHT] = {0xAFC0E2FF, 0x4C5F95FF, 0xB9C8EAFF},
};

/* The page in design pixels: as wide as the window, counted from its lower edge. */
typedef struct Page {
    double left, right, top; /* bottom is PAGE_HEIGHT */
} Page;

static Page page_of(const Scenery *scenery) {
    const double width = scenery->width / scenery->scale, height = scenery->height / scenery->scale;
    const double left = (PAGE_WIDTH - width) / 2;
    return (Page){left, left + width, PAGE_HEIGHT - height};
}

void scenery_place(Picture *picture, size_t first, const Scenery *scenery) {
    const Page page = page_of(scenery);
    sketch_place(picture, first, -page.left * scenery->scale, -page.top * scenery->scale, scenery->scale,
                 scenery->scale);
}

static void paint_gradient(Picture *picture, const Scenery *scenery) {
    const Page page = page_of(scenery);
    Fill fill = fill_linear(0, page.top, 0, PAGE_HEIGHT);
    for (int i = 0; i < 5; i++) {
        fill_stop(&fill, theme_sky_stops[i], theme_hours[scenery->hour].sky[i]);
    }
    picture_begin(picture);
    picture_rectangle(picture, page.left, page.top, page.right - page.left, PAGE_HEIGHT - page.top);
    picture_fill(picture, fill);
}

static const int star_counts[HOURS] = {[HOUR_DAWN] = 44, [HOUR_DUSK] = 110, [HOUR_NIGHT] = 140};

static void paint_stars(Picture *picture, const Scenery *scenery, Chance *chance) {
    const Page page = page_of(scenery);
    const double depth = (scenery->hour == HOUR_DAWN ? 230 : 340) - page.top;
    const int count = (int)(star_counts[scenery->hour] * (page.right - page.left) / PAGE_WIDTH);
    for (int i = 0; i < count; i++) {
        const double down = pow(sketch_between(chance, 0, 1), 1.4);
        const double x = sketch_between(chance, page.left, page.right);
        scenery_star(picture, chance, x, page.top + down * depth, (1 - down * .75) * sketch_between(chance, .4, .95));
    }
}

static void paint_orb(Picture *picture, const Scenery *scenery) {
    if (scenery->orb < 0) {
        return;
    }
    static const double heights[HOURS] = {[HOUR_DAWN] = 350,   [HOUR_MORNING] = 172, [HOUR_DAY] = 150,
                                          [HOUR_GOLDEN] = 330, [HOUR_DUSK] = 124,    [HOUR_NIGHT] = 130};
    const Page page = page_of(scenery);
    const double x = page.left + scenery->orb * (page.right - page.left), y = heights[scenery->hour];
    const Colour colour = theme_hours[scenery->hour].orb;
    if (scenery->hour == HOUR_DUSK || scenery->hour == HOUR_NIGHT) {
        scenery_moon(picture, x, y + page.top, 25, colour);
    } else {
        scenery_sun(picture, x, y, scenery->hour == HOUR_DAWN || scenery->hour == HOUR_GOLDEN ? 50 : 40, colour);
    }
}

static void paint_clouds(Picture *picture, const Scenery *scenery, Chance *chance) {
    const Page page = page_of(scenery);
    const Colour colour = colour_mix(theme_hours[scenery->hour].mist, 0xFFFFFFFF, .2);
    const double part = scenery->hour == HOUR_NIGHT ? .1 : .3;
    for (int i = 0; i < 4; i++) {
        const double x = page.left + (page.right - page.left) * ((i + sketch_between(chance, .1, .9)) / 4);
        const double y = sketch_between(chance, 130, 270) + page.top * .5;
        sketch_mist(picture, x, y, sketch_between(chance, 200, 340), sketch_between(chance, 8, 15), colour, part);
    }
}

static void paint_birds(Picture *picture, const Scenery *scenery, Chance *chance) {
    if (scenery->hour == HOUR_NIGHT || scenery->hour == HOUR_DUSK || scenery->bare) {
        return;
    }
    const Page page = page_of(scenery);
    const double x = page.left + (page.right - page.left) * sketch_between(chance, .44, .56);
    scenery_birds(picture, chance, x, 250, colour_alpha(theme_hours[scenery->hour].ridge[3], .8));
}

void scenery_sky(Picture *picture, const Scenery *scenery) {
    const size_t first = picture->count;
    Chance chance = chance_from_seed(chance_seed(scenery->seed));
    paint_gradient(picture, scenery);
    paint_stars(picture, scenery, &chance);
    paint_orb(picture, scenery);
    paint_clouds(picture, scenery, &chance);
    paint_birds(picture, scenery, &chance);
    scenery_place(picture, first, scenery);
}

typedef struct Ridge {
    double height, rise; /* where it stands, how high its tops are */
    int tops;
    Colour colour, foot;
} Ridge;

static void paint_ridge(Picture *picture, const Page *page, Chance *chance, const Ridge *ridge) {
    Outline anchors = {.count = 0};
    const double from = page->left - 60, stride = (page->right - page->left + 120) / ridge->tops;
    for (int i = 0; i <= ridge->tops; i++) {
        const double x = from + i * stride;
        outline_add(&anchors, x + (i > 0 && i < ridge->tops ? sketch_between(chance, -.18, .18) * stride : 0),
                    ridge->height + sketch_between(chance, 0, .3) * ridge->rise);
        if (i < ridge->tops) {
            outline_add(&anchors, x + stride * sketch_between(chance, .35, .65),
                        ridge->height - ridge->rise * sketch_between(chance, .45, 1));
        }
    }
    const Outline line = outline_crag(&anchors, chance, .1, 3);
    sketch_ground(picture, &line, PAGE_HEIGHT + 30, ridge->colour, ridge->foot);
}

static int tops_across(const Page *page, int tops) {
    const int wide = (int)lround(tops * (page->right - page->left) / PAGE_WIDTH);
    return wide < 2 ? 2 : wide;
}

void scenery_ridges(Picture *picture, const Scenery *scenery) {
    const size_t first = picture->count;
    const Page page = page_of(scenery);
    const HourColours *hour = &theme_hours[scenery->hour];
    const Colour *ridge = hour->ridge;
    Chance chance = chance_from_seed(chance_seed(scenery->seed) + 1);
    const Colour far = colour_mix(ridge[0], hour->sky[3], .4), near = colour_mix(ridge[2], ridge[1], .25);
    const Colour between = colour_mix(ridge[1], ridge[0], .3);
    paint_ridge(picture, &page, &chance,
                &(Ridge){430, 150, tops_across(&page, 5), far, colour_mix(far, hour->mist, .6)});
    sketch_band(picture, page.left, page.right, 500, 70, hour->mist, .5);
    paint_ridge(picture, &page, &chance,
                &(Ridge){510, 150, tops_across(&page, 4), between, colour_mix(between, hour->mist, .6)});
    sketch_band(picture, page.left, page.right, 566, 60, hour->mist, .42);
    paint_ridge(picture, &page, &chance,
                &(Ridge){596, 105, tops_across(&page, 3), near, colour_mix(near, hour->mist, .45)});
    sketch_band(picture, page.left, page.right, 632, 50, hour->mist, .36);
    scenery_place(picture, first, scenery);
}

static Outline hill_line(const Page *page, Chance *chance) {
    const double a = sketch_between(chance, 0, 6.28), b = sketch_between(chance, 0, 6.28);
    Outline line = {.count = 0};
    const double stride = (page->right - page->left + 40) / 200;
    for (int i = 0; i <= 200; i++) {
        const double x = page->left - 20 + i * stride;
        outline_add(&line, x, 652 + 8 * sin(x / 820 * 6.283 + a) + 4 * sin(x / 350 * 6.283 + b));
    }
    return line;
}

static void paint_forest(Picture *picture, const Outline *line, Chance *chance, Colour colour) {
    picture_begin(picture);
    const double right = line->points[line->count - 1].x;
    for (double x = line->points[0].x; x < right; x += sketch_between(chance, 8, 34)) {
        if (chance_below(chance, 10) < 4) {
            x += sketch_between(chance, 30, 130);
        }
        scenery_tree(picture, x, outline_height(line, x) + 5, sketch_between(chance, 22, 58));
    }
    picture_flat(picture, colour);
}

void scenery_foreground(Picture *picture, const Scenery *scenery) {
    const size_t first = picture->count;
    const Page page = page_of(scenery);
    const HourColours *hour = &theme_hours[scenery->hour];
    Chance chance = chance_from_seed(chance_seed(scenery->seed) + 2);
    const Outline line = hill_line(&page, &chance);
    paint_forest(picture, &line, &chance, hour->ridge[4]);
    sketch_ground(picture, &line, PAGE_HEIGHT + 4, hour->ridge[4], colour_mix(hour->ridge[4], 0x000000FF, .3));
    scenery_place(picture, first, scenery);
}

/* A still night: no star twinkles. */
static void paint_quiet(Picture *picture, const Scenery *scenery) {
    const size_t first = picture->count;
    const Page page = page_of(scenery);
    Chance chance = chance_from_seed(QUIET_SEED);
    Fill fill = fill_linear(0, page.top, 0, PAGE_HEIGHT);
    fill_stop(&fill, 0, 0x0B1030FF);
    fill_stop(&fill, .62, 0x1B2A60FF);
    fill_stop(&fill, 1, 0x14194AFF);
    picture_begin(picture);
    picture_rectangle(picture, page.left, page.top, page.right - page.left, PAGE_HEIGHT - page.top);
    picture_fill(picture, fill);
    for (int i = 0; i < QUIET_STARS; i++) {
        const double down = sketch_between(&chance, 0, 1), x = sketch_between(&chance, page.left, page.right);
        sketch_disc(picture, x, page.top + down * (QUIET_DEPTH - page.top), sketch_between(&chance, .6, 1.2),
                    colour_alpha(0xFFF6E0FF, .7 - .5 * down));
    }
    scenery_place(picture, first, scenery);
    scenery_foreground(picture, scenery);
}

static void paint_plain(Picture *picture, const Scenery *scenery) {
    picture_begin(picture);
    picture_rectangle(picture, 0, 0, scenery->width, scenery->height);
    picture_flat(picture, 0x000000FF);
}

void scenery_paint(Picture *picture, const Scenery *scenery) {
    if (scenery->contrast) {
        paint_plain(picture, scenery);
        return;
    }
    switch (scenery->scene) {
    case SCENE_SKY:
        scenery_sky(picture, scenery);
        scenery_ridges(picture, scenery);
        scenery_foreground(picture, scenery);
        break;
    case SCENE_HUT:
        scenery_hut(picture, scenery);
        break;
    case SCENE_DARK:
        scenery_dark(picture, scenery);
        break;
    case SCENE_QUIET:
        paint_quiet(picture, scenery);
        break;
    }
}
