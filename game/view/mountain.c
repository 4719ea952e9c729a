#include "view/mountain.h"

#include "view/mountain_body.h"
#include "view/scenery.h"
#include "view/theme.h"

#include <math.h>

#define NEAR_HEIGHT 640.0 /* so high a mountain stands near: less haze, more faces, shoulders before it */
#define SHOULDERS_FROM 570.0
#define COMPANION_FROM 200.0 /* a lesser peak stands behind */
#define FACET_TRIES 3

typedef struct Rock { /* colours */
    Colour lit, shade, haze;
    double fade; /* into the haze at the foot */
} Rock;

static double height_of(const Mountain *mountain) {
    return mountain->base - mountain->peak.y;
}

static double nearness(const Mountain *mountain) {
    return fmin(1, fmax(0, (height_of(mountain) - 300) / (NEAR_HEIGHT - 300)));
}

static Rock rock_of(const Mountain *mountain) {
    const HourColours *hour = &theme_hours[mountain->hour];
    const double near = nearness(mountain);
    const Colour far_haze = hour->mist, near_haze = colour_mix(hour->ridge[2], hour->mist, .2);
    return (Rock){.lit = colour_mix(hour->ridge[1], scenery_snow[mountain->hour].rim, .22),
                  .shade = colour_mix(hour->ridge[2], hour->ridge[3], .5 + .15 * near),
                  .haze = colour_mix(far_haze, near_haze, near),
                  .fade = .6 - .22 * near};
}

static Fill rock_fill(const Body *body, Colour colour, const Rock *rock) {
    return sketch_down(body->top, body->base, colour, colour_mix(colour, rock->haze, rock->fade));
}

/* From a top down to its foot or to the col, then under the col to the foot of the spine. */
static Outline shade_of(const Body *body, const Top *top, bool right) {
    Outline half = {.count = 0};
    const size_t end = right ? top->last : top->first;
    for (size_t i = top->at; i != end; i = right ? i + 1 : i - 1) {
        outline_add(&half, body->line.points[i].x, body->line.points[i].y);
    }
    const Point edge = body->line.points[end], foot = top->spine.points[top->spine.count - 1];
    outline_add(&half, edge.x, edge.y);
    if (end != 0 && end + 1 != body->line.count) {
        outline_add(&half, edge.x + (foot.x - edge.x) * .1 + (right ? 8 : -8), edge.y + (body->base - edge.y) * .45);
        outline_add(&half, edge.x + (foot.x - edge.x) * .45, body->base);
    }
    for (size_t i = top->spine.count; i-- > 0;) {
        outline_add(&half, top->spine.points[i].x, top->spine.points[i].y);
    }
    return half;
}

static void paint_halves(Picture *picture, const Body *body, const Rock *rock, bool lit_left) {
    picture_begin(picture);
    sketch_outline(picture, &body->line);
    picture_fill(picture, rock_fill(body, rock->lit, rock));
    for (size_t i = 0; i < body->top_count; i++) {
        const Outline half = shade_of(body, &body->tops[i], lit_left);
        picture_begin(picture);
        sketch_outline(picture, &half);
        picture_fill(picture, rock_fill(body, rock->shade, rock));
    }
}

/* Left to right across the rock at a height. */
static Point edge_at(const Body *body, double y, bool right) {
    const Outline *line = &body->line;
    for (size_t i = 1; i < line->count; i++) {
        const size_t here = right ? line->count - 1 - i : i;
        if (line->points[here].y <= y) {
            const Point in = line->points[here], out = line->points[right ? here + 1 : here - 1];
            const double part = out.y - in.y > .01 ? (y - in.y) / (out.y - in.y) : 0;
            return (Point){in.x + (out.x - in.x) * part, y};
        }
    }
    return line->points[0];
}

