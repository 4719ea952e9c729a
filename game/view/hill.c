#include "view/hill.h"

#include "view/figures.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/sketch.h"
#include "view/theme.h"
#include "view/words.h"

#include <math.h>

#define WIDTH 540.0
#define HEIGHT 126.0
#define RADIUS 18.0
#define FOOT 112.0 /* the height of fear 0 */
#define RISE .9    /* for each point of fear */
#define PLATE_HIGH 24.0

enum { BEFORE, PEAK, END };
static const double places[] = {84, 226, 424}; /* from the left */

static double height_of(int fear) {
    return FOOT - fear * RISE;
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
    const Point first = points->items[0], last = points->items[points->count - 1];
    outline_add(&anchors, -20, fmin(first.y + 28, HEIGHT - 4));
    outline_add(&anchors, first.x * .4, fmin(first.y + 14, HEIGHT - 8));
    for (size_t i = 0; i < points->count; i++) {
        outline_add(&anchors, points->items[i].x, points->items[i].y);
    }
    outline_add(&anchors, last.x + 60, last.y + 1);
    outline_add(&anchors, WIDTH + 20, last.y);
    return outline_smooth(&anchors, 16);
}

static void paint_stars(Picture *picture) {
    Chance chance = chance_from_seed(chance_seed("hill"));
    for (int i = 0; i < 16; i++) {
        const double y = sketch_between(&chance, 3, 46);
        sketch_disc(picture, sketch_between(&chance, 4, WIDTH - 4), y, sketch_between(&chance, .5, 1.1),
                    colour_alpha(0xFFF6E0FF, .8 - y / 70));
    }
}

static void paint_far_peaks(Picture *picture, const HourColours *colours) {
    static const double peaks[] = {-10, 100, 40,  82,  86, 106, 150, 88,  200, 108, 280,
                                   90,  336, 106, 396, 80, 450, 100, 500, 84,  560, 104};
    Outline line = {.count = 0};
    for (size_t i = 0; i < sizeof peaks / sizeof *peaks; i += 2) {
        outline_add(&line, peaks[i], peaks[i + 1]);
    }
    sketch_ground(picture, &line, HEIGHT, colour_mix(colours->ridge[0], colours->sky[3], .35), colours->mist);
    sketch_mist(picture, WIDTH / 2, 104, WIDTH * .6, 20, colours->mist, .6);
}

static void paint_sky(Picture *picture, Hour hour) {
    const HourColours *colours = &theme_hours[hour];
    Fill fill = fill_linear(0, 0, 0, HEIGHT);
    for (int i = 0; i < 5; i++) {
        fill_stop(&fill, theme_sky_stops[i], colours->sky[i]);
    }
    picture_begin(picture);
    picture_rectangle(picture, 0, 0, WIDTH, HEIGHT);
    picture_fill(picture, fill);
    paint_stars(picture);
    sketch_glow(picture, 456, 66, 100, colours->orb, .7);
    sketch_disc(picture, 456, 66, 22, colours->orb);
    paint_far_peaks(picture, colours);
}

static void paint_tree(Picture *picture, const Outline *line, double x, double high, Colour colour) {
    const double foot = outline_height(line, x) + 3, half = high * .19;
    const double corners[] = {x - half, foot, x, foot - high, x + half, foot};
    picture_begin(picture);
    picture_polygon(picture, corners, 3);
    picture_flat(picture, colour);
}

static void paint_facet(Picture *picture, const Points *points, Colour dark) {
    Point top = points->items[0];
    for (size_t i = 1; i < points->count; i++) {
        top = points->items[i].y < top.y ? points->items[i] : top;
    }
    const double corners[] = {top.x, top.y, top.x - 56, top.y + 47, top.x - 40, top.y + 59, top.x - 4, top.y + 38};
    picture_begin(picture);
    picture_polygon(picture, corners, 4);
    picture_fill(picture, sketch_down(top.y, top.y + 60, colour_alpha(dark, .4), colour_alpha(dark, 0)));
}

static void paint_walked(Picture *picture, const Outline *line, double end) {
    picture_begin(picture);
    picture_move(picture, line->points[0].x, line->points[0].y);
    for (size_t i = 1; i < line->count && line->points[i].x <= end + 1; i++) {
        picture_line(picture, line->points[i].x, line->points[i].y);
    }
    picture_stroke(picture, 4, 0xFFE3B0FF);
}

static void paint_hill(Picture *picture, const Points *points, Hour hour, const Look *look) {
    static const double trees[][2] = {{18, 20}, {30, 28}, {286, 16}, {296, 22}, {508, 24}, {522, 18}};
    const HourColours *colours = &theme_hours[hour];
    const Outline line = line_through(points);
    const Point last = points->items[points->count - 1];
    paint_sky(picture, hour);
    sketch_ground(picture, &line, HEIGHT + 2, colour_mix(colours->ridge[2], colours->mist, .14), colours->ridge[4]);
    paint_facet(picture, points, colours->ridge[4]);
    for (size_t i = 0; i < sizeof trees / sizeof *trees; i++) {
        paint_tree(picture, &line, trees[i][0], trees[i][1], colour_mix(colours->ridge[3], colours->ridge[4], .6));
    }
    paint_walked(picture, &line, last.x);
    for (size_t i = 0; i < points->count; i++) {
        sketch_disc(picture, points->items[i].x, points->items[i].y, 6, 0xFFF6E0FF);
        sketch_disc(picture, points->items[i].x, points->items[i].y, 3.2, 0xE08A3CFF);
    }
    sketch_glow(picture, last.x + 4, last.y - 16, 60, 0xFFC266FF, .8);
    figure_climber(picture, last.x, last.y + 1, .95, 1, look);
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

/* Beside its point, off the line: under it while the way climbs, over it at the top, under the climber's feet. */
static void add_label(Layout *layout, const char *name, int fear, int place) {
    static const Point beside[] = {[BEFORE] = {18, -9}, [PEAK] = {18, -18}, [END] = {22, 8}};
    if (fear == UNSET) {
        return;
    }
    const Sight *sight = layout_sight(layout);
    const double high = sight_line(sight, ROLE_HINT) / sight->scale + 5;
    const double top = height_of(fear) + beside[place].y;
    layout_open(layout, (Spec){.self_x = ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = places[place] + beside[place].x,
                               .pad_top = fmin(fmax(top, 4), HEIGHT - high - 4)});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .radius = PLATE_HIGH / 2, .pad_x = 9, .pad_y = 2.5});
    (void)layout_text(layout, ROLE_HINT, TONE_CREAM, layout_say(layout, "%s %d", name, fear));
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
    add_label(layout, _("before"), attempt->fear.before, BEFORE);
    add_label(layout, _("peak"), attempt->fear.peak, PEAK);
    add_label(layout, _("end"), attempt->fear.end, END);
    layout_close(layout);
    layout_close(layout);
}
