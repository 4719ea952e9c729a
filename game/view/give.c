/* Giving a trail away: the steps that the file will hold, its very text for who wants to see it, and then where it
 * lies.
 */
#include "view/contents.h"
#include "view/folder_row.h"
#include "view/frame.h"
#include "view/give_parts.h"
#include "view/here.h"
#include "view/input.h"
#include "view/view.h"
#include "view/words.h"

#include "core/give.h"

#include <string.h>

#define INDENT 9.0
#define ROOM_BESIDE 640.0
#define DISCS_MOST 16 /* more would lie over each other */

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

/* The very text of the file stays behind a quiet choice. */
static void add_file(Layout *layout, const char *text) {
    const bool more = layout_app(layout)->ui.more != 0;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 260});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY,
                      _("With the steps’ descriptions, and nothing you did on them: no tries, no plans, no journal."));
    layout_close(layout);
    if (text != NULL) {
        (void)layout_button(layout, BUTTON_LINK, key_of(PART_MORE), ICON_NONE,
                            more ? _("Fold the file’s text away") : _("Show the file’s text"),
                            command_set(key_of(PART_MORE), more ? 0 : 1));
    }
    layout_close(layout);
    if (text != NULL && more) {
        add_text(layout, text);
    }
}

static void add_ahead(Layout *layout, const Building *all) {
    const Giving *giving = giving_of(layout);
    if (giving->refusal != NULL) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, giving->refusal);
    }
    contents_name(layout, all);
    contents_rows(layout, all, true);
    add_fears(layout);
    folder_row(layout);
    add_file(layout, giving->text);
}

void give_done(Layout *layout, const char *next) {
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, _("The file is written. It lies here:"));
    layout_open(layout, (Spec){.panel = true, .look = PANEL_INSET, .pad_x = 18, .pad_y = 12, .radius = 16});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, giving_of(layout)->path);
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, next);
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

static Frame frame_of(const Layout *layout, bool done) {
    return (Frame){
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = _("Give this trail away"),
        .subtitle = _("As a file, and without anything that is yours"),
        .back = true,
        .hints = {{"Enter", done ? _("Back to the trail") : _("Write the file")},
                  {"Esc", done ? _("Back") : _("Not now")},
                  {done ? NULL : "PgDn", _("Read on")}},
    };
}

static Building building_of(const Layout *layout, const Pack *pack) {
    Building all = {.trail = app_trail(layout_app(layout)),
                    .steps = (const Step *const *)pack->steps,
                    .count = pack->count,
                    .hour = here_hour(layout)};
    all.wide = frame_is_roomy(layout);
    all.narrow = !all.wide && sight_room(layout_sight(layout)) < ROOM_BESIDE;
    return all;
}

static void add_card(Layout *layout, const Building *all, bool done) {
    frame_card_open(layout, PANEL_PAPER, all->wide ? FRAME_CARD : 0, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.gap = 12, .pad_bottom = 8});
    if (done) {
        give_done(layout, _("Send it on like any file. Another Foothold takes it with “Bring one in”, or dropped onto "
                            "its window."));
    } else {
        here_bind_keep(layout, command_of(COMMAND_GIVE_WRITE));
        add_ahead(layout, all);
    }
    layout_close(layout);
    frame_card_foot(layout);
    add_buttons(layout);
    frame_card_close(layout);
}

static void show(Layout *layout, const Building *all) {
    const bool done = giving_of(layout)->path != NULL;
    const Frame frame = frame_of(layout, done);
    frame_open(layout, &frame);
    if (all->wide) {
        build_mountain(layout, all);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1});
    layout_open(layout, (Spec){.grow = all->wide ? 0 : 1});
    add_card(layout, all, done);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
    if (all->wide && giving_of(layout)->fears && all->count <= DISCS_MOST) {
        build_discs(layout, all);
    }
}

/* What is shown is what will be written: the same steps, the fear numbers where they were asked for. */
void view_give(Layout *layout) {
    const App *app = layout_app(layout);
    const Trail *trail = app_trail(app);
    if (app->ui.giving.note) {
        view_letter(layout);
        return;
    }
    if (trail == NULL) {
        return;
    }
    Pack pack = pack_of_trail(&app->book, trail, app->ui.giving.fears);
    const Building all = building_of(layout, &pack);
    show(layout, &all);
    pack_free(&pack);
}