static void paint_strata(Picture *picture, const Body *body, Colour colour, Chance *chance) {
    const double height = body->base - body->top;
    for (int i = 0; i < body->shape.strata; i++) {
        const double y = body->top + height * (.1 + .15 * i + sketch_between(chance, -.01, .01));
        const Point left = edge_at(body, y + height * .015, false), right = edge_at(body, y + height * .015, true);
        const Point low_left = edge_at(body, y + height * .06, false),
                    low_right = edge_at(body, y + height * .06, true);
        Outline anchors = {.count = 0}, low = {.count = 0};
        outline_add(&anchors, left.x, left.y);
        outline_add(&anchors, (left.x + right.x) / 2, y - height * .01);
        outline_add(&anchors, right.x, right.y);
        outline_add(&low, low_right.x, low_right.y);
        outline_add(&low, (left.x + right.x) / 2, y + height * .035);
        outline_add(&low, low_left.x, low_left.y);
        Outline band = outline_crag(&anchors, chance, .03, 3);
        outline_append(&band, &low);
        picture_begin(picture);
        sketch_outline(picture, &band);
        picture_flat(picture, colour_alpha(colour, .22 - .025 * i));
    }
}

typedef struct Facet { /* a face of rock, from its top to where it fades out */
    Point top, middle, out, low;
} Facet;

static bool holds_facet(const Body *body, const Facet *facet) {
    return body_holds(body, facet->middle) && body_holds(body, facet->out) && body_holds(body, facet->low);
}

static Facet facet_of(Point top, int side, double length, Chance *chance) {
    return (Facet){.top = top,
                   .middle = {top.x + side * length * .26, top.y + length * .42},
                   .out = {top.x + side * length * sketch_between(chance, .4, .85),
                           top.y + length * sketch_between(chance, .8, 1.05)},
                   .low = {top.x + side * length * sketch_between(chance, -.05, .2),
                           top.y + length * sketch_between(chance, .95, 1.3)}};
}

static void paint_facet(Picture *picture, const Body *body, Point top, int side, double length, Colour tone,
                        double alpha, Chance *chance) {
    Facet facet = facet_of(top, side, length, chance);
    for (int i = 0; i < FACET_TRIES && !holds_facet(body, &facet); i++) {
        length *= .62;
        facet = facet_of(top, side, length, chance);
    }
    if (!holds_facet(body, &facet)) {
        return;
    }
    Fill fill = fill_linear(0, top.y, 0, fmax(facet.out.y, facet.low.y));
    fill_stop(&fill, 0, colour_alpha(tone, alpha));
    fill_stop(&fill, .55, colour_alpha(tone, alpha * .45));
    fill_stop(&fill, 1, colour_alpha(tone, 0));
    const double points[] = {top.x,       top.y,       facet.middle.x, facet.middle.y,
                             facet.out.x, facet.out.y, facet.low.x,    facet.low.y};
    picture_begin(picture);
    picture_polygon(picture, points, 4);
    picture_fill(picture, fill);
}

/* Faces that leave the spines, by turns to the left and to the right. */
static void paint_spine_facets(Picture *picture, const Body *body, const Rock *rock, bool lit_left, int count,
                               Chance *chance) {
    const int tops = (int)body->top_count, rounds = (count + tops - 1) / tops;
    for (int i = 0; i < count; i++) {
        const Outline *spine = &body->tops[i % tops].spine;
        const int row = i / tops;
        const double part = .08 + .74 * (row + .4) / rounds, height = body->base - spine->points[0].y;
        const int side = row % 2 == 0 ? 1 : -1;
        Point top = spine->points[(size_t)(part * (double)(spine->count - 1))];
        top.x += side * sketch_between(chance, 0, .1) * height * (part + .2);
        const bool on_lit = (side < 0) == lit_left;
        const double length = height * sketch_between(chance, .3, .5) * (.6 + part);
        paint_facet(picture, body, top, side, length, on_lit ? rock->shade : rock->lit, on_lit ? .58 : .4, chance);
    }
}

/* Faces that fall away from the outline inwards. */
static void paint_edge_facets(Picture *picture, const Body *body, const Rock *rock, bool lit_left, int count,
                              Chance *chance) {
    const double height = body->base - body->top;
    for (int i = 0; i < count; i++) {
        const bool right = i % 2 == 1, on_lit = right != lit_left;
        const double part = .16 + .5 * (i + .5) / count;
        Point top = edge_at(body, body->top + height * part, right);
        top.x += right ? -3 : 3;
        top.y += 3;
        paint_facet(picture, body, top, right ? -1 : 1, height * sketch_between(chance, .2, .34) * (.6 + part),
                    on_lit ? rock->shade : rock->lit, on_lit ? .5 : .34, chance);
    }
}

