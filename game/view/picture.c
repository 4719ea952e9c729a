#include "view/picture.h"

#include "view/arena.h"

#include <string.h>

#define KAPPA 0.5522847498307936 /* control distance that makes four curves a circle, (4/3)(sqrt 2 - 1) */

Picture *picture_new(Arena *arena) {
    Picture *picture = arena_room(arena, sizeof *picture);
    picture->arena = arena;
    return picture;
}

void picture_begin(Picture *picture) {
    picture->shapes =
        arena_grow(picture->arena, picture->shapes, picture->count, &picture->room, sizeof *picture->shapes);
    memset(&picture->shapes[picture->count], 0, sizeof *picture->shapes);
    picture->count++;
}

static Drawn *last(Picture *picture) {
    if (picture->count == 0) {
        picture_begin(picture);
    }
    return &picture->shapes[picture->count - 1];
}

static void add_step(Picture *picture, PathStep step) {
    Drawn *shape = last(picture);
    shape->steps = arena_grow(picture->arena, shape->steps, shape->count, &shape->room, sizeof *shape->steps);
    shape->steps[shape->count++] = step;
}

void picture_move(Picture *picture, double x, double y) {
    add_step(picture, (PathStep){.verb = PATH_MOVE, .x = x, .y = y});
}

void picture_line(Picture *picture, double x, double y) {
    add_step(picture, (PathStep){.verb = PATH_LINE, .x = x, .y = y});
}

void picture_curve(Picture *picture, double x1, double y1, double x2, double y2, double x, double y) {
    add_step(picture, (PathStep){.verb = PATH_CURVE, .x = x, .y = y, .x1 = x1, .y1 = y1, .x2 = x2, .y2 = y2});
}

void picture_close(Picture *picture) {
    add_step(picture, (PathStep){.verb = PATH_CLOSE});
}

void picture_again(Picture *picture) {
    const Drawn before = *last(picture);
    picture_begin(picture);
    for (size_t i = 0; i < before.count; i++) {
        add_step(picture, before.steps[i]);
    }
}

void picture_fill(Picture *picture, Fill fill) {
    last(picture)->fill = fill;
}

void picture_flat(Picture *picture, Colour colour) {
    picture_fill(picture, fill_flat(colour));
}

void picture_stroke(Picture *picture, double width, Colour colour) {
    picture_flat(picture, colour);
    last(picture)->stroke = width;
}

void picture_dashed(Picture *picture, double width, Colour colour, double on, double off) {
    picture_stroke(picture, width, colour);
    last(picture)->dash[0] = on;
    last(picture)->dash[1] = off;
}

Sprite *picture_sprite(Picture *picture, Art art, double x, double y, double size) {
    Sprite *sprite = arena_room(picture->arena, sizeof *sprite);
    *sprite = (Sprite){.art = art, .x = x, .y = y, .size = size, .grow = 1, .stretch = 1, .alpha = 1};
    picture_begin(picture);
    last(picture)->sprite = sprite;
    picture->sprites = arena_grow(picture->arena, picture->sprites, picture->sprite_count, &picture->sprite_room,
                                  sizeof *picture->sprites);
    picture->sprites[picture->sprite_count++] = sprite;
    return sprite;
}

void picture_fade(Picture *picture, size_t first, double part) {
    for (size_t i = first; i < picture->sprite_count; i++) {
        picture->sprites[i]->alpha *= part;
    }
}

Sprite *picture_glow(Picture *picture, double x, double y, double radius, Colour colour, double alpha) {
    Sprite *sprite = picture_sprite(picture, ART_GLOW, x, y, radius);
    sprite->tint[0] = colour;
    sprite->alpha = alpha;
    return sprite;
}

Sprite *picture_mist(Picture *picture, double x, double y, double radius_x, double radius_y, Colour colour,
                     double alpha) {
    Sprite *sprite = picture_glow(picture, x, y, radius_x, colour, alpha);
    sprite->art = ART_MIST;
    sprite->stretch = radius_y / radius_x;
    return sprite;
}

void picture_rectangle(Picture *picture, double x, double y, double w, double h) {
    const double points[] = {x, y, x + w, y, x + w, y + h, x, y + h};
    picture_polygon(picture, points, 4);
}

