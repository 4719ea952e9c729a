#include "view/scenery.h"

#include "view/sketch.h"

#include <math.h>
#include <stdlib.h>

#define ARC_STEPS 20
#define DEGREES (3.14159265358979 / 180)

void scenery_star(Picture *picture, Chance *chance, double x, double y, double alpha) {
    const double radius = (double[]){.6, .7, .9, 1.1, 1.5}[chance_below(chance, 5)];
    if (radius > 1.4 && chance_below(chance, 5) < 2) {
        picture_glow(picture, x, y, 7, 0xFFF6E0FF, alpha * .5); /* twinkles */
    }
    sketch_disc(picture, x, y, radius, colour_alpha(0xFFF6E0FF, alpha));
}

void scenery_sun(Picture *picture, double x, double y, double radius, Colour colour) {
    sketch_glow(picture, x, y, radius * 6, colour, .6);
    sketch_disc(picture, x, y, radius, colour);
}

static void add_arc(Picture *picture, double x, double y, double radius, double from, double to) {
    for (int i = 0; i <= ARC_STEPS; i++) {
        const double angle = (from + (to - from) * i / ARC_STEPS) * DEGREES;
        picture_line(picture, x + radius * cos(angle), y + radius * sin(angle));
    }
}

/* A disc, and a smaller one taken from its upper left. */
void scenery_moon(Picture *picture, double x, double y, double radius, Colour colour) {
    sketch_glow(picture, x, y, radius * 5, colour, .32);
    picture_begin(picture);
    picture_move(picture, x - radius * .25, y - radius);
    add_arc(picture, x - radius * .069, y - radius * .016, radius, -100.4, 158.5);
    add_arc(picture, x - radius * .956, y - radius * .509, radius * .86, 92.9, -34.8);
    picture_close(picture);
    picture_flat(picture, colour);
}

static void paint_bird(Picture *picture, double x, double y, double size, Colour colour) {
    picture_begin(picture);
    picture_move(picture, x - 7 * size, y - 3 * size);
    picture_curve(picture, x - 4.4 * size, y - 3.7 * size, x - 2 * size, y - 2.7 * size, x, y);
    picture_curve(picture, x + 2 * size, y - 2.7 * size, x + 4.4 * size, y - 3.7 * size, x + 7 * size, y - 3 * size);
    picture_stroke(picture, 1.6 * size, colour);
}

void scenery_birds(Picture *picture, Chance *chance, double x, double y, Colour colour) {
    for (int i = 0; i < 5; i++) {
        paint_bird(picture, x + i * 17 + sketch_between(chance, -5, 5),
                   y + abs(i - 2) * 6 + sketch_between(chance, -4, 4), sketch_between(chance, .65, 1), colour);
    }
}

void scenery_tree(Picture *picture, double x, double y, double height) {
    const double width = height * .36;
    picture_move(picture, x, y - height);
    picture_curve(picture, x + width * .1, y - height * .6, x + width * .2, y - height * .3, x + width / 2, y);
    picture_curve(picture, x + width * .2, y + height * .04, x - width * .2, y + height * .04, x - width / 2, y);
    picture_curve(picture, x - width * .2, y - height * .3, x - width * .1, y - height * .6, x, y - height);
    picture_close(picture);
}
