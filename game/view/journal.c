/* The journal: what was written, newest first; searched as it is typed. */
#include "view/frame.h"
#include "view/input.h"
#include "view/journal_parts.h"
#include "view/view.h"

#include "core/text.h"

#include <string.h>

bool journal_is_wide(const Layout *layout) {
    return frame_is_wide(layout) && !frame_is_tight(layout);
}

bool journal_narrows(const Layout *layout) {
    const App *app = layout_app(layout);
    return app->ui.more == JOURNAL_NARROW || (journal_is_wide(layout) && app_searches(app));
}

static void add_empty(Layout *layout) {
    layout_open(layout, (Spec){.pad = 40, .gap = 12, .panel = true, .look = PANEL_PAPER});
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, _("Nothing is written here yet"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("Your first try begins it, and a rest in the hut is in it too. One line is plenty."));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_top = 8, .wrap = true});
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_MOUNTAIN, _("To my trails"),
                        command_go(SCREEN_RANGE));
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_NOTE_NEW), ICON_PENCIL, _("Write a note"),
                        command_of(COMMAND_NOTE_NEW));
    layout_close(layout);
    layout_close(layout);
}

static void add_nothing_found(Layout *layout) {
    const bool words = !text_is_blank(layout_app(layout)->ui.search.words);
    layout_open(layout, (Spec){.pad_x = 30, .pad_y = 24, .gap = 8, .grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_INK,
                      words ? _("No entry has that word. Fewer letters may help.") : _("No entry is like that yet."));
    if (!journal_is_wide(layout)) { /* else it stands beside it */
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Searching stays on this computer."));
    }
    layout_close(layout);
}

static const char *trail_chosen(Layout *layout) {
    const App *app = layout_app(layout);
    const Trail *trail = book_trail(&app->book, app->ui.search.trail);
    if (trail != NULL && !text_is_blank(trail->title)) {
        return layout_keep(layout, trail->title);
    }
    const Key key = key_record(PART_NONE, app->ui.search.trail);
    const Key notes = key_record(PART_NONE, WANTED_NOTES), rests = key_record(PART_NONE, WANTED_RESTS);
    return key_same(&key, &notes) ? _("Notes") : key_same(&key, &rests) ? _("The hut") : _("All trails");
}

static void add_chips(Layout *layout) {
    const App *app = layout_app(layout);
    const Key more = key_index(PART_MORE, JOURNAL_NARROW), proud = key_index(PART_ONLY, ONLY_PROUD);
    const bool tight = !journal_is_wide(layout);
    Item *chip = layout_choice(layout, CHOICE_CHIP, more, tight ? _("Narrow it") : trail_chosen(layout),
                               tight ? app->ui.more == JOURNAL_NARROW : true, command_set(more, JOURNAL_NARROW));
    chip->group = JOURNAL_ONLY;
    if (!tight && !journal_narrows(layout)) {
        chip = layout_choice(layout, CHOICE_CHIP, proud, _("Proud of"), (app->ui.search.only & 1U << ONLY_PROUD) != 0,
                             command_set(proud, 1));
        chip->icon = ICON_RIBBON;
        chip->group = JOURNAL_ONLY;
    }
}

static void add_search(Layout *layout) {
    const bool searches = app_searches(layout_app(layout));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1});
    layout_field(layout, key_of(PART_SEARCH), _("Search your words"), _("Search your words"), 1)->icon = ICON_SEARCH;
    layout_close(layout);
    if (searches && journal_is_wide(layout)) {
        (void)layout_choice(layout, CHOICE_CHIP, key_of(PART_SEARCH_CLEAR), _("Clear"), false,
                            command_of(COMMAND_SEARCH_CLEAR));
    } else {
        add_chips(layout);
    }
    layout_close(layout);
}

static void add_count(Layout *layout) {
    const Journal *journal = &layout_app(layout)->journal;
    const bool whole = journal_is_whole(journal);
    const char *found = layout_say(layout, whole ? _("%zu found") : _("%zu found so far"), journal->row_count);
    const char *line = layout_say(
        layout, words_count(_("%s in %zu entry, newest first"), _("%s in %zu entries, newest first"), journal->count),
        found, journal->count);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200});
    Item *item = layout_text(layout, ROLE_SECOND, TONE_SOFT, line);
    item->strong = strlen(found);
    layout_close(layout);
    if (journal_is_wide(layout)) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Accents and capitals don’t matter"));
    }
    layout_close(layout);
}

