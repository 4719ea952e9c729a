#include "core/text.h"
#include "view/backdrop.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/knoll.h"
#include "view/view.h"
#include "view/words.h"

#define CARD_WIDTH 880
#define ROOM_TIPS 1200   /* the card, and words beside it */
#define ROOM_BUTTONS 820 /* four buttons side by side */
#define GROUP_FOOT 30
#define GROUP_QUIET 31

static void add_when(Layout *layout, int value, const char *label) {
    const Key key = key_index(PART_WHEN, value);
    Item *item = layout_choice(layout, CHOICE_CHIP, key, label, app_value(layout_app(layout), PART_WHEN) == value,
                               command_set(key, value));
    item->group = 1;
}

/* The day itself, with a step to either side. */
static void add_day(Layout *layout, const Plan *plan) {
    char day[WORDS_ROOM];
    words_day(moment_day(plan->planned.when), moment_day(layout_sight(layout)->now), day);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .wrap = true, .across = ALIGN_CENTRE});
    Item *earlier = layout_choice(layout, CHOICE_CHIP, key_of(PART_DAY_EARLIER), _("Earlier"), false,
                                  command_set(key_of(PART_DAY_EARLIER), 1));
    earlier->spoken = _("A day earlier");
    earlier->group = 2;
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, day);
    Item *later = layout_choice(layout, CHOICE_CHIP, key_of(PART_DAY_LATER), _("Later"), false,
                                command_set(key_of(PART_DAY_LATER), 1));
    later->spoken = _("A day later");
    later->group = 2;
    layout_close(layout);
}

static void add_whens(Layout *layout) {
    const App *app = layout_app(layout);
    const Plan *plan = app_plan(app);
    layout_open(layout, (Spec){.gap = 8, .grow = 1.4, .width_least = 306, .text_scaled = true});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("When"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .wrap = true});
    add_when(layout, 0, _("Today"));
    add_when(layout, 1, _("Tomorrow"));
    add_when(layout, 2, _("Pick a day"));
    layout_close(layout);
    if (app_value(app, PART_WHEN) == 2 && plan != NULL && moment_is_set(plan->planned.when)) {
        add_day(layout, plan);
    }
    layout_close(layout);
}

static void add_place(Layout *layout, Part part, const char *label, const char *empty) {
    layout_open(layout, (Spec){.grow = 1, .width_least = 190, .text_scaled = true});
    frame_field(layout, part, label, empty, 1);
    layout_close(layout);
}

static void add_first_row(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 20, .wrap = true, .across = ALIGN_START});
    add_whens(layout);
    add_place(layout, PART_WHERE, _("Where"), _("A place you know"));
    add_place(layout, PART_WITH, _("With"), _("On my own"));
    layout_close(layout);
}

static void add_fear(Layout *layout, Part part, const char *label) {
    frame_slider(layout, SLIDER_AMBER, part, label, _("0 calm"), _("100 the most I can imagine"), UNSET, NULL);
}

static void add_expected(Layout *layout) {
    layout_open(layout, (Spec){.grow = 1, .width_least = 300, .text_scaled = true, .gap = 14});
    frame_field(layout, PART_FORECAST, _("What do you think will happen?"),
                _("The thing the fear says. One line is plenty."), 2);
    add_fear(layout, PART_EXPECTED, _("Fear you expect"));
    layout_close(layout);
}

static void add_likely(Layout *layout) {
    layout_open(layout, (Spec){.grow = 1, .width_least = 300, .text_scaled = true, .gap = 14});
    frame_slider(layout, SLIDER_VIOLET, PART_LIKELIHOOD, _("How likely does that feel?"), _("no chance"), _("certain"),
                 UNSET, NULL);
    add_fear(layout, PART_BEFORE, _("Fear right now"));
    layout_close(layout);
}

static void add_tip(Layout *layout, const char *words) {
    const bool dark = layout_is_on_dusk(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_START});
    (void)layout_icon(layout, ICON_LANTERN, dark ? TONE_GLOW : TONE_UMBER, 20);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, dark ? TONE_CREAM : TONE_SOFT, words);
    layout_close(layout);
    layout_close(layout);
}

static void add_tips(Layout *layout, const Step *step) {
    (void)layout_text(layout, ROLE_LABEL, layout_is_on_dusk(layout) ? TONE_GLOW : TONE_UMBER, _("What may help"));
    for (size_t i = 0; i < step->tips.count; i++) {
        add_tip(layout, step->tips.items[i]);
    }
}

/* Over the sky, where the card leaves so much of it free. */
static bool has_tips_beside(const Layout *layout, const Step *step) {
    return step->tips.count > 0 && sight_room(layout_sight(layout)) >= ROOM_TIPS;
}

static void add_tips_beside(Layout *layout, const Step *step) {
    layout_open(layout, (Spec){.grow = 1, .pad_right = 24});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .dark = true, .pad_x = 20, .pad_y = 18, .gap = 10});
    add_tips(layout, step);
    layout_close(layout);
    layout_close(layout);
}

