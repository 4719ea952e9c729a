/* An entry of the journal: a try with its hill and its words, a rest in the hut, or a note, which can be written here
 * too. */
#include "view/entry_parts.h"

#include "core/text.h"
#include "core/tries.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/journal_hill.h"
#include "view/view.h"

#define HILL_WIDTH 624.0
#define CARD_PAD 28.0
#define NOTE_WIDTH 760.0
#define NOTE_LINES 9 /* high, or as many as are in sight with what is around them: */
#define NOTE_LEAST 3
#define NOTE_AROUND 330.0
#define NOTE_AROUND_TEXT 80.0 /* of it grows with the letters */

/* Nothing was said of how scary it was or of what was feared: then there is one card. */
static bool is_two(const Layout *layout, const Try *attempt) {
    return entry_has_hill(attempt) && frame_is_roomy(layout);
}

/* Left and right are for other entries: up and down go along the row of buttons. */
typedef enum Rung { RUNG_GO = 1, RUNG_WRITE, RUNG_LATER, RUNG_EARLIER } Rung;

static void join_row(Item *item, Rung rung) {
    item->group = ENTRY_BUTTONS;
    item->value = (int)rung;
}

static void add_turn(Layout *layout, Part part, Icon icon, const char *spoken, int value, bool there) {
    Command turn = command_of(COMMAND_ENTRY_TURN);
    turn.value = value;
    Item *item = layout_button(layout, BUTTON_GHOST, key_of(part), icon, NULL, turn);
    item->spoken = spoken;
    join_row(item, part == PART_ENTRY_EARLIER ? RUNG_EARLIER : RUNG_LATER);
    item->state |= there ? 0 : STATE_DISABLED;
}

static void add_turns(Layout *layout) {
    const App *app = layout_app(layout);
    const size_t row = app_entry_row(app), count = app->journal.row_count;
    const bool searched = app_searches(app);
    add_turn(layout, PART_ENTRY_EARLIER, ICON_BACK, searched ? _("The one found before") : _("The one before"), 1,
             row + 1 < count);
    add_turn(layout, PART_ENTRY_LATER, ICON_NEXT, searched ? _("The one found after") : _("The one after"), -1,
             row < count && row > 0);
}

static void add_write(Layout *layout, const char *label) {
    join_row(layout_button(layout, BUTTON_SECONDARY, key_of(PART_ENTRY_WRITE), ICON_PENCIL, label,
                           command_of(COMMAND_ENTRY_WRITE)),
             RUNG_WRITE);
}

static void add_done(Layout *layout) {
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Done"),
                        command_of(COMMAND_NOTE_KEEP));
}

static void add_try_buttons(Layout *layout, const Try *attempt) {
    const App *app = layout_app(layout);
    if (app->ui.reading.writing) {
        add_done(layout);
        return;
    }
    add_turns(layout);
    add_write(layout, _("Add words"));
    if (app_may_go_again(app)) {
        join_row(layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Go there again"),
                               command_key(COMMAND_WARM_UP, key_record(PART_CAMP, attempt->step))),
                 RUNG_GO);
    }
}

static void open_foot(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 10,
                               .pad_x = CARD_PAD,
                               .pad_top = 8,
                               .pad_bottom = 22,
                               .wrap = true,
                               .along = ALIGN_END});
}

static void open_middle(Layout *layout, int index) {
    layout_open(layout, (Spec){.gap = 12,
                               .pad_x = CARD_PAD,
                               .pad_top = 24,
                               .pad_bottom = 8,
                               .grow = 1,
                               .scroll = true,
                               .key = key_index(PART_SCROLL, index)});
}

static Command forget_command(const Reading *reading) {
    Key key = key_record(PART_ENTRY, reading->id);
    key.index = (int)reading->kind;
    return command_key(COMMAND_FORGET, key);
}

/* Quiet, at the end of what there is to read; it asks first. */
static void add_forget(Layout *layout) {
    const Reading *reading = &layout_app(layout)->ui.reading;
    if (reading->writing || reading->id[0] == '\0') {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW});
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_ENTRY_REMOVE), ICON_NONE, _("Delete for good…"),
                        forget_command(reading));
    layout_close(layout);
}

static void add_words(Layout *layout, const Try *attempt) {
    if (layout_app(layout)->ui.reading.writing) {
        entry_write(layout, attempt);
    } else {
        entry_told(layout, attempt);
    }
}

