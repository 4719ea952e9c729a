#include "view/hand.h"

#include "view/sketch.h"

#include <math.h>

#define LIGHT 0xFFC766FF
#define ELBOW 150.0 /* below the palm's middle: it leans about it */
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

Sprite *hand_paint(Picture *picture, double x, double y, double size, const Look *look) {
    return figure_person(picture, ART_HAND, x, y + ELBOW * size, size, look);
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

Sprite *hand_glow(Picture *picture, double x, double y, double size) {
    return picture_glow(picture, x, y, 205 * size, LIGHT, .75);
}

Sprite *hand_rays(Picture *picture, double x, double y, double size) {
    return picture_sprite(picture, ART_RAYS, x, y, size);
}

Sprite *hand_lantern(Picture *picture, double x, double y, double size) {
    picture_glow(picture, x, y, 68 * size, 0xFFB85AFF, .75);
    return picture_sprite(picture, ART_SKY_LANTERN, x, y, size);
}
