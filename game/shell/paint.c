#include "shell/paint.h"

#include <string.h>

#define QUARTER 1.57079632679489661923

static Paint paint_on(int width, int height, Uint32 pixels, cairo_format_t format) {
    Paint paint = {NULL, NULL, NULL};
    paint.surface = SDL_CreateRGBSurfaceWithFormat(0, SDL_max(width, 1), SDL_max(height, 1), 32, pixels);
    if (paint.surface == NULL) /* a Cairo context in error swallows every call */
        paint.target = cairo_image_surface_create(CAIRO_FORMAT_INVALID, 0, 0);
    else
        paint.target = cairo_image_surface_create_for_data(paint.surface->pixels, format, paint.surface->w,
                                                           paint.surface->h, paint.surface->pitch);
    paint.cairo = cairo_create(paint.target);
    return paint;
}

Paint paint_begin(int width, int height) {
    return paint_on(width, height, SDL_PIXELFORMAT_ARGB8888, CAIRO_FORMAT_ARGB32);
}

Paint paint_begin_opaque(int width, int height) {
    return paint_on(width, height, SDL_PIXELFORMAT_RGB888, CAIRO_FORMAT_RGB24);
}

static uint32_t straight(uint32_t pixel) {
    uint32_t a = pixel >> 24;
    if (a == 0 || a == 255)
        return pixel;
    uint32_t r = SDL_min(((pixel >> 16 & 255) * 255 + a / 2) / a, 255u);
    uint32_t g = SDL_min(((pixel >> 8 & 255) * 255 + a / 2) / a, 255u);
    uint32_t b = SDL_min(((pixel & 255) * 255 + a / 2) / a, 255u);
    return a << 24 | r << 16 | g << 8 | b;
}

/* Cairo keeps colours multiplied by alpha, SDL blends them straight. */
static void surface_straighten(SDL_Surface *surface) {
    for (int y = 0; y < surface->h; y++) {
        uint32_t *row = (uint32_t *)(void *)((char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
        for (int x = 0; x < surface->w; x++)
            row[x] = straight(row[x]);
    }
}

SDL_Surface *paint_end(Paint *paint) {
    cairo_destroy(paint->cairo);
    cairo_surface_flush(paint->target);
    cairo_surface_destroy(paint->target);
    if (paint->surface != NULL && paint->surface->format->Amask != 0)
        surface_straighten(paint->surface);
    return paint->surface;
}

void paint_colour(cairo_t *cairo, Colour colour) {
    cairo_set_source_rgba(cairo, (double)(colour >> 24) / 255, (double)(colour >> 16 & 255) / 255,
                          (double)(colour >> 8 & 255) / 255, (double)(colour & 255) / 255);
}

void paint_rounded(cairo_t *cairo, double x, double y, double w, double h, double radius) {
    double r = SDL_max(0.0, SDL_min(radius, SDL_min(w, h) / 2));
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + w - r, y + r, r, -QUARTER, 0);
    cairo_arc(cairo, x + w - r, y + h - r, r, 0, QUARTER);
    cairo_arc(cairo, x + r, y + h - r, r, QUARTER, 2 * QUARTER);
    cairo_arc(cairo, x + r, y + r, r, 2 * QUARTER, 3 * QUARTER);
    cairo_close_path(cairo);
}
