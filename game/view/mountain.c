#include "view/mountain.h"

#include "view/figures.h"
#include "view/scenery.h"
#include "view/theme.h"

#include <math.h>

typedef struct Body {
    Outline left, right, spine; /* left foot to peak, peak to right foot, peak down */
    Colour lit, shade, mist;
    double height;
} Body;

static Outline left_side(const Mountain *mountain, double height) {
    const double span = mountain->peak.x - mountain->left, base = mountain->base;
    Outline anchors = {.count = 0};
    outline_add(&anchors, mountain->left, base);
    outline_add(&anchors, mountain->left + span * .33, base - height * .27);
    outline_add(&anchors, mountain->left + span * .62, base - height * .54);
    outline_add(&anchors, mountain->left + span * .85, base - height * .79);
    outline_add(&anchors, mountain->peak.x, mountain->peak.y);
    return anchors;
}

static Outline right_side(const Mountain *mountain, double height) {
    const double span = mountain->right - mountain->peak.x, base = mountain->base;
    Outline anchors = {.count = 0};
    outline_add(&anchors, mountain->peak.x, mountain->peak.y);
    outline_add(&anchors, mountain->peak.x + span * .16, base - height * .77);
    outline_add(&anchors, mountain->peak.x + span * .40, base - height * .50);
    outline_add(&anchors, mountain->peak.x + span * .68, base - height * .24);
    outline_add(&anchors, mountain->right, base);
    return anchors;
}

static Outline spine_of(const Mountain *mountain, double height, Chance *chance) {
    Outline spine = {.count = 0};
    outline_add(&spine, mountain->peak.x, mountain->peak.y);
    for (int i = 1; i <= 7; i++) {
        const double part = i / 7.0;
        const double drift = i % 2 == 1 ? sketch_between(chance, .1, .55) : sketch_between(chance, -.45, .05);
        outline_add(&spine, mountain->peak.x + drift * height * .2 * (.4 + part),
                    mountain->peak.y + height * pow(part, 1.05));
    }
    return outline_crag(&spine, chance, .1, 2);
}

static Body body_of(const Mountain *mountain, Chance *chance) {
    const HourColours *hour = &theme_hours[mountain->hour];
    const double height = mountain->base - mountain->peak.y;
    const Outline left = left_side(mountain, height), right = right_side(mountain, height);
    return (Body){.left = outline_crag(&left, chance, .1, 4),
                  .right = outline_crag(&right, chance, .1, 4),
                  .spine = spine_of(mountain, height, chance),
                  .lit = colour_mix(hour->ridge[1], scenery_snow[mountain->hour].rim, .22),
                  .shade = colour_mix(hour->ridge[3], hour->ridge[2], .4),
                  .mist = colour_mix(hour->ridge[2], hour->mist, .25),
                  .height = height};
}

static void paint_halves(Picture *picture, const Mountain *mountain, const Body *body) {
    const Colour left = mountain->lit_left ? body->lit : body->shade,
                 right = mountain->lit_left ? body->shade : body->lit;
    Outline whole = body->left, half = body->spine, edge = body->right;
    outline_append(&whole, &body->right);
    picture_begin(picture);
    sketch_outline(picture, &whole);
    picture_fill(picture, sketch_down(mountain->peak.y, mountain->base, left, colour_mix(left, body->mist, .4)));
    outline_turn(&edge);
    outline_append(&half, &edge);
    picture_begin(picture);
    sketch_outline(picture, &half);
    picture_fill(picture, sketch_down(mountain->peak.y, mountain->base, right, colour_mix(right, body->mist, .4)));
}

static bool is_inside(const Mountain *mountain, const Body *body, Point point) {
    const Outline *side = point.x < mountain->peak.x ? &body->left : &body->right;
    return point.x > mountain->left + 8 && point.x < mountain->right - 8 && point.y < mountain->base &&
           point.y > outline_height(side, point.x) + 5;
}

