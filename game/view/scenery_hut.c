#include "view/figures.h"
#include "view/scenery.h"
#include "view/sketch.h"

#include <math.h>

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

static void paint_firelight(Picture *picture, double x, double y, double radius) {
    Fill fill = fill_radial(x, y, 0, radius);
    fill_stop(&fill, 0, 0xFF9A4A99);
    fill_stop(&fill, .35, 0xF0803C4D);
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

static void paint_stones(Picture *picture, double x, double y, double w, double h) {
    Chance chance = chance_from_seed(8);
    const double row = h / 11;
    for (int i = 0; i < 11; i++) {
        double at = x - (i % 2 == 1 ? sketch_between(&chance, 4, 20) : 0);
        while (at < x + w) {
            const double wide = sketch_between(&chance, 30, 58), from = fmax(at, x), to = fmin(at + wide, x + w);
            if (to - from > 8) {
                paint_box(picture, from + 1.5, y + i * row + 1.5, to - from - 3, row - 3, 6,
                          fill_flat(colour_mix(0x6E5160FF, 0x8A6668FF, sketch_between(&chance, 0, 1))));
            }
            at += wide;
        }
    }
}

static void paint_flame(Picture *picture, double x, double y, double w, double h, double lean, Colour colour) {
    picture_begin(picture);
    picture_move(picture, x, y - h);
    picture_curve(picture, x + w * .25 + lean, y - h * .66, x + w * .62, y - h * .46, x + w * .5, y - h * .16);
    picture_curve(picture, x + w * .44, y - h * .05, x + w * .28, y, x, y);
    picture_curve(picture, x - w * .28, y, x - w * .44, y - h * .05, x - w * .5, y - h * .16);
    picture_curve(picture, x - w * .6, y - h * .4, x - w * .12 + lean, y - h * .56, x, y - h);
    picture_close(picture);
    picture_flat(picture, colour);
}

static void paint_fire(Picture *picture, double x, double y) {
    paint_flame(picture, x - 34, y, 60, 96, -8, 0xE4572EFF);
    paint_flame(picture, x + 36, y, 56, 84, 8, 0xE4572EFF);
    paint_flame(picture, x, y, 92, 150, 10, 0xEE6C2FFF);
    paint_flame(picture, x - 4, y, 66, 110, -6, 0xF8943CFF);
    paint_flame(picture, x + 4, y, 42, 74, 4, 0xFFC65CFF);
    paint_flame(picture, x + 2, y, 22, 42, 0, 0xFFF0B8FF);
    picture_begin(picture);
    picture_move(picture, x - 56, y - 8);
    picture_line(picture, x + 54, y + 7);
    picture_move(picture, x - 54, y + 8);
    picture_line(picture, x + 56, y - 7);
    picture_stroke(picture, 15, 0x5A3030FF);
}

/* Left edge at 0, mantel at 268. */
static void paint_hearth(Picture *picture) {
    const char *const mouth = "M34 598 L34 418 Q34 344 115 344 Q196 344 196 418 L196 598 Z";
    sketch_shape(picture, "M34 -400 L196 -400 L212 268 L18 268 Z", sketch_down(-100, 268, 0x3A2A4500, 0x6A4A56FF));
    paint_box(picture, 0, 268, 230, 346, 10, fill_flat(0x2E2034FF));
    paint_stones(picture, 2, 270, 226, 342);
    paint_box(picture, -22, 254, 274, 24, 6, sketch_down(254, 278, 0xA8694CFF, 0x70424AFF));
    sketch_shape(picture, mouth, fill_flat(0x1C1022FF));
    Fill ember = fill_radial(115, 560, 0, 220);
    fill_stop(&ember, 0, 0xFF8A3CBF);
    fill_stop(&ember, .6, 0xB23E2C73);
    fill_stop(&ember, 1, 0x5A1F2C1A);
    sketch_shape(picture, mouth, ember);
    paint_fire(picture, 115, 580);
    paint_box(picture, -16, 598, 262, 20, 6, sketch_down(598, 618, 0x8A6668FF, 0x5C4450FF));
    paint_box(picture, 14, 226, 10, 28, 2, fill_flat(0xC7745AFF));
    paint_box(picture, 26, 220, 12, 34, 2, fill_flat(0x7C93B8FF));
    paint_box(picture, 40, 228, 9, 26, 2, fill_flat(0xE0B06AFF));
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

/* A night behind glass; left edge at 0, 112 to 412. */
static void paint_window(Picture *picture) {
    paint_box(picture, -16, 96, 282, 332, 16, sketch_down(96, 428, 0x4A2E3EFF, 0x6E4444FF));
    Fill night = fill_linear(0, 112, 0, 412);
    fill_stop(&night, 0, 0x0F1740FF);
    fill_stop(&night, .55, 0x2B3F7AFF);
    fill_stop(&night, 1, 0x6A7FB4FF);
    paint_box(picture, 0, 112, 250, 300, 8, night);
    Chance chance = chance_from_seed(4);
    for (int i = 0; i < 46; i++) {
        const double x = sketch_between(&chance, 4, 246), y = sketch_between(&chance, 116, 290);
        sketch_disc(picture, x, y, sketch_between(&chance, .6, 1.5),
                    colour_alpha(0xFFF6E0FF, sketch_between(&chance, .4, 1)));
    }
    sketch_glow(picture, 70, 176, 58, 0xFDF3D7FF, .28);
    sketch_shape(picture,
                 "M65 157 C82 154 92 166 90 180 C88 196 68 204 52 183 C64 188 78 180 76 170 C74 162 70 159 65 157 Z",
                 fill_flat(0xFDF3D7FF));
    sketch_shape(picture, "M22 392 L70 330 L112 268 L150 240 L176 272 L214 316 L250 346 L250 392 Z",
                 sketch_down(240, 392, 0x5C72ABFF, 0x7C8FC0FF));
    sketch_shape(picture, "M150 240 L176 272 L214 316 L250 346 L250 392 L176 392 L150 330 L160 288 Z",
                 sketch_down(240, 392, 0x3A4C85FF, 0x5C70A6FF));
    sketch_shape(picture, "M127 257 L150 240 L172 267 L160 282 L150 268 L140 276 Z", fill_flat(0xAFC0E2FF));
    sketch_glow(picture, 118, 326, 16, 0xFFC266FF, .9);
    sketch_disc(picture, 118, 326, 2.4, 0xFFD58AFF);
    sketch_shape(picture, "M0 384 Q60 372 130 386 Q200 380 250 370 L250 404 Q250 412 242 412 L8 412 Q0 412 0 404 Z",
                 fill_flat(0x1B2650FF));
    paint_box(picture, 121, 112, 8, 300, 0, fill_flat(0x5E3B42FF));
    paint_box(picture, 0, 250, 250, 8, 0, fill_flat(0x5E3B42FF));
    paint_box(picture, -30, 424, 310, 16, 6, sketch_down(424, 440, 0x8A5848FF, 0x5A3640FF));
}

void scenery_hut(Picture *picture, const Scenery *scenery) {
    const double width = scenery->width / scenery->scale, top = 720 - scenery->height / scenery->scale;
    const double left = (1280 - width) / 2, right = left + width;
    const size_t first = picture->count;
    paint_wall(picture, left, right, top);
    paint_firelight(picture, left + 150, 560, 800);
    if (!scenery->bare) {
        const size_t window = picture->count;
        paint_window(picture);
        sketch_place(picture, window, right - 318, 0, 1, 1);
    }
    paint_floor(picture, left, right);
    sketch_mist(picture, left + 150, 648, 480, 70, 0xFFB060FF, .4);
    if (!scenery->bare) {
        const size_t hearth = picture->count;
        paint_hearth(picture);
        paint_rug(picture);
        const Look look = figure_look(UNSET, UNSET, UNSET);
        figure_sitting(picture, 312, 652, 1.85, &look);
        sketch_place(picture, hearth, left + 40, 0, 1, 1);
    }
    scenery_place(picture, first, scenery);
}
