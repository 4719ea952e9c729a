#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"

static void add_how_far(Layout *layout) {
    static const struct {
        Outcome outcome;
        Icon icon;
        const char *label;
    } ways[] = {{OUTCOME_TURNED_BACK, ICON_CAIRN, "I turned back"},
                {OUTCOME_PARTLY, ICON_BOOT, "I went part of the way"}};
    const Outcome chosen = layout_app(layout)->ui.outcome;
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("How far did you get?"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true});
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const Key key = key_index(PART_OUTCOME, (int)ways[i].outcome);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key, _(ways[i].label), chosen == ways[i].outcome,
                                   command_set(key, (int)ways[i].outcome));
        chip->icon = ways[i].icon;
        chip->group = 1;
    }
    layout_close(layout);
}

static void add_words(Layout *layout) {
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .gap = 14, .pad = 16, .panel = true, .look = PANEL_INSET, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_CAIRN, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("A cairn marks the place. What you learned there is what the next time stands on."));
    layout_close(layout);
    layout_close(layout);
}

void view_turned(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = _("You went"),
        .subtitle = here_line(layout),
        .back = true,
        .hints = {{"Tab", _("Next")}, {"Ctrl+Enter", _("Keep")}, {"Esc", _("Finish later")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, 680, key_of(PART_SCROLL));
    add_how_far(layout);
    frame_field(layout, PART_LEARNED, _("What did you learn?"), _("One line is plenty. What surprised you?"), 4);
    add_words(layout);
    frame_card_foot(layout);
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Finish later"),
                        command_of(COMMAND_LATER));
    here_keep_add(layout);
    frame_card_close(layout);
    layout_close(layout);
    here_bind_keep(layout, command_of(COMMAND_KEEP));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
