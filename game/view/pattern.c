/* A breath of one's own: a name, four lengths, and the drawing of what they make. */
#include "view/breaths.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/stepper.h"
#include "view/theme.h"
#include "view/view.h"

#include "core/text.h"

#include <math.h>

#define HEARTH_ROOM 1240.0
#define CARD_WIDTH 880.0
#define DRAWING_WIDTH 300.0
#define DRAWING_HEIGHT 176.0
#define DRAWING_ROOM 420.0
#define QUARTERS 4.0
#define QUARTER_MS 250
#define SUM_ROOM 560.0
#define LIGHT 26.0 /* the radius of what goes along the drawing */

static bool is_known(const App *app) {
    return app->has_book && book_find(&app->book, RECORD_PATTERN, app->ui.own.id) != NULL;
}

/* As it stands, whether it fits or not. */
static BreathPattern pattern_of(const App *app) {
    const int *quarters = app->ui.own.quarters;
    return (BreathPattern){.id = "",
                           .in = quarters[OWN_IN] * QUARTER_MS,
                           .hold = quarters[OWN_HOLD] * QUARTER_MS,
                           .out = quarters[OWN_OUT] * QUARTER_MS,
                           .rest = quarters[OWN_REST] * QUARTER_MS,
                           .pace_most = BREATH_PACE};
}

static const char *refusal_of(const App *app) {
    const Pattern record = app_own_breath(app);
    BreathPattern own;
    return breaths_refusal(breath_own(&record, &own));
}

static bool has_focus(const Layout *layout, Part part) {
    const Key *focus = &layout_app(layout)->ui.focus;
    return focus->part == part || (focus->part == PART_NONE && part == PART_PATTERN_IN);
}

static void add_step(Layout *layout, OwnPhase phase, const char *label) {
    const Part part = (Part)((int)PART_PATTERN_IN + (int)phase);
    const int now = app_value(layout_app(layout), part);
    const bool none = now == 0 && (phase == OWN_HOLD || phase == OWN_REST);
    stepper_add(layout, &(Stepper){.part = part,
                                   .label = label,
                                   .value = none ? _("none") : layout_say(layout, _("%g s"), now / QUARTERS),
                                   .now = now,
                                   .step = 1,
                                   .least = breath_own_limits[phase].least,
                                   .most = breath_own_limits[phase].most,
                                   .focus = has_focus(layout, part)});
}

static void add_steps(Layout *layout) {
    layout_open(layout, (Spec){.grow = 1, .gap = 8, .width_least = 300});
    add_step(layout, OWN_IN, _("Breathe in"));
    (void)layout_rule(layout);
    add_step(layout, OWN_HOLD, _("Hold"));
    (void)layout_rule(layout);
    add_step(layout, OWN_OUT, _("Breathe out"));
    (void)layout_rule(layout);
    add_step(layout, OWN_REST, _("Rest, empty"));
    layout_close(layout);
}

static void add_drawing(Layout *layout, const BreathPattern *pattern) {
    const Sight *sight = layout_sight(layout);
    if (sight_room(sight) < DRAWING_ROOM) {
        return;
    }
    const BreathPlan plan = breath_plan(pattern, &(BreathSettings){.pace = BREATH_PACE, .minutes = 1});
    const Profile profile = {.width = DRAWING_WIDTH,
                             .height = DRAWING_HEIGHT,
                             .line = theme_tone(TONE_GLOW, sight->contrast, HOUR_NIGHT),
                             .ground = sight->contrast ? 0 : 0x8F86C470,
                             .thick = 5,
                             .light = LIGHT};
    layout_open(layout, (Spec){.across = ALIGN_CENTRE, .pad_y = 6});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_SCENE), DRAWING_WIDTH, DRAWING_HEIGHT)->picture =
        breaths_profile(layout, &plan, &profile);
    layout_close(layout);
}

