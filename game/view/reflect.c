#include "view/aids.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/hill.h"
#include "view/ribbon.h"
#include "view/view.h"
#include "view/words.h"

#include "core/text.h"
#include "core/tries.h"

#include <string.h>

#define SEGMENTS_RADIUS 27
#define SEGMENT_SIDES 5 /* letters: what is free beside the words */
#define LEARNED_LINES 4
#define INSET_CLEAR 2.0 /* of the words above, besides the gap */

enum { FOLD_AIDS = 1 };
enum { GROUP_WHEN = 1, GROUP_HAPPENED, GROUP_COPED, GROUP_AIDS, GROUP_STARTERS };

static void add_day_chooser(Layout *layout, const Try *attempt) {
    static const char *const labels[] = {"Today", "Yesterday", "Earlier"};
    const int chosen = app_value(layout_app(layout), PART_WHEN);
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, _("When was it?"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
    for (int i = 0; i < 3; i++) {
        const Key key = key_index(PART_WHEN, i);
        layout_choice(layout, CHOICE_CHIP, key, _(labels[i]), chosen == i, command_set(key, i))->group = GROUP_WHEN;
    }
    if (chosen == 2) {
        char day[WORDS_ROOM];
        words_day(try_day(attempt), moment_day(layout_sight(layout)->now), day);
        layout_button(layout, BUTTON_GHOST, key_of(PART_DAY_EARLIER), ICON_BACK, NULL,
                      command_set(key_of(PART_DAY_EARLIER), 1))
            ->spoken = _("A day earlier");
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, day);
        layout_button(layout, BUTTON_GHOST, key_of(PART_DAY_LATER), ICON_NEXT, NULL,
                      command_set(key_of(PART_DAY_LATER), 1))
            ->spoken = _("A day later");
    }
    layout_close(layout);
}

static void open_segments(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 2,
                               .pad = layout_sight(layout)->contrast ? 3 : 2, /* two edges in white keep apart */
                               .panel = true,
                               .look = PANEL_FIELD,
                               .radius = SEGMENTS_RADIUS,
                               .wrap = true});
}

static void add_segment(Layout *layout, Key key, int value, const char *label, bool on, int group) {
    layout_choice(layout, CHOICE_TAB, key, label, on, command_set(key, value))->group = group;
}

static void add_happened(Layout *layout) {
    const int chosen = app_value(layout_app(layout), PART_HAPPENED);
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("Did it happen?"));
    open_segments(layout);
    for (int i = HAPPENED_NO; i <= HAPPENED_UNSURE; i++) {
        const Key key = key_index(PART_HAPPENED, i);
        const char *label = words_happened(i);
        layout_open(layout, (Spec){.grow = SEGMENT_SIDES + (double)text_count(label, strlen(label))});
        add_segment(layout, key, i, label, chosen == i, GROUP_HAPPENED);
        layout_close(layout);
        layout_bind(layout, '1' + i, 0, command_set(key, i));
    }
    layout_close(layout);
}

static void add_coped(Layout *layout) {
    const int chosen = app_value(layout_app(layout), PART_COPED);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .pad_top = 8, .wrap = true, .across = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("Could you cope with it?"));
    open_segments(layout);
    for (int i = 1; i >= 0; i--) {
        add_segment(layout, key_index(PART_COPED, i), i, i == 1 ? _("Yes") : _("Not this time"), chosen == i,
                    GROUP_COPED);
    }
    layout_close(layout);
    layout_close(layout);
}

static bool had_forecast(const Try *attempt) {
    return !text_is_blank(attempt->forecast.text) || attempt->forecast.likelihood != UNSET;
}

static bool came_true(const Try *attempt) {
    return attempt->happened == HAPPENED_A_LITTLE || attempt->happened == HAPPENED_MOSTLY ||
           attempt->happened == HAPPENED_YES;
}

static void add_forecast(Layout *layout, const Try *attempt) {
    const Forecast *forecast = &attempt->forecast;
    layout_open(layout, (Spec){.pad_top = INSET_CLEAR});
    layout_open(layout, (Spec){.gap = 2, .pad_x = 18, .pad_y = 10, .panel = true, .look = PANEL_INSET});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Before, you thought"));
    layout_close(layout);
    if (forecast->likelihood != UNSET) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_UMBER,
                          layout_say(layout, _("%d%% likely"), forecast->likelihood));
    }
    layout_close(layout);
    if (!text_is_blank(forecast->text)) {
        (void)layout_text(layout, ROLE_ITALIC, TONE_INK, layout_say(layout, "“%s”", forecast->text));
    }
    add_happened(layout);
    if (came_true(attempt)) {
        add_coped(layout);
    }
    layout_close(layout);
    layout_close(layout);
}

static void add_aid_chips(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
    for (int i = 0; i < AIDS; i++) {
        const Key key = key_index(PART_AID, i);
        const bool on = aids_have(attempt, i);
        layout_choice(layout, CHOICE_CHIP, key, aids_name(i), on, command_set(key, on ? 0 : 1))->group = GROUP_AIDS;
    }
    layout_close(layout);
}

static bool shows_aids(const Layout *layout) {
    return layout_app(layout)->ui.more == FOLD_AIDS;
}

