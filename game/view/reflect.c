#include "view/frame.h"
#include "view/here.h"
#include "view/hill.h"
#include "view/view.h"
#include "view/words.h"

#include "core/text.h"
#include "core/tries.h"

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

static void add_happened(Layout *layout) {
    const int chosen = app_value(layout_app(layout), PART_HAPPENED);
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, _("Did it happen?"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .wrap = true});
    for (int i = HAPPENED_NO; i <= HAPPENED_UNSURE; i++) {
        const Key key = key_index(PART_HAPPENED, i);
        Item *segment = layout_choice(layout, CHOICE_SEGMENT, key, words_happened(i), chosen == i, command_set(key, i));
        segment->group = GROUP_HAPPENED;
        layout_bind(layout, '1' + i, 0, command_set(key, i));
    }
    layout_close(layout);
}

static void add_coped(Layout *layout) {
    const int chosen = app_value(layout_app(layout), PART_COPED);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.pad_right = 8});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, _("Could you cope with it?"));
    layout_close(layout);
    for (int i = 1; i >= 0; i--) {
        const Key key = key_index(PART_COPED, i);
        Item *segment = layout_choice(layout, CHOICE_SEGMENT, key, i == 1 ? _("Yes") : _("Not this time"), chosen == i,
                                      command_set(key, i));
        segment->group = GROUP_COPED;
    }
    layout_close(layout);
}

static bool had_forecast(const Try *attempt) {
    return !text_is_blank(attempt->forecast.text) || attempt->forecast.likelihood != UNSET;
}

static bool came_true(const Try *attempt) {
    return attempt->happened == HAPPENED_A_LITTLE || attempt->happened == HAPPENED_MOSTLY ||
           attempt->happened == HAPPENED_YES;
}

/* "Before, you thought it 70% likely:" with what was said. */
static const char *forecast_words(Layout *layout, const Forecast *forecast) {
    if (forecast->likelihood == UNSET) {
        return _("Before, you thought");
    }
    return text_is_blank(forecast->text)
               ? layout_say(layout, _("Before, you thought it %d%% likely"), forecast->likelihood)
               : layout_say(layout, _("Before, you gave this %d%%"), forecast->likelihood);
}

static void add_forecast(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.gap = 4, .pad_x = 18, .pad_y = 10, .panel = true, .look = PANEL_INSET});
    (void)layout_text(layout, ROLE_SECOND, TONE_UMBER, forecast_words(layout, &attempt->forecast));
    if (!text_is_blank(attempt->forecast.text)) {
        (void)layout_text(layout, ROLE_ITALIC, TONE_INK, layout_say(layout, "“%s”", attempt->forecast.text));
    }
    add_happened(layout);
    if (came_true(attempt)) {
        add_coped(layout);
    }
    layout_close(layout);
}

/* In the order of the app's own table; the first stands for nothing at all. */
static const char *const aids[] = {"Nothing", "My phone", "A friend", "Medicine", "Breathing", "Distraction"};
static const char *const kept_aids[] = {"", "phone", "friend", "medicine", "breathing", "distraction"};

static bool has_aid(const Try *attempt, int index) {
    return index == 0 ? attempt->aids.given && attempt->aids.count == 0 : texts_have(&attempt->aids, kept_aids[index]);
}

static void add_aids(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, _("What did you lean on?"));
    for (int i = 0; i < (int)(sizeof aids / sizeof *aids); i++) {
        const Key key = key_index(PART_AID, i);
        const bool on = has_aid(attempt, i);
        layout_choice(layout, CHOICE_CHIP, key, _(aids[i]), on, command_set(key, on ? 0 : 1))->group = GROUP_AIDS;
    }
    layout_close(layout);
}

static void add_fears(Layout *layout, const Try *attempt) {
    if (layout_app(layout)->ui.dated) {
        add_day_chooser(layout, attempt);
    }
    frame_slider(layout, SLIDER_EMBER, PART_PEAK, _("How high did the fear get?"), NULL, NULL, UNSET, NULL);
    frame_slider(layout, SLIDER_SAGE, PART_END, _("And at the end?"), NULL, NULL, attempt->fear.before, _("before"));
    if (had_forecast(attempt)) {
        add_forecast(layout, attempt);
    } else {
        add_aids(layout, attempt); /* there is room for it */
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
    (void)layout_icon(layout, ICON_RIBBON, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("I’m proud of this one"));
    layout_close(layout);
    (void)layout_switch(layout, key, _("I’m proud of this one"), on, command_set(key, on ? 0 : 1));
    layout_close(layout);
}

static void add_learned(Layout *layout, const Try *attempt) {
    hill_add(layout, attempt);
    frame_field(layout, PART_LEARNED, _("What did you learn?"), _("One line is plenty. What surprised you?"), 3);
    add_starters(layout);
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
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Keep"), command_of(COMMAND_KEEP));
}

static void add_card(Layout *layout, const Try *attempt) {
    const bool wide = frame_is_wide(layout);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, 1200, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN, .gap = wide ? 48 : 24});
    layout_open(layout, (Spec){.grow = 1, .gap = 8});
    add_fears(layout, attempt);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1, .gap = 10});
    add_learned(layout, attempt);
    layout_close(layout);
    layout_close(layout);
    if (had_forecast(attempt)) {
        add_aids(layout, attempt);
    }
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
        .hints = {{"Tab", _("Next")}, {"← →", _("Adjust")}, {"Ctrl+Enter", _("Keep")}},
    };
    if (attempt != NULL && had_forecast(attempt)) {
        frame.hints[3] = (Hint){"1-5", _("Did it happen?")};
    }
    frame_open(layout, &frame);
    if (attempt != NULL) {
        add_card(layout, attempt);
        here_bind_keep(layout, command_of(COMMAND_KEEP));
    }
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
