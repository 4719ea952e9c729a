#include "view/mountain.h"

#include "view/figures.h"
#include "view/scenery.h"
#include "view/theme.h"

#include <math.h>

/* Silhouettes from the left foot to the right one: half widths from the middle, parts of the height. */
#define SHAPE_POINTS 11
#define SHAPES 6
static const Point shapes[SHAPES][SHAPE_POINTS] = {
    {{-1, 0}, {-.62, .3}, {-.34, .52}, {-.16, .8}, {0, 1}, {.14, .78}, {.4, .5}, {.66, .24}, {1, 0}},
    {{-1, 0},
     {-.66, .42},
     {-.42, .84},
     {-.32, .9},
     {-.14, .58},
     {0, .54},
     {.16, .74},
     {.32, 1},
     {.46, .72},
     {.72, .32},
     {1, 0}},
    {{-1, 0}, {-.72, .3}, {-.52, .66}, {-.46, .86}, {-.1, .92}, {.22, .88}, {.44, .84}, {.52, .58}, {.76, .26}, {1, 0}},
    {{-1, 0},
     {-.6, .16},
     {-.3, .34},
     {-.16, .6},
     {-.08, .92},
     {0, 1},
     {.08, .88},
     {.16, .56},
     {.36, .3},
     {.66, .14},
     {1, 0}},
    {{-1, 0}, {-.7, .5}, {-.54, .72}, {-.36, .62}, {-.1, .56}, {.14, .8}, {.34, 1}, {.52, .66}, {.74, .36}, {1, 0}},
    {{-1, 0}, {-.8, .36}, {-.52, .7}, {-.22, .92}, {.06, 1}, {.34, .88}, {.62, .58}, {.84, .28}, {1, 0}},
};

typedef struct Form {
    Outline line;
    Point top;
    double width, height, base;
} Form;

static Form form_of(const Tile *tile, Chance *chance) {
    const Point *shape = shapes[chance_below(chance, SHAPES)];
    Form form = {
        .width = fmin(tile->width * .8, tile->height * 1.5), .height = tile->height * .7, .base = tile->height - 1};
    Outline anchors = {.count = 0};
    form.top.y = form.base;
    for (size_t i = 0; i < SHAPE_POINTS && (i == 0 || shape[i - 1].x < 1); i++) {
        const Point at = {tile->width / 2 + shape[i].x * form.width / 2, form.base - shape[i].y * form.height};
        outline_add(&anchors, at.x, at.y);
        if (at.y < form.top.y) {
            form.top = at;
        }
    }
    form.line = outline_crag(&anchors, chance, .06, 2);
    return form;
}

static void paint_sky(Picture *picture, const Tile *tile, Chance *chance) {
    static const double stops[5] = {0, .35, .6, .8, 1};
    Fill fill = fill_linear(0, 0, 0, tile->height);
    for (int i = 0; i < 5; i++) {
        fill_stop(&fill, stops[i], theme_hours[tile->hour].sky[i]);
    }
    picture_begin(picture);
    picture_rounded(picture, 0, 0, tile->width, tile->height, tile->radius);
    picture_fill(picture, fill);
    const int stars = tile->hour == HOUR_NIGHT || tile->hour == HOUR_DUSK ? 16 : 0;
    for (int i = 0; i < stars; i++) {
        const double x = sketch_between(chance, tile->radius, tile->width - tile->radius);
        const double y = sketch_between(chance, 6, tile->height * .5);
        sketch_disc(picture, x, y, sketch_between(chance, .6, 1.3), 0xFFF6E0D0);
    }
}

/* Far tops from edge to edge; the lower corners follow the tile's. */
static void paint_far(Picture *picture, const Tile *tile, Chance *chance) {
    const double w = tile->width, h = tile->height, r = tile->radius;
    const int tops = (int)fmax(3, round(w / 90));
    Outline anchors = {.count = 0};
    for (int i = 0; i <= tops * 2; i++) {
        const double y = i % 2 == 0 ? sketch_between(chance, .74, .8) : sketch_between(chance, .5, .66);
        outline_add(&anchors, w * i / (tops * 2), h * y);
    }
    const Outline line = outline_crag(&anchors, chance, .1, 2);
    const HourColours *hour = &theme_hours[tile->hour];
    picture_begin(picture);
    picture_move(picture, line.points[0].x, line.points[0].y);
    for (size_t i = 1; i < line.count; i++) {
        picture_line(picture, line.points[i].x, line.points[i].y);
    }
    picture_line(picture, w, h - r);
    picture_curve(picture, w, h - r * .45, w - r * .45, h, w - r, h);
    picture_line(picture, r, h);
    picture_curve(picture, r * .45, h, 0, h - r * .45, 0, h - r);
    picture_close(picture);
    const Colour colour = colour_mix(hour->ridge[0], hour->sky[3], .35);
    picture_fill(picture, sketch_down(h * .5, h, colour, colour_mix(colour, hour->mist, .5)));
    sketch_mist(picture, w / 2, h * .84, w * .49, h * .1, hour->mist, .55);
}

static Outline half_of(const Form *form, Chance *chance) {
    Outline half = {.count = 0};
    outline_add(&half, form->top.x, form->top.y);
    for (int i = 1; i <= 4; i++) {
        const double drift = sketch_between(chance, -.05, .14) * (i % 2 == 1 ? 1 : .3);
        outline_add(&half, form->top.x + drift * form->width, form->top.y + (form->base - form->top.y) * i / 4);
    }
    for (size_t i = form->line.count; i-- > 0;) {
        if (form->line.points[i].x > form->top.x) {
            outline_add(&half, form->line.points[i].x, form->line.points[i].y);
        }
    }
    return half;
}

