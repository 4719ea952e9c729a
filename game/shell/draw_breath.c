#include "shell/draw_parts.h"

#include "core/breath.h"
#include "shell/paint.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define TURN 6.28318530717958647692
/* look.md 7: the light's radius at scale 1, empty and full; 118 in gentle motion. */
#define ORB_LEAST 64.0
#define ORB_MOST 150.0
#define ORB_STILL 118.0
#define ORB_LINE 96.0 /* the least in high contrast, where the light is a line round the count */
#define RING_RADIUS 196.0
#define RING_WIDTH 9.0
#define RING_DARK 7.0
#define THICK 15.0 /* in high contrast: breathed, and to come */
#define THIN 5.0
#define GLOW_RADIUS 330.0
#define ARC_GAP 0.0625 /* radians left free at each end of an arc, and of a thick one */
#define THICK_GAP 0.09
#define TILES 4     /* the ring is painted in TILES x TILES pieces, so that a step repaints one or two of them */
#define STEPS 280   /* of the walked part in a round; the dot covers what is between, and each step is painted once */
#define SHADES 2048 /* of the light, from its middle to its rim by the square of the way */

/* The item says how wide the ring is, stroke included; everything else follows from that. */
static double breath_unit(const Item *item) {
    return item->most / (2 * RING_RADIUS + RING_WIDTH);
}

/* What changes with every breath would fill the cache: the one before is let go. */
static const Shown *moving_find(Draw *draw, char last[64], const char *key) {
    if (strcmp(last, key) != 0) {
        textures_forget(draw->textures, last);
        snprintf(last, 64, "%s", key);
    }
    return textures_find(draw->textures, key);
}

/* High contrast: the light is a line, so that the count in it stays white on black. */
static SDL_Surface *orb_line_paint(double radius, double unit) {
    int size = (int)ceil(radius * 2) + 2;
    double width = SDL_max(2.0, 6 * unit);
    Paint paint = paint_begin(size, size);
    cairo_arc(paint.cairo, size / 2.0, size / 2.0, radius - width / 2, 0, TURN);
    cairo_set_line_width(paint.cairo, width);
    paint_colour(paint.cairo, 0xFFD400FF);
    cairo_stroke(paint.cairo);
    return paint_end(&paint);
}

typedef struct Shade { /* of the light, at a part of its radius */
    double at;
    double red, green, blue;
} Shade;

static const Shade lit[] = {{0, 1, .97, .86}, {.45, 1, .89, .63}, {.8, .98, .72, .36}, {1, .94, .6, .27}};
static const Shade dim[] = {{0, .48, .32, .19}, {.7, .35, .23, .16}, {1, .23, .15, .13}};

static uint32_t shade_at(const Shade *shades, size_t count, double at, double light) {
    size_t i = 1;
    while (i + 1 < count && at > shades[i].at)
        i++;
    const Shade *a = &shades[i - 1], *b = &shades[i];
    const double part = SDL_clamp((at - a->at) / (b->at - a->at), 0, 1), full = 255 * light;
    return (uint32_t)lround((a->red + (b->red - a->red) * part) * full) << 16 |
           (uint32_t)lround((a->green + (b->green - a->green) * part) * full) << 8 |
           (uint32_t)lround((a->blue + (b->blue - a->blue) * part) * full);
}

/* Painted by hand, for it grows with every picture: a disc whose colour goes by the way from its middle, soft at the
 * rim. */
static SDL_Surface *orb_paint(double radius, const Shade *shades, size_t count, double light) {
    const int size = (int)ceil(radius * 2) + 2;
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, size, size, 32, SDL_PIXELFORMAT_ARGB8888);
    if (surface == NULL)
        return NULL;
    const double rim = radius + .5, middle = size / 2.0;
    uint32_t colours[SHADES + 1];
    for (int i = 0; i <= SHADES; i++) {
        const double way = sqrt((double)i / SHADES) * rim;
        colours[i] = shade_at(shades, count, way / radius, light) | (uint32_t)lround(255 * SDL_clamp(rim - way, 0, 1))
                                                                        << 24;
    }
    for (int y = 0; y < size; y++) {
        uint32_t *row = (uint32_t *)(void *)((char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
        const double down = (y + .5 - middle) / rim;
        for (int x = 0; x < size; x++) {
            const double across = (x + .5 - middle) / rim, way = down * down + across * across;
            row[x] = way < 1 ? colours[(int)(way * SHADES)] : 0;
        }
    }
    return surface;
}

/* How large the light will grow: a line of dots. */
static SDL_Surface *guide_paint(double radius, double unit, bool contrast) {
    int size = (int)ceil(radius * 2) + 6;
    Paint paint = paint_begin(size, size);
    double dots[] = {2 * unit, 7 * unit};
    cairo_arc(paint.cairo, size / 2.0, size / 2.0, radius, 0, TURN);
    cairo_set_line_width(paint.cairo, SDL_max(1.0, (contrast ? 2.5 : 1.5) * unit));
    cairo_set_dash(paint.cairo, dots, 2, 0);
    paint_colour(paint.cairo, contrast ? 0xFFFFFFFF : 0xFFD58A60);
    cairo_stroke(paint.cairo);
    return paint_end(&paint);
}

/* What guides may be on its way to go. */
static Uint8 guide_alpha(const Draw *draw, const Item *item) {
    return (Uint8)lround(draw->alpha * (1 - (double)item->away[0]));
}

static void breath_guide(Draw *draw, const Item *item, double x, double y, double unit) {
    double radius = round(ORB_MOST * unit);
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "guide %.0f %d", radius, draw->contrast);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, guide_paint(radius, unit, draw->contrast), false, 0);
    const Uint8 whole = draw->alpha;
    draw->alpha = guide_alpha(draw, item);
    draw_shown(draw, shown, (int)lround(x - shown->w / 2.0), (int)lround(y - shown->h / 2.0));
    draw->alpha = whole;
}

