#include "view/journal_hill.h"

#include "view/sketch.h"
#include "view/theme.h"
#include "view/words.h"

#include <math.h>

#define SMALL_WIDTH 150.0
#define SMALL_HIGH 62.0
#define SMALL_FOOT 22.0 /* its slopes at the ends go so far out */
#define SMALL_LEAN 9.0
#define SMALL_OVER 4.0 /* its figure reaches so far into the picture */
#define FOOT_OUT 4.0
#define LEAN 26.0 /* the shaded side's edge goes so far to the right on its way down */
#define SEAM 1.0
#define LABEL_LEFT 44.0
#define LABEL_CLEAR 12.0 /* between a point and its word */
#define END_ROOM 12.0    /* right of the hill */
#define LABEL_LOW 26.0
#define LABEL_TOP 14.0
#define STEPS 10

static size_t camp_of(const Layout *layout, const Try *attempt) {
    const Book *book = &layout_app(layout)->book;
    const Step *step = book_step(book, attempt->step);
    const int number = step == NULL ? 0 : words_number(book, step);
    return number > 0 ? (size_t)number - 1 : 0;
}

typedef struct HillFrame {
    double left, top, width, height;
} HillFrame;

static Point point_in(const HillFrame *frame, HillPoint point) {
    return (Point){frame->left + point.at * frame->width, frame->top + frame->height * (1 - point.fear / 100.0)};
}

static Outline outline_of(const HillLine *line, const HillFrame *frame) {
    Outline anchors = {.count = 0};
    for (size_t i = 0; i < line->count; i++) {
        const Point point = point_in(frame, line->points[i]);
        outline_add(&anchors, point.x, point.y);
    }
    return anchors;
}

static Outline smooth_outline(const HillLine *line, const HillFrame *frame) {
    const Outline anchors = outline_of(line, frame);
    return line->count > 2 ? outline_smooth(&anchors, line->count > OUTLINE_MOST / STEPS / 2 ? 4 : STEPS) : anchors;
}

static void draw_ground(Picture *picture, const Outline *outline, double from, double foot, Colour colour) {
    picture_begin(picture);
    picture_move(picture, outline->points[0].x > from ? outline->points[0].x : from, foot);
    for (size_t i = 0; i < outline->count; i++) {
        if (outline->points[i].x >= from) {
            picture_line(picture, outline->points[i].x, outline->points[i].y);
        }
    }
    picture_line(picture, outline->points[outline->count - 1].x, foot);
    picture_close(picture);
    picture_flat(picture, colour);
}

/* The lit side again, up to an edge that leans: over what the shade has covered of it, and over the seam between them.
 */
static void draw_lean(Picture *picture, Point top, double foot, double lean, Colour colour) {
    const double corners[] = {top.x - SEAM, top.y + SEAM, top.x, top.y, top.x + lean, foot, top.x - SEAM, foot};
    picture_begin(picture);
    picture_polygon(picture, corners, 4);
    picture_flat(picture, colour);
}

static void draw_line(Picture *picture, const Outline *outline, double width, Colour colour) {
    picture_begin(picture);
    picture_move(picture, outline->points[0].x, outline->points[0].y);
    for (size_t i = 1; i < outline->count; i++) {
        picture_line(picture, outline->points[i].x, outline->points[i].y);
    }
    picture_stroke(picture, width, colour);
}

static void draw_hill(Picture *picture, const Outline *outline, Point top, double foot, const HillColours *slope,
                      double lean) {
    const double end = outline->points[outline->count - 1].x;
    draw_ground(picture, outline, 0, foot, slope->light);
    draw_ground(picture, outline, top.x, foot, slope->shade);
    draw_lean(picture, top, foot, fmin(lean, end - top.x), slope->light);
}

static void draw_dot(Picture *picture, Point at, double size, Colour edge, Colour fill) {
    sketch_disc(picture, at.x, at.y, size, edge);
    sketch_disc(picture, at.x, at.y, size - 2, fill);
}

typedef struct EntryColours {
    HillColours slope;
    Colour ink, paper, soft;
} EntryColours;

static EntryColours colours_of(const Layout *layout, const Try *attempt) {
    if (layout_sight(layout)->contrast) {
        return (EntryColours){{0x000000FF, 0x000000FF, 0xFFD400FF}, 0xFFFFFFFF, 0x000000FF, 0xFFFFFFFF};
    }
    return (EntryColours){theme_hills[camp_of(layout, attempt) % THEME_HILLS], 0x2B2440FF, 0xFFFDF8FF, 0xC9B79BFF};
}

static void draw_dots(Picture *picture, const HillLine *line, const HillFrame *frame, const EntryColours *colours,
                      double size) {
    for (size_t i = 0; i < line->count; i++) {
        const Point at = point_in(frame, line->points[i]);
        const bool first = line->points[i].at == 0, last = line->points[i].at == 1;
        if (first || last) {
            draw_dot(picture, at, size, colours->ink, last ? colours->ink : colours->paper);
        } else if (i != line->top && size > 5) {
            draw_dot(picture, at, size * .75, colours->slope.edge, colours->paper);
        }
    }
}

