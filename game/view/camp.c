#include "core/text.h"
#include "view/backdrop.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/knoll.h"
#include "view/note.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>

#define CARD_WIDTH 816
#define ROOM_TIPS 1200 /* the card, and words beside it */
#define ROOM_TWO 800   /* in a low window: two columns of questions */
#define FIELD_LINES 4
#define FIELD_LINES_FEW 2 /* where a slider stands under it, or another column */
#define DAY_UP 4.0        /* the day, and what it is chosen by, lie close to what is above */
#define RULE_CLOSE 7.0    /* the rule needs less air than the card's gap */
#define LINKS_UP 10.0     /* links have air within their hit area */
#define LINKS_DOWN 6.0
#define EXPECTED_CLEAR 6.0
#define GROUP_FOOT 30

enum { FOLD_TIPS = 1, FOLD_EXPECTED, FOLD_WAYS };

static bool is_unfolded(const Layout *layout, int fold) {
    return layout_app(layout)->ui.more == fold;
}

static Key fold_key(int fold) {
    return key_index(PART_MORE, fold);
}

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
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .pad_top = -DAY_UP, .wrap = true, .across = ALIGN_CENTRE});
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
    layout_open(layout, (Spec){.gap = 8, .grow = 1.6, .width_least = 300, .text_scaled = true});
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

static void add_place(Layout *layout, Part part, Icon icon, double grow, const char *label, const char *empty) {
    layout_open(layout, (Spec){.grow = grow, .width_least = 180, .text_scaled = true});
    frame_field(layout, part, label, empty, 1)->icon = icon;
    layout_close(layout);
}

static void add_first_row(Layout *layout) {
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .gap = 24, .pad_top = -DAY_UP, .wrap = true, .grow = 1, .across = ALIGN_START});
    add_whens(layout);
    add_place(layout, PART_WHERE, ICON_PIN, 1.1, _("Where"), _("A place you know"));
    add_place(layout, PART_WITH, ICON_PEOPLE, 1, _("With"), _("On my own"));
    layout_close(layout);
}

static void add_forecast(Layout *layout, int lines) {
    (void)frame_field(layout, PART_FORECAST, _("What do you think will happen?"),
                      _("The thing the fear says. One line is plenty."), lines);
}

static void add_likely(Layout *layout) {
    frame_slider(layout, &(FrameSlider){.look = SLIDER_VIOLET,
                                        .part = PART_LIKELIHOOD,
                                        .label = _("How likely does that feel?"),
                                        .low = _("no chance"),
                                        .high = _("certain"),
                                        .ghost = UNSET});
}

static void add_fear(Layout *layout, Part part, const char *label) {
    frame_slider(layout, &(FrameSlider){.look = SLIDER_AMBER,
                                        .part = part,
                                        .label = label,
                                        .low = _("0 calm"),
                                        .high = _("100 the most I can imagine"),
                                        .ghost = UNSET});
}

/* Low, but wide enough for all questions to be in sight together: two columns, and nothing folded away. */
static bool has_two_low_columns(const Layout *layout) {
    return frame_is_tight(layout) && sight_room(layout_sight(layout)) >= ROOM_TWO;
}

/* Once it is said it stays in sight. */
static bool shows_expected(const Layout *layout) {
    return has_two_low_columns(layout) || is_unfolded(layout, FOLD_EXPECTED) ||
           app_value(layout_app(layout), PART_EXPECTED) != UNSET;
}

static void add_expected(Layout *layout) {
    if (shows_expected(layout)) {
        add_forecast(layout, FIELD_LINES_FEW);
        add_fear(layout, PART_EXPECTED, _("Fear you expect"));
        return;
    }
    add_forecast(layout, FIELD_LINES);
    const Key key = fold_key(FOLD_EXPECTED);
    (void)layout_button(layout, BUTTON_LINK, key, ICON_NONE, _("Say how high it may get"),
                        command_set(key, FOLD_EXPECTED));
}

static void add_questions(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 40, .grow = 2});
    layout_open(layout, (Spec){.grow = 1, .gap = shows_expected(layout) ? EXPECTED_CLEAR : 0});
    add_expected(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1, .gap = 4});
    add_likely(layout);
    (void)layout_space(layout, 1);
    add_fear(layout, PART_BEFORE, _("Fear right now"));
    layout_close(layout);
    layout_close(layout);
}

static void open_pair(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 40, .across = ALIGN_START});
    layout_open(layout, (Spec){.grow = 1});
}

static void turn_pair(Layout *layout) {
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
}

