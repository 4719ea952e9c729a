/* A camp between two: on the left what may change, on the right three wordings to take, or one's own words. */
#include "view/between_parts.h"
#include "view/choice_row.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/view.h"
#include "view/words.h"

#define DIALS_WIDTH 672.0
#define WORDING_AROUND 22.0 /* two lines and a quieter one; what lies around and between them */

enum { GROUP_WORDINGS = 1 };

static const char *spoken_of(Layout *layout, const Proposal *proposal, bool taken) {
    const char *words =
        taken ? layout_say(layout, _("Taken. %s."), proposal->words) : layout_say(layout, "%s.", proposal->words);
    return proposal->fear == UNSET
               ? layout_say(layout, "%s (%s)", words, proposal->second)
               : layout_say(layout, _("%s (%s), fear %d."), words, proposal->second, proposal->fear);
}

/* Side by side with the dials the three are of one height, as far as their words let them. */
static double wording_height(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double lines = 2 * sight_line(sight, ROLE_BUTTON) + sight_line(sight, ROLE_SECOND);
    return frame_is_roomy(layout) ? lines / sight->scale + WORDING_AROUND : 0;
}

static void add_wording(Layout *layout, const CampPair *pair, Wording wording) {
    const Key key = key_index(PART_WORDING, (int)wording);
    const bool taken = layout_app(layout)->ui.between.taken == wording;
    const Proposal proposal = between_proposal(layout, pair, wording);
    choice_row(layout, &(ChoiceRow){.key = key,
                                    .command = command_set(key, (int)wording),
                                    .title = proposal.words,
                                    .second = proposal.second,
                                    .figure = proposal.fear == UNSET ? NULL : layout_say(layout, "%d", proposal.fear),
                                    .spoken = spoken_of(layout, &proposal, taken),
                                    .on = taken,
                                    .height = wording_height(layout),
                                    .group = GROUP_WORDINGS});
}

static void add_wordings(Layout *layout, const CampPair *pair) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("How about one of these?"));
    layout_open(layout, (Spec){.gap = 10, .pad_bottom = 2});
    for (int i = 0; i < WORDINGS; i++) {
        add_wording(layout, pair, (Wording)i);
    }
    layout_close(layout);
}

static void add_own_words(Layout *layout) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("In your own words"));
    (void)layout_field(layout, key_of(PART_BETWEEN_WORDS), _("In your own words"),
                       _("What, where, with whom, for how long"), 1);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Something you can do this week, and that is up to you."));
}

static void add_fear(Layout *layout) {
    frame_slider(layout, &(FrameSlider){.look = SLIDER_AMBER,
                                        .part = PART_BETWEEN_FEAR,
                                        .label = _("How scary does it feel?"),
                                        .ghost = UNSET});
}

/* The wording that has the focus goes before the one taken earlier: nothing is added that was left behind. */
static Command add_command(Layout *layout, const CampPair *pair) {
    const Ui *ui = &layout_app(layout)->ui;
    const bool focus = ui->focus.part == PART_WORDING;
    Command add = command_of(COMMAND_BETWEEN_ADD);
    add.value = focus ? ui->focus.index : (int)ui->between.taken;
    add.text = between_proposal(layout, pair, (Wording)add.value).words;
    return add;
}

static Command write_command(Layout *layout, const CampPair *pair) {
    Command write = command_of(COMMAND_BETWEEN_WRITE);
    write.text = layout_app(layout)->ui.between.writing ? NULL : add_command(layout, pair).text;
    return write;
}

static void add_buttons(Layout *layout, const CampPair *pair) {
    const Between *between = &layout_app(layout)->ui.between;
    const bool writing = between->writing;
    const Command add = add_command(layout, pair), write = write_command(layout, pair);
    layout_open(layout, (Spec){.grow = 1});
    Item *button = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Add this camp"), add);
    button->state |= writing && between->words == NULL ? STATE_DISABLED : 0;
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1, .ahead = true});
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE,
                        writing ? _("See the ideas") : _("Write my own"), write);
    layout_close(layout);
    here_bind_keep(layout, add);
    layout_bind(layout, 'w', 0, write);
}

static void add_proposals(Layout *layout, const CampPair *pair) {
    if (layout_app(layout)->ui.between.writing) {
        add_own_words(layout);
    } else {
        add_wordings(layout, pair);
    }
    add_fear(layout);
}

static void open_card(Layout *layout, Spec spec, double top) {
    spec.pad_x = 28;
    spec.pad_top = top;
    spec.pad_bottom = 24;
    spec.panel = true;
    spec.look = PANEL_PAPER;
    layout_open(layout, spec);
}

/* Two cards side by side; the focus begins with the one on the right. */
static void show_wide(Layout *layout, const CampPair *pair) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    open_card(layout, (Spec){.grow = 1, .gap = 12}, 24);
    add_proposals(layout, pair);
    (void)layout_space(layout, 1);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .wrap = true});
    add_buttons(layout, pair);
    layout_close(layout);
    layout_close(layout);
    open_card(layout, (Spec){.width = DIALS_WIDTH, .ahead = true}, 18);
    between_dials(layout, pair, true);
    layout_close(layout);
    layout_close(layout);
}

/* One card whose buttons stay in sight. */
static void show_narrow(Layout *layout, const CampPair *pair) {
    frame_card_open(layout, PANEL_PAPER, 0, key_of(PART_SCROLL));
    add_proposals(layout, pair);
    layout_open(layout, (Spec){.pad_top = 16});
    between_dials(layout, pair, false);
    layout_close(layout);
    frame_card_foot(layout);
    add_buttons(layout, pair);
    frame_card_close(layout);
}

static void bind_other_words(Layout *layout) {
    layout_bind(layout, 'o', 0, command_set(key_of(PART_OTHER_WORDS), 1));
}

/* Left and right go from value to value of the dial that has the focus. */
static void bind_dial(Layout *layout) {
    const Key *focus = &layout_app(layout)->ui.focus;
    if (focus->part != PART_DIAL) {
        return;
    }
    const int value = focus->index % DIAL_VALUES,
              *now = &layout_app(layout)->ui.between.dials[focus->index / DIAL_VALUES];
    if (value > 0) {
        layout_bind(layout, SYMBOL_LEFT, 0, command_set(*focus, value - 1));
    }
    if (value + 1 < DIAL_VALUES) {
        layout_bind(layout, SYMBOL_RIGHT, 0, command_set(*focus, value + 1));
    }
    if (*now != UNSET) {
        layout_bind(layout, SYMBOL_DELETE, 0, command_set(*focus, UNSET));
    }
}

void view_between(Layout *layout) {
    const App *app = layout_app(layout);
    const CampPair pair = app_pair(app);
    const bool wide = frame_is_roomy(layout);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = pair.above != NULL && pair.below == NULL ? _("A smaller first step") : _("A camp between"),
        .subtitle = _("Change one thing, or two. Leave the rest"),
        .back = true,
        .hints = {{"↑ ↓", _("Move")},
                  {"← →", _("Change")},
                  {"Enter", _("Take this one")},
                  {"W", _("Write my own")},
                  {"Ctrl+Enter", _("Add")},
                  {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    if (pair.above != NULL) {
        bind_other_words(layout);
        bind_dial(layout);
        if (wide) {
            show_wide(layout, &pair);
        } else {
            show_narrow(layout, &pair);
        }
        layout_screen(layout)->first =
            app->ui.between.writing ? key_of(PART_BETWEEN_WORDS) : key_index(PART_WORDING, (int)app->ui.between.taken);
    }
    frame_close(layout, &frame);
}