static const char *fear_word(Layout *layout, const Try *attempt, int fear) {
    const bool faces = attempt->fear.faces == 1 || layout_sight(layout)->faces;
    return faces ? words_face(fear) : layout_say(layout, "%d", fear);
}

static void add_figure(Layout *layout, const Try *attempt, int fear) {
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, fear == UNSET ? "" : fear_word(layout, attempt, fear));
}

/* Small, it stands on the ground like those on the map: the slopes at its ends go down to it, where its ends are known.
 */
static Outline footed_outline(const HillLine *line, const HillFrame *frame) {
    const Outline tops = outline_of(line, frame);
    const double foot = frame->top + frame->height;
    Outline outline = {.count = 0};
    if (line->points[0].at == 0) {
        outline_add(&outline, tops.points[0].x - SMALL_FOOT, foot);
    }
    outline_append(&outline, &tops);
    if (line->points[line->count - 1].at == 1) {
        outline_add(&outline, tops.points[tops.count - 1].x + SMALL_FOOT, foot);
    }
    return outline;
}

/* The facet at the near end of what is known. */
static void draw_facet(Picture *picture, Point first, Point corner, const HillColours *slope) {
    const double facet[] = {corner.x, corner.y, first.x, first.y, first.x + SMALL_LEAN, corner.y};
    picture_begin(picture);
    picture_polygon(picture, facet, 3);
    picture_flat(picture, colour_mix(slope->light, slope->shade, .4));
}

/* Straight from word to word, in three facets. */
static void draw_small(Picture *picture, const HillLine *line, const HillFrame *frame, const HillColours *slope) {
    const Outline outline = footed_outline(line, frame);
    const double foot = frame->top + frame->height;
    draw_hill(picture, &outline, point_in(frame, line->points[line->top]), foot, slope, SMALL_LEAN);
    if (line->points[0].at == 0) {
        draw_facet(picture, outline.points[1], outline.points[0], slope);
    }
    draw_line(picture, &outline, 2, slope->edge);
}

static Picture *small_picture(Layout *layout, const HillLine *line, const HillFrame *frame,
                              const EntryColours *colours) {
    Picture *picture = layout_picture(layout);
    if (line->peaked) {
        draw_small(picture, line, frame, &colours->slope);
    }
    picture_begin(picture);
    picture_move(picture, 0, SMALL_HIGH);
    picture_line(picture, SMALL_WIDTH, SMALL_HIGH);
    picture_stroke(picture, 1.5, colours->soft);
    draw_dots(picture, line, frame, colours, 4.5);
    sketch_place(picture, 0, 0, 0, layout_sight(layout)->scale, layout_sight(layout)->scale);
    return picture;
}

/* The picture, and the figure of the peak right over it. */
static void add_small_picture(Layout *layout, Picture *picture, Point top, const char *peak) {
    const double high = sight_line(layout_sight(layout), ROLE_LABEL) / layout_sight(layout)->scale;
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = SMALL_WIDTH});
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .pad_top = high - SMALL_OVER});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), SMALL_WIDTH, SMALL_HIGH + 2)->picture = picture;
    layout_close(layout);
    layout_open(layout, (Spec){.self_x = ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = fmax(0, top.x - SMALL_WIDTH / 2),
                               .pad_right = fmax(0, SMALL_WIDTH / 2 - top.x),
                               .pad_top = fmax(0, top.y - SMALL_OVER - 4)});
    layout_open(layout, (Spec){.width = SMALL_WIDTH - 2 * fabs(top.x - SMALL_WIDTH / 2)});
    (void)layout_text_centred(layout, ROLE_LABEL, TONE_INK, peak);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

void journal_hill_small(Layout *layout, const Try *attempt) {
    const HillLine line = journal_hill_line(attempt);
    const EntryColours colours = colours_of(layout, attempt);
    const HillFrame frame = {SMALL_FOOT, 6, SMALL_WIDTH - 2 * SMALL_FOOT, SMALL_HIGH - 6};
    const HillPoint top = line.points[line.top];
    layout_open(layout, (Spec){.width = SMALL_WIDTH, .across = ALIGN_CENTRE});
    add_small_picture(layout, small_picture(layout, &line, &frame, &colours), point_in(&frame, top),
                      line.peaked ? fear_word(layout, attempt, top.fear) : "");
    layout_open(layout, (Spec){.flow = FLOW_ROW, .width = SMALL_WIDTH - SMALL_FOOT});
    add_figure(layout, attempt, attempt->fear.before);
    (void)layout_space(layout, 1);
    add_figure(layout, attempt, attempt->fear.end);
    layout_close(layout);
    layout_close(layout);
}

