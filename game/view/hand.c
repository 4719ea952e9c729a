#include "view/hand.h"

#include "view/sketch.h"

#include <math.h>

#define LIGHT 0xFFC766FF
#define RAY 0xFFE9B0E6
#define RAYS 18
#define RADIANS (3.14159265358979 / 180)

typedef struct Finger {
    double x, y, width, height, lean; /* its foot, and degrees to the right */
} Finger;

static const Finger fingers[] = {
    {-33, 22, 19, 66, -10}, {-12, 14, 19, 80, -3}, {10, 14, 19, 78, 4}, {31, 20, 19, 62, 11}, {-31, 34, 21, 60, -50},
};
#define FINGERS (sizeof fingers / sizeof *fingers)

/* A capsule that stands on its foot and leans. */
static void add_finger(Picture *picture, const Finger *finger) {
    const double half = finger->width / 2;
    const double across_x = cos(finger->lean * RADIANS) * half, across_y = sin(finger->lean * RADIANS) * half;
    const double up_x = sin(finger->lean * RADIANS), up_y = -cos(finger->lean * RADIANS);
    const double tip_x = finger->x + up_x * (finger->height - half), tip_y = finger->y + up_y * (finger->height - half);
    const double bow = half * 1.33;
    picture_move(picture, finger->x - across_x, finger->y - across_y);
    picture_line(picture, tip_x - across_x, tip_y - across_y);
    picture_curve(picture, tip_x - across_x + up_x * bow, tip_y - across_y + up_y * bow, tip_x + across_x + up_x * bow,
                  tip_y + across_y + up_y * bow, tip_x + across_x, tip_y + across_y);
    picture_line(picture, finger->x + across_x, finger->y + across_y);
    picture_close(picture);
}

#define PALM "M-38 4 Q-38 -6 -26 -6 L28 -6 Q40 -6 40 6 L37 40 Q34 62 14 64 L-14 64 Q-32 62 -36 40 Z"

void hand_paint(Picture *picture, double x, double y, double size, const Look *look) {
    const size_t first = picture->count;
    const Colour shade = colour_mix(look->skin, 0x8A3F3AFF, .28);
    sketch_shape(picture, "M-46 330 L-30 58 L30 58 L46 330 Z", fill_flat(look->scarf)); /* down behind the card */
    sketch_shape(picture, "M-38 74 L38 74 L38 90 L-38 90 Z", fill_flat(0xF7D9A8FF));
    picture_begin(picture);
    picture_rounded(picture, -40, 56, 80, 22, 11);
    picture_flat(picture, colour_mix(look->scarf, 0x5A1030FF, .22));
    for (size_t i = 0; i < FINGERS; i++) {
        picture_begin(picture);
        add_finger(picture, &fingers[i]);
        picture_flat(picture, look->skin);
    }
    sketch_shape(picture, PALM, fill_flat(look->skin));
    sketch_line(picture, "M-14 50 Q-22 30 -6 16", 3.4, shade);
    sketch_line(picture, "M-24 16 Q4 4 30 14", 3.4, shade);
    sketch_place(picture, first, x, y, size, size);
}

void hand_outline(Picture *picture, double x, double y, double size, Colour colour) {
    const size_t first = picture->count;
    for (size_t i = 0; i < FINGERS; i++) {
        picture_begin(picture);
        add_finger(picture, &fingers[i]);
        picture_stroke(picture, 3, colour);
    }
    sketch_shape(picture, PALM, fill_flat(0x000000FF));
    sketch_line(picture, PALM, 3, colour);
    sketch_line(picture, "M-28 64 L-46 330", 3, colour);
    sketch_line(picture, "M28 64 L46 330", 3, colour);
    sketch_place(picture, first, x, y, size, size);
}

void hand_glow(Picture *picture, double x, double y, double size) {
    sketch_glow(picture, x, y, 205 * size, LIGHT, .75);
}

void hand_rays(Picture *picture, double x, double y, double size) {
    picture_begin(picture);
    for (int i = 0; i < RAYS; i++) {
        const double angle = i * 360.0 / RAYS * RADIANS + .17;
        if (sin(angle) > .62) {
            continue; /* the sleeve is there */
        }
        const double from = 100 * size, to = (i % 2 == 1 ? 130 : 116) * size;
        picture_move(picture, x + from * cos(angle), y + from * sin(angle));
        picture_line(picture, x + to * cos(angle), y + to * sin(angle));
    }
    picture_stroke(picture, 3.6 * size, RAY);
}

void hand_lantern(Picture *picture, double x, double y, double size) {
    const size_t first = picture->count;
    Fill paper = fill_linear(0, -19, 0, 13);
    fill_stop(&paper, 0, 0xF7A94EFF);
    fill_stop(&paper, .6, 0xFFC86FFF);
    fill_stop(&paper, 1, 0xFFF0BEFF);
    sketch_glow(picture, 0, 0, 60, 0xFFB85AFF, .7);
    sketch_shape(picture, "M-11 13 Q-17 -6 -9 -15 Q0 -19 9 -15 Q17 -6 11 13 Z", paper);
    picture_begin(picture);
    picture_ellipse(picture, 0, 13, 11, 2.6);
    picture_flat(picture, 0xFFF6D8FF);
    sketch_place(picture, first, x, y, size, size);
}
