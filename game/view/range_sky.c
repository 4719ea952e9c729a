#include "view/range_parts.h"

#include "view/theme.h"

#include <math.h>

#define STOPS 5
#define EASE .24 /* each hour takes so much of its neighbours' */
#define NIGHTFALL 0x2A2058FF
#define ONE_SKY 380.0 /* above this height of the page, in a tall window */
#define ONE_SKY_OVER 460.0
#define TALL 300.0
#define STARS 190
#define FAR_SEED "range"

static const double stops[STOPS] = {0, .25, .46, .66, .84};

typedef struct Columns { /* a colour for each mountain in sight */
    Colour at[RANGE_MOST];
} Columns;

static Colour neighbours(const Columns *columns, size_t i, size_t count) {
    const Colour before = columns->at[i > 0 ? i - 1 : i], after = columns->at[i + 1 < count ? i + 1 : i];
    return colour_mix(before, after, .5);
}

/* So that no hour stands as a stripe between others. */
static Columns eased(const Range *range, const Columns *columns) {
    Columns soft = *columns;
    for (size_t i = 0; i < range->shown; i++) {
        soft.at[i] = colour_mix(columns->at[i], neighbours(columns, i, range->shown), EASE);
    }
    return soft;
}

/* From side to side through the colours. */
static Fill across(const Range *range, const Columns *columns, double from, double to) {
    if (range->shown == 1) {
        return fill_flat(columns->at[0]);
    }
    Fill fill = fill_linear(from, 0, to, 0);
    const size_t gaps = range->shown - 1, parts = (STOPS_MOST - 1) / gaps;
    for (size_t i = 0; i < gaps * parts; i++) {
        const double part = (double)(i % parts) / (double)parts;
        const Colour here = columns->at[i / parts], next = columns->at[i / parts + 1];
        fill_stop(&fill, (double)i / (double)(gaps * parts), colour_mix(here, next, part * part * (3 - 2 * part)));
    }
    fill_stop(&fill, 1, columns->at[gaps]);
    return fill;
}

static Fill across_page(const Range *range, const Columns *columns) {
    return across(range, columns, range_x(range, 0), range_x(range, range->shown - 1));
}

/* The heights of the sky, each from side to side; the top is dark enough for words. */
static void sky_stops(const Range *range, Columns sky[STOPS]) {
    static const double dark[STOPS] = {.54, .3, 0, 0, 0};
    for (int stop = 0; stop < STOPS; stop++) {
        Columns plain = {{0}};
        for (size_t i = 0; i < range->shown; i++) {
            const Hour hour = range_seen(range, i)->hour;
            const bool pale = hour == HOUR_MORNING || hour == HOUR_DAY;
            plain.at[i] = colour_mix(theme_hours[hour].sky[stop], NIGHTFALL, dark[stop] * (pale ? 1 : .4));
        }
        sky[stop] = eased(range, &plain);
    }
}

static Columns sky_at(const Range *range, const Columns sky[STOPS], double down) {
    int stop = 0;
    while (stop + 2 < STOPS && stops[stop + 1] < down) {
        stop++;
    }
    const double part = fmin(1, (down - stops[stop]) / (stops[stop + 1] - stops[stop]));
    Columns here = {{0}};
    for (size_t i = 0; i < range->shown; i++) {
        here.at[i] = colour_mix(sky[stop].at[i], sky[stop + 1].at[i], part);
    }
    return here;
}

/* High over the mountains the hours become one sky. */
static Columns blended(const Range *range, const Columns *columns, double height) {
    const double part = fmin(1, fmax(0, (ONE_SKY - height) / ONE_SKY_OVER)) * fmin(1, fmax(0, -range->top / TALL));
    Colour one = columns->at[0];
    for (size_t i = 1; i < range->shown; i++) {
        one = colour_mix(one, columns->at[i], 1 / (double)(i + 1));
    }
    Columns soft = *columns;
    for (size_t i = 0; i < range->shown; i++) {
        soft.at[i] = colour_mix(columns->at[i], one, part);
    }
    return soft;
}

/* Whole rows of pixels, so that no seam shows between them. */
static void paint_rows(Picture *picture, const Range *range, const Scenery *scenery) {
    Columns sky[STOPS];
    sky_stops(range, sky);
    const double low = scenery->height - (720 - range->ground - 40) * scenery->scale;
    const double row = fmax(2, floor(2 * scenery->scale));
    const double from = (range_x(range, 0) - range->left) * scenery->scale;
    const double to = (range_x(range, range->shown - 1) - range->left) * scenery->scale;
    for (double y = 0; y < low; y += row) {
        const Columns own = sky_at(range, sky, (y + row / 2) / scenery->height);
        const Columns here = blended(range, &own, range->top + y / scenery->scale);
        picture_begin(picture);
        picture_rectangle(picture, 0, y, scenery->width, row);
        picture_fill(picture, across(range, &here, from, to));
    }
}