static void open_at(Layout *layout, double x, double y) {
    layout_open(layout,
                (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .pad_left = fmax(x, 0), .pad_top = fmax(y, 0)});
}

/* A word beside its point: behind it, or where that would be too near the end, before it. */
static void add_label(Layout *layout, const HillFrame *frame, const char *words, Point at, double y) {
    const double right = frame->left + frame->width;
    const bool before = at.x > frame->left + frame->width * .6;
    layout_open(layout, (Spec){.self_x = before ? ALIGN_END : ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = before ? 0 : at.x + LABEL_CLEAR,
                               .pad_right = before ? right - at.x + LABEL_CLEAR + END_ROOM : 0,
                               .pad_top = fmax(y, 0)});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, words);
    layout_close(layout);
}

/* Under the line where there is room, over the ground otherwise. */
static double label_top(const Layout *layout, const HillFrame *frame, Point at) {
    const double high = sight_line(layout_sight(layout), ROLE_LABEL) / layout_sight(layout)->scale;
    const double foot = frame->top + frame->height;
    return at.y + LABEL_CLEAR + high < foot ? at.y + LABEL_CLEAR : at.y - LABEL_CLEAR - high;
}

static void add_labels(Layout *layout, const Try *attempt, const HillLine *line, const HillFrame *frame) {
    const HillPoint *top = &line->points[line->top];
    const Point first = point_in(frame, line->points[0]), last = point_in(frame, line->points[line->count - 1]);
    const double high = sight_line(layout_sight(layout), ROLE_LABEL) / layout_sight(layout)->scale;
    if (attempt->fear.before != UNSET) {
        add_label(layout, frame, layout_say(layout, _("%s before"), fear_word(layout, attempt, attempt->fear.before)),
                  first, label_top(layout, frame, first));
    }
    if (top->at > 0 && top->at < 1) {
        const Point at = point_in(frame, *top);
        add_label(layout, frame, layout_say(layout, _("%s peak"), fear_word(layout, attempt, top->fear)), at,
                  at.y - high - 3);
    }
    if (attempt->fear.end != UNSET) {
        add_label(layout, frame, layout_say(layout, _("%s after"), fear_word(layout, attempt, attempt->fear.end)), last,
                  label_top(layout, frame, last));
    }
}

static void add_axis(Layout *layout, const HillLine *line, const HillFrame *frame, double width) {
    for (int fear = 0; fear <= 100; fear += 50) {
        open_at(layout, 4, frame->top + frame->height * (1 - fear / 100.0) - 10);
        (void)layout_text(layout, ROLE_HINT, TONE_SOFT, layout_say(layout, "%d", fear));
        layout_close(layout);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .width = width,
                               .self_x = ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = frame->left,
                               .pad_top = frame->top + frame->height + 5,
                               .pad_right = 4});
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, _("start"));
    (void)layout_space(layout, 1);
    const int minutes = (line->seconds + 30) / 60;
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, minutes > 0 ? layout_say(layout, _("%d min"), minutes) : _("end"));
    layout_close(layout);
}

static void draw_grid(Picture *picture, const HillFrame *frame, Colour colour) {
    for (int part = 0; part < 2; part++) {
        const double y = frame->top + frame->height * part / 2;
        picture_begin(picture);
        picture_move(picture, frame->left, y);
        picture_line(picture, frame->left + frame->width, y);
        picture_dashed(picture, 1.5, colour, 3, 5);
    }
}

void journal_hill_large(Layout *layout, const Try *attempt, double width, double height) {
    const HillLine line = journal_hill_line(attempt);
    const EntryColours colours = colours_of(layout, attempt);
    const double left = LABEL_LEFT * layout_sight(layout)->text, low = LABEL_LOW * layout_sight(layout)->text;
    const HillFrame frame = {left, LABEL_TOP, width - left - END_ROOM, height - LABEL_TOP - low};
    Picture *picture = layout_picture(layout);
    const Outline outline = smooth_outline(&line, &frame);
    draw_grid(picture, &frame, colours.soft);
    if (line.peaked) {
        draw_hill(picture, &outline, point_in(&frame, line.points[line.top]), frame.top + frame.height, &colours.slope,
                  LEAN);
        draw_line(picture, &outline, 3, colours.slope.edge);
    }
    picture_begin(picture);
    picture_move(picture, frame.left - FOOT_OUT, frame.top + frame.height);
    picture_line(picture, frame.left + frame.width + FOOT_OUT, frame.top + frame.height);
    picture_stroke(picture, 1.5, colours.ink);
    draw_dots(picture, &line, &frame, &colours, 7);
    sketch_place(picture, 0, 0, 0, layout_sight(layout)->scale, layout_sight(layout)->scale);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = width});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), width, height)->picture = picture;
    add_axis(layout, &line, &frame, width);
    add_labels(layout, attempt, &line, &frame);
    layout_close(layout);
}