/* A quiet question in one line, which unfolds. */
static void add_aids(Layout *layout, const Try *attempt) {
    const Key key = key_index(PART_MORE, FOLD_AIDS);
    const char *said = aids_said(layout, attempt);
    const char *label = shows_aids(layout) ? _("Fold away") : said != NULL ? said : _("Say what");
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = true});
    (void)layout_icon(layout, ICON_HAND, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1, .width_least = 200, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("What did you lean on?"));
    layout_close(layout);
    (void)layout_button(layout, BUTTON_LINK, key, ICON_NONE, label, command_set(key, FOLD_AIDS));
    layout_close(layout);
    if (shows_aids(layout)) {
        add_aid_chips(layout, attempt);
    }
}

/* Where nothing was foretold there is room for it. */
static void add_aids_open(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.pad_top = INSET_CLEAR});
    layout_open(layout, (Spec){.gap = 10, .pad_x = 18, .pad_y = 14, .panel = true, .look = PANEL_INSET});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("What did you lean on?"));
    add_aid_chips(layout, attempt);
    layout_close(layout);
    layout_close(layout);
}

static void add_fears(Layout *layout, const Try *attempt) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("How did it go?"));
    if (layout_app(layout)->ui.dated) {
        add_day_chooser(layout, attempt);
    }
    frame_slider(layout, &(FrameSlider){.look = SLIDER_EMBER,
                                        .part = PART_PEAK,
                                        .label = _("How high did the fear get?"),
                                        .low = "0",
                                        .high = "100",
                                        .ghost = UNSET,
                                        .large = true});
    frame_slider(layout, &(FrameSlider){.look = SLIDER_SAGE,
                                        .part = PART_END,
                                        .label = _("And at the end?"),
                                        .low = "0",
                                        .high = "100",
                                        .ghost = attempt->fear.before,
                                        .ghost_name = _("before"),
                                        .large = true});
    if (had_forecast(attempt)) {
        add_forecast(layout, attempt);
    } else {
        add_aids_open(layout, attempt);
    }
}

static void add_starters(Layout *layout) {
    static const char *const starters[] = {"What surprised me", "The fear felt like", "Next time I’ll"};
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
    for (int i = 0; i < (int)(sizeof starters / sizeof *starters); i++) {
        const char *words = _(starters[i]);
        Command command = command_key(COMMAND_STARTER, key_index(PART_STARTER, i));
        command.text = words;
        Item *chip = layout_choice(layout, CHOICE_CHIP, command.key, layout_say(layout, "%s…", words), false, command);
        chip->group = GROUP_STARTERS;
    }
    layout_close(layout);
}

static void add_proud(Layout *layout, const Try *attempt) {
    const Key key = key_of(PART_PROUD);
    const bool on = attempt->proud == 1;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE});
    ribbon_add(layout, 24);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("I’m proud of this one"));
    layout_close(layout);
    (void)layout_switch(layout, key, _("I’m proud of this one"), on, command_set(key, on ? 0 : 1));
    layout_close(layout);
}

/* The illustration gives way to what was unfolded. */
static void add_learned(Layout *layout, const Try *attempt) {
    if (!shows_aids(layout)) {
        hill_add(layout, attempt);
    }
    const char *question = _("What did you learn?");
    layout_open(layout, (Spec){.gap = 8, .pad_top = 2});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, question);
    (void)layout_field(layout, key_of(PART_LEARNED), question, _("One line is plenty. What surprised you?"),
                       LEARNED_LINES);
    layout_close(layout);
    add_starters(layout);
    if (had_forecast(attempt)) {
        add_aids(layout, attempt);
    }
    add_proud(layout, attempt);
}

static void add_foot(Layout *layout) {
    frame_card_foot(layout);
    if (layout_app(layout)->ui.from_practice) {
        (void)layout_button(layout, BUTTON_GHOST, key_of(PART_THIRD), ICON_BACK, _("Not yet, back to it"),
                            command_of(COMMAND_RESUME));
    }
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Finish later"),
                        command_of(COMMAND_LATER));
    here_keep_add(layout);
}

/* Faces and a forecast stand close together where all of it is in sight at once. */
static double question_gap(const Layout *layout, const Try *attempt) {
    if (frame_is_tight(layout)) {
        return 14;
    }
    return layout_sight(layout)->faces && had_forecast(attempt) ? 2 : 9;
}

static void add_card(Layout *layout, const Try *attempt) {
    const bool wide = frame_is_wide(layout);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, 1200, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN,
                               .gap = wide ? 48 : 20,
                               .across = wide ? ALIGN_START : ALIGN_STRETCH});
    layout_open(layout, (Spec){.grow = 1, .gap = question_gap(layout, attempt)});
    add_fears(layout, attempt);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1, .gap = 8});
    add_learned(layout, attempt);
    layout_close(layout);
    layout_close(layout);
    add_foot(layout);
    frame_card_close(layout);
    layout_close(layout);
}

void view_reflect(Layout *layout) {
    const Try *attempt = app_attempt(layout_app(layout));
    Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = _("You came back"),
        .subtitle = here_line(layout),
        .back = true,
        .hints = {{"Tab", _("Next")}, {"← →", _("Adjust")}, {"Ctrl+Enter", _("Keep")}, {"Esc", _("Finish later")}},
    };
    if (attempt != NULL && had_forecast(attempt)) {
        frame.hints[4] = (Hint){"1–5", _("Did it happen?")};
    }
    frame_open(layout, &frame);
    if (attempt != NULL) {
        add_card(layout, attempt);
        here_bind_keep(layout, command_of(COMMAND_KEEP));
    }
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