/* The lower edge of the snow, from right to left. */
static Outline snow_teeth(const Body *body, Point left, Point right, double top, double y, Chance *chance) {
    const double depth = y - top;
    const int count = 4 + (int)fmin(5, (right.x - left.x) / 22);
    Outline teeth = {.count = 0};
    for (int i = 1; i < count; i++) {
        const double x = right.x + (left.x - right.x) * i / count;
        const double up = i % 2 == 1 ? 0 : sketch_between(chance, .2, .4);
        outline_add(&teeth, x,
                    fmax(outline_height(&body->line, x) + 3, y + (sketch_between(chance, -.15, .08) - up) * depth));
    }
    return teeth;
}

static void paint_snow_shade(Picture *picture, const Body *body, const Top *top, const Outline *teeth, size_t end,
                             bool right, double y, Colour colour) {
    Outline half = {.count = 0};
    for (size_t i = 0; i < top->spine.count && top->spine.points[i].y <= y; i++) {
        outline_add(&half, top->spine.points[i].x, top->spine.points[i].y);
    }
    const double middle = half.points[half.count - 1].x;
    for (size_t i = 0; i < teeth->count; i++) {
        const Point at = teeth->points[right ? teeth->count - 1 - i : i];
        if (right ? at.x > middle : at.x < middle) {
            outline_add(&half, at.x, at.y);
        }
    }
    for (size_t i = end; i != top->at; i = right ? i - 1 : i + 1) {
        outline_add(&half, body->line.points[i].x, body->line.points[i].y);
    }
    picture_begin(picture);
    sketch_outline(picture, &half);
    picture_flat(picture, colour);
}

static void paint_snow(Picture *picture, const Body *body, const Top *top, double depth, const Mountain *mountain,
                       Chance *chance) {
    const HourSnow *snow = &scenery_snow[mountain->hour];
    const Point *points = body->line.points;
    const double y = points[top->at].y + depth;
    size_t from = top->at;
    while (from > top->first && points[from - 1].y <= y) {
        from--;
    }
    size_t to = top->at;
    while (to < top->last && points[to + 1].y <= y) {
        to++;
    }
    if (to - from < 3) {
        return;
    }
    const Outline teeth = snow_teeth(body, points[from], points[to], points[top->at].y, y, chance);
    Outline cap = {.count = 0};
    for (size_t i = from; i <= to; i++) {
        outline_add(&cap, points[i].x, points[i].y);
    }
    outline_append(&cap, &teeth);
    picture_begin(picture);
    sketch_outline(picture, &cap);
    picture_flat(picture, snow->lit);
    if (body->shape.form != FORM_MESA) {
        paint_snow_shade(picture, body, top, &teeth, mountain->lit_left ? to : from, mountain->lit_left, y,
                         snow->shade);
    }
}

/* The edge that looks at the light is caught by it. */
static void paint_rim(Picture *picture, const Body *body, const Top *top, Colour rim, bool lit_left, double width) {
    const double y = body->line.points[top->at].y, fall = (body->base - y) * .5;
    const size_t end = lit_left ? top->first : top->last;
    picture_begin(picture);
    picture_move(picture, body->line.points[top->at].x, y);
    for (size_t i = top->at; i != end && body->line.points[i].y < y + fall; i = lit_left ? i - 1 : i + 1) {
        picture_line(picture, body->line.points[i].x, body->line.points[i].y);
    }
    picture_stroke(picture, width, rim);
    picture_fill(picture, sketch_down(y, y + fall, colour_alpha(rim, .6), colour_alpha(rim, 0)));
}

static void paint_body(Picture *picture, const Body *body, const Rock *rock, bool lit_left, int facets,
                       Chance *chance) {
    paint_halves(picture, body, rock, lit_left);
    paint_strata(picture, body, colour_mix(rock->shade, 0x2B1F45FF, .2), chance);
    paint_spine_facets(picture, body, rock, lit_left, facets, chance);
    paint_edge_facets(picture, body, rock, lit_left, facets / 2, chance);
}