static void add_two(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = HILL_WIDTH});
    open_middle(layout, SCROLL_ASIDE);
    entry_hill(layout, attempt, HILL_WIDTH - 2 * CARD_PAD);
    layout_close(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .grow = 1});
    open_middle(layout, 0);
    add_words(layout, attempt);
    add_forget(layout);
    layout_close(layout);
    open_foot(layout);
    add_try_buttons(layout, attempt);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

/* The room in a single card, design pixels. */
static double one_width(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double window = sight->width / sight->scale;
    return (window < 1280 ? window : 1280) - 2 * 40 - 2 * 32 - 24;
}

/* A table that was asked for comes first: it is what is being read. */
static void add_one(Layout *layout, const Try *attempt) {
    const Reading *reading = &layout_app(layout)->ui.reading;
    const bool hill = !reading->writing && entry_has_hill(attempt), table = hill && reading->table;
    frame_card_open(layout, PANEL_PAPER, 0, key_of(PART_SCROLL));
    if (table) {
        entry_hill(layout, attempt, one_width(layout));
        (void)layout_rule(layout);
    }
    add_words(layout, attempt);
    if (hill && !table) {
        (void)layout_rule(layout);
        entry_hill(layout, attempt, one_width(layout));
    }
    add_forget(layout);
    frame_card_foot(layout);
    add_try_buttons(layout, attempt);
    frame_card_close(layout);
}

static void add_note_buttons(Layout *layout, bool writing, bool kept) {
    if (!writing) {
        add_turns(layout);
        add_write(layout, _("Change it"));
        return;
    }
    if (kept) {
        add_done(layout);
        return;
    }
    Item *keep = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Keep"),
                               command_of(COMMAND_NOTE_KEEP));
    keep->state |= app_note_draft(layout_app(layout)) != NULL ? 0 : STATE_DISABLED;
}

static int note_lines(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double around = (NOTE_AROUND + NOTE_AROUND_TEXT * sight->text) * sight->scale;
    const int lines = (int)((sight->height - around) / sight_line(sight, ROLE_BODY));
    return lines < NOTE_LEAST ? NOTE_LEAST : lines > NOTE_LINES ? NOTE_LINES : lines;
}

static void add_note(Layout *layout, const Note *note) {
    const bool writing = layout_app(layout)->ui.reading.writing;
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, NOTE_WIDTH, key_of(PART_SCROLL));
    if (writing) {
        (void)frame_field(layout, PART_NOTE, _("Your note"), _("Whatever you’d like to remember"), note_lines(layout));
        (void)layout_text(layout, ROLE_HINT, TONE_SOFT, _("It stays on this computer. Esc leaves it as a draft."));
    } else if (note != NULL) {
        (void)layout_text(layout, ROLE_BODY, TONE_INK, note->text == NULL ? "" : note->text);
    }
    add_forget(layout);
    frame_card_foot(layout);
    add_note_buttons(layout, writing, note != NULL);
    frame_card_close(layout);
    layout_close(layout);
}

static void add_rest(Layout *layout, const Breath *breath) {
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, NOTE_WIDTH, key_of(PART_SCROLL));
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, journal_rest(layout, breath));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, _("You took a rest. The fire is lit whenever you like."));
    add_forget(layout);
    frame_card_foot(layout);
    add_turns(layout);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_HUT, _("Rest again"),
                        command_of(COMMAND_HUT));
    frame_card_close(layout);
    layout_close(layout);
}

/* There left and right go from one button to the next. */
static bool is_in_top_bar(Part part) {
    return part == PART_BACK || part == PART_HUT || part == PART_SETTINGS;
}

static void bind_turn(Layout *layout, int symbol, int value) {
    Command turn = command_of(COMMAND_ENTRY_TURN);
    turn.value = value;
    layout_bind(layout, symbol, 0, turn);
}

static void bind_keys(Layout *layout, const Reading *reading) {
    if (reading->writing) {
        here_bind_keep(layout, command_of(COMMAND_NOTE_KEEP));
        return;
    }
    layout_screen(layout)->ladder = ENTRY_BUTTONS;
    if (!is_in_top_bar(layout_app(layout)->ui.focus.part)) {
        bind_turn(layout, SYMBOL_LEFT, 1);
        bind_turn(layout, SYMBOL_RIGHT, -1);
    }
    layout_bind(layout, 'e', 0, command_of(COMMAND_ENTRY_WRITE));
    layout_bind(layout, 't', 0, command_of(COMMAND_ENTRY_TABLE));
    layout_bind(layout, SYMBOL_DELETE, 0, command_of(COMMAND_ENTRY_REMOVE));
    layout_bind(layout, SYMBOL_DELETE, MOD_SHIFT, forget_command(reading));
}

