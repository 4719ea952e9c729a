#include "view/mountain.h"

#include "view/figures.h"

#include <math.h>

#define ROWS_ALONE 9 /* so many camps have a stretch of the path each */
#define ROWS_MOST 7  /* more share this many */
#define STRIDE 50    /* between camps of one stretch */
#define CURVE_STEPS 14
#define WALKED_TOP 0xFFE9BCFF
#define WALKED_LOW 0xF6BE7AFF

typedef struct Stretch { /* of the path, from bend to bend */
    double y, left, right;
    size_t camps;
} Stretch;

static void measure_stretch(const Mountain *mountain, Stretch *stretch) {
    const double down = (stretch->y - mountain->peak.y) / (mountain->base - mountain->peak.y);
    const double reach_left = (mountain->peak.x - mountain->left) * down * .62;
    const double reach_right = (mountain->right - mountain->peak.x) * down * .62;
    stretch->left = fmax(mountain->clear_left, mountain->peak.x - reach_left);
    stretch->right = fmin(mountain->clear_right, mountain->peak.x + reach_right);
}

/* Shares the camps out by how much room each stretch has. */
static void share_camps(Stretch *stretches, size_t rows, size_t count) {
    double total = 0, sum = 0;
    for (size_t i = 0; i < rows; i++) {
        total += 1 + floor((stretches[i].right - stretches[i].left) / STRIDE);
    }
    size_t given = 0;
    for (size_t i = 0; i < rows; i++) {
        sum += 1 + floor((stretches[i].right - stretches[i].left) / STRIDE);
        const size_t until = (size_t)lround((double)count * sum / total);
        stretches[i].camps = until - given;
        given = until;
    }
}

static void place_alone(const Stretch *stretch, bool to_right, Chance *chance, Climb *climb) {
    const double in = sketch_between(chance, .12, .3) * (stretch->right - stretch->left);
    climb->camps[climb->count++] = (Point){to_right ? stretch->right - in : stretch->left + in, stretch->y};
}

static void place_row(const Stretch *stretch, bool to_right, double gap, Chance *chance, Climb *climb) {
    if (stretch->camps == 1) {
        place_alone(stretch, to_right, chance, climb);
        return;
    }
    for (size_t i = 0; i < stretch->camps; i++) {
        const double part = (double)i / (double)(stretch->camps - 1);
        const double x = stretch->left + (stretch->right - stretch->left) * (to_right ? part : 1 - part);
        climb->camps[climb->count++] = (Point){x, stretch->y - gap * .28 * part};
    }
}

static void trace_path(const Mountain *mountain, Climb *climb) {
    Outline way = {.count = 0};
    outline_add(&way, mountain->clear_left - 60, mountain->low + 64);
    for (size_t i = 0; i < climb->count; i++) {
        outline_add(&way, climb->camps[i].x, climb->camps[i].y);
        climb->at[i] = (i + 1) * CURVE_STEPS;
    }
    const Point last = climb->camps[climb->count - 1];
    outline_add(&way, mountain->peak.x + (last.x < mountain->peak.x ? 8 : -8), (mountain->peak.y + last.y) / 2);
    outline_add(&way, mountain->peak.x, mountain->peak.y + 4);
    climb->path = outline_smooth(&way, CURVE_STEPS);
}

Climb mountain_climb(const Mountain *mountain, size_t count) {
    Stretch stretches[ROWS_ALONE] = {{0}};
    Climb climb = {.count = 0};
    Chance chance = chance_from_seed(sketch_seed(mountain->seed) + 4);
    const bool first_right = chance_below(&chance, 2) == 0;
    const size_t rows = count <= ROWS_ALONE ? count : ROWS_MOST;
    const double gap = (mountain->low - mountain->peak.y - 76) / (double)rows;
    for (size_t i = 0; i < rows; i++) {
        stretches[i].y = mountain->low - gap * ((double)i + (count <= ROWS_ALONE ? .3 : .1));
        stretches[i].camps = 1;
        measure_stretch(mountain, &stretches[i]);
    }
    if (count > ROWS_ALONE) {
        share_camps(stretches, rows, count);
    }
    for (size_t i = 0; i < rows; i++) {
        place_row(&stretches[i], (i % 2 == 0) == first_right, gap, &chance, &climb);
    }
    trace_path(mountain, &climb);
    return climb;
}

static void paint_walked(Picture *picture, const Mountain *mountain, const Climb *climb, size_t end) {
    const Breadth breadth = {mountain->peak.y, 3.2, .022};
    const size_t shadow = picture->count;
    picture_begin(picture);
    sketch_ribbon(picture, &climb->path, 0, end, &breadth);
    picture_flat(picture, 0x2B1F4559);
    sketch_place(picture, shadow, 2, 4, 1, 1);
    picture_begin(picture);
    sketch_ribbon(picture, &climb->path, 0, end, &breadth);
    picture_fill(picture, sketch_down(mountain->peak.y, mountain->base, WALKED_TOP, WALKED_LOW));
}

/* 11 on, 8 off, each dash a small band of its own */
static void paint_dashes(Picture *picture, const Mountain *mountain, const Climb *climb, size_t from) {
    const Breadth breadth = {mountain->peak.y, 2, .0136};
    const Point *points = climb->path.points;
    size_t start = from;
    double length = 0;
    bool on = true;
    picture_begin(picture);
    for (size_t i = from + 1; i < climb->path.count; i++) {
        length += hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        if (length > (on ? 11 : 8)) {
            if (on) {
                sketch_ribbon(picture, &climb->path, start, i, &breadth);
            }
            on = !on;
            start = i;
            length = 0;
        }
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
    figure_flag(picture, mountain->peak.x, mountain->peak.y + 3, .95);
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

void mountain_paint_outline(Picture *picture, const Mountain *mountain, const Climb *climb, int walked) {
    picture_begin(picture);
    picture_move(picture, mountain->left, mountain->base);
    picture_line(picture, mountain->peak.x, mountain->peak.y);
    picture_line(picture, mountain->right, mountain->base);
    picture_stroke(picture, 3, 0xFFFFFFFF);
    const size_t end = walked_to(climb, walked);
    stroke_part(picture, climb, end, climb->path.count - 1, 2, 0xFFFFFFFF);
    picture->shapes[picture->count - 1].dash[0] = picture->shapes[picture->count - 1].dash[1] = 6;
    if (end > 0) {
        stroke_part(picture, climb, 0, end, 7, 0xFFD400FF);
    }
    figure_flag(picture, mountain->peak.x, mountain->peak.y, .95);
    /* the flag in white: in high contrast there are three colours and no more */
    picture->shapes[picture->count - 3].fill = fill_flat(0xFFFFFFFF);
    picture->shapes[picture->count - 2].fill = fill_flat(0xFFFFFFFF);
    picture->shapes[picture->count - 1].fill = fill_flat(0xFFFFFFFF);
}