static double star_part(Hour hour) {
    return hour == HOUR_NIGHT ? 1 : hour == HOUR_DUSK ? .7 : hour == HOUR_DAWN ? .22 : 0;
}

static double stars_at(const Range *range, double x) {
    const double at = fmin((double)range->shown - 1, fmax(0, (x - range_x(range, 0)) / range->slot));
    const size_t i = (size_t)at;
    const double here = star_part(range_seen(range, i)->hour);
    const double next = star_part(range_seen(range, i + 1 < range->shown ? i + 1 : i)->hour);
    return here + (next - here) * (at - (double)i);
}

static void paint_stars(Picture *picture, const Range *range, Chance *chance) {
    const double depth = 340 - range->top, wide = range->right - range->left;
    const int count = (int)(STARS * wide / 1280 * depth / 340);
    for (int i = 0; i < count; i++) {
        const double down = pow(sketch_between(chance, 0, 1), 1.4),
                     x = sketch_between(chance, range->left, range->right);
        const double bright = (1 - down * .75) * sketch_between(chance, .45, 1);
        if (sketch_between(chance, 0, 1) < stars_at(range, x)) {
            scenery_star(picture, chance, x, range->top + down * depth, bright);
        }
    }
}

/* The first of the hours, in that order, that is in sight; RANGE_MOST = none. */
static size_t find_hour(const Range *range, const Hour *hours, size_t count) {
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < range->shown; j++) {
            if (range_seen(range, j)->hour == hours[i]) {
                return j;
            }
        }
    }
    return RANGE_MOST;
}

static void paint_lights(Picture *picture, const Range *range) {
    static const Hour suns[] = {HOUR_GOLDEN, HOUR_MORNING, HOUR_DAWN, HOUR_DAY}, moons[] = {HOUR_NIGHT, HOUR_DUSK};
    const size_t sun = find_hour(range, suns, 4), moon = find_hour(range, moons, 2);
    if (sun < RANGE_MOST) {
        const double side = sun > 0 ? -.5 : .6;
        const double x = range_x(range, sun) + side * range->slot, y = range->shown > 2 ? 352 : 300;
        scenery_sun(picture, fmin(range->right - 90, x), y, 38, colour_mix(0xFFF4D0FF, 0xFFFFFFFF, .1));
    }
    if (moon < RANGE_MOST) {
        const double x = range_x(range, moon) - (range->shown > 1 ? .16 : -.6) * range->slot;
        scenery_moon(picture, fmax(range->left + 60, fmin(range->right - 70, x)), range->top * .5 + 150, 26,
                     theme_hours[HOUR_NIGHT].orb);
    }
}

static void paint_clouds(Picture *picture, const Range *range, Chance *chance) {
    const size_t count = range->shown > 2 ? range->shown : 3;
    for (size_t i = 0; i < count; i++) {
        const size_t near = i < range->shown ? i : range->shown - 1;
        const double x = range->left + (range->right - range->left) * ((double)i + .5) / (double)count;
        const Colour colour = colour_mix(theme_hours[range_seen(range, near)->hour].mist, 0xFFFFFFFF, .2);
        const double part = range_seen(range, near)->hour == HOUR_NIGHT ? .12 : .36;
        picture_mist(picture, x + sketch_between(chance, -60, 60), sketch_between(chance, 140, 250) + range->top * .5,
                     sketch_between(chance, 220, 300), sketch_between(chance, 11, 15), colour, part);
    }
    const Hour hour = range_seen(range, range->shown / 3)->hour;
    if (hour != HOUR_NIGHT) {
        scenery_birds(picture, chance, range_x(range, range->shown / 3) + .1 * range->slot, 238,
                      colour_alpha(theme_hours[hour].ridge[3], .9));
    }
}

void range_sky(Picture *picture, const Range *range, const Scenery *scenery) {
    Chance chance = chance_from_seed(chance_seed(FAR_SEED));
    paint_rows(picture, range, scenery);
    const size_t first = picture->count;
    paint_stars(picture, range, &chance);
    paint_lights(picture, range);
    paint_clouds(picture, range, &chance);
    scenery_place(picture, first, scenery);
}