static void breath_halo(Draw *draw, double x, double y, double unit, double radius) {
    draw_glow(draw, x, y, GLOW_RADIUS * unit, 0xFFB85A70);
    draw_disc(draw, x, y, round(ORB_MOST * unit), (BoxLook){.fill = 0xFFC76B17});
    draw_disc(draw, x, y, SDL_min(radius * 1.27, round(ORB_MOST * unit * 1.06)), (BoxLook){.fill = 0xFFC76B26});
}

static void breath_orb(Draw *draw, const Item *item, double x, double y, double unit) {
    const double full = item->value / 1000.0;
    const bool still = draw->sight->motion, dark = item->look == BREATH_DARK;
    const double least = draw->contrast ? ORB_LINE : ORB_LEAST * SDL_min(draw->sight->text, 1.25);
    const double radius = round((still ? ORB_STILL : least + (ORB_MOST - least) * full) * unit);
    const double light = still ? round((.78 + .22 * full) * 40) / 40 : 1;
    if (!draw->contrast && !dark)
        breath_halo(draw, x, y, unit, radius);
    else if (!draw->contrast)
        draw_glow(draw, x, y, GLOW_RADIUS * unit, 0xC9803A38);
    if (!dark)
        breath_guide(draw, item, x, y, unit);
    char key[64];
    snprintf(key, sizeof key, "orb %.0f %.3f %d %d", radius, light, draw->contrast, dark);
    const Shown *shown = moving_find(draw, draw->orb, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key,
                              draw->contrast ? orb_line_paint(radius, unit)
                              : dark         ? orb_paint(radius, dim, SDL_arraysize(dim), light)
                                             : orb_paint(radius, lit, SDL_arraysize(lit), light),
                              false, 0);
    draw_shown(draw, shown, (int)lround(x - shown->w / 2.0), (int)lround(y - shown->h / 2.0));
}

typedef struct Ring { /* one arc a phase, as long as the phase: what is walked is bright, what is to come is pale */
    const Stretch *round;
    double at; /* part of the way */
    double unit;
    int size, tile; /* pixels across, of all and of a piece */
    Colour walked, ahead;
    double thick, thin; /* design pixels */
    double gap;         /* radians */
} Ring;

static void arc_stroke(cairo_t *cairo, double middle, double radius, double from, double to, double width,
                       Colour colour) {
    if (to <= from)
        return;
    cairo_new_path(cairo);
    cairo_arc(cairo, middle, middle, radius, from * TURN - TURN / 4, to * TURN - TURN / 4);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(cairo, width);
    paint_colour(cairo, colour);
    cairo_stroke(cairo);
}

static SDL_Surface *ring_paint(const Ring *ring, int column, int row) {
    Paint paint = paint_begin(ring->tile, ring->tile);
    cairo_translate(paint.cairo, -column * ring->tile, -row * ring->tile);
    const double middle = ring->size / 2.0, radius = RING_RADIUS * ring->unit, gap = ring->gap / TURN;
    const double all = (double)ring->round->frames;
    double start = 0;
    for (int i = 0; i < ring->round->count; i++) {
        const double end = start + (double)ring->round->legs[i].frames / all;
        const double from = start + gap, to = end - gap, here = SDL_clamp(ring->at, from, SDL_max(from, to));
        arc_stroke(paint.cairo, middle, radius, from, to, ring->thin * ring->unit, ring->ahead);
        arc_stroke(paint.cairo, middle, radius, from, here, ring->thick * ring->unit, ring->walked);
        start = end;
    }
    return paint_end(&paint);
}