void picture_rounded(Picture *picture, double x, double y, double w, double h, double radius) {
    const double most = (w < h ? w : h) / 2;
    const double r = radius < most ? radius : most;
    const double k = r * (1 - KAPPA);
    picture_move(picture, x + r, y);
    picture_line(picture, x + w - r, y);
    picture_curve(picture, x + w - k, y, x + w, y + k, x + w, y + r);
    picture_line(picture, x + w, y + h - r);
    picture_curve(picture, x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
    picture_line(picture, x + r, y + h);
    picture_curve(picture, x + k, y + h, x, y + h - k, x, y + h - r);
    picture_line(picture, x, y + r);
    picture_curve(picture, x, y + k, x + k, y, x + r, y);
    picture_close(picture);
}

void picture_ellipse(Picture *picture, double x, double y, double radius_x, double radius_y) {
    const double a = radius_x * KAPPA, b = radius_y * KAPPA;
    picture_move(picture, x + radius_x, y);
    picture_curve(picture, x + radius_x, y + b, x + a, y + radius_y, x, y + radius_y);
    picture_curve(picture, x - a, y + radius_y, x - radius_x, y + b, x - radius_x, y);
    picture_curve(picture, x - radius_x, y - b, x - a, y - radius_y, x, y - radius_y);
    picture_curve(picture, x + a, y - radius_y, x + radius_x, y - b, x + radius_x, y);
    picture_close(picture);
}

void picture_circle(Picture *picture, double x, double y, double radius) {
    picture_ellipse(picture, x, y, radius, radius);
}

void picture_polygon(Picture *picture, const double *points, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i == 0) {
            picture_move(picture, points[0], points[1]);
        } else {
            picture_line(picture, points[i * 2], points[i * 2 + 1]);
        }
    }
    picture_close(picture);
}

void picture_through(Picture *picture, const double *points, size_t count) {
    if (count == 0) {
        return;
    }
    picture_move(picture, points[0], points[1]);
    for (size_t i = 0; i + 1 < count; i++) {
        const double *before = points + 2 * (i > 0 ? i - 1 : 0);
        const double *from = points + 2 * i, *to = points + 2 * (i + 1);
        const double *after = points + 2 * (i + 2 < count ? i + 2 : i + 1);
        picture_curve(picture, from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6,
                      to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6, to[0], to[1]);
    }
}

Fill fill_flat(Colour colour) {
    return (Fill){.kind = FILL_FLAT, .stops = {{.at = 0, .colour = colour}}, .count = 1};
}

Fill fill_linear(double x1, double y1, double x2, double y2) {
    return (Fill){.kind = FILL_LINEAR, .x1 = x1, .y1 = y1, .x2 = x2, .y2 = y2};
}

Fill fill_radial(double x, double y, double inner, double outer) {
    return (Fill){.kind = FILL_RADIAL, .x1 = x, .y1 = y, .x2 = inner, .y2 = outer};
}

void fill_stop(Fill *fill, double at, Colour colour) {
    if (fill->count < STOPS_MOST) {
        fill->stops[fill->count++] = (Stop){.at = at, .colour = colour};
    }
}

static unsigned mixed(Colour a, Colour b, double part, int shift) {
    const double from = (double)(a >> shift & 255U), to = (double)(b >> shift & 255U);
    return (unsigned)(from + (to - from) * part + 0.5) << shift;
}

Colour colour_mix(Colour a, Colour b, double part) {
    return mixed(a, b, part, 24) | mixed(a, b, part, 16) | mixed(a, b, part, 8) | mixed(a, b, part, 0);
}

Colour colour_alpha(Colour colour, double alpha) {
    return (colour & 0xFFFFFF00U) | (unsigned)(alpha * 255 + 0.5);
}

/* FNV-1a, field by field: padding between fields may differ between equal pictures. */
static uint64_t hashed(uint64_t hash, const void *bytes, size_t count) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < count; i++) {
        /* clang-tidy 14 loses sight of the bytes of a double */
        hash = (hash ^ at[i]) * 1099511628211ULL; /* NOLINT(clang-analyzer-core.UndefinedBinaryOperatorResult) */
    }
    return hash;
}

static uint64_t hashed_numbers(uint64_t hash, const double *numbers, size_t count) {
    for (size_t i = 0; i < count; i++) { /* whole numbers at once: there are many thousands in a picture */
        uint64_t word = 0;
        memcpy(&word, &numbers[i], sizeof word);
        hash = (hash ^ word) * 1099511628211ULL;
        hash ^= hash >> 29;
    }
    return hash;
}

static uint64_t hashed_fill(uint64_t hash, const Fill *fill) {
    const double numbers[] = {(double)fill->kind, fill->x1, fill->y1, fill->x2, fill->y2};
    hash = hashed_numbers(hash, numbers, sizeof numbers / sizeof *numbers);
    for (int i = 0; i < fill->count; i++) {
        hash = hashed_numbers(hash, &fill->stops[i].at, 1);
        hash = hashed(hash, &fill->stops[i].colour, sizeof fill->stops[i].colour);
    }
    return hash;
}

void picture_mark(Picture *picture) {
    uint64_t hash = 14695981039346656037ULL;
    for (size_t i = 0; i < picture->count; i++) {
        const Drawn *shape = &picture->shapes[i];
        if (shape->sprite != NULL) {
            continue;
        }
        for (size_t j = 0; j < shape->count; j++) {
            const PathStep *step = &shape->steps[j];
            const double numbers[] = {(double)step->verb, step->x, step->y, step->x1, step->y1, step->x2, step->y2};
            hash = hashed_numbers(hash, numbers, sizeof numbers / sizeof *numbers);
        }
        const double numbers[] = {(double)shape->count, shape->stroke, shape->dash[0], shape->dash[1]};
        hash = hashed_numbers(hash, numbers, sizeof numbers / sizeof *numbers);
        hash = hashed_fill(hash, &shape->fill);
    }
    picture->mark = hash;
}
