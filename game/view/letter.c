/* A cheering note for somebody: whose it is, its words, and where its file will lie. */
#include "view/folder_row.h"
#include "view/frame.h"
#include "view/give_parts.h"
#include "view/here.h"
#include "view/words.h"

#include "core/supporter.h"

#define CARD_WIDTH 760.0
#define WORDS_LINES 5

static const char *say_too_long(Layout *layout, size_t length) {
    return layout_say(layout,
                      _("A note has room for %d letters, and this one has %zu. A little shorter, and it can go."),
                      NOTE_LETTERS_MOST, length);
}

static void add_form(Layout *layout) {
    const App *app = layout_app(layout);
    const size_t length = app_letter_length(app);
    (void)frame_field(layout, PART_LETTER_WORDS, _("Your note"), _("A few warm words for their next step"),
                      WORDS_LINES);
    if (length > NOTE_LETTERS_MOST) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, say_too_long(layout, length));
    } else if (app->ui.giving.refusal != NULL) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, app->ui.giving.refusal);
    }
    (void)frame_field(layout, PART_LETTER_FROM, _("From"), _("Nobody is named"), 1);
    folder_row(layout);
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, _("These words and this name are all the file holds."));
}

static void add_buttons(Layout *layout) {
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Not now"),
                        command_of(COMMAND_BACK));
    Item *write = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Write the file"),
                                command_of(COMMAND_GIVE_WRITE));
    write->state |= app_may_send(layout_app(layout)) ? 0 : STATE_DISABLED;
}

static void add_done_buttons(Layout *layout) {
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Back to people who help"),
                        command_of(COMMAND_BACK));
}

static Frame frame_of(bool done) {
    return (Frame){
        .scene = SCENE_SKY,
        .hour = HOUR_DAWN,
        .title = _("A note for somebody"),
        .subtitle = _("A small file that waits at their next camp"),
        .back = true,
        .hints = {{done ? "Enter" : "Ctrl+Enter", done ? _("Back to people who help") : _("Write the file")},
                  {"Esc", done ? _("Back") : _("Not now")}},
    };
}

void view_letter(Layout *layout) {
    const bool done = layout_app(layout)->ui.giving.path != NULL;
    const Frame frame = frame_of(done);
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, CARD_WIDTH, key_of(PART_SCROLL));
    if (done) {
        give_done(layout, _("Send it on like any file. Their Foothold takes it with “Bring in a note”, or dropped onto "
                            "its window."));
    } else {
        here_bind_keep(layout, command_of(COMMAND_GIVE_WRITE));
        add_form(layout);
    }
    frame_card_foot(layout);
    (done ? add_done_buttons : add_buttons)(layout);
    frame_card_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(done ? PART_PRIMARY : PART_LETTER_WORDS);
    frame_close(layout, &frame);
}
