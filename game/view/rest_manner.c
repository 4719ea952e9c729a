/* How long a session lasts, how quick it is, and what is left out: two pills, each of which unfolds. */
#include "view/rest_parts.h"

#include "view/breaths.h"
#include "view/stepper.h"
#include "view/words.h"

static const int lengths[] = {1, 3, 5, 10, 0};
#define LENGTHS (int)(sizeof lengths / sizeof *lengths)
#define PACE_STEP 10

static const char *length_words(Layout *layout, int minutes) {
    return minutes == 0 ? _("Open") : layout_say(layout, _("%d min"), minutes);
}

static const char *pace_words(int pace) {
    if (pace == BREATH_PACE) {
        return _("As it is written");
    }
    if (pace < BREATH_PACE) {
        return pace > BREATH_PACE - 2 * PACE_STEP ? _("A little slower") : _("Slower");
    }
    return pace < BREATH_PACE + 2 * PACE_STEP ? _("A little quicker") : _("Quicker");
}

/* Both, whatever they are: who looks for the pace finds it here. */
static const char *manner_words(Layout *layout) {
    const Prefs *prefs = &layout_app(layout)->ui.prefs;
    return layout_say(layout, prefs->no_hold != 0 ? _("Pace %d%%, no holds") : _("Pace %d%%, with holds"), prefs->pace);
}

static void add_pill(Layout *layout, int fold, Icon icon, const char *words, const char *spoken) {
    const Key key = key_index(PART_MORE, fold);
    Item *item =
        layout_choice(layout, CHOICE_CHIP, key, words, layout_app(layout)->ui.more == fold, command_set(key, fold));
    item->icon = icon;
    item->spoken = spoken;
    item->group = REST_GROUP_PILLS;
}

void rest_pills(Layout *layout) {
    const char *length = length_words(layout, layout_app(layout)->ui.prefs.minutes);
    const char *manner = manner_words(layout);
    add_pill(layout, REST_MINUTES, ICON_CLOCK, length, layout_say(layout, _("How long: %s"), length));
    add_pill(layout, REST_MANNER, ICON_NONE, manner, layout_say(layout, _("In what manner: %s"), manner));
}

static void add_lengths(Layout *layout) {
    const int now = layout_app(layout)->ui.prefs.minutes;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .wrap = true});
    for (int i = 0; i < LENGTHS; i++) {
        const Key key = key_index(PART_SET_MINUTES, i);
        const char *words = lengths[i] == 0 || lengths[i] == 10 ? length_words(layout, lengths[i])
                                                                : layout_say(layout, "%d", lengths[i]);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key, words, now == lengths[i], command_set(key, lengths[i]));
        chip->spoken = lengths[i] == 0 ? _("Open: until you have had enough") : length_words(layout, lengths[i]);
        chip->group = REST_GROUP_MINUTES;
    }
    layout_close(layout);
}

static void add_switch(Layout *layout, Part part, const char *title, const char *second) {
    const bool on = app_value(layout_app(layout), part) == 1;
    const Key key = key_of(part);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 12, .pad_y = 3, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, title);
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, second);
    layout_close(layout);
    (void)layout_switch(layout, key, title, on, command_set(key, on ? 0 : 1));
    layout_close(layout);
}

static void add_manner(Layout *layout) {
    const Key key = key_of(PART_SET_PACE);
    const int pace = layout_app(layout)->ui.prefs.pace;
    layout_open(layout, (Spec){.gap = 4, .pad_x = 4, .pad_y = 8, .panel = true, .look = PANEL_DUSK_ROW, .dark = true});
    stepper_add(layout, &(Stepper){.part = PART_SET_PACE,
                                   .label = _("Pace"),
                                   .second = pace > BREATH_PACE ? _("Quicker, 4·7·8 aside") : pace_words(pace),
                                   .value = layout_say(layout, "%d%%", pace),
                                   .now = pace,
                                   .step = PACE_STEP,
                                   .least = BREATH_PACE_LEAST,
                                   .most = BREATH_PACE_MOST,
                                   .focus = rest_has_focus(layout, &key)});
    add_switch(layout, PART_SET_HOLD, _("Without holds"), _("In and out alone. Always allowed"));
    add_switch(layout, PART_SET_ROUNDS, _("Eight rounds of 4·7·8"), _("In place of four. Never more"));
    layout_close(layout);
}

void rest_unfolded(Layout *layout) {
    const int more = layout_app(layout)->ui.more;
    if (more == REST_MINUTES) {
        add_lengths(layout);
    } else if (more == REST_MANNER) {
        add_manner(layout);
    }
}
