#include "view/range_parts.h"

#include "view/figures.h"
#include "view/here.h"
#include "view/mountain.h"
#include "view/theme.h"

#include <math.h>
#include <stdlib.h>

#define TALL 600.0 /* so much more sky: the mountains reach further into it */
#define TALL_GROWTH .3
#define UNDER 48.0 /* the mountains stand so far behind the hill's edge */

/* Higher towards the middle; each form has its own height. */
static double height_of(const Range *range, size_t i) {
    static const double forms[FORMS] = {[FORM_PEAK] = 0,    [FORM_TWIN] = 12,    [FORM_MESA] = -58,
                                        [FORM_NEEDLE] = 34, [FORM_SADDLE] = -26, [FORM_DOME] = -38};
    const double middle = (double)(range->shown - 1) / 2;
    const double aside = range->shown > 1 ? fabs((double)i - middle) / fmax(1.5, middle) : 0;
    const RangeTrail *trail = range_seen(range, i);
    const double own = (double)(chance_seed(trail->trail->record.id) % 25) - 12;
    const double tall = 1 + TALL_GROWTH * fmin(1, fmax(0, -range->top / TALL));
    return (440 - 92 * aside + forms[mountain_form(trail_seed(trail->trail))] + own) * tall;
}

static Mountain mountain_of(const Range *range, size_t i) {
    const RangeTrail *trail = range_seen(range, i);
    const double x = range_x(range, i), base = range->ground + UNDER, half = fmin(.83 * range->slot, 330);
    const double middle = (double)(range->shown - 1) / 2;
    return (Mountain){.seed = trail_seed(trail->trail),
                      .hour = trail->hour,
                      .peak = {x, base - height_of(range, i)},
                      .left = x - half,
                      .right = x + half,
                      .base = base,
                      .clear_left = x - range->slot * .3, /* what is nearer hides less */
                      .clear_right = x + range->slot * .3,
                      .low = range->ground - 22,
                      .lit_left = (double)i >= middle};
}

static int walked_of(const RangeTrail *trail) {
    return trail->lit == trail->camps ? (int)trail->camps : trail->lit == 0 ? -1 : (int)trail->next;
}

static double dot_size(const RangeTrail *trail) {
    return trail->camps <= 10 ? 1 : trail->camps <= 20 ? .8 : .6;
}

static void paint_ring(Picture *picture, Point at, double radius, double width, Colour inside, Colour edge) {
    sketch_disc(picture, at.x, at.y, radius, inside);
    picture_again(picture);
    picture_stroke(picture, width, edge);
}

static void paint_dot(Picture *picture, const RangeTrail *trail, size_t i, Point at) {
    const double size = dot_size(trail);
    if (trail->lit_at[i]) {
        sketch_glow(picture, at.x, at.y, 21 * size, 0xFFC266FF, .9);
        sketch_disc(picture, at.x, at.y, 5.2 * size, 0xFFF3CEFF);
        sketch_disc(picture, at.x, at.y, 3.4 * size, 0xF8A23EFF);
    } else if (i == trail->next) {
        sketch_glow(picture, at.x, at.y, 19 * size, 0xFFC266FF, .55);
        paint_ring(picture, at, 5.5 * size, 2.2, 0x2F2350FF, 0xFFD58AFF);
    } else {
        const HourColours *hour = &theme_hours[trail->hour];
        paint_ring(picture, at, 4.2 * size, 1.5, colour_mix(hour->ridge[2], hour->mist, .35), 0xFFF1DCD0);
    }
}

static void paint_climber(Layout *layout, Picture *picture, Point at) {
    const Look look = here_look(layout);
    sketch_glow(picture, at.x + 8, at.y - 14, 62, 0xFFC266FF, .8);
    figure_lantern(picture, at.x + 12, at.y + 2, .72);
    figure_climber(picture, at.x - 4, at.y + 2, .86, 1, &look);
}

