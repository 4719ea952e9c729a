#include "view/build_parts.h"

#include "view/backdrop.h"
#include "view/mountain.h"
#include "view/trail_labels.h"

#include <math.h>
#include <stdlib.h>

#define DISC 34.0
#define APART 48.0 /* from disc to disc */
#define DOT 5.0    /* of a camp without a disc */
#define NOT_WALKED -1
#define ORB .86
#define BRACKET_OUT 36.0 /* from the camps */
#define BRACKET_ARM 9.0
#define BRACKET_END 8.0 /* from the height of a camp to its end */
#define BRACKET_LEAST 24.0
#define QUESTION_OUT 14.0  /* from the bracket, */
#define QUESTION_AWAY 34.0 /* and from its ends: clear of the camps */
#define QUESTION_HIGH 44.0
#define EDGE 2.0
#define INK 0x2B2440FF
#define QUESTION_SIDES 40.0

static const LabelBox question_room = {796, 104, 444, 540};

/* A stretch that is asked about, and where. */
typedef struct Gap {
    LadderHint hint;
    Point low, high; /* the bracket's ends */
    LabelBox question;
} Gap;

static Mountain mountain_of(const Building *all) {
    return (Mountain){.seed = trail_seed(all->trail),
                      .hour = all->hour,
                      .peak = {1040, 176},
                      .left = 730,
                      .right = 1330,
                      .base = 740,
                      .clear_left = 850,
                      .clear_right = 1210,
                      .low = 600};
}

static Climb climb_of(const Building *all, const Mountain *mountain) {
    return mountain_climb(mountain, all->count > 0 ? all->count : 1);
}

static bool is_said(const Step *step) {
    return step->title != NULL || step->expected_fear != UNSET;
}

/* Unless another that is shown lies too near. */
static void show_disc(const Building *all, const Climb *climb, bool *shown, size_t place) {
    const Point at = climb->camps[place];
    for (size_t i = 0; i < all->count; i++) {
        if (shown[i] && hypot(at.x - climb->camps[i].x, at.y - climb->camps[i].y) < APART) {
            return;
        }
    }
    shown[place] = is_said(all->steps[place]);
}

/* The step that is worked on, the first, the last, and of the others as many as have room. */
static const bool *discs_shown(Layout *layout, const Building *all, const Climb *climb) {
    bool *shown = layout_room(layout, (all->count + 1) * sizeof *shown);
    for (size_t i = 0; i < all->count; i++) {
        if (build_has_focus(layout, all->steps[i])) {
            show_disc(all, climb, shown, i);
        }
    }
    for (size_t i = 0; i < all->count; i++) {
        show_disc(all, climb, shown, i == 0 ? all->count - 1 : i - 1);
    }
    return shown;
}

static void paint_dots(Picture *picture, const Building *all, const Climb *climb, const bool *shown) {
    for (size_t i = 0; i < all->count; i++) {
        if (!shown[i] && is_said(all->steps[i])) {
            sketch_disc(picture, climb->camps[i].x, climb->camps[i].y, DOT + 1.5, 0xFFF3E0FF);
            sketch_disc(picture, climb->camps[i].x, climb->camps[i].y, DOT, 0x241B44FF);
        }
    }
}

/* The widest, the lowest of its like; false where none is asked about. */
static bool find_gap(const Building *all, LadderHint *gap) {
    size_t count = 0;
    bool found = false;
    LadderHint *hints = ladder_hints(all->steps, all->count, &count);
    for (size_t i = 0; i < count; i++) {
        const bool wider = !found || hints[i].to - hints[i].from > gap->to - gap->from;
        if (hints[i].kind == HINT_GAP && wider) {
            *gap = hints[i];
            found = true;
        }
    }
    free(hints);
    return found;
}

static bool is_free(const Building *all, const Climb *climb, const bool *shown, LabelBox box) {
    const bool within = box.x >= question_room.x && box.x + box.w <= question_room.x + question_room.w &&
                        box.y >= question_room.y && box.y + box.h <= question_room.y + question_room.h;
    for (size_t i = 0; within && i < all->count; i++) {
        const Point at = climb->camps[i];
        if (shown[i] && label_boxes_cross(box, (LabelBox){at.x - DISC / 2, at.y - DISC / 2, DISC, DISC})) {
            return false;
        }
    }
    return within;
}

/* Beside the bracket, at one of its ends, or on the rock before it. */
static bool place_question(const Building *all, const Climb *climb, const bool *shown, Gap *gap, double wide) {
    const double middle = (gap->low.y + gap->high.y) / 2 - QUESTION_HIGH / 2, x = gap->low.x;
    const double aside = fmin(x - wide / 2, question_room.x + question_room.w - wide);
    const Point places[] = {{x + QUESTION_OUT, middle},
                            {aside, gap->low.y + QUESTION_AWAY},
                            {aside, gap->high.y - QUESTION_AWAY - QUESTION_HIGH},
                            {x - QUESTION_OUT - wide, middle}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        gap->question = (LabelBox){places[i].x, places[i].y, wide, QUESTION_HIGH};
        if (is_free(all, climb, shown, gap->question)) {
            return true;
        }
    }
    return false;
}