/* Earlier and later go along what was searched for, which is said. */
static const char *with_place(Layout *layout, const char *line) {
    const App *app = layout_app(layout);
    const size_t row = app_entry_row(app), count = app->journal.row_count;
    return app_searches(app) && row < count ? layout_say(layout, _("%s · %zu of %zu found"), line, row + 1, count)
                                            : line;
}

/* "Camp 3 · Tuesday 17 November, 18:40" */
static const char *line_of(Layout *layout, EntryKind kind, const Record *record) {
    const Moment moment = entry_moment(kind, record);
    char day[WORDS_ROOM], time[WORDS_ROOM];
    words_weekday_date(moment_day(moment), moment_day(layout_sight(layout)->now), day);
    words_time(moment, time);
    const Step *step = kind == ENTRY_TRY ? book_step(&layout_app(layout)->book, ((const Try *)record)->step) : NULL;
    const int number = step == NULL ? 0 : words_number(&layout_app(layout)->book, step);
    return number > 0 ? layout_say(layout, _("Camp %d · %s, %s"), number, day, time)
                      : layout_say(layout, _("%s, %s"), day, time);
}

static const char *title_of(Layout *layout, EntryKind kind, const Record *record) {
    const char *title = journal_title(layout, kind, record);
    return title + journal_title_own(title);
}

static Frame frame_of(Layout *layout, const Reading *reading, const Record *record) {
    Frame frame = {.scene = SCENE_SKY, .hour = HOUR_GOLDEN, .back = true};
    frame.title = record != NULL ? title_of(layout, reading->kind, record) : _("A note");
    frame.subtitle = record != NULL ? with_place(layout, line_of(layout, reading->kind, record)) : NULL;
    if (reading->writing) {
        frame.hints[0] = (Hint){"Ctrl+Enter", record != NULL ? _("Done") : _("Keep")};
        frame.hints[1] = (Hint){"Esc", record != NULL ? _("Read it") : _("Leave it as a draft")};
        return frame;
    }
    size_t count = 0;
    frame.hints[count++] = (Hint){"← →", app_searches(layout_app(layout)) ? _("Others found") : _("Other entries")};
    if (reading->kind != ENTRY_REST) {
        frame.hints[count++] = (Hint){"E", reading->kind == ENTRY_TRY ? _("Add words") : _("Change it")};
    }
    if (reading->kind == ENTRY_TRY && journal_hill_is_known((const Try *)record)) {
        frame.hints[count++] = (Hint){"T", reading->table ? _("See the hill") : _("Read as a table")};
    }
    frame.hints[count++] = (Hint){"Del", _("Take off, with undo")};
    frame.hints[count] = (Hint){"Esc", _("Journal")};
    return frame;
}

static void add_entry(Layout *layout, EntryKind kind, const Record *record) {
    switch (kind) {
    case ENTRY_TRY:
        if (is_two(layout, (const Try *)record)) {
            add_two(layout, (const Try *)record);
        } else {
            add_one(layout, (const Try *)record);
        }
        break;
    case ENTRY_REST:
        add_rest(layout, (const Breath *)record);
        break;
    case ENTRY_NOTE:
    case ENTRY_KINDS:
        add_note(layout, (const Note *)record);
        break;
    }
}

/* What takes words away is never the first thing. */
static Part first_part(const Reading *reading) {
    if (reading->writing) {
        return PART_NOTE;
    }
    return reading->kind == ENTRY_NOTE ? PART_ENTRY_WRITE : PART_PRIMARY;
}

void view_entry(Layout *layout) {
    const Reading *reading = &layout_app(layout)->ui.reading;
    const Record *record = app_entry(layout_app(layout));
    const Frame frame = frame_of(layout, reading, record);
    frame_open(layout, &frame);
    bind_keys(layout, reading);
    if (record != NULL || reading->kind == ENTRY_NOTE) {
        add_entry(layout, reading->kind, record);
    }
    layout_screen(layout)->first = key_of(first_part(reading));
    frame_close(layout, &frame);
}