static void paint_mountain(Layout *layout, Picture *picture, const Range *range, size_t i) {
    const RangeTrail *trail = range_seen(range, i);
    const Mountain mountain = mountain_of(range, i);
    mountain_paint(picture, &mountain);
    sketch_mist(picture, mountain.peak.x, range->ground + 4, range->slot * 1.05, 46, theme_hours[trail->hour].mist, .7);
    if (trail->camps == 0) {
        return;
    }
    const Climb climb = mountain_climb(&mountain, trail->camps);
    if (trail->lit == trail->camps) {
        sketch_glow(picture, mountain.peak.x, mountain.peak.y - 12, 60, 0xFFE0A0FF, .7);
    }
    mountain_paint_path(picture, &mountain, &climb, walked_of(trail));
    for (size_t j = 0; j < climb.count; j++) {
        paint_dot(picture, trail, j, climb.camps[j]);
    }
    if (range->first + i == range->chosen && trail->next < climb.count) {
        paint_climber(layout, picture, climb.camps[trail->next]);
    }
}

static void paint_dot_plain(Picture *picture, const RangeTrail *trail, size_t i, Point at, bool here) {
    const double size = dot_size(trail);
    paint_ring(picture, at, 5.5 * size, 2, trail->lit_at[i] ? 0xFFD400FF : 0x000000FF,
               trail->lit_at[i] ? 0xFFD400FF : 0xFFFFFFFF);
    if (here) {
        picture_begin(picture);
        picture_circle(picture, at.x, at.y, 11 * size);
        picture_stroke(picture, 2.5, 0xFFD400FF);
    }
}

static void paint_outline(Picture *picture, const Range *range, size_t i) {
    const RangeTrail *trail = range_seen(range, i);
    Mountain mountain = mountain_of(range, i);
    const Climb climb = mountain_climb(&mountain, trail->camps > 0 ? trail->camps : 1);
    mountain.base = range->ground;
    mountain_paint_outline(picture, &mountain, &climb, walked_of(trail));
    for (size_t j = 0; j < climb.count && j < trail->camps; j++) {
        paint_dot_plain(picture, trail, j, climb.camps[j], range->first + i == range->chosen && j == trail->next);
    }
}

/* The hill in front, as a line: no path is seen below it. */
static void paint_ground(Picture *picture, const Range *range) {
    picture_begin(picture);
    picture_rectangle(picture, range->left, range->ground, range->right - range->left, 730 - range->ground);
    picture_flat(picture, 0x000000FF);
    picture_begin(picture);
    picture_move(picture, range->left, range->ground);
    picture_line(picture, range->right, range->ground);
    picture_stroke(picture, 2, 0xFFFFFFFF);
}

/* From the sides to the middle, so that the highest stands before the others. */
static size_t in_turn(const Range *range, size_t turn) {
    return turn % 2 == 0 ? turn / 2 : range->shown - 1 - turn / 2;
}

void range_scene(Layout *layout, const Range *range) {
    Backdrop backdrop = {.picture = layout_picture(layout),
                         .scenery = backdrop_scenery(layout, SCENE_SKY, range_seen(range, 0)->hour, "range")};
    const bool contrast = backdrop.scenery.contrast;
    if (contrast) {
        scenery_paint(backdrop.picture, &backdrop.scenery);
    } else {
        range_sky(backdrop.picture, range, &backdrop.scenery);
    }
    backdrop.first = backdrop.picture->count;
    if (!contrast) {
        range_far(backdrop.picture, range);
    }
    for (size_t turn = 0; turn < range->shown; turn++) {
        if (contrast) {
            paint_outline(backdrop.picture, range, in_turn(range, turn));
        } else {
            paint_mountain(layout, backdrop.picture, range, in_turn(range, turn));
        }
    }
    if (contrast) {
        paint_ground(backdrop.picture, range);
    } else {
        range_front(backdrop.picture, range);
    }
    backdrop_end(layout, &backdrop);
}

bool range_peak(Layout *layout, Point *peak) {
    size_t count = 0;
    const Trail **trails = book_trails(&layout_app(layout)->book, false, &count);
    bool there = count > 0;
    if (there) {
        const Range range = range_of(layout, trails, count);
        there = range_has_room(layout, &range);
        *peak = there ? mountain_of(&range, range.chosen - range.first).peak : (Point){0, 0};
    }
    free((void *)trails);
    return there;
}
