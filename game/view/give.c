/* Giving a trail away: exactly what the file will hold, line by line, and then where it lies. */
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/view.h"
#include "view/words.h"

#include <string.h>

#define INDENT 9.0

static const Giving *giving_of(const Layout *layout) {
    return &layout_app(layout)->ui.giving;
}

static void add_fears(Layout *layout) {
    const bool on = giving_of(layout)->fears;
    const Key key = key_of(PART_GIVE_FEARS);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true, .whole = true});
    layout_open(layout, (Spec){.grow = 1, .gap = 2, .width_least = 220});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("With my fear numbers"));
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Left out, whoever takes this trail gives it their own"));
    layout_close(layout);
    (void)layout_switch(layout, key, _("With my fear numbers"), on, command_set(key, on ? 0 : 1));
    layout_close(layout);
}

static void add_line(Layout *layout, const char *line, size_t length) {
    size_t blanks = 0;
    while (blanks < length && line[blanks] == ' ') {
        blanks++;
    }
    layout_open(layout, (Spec){.pad_left = INDENT * (double)blanks});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY,
                      layout_say(layout, "%.*s", (int)(length - blanks), line + blanks));
    layout_close(layout);
}

static void add_text(Layout *layout, const char *text) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_INSET, .pad_x = 18, .pad_y = 12, .gap = 1, .radius = 16});
    while (*text != '\0') {
        const size_t length = strcspn(text, "\n");
        add_line(layout, text, length);
        text += length + (text[length] != '\0');
    }
    layout_close(layout);
}

static void add_folder(Layout *layout) {
    const App *app = layout_app(layout);
    const char *shown = app->ui.into.shown;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true, .whole = true});
    layout_open(layout, (Spec){.grow = 1, .gap = 2, .width_least = 220});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("It goes into this folder"));
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      shown != NULL ? shown
                                    : layout_say(layout, "%s/" GIVE_FOLDER, app->folder != NULL ? app->folder : ""));
    layout_close(layout);
    (void)layout_choice(layout, CHOICE_CHIP, key_of(PART_FOLDER), _("Another folder"), false,
                        command_of(COMMAND_FOLDER));
    layout_close(layout);
}

static void add_ahead(Layout *layout) {
    const Giving *giving = giving_of(layout);
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("The file holds the steps and nothing you did on them: no tries, no plans, no journal. It is "
                        "written onto this computer; sending it on is up to you."));
    if (giving->refusal != NULL) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, giving->refusal);
    }
    add_folder(layout);
    add_fears(layout);
    if (giving->text != NULL) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("This is all of it:"));
        add_text(layout, giving->text);
    }
}

static void add_done(Layout *layout) {
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, _("The file is written. It lies here:"));
    layout_open(layout, (Spec){.panel = true, .look = PANEL_INSET, .pad_x = 18, .pad_y = 12, .radius = 16});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, giving_of(layout)->path);
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      _("Send it on like any file. Another Foothold takes it with “Bring one in”, or dropped onto its "
                        "window."));
}

static void add_buttons(Layout *layout) {
    if (giving_of(layout)->path != NULL) {
        (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Back to the trail"),
                            command_of(COMMAND_BACK));
        return;
    }
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Not now"),
                        command_of(COMMAND_BACK));
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Write the file"),
                        command_of(COMMAND_GIVE_WRITE));
}

void view_give(Layout *layout) {
    const bool done = giving_of(layout)->path != NULL;
    const Trail *trail = app_trail(layout_app(layout));
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = _("Give this trail away"),
        .subtitle = trail == NULL ? NULL : trail->title,
        .back = true,
        .hints = {{"Enter", done ? _("Back to the trail") : _("Write the file")},
                  {"Esc", done ? _("Back") : _("Not now")},
                  {done ? NULL : "PgDn", _("Read on")}},
    };
    frame_open(layout, &frame);
    frame_card_open(layout, PANEL_PAPER, 0, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.gap = 12, .pad_bottom = 8});
    if (done) {
        add_done(layout);
    } else {
        here_bind_keep(layout, command_of(COMMAND_GIVE_WRITE));
        add_ahead(layout);
    }
    layout_close(layout);
    frame_card_foot(layout);
    add_buttons(layout);
    frame_card_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
