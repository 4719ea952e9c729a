#include "view/figures.h"
#include "view/scenery.h"
#include "view/sketch.h"

#include <math.h>

#define SITS 312.0
#define SITS_ASIDE 256.0

static void paint_box(Picture *picture, double x, double y, double w, double h, double radius, Fill fill) {
    picture_begin(picture);
    picture_rounded(picture, x, y, w, h, radius);
    picture_fill(picture, fill);
}

static void paint_wall(Picture *picture, double left, double right, double top) {
    for (double y = 570; y > top - 58; y -= 58) {
        const Colour log = colour_mix(0x2B1D3BFF, 0x4A2C44FF, fmax(0, (y + 68) / 638));
        Fill fill = fill_linear(0, y, 0, y + 58);
        fill_stop(&fill, 0, colour_mix(log, 0xFFB070FF, .06));
        fill_stop(&fill, .12, log);
        fill_stop(&fill, .85, log);
        fill_stop(&fill, 1, colour_mix(log, 0x120C22FF, .3));
        paint_box(picture, left, y, right - left, 58.5, 0, fill);
    }
}

/* Lower where large words stand in it. */
static void paint_firelight(Picture *picture, double x, double y, double radius, bool low) {
    Fill fill = fill_radial(x, y, 0, radius);
    fill_stop(&fill, 0, low ? 0xFF9A4A4D : 0xFF9A4A99);
    fill_stop(&fill, .35, low ? 0xF0803C29 : 0xF0803C4D);
    fill_stop(&fill, .7, 0xB04A3C1A);
    fill_stop(&fill, 1, 0xB04A3C00);
    picture_begin(picture);
    picture_circle(picture, x, y, radius);
    picture_fill(picture, fill);
}

static void paint_floor(Picture *picture, double left, double right) {
    paint_box(picture, left, 604, right - left, 120, 0, sketch_down(604, 720, 0x5A3540FF, 0x2E1C33FF));
    picture_begin(picture);
    for (double x = left - 200; x < right + 200; x += 170) {
        picture_move(picture, x + (640 - x) * .12, 604);
        picture_line(picture, x - (640 - x) * .12, 724);
    }
    picture_stroke(picture, 2, 0x2A1A308C);
}

/* The flue, up through the roof; its left edge at 0. */
static void paint_flue(Picture *picture) {
    sketch_shape(picture, "M34 -400 L196 -400 L212 268 L18 268 Z", sketch_down(-100, 268, 0x3A2A4500, 0x6A4A56FF));
}

static void paint_rug(Picture *picture) {
    static const struct {
        double w, h;
        Colour colour;
    } rings[] = {{162, 24, 0x7A3C46F2}, {136, 18, 0xA85A4EE6}, {104, 11.5, 0x7A3C46E6}};
    for (size_t i = 0; i < 3; i++) {
        picture_begin(picture);
        picture_ellipse(picture, 296, 652, rings[i].w, rings[i].h);
        picture_flat(picture, rings[i].colour);
    }
}

/* The corners are dark, so that words show well there. */
static void paint_shade(Picture *picture, double left, double right, double top) {
    Fill down = fill_linear(0, top, 0, top + 240), up = fill_linear(0, 640, 0, 724),
         side = fill_linear(left, 0, right, 0);
    fill_stop(&down, 0, 0x120C2266);
    fill_stop(&down, 1, 0x120C2200);
    fill_stop(&up, 0, 0x120C2200);
    fill_stop(&up, 1, 0x120C228C);
    fill_stop(&side, .55, 0x120C2200);
    fill_stop(&side, 1, 0x120C2233);
    paint_box(picture, left, top, right - left, 240, 0, down);
    paint_box(picture, left, 640, right - left, 84, 0, up);
    paint_box(picture, left, top, right - left, 724 - top, 0, side);
}

void scenery_hut(Picture *picture, const Scenery *scenery) {
    const double width = scenery->width / scenery->scale, top = 720 - scenery->height / scenery->scale;
    const double left = (1280 - width) / 2, right = left + width;
    const size_t first = picture->count;
    paint_wall(picture, left, right, top);
    paint_firelight(picture, left + 150, 560, 800, scenery->bare);
    if (!scenery->bare) {
        picture_sprite(picture, ART_WINDOW, right - 318, 440, 1);
        picture_sprite(picture, ART_STEAM, right - 280, 398, 1);
        picture_glow(picture, right - 248, 176, 64, 0xFDF3D7FF, .3);
    }
    paint_floor(picture, left, right);
    sketch_mist(picture, left + 150, 648, 480, 70, 0xFFB060FF, .4);
    if (!scenery->bare) {
        const size_t hearth = picture->count;
        paint_flue(picture);
        paint_rug(picture);
        figure_hearth(picture, 0, 614);
        if (!scenery->large) {
            figure_mantel(picture, 0, 614);
        }
        figure_sitting(picture, scenery->aside ? SITS_ASIDE : SITS, 652, 1.85, &scenery->person);
        sketch_place(picture, hearth, left + 40, 0, 1, 1);
    }
    paint_shade(picture, left, right, top);
    scenery_place(picture, first, scenery);
}

void scenery_dark(Picture *picture, const Scenery *scenery) {
    const double width = scenery->width / scenery->scale, top = 720 - scenery->height / scenery->scale;
    const double left = (1280 - width) / 2;
    const size_t first = picture->count;
    paint_box(picture, left, top, width, 724 - top, 0, sketch_down(top, 724, 0x07050FFF, 0x0E0918FF));
    Fill embers = fill_radial(left + 150, 604, 0, 420);
    fill_stop(&embers, 0, 0x8A3E226B);
    fill_stop(&embers, .5, 0x6A2A2224);
    fill_stop(&embers, 1, 0x6A2A2000);
    picture_begin(picture);
    picture_circle(picture, left + 150, 604, 420);
    picture_fill(picture, embers);
    (void)figure_flame(picture, ART_FLAME_EMBER, left + 150, 640, 1);
    picture_sprite(picture, ART_LOGS, left + 150, 640, 1)->alpha = .42;
    scenery_place(picture, first, scenery);
}
