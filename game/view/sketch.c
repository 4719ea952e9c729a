#include "view/sketch.h"

#include <math.h>

double sketch_between(Chance *chance, double least, double most) {
    return least + (most - least) * (double)chance_below(chance, 1000001) / 1000000;
}

void outline_add(Outline *outline, double x, double y) {
    if (outline->count < OUTLINE_MOST) {
        outline->points[outline->count++] = (Point){x, y};
    }
}

void outline_append(Outline *outline, const Outline *more) {
    for (size_t i = 0; i < more->count; i++) {
        outline_add(outline, more->points[i].x, more->points[i].y);
    }
}

void outline_turn(Outline *outline) {
    for (size_t i = 0; i < outline->count / 2; i++) {
        const Point point = outline->points[i];
        outline->points[i] = outline->points[outline->count - 1 - i];
        outline->points[outline->count - 1 - i] = point;
    }
}

static double along(double a, double b, double value, double from, double to) {
    const double span = b - a;
    return fabs(span) < 1e-9 ? from : from + (to - from) * (value - a) / span;
}

double outline_height(const Outline *outline, double x) {
    const Point *points = outline->points;
    for (size_t i = 0; i + 1 < outline->count; i++) {
        if (points[i].x <= x && x <= points[i + 1].x) {
            return along(points[i].x, points[i + 1].x, x, points[i].y, points[i + 1].y);
        }
    }
    return x < points[0].x ? points[0].y : points[outline->count - 1].y;
}

static Outline crag_once(const Outline *line, Chance *chance, double rough) {
    Outline finer = {.count = 0};
    for (size_t i = 0; i + 1 < line->count; i++) {
        const Point a = line->points[i], b = line->points[i + 1];
        const double at = sketch_between(chance, .38, .62);
        const double lift = sketch_between(chance, -.5, .5) * rough * hypot(b.x - a.x, b.y - a.y);
        outline_add(&finer, a.x, a.y);
        outline_add(&finer, a.x + (b.x - a.x) * at, a.y + (b.y - a.y) * at + lift);
    }
    outline_add(&finer, line->points[line->count - 1].x, line->points[line->count - 1].y);
    return finer;
}

Outline outline_crag(const Outline *anchors, Chance *chance, double rough, int rounds) {
    Outline line = *anchors;
    for (int i = 0; i < rounds; i++) {
        line = crag_once(&line, chance, rough);
        rough *= .72;
    }
    return line;
}

static double spline(double a, double b, double c, double d, double t) {
    return .5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

Outline outline_smooth(const Outline *anchors, int steps) {
    Outline line = {.count = 0};
    const Point *points = anchors->points;
    for (size_t i = 0; i + 1 < anchors->count; i++) {
        const Point a = points[i > 0 ? i - 1 : 0], b = points[i], c = points[i + 1];
        const Point d = points[i + 2 < anchors->count ? i + 2 : i + 1];
        for (int step = 0; step < steps; step++) {
            const double t = (double)step / steps;
            outline_add(&line, spline(a.x, b.x, c.x, d.x, t), spline(a.y, b.y, c.y, d.y, t));
        }
    }
    if (anchors->count > 0) {
        outline_add(&line, points[anchors->count - 1].x, points[anchors->count - 1].y);
    }
    return line;
}