static void add_tips_inside(Layout *layout, const Step *step) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_INSET, .pad = 16, .gap = 8});
    add_tips(layout, step);
    layout_close(layout);
}

static void add_heading(Layout *layout, const Step *step) {
    char minutes[WORDS_ROOM];
    words_minutes(step->minutes, minutes);
    layout_open(layout, (Spec){.gap = 4});
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, step->title);
    if (!text_is_blank(step->detail)) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, step->detail);
    }
    const char *plan = _("A plan makes the first minute easier. Fill in what helps, skip the rest.");
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      minutes[0] == '\0' ? plan : layout_say(layout, "%s %s.", plan, minutes));
    layout_close(layout);
}

static void add_quiet_buttons(Layout *layout, int group) {
    Item *item = layout_button(layout, BUTTON_GHOST, key_of(PART_SECONDARY), ICON_NONE, _("Save for later"),
                               command_of(COMMAND_BACK));
    item->group = group;
    item = layout_button(layout, BUTTON_GHOST, key_of(PART_LINK), ICON_CHECK, _("I already did it"),
                         command_of(COMMAND_ALREADY));
    item->group = group;
}

static void add_buttons(Layout *layout, int group) {
    Item *item = layout_button(layout, BUTTON_SECONDARY, key_of(PART_THIRD), ICON_DOOR, _("I’m heading out"),
                               command_of(COMMAND_HEAD_OUT));
    item->group = group;
    item = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("I’m here. Start"),
                         command_of(COMMAND_START));
    item->group = group;
}

static void add_form(Layout *layout, const Step *step) {
    add_heading(layout, step);
    add_first_row(layout);
    (void)layout_rule(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 32, .wrap = true, .across = ALIGN_START});
    add_expected(layout);
    add_likely(layout);
    layout_close(layout);
    if (step->tips.count > 0 && !has_tips_beside(layout, step)) {
        add_tips_inside(layout, step);
    }
}

/* Where two rows of buttons would leave the form little room, the quiet ones come at its end. */
static void add_card(Layout *layout, const Step *step, double width) {
    const bool narrow = sight_room(layout_sight(layout)) < ROOM_BUTTONS;
    frame_card_open(layout, PANEL_PAPER, width, key_of(PART_SCROLL));
    add_form(layout, step);
    if (narrow) {
        layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true});
        add_quiet_buttons(layout, GROUP_QUIET);
        layout_close(layout);
    }
    frame_card_foot(layout);
    if (!narrow) {
        add_quiet_buttons(layout, GROUP_FOOT);
    }
    add_buttons(layout, GROUP_FOOT);
    frame_card_close(layout);
}

static void paint(Layout *layout) {
    const Hour hour = here_hour(layout);
    Backdrop backdrop = backdrop_begin(layout, hour, here_seed(layout), .165);
    backdrop_front(&backdrop);
    if (!backdrop.scenery.contrast) {
        const Look look = here_look(layout);
        knoll_paint(backdrop.picture, hour, backdrop_corner(layout));
        picture_glow(backdrop.picture, 206, 560, 230, 0xFFC266FF, .45);
        figure_tent(backdrop.picture, 268, 602, 2.9, 1, TENT_OPEN, hour);
        figure_lantern(backdrop.picture, 156, 602, 2.2);
        figure_climber(backdrop.picture, 90, 604, 2.5, 1, &look);
    }
    backdrop_end(layout, &backdrop);
}

static void show(Layout *layout, const Step *step) {
    const bool wide = frame_is_wide(layout);
    const Trail *trail = here_trail(layout);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = layout_say(layout, _("Camp %d"), here_number(layout)),
        .subtitle = trail != NULL ? trail->title : NULL,
        .back = true,
        .hints = {{"Tab", _("Next")},
                  {"← →", _("Adjust by 5")},
                  {"Ctrl Enter", _("Start")},
                  {"Esc", _("Save and go back")}},
    };
    frame_open(layout, &frame);
    paint(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1});
    if (has_tips_beside(layout, step)) {
        add_tips_beside(layout, step);
    } else if (wide) {
        (void)layout_space(layout, 1);
    }
    layout_open(layout, (Spec){.grow = wide ? 0 : 1});
    add_card(layout, step, wide ? CARD_WIDTH : 0);
    layout_close(layout);
    layout_close(layout);
    layout_bind(layout, SYMBOL_ENTER, MOD_CTRL, command_of(COMMAND_START));
    frame_close(layout, &frame);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}

void view_camp(Layout *layout) {
    const Step *step = app_step(layout_app(layout));
    if (step != NULL) {
        show(layout, step);
        return;
    }
    const Frame frame = {.scene = SCENE_SKY, .hour = HOUR_DAWN, .back = true, .hints = {{"Esc", _("Back")}}};
    frame_open(layout, &frame);
    (void)layout_text(layout, ROLE_TITLE, TONE_SKY, _("This camp is not here any more"));
    frame_close(layout, &frame);
}