static void close_pair(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}

/* Two by two, each pair beginning on one line. */
static void add_questions_low(Layout *layout) {
    open_pair(layout);
    add_forecast(layout, FIELD_LINES_FEW);
    turn_pair(layout);
    add_likely(layout);
    close_pair(layout);
    open_pair(layout);
    add_fear(layout, PART_EXPECTED, _("Fear you expect"));
    turn_pair(layout);
    add_fear(layout, PART_BEFORE, _("Fear right now"));
    close_pair(layout);
}

/* One column, and nothing folded away: it scrolls. */
static void add_questions_tall(Layout *layout) {
    if (has_two_low_columns(layout)) {
        add_questions_low(layout);
        return;
    }
    add_forecast(layout, FIELD_LINES_FEW);
    add_likely(layout);
    add_fear(layout, PART_BEFORE, _("Fear right now"));
    add_fear(layout, PART_EXPECTED, _("Fear you expect"));
}

static void add_tip(Layout *layout, const char *words) {
    const bool dark = layout_is_on_dusk(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_START});
    (void)layout_icon(layout, ICON_LANTERN, dark ? TONE_GLOW : TONE_UMBER, 20);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, dark ? TONE_CREAM : TONE_BODY, words);
    layout_close(layout);
    layout_close(layout);
}

static void add_tips(Layout *layout, const Step *step, PanelLook look) {
    layout_open(layout, (Spec){.panel = true, .look = look, .pad_x = 20, .pad_y = 16, .gap = 10});
    (void)layout_text(layout, ROLE_LABEL, layout_is_on_dusk(layout) ? TONE_GLOW : TONE_UMBER, _("What may help"));
    for (size_t i = 0; i < step->tips.count; i++) {
        add_tip(layout, step->tips.items[i]);
    }
    layout_close(layout);
}

static bool shows_tips(const Layout *layout, const Step *step) {
    return step->tips.count > 0 && is_unfolded(layout, FOLD_TIPS);
}

/* Over the sky, where the card leaves so much of it free. */
static bool has_tips_beside(const Layout *layout, const Step *step) {
    return shows_tips(layout, step) && sight_room(layout_sight(layout)) >= ROOM_TIPS;
}

static const char *minutes_line(Layout *layout, const Step *step) {
    char minutes[WORDS_ROOM];
    words_minutes(step->minutes, minutes);
    const char *skip = _("Fill in what helps, skip the rest.");
    return minutes[0] == '\0' ? skip : layout_say(layout, "%s. %s", minutes, skip);
}

static void add_last_row(Layout *layout, const Step *step, bool fold) {
    layout_open(layout,
                (Spec){.flow = FLOW_ROW,
                       .gap = 9,
                       .pad_top = fold && !layout_sight(layout)->contrast ? -LINKS_UP : 0, /* a wider ring needs it */
                       .pad_bottom = fold ? -LINKS_DOWN : 0,
                       .wrap = true,
                       .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_CLOCK, TONE_SOFT, 20);
    layout_open(layout, (Spec){.grow = 1, .width_least = 240});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, minutes_line(layout, step));
    layout_close(layout);
    if (app_may_arrive(layout_app(layout))) {
        layout_button(layout, BUTTON_LINK, key_of(PART_ARRIVE), ICON_HUT, _("Arrive first"), command_of(COMMAND_ARRIVE))
            ->spoken = _("Arrive first, at most two minutes in the hut");
    }
    if (fold && step->tips.count > 0) {
        const Key key = fold_key(FOLD_TIPS);
        (void)layout_button(layout, BUTTON_LINK, key, ICON_LANTERN, _("What may help"), command_set(key, FOLD_TIPS));
    }
    layout_close(layout);
}

static void add_detail(Layout *layout, const Step *step) {
    const char *plan = _("A plan makes the first minute easier.");
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, text_is_blank(step->detail) ? plan : step->detail);
    layout_close(layout);
}

static void add_quiet_buttons(Layout *layout) {
    Item *item = layout_button(layout, BUTTON_GHOST, key_of(PART_SECONDARY), ICON_NONE, _("Save for later"),
                               command_of(COMMAND_BACK));
    item->group = GROUP_FOOT;
    item->role = ROLE_BUTTON_SMALL;
    item = layout_button(layout, BUTTON_GHOST, key_of(PART_LINK), ICON_CHECK, _("I already did it"),
                         command_of(COMMAND_ALREADY));
    item->group = GROUP_FOOT;
    item->role = ROLE_BUTTON_SMALL;
}