/* Added after the list, and above it: the newest entry is where the focus begins. */
static void add_head(Layout *layout) {
    layout_open(layout, (Spec){.pad_x = 26, .pad_top = 20, .pad_bottom = 6, .gap = 8, .ahead = true});
    add_search(layout);
    if (app_searches(layout_app(layout))) {
        add_count(layout);
    }
    layout_close(layout);
}

static void add_narrow(Layout *layout) {
    layout_open(layout,
                (Spec){.pad_x = 26, .pad_y = 10, .gap = 10, .grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
    journal_narrow(layout);
    layout_close(layout);
}

static void add_card(Layout *layout) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .grow = 1});
    if (!journal_is_wide(layout) && journal_narrows(layout)) {
        add_narrow(layout);
    } else if (layout_app(layout)->journal.row_count > 0) {
        journal_list(layout);
    } else {
        add_nothing_found(layout);
    }
    add_head(layout);
    layout_close(layout);
}

static void bind_keys(Layout *layout) {
    const App *app = layout_app(layout);
    Command search = command_key(COMMAND_FOCUS, key_of(PART_SEARCH));
    search.scroll = app->ui.scroll[SCREEN_JOURNAL];
    layout_bind(layout, '/', 0, search);
    layout_bind(layout, 'f', MOD_CTRL, search);
    layout_bind(layout, 'n', 0, command_of(COMMAND_NOTE_NEW));
    layout_bind(layout, 'f', 0, command_set(key_index(PART_ONLY, ONLY_PROUD), 1));
    if (app->ui.focus.part == PART_SEARCH && app->journal.row_count > 0) {
        const Entry *first = journal_row(&app->journal, 0);
        Key key = key_record(PART_ENTRY, journal_record(&app->journal, first)->id);
        key.index = (int)first->kind;
        layout_bind_always(layout, SYMBOL_ENTER, 0, command_key(COMMAND_ENTRY_OPEN, key));
    }
}

static Key first_of(const App *app) {
    if (app->journal.row_count == 0) {
        return key_of(app->journal.count == 0 ? PART_PRIMARY : PART_SEARCH);
    }
    const Entry *first = journal_row(&app->journal, 0);
    Key key = key_record(PART_ENTRY, journal_record(&app->journal, first)->id);
    key.index = (int)first->kind;
    return key;
}

static Frame frame_of(const Layout *layout) {
    const App *app = layout_app(layout);
    Frame frame = {.scene = SCENE_SKY,
                   .hour = HOUR_GOLDEN,
                   .tabs = true,
                   .hints = {{"↑ ↓", _("Entries")},
                             {"Enter", _("Open")},
                             {"/", _("Search")},
                             {"N", _("Write a note")},
                             {"F", _("Proud of")}}};
    if (app->journal.count == 0) {
        frame.hints[0] = (Hint){"N", _("Write a note")};
        frame.hints[1] = (Hint){"R", _("Recovery room")};
        frame.hints[2] = (Hint){NULL, NULL};
    } else if (app_searches(app)) {
        frame.hints[0] = (Hint){"↑ ↓", _("Results")};
        frame.hints[2] = (Hint){"/", _("Search again")};
        frame.hints[3] = (Hint){"Esc", _("All entries")};
        frame.hints[4] = (Hint){NULL, NULL};
    }
    if (!journal_is_wide(layout) && app->journal.count > 0) {
        frame.more = (FrameButton){PART_NOTE_NEW, ICON_PENCIL, _("Write a note"), command_of(COMMAND_NOTE_NEW)};
    }
    return frame;
}

void view_journal(Layout *layout) {
    const App *app = layout_app(layout);
    const Frame frame = frame_of(layout);
    bind_keys(layout);
    frame_open(layout, &frame);
    if (app->journal.count == 0) {
        add_empty(layout);
    } else {
        layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
        add_card(layout);
        if (journal_is_wide(layout)) {
            journal_aside(layout);
        }
        layout_close(layout);
    }
    layout_screen(layout)->first = first_of(app);
    layout_screen(layout)->listed = JOURNAL_ENTRIES;
    frame_close(layout, &frame);
}
