/* When not to breathe like this, and what is known of it. Figures and reasons: science.md 4.1 to 4.4. */
#include "view/frame.h"
#include "view/view.h"
#include "view/words.h"

#define CARD_WIDTH 916.0

typedef struct Care {
    Icon icon;
    const char *title, *text;
} Care;

static const Care before[] = {
    {ICON_PERSON, "Sitting or lying down, with nothing else to do",
     "Not while driving, in water, at a height, or working any machine."},
    {ICON_BREATH, "Small and soft, not deep", "Too much air can make you dizzy. Breathe less than you could."},
    {ICON_PAUSE, "Dizzy, tingling, faint, or pain in the chest: stop",
     "Let the count go and breathe as you like. Is the pain strong, or does it not pass soon? Call your local "
     "emergency number."},
};

static const Care after[] = {
    {ICON_MUSCLE, "Muscle by muscle", "Leave out any part that is sore. With heart illness, ask a doctor first."},
    {ICON_INFO, "What is known, and what is not",
     "After slow breathing many people feel somewhat less tense. No pattern is known to be better than another; 4·4·6 "
     "has not been tested by itself. It is a way to rest, not treatment."},
};

static const Care tension = {ICON_MUSCLE, "Tense and let go",
                             "For those who feel faint at blood or needles. Sit or lie down, keep breathing, leave out "
                             "any part that is sore. If "
                             "you have fainted before, tell a doctor first, and whoever holds the needle."};

static void add_care(Layout *layout, const Care *care) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_START});
    (void)layout_icon(layout, care->icon, TONE_GLOW, 24);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _(care->title));
    (void)layout_text(layout, ROLE_BODY, TONE_LILAC, _(care->text));
    layout_close(layout);
    layout_close(layout);
}

/* The one thing that can be done about it stands beside the reasons for it. */
static void add_holds(Layout *layout) {
    const bool off = app_value(layout_app(layout), PART_SET_HOLD) == 1;
    const Key key = key_of(PART_SET_HOLD);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 16,
                               .pad_x = 18,
                               .pad_y = 8,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .panel = true,
                               .look = PANEL_DUSK_ROW,
                               .dark = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 240, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _("Without holds"));
    (void)layout_text(
        layout, ROLE_BODY, TONE_LILAC,
        _("The better way with asthma or other lung illness, heart illness or an uneven pulse, high blood pressure, "
          "epilepsy, in pregnancy, after recent surgery, and where breathing itself sets panic off."));
    layout_close(layout);
    (void)layout_switch(layout, key, _("Without holds"), off, command_set(key, off ? 0 : 1));
    layout_close(layout);
}

static void add_all(Layout *layout, const Care *cares, size_t count) {
    for (size_t i = 0; i < count; i++) {
        add_care(layout, &cares[i]);
    }
}

void view_care(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_HUT,
        .hour = HOUR_NIGHT,
        .title = _("Before you begin"),
        .subtitle = _("A minute to read"),
        .back = true,
        .no_hut = true,
        .no_settings = true,
        .hints = {{"↑ ↓", _("Scroll")}, {"Enter", _("Back")}, {"F1", _("Help")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1, .across = ALIGN_CENTRE, .along = ALIGN_END});
    frame_card_open(layout, PANEL_DIALOG, CARD_WIDTH, key_of(PART_SCROLL));
    if (app_needs_tension(layout_app(layout))) {
        add_care(layout, &tension);
    }
    add_all(layout, before, sizeof before / sizeof *before);
    add_holds(layout);
    add_all(layout, after, sizeof after / sizeof *after);
    frame_card_foot(layout);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("I know"), command_of(COMMAND_BACK));
    frame_card_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
