#include "view/marks.h"

#define BLACK 0x000000FF
#define WHITE 0xFFFFFFFF
#define YELLOW 0xFFD400FF
#define HERE_RADIUS 22.5
#define RADIUS 13.0

static void paint_ring(Picture *picture, double radius, double width, Colour colour) {
    sketch_disc(picture, 0, 0, radius, colour);
    sketch_disc(picture, 0, 0, radius - width, BLACK);
}

static void paint_square(Picture *picture, Colour colour) {
    picture_begin(picture);
    picture_rounded(picture, -12, -12, 24, 24, 4);
    picture_flat(picture, BLACK);
    picture_begin(picture);
    picture_rounded(picture, -12, -12, 24, 24, 4);
    picture_stroke(picture, 3, colour);
}

static void paint_tick(Picture *picture, double size) {
    const size_t first = picture->count;
    sketch_line(picture, "M-6 0 L-2 5 L6 -4", 3.4, BLACK);
    sketch_place(picture, first, 0, 0, size, size);
}

static void paint_here(Picture *picture, bool lit) {
    paint_ring(picture, HERE_RADIUS, 5, YELLOW);
    sketch_disc(picture, 0, 0, 11, YELLOW);
    if (!lit) {
        sketch_disc(picture, 0, 0, 6, BLACK);
    }
}

void marks_camp(Picture *picture, Point at, double size, Mark mark) {
    const size_t first = picture->count;
    if (!mark.open) {
        paint_square(picture, mark.here ? YELLOW : WHITE);
    } else if (mark.here) {
        paint_here(picture, mark.lit);
    } else if (mark.lit) {
        sketch_disc(picture, 0, 0, RADIUS + 2, BLACK);
        sketch_disc(picture, 0, 0, RADIUS, YELLOW);
    } else {
        paint_ring(picture, RADIUS + 2, 4, WHITE);
    }
    if (mark.lit) {
        paint_tick(picture, mark.here ? .85 : 1);
    }
    sketch_place(picture, first, at.x, at.y, size, size);
}

void marks_you(Picture *picture, Point at, double size) {
    marks_camp(picture, at, size, (Mark){.open = true, .here = true});
}

void marks_cairn(Picture *picture, Point at, double size) {
    static const struct { double y, wide; } stones[] = {{-5, 34}, {-16, 26}, {-26, 17}};
    const size_t first = picture->count;
    for (size_t i = 0; i < sizeof stones / sizeof *stones; i++) {
        picture_begin(picture);
        picture_rounded(picture, -stones[i].wide / 2, stones[i].y - 5, stones[i].wide, 10, 5);
        picture_flat(picture, BLACK);
        picture_again(picture);
        picture_stroke(picture, 3, WHITE);
    }
    sketch_line(picture, "M0 -31 L0 -52", 3, WHITE);
    sketch_shape(picture, "M1 -53 L18 -47 L1 -41 Z", fill_flat(WHITE));
    sketch_place(picture, first, at.x, at.y, size, size);
}

void marks_flag(Picture *picture, Point at, double size) {
    const size_t first = picture->count;
    sketch_line(picture, "M0 0 L0 -46", 4, WHITE);
    sketch_shape(picture, "M2 -46 L42 -33 L2 -18 Z", fill_flat(WHITE));
    sketch_place(picture, first, at.x, at.y, size, size);
}
