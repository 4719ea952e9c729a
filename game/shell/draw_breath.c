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
#define RING_RADIUS 196.0
#define RING_WIDTH 9.0
#define THICK 13.0 /* in high contrast: breathed, and to come */
#define THIN 5.0
#define GLOW_RADIUS 330.0
#define ARC_GAP 0.0625 /* radians left free at each end of an arc */

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

static SDL_Surface *orb_paint(double radius, double light) {
    int size = (int)ceil(radius * 2) + 2;
    double middle = size / 2.0;
    Paint paint = paint_begin(size, size);
    cairo_pattern_t *pattern = cairo_pattern_create_radial(middle, middle, 0, middle, middle, radius);
    cairo_pattern_add_color_stop_rgb(pattern, 0, light, .97 * light, .86 * light);
    cairo_pattern_add_color_stop_rgb(pattern, .45, light, .89 * light, .63 * light);
    cairo_pattern_add_color_stop_rgb(pattern, .8, .98 * light, .72 * light, .36 * light);
    cairo_pattern_add_color_stop_rgb(pattern, 1, .94 * light, .6 * light, .27 * light);
    cairo_arc(paint.cairo, middle, middle, radius, 0, TURN);
    cairo_set_source(paint.cairo, pattern);
    cairo_fill(paint.cairo);
    cairo_pattern_destroy(pattern);
    return paint_end(&paint);
}

/* How large the light will grow: a line of dots. */
static SDL_Surface *guide_paint(double radius, double unit, bool contrast) {
    int size = (int)ceil(radius * 2) + 6;
    Paint paint = paint_begin(size, size);
    double dots[] = {2 * unit, 7 * unit};
    cairo_arc(paint.cairo, size / 2.0, size / 2.0, radius, 0, TURN);
    cairo_set_line_width(paint.cairo, SDL_max(1.0, 1.5 * unit));
    cairo_set_dash(paint.cairo, dots, 2, 0);
    paint_colour(paint.cairo, contrast ? 0xFFFFFFFF : 0xFFD58A60);
    cairo_stroke(paint.cairo);
    return paint_end(&paint);
}

static void breath_guide(Draw *draw, double x, double y, double unit) {
    double radius = round(ORB_MOST * unit);
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "guide %.0f %d", radius, draw->contrast);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, guide_paint(radius, unit, draw->contrast), false, 0);
    draw_shown(draw, shown, (int)lround(x - shown->w / 2.0), (int)lround(y - shown->h / 2.0));
}

static void breath_orb(Draw *draw, const Item *item, double x, double y, double unit) {
    double full = item->value / 1000.0;
    bool still = draw->sight->motion;
    double radius = round((still ? ORB_STILL : ORB_LEAST + (ORB_MOST - ORB_LEAST) * full) * unit);
    double light = still ? round((.78 + .22 * full) * 40) / 40 : 1;
    if (!draw->contrast) {
        draw_glow(draw, x, y, GLOW_RADIUS * unit, 0xFFB85A70);
        draw_disc(draw, x, y, round(ORB_MOST * unit), (BoxLook){.fill = 0xFFC76B17});
        draw_disc(draw, x, y, SDL_min(radius * 1.27, round(ORB_MOST * unit * 1.06)), (BoxLook){.fill = 0xFFC76B26});
    }
    breath_guide(draw, x, y, unit);
    char key[64];
    snprintf(key, sizeof key, "orb %.0f %.3f %d", radius, light, draw->contrast);
    const Shown *shown = moving_find(draw, draw->orb, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key,
                              draw->contrast ? orb_line_paint(radius, unit) : orb_paint(radius, light), false, 0);
    draw_shown(draw, shown, (int)lround(x - shown->w / 2.0), (int)lround(y - shown->h / 2.0));
}

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

/* One arc a phase, as long as the phase: what is walked is bright, what is to come is pale. */
static SDL_Surface *ring_paint(const Stretch *breath, int size, double unit, double at, bool contrast) {
    Paint paint = paint_begin(size, size);
    double start = 0, cycle = (double)breath->frames, gap = ARC_GAP / TURN;
    Colour walked = contrast ? 0xFFD400FF : 0xFFD58AFF, ahead = contrast ? 0xFFFFFFFF : 0x6B5279FF;
    for (int i = 0; i < breath->count; i++) {
        double end = start + (double)breath->legs[i].frames / cycle;
        double from = start + gap, to = end - gap, here = SDL_min(SDL_max(at, from), to);
        arc_stroke(paint.cairo, size / 2.0, RING_RADIUS * unit, from, to, (contrast ? THIN : RING_WIDTH) * unit, ahead);
        arc_stroke(paint.cairo, size / 2.0, RING_RADIUS * unit, from, here, (contrast ? THICK : RING_WIDTH) * unit,
                   walked);
        start = end;
    }
    return paint_end(&paint);
}

static void breath_ring(Draw *draw, double x, double y, double unit) {
    const BreathPlan plan = app_hut_plan();
    const Stretch *breath = &plan.stretches[0];
    int64_t cycle = breath->frames;
    double at = (double)(app_hut_ms(draw->app, draw->sight->now) * BREATH_MS % cycle) / (double)cycle;
    int size = (int)ceil(2 * (RING_RADIUS + THICK) * unit);
    at = round(at * 280) / 280; /* a step is four pixels of the way round: 20 a second */
    char key[64];
    snprintf(key, sizeof key, "ring %d %.4f %d", size, at, draw->contrast);
    const Shown *shown = moving_find(draw, draw->ring, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, ring_paint(breath, size, unit, at, draw->contrast), false, 0);
    draw_shown(draw, shown, (int)lround(x - size / 2.0), (int)lround(y - size / 2.0));
    double angle = at * TURN - TURN / 4;
    double dot_x = x + RING_RADIUS * unit * cos(angle), dot_y = y + RING_RADIUS * unit * sin(angle);
    if (draw->contrast) {
        draw_disc(draw, dot_x, dot_y, 17 * unit,
                  (BoxLook){.fill = 0x000000FF, .border = 0xFFFFFFFF, .border_width = 5 * unit});
        return;
    }
    draw_glow(draw, dot_x, dot_y, 28 * unit, 0xFFE3A0B0);
    draw_disc(draw, dot_x, dot_y, 9 * unit, (BoxLook){.fill = 0xFFF6E4FF});
}

void draw_breath(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    double x = item->box.x + item->box.w / 2.0, y = item->box.y + item->box.h / 2.0, unit = breath_unit(item);
    breath_orb(draw, item, x, y, unit);
    breath_ring(draw, x, y, unit);
}