/* The part of the round at a corner of a piece, seen from the middle. */
static double corner_part(const Ring *ring, int column, int row) {
    const double x = column * ring->tile - ring->size / 2.0, y = row * ring->tile - ring->size / 2.0;
    const double part = atan2(x, -y) / TURN;
    return part < 0 ? part + 1 : part;
}

/* Within a piece the ring looks alike before it is reached and after it is passed. */
static double tile_at(const Ring *ring, int column, int row) {
    double least = 1, most = 0;
    for (int i = 0; i < 4; i++) {
        const double part = corner_part(ring, column + i % 2, row + i / 2);
        least = SDL_min(least, part);
        most = SDL_max(most, part);
    }
    const double slack = THICK / RING_RADIUS / TURN; /* round ends reach further */
    if (most - least > .5)                           /* it lies across the top, where the round begins and ends */
        return ring->at;
    return SDL_clamp(ring->at, least - slack, most + slack);
}

static void ring_tile(Draw *draw, const Ring *ring, int column, int row, int left, int top) {
    const Stretch *round = ring->round;
    Ring part = *ring;
    part.at = tile_at(ring, column, row);
    char key[TEXTURE_KEY];
    int length = snprintf(key, sizeof key, "ring %d %d,%d %.4f %08x %08x", ring->size, column, row, part.at,
                          ring->walked, ring->ahead);
    for (int i = 0; i < round->count; i++)
        length += snprintf(key + length, sizeof key - (size_t)length, " %lld", (long long)round->legs[i].frames);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, ring_paint(&part, column, row), false, 0);
    draw_shown(draw, shown, left + column * ring->tile, top + row * ring->tile);
}

static Ring ring_of(const Draw *draw, const Item *item, const Stretch *round, double unit) {
    Ring ring = {.round = round, .unit = unit, .thick = RING_WIDTH, .thin = RING_WIDTH, .gap = ARC_GAP};
    ring.at = floor(item->ghost * STEPS / 1000.0) / STEPS;
    ring.tile = (int)ceil((2 * (RING_RADIUS + THICK) * unit) / TILES);
    ring.size = ring.tile * TILES;
    ring.walked = item->look == BREATH_DARK ? 0x8A6238FF : 0xFFD58AFF;
    ring.ahead = item->look == BREATH_DARK ? 0x2C2333FF : 0x6B5279FF;
    if (item->look == BREATH_DARK)
        ring.thick = ring.thin = RING_DARK;
    if (draw->contrast) {
        ring.thick = THICK;
        ring.thin = THIN;
        ring.gap = THICK_GAP;
        ring.walked = 0xFFD400FF;
        ring.ahead = 0xFFFFFFFF;
    }
    return ring;
}

static void ring_dot(Draw *draw, const Item *item, double x, double y, double unit) {
    if (draw->contrast) {
        draw_disc(draw, x, y, 17 * unit, (BoxLook){.fill = 0x000000FF, .border = 0xFFFFFFFF, .border_width = 5 * unit});
    } else if (item->look == BREATH_DARK) {
        draw_disc(draw, x, y, 8 * unit, (BoxLook){.fill = 0x8A6238FF});
    } else {
        draw_glow(draw, x, y, 28 * unit, 0xFFE3A0B0);
        draw_disc(draw, x, y, 9 * unit, (BoxLook){.fill = 0xFFF6E4FF});
    }
}

static void breath_ring(Draw *draw, const Item *item, double x, double y, double unit) {
    const Stretch *round = breath_round(&draw->app->ui.hut.plan, app_hut_frame(draw->app, draw->sight->now)).stretch;
    if (round == NULL || item->ghost == UNSET)
        return;
    const Ring ring = ring_of(draw, item, round, unit);
    const int left = (int)lround(x - ring.size / 2.0), top = (int)lround(y - ring.size / 2.0);
    for (int i = 0; i < TILES * TILES; i++) {
        const int column = i % TILES, row = i / TILES;
        const bool inside = column > 0 && column < TILES - 1 && row > 0 && row < TILES - 1;
        if (!inside) /* nothing of the ring lies there */
            ring_tile(draw, &ring, column, row, left, top);
    }
    const double angle = item->ghost / 1000.0 * TURN - TURN / 4;
    ring_dot(draw, item, x + RING_RADIUS * unit * cos(angle), y + RING_RADIUS * unit * sin(angle), unit);
}

void draw_breath(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    double x = item->box.x + item->box.w / 2.0, y = item->box.y + item->box.h / 2.0, unit = breath_unit(item);
    if (item->look != BREATH_RING)
        breath_orb(draw, item, x, y, unit);
    const Uint8 whole = draw->alpha;
    draw->alpha = guide_alpha(draw, item);
    breath_ring(draw, item, x, y, unit);
    draw->alpha = whole;
}