static void add_buttons(Layout *layout) {
    Item *item = layout_button(layout, BUTTON_SECONDARY, key_of(PART_THIRD), ICON_DOOR, _("I’m heading out"),
                               command_of(COMMAND_HEAD_OUT));
    item->group = GROUP_FOOT;
    item = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("I’m here. Start"),
                         command_of(COMMAND_START));
    item->group = GROUP_FOOT;
}

/* The quiet ones behind a button of three dots, so that the two ways on stay in one row. */
static void add_more(Layout *layout) {
    const Key key = fold_key(FOLD_WAYS);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE});
    Item *item = layout_button(layout, BUTTON_GHOST, key, ICON_MORE, NULL, command_set(key, FOLD_WAYS));
    item->group = GROUP_FOOT;
    item->spoken = _("More");
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("More"));
    layout_close(layout);
}

static void add_form(Layout *layout, const Step *step) {
    note_at_camp(layout, step);
    add_detail(layout, step);
    add_first_row(layout);
    layout_open(layout, (Spec){.pad_y = shows_expected(layout) ? -RULE_CLOSE : 0});
    (void)layout_rule(layout);
    layout_close(layout);
    add_questions(layout);
    if (shows_tips(layout, step) && !has_tips_beside(layout, step)) {
        add_tips(layout, step, PANEL_INSET);
    }
    add_last_row(layout, step, true);
}

static void add_form_tall(Layout *layout, const Step *step) {
    note_at_camp(layout, step);
    add_detail(layout, step);
    add_first_row(layout);
    add_questions_tall(layout);
    if (step->tips.count > 0) {
        add_tips(layout, step, PANEL_INSET);
    }
    add_last_row(layout, step, false);
}

static void add_card(Layout *layout, const Step *step, bool tall) {
    frame_card_titled(layout, PANEL_PAPER, tall ? 0 : CARD_WIDTH, step->title, key_of(PART_SCROLL));
    if (tall) {
        add_form_tall(layout, step);
    } else {
        add_form(layout, step);
    }
    frame_card_foot(layout);
    if (tall && !is_unfolded(layout, FOLD_WAYS)) {
        add_more(layout);
    } else {
        add_quiet_buttons(layout);
    }
    (void)layout_space(layout, 1);
    add_buttons(layout);
    frame_card_close(layout);
}

static void paint(Layout *layout) {
    const Hour hour = here_hour(layout);
    Backdrop backdrop = backdrop_begin(layout, hour, here_seed(layout), .165);
    backdrop_front(&backdrop);
    if (!backdrop.scenery.contrast) {
        const Look look = here_look(layout);
        knoll_paint(backdrop.picture, hour, backdrop_corner(layout));
        const size_t first = backdrop.picture->count;
        picture_glow(backdrop.picture, 206, 560, 230, 0xFFC266FF, .45);
        figure_tent(backdrop.picture, 268, 602, 2.9, 1, TENT_OPEN, hour);
        figure_lantern(backdrop.picture, 156, 602, 2.2);
        figure_climber(backdrop.picture, 90, 604, 2.5, 1, &look);
        sketch_place(backdrop.picture, first, fmax(0, backdrop_corner(layout).x), 0, 1, 1);
    }
    backdrop_end(layout, &backdrop);
}

static void show(Layout *layout, const Step *step) {
    const bool tall = frame_is_tight(layout) || !frame_is_wide(layout);
    const Trail *trail = here_trail(layout);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = layout_say(layout, _("Camp %d"), here_number(layout)),
        .subtitle = trail != NULL ? trail->title : NULL,
        .back = true,
        .hints = {{"Tab", _("Next")},
                  {"← →", _("Adjust by 5")},
                  {"Ctrl+Enter", _("Start")},
                  {"Esc", _("Save and go back")}},
    };
    frame_open(layout, &frame);
    paint(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1});
    if (!tall) {
        layout_open(layout, (Spec){.grow = 1, .pad_right = 24});
        if (has_tips_beside(layout, step)) {
            add_tips(layout, step, PANEL_PLATE);
        }
        layout_close(layout);
    }
    const Spec spread = {.grow = 1}, row = {.flow = FLOW_ROW};
    layout_open(layout, tall ? spread : row); /* in a row it is as high as the window */
    add_card(layout, step, tall);
    layout_close(layout);
    layout_close(layout);
    layout_bind(layout, SYMBOL_ENTER, MOD_CTRL, command_of(COMMAND_START));
    layout_bind(layout, 't', 0, command_of(COMMAND_MUSIC));
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