static void paint_companion(Picture *picture, const Mountain *mountain, const Rock *rock, Chance *chance) {
    const HourColours *hour = &theme_hours[mountain->hour];
    const double height = height_of(mountain), side = chance_below(chance, 2) == 0 ? -1 : 1;
    const double span = side < 0 ? mountain->peak.x - mountain->left : mountain->right - mountain->peak.x;
    const double x = mountain->peak.x + side * span * sketch_between(chance, .5, .62);
    const double top = mountain->base - height * sketch_between(chance, .5, .62);
    const double half = (mountain->base - top) * .52;
    const Body body = mountain_shoulder((Point){x, top}, x - half, x + half, mountain->base, chance);
    const Rock far = {.lit = colour_mix(hour->ridge[1], scenery_snow[mountain->hour].rim, .12),
                      .shade = colour_mix(hour->ridge[2], hour->ridge[1], .4),
                      .haze = rock->haze,
                      .fade = .7};
    paint_body(picture, &body, &far, mountain->lit_left, 6, chance);
}

static void paint_shoulder(Picture *picture, const Mountain *mountain, const MountainShape *shape, int side, double out,
                           double lift, Chance *chance) {
    const HourColours *hour = &theme_hours[mountain->hour];
    const double height = height_of(mountain);
    const double span = side < 0 ? mountain->peak.x - mountain->left : mountain->right - mountain->peak.x;
    const double x = mountain->peak.x + side * span * out;
    double edge = mountain->peak.y;
    while (edge < mountain->base && mountain_reach(mountain, shape, side, edge) < span * out) {
        edge += 8;
    }
    const double top = fmax(mountain->peak.y + height * .4, edge - lift * height);
    const Body body = mountain_shoulder((Point){x, top}, x - span * .44, x + span * .42, mountain->base, chance);
    const Rock near = {.lit = colour_mix(hour->ridge[2], scenery_snow[mountain->hour].rim, .19),
                       .shade = colour_mix(hour->ridge[3], hour->ridge[2], .3),
                       .haze = hour->ridge[3],
                       .fade = .3};
    paint_body(picture, &body, &near, mountain->lit_left, 10, chance);
}

/* A table mountain wears its cloth of cloud. */
static void paint_cloth(Picture *picture, const Mountain *mountain, const MountainShape *shape) {
    const double height = height_of(mountain), y = mountain->peak.y + height * .07;
    const double left = mountain_reach(mountain, shape, -1, y), right = mountain_reach(mountain, shape, 1, y);
    const Colour cloud = colour_mix(theme_hours[mountain->hour].mist, 0xFFFFFFFF, .5);
    const double middle = mountain->peak.x + (right - left) / 2, wide = (left + right) / 2;
    sketch_mist(picture, middle, y, wide * 1.4, height * .04, cloud, .6);
    sketch_mist(picture, middle + wide * .6, y + height * .04, wide * .8, height * .03, cloud, .45);
}

void mountain_paint(Picture *picture, const Mountain *mountain) {
    Chance chance = chance_from_seed(chance_seed(mountain->seed) + 7);
    const Rock rock = rock_of(mountain);
    const double height = height_of(mountain), depth = height * (nearness(mountain) > .5 ? .9 : 1);
    if (height >= COMPANION_FROM) {
        paint_companion(picture, mountain, &rock, &chance);
    }
    const Body body = mountain_body(mountain, &chance);
    paint_body(picture, &body, &rock, mountain->lit_left, (int)fmin(16, 8 + height / 60), &chance);
    for (size_t i = 0; i < body.top_count; i++) {
        const bool highest = body.line.points[body.tops[i].at].y <= body.top + .01;
        paint_snow(picture, &body, &body.tops[i], depth * (highest ? body.shape.snow : body.shape.second_snow),
                   mountain, &chance);
        paint_rim(picture, &body, &body.tops[i], scenery_snow[mountain->hour].rim, mountain->lit_left,
                  fmax(.8, height / 300));
    }
    if (body.shape.form == FORM_MESA) {
        paint_cloth(picture, mountain, &body.shape);
    }
    if (height >= SHOULDERS_FROM) {
        paint_shoulder(picture, mountain, &body.shape, -1, .56, .09, &chance);
        paint_shoulder(picture, mountain, &body.shape, 1, .64, .1, &chance);
    }
}
