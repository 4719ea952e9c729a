#include "view/hill.h"

#include "view/figures.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/sketch.h"
#include "view/theme.h"
#include "view/words.h"

#include <math.h>

#define WIDTH 532.0
#define HEIGHT 112.0
#define RADIUS 18.0
#define LABEL_SPAN 130.0

static const double places[] = {78, 252, 440}; /* of before, peak and end, from the left */

static double height_of(int fear) {
    return HEIGHT - 30 - fear * .4;
}

typedef struct Points {
    Point items[3];
    size_t count;
} Points;

static Points points_of(const Try *attempt) {
    const int fears[] = {attempt->fear.before, attempt->fear.peak, attempt->fear.end};
    Points points = {.count = 0};
    for (int i = 0; i < 3; i++) {
        if (fears[i] != UNSET) {
            points.items[points.count++] = (Point){places[i], height_of(fears[i])};
        }
    }
    return points;
}

static Outline line_through(const Points *points) {
    Outline anchors = {.count = 0};
    outline_add(&anchors, -20, points->items[0].y + 10);
    for (size_t i = 0; i < points->count; i++) {
        outline_add(&anchors, points->items[i].x, points->items[i].y);
    }
    outline_add(&anchors, WIDTH + 20, points->items[points->count - 1].y + 4);
    return outline_smooth(&anchors, 16);
}

static void paint_sky(Picture *picture, Hour hour) {
    const HourColours *colours = &theme_hours[hour];
    Fill fill = fill_linear(0, -60, 0, HEIGHT + 30);
    for (int i = 0; i < 5; i++) {
        fill_stop(&fill, theme_sky_stops[i], colours->sky[i]);
    }
    picture_begin(picture);
    picture_rectangle(picture, 0, 0, WIDTH, HEIGHT);
    picture_fill(picture, fill);
    sketch_mist(picture, WIDTH / 2, HEIGHT - 20, WIDTH * .7, 26, colours->mist, .6);
}

static void paint_hill(Picture *picture, const Points *points, Hour hour, const Look *look) {
    const HourColours *colours = &theme_hours[hour];
    const Outline line = line_through(points);
    paint_sky(picture, hour);
    sketch_ground(picture, &line, HEIGHT + 2, colour_mix(colours->ridge[2], colours->mist, .1), colours->ridge[4]);
    picture_begin(picture);
    picture_move(picture, line.points[0].x, line.points[0].y);
    for (size_t i = 1; i < line.count; i++) {
        picture_line(picture, line.points[i].x, line.points[i].y);
    }
    picture_stroke(picture, 4, 0xFFE3B0FF);
    const Point last = points->items[points->count - 1];
    figure_climber(picture, last.x + 26, outline_height(&line, last.x + 26) + 1, .9, 1, look);
    for (size_t i = 0; i < points->count; i++) {
        sketch_disc(picture, points->items[i].x, points->items[i].y, 5.5, 0xFFF6E0FF);
        sketch_disc(picture, points->items[i].x, points->items[i].y, 3, 0xE08A3CFF);
    }
}

static void paint_contrast(Picture *picture, const Points *points) {
    const Outline line = line_through(points);
    picture_begin(picture);
    picture_rectangle(picture, 0, 0, WIDTH, HEIGHT);
    picture_flat(picture, 0x000000FF);
    picture_begin(picture);
    picture_move(picture, line.points[0].x, line.points[0].y);
    for (size_t i = 1; i < line.count; i++) {
        picture_line(picture, line.points[i].x, line.points[i].y);
    }
    picture_stroke(picture, 5, 0xFFD400FF);
    for (size_t i = 0; i < points->count; i++) {
        sketch_disc(picture, points->items[i].x, points->items[i].y, 7, 0xFFFFFFFF);
    }
}

/* The paper shows at the corners: a frame outside a rounded edge. */
static void round_corners(Picture *picture) {
    const double wide = RADIUS;
    picture_begin(picture);
    picture_rounded(picture, -wide / 2, -wide / 2, WIDTH + wide, HEIGHT + wide, RADIUS + wide / 2);
    picture_stroke(picture, wide, 0xFFF6E9FF);
}

/* Over its point on the hill; the end's under it, where the climber does not stand. */
static void add_label(Layout *layout, const char *name, int fear, double x, bool under) {
    if (fear == UNSET) {
        return;
    }
    const Sight *sight = layout_sight(layout);
    const double high = sight_line(sight, ROLE_HINT) / sight->scale + 6;
    const double top = under ? height_of(fear) + 9 : height_of(fear) - high - 9;
    layout_open(layout, (Spec){.self_x = ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = x - LABEL_SPAN / 2,
                               .pad_top = fmin(fmax(top, 4), HEIGHT - high - 4)});
    layout_open(layout, (Spec){.width = LABEL_SPAN, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .radius = 12, .pad_x = 10, .pad_y = 3});
    (void)layout_text(layout, ROLE_HINT, TONE_CREAM, layout_say(layout, "%s %d", name, fear));
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

void hill_add(Layout *layout, const Try *attempt) {
    const Points points = points_of(attempt);
    if (points.count == 0 || !frame_is_wide(layout)) {
        return;
    }
    const Sight *sight = layout_sight(layout);
    const Look look = here_look(layout);
    Picture *picture = layout_picture(layout);
    if (sight->contrast) {
        paint_contrast(picture, &points);
    } else {
        paint_hill(picture, &points, here_hour(layout), &look);
        round_corners(picture);
    }
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = WIDTH});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), WIDTH, HEIGHT)->picture = picture;
    add_label(layout, _("before"), attempt->fear.before, places[0], false);
    add_label(layout, _("peak"), attempt->fear.peak, places[1], false);
    add_label(layout, _("end"), attempt->fear.end, places[2], true);
    layout_close(layout);
    layout_close(layout);
}
