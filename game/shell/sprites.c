#include "shell/sprites.h"

#include "shell/paint.h"
#include "shell/spread.h"

#include <math.h>
#include <stdio.h>

double draw_px(const Draw *draw, double design) {
    return design * draw->scale;
}

int draw_whole(const Draw *draw, double design) {
    return (int)lround(design * draw->scale);
}

void draw_copy(Draw *draw, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to) {
    display_copy(&draw->display, texture, from, to, draw->alpha);
}

void draw_shown(Draw *draw, const Shown *shown, int x, int y) {
    if (shown->texture == NULL)
        return;
    SDL_Rect to = {x, y, shown->w, shown->h};
    draw_copy(draw, shown->texture, NULL, &to);
}

void draw_fill(Draw *draw, Box box, Colour colour) {
    if ((colour & 255) == 0 || box.w <= 0 || box.h <= 0)
        return;
    SDL_Rect rect = {box.x, box.y, box.w, box.h};
    display_fill(&draw->display, &rect, (colour & 0xFFFFFF00) | (colour & 255) * draw->alpha / 255);
}

static void box_fill(cairo_t *cairo, const BoxLook *look, double x, double y, double w, double h) {
    bool lip = look->lip_height > 0 && (look->lip & 255) != 0;
    double half = look->border_width / 2;
    cairo_save(cairo);
    /* Under a border the fill ends in the border's middle, so that no edge of it shines through. */
    paint_rounded(cairo, x + half, y + half, w - 2 * half, h - 2 * half, look->radius - half);
    cairo_clip(cairo);
    if (lip) {
        paint_colour(cairo, look->lip);
        cairo_paint(cairo);
        paint_rounded(cairo, x, y - h, w, 2 * h - look->lip_height, look->radius);
    } else {
        cairo_rectangle(cairo, x, y, w, h);
    }
    paint_colour(cairo, look->fill);
    if (lip)
        cairo_set_operator(cairo, CAIRO_OPERATOR_OVER);
    cairo_fill(cairo);
    cairo_restore(cairo);
}

static void box_border(cairo_t *cairo, const BoxLook *look, double x, double y, double w, double h) {
    if (look->border_width <= 0 || (look->border & 255) == 0)
        return;
    double half = look->border_width / 2;
    double dash[] = {look->border_width * 2, look->border_width * 1.5};
    paint_rounded(cairo, x + half, y + half, w - 2 * half, h - 2 * half, look->radius - half);
    paint_colour(cairo, look->border);
    cairo_set_line_width(cairo, look->border_width);
    cairo_set_dash(cairo, dash, look->dashed ? 2 : 0, 0);
    cairo_stroke(cairo);
}

static SDL_Surface *box_paint(const BoxLook *look, int w, int h) {
    Paint paint = paint_begin(w, h);
    if ((look->fill & 255) != 0 || look->lip_height > 0)
        box_fill(paint.cairo, look, 0, 0, w, h);
    box_border(paint.cairo, look, 0, 0, w, h);
    return paint_end(&paint);
}

void draw_box(Draw *draw, Box box, BoxLook look) {
    if (box.w <= 0 || box.h <= 0)
        return;
    look.radius = SDL_min(look.radius, SDL_min(box.w, box.h) / 2.0);
    int edge = (int)ceil(SDL_max(look.radius, look.border_width) + look.lip_height) + 1;
    int small = 2 * edge + 1;
    /* Dashes would be torn by stretching. */
    Spread spread = {box.w >= small && !look.dashed ? edge : 0, box.h >= small && !look.dashed ? edge : 0, look.fill};
    int w = spread.edge_x > 0 ? small : box.w, h = spread.edge_y > 0 ? small : box.h;
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "box %d %d %08x %08x %08x %.2f %.2f %.2f %d", w, h, look.fill, look.border, look.lip,
             look.border_width, look.radius, look.lip_height, look.dashed);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, spread_widen(box_paint(&look, w, h), &spread), false, 0);
    draw_spread(draw, shown, box, &spread);
}

static SDL_Surface *disc_paint(const BoxLook *look, double radius, double x, double y, int size) {
    Paint paint = paint_begin(size, size);
    double half = look->border_width / 2;
    cairo_arc(paint.cairo, x, y, radius - half, 0, 6.28318530717958647692);
    paint_colour(paint.cairo, look->fill);
    cairo_fill_preserve(paint.cairo);
    if (look->border_width > 0) {
        double dash[] = {look->border_width * 1.9, look->border_width * 1.46};
        paint_colour(paint.cairo, look->border);
        cairo_set_line_width(paint.cairo, look->border_width);
        cairo_set_dash(paint.cairo, dash, look->dashed ? 2 : 0, 0);
        cairo_stroke(paint.cairo);
    }
    return paint_end(&paint);
}

void draw_disc(Draw *draw, double x, double y, double radius, BoxLook look) {
    int size = (int)ceil(radius * 2) + 2;
    int left = (int)floor(x - radius) - 1, top = (int)floor(y - radius) - 1;
    /* The centre's place within a pixel, in quarters, is part of what is painted. */
    double at_x = round((x - left) * 4) / 4, at_y = round((y - top) * 4) / 4;
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "disc %.2f %.2f %.2f %08x %08x %.2f %d", radius, at_x, at_y, look.fill, look.border,
             look.border_width, look.dashed);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, disc_paint(&look, radius, at_x, at_y, size + 1), false, 0);
    draw_shown(draw, shown, left, top);
}

void draw_ring(Draw *draw, Box box, double radius) {
    int wide = draw_whole(draw, draw->contrast ? 4 : 3);
    Colour near = draw->contrast ? 0x000000FF : 0x2B2440FF, far = draw->contrast ? 0xFFFFFFFF : 0xFFD98AFF;
    for (int i = 1; i <= 2; i++) {
        int out = wide * i;
        Box around = {box.x - out, box.y - out, box.w + 2 * out, box.h + 2 * out};
        draw_box(draw, around, (BoxLook){.border = i == 1 ? near : far, .border_width = wide, .radius = radius + out});
    }
}