static Columns ridge_columns(const Range *range, int ridge, double sky) {
    Columns columns = {{0}};
    for (size_t i = 0; i < range->shown; i++) {
        const HourColours *hour = &theme_hours[range_seen(range, i)->hour];
        columns.at[i] = colour_mix(hour->ridge[ridge], hour->sky[3], sky);
    }
    return eased(range, &columns);
}

static void paint_ridge(Picture *picture, const Range *range, Chance *chance, double height, double rise,
                        const Columns *columns) {
    const int tops = (int)((range->right - range->left) / 200);
    Outline anchors = {.count = 0};
    const double from = range->left - 60, stride = (range->right - range->left + 120) / tops;
    for (int i = 0; i <= tops; i++) {
        outline_add(&anchors, from + i * stride, height + sketch_between(chance, 0, .3) * rise);
        if (i < tops) {
            outline_add(&anchors, from + (i + sketch_between(chance, .35, .65)) * stride,
                        height - rise * sketch_between(chance, .45, 1));
        }
    }
    Outline line = outline_crag(&anchors, chance, .1, 3);
    outline_add(&line, range->right + 60, range->ground + 60);
    outline_add(&line, range->left - 60, range->ground + 60);
    picture_begin(picture);
    sketch_outline(picture, &line);
    picture_fill(picture, across_page(range, columns));
}

/* One band for all hours: many soft ellipses are dear to paint. */
static void paint_mist(Picture *picture, const Range *range, double y, double half, double part) {
    Colour colour = theme_hours[range_seen(range, 0)->hour].mist;
    for (size_t i = 1; i < range->shown; i++) {
        colour = colour_mix(colour, theme_hours[range_seen(range, i)->hour].mist, 1 / (double)(i + 1));
    }
    sketch_band(picture, range->left, range->right, y, half, colour, part);
}

void range_far(Picture *picture, const Range *range) {
    Chance chance = chance_from_seed(chance_seed(FAR_SEED) + 1);
    const double down = range->ground - 592;
    const Columns far = ridge_columns(range, 0, .45), near = ridge_columns(range, 0, .1);
    paint_ridge(picture, range, &chance, 430 + down, 130, &far);
    paint_mist(picture, range, 474 + down, 60, .42);
    paint_ridge(picture, range, &chance, 500 + down, 90, &near);
    paint_mist(picture, range, 540 + down, 54, .45);
}

static Outline front_line(const Range *range, Chance *chance) {
    const double a = sketch_between(chance, 0, 6.28), b = sketch_between(chance, 0, 6.28);
    const double stride = (range->right - range->left + 40) / 120;
    Outline line = {.count = 0};
    for (int i = 0; i <= 120; i++) {
        const double x = range->left - 20 + i * stride;
        outline_add(&line, x, range->ground + 6 + 6 * sin(x / 760 * 6.283 + a) + 3 * sin(x / 330 * 6.283 + b));
    }
    return line;
}

/* Fewer and smaller where a path begins. */
static void paint_trees(Picture *picture, const Range *range, const Outline *line, Chance *chance, Fill fill) {
    picture_begin(picture);
    for (double x = range->left; x < range->right; x += sketch_between(chance, 4, 22)) {
        double away = range->slot;
        for (size_t i = 0; i < range->shown; i++) {
            away = fmin(away, fabs(x - range_x(range, i)));
        }
        const bool clear = away < range->slot * .27;
        if (chance_below(chance, 10) < (clear ? 9 : 4)) {
            continue;
        }
        scenery_tree(picture, x, outline_height(line, x) + 6,
                     sketch_between(chance, 18, 46) * (away > range->slot * .36 ? 1.15 : .6));
    }
    picture_fill(picture, fill);
}

void range_front(Picture *picture, const Range *range) {
    Chance chance = chance_from_seed(chance_seed(FAR_SEED) + 2);
    Columns dark = {{0}};
    for (size_t i = 0; i < range->shown; i++) {
        dark.at[i] = colour_mix(theme_hours[range_seen(range, i)->hour].ridge[4], 0x1A1433FF, .4);
    }
    const Columns soft = eased(range, &dark);
    const Fill fill = across_page(range, &soft);
    Outline line = front_line(range, &chance);
    paint_trees(picture, range, &line, &chance, fill);
    outline_add(&line, range->right + 20, 724);
    outline_add(&line, range->left - 20, 724);
    picture_begin(picture);
    sketch_outline(picture, &line);
    picture_fill(picture, fill);
}
