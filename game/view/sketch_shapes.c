#include "view/sketch.h"

#include <math.h>

#define MIST_RINGS 16

void sketch_outline(Picture *picture, const Outline *outline) {
    for (size_t i = 0; i < outline->count; i++) {
        const Point at = outline->points[i];
        if (i == 0) {
            picture_move(picture, at.x, at.y);
        } else {
            picture_line(picture, at.x, at.y);
        }
    }
    picture_close(picture);
}

void sketch_ground(Picture *picture, const Outline *outline, double bottom, Colour top, Colour low) {
    double highest = bottom;
    for (size_t i = 0; i < outline->count; i++) {
        highest = fmin(highest, outline->points[i].y);
    }
    Outline whole = *outline;
    outline_add(&whole, outline->points[outline->count - 1].x, bottom);
    outline_add(&whole, outline->points[0].x, bottom);
    Fill fill = fill_linear(0, highest, 0, bottom);
    fill_stop(&fill, 0, top);
    fill_stop(&fill, 1, low);
    picture_begin(picture);
    sketch_outline(picture, &whole);
    picture_fill(picture, fill);
}

static Point ribbon_edge(const Outline *line, size_t from, size_t to, size_t i, double width) {
    const Point a = line->points[i > from ? i - 1 : i], b = line->points[i < to ? i + 1 : i];
    const double length = fmax(hypot(b.x - a.x, b.y - a.y), 1e-6);
    /* seen from ahead a path lies flat: its breadth shows less upwards than sideways */
    return (Point){line->points[i].x - (b.y - a.y) / length * width / 2,
                   line->points[i].y + (b.x - a.x) / length * width / 2 * .55};
}

void sketch_ribbon(Picture *picture, const Outline *outline, size_t from, size_t to, const Breadth *breadth) {
    if (to <= from) {
        return;
    }
    Outline band = {.count = 0}, back = {.count = 0};
    for (size_t i = from; i <= to; i++) {
        const double width = breadth->top + fmax(0, outline->points[i].y - breadth->top_y) * breadth->growth;
        const Point left = ribbon_edge(outline, from, to, i, width), right = ribbon_edge(outline, from, to, i, -width);
        outline_add(&band, left.x, left.y);
        outline_add(&back, right.x, right.y);
    }
    outline_turn(&back);
    outline_append(&band, &back);
    sketch_outline(picture, &band);
}

void sketch_glow(Picture *picture, double x, double y, double radius, Colour colour, double alpha) {
    Fill fill = fill_radial(x, y, 0, radius);
    fill_stop(&fill, 0, colour_alpha(colour, alpha));
    fill_stop(&fill, .25, colour_alpha(colour, alpha * .55));
    fill_stop(&fill, .55, colour_alpha(colour, alpha * .18));
    fill_stop(&fill, .8, colour_alpha(colour, alpha * .05));
    fill_stop(&fill, 1, colour_alpha(colour, 0));
    picture_begin(picture);
    picture_circle(picture, x, y, radius);
    picture_fill(picture, fill);
}

void sketch_mist(Picture *picture, double x, double y, double radius_x, double radius_y, Colour colour, double alpha) {
    /* rings of equal faintness laid over each other: a fill that fades in an ellipse is not among the fills */
    const double ring = 1 - pow(1 - alpha, 1.0 / MIST_RINGS);
    for (int i = 1; i <= MIST_RINGS; i++) {
        const double part = (double)i / MIST_RINGS;
        picture_begin(picture);
        picture_ellipse(picture, x, y, radius_x * part, radius_y * part);
        picture_flat(picture, colour_alpha(colour, ring));
    }
}

void sketch_band(Picture *picture, double left, double right, double y, double half, Colour colour, double alpha) {
    Fill fill = fill_linear(0, y - half, 0, y + half);
    fill_stop(&fill, 0, colour_alpha(colour, 0));
    fill_stop(&fill, .25, colour_alpha(colour, alpha * .5));
    fill_stop(&fill, .5, colour_alpha(colour, alpha));
    fill_stop(&fill, .75, colour_alpha(colour, alpha * .5));
    fill_stop(&fill, 1, colour_alpha(colour, 0));
    picture_begin(picture);
    picture_rectangle(picture, left, y - half, right - left, half * 2);
    picture_fill(picture, fill);
}

void sketch_disc(Picture *picture, double x, double y, double radius, Colour colour) {
    picture_begin(picture);
    picture_circle(picture, x, y, radius);
    picture_flat(picture, colour);
}

static void place_fill(Fill *fill, double x, double y, double scale_x, double scale_y) {
    if (fill->kind == FILL_FLAT) {
        return;
    }
    fill->x1 = x + fill->x1 * scale_x;
    fill->y1 = y + fill->y1 * scale_y;
    if (fill->kind == FILL_RADIAL) {
        fill->x2 *= fabs(scale_x);
        fill->y2 *= fabs(scale_x);
        return;
    }
    fill->x2 = x + fill->x2 * scale_x;
    fill->y2 = y + fill->y2 * scale_y;
}

static void place_step(PathStep *step, double x, double y, double scale_x, double scale_y) {
    step->x = x + step->x * scale_x;
    step->y = y + step->y * scale_y;
    step->x1 = x + step->x1 * scale_x;
    step->y1 = y + step->y1 * scale_y;
    step->x2 = x + step->x2 * scale_x;
    step->y2 = y + step->y2 * scale_y;
}

static void place_sprite(Sprite *sprite, double x, double y, double scale_x, double scale_y) {
    sprite->x = x + sprite->x * scale_x;
    sprite->y = y + sprite->y * scale_y;
    sprite->size *= fabs(scale_x);
    sprite->stretch *= scale_y / fabs(scale_x);
    if (scale_x < 0) {
        sprite->flipped = !sprite->flipped;
        sprite->angle = -sprite->angle;
    }
}

void sketch_place(Picture *picture, size_t first, double x, double y, double scale_x, double scale_y) {
    for (size_t i = first; i < picture->count; i++) {
        Drawn *shape = &picture->shapes[i];
        for (size_t j = 0; j < shape->count; j++) {
            place_step(&shape->steps[j], x, y, scale_x, scale_y);
        }
        place_fill(&shape->fill, x, y, scale_x, scale_y);
        shape->stroke *= fabs(scale_x);
        shape->dash[0] *= fabs(scale_x);
        shape->dash[1] *= fabs(scale_x);
        if (shape->sprite != NULL) {
            place_sprite(shape->sprite, x, y, scale_x, scale_y);
        }
    }
}
