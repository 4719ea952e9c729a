#include "view/mountain.h"

#include "view/scenery.h"
#include "view/theme.h"

#include <math.h>

/* As far as the upper corners go; the lower ones are those of the whole. */
static void add_shape(Picture *picture, const Tile *tile) {
    const double w = tile->width, h = tile->height, r = tile->radius;
    if (!tile->topmost) {
        picture_rounded(picture, 0, 0, w, h, r);
        return;
    }
    picture_move(picture, 0, h);
    picture_line(picture, 0, r);
    picture_curve(picture, 0, r * .45, r * .45, 0, r, 0);
    picture_line(picture, w - r, 0);
    picture_curve(picture, w - r * .45, 0, w, r * .45, w, r);
    picture_line(picture, w, h);
    picture_close(picture);
}

static void paint_sky(Picture *picture, const Tile *tile, Chance *chance) {
    static const double stops[5] = {0, .35, .6, .8, 1};
    Fill fill = fill_linear(0, 0, 0, tile->height);
    for (int i = 0; i < 5; i++) {
        fill_stop(&fill, stops[i], theme_hours[tile->hour].sky[i]);
    }
    picture_begin(picture);
    add_shape(picture, tile);
    picture_fill(picture, fill);
    const int stars = tile->hour == HOUR_NIGHT || tile->hour == HOUR_DUSK ? 16 : 0;
    for (int i = 0; i < stars; i++) {
        const double x = sketch_between(chance, tile->radius, tile->width - tile->radius);
        const double y = sketch_between(chance, 6, tile->height * .5);
        sketch_disc(picture, x, y, sketch_between(chance, .6, 1.3), 0xFFF6E0D0);
    }
}

/* Far tops from edge to edge; the lower corners follow the tile's. */
static void paint_far(Picture *picture, const Tile *tile, Chance *chance) {
    const double w = tile->width, h = tile->height, r = tile->topmost ? 0 : tile->radius;
    const int tops = (int)fmax(3, round(w / 90));
    Outline anchors = {.count = 0};
    for (int i = 0; i <= tops * 2; i++) {
        const double y = i % 2 == 0 ? sketch_between(chance, .74, .8) : sketch_between(chance, .5, .66);
        outline_add(&anchors, w * i / (tops * 2), h * y);
    }
    const Outline line = outline_crag(&anchors, chance, .1, 2);
    const HourColours *hour = &theme_hours[tile->hour];
    picture_begin(picture);
    picture_move(picture, line.points[0].x, line.points[0].y);
    for (size_t i = 1; i < line.count; i++) {
        picture_line(picture, line.points[i].x, line.points[i].y);
    }
    picture_line(picture, w, h - r);
    picture_curve(picture, w, h - r * .45, w - r * .45, h, w - r, h);
    picture_line(picture, r, h);
    picture_curve(picture, r * .45, h, 0, h - r * .45, 0, h - r);
    picture_close(picture);
    const Colour colour = colour_mix(hour->ridge[0], hour->sky[3], .35);
    picture_fill(picture, sketch_down(h * .5, h, colour, colour_mix(colour, hour->mist, .5)));
    sketch_mist(picture, w / 2, h * .84, w * .49, h * .1, hour->mist, .55);
}

static Mountain mountain_of(const Tile *tile) {
    const double wide = fmin(tile->width * .84, tile->height * 1.35), middle = tile->width / 2;
    const double base = tile->height - 1;
    return (Mountain){.seed = tile->seed,
                      .hour = tile->hour,
                      .peak = {middle, base - tile->height * .7},
                      .left = middle - wide / 2,
                      .right = middle + wide / 2,
                      .base = base,
                      .clear_left = middle - wide / 2,
                      .clear_right = middle + wide / 2,
                      .low = base - tile->height * .06,
                      .lit_left = true};
}

/* The camps along the way: lit ones glow. */
static void paint_dots(Picture *picture, const Tile *tile, const Climb *climb) {
    const double radius = fmax(2, fmin(tile->width, tile->height * 1.5) / 90);
    for (size_t i = 0; i < climb->count; i++) {
        const Point at = climb->camps[i];
        const bool lit = (int)i < tile->lit;
        if (lit && !tile->contrast) {
            sketch_glow(picture, at.x, at.y, radius * 4, 0xFFC266FF, .8);
        }
        sketch_disc(picture, at.x, at.y, radius * 1.3, tile->contrast ? 0xFFFFFFFF : 0xFFF3CEFF);
        sketch_disc(picture, at.x, at.y, radius * .8,
                    lit ? (tile->contrast ? 0xFFD400FF : 0xF8A23EFF) : (tile->contrast ? 0x000000FF : 0x57456FFF));
    }
}

void mountain_tile(Picture *picture, const Tile *tile) {
    Chance chance = chance_from_seed(chance_seed(tile->seed) + 5);
    const Mountain mountain = mountain_of(tile);
    const size_t camps = tile->camps > 0 ? (size_t)tile->camps : 5;
    const Climb climb = mountain_climb(&mountain, camps < STEPS_MOST ? camps : STEPS_MOST);
    const int walked = tile->lit > 0 ? (tile->lit >= tile->camps ? tile->camps : tile->lit) : -1;
    if (tile->contrast) {
        mountain_paint_outline(picture, &mountain, &climb, walked);
    } else {
        paint_sky(picture, tile, &chance);
        paint_far(picture, tile, &chance);
        mountain_paint(picture, &mountain);
        mountain_paint_path(picture, &mountain, &climb, walked);
        sketch_mist(picture, tile->width / 2, tile->height - 6, tile->width * .44, tile->height * .09,
                    theme_hours[tile->hour].mist, .5);
    }
    if (tile->camps > 0) {
        paint_dots(picture, tile, &climb);
    }
}
