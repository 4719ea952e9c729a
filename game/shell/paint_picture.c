#include "shell/paint.h"

static void picture_path(cairo_t *cairo, const Drawn *shape) {
    for (size_t i = 0; i < shape->count; i++) {
        const PathStep *step = &shape->steps[i];
        switch (step->verb) {
        case PATH_MOVE:
            cairo_move_to(cairo, step->x, step->y);
            break;
        case PATH_LINE:
            cairo_line_to(cairo, step->x, step->y);
            break;
        case PATH_CURVE:
            cairo_curve_to(cairo, step->x1, step->y1, step->x2, step->y2, step->x, step->y);
            break;
        case PATH_CLOSE:
            cairo_close_path(cairo);
            break;
        }
    }
}

static void picture_source(cairo_t *cairo, const Fill *fill) {
    if (fill->kind == FILL_FLAT) {
        paint_colour(cairo, fill->count > 0 ? fill->stops[0].colour : 0);
        return;
    }
    cairo_pattern_t *pattern =
        fill->kind == FILL_LINEAR
            ? cairo_pattern_create_linear(fill->x1, fill->y1, fill->x2, fill->y2)
            : cairo_pattern_create_radial(fill->x1, fill->y1, fill->x2, fill->x1, fill->y1, fill->y2);
    for (int i = 0; i < fill->count; i++) {
        Colour colour = fill->stops[i].colour;
        cairo_pattern_add_color_stop_rgba(pattern, fill->stops[i].at, (double)(colour >> 24) / 255,
                                          (double)(colour >> 16 & 255) / 255, (double)(colour >> 8 & 255) / 255,
                                          (double)(colour & 255) / 255);
    }
    cairo_set_source(cairo, pattern);
    cairo_pattern_destroy(pattern);
}

static void picture_shape(cairo_t *cairo, const Drawn *shape) {
    cairo_new_path(cairo);
    picture_path(cairo, shape);
    picture_source(cairo, &shape->fill);
    if (shape->stroke <= 0) {
        cairo_fill(cairo);
        return;
    }
    bool dashed = shape->dash[0] > 0 && shape->dash[1] > 0;
    cairo_set_line_width(cairo, shape->stroke);
    cairo_set_dash(cairo, shape->dash, dashed ? 2 : 0, 0);
    cairo_stroke(cairo);
}

SDL_Surface *paint_picture(const Picture *picture, int width, int height, bool opaque) {
    Paint paint = opaque ? paint_begin_opaque(width, height) : paint_begin(width, height);
    cairo_set_line_cap(paint.cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(paint.cairo, CAIRO_LINE_JOIN_ROUND);
    for (size_t i = 0; i < picture->count; i++)
        if (picture->shapes[i].sprite == NULL)
            picture_shape(paint.cairo, &picture->shapes[i]);
    return paint_end(&paint);
}