/* One face of rock: it leaves the spine, or a point between spine and edge, and fades out at its foot. */
static void paint_facet(Picture *picture, const Mountain *mountain, const Body *body, Chance *chance, double down) {
    const int side = chance_below(chance, 2) == 0 ? -1 : 1;
    const double y = mountain->peak.y + body->height * down;
    const double spine = outline_across(&body->spine, y);
    const double foot = side < 0 ? mountain->left : mountain->right;
    const double reach = fabs(mountain->peak.x + (foot - mountain->peak.x) * down * .7 - spine);
    const Point top = {spine + side * pow(sketch_between(chance, 0, 1), 1.5) * reach, y};
    const double length = body->height * sketch_between(chance, .16, .3) * (.5 + down);
    const Point out = {top.x + side * length * sketch_between(chance, .35, .75),
                       top.y + length * sketch_between(chance, .75, 1)};
    const Point low = {top.x + side * length * sketch_between(chance, -.05, .22),
                       top.y + length * sketch_between(chance, .9, 1.25)};
    if (!is_inside(mountain, body, top) || !is_inside(mountain, body, out) || !is_inside(mountain, body, low)) {
        return;
    }
    const bool on_lit = (side < 0) == mountain->lit_left;
    const Colour tone = on_lit ? body->shade : body->lit;
    Fill fill = fill_linear(0, top.y, 0, fmax(out.y, low.y));
    fill_stop(&fill, 0, colour_alpha(tone, on_lit ? .5 : .34));
    fill_stop(&fill, .55, colour_alpha(tone, .2));
    fill_stop(&fill, 1, colour_alpha(tone, 0));
    const double points[] = {top.x, top.y, top.x + side * length * .26, top.y + length * .42, out.x, out.y,
                             low.x, low.y};
    picture_begin(picture);
    picture_polygon(picture, points, 4);
    picture_fill(picture, fill);
}

static Outline part_above(const Outline *line, double y) {
    Outline part = {.count = 0};
    for (size_t i = 0; i < line->count; i++) {
        if (line->points[i].y <= y) {
            outline_add(&part, line->points[i].x, line->points[i].y);
        }
    }
    return part;
}

/* The lower edge of the snow, from right to left. */
static Outline snow_teeth(const Mountain *mountain, const Body *body, double left, double right, double y,
                          Chance *chance) {
    const double depth = y - mountain->peak.y;
    Outline teeth = {.count = 0};
    for (int i = 1; i < 7; i++) {
        const double x = right + (left - right) * i / 7;
        const double up = i % 2 == 1 ? 0 : depth * sketch_between(chance, .18, .34);
        const double edge = outline_height(x < mountain->peak.x ? &body->left : &body->right, x);
        outline_add(&teeth, x, fmax(edge + 3, y - up + sketch_between(chance, -.16, .06) * depth));
    }
    return teeth;
}

static void paint_snow(Picture *picture, const Mountain *mountain, const Body *body, Chance *chance) {
    const HourSnow *snow = &scenery_snow[mountain->hour];
    const double y = mountain->peak.y + body->height * .22;
    Outline cap = part_above(&body->left, y), right = part_above(&body->right, y);
    const double right_end = right.points[right.count - 1].x;
    const Outline teeth = snow_teeth(mountain, body, cap.points[0].x, right_end, y, chance);
    outline_append(&cap, &right);
    outline_append(&cap, &teeth);
    picture_begin(picture);
    sketch_outline(picture, &cap);
    picture_flat(picture, mountain->lit_left ? snow->lit : snow->shade);
    Outline half = part_above(&body->spine, y);
    const double spine_end = half.points[half.count - 1].x;
    for (size_t i = teeth.count; i-- > 0;) {
        if (teeth.points[i].x > spine_end) {
            outline_add(&half, teeth.points[i].x, teeth.points[i].y);
        }
    }
    outline_turn(&right);
    outline_append(&half, &right);
    picture_begin(picture);
    sketch_outline(picture, &half);
    picture_flat(picture, mountain->lit_left ? snow->shade : snow->lit);
}

void mountain_paint(Picture *picture, const Mountain *mountain) {
    Chance chance = chance_from_seed(sketch_seed(mountain->seed) + 3);
    const Body body = body_of(mountain, &chance);
    paint_halves(picture, mountain, &body);
    for (int i = 0; i < 34; i++) {
        paint_facet(picture, mountain, &body, &chance, .1 + .75 * i / 34);
    }
    paint_snow(picture, mountain, &body, &chance);
}
