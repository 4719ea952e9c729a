#include "view/mountain.h"

#include "view/figures.h"
#include "view/marks.h"
#include "view/mountain_body.h"

#include <math.h>

#define WALKED_TOP 0xFFE9BCFF
#define WALKED_LOW 0xF6BE7AFF
#define NEAR_HEIGHT 600.0

static double nearness(const Mountain *mountain) {
    return fmin(1, fmax(.35, (mountain->base - mountain->peak.y) / NEAR_HEIGHT));
}

double mountain_flag(const Mountain *mountain) {
    return fmin(.95, .27 + .00065 * (mountain->right - mountain->left));
}

static void paint_walked(Picture *picture, const Mountain *mountain, const Climb *climb, size_t end) {
    const double near = nearness(mountain);
    const Breadth breadth = {mountain->peak.y, 1.4 + 1.8 * near, .022 * near};
    const size_t shadow = picture->count;
    picture_begin(picture);
    sketch_ribbon(picture, &climb->path, 0, end, &breadth);
    picture_flat(picture, 0x2B1F4559);
    sketch_place(picture, shadow, 2 * near, 4 * near, 1, 1);
    picture_begin(picture);
    sketch_ribbon(picture, &climb->path, 0, end, &breadth);
    picture_fill(picture, sketch_down(mountain->peak.y, mountain->base, WALKED_TOP, WALKED_LOW));
}

/* 11 on, 8 off, each dash a small band of its own */
static void paint_dashes(Picture *picture, const Mountain *mountain, const Climb *climb, size_t from) {
    const double near = nearness(mountain), on = 4 + 7 * near, off = 3.5 + 4.5 * near;
    const Breadth breadth = {mountain->peak.y, 1.1 + .9 * near, .0136 * near};
    Outline dash = {.count = 0};
    double left = on;
    bool drawn = true;
    picture_begin(picture);
    outline_add(&dash, climb->path.points[from].x, climb->path.points[from].y);
    for (size_t i = from + 1; i < climb->path.count; i++) {
        Point at = climb->path.points[i - 1];
        const Point to = climb->path.points[i];
        double length = hypot(to.x - at.x, to.y - at.y);
        while (length > left) {
            at = (Point){at.x + (to.x - at.x) * left / length, at.y + (to.y - at.y) * left / length};
            length -= left;
            outline_add(&dash, at.x, at.y);
            if (drawn) {
                sketch_ribbon(picture, &dash, 0, dash.count - 1, &breadth);
            }
            drawn = !drawn;
            left = drawn ? on : off;
            dash.count = 0;
            outline_add(&dash, at.x, at.y);
        }
        left -= length;
        outline_add(&dash, to.x, to.y);
    }
    picture_flat(picture, 0xFFEBD2E0);
}

static size_t walked_to(const Climb *climb, int walked) {
    if (walked < 0) {
        return 0;
    }
    if ((size_t)walked >= climb->count) {
        return climb->path.count - 1;
    }
    return climb->at[walked];
}

void mountain_paint_path(Picture *picture, const Mountain *mountain, const Climb *climb, int walked) {
    const size_t end = walked_to(climb, walked);
    paint_dashes(picture, mountain, climb, end);
    paint_walked(picture, mountain, climb, end);
    figure_flag(picture, mountain->peak.x, mountain->peak.y + 3, mountain_flag(mountain));
}

static void stroke_part(Picture *picture, const Climb *climb, size_t from, size_t to, double width, Colour colour) {
    picture_begin(picture);
    for (size_t i = from; i <= to && i < climb->path.count; i++) {
        const Point at = climb->path.points[i];
        if (i == from) {
            picture_move(picture, at.x, at.y);
        } else {
            picture_line(picture, at.x, at.y);
        }
    }
    picture_stroke(picture, width, colour);
}

/* In high contrast there are three colours and no more. */
void mountain_paint_outline(Picture *picture, const Mountain *mountain, const Climb *climb, int walked) {
    Chance chance = chance_from_seed(chance_seed(mountain->seed) + 7);
    const Body body = mountain_body(mountain, &chance);
    const double near = nearness(mountain);
    picture_begin(picture);
    sketch_outline(picture, &body.line);
    picture_flat(picture, 0x000000FF);
    picture_begin(picture);
    for (size_t i = 0; i < body.line.count; i++) {
        if (i == 0) {
            picture_move(picture, body.line.points[0].x, body.line.points[0].y);
        } else {
            picture_line(picture, body.line.points[i].x, body.line.points[i].y);
        }
    }
    picture_stroke(picture, 1.5 + 1.5 * near, 0xFFFFFFFF);
    const size_t end = walked_to(climb, walked);
    stroke_part(picture, climb, end, climb->path.count - 1, 1 + near, 0xFFFFFFFF);
    picture->shapes[picture->count - 1].dash[0] = picture->shapes[picture->count - 1].dash[1] = 3 + 3 * near;
    if (end > 0) {
        stroke_part(picture, climb, 0, end, 2 + 5 * near, 0xFFD400FF);
    }
    marks_flag(picture, mountain->peak, mountain_flag(mountain) / .95);
}
