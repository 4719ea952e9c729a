#include "view/merge_scene.h"

#include "view/backdrop.h"
#include "view/figures.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/marks.h"
#include "view/mountain.h"
#include "view/words.h"

#define SEED "one-trail"
#define WAY_SMOOTH 14
#define WAY_MOST 8
#define DASH_ON 12
#define DASH_OFF 9
#define MARK_SIZE .8
#define PLATE_RADIUS 16
#define LEFT_BOTTOM 126.0 /* of the plates, over the content's end */
#define RIGHT_BOTTOM 56.0
#define RIGHT_EDGE 66.0

typedef struct Way {
    Point points[WAY_MOST];
    size_t count;
} Way;

static const Way left_way = {{{52, 664}, {88, 648}, {140, 622}, {196, 560}, {262, 522}}, 5};
static const Way right_way = {{{458, 664}, {424, 636}, {366, 596}, {316, 552}, {262, 522}}, 5};
static const Way upper_way = {{{262, 522}, {212, 466}, {192, 430}, {232, 406}, {282, 390}}, 5};
static const Way way_to_come = {{{282, 390}, {302, 352}, {272, 320}, {232, 294}, {228, 258}, {258, 222}, {246, 160}},
                                7};

static const Mountain mountain = {.seed = SEED,
                                  .hour = HOUR_NIGHT,
                                  .peak = {246, 150},
                                  .left = -70,
                                  .right = 580,
                                  .base = 724,
                                  .clear_left = 60,
                                  .clear_right = 440,
                                  .low = 640,
                                  .lit_left = false};

static const struct {
    Point at;
    double size, flip;
} tents[] = {{{112, 652}, 1, 1},    {{196, 558}, .76, 1}, {{424, 640}, 1, -1},
             {{354, 598}, .84, -1}, {{300, 522}, .64, 1}, {{204, 444}, .56, -1}};

static Outline outline_of(const Way *way) {
    Outline anchors = {.count = 0};
    for (size_t i = 0; i < way->count; i++) {
        outline_add(&anchors, way->points[i].x, way->points[i].y);
    }
    return outline_smooth(&anchors, WAY_SMOOTH);
}

static void trace(Picture *picture, const Outline *line) {
    picture_begin(picture);
    picture_move(picture, line->points[0].x, line->points[0].y);
    for (size_t i = 1; i < line->count; i++) {
        picture_line(picture, line->points[i].x, line->points[i].y);
    }
}

static void paint_walked(Picture *picture, const Way *way) {
    const Outline line = outline_of(way);
    const Breadth breadth = {390, 4, .02};
    picture_begin(picture);
    sketch_ribbon(picture, &line, 0, line.count - 1, &breadth);
    picture_fill(picture, sketch_down(390, 690, 0xFFE9BCFF, 0xF6BE7AFF));
}

static void paint_to_come(Picture *picture, double width, Colour colour) {
    const Outline line = outline_of(&way_to_come);
    trace(picture, &line);
    picture_dashed(picture, width, colour, DASH_ON, DASH_OFF);
}

static void paint_ways(Picture *picture) {
    mountain_paint(picture, &mountain);
    figure_flag(picture, mountain.peak.x, mountain.peak.y + 3, .8);
    paint_to_come(picture, 3, 0xF4EFFFC0);
    paint_walked(picture, &upper_way);
    paint_walked(picture, &left_way);
    paint_walked(picture, &right_way);
    for (size_t i = 0; i < sizeof tents / sizeof *tents; i++) {
        figure_tent(picture, tents[i].at.x, tents[i].at.y, tents[i].size, tents[i].flip, TENT_LIT, HOUR_NIGHT);
    }
    figure_lantern(picture, 262, 524, .9);
}

static void paint_line(Picture *picture, const Way *way) {
    const Outline line = outline_of(way);
    trace(picture, &line);
    picture_stroke(picture, 6, 0xFFD400FF);
}

/* High contrast: the ways walked in yellow, the one to come in white, a disc for each camp. */
static void paint_marks(Picture *picture) {
    paint_to_come(picture, 3, 0xFFFFFFFF);
    paint_line(picture, &upper_way);
    paint_line(picture, &left_way);
    paint_line(picture, &right_way);
    for (size_t i = 0; i < sizeof tents / sizeof *tents; i++) {
        marks_camp(picture, tents[i].at, MARK_SIZE, (Mark){.open = true, .lit = true});
    }
    marks_flag(picture, mountain.peak, 1);
}

void merge_scene(Layout *layout) {
    Backdrop backdrop = backdrop_begin(layout, HOUR_NIGHT, SEED, .39);
    const bool beside = frame_is_wide(layout);
    if (beside && backdrop.scenery.contrast) {
        paint_marks(backdrop.picture);
    } else if (beside && !backdrop.scenery.bare) {
        paint_ways(backdrop.picture);
        backdrop_front(&backdrop);
    } else {
        backdrop_front(&backdrop);
    }
    backdrop_end(layout, &backdrop);
}

static void add_plate(Layout *layout, Align side, double bottom, const char *whose, Moment until) {
    char day[WORDS_ROOM];
    const int64_t today = moment_day(layout_sight(layout)->now);
    words_day(moment_day(until), today, day);
    layout_open(layout, (Spec){.self_x = side,
                               .self_y = ALIGN_END,
                               .pad_bottom = bottom,
                               .pad_right = side == ALIGN_END ? RIGHT_EDGE : 0});
    layout_open(
        layout,
        (Spec){.panel = true, .look = PANEL_PLATE, .radius = PLATE_RADIUS, .pad_x = 16, .pad_y = 9, .dark = true});
    (void)layout_text(layout, ROLE_LABEL, TONE_CREAM, whose);
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, layout_say(layout, _("until %s"), day));
    layout_close(layout);
    layout_close(layout);
}

void merge_plates(Layout *layout) {
    const Merging *merging = &layout_app(layout)->ui.merging;
    layout_open(layout, (Spec){.flow = FLOW_STACK, .grow = 1});
    if (moment_is_set(merging->here) && moment_is_set(merging->there)) {
        add_plate(layout, ALIGN_START, LEFT_BOTTOM, _("This computer"), merging->here);
        add_plate(layout, ALIGN_END, RIGHT_BOTTOM, _("The other one"), merging->there);
    }
    layout_close(layout);
}
