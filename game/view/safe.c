/* Before a step's first start, where one is asked: three plain lines, what there is to confirm, or that these words
 * cannot be started. It says what it cannot know. */
#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"
#include "view/words_danger.h"

#define CARD_WIDTH 780.0
#define HALVES_WIDTH 1080.0
#define HALVES_ROOM 560.0
#define BITS 6

static void add_line(Layout *layout, Icon icon, const char *words) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .across = ALIGN_START});
    (void)layout_icon(layout, icon, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, words);
    layout_close(layout);
    layout_close(layout);
}

static void add_lines(Layout *layout) {
    add_line(layout, ICON_SHIELD, _("It’s really safe, and a sensible friend would do it."));
    add_line(layout, ICON_PEOPLE, _("It’s legal, and nobody is harmed."));
    add_line(layout, ICON_HEART, _("It isn’t about living through something terrible again."));
}

static void add_tick(Layout *layout, int bit, const char *words) {
    const bool on = (layout_app(layout)->ui.confirmed & 1U << bit) != 0;
    const Key key = key_index(PART_SAFE_TICK, bit);
    (void)layout_tick(layout, key, words, on, command_set(key, on ? 0 : 1));
}

static void add_confirms(Layout *layout, unsigned confirm) {
    for (int bit = 0; bit < BITS; bit++) {
        if ((confirm & 1U << bit) != 0) {
            add_tick(layout, bit, words_confirm((DangerConfirm)(1U << bit)));
        }
    }
}

/* The step's own words, so that it is plain what is meant. */
static void add_step(Layout *layout, const Step *step) {
    layout_open(layout, (Spec){.pad_x = 18, .pad_y = 12, .radius = 16, .panel = true, .look = PANEL_INSET});
    (void)layout_text(layout, ROLE_BODY, TONE_INK, layout_say(layout, _("“%s”"), step->title));
    layout_close(layout);
}

static void add_words(Layout *layout, const char *words) {
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, words);
}

static void add_topic(Layout *layout, const Step *step, Safety safety) {
    if (safety == SAFETY_REFUSED || safety == SAFETY_PROFESSIONAL || safety == SAFETY_CONFIRM) {
        add_words(layout, words_danger(app_verdict(layout_app(layout), step).topic));
    }
}

/* It says that it may be wrong. */
static void add_doubt(Layout *layout, Safety safety) {
    if (safety == SAFETY_REFUSED) {
        add_words(layout, _("It stays as a draft, and all you wrote is kept. This check only reads words: it misses "
                            "things, and it’s sometimes wrong. If you meant something safe, say it in other words."));
    } else if (safety == SAFETY_PROFESSIONAL) {
        add_words(layout, _("This check only reads words, and it may be wrong. The hut is open, whatever you do."));
    }
}

static void add_ticks(Layout *layout, const Step *step, Safety safety) {
    if (safety == SAFETY_PROFESSIONAL) {
        add_tick(layout, SAFETY_PROFESSIONAL_BIT, _("I’m taking this step with a professional who knows me."));
    } else if (safety == SAFETY_CONFIRM) {
        add_confirms(layout, app_verdict(layout_app(layout), step).confirm);
    }
}

static void add_asked(Layout *layout) {
    add_words(layout, _("Is all of this true?"));
    add_lines(layout);
    add_words(layout, _("Foothold can’t judge this for you: it knows your words, not the place and the people."));
}

static void open_half(Layout *layout) {
    layout_open(layout, (Spec){.gap = 12, .grow = 1});
}

/* What is to be confirmed and what is asked side by side, so that both are in sight. */
static void add_halves(Layout *layout, const Step *step, Safety safety) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 28});
    open_half(layout);
    add_topic(layout, step, safety);
    add_ticks(layout, step, safety);
    add_step(layout, step);
    layout_close(layout);
    open_half(layout);
    add_asked(layout);
    layout_close(layout);
    layout_close(layout);
    add_doubt(layout, safety);
}

static bool has_ticks(Safety safety) {
    return safety == SAFETY_CONFIRM || safety == SAFETY_PROFESSIONAL;
}

/* Where the letters are large, and in a small window. */
static bool in_halves(const Layout *layout, const Step *step, Safety safety) {
    const Sight *sight = layout_sight(layout);
    const bool little = sight->text > 1 || sight->compact;
    return little && sight_room(sight) >= HALVES_ROOM && has_ticks(safety) &&
           app_safety_lines(layout_app(layout), step);
}

static void add_middle(Layout *layout, const Step *step, Safety safety) {
    if (in_halves(layout, step, safety)) {
        add_halves(layout, step, safety);
        return;
    }
    add_step(layout, step);
    add_topic(layout, step, safety);
    add_doubt(layout, safety);
    add_ticks(layout, step, safety);
    if (safety != SAFETY_REFUSED && app_safety_lines(layout_app(layout), step)) {
        add_asked(layout);
    }
}

static Command change_words(const Step *step) {
    return command_key(COMMAND_BUILD, key_record(PART_BUILD, step->trail));
}

static void add_buttons(Layout *layout, const Step *step, Safety safety) {
    const bool refused = safety == SAFETY_REFUSED;
    if (refused || app_verdict(layout_app(layout), step).help) {
        (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_THIRD), ICON_HEART, _("Talk to someone now"),
                            command_go(SCREEN_HELP));
    }
    (void)layout_button(layout, refused ? BUTTON_PRIMARY : BUTTON_GHOST,
                        key_of(refused ? PART_PRIMARY : PART_SECONDARY), ICON_NONE, _("Change the words"),
                        change_words(step));
    if (!refused) {
        Item *item = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Yes, all of it"),
                                   command_of(COMMAND_SAFE_AGREE));
        item->state |= app_may_agree(layout_app(layout)) ? 0 : STATE_DISABLED;
    }
}

static const char *title_of(Safety safety) {
    switch (safety) {
    case SAFETY_REFUSED:
        return _("Not this one, as it’s worded");
    case SAFETY_PROFESSIONAL:
        return _("One to take with a professional");
    case SAFETY_CONFIRM:
    case SAFETY_LINES:
    case SAFETY_FINE:
        break;
    }
    return _("Before the first start");
}

void view_safe(Layout *layout) {
    const Step *step = app_step(layout_app(layout));
    if (step == NULL) {
        return;
    }
    const Safety safety = app_safety(layout_app(layout), step);
    const bool ticks = has_ticks(safety);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = title_of(safety),
        .subtitle = safety == SAFETY_REFUSED ? NULL : here_line(layout),
        .back = true,
        .hints = {{"Tab", _("Next")},
                  {ticks ? "Space" : "Enter", ticks ? _("Tick") : _("Do it")},
                  {"F1", _("Help")},
                  {"Esc", _("Back to the trail")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, in_halves(layout, step, safety) ? HALVES_WIDTH : CARD_WIDTH,
                    key_of(PART_SCROLL));
    add_middle(layout, step, safety);
    frame_card_foot(layout);
    add_buttons(layout, step, safety);
    frame_card_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
