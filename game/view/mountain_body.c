#include "view/mountain_body.h"

#include <math.h>

#define FINE_FROM 300 /* so high a mountain has a finer outline */
#define SPINE_STEPS 7

static const MountainShape shoulder = {.form = FORM_PEAK,
                                       .left = {{{0, 1}, {.2, .76}, {.42, .5}, {.7, .24}, {1, 0}}, 5},
                                       .right = {{{0, 1}, {.18, .78}, {.38, .54}, {.66, .27}, {1, 0}}, 5},
                                       .rough = .1};

static Outline anchors_of(const Mountain *mountain, const MountainShape *shape) {
    const double height = mountain->base - mountain->peak.y;
    Outline anchors = {.count = 0};
    for (size_t i = shape->left.count; i-- > 0;) {
        const Point at = shape->left.points[i];
        outline_add(&anchors, mountain->peak.x - at.x * (mountain->peak.x - mountain->left),
                    mountain->base - at.y * height);
    }
    for (size_t i = 1; i < shape->right.count; i++) {
        const Point at = shape->right.points[i];
        outline_add(&anchors, mountain->peak.x + at.x * (mountain->right - mountain->peak.x),
                    mountain->base - at.y * height);
    }
    return anchors;
}

static Outline spine_of(Point top, double base, bool highest, Chance *chance) {
    const double height = base - top.y, drift = sketch_between(chance, -.12, .12) * height * (highest ? 1 : .5);
    Outline spine = {.count = 0};
    outline_add(&spine, top.x, top.y);
    for (int i = 1; i <= SPINE_STEPS; i++) {
        const double part = (double)i / SPINE_STEPS;
        const double aside = i % 2 == 1 ? sketch_between(chance, .02, .075) : sketch_between(chance, -.075, -.02);
        outline_add(&spine, top.x + drift * part + aside * height * (.35 + part), top.y + height * pow(part, 1.05));
    }
    return outline_crag(&spine, chance, .12, 2);
}

/* The tops are where the anchors rise and fall; the outline's points of anchor i lie `stride` times as far. */
static void find_tops(Body *body, const Outline *anchors, size_t stride, Chance *chance) {
    size_t col = 0;
    for (size_t i = 1; i + 1 < anchors->count; i++) {
        const double y = anchors->points[i].y;
        if (y > anchors->points[col].y || body->top_count == 0) {
            col = i; /* the lowest since the last top */
        }
        if (y < anchors->points[i - 1].y && y <= anchors->points[i + 1].y && body->top_count < TOPS_MOST) {
            Top *top = &body->tops[body->top_count];
            top->at = i * stride;
            top->first = body->top_count == 0 ? 0 : col * stride;
            top->last = (anchors->count - 1) * stride;
            if (body->top_count > 0) {
                body->tops[body->top_count - 1].last = col * stride;
            }
            top->spine = spine_of(anchors->points[i], body->base, y <= body->top, chance);
            body->top_count++;
            col = i;
        }
    }
}

static Body body_of(const Mountain *mountain, const MountainShape *shape, Chance *chance) {
    const int rounds = mountain->base - mountain->peak.y >= FINE_FROM ? 4 : 3;
    const Outline anchors = anchors_of(mountain, shape);
    Body body = {.shape = *shape,
                 .line = outline_crag(&anchors, chance, shape->rough, rounds),
                 .top = mountain->peak.y,
                 .base = mountain->base};
    find_tops(&body, &anchors, (size_t)1 << rounds, chance);
    return body;
}

Body mountain_body(const Mountain *mountain, Chance *chance) {
    const MountainShape shape = mountain_shape(mountain->seed);
    return body_of(mountain, &shape, chance);
}

Body mountain_shoulder(Point peak, double left, double right, double base, Chance *chance) {
    const Mountain mountain = {.peak = peak, .left = left, .right = right, .base = base};
    return body_of(&mountain, &shoulder, chance);
}

bool body_holds(const Body *body, Point point) {
    const Outline *line = &body->line;
    return point.x > line->points[0].x && point.x < line->points[line->count - 1].x && point.y < body->base &&
           point.y > outline_height(line, point.x) + 2;
}