/* What the four make together: its figures, its line, how long it is, or what it still wants. */
static void add_whole(Layout *layout) {
    const App *app = layout_app(layout);
    const BreathPattern pattern = pattern_of(app);
    const char *refusal = refusal_of(app);
    char figures[WORDS_ROOM], length[WORDS_ROOM];
    breaths_figures(&pattern, false, figures);
    breaths_length(breath_cycle(&pattern), length);
    layout_open(layout, (Spec){.grow = 1,
                               .width_least = 300,
                               .gap = 8,
                               .pad_x = 22,
                               .pad_y = 20,
                               .radius = 20,
                               .panel = true,
                               .look = PANEL_DUSK_ROW,
                               .dark = true});
    (void)layout_text_centred(layout, ROLE_VALUE, TONE_GLOW, figures);
    add_drawing(layout, &pattern);
    (void)layout_text_centred(layout, ROLE_BODY_BOLD, TONE_CREAM, length);
    (void)layout_text_centred(layout, ROLE_SECOND, refusal != NULL ? TONE_GLOW : TONE_LILAC,
                              refusal != NULL ? refusal : _("Small and soft, not deep."));
    layout_close(layout);
}

/* Where the whole is further down, its length stays in sight beside the buttons. */
static void add_sum(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    if (!frame_is_tight(layout) || sight->height > sight->width || sight_room(sight) < SUM_ROOM) {
        (void)layout_space(layout, 1);
        return;
    }
    const App *app = layout_app(layout);
    const BreathPattern pattern = pattern_of(app);
    const char *refusal = refusal_of(app);
    char length[WORDS_ROOM];
    breaths_length(breath_cycle(&pattern), length);
    layout_open(layout, (Spec){.grow = 1, .width_least = 180, .along = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, refusal != NULL ? refusal : length);
    layout_close(layout);
}

static void add_buttons(Layout *layout) {
    const App *app = layout_app(layout);
    const unsigned off = refusal_of(app) != NULL ? STATE_DISABLED : 0;
    if (is_known(app)) {
        (void)layout_button(layout, BUTTON_GHOST, key_of(PART_PATTERN_REMOVE), ICON_NONE, _("Take off the list"),
                            command_of(COMMAND_PATTERN_REMOVE));
    }
    add_sum(layout);
    Command now = command_of(COMMAND_PATTERN_KEEP);
    now.value = 1;
    Item *item = layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_PLAY, _("Keep and try it"), now);
    item->state |= off;
    item = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Keep"),
                         command_of(COMMAND_PATTERN_KEEP));
    item->state |= off;
}

static void add_card(Layout *layout, bool wide) {
    frame_card_open(layout, PANEL_PAPER, wide ? CARD_WIDTH : 0, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.pad_bottom = 6});
    (void)frame_field(layout, PART_PATTERN_NAME, _("Name"), _("A name, if you like"), 1);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN, .gap = 28});
    add_steps(layout);
    add_whole(layout);
    layout_close(layout);
    frame_card_foot(layout);
    add_buttons(layout);
    frame_card_close(layout);
}

void view_pattern(Layout *layout) {
    const bool wide = frame_is_wide(layout) && !frame_is_tight(layout);
    const Frame frame = {
        .scene = SCENE_HUT,
        .hour = HOUR_NIGHT,
        .title = is_known(layout_app(layout)) ? _("Change a breath") : _("Make your own breath"),
        .subtitle = _("Four lengths, in quarters of a second"),
        .back = true,
        .no_hut = true,
        .hints = {{"↑ ↓", _("Move")}, {"← →", _("Shorter, longer")}, {"Ctrl+Enter", _("Keep")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    here_bind_keep(layout, command_of(COMMAND_PATTERN_KEEP));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1, .across = ALIGN_CENTRE});
    if (sight_room(layout_sight(layout)) >= HEARTH_ROOM) {
        (void)layout_space(layout, 1);
    }
    layout_open(layout, (Spec){.grow = wide ? 0 : 1});
    add_card(layout, wide);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PATTERN_IN);
    frame_close(layout, &frame);
}