static const char *question(void) {
    return _("Add a camp?");
}

/* False where nothing is asked, or there is no room for it. */
static bool gap_of(const Layout *layout, const Building *all, const Climb *climb, const bool *shown, Gap *gap) {
    if (!all->asks || !find_gap(all, &gap->hint)) {
        return false;
    }
    size_t below = gap->hint.before - 1;
    while (below > 0 && all->steps[below]->expected_fear == UNSET) {
        below--;
    }
    const Point low = climb->camps[below], high = climb->camps[gap->hint.before];
    const double x = fmax(low.x, high.x) + BRACKET_OUT;
    gap->low = (Point){x, low.y - BRACKET_END};
    gap->high = (Point){x, high.y + BRACKET_END};
    const double wide = sight_width(layout_sight(layout), ROLE_LABEL, question()) + QUESTION_SIDES;
    return gap->low.y - gap->high.y >= BRACKET_LEAST && place_question(all, climb, shown, gap, wide);
}

static void add_bracket(Picture *picture, const Gap *gap) {
    picture_begin(picture);
    picture_move(picture, gap->high.x - BRACKET_ARM, gap->high.y);
    picture_line(picture, gap->high.x, gap->high.y);
    picture_line(picture, gap->low.x, gap->low.y);
    picture_line(picture, gap->low.x - BRACKET_ARM, gap->low.y);
}

/* The question is edged in the bracket's ink: on pale rock paper alone has no edge. */
static void paint_gap(Picture *picture, const Gap *gap) {
    const LabelBox box = gap->question;
    picture_begin(picture);
    picture_rounded(picture, box.x - EDGE, box.y - EDGE, box.w + 2 * EDGE, box.h + 2 * EDGE, box.h / 2 + EDGE);
    picture_flat(picture, INK);
    add_bracket(picture, gap);
    picture_stroke(picture, 6, 0xFFF3E0FF);
    add_bracket(picture, gap);
    picture_stroke(picture, 3, INK);
}

void build_mountain(Layout *layout, const Building *all) {
    const Mountain mountain = mountain_of(all);
    const Climb climb = climb_of(all, &mountain);
    const bool *shown = discs_shown(layout, all, &climb);
    Gap gap;
    Backdrop backdrop = backdrop_begin(layout, all->hour, mountain.seed, ORB);
    if (backdrop.scenery.contrast) {
        mountain_paint_outline(backdrop.picture, &mountain, &climb, NOT_WALKED);
    } else {
        mountain_paint(backdrop.picture, &mountain);
        mountain_paint_path(backdrop.picture, &mountain, &climb, NOT_WALKED);
    }
    paint_dots(backdrop.picture, all, &climb, shown);
    if (gap_of(layout, all, &climb, shown, &gap)) {
        paint_gap(backdrop.picture, &gap);
    }
    backdrop_front(&backdrop);
    backdrop_end(layout, &backdrop);
}

/* A step's fear where it will lie on the mountain; an empty disc where that was not said. */
static void add_disc(Layout *layout, const Step *step, Point at) {
    backdrop_open_at(layout, (Point){at.x - DISC / 2, at.y - DISC / 2}, DISC);
    Item *disc = layout_thing(layout, ITEM_CAMP, key_record(PART_CAMP, step->record.id), DISC, DISC);
    disc->look = CAMP_LIT;
    disc->most = step->expected_fear;
    backdrop_close_at(layout);
}

/* The same as the hint's on the card. */
static void add_question(Layout *layout, const Building *all, const Gap *gap) {
    Key key = build_hint_key(all, &gap->hint);
    key.index = 1;
    backdrop_open_at(layout, (Point){gap->question.x, gap->question.y}, gap->question.w);
    (void)layout_choice(layout, CHOICE_CHIP, key, question(), false, build_hint_command(all, &gap->hint));
    backdrop_close_at(layout);
}

void build_discs(Layout *layout, const Building *all) {
    const Mountain mountain = mountain_of(all);
    const Climb climb = climb_of(all, &mountain);
    const bool *shown = discs_shown(layout, all, &climb);
    Gap gap;
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    for (size_t i = 0; i < all->count; i++) {
        if (shown[i]) {
            add_disc(layout, all->steps[i], climb.camps[i]);
        }
    }
    if (gap_of(layout, all, &climb, shown, &gap)) {
        add_question(layout, all, &gap);
    }
    layout_close(layout);
}
