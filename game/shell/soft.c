#include "shell/sprites.h"

#include "core/memory.h"
#include "shell/paint.h"
#include "shell/spread.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* look.md 4: offset 10, spread 36, #1C1434 at 28 %. A spread of 36 is a bell of half that width. */
#define SHADOW_DOWN 10.0
#define SHADOW_SPREAD 36.0
#define SHADOW_COLOUR 0x1C143400u
#define SHADOW_ALPHA 0.28

static double *shadow_bell(int reach) {
    double *bell = memory_new((size_t)(2 * reach + 1), sizeof *bell);
    double sigma = reach / 2.0, sum = 0;
    for (int i = -reach; i <= reach; i++)
        sum += bell[i + reach] = exp(-(double)(i * i) / (2 * sigma * sigma));
    for (int i = 0; i <= 2 * reach; i++)
        bell[i] /= sum;
    return bell;
}

/* One round of blurring along rows; writes columns, so two rounds blur both ways. */
static void shadow_blur(const float *from, float *to, int size, const double *bell, int reach) {
    for (int y = 0; y < size; y++)
        for (int x = 0; x < size; x++) {
            double sum = 0;
            int low = SDL_max(-reach, -x), high = SDL_min(reach, size - 1 - x);
            for (int i = low; i <= high; i++)
                sum += (double)from[y * size + x + i] * bell[i + reach];
            to[x * size + y] = (float)sum;
        }
}

static float *shadow_shape(int size, int reach, double radius) {
    Paint paint = paint_begin(size, size);
    paint_rounded(paint.cairo, reach, reach, size - 2 * reach, size - 2 * reach, radius);
    paint_colour(paint.cairo, 0x000000FF);
    cairo_fill(paint.cairo);
    SDL_Surface *surface = paint_end(&paint);
    float *shape = memory_new((size_t)size * (size_t)size, sizeof *shape);
    for (int y = 0; surface != NULL && y < size; y++) {
        const uint32_t *row =
            (const uint32_t *)(const void *)((const char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
        for (int x = 0; x < size; x++)
            shape[y * size + x] = (float)(row[x] >> 24);
    }
    SDL_FreeSurface(surface);
    return shape;
}

static SDL_Surface *shadow_paint(int size, int reach, double radius) {
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, size, size, 32, SDL_PIXELFORMAT_ARGB8888);
    if (surface == NULL)
        return NULL;
    double *bell = shadow_bell(reach);
    float *shape = shadow_shape(size, reach, radius);
    float *other = memory_new((size_t)size * (size_t)size, sizeof *other);
    shadow_blur(shape, other, size, bell, reach);
    shadow_blur(other, shape, size, bell, reach);
    for (int y = 0; y < size; y++) {
        uint32_t *row = (uint32_t *)(void *)((char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
        for (int x = 0; x < size; x++)
            row[x] = SHADOW_COLOUR >> 8 | (uint32_t)((double)shape[y * size + x] * SHADOW_ALPHA + .5) << 24;
    }
    free(bell);
    free(shape);
    free(other);
    return surface;
}

void draw_shadow(Draw *draw, Box box, double radius) {
    int reach = draw_whole(draw, SHADOW_SPREAD);
    int down = draw_whole(draw, SHADOW_DOWN);
    int edge = SDL_min(2 * reach + (int)ceil(radius), reach + SDL_min(box.w, box.h) / 2);
    int size = 2 * edge + 1;
    const Spread spread = {edge, edge, 0}; /* the panel itself covers the middle */
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "shadow %d %d %.2f", size, reach, radius);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, spread_widen(shadow_paint(size, reach, radius), &spread), false, 0);
    Box around = {box.x - reach, box.y - reach + down, box.w + 2 * reach, box.h + 2 * reach};
    draw_spread(draw, shown, around, &spread);
}

typedef struct Ring {
    double at, part; /* of the radius, of the colour's alpha */
} Ring;

#define FADE 1024 /* steps from the middle to the edge, by the square of the way */

static double ring_part(const Ring *rings, size_t count, double at) {
    for (size_t i = 1; i < count; i++)
        if (at <= rings[i].at)
            return rings[i - 1].part +
                   (rings[i].part - rings[i - 1].part) * (at - rings[i - 1].at) / (rings[i].at - rings[i - 1].at);
    return rings[count - 1].part;
}

/* An ellipse that fades towards its edge: one colour, its alpha by the square of the way from the middle. */
static SDL_Surface *soft_paint(int w, int h, Colour colour, const Ring *rings, size_t count) {
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    if (surface == NULL)
        return NULL;
    uint32_t pixels[FADE + 1];
    for (int i = 0; i <= FADE; i++) {
        double alpha = ring_part(rings, count, sqrt((double)i / FADE)) * (colour & 255);
        pixels[i] = colour >> 8 | (uint32_t)(alpha + .5) << 24;
    }
    for (int y = 0; y < h; y++) {
        uint32_t *row = (uint32_t *)(void *)((char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
        double down = (y + .5) / h * 2 - 1;
        for (int x = 0; x < w; x++) {
            double across = (x + .5) / w * 2 - 1, way = down * down + across * across;
            row[x] = pixels[way < 1 ? (int)(way * FADE) : FADE];
        }
    }
    return surface;
}

void draw_glow(Draw *draw, double x, double y, double radius, Colour colour) {
    static const Ring rings[] = {{0, 1}, {.25, .55}, {.55, .18}, {.8, .05}, {1, 0}}; /* look.md 6, with a softer rim */
    int size = (int)ceil(radius * 2);
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "glow %d %08x", size, colour);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown =
            textures_keep(draw->textures, key, soft_paint(size, size, colour, rings, SDL_arraysize(rings)), false, 0);
    draw_shown(draw, shown, (int)lround(x - size / 2.0), (int)lround(y - size / 2.0));
}

void draw_mist(Draw *draw, double x, double y, double radius_x, double radius_y, Colour colour) {
    static const Ring rings[] = {{0, 1}, {.5, .6}, {1, 0}};
    int w = (int)ceil(radius_x * 2), h = (int)ceil(radius_y * 2);
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "mist %d %d %08x", w, h, colour);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, soft_paint(w, h, colour, rings, SDL_arraysize(rings)), false, 0);
    draw_shown(draw, shown, (int)lround(x - w / 2.0), (int)lround(y - h / 2.0));
}