static void paint_form_snow(Picture *picture, const Tile *tile, const Form *form) {
    const double y = form->top.y + form->height * .2, w = form->width;
    Outline cap = {.count = 0};
    for (size_t i = 0; i < form->line.count; i++) {
        const Point at = form->line.points[i];
        if (at.y <= y && fabs(at.x - form->top.x) < w * .17) {
            outline_add(&cap, at.x, at.y);
        }
    }
    if (cap.count < 3) {
        return;
    }
    outline_add(&cap, form->top.x + w * .035, y + form->height * .03);
    outline_add(&cap, form->top.x, y - form->height * .05);
    outline_add(&cap, form->top.x - w * .035, y + form->height * .04);
    picture_begin(picture);
    sketch_outline(picture, &cap);
    picture_flat(picture, scenery_snow[tile->hour].lit);
}

static void paint_form(Picture *picture, const Tile *tile, const Form *form, Chance *chance) {
    const HourColours *hour = &theme_hours[tile->hour];
    const Colour lit = colour_mix(hour->ridge[1], scenery_snow[tile->hour].rim, .24);
    const Colour shade = colour_mix(hour->ridge[2], hour->ridge[3], .45);
    picture_begin(picture);
    sketch_outline(picture, &form->line);
    picture_fill(picture, sketch_down(form->top.y, form->base, lit, colour_mix(lit, hour->mist, .35)));
    paint_form_snow(picture, tile, form);
    const Outline half = half_of(form, chance);
    picture_begin(picture);
    sketch_outline(picture, &half);
    picture_fill(picture, sketch_down(form->top.y, form->base, colour_alpha(shade, .94),
                                      colour_alpha(colour_mix(shade, hour->mist, .3), .85)));
}

static Outline way_of(const Form *form) {
    static const Point bends[] = {{-.25, 1}, {.16, .84}, {-.1, .66}, {.08, .48}, {-.02, .26}, {0, .03}};
    Outline way = {.count = 0};
    for (size_t i = 0; i < sizeof bends / sizeof *bends; i++) {
        const double part = bends[i].y,
                     middle = form->top.x + (form->line.points[0].x + form->width / 2 - form->top.x) * part;
        outline_add(&way, middle + bends[i].x * form->width, form->top.y + (form->base - form->top.y) * part);
    }
    return outline_smooth(&way, 10);
}

static void stroke_way(Picture *picture, const Outline *way, size_t from, size_t to) {
    picture_begin(picture);
    for (size_t i = from; i <= to; i++) {
        if (i == from) {
            picture_move(picture, way->points[i].x, way->points[i].y);
        } else {
            picture_line(picture, way->points[i].x, way->points[i].y);
        }
    }
}

static double walked_part(const Tile *tile) {
    if (tile->lit <= 0 || tile->camps <= 0) {
        return 0;
    }
    return tile->lit >= tile->camps ? 1 : .08 + .8 * tile->lit / fmax(1, tile->camps - 1);
}

static void paint_way(Picture *picture, const Tile *tile, const Form *form) {
    const Outline way = way_of(form);
    const size_t end = (size_t)lround(walked_part(tile) * (double)(way.count - 1));
    const double width = fmax(1.6, form->width / 66);
    if (end + 1 < way.count) {
        stroke_way(picture, &way, end, way.count - 1);
        picture_dashed(picture, width, tile->contrast ? 0xFFFFFFFF : 0xFFF1DCE6, 6, 5);
    }
    if (end > 0) {
        stroke_way(picture, &way, 0, end);
        picture_stroke(picture, width * 1.5, tile->contrast ? 0xFFD400FF : 0xFFD98AFF);
    }
}

/* The camps along the way: lit ones glow. */
static void paint_dots(Picture *picture, const Tile *tile, const Form *form) {
    const Outline way = way_of(form);
    const double radius = fmax(2, form->width / 74);
    for (int i = 0; i < tile->camps; i++) {
        const double part = tile->camps > 1 ? .08 + .8 * i / (tile->camps - 1) : .4;
        const Point at = way.points[lround(part * (double)(way.count - 1))];
        if (i < tile->lit && !tile->contrast) {
            sketch_glow(picture, at.x, at.y, radius * 4, 0xFFC266FF, .8);
        }
        sketch_disc(picture, at.x, at.y, radius * 1.3, tile->contrast ? 0xFFFFFFFF : 0xFFF3CEFF);
        sketch_disc(picture, at.x, at.y, radius * .8,
                    i < tile->lit ? (tile->contrast ? 0xFFD400FF : 0xF8A23EFF)
                                  : (tile->contrast ? 0x000000FF : 0x57456FFF));
    }
}

void mountain_tile(Picture *picture, const Tile *tile) {
    Chance chance = chance_from_seed(sketch_seed(tile->seed) + 5);
    const Form form = form_of(tile, &chance);
    if (tile->contrast) {
        picture_begin(picture);
        sketch_outline(picture, &form.line);
        picture_flat(picture, 0x000000FF);
        picture_again(picture);
        picture_stroke(picture, 2, 0xFFFFFFFF);
        paint_way(picture, tile, &form);
        paint_dots(picture, tile, &form);
        return;
    }
    paint_sky(picture, tile, &chance);
    paint_far(picture, tile, &chance);
    paint_form(picture, tile, &form, &chance);
    paint_way(picture, tile, &form);
    paint_dots(picture, tile, &form);
    figure_flag(picture, form.top.x, form.top.y + 2, fmax(.3, form.width / 300));
    sketch_mist(picture, tile->width / 2, tile->height - 6, tile->width * .44, tile->height * .09,
                theme_hours[tile->hour].mist, .5);
}
