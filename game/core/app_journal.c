/* The journal on the screen: what is asked for, the entry that lies open, and free notes. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

#define SLICE_BYTES 400000 /* of what is written: a few milliseconds of searching */
#define NOTE_DRAFT "note"

static bool is_open(const App *app) {
    return app->has_book && (app->ui.screen == SCREEN_JOURNAL || app->ui.screen == SCREEN_ENTRY);
}

void journal_forget(App *app) {
    journal_free(&app->journal);
    free(app->ui.search.words);
    app->ui.search = (Search){.words = NULL};
    app->ui.reading = (Reading){.kind = ENTRY_NOTE};
}

static Key entry_key(const App *app, const Entry *entry) {
    Key key = key_record(PART_ENTRY, journal_record(&app->journal, entry)->id);
    key.index = (int)entry->kind;
    return key;
}

/* The entry that was at the top of the list stays there while others come and go above it. */
static void hold_place(const Turn *turn, const Key *top, size_t before) {
    App *app = turn->app;
    const size_t now = journal_find(&app->journal, &app->book, (EntryKind)top->index, top->id);
    if (now < app->journal.row_count)
        app->ui.scroll[SCREEN_JOURNAL] += ((int)now - (int)before) * JOURNAL_ROW;
}

void journal_keep(const Turn *turn) {
    App *app = turn->app;
    Journal *journal = &app->journal;
    const Search *search = &app->ui.search;
    if (!is_open(app))
        return;
    const size_t top = (size_t)(app->ui.scroll[SCREEN_JOURNAL] / JOURNAL_ROW);
    const bool held = top > 0 && top < journal->row_count;
    const Key key = held ? entry_key(app, journal_row(journal, top)) : key_of(PART_NONE);
    const uint64_t before = journal->revision;
    journal_follow(journal, &app->book);
    const Wanted wanted = {search->words, search->trail, search->only, app->ui.today};
    if (journal_ask(journal, &wanted))
        app->ui.scroll[SCREEN_JOURNAL] = 0;
    if (!journal_is_whole(journal))
        (void)journal_work(journal, SLICE_BYTES);
    if (held && before != journal->revision)
        hold_place(turn, &key, top);
}

bool app_works(const App *app) {
    return is_open(app) && !journal_is_whole(&app->journal);
}

/* The slice itself is done by journal_keep, as after any other command. */
bool journal_command_work(const Turn *turn) {
    return app_works(turn->app);
}

bool app_searches(const App *app) {
    const Search *search = &app->ui.search;
    return !text_is_blank(search->words) || search->trail[0] != '\0' || search->only != 0;
}

static void field_renew(App *app) {
    if (app->ui.focus.part == PART_SEARCH)
        look_focus(app, app->ui.focus);
}

bool journal_command_clear(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_JOURNAL || (!app_searches(app) && !app->ui.search.words))
        return false;
    free(app->ui.search.words);
    app->ui.search = (Search){.words = NULL};
    field_renew(app);
    return true;
}

bool journal_leave(const Turn *turn) {
    if (!journal_command_clear(turn))
        look_go(turn, SCREEN_RANGE);
    return true;
}

bool journal_set(const Turn *turn) {
    Search *search = &turn->app->ui.search;
    const Key *key = &turn->command->key;
    if (turn->app->ui.screen != SCREEN_JOURNAL)
        return false;
    if (key->part == PART_ONLY) {
        if (key->index < 0 || key->index >= ONLIES)
            return false;
        search->only ^= 1U << key->index;
        return true;
    }
    const bool again = strcmp(search->trail, key->id) == 0;
    id_copy(search->trail, again ? "" : key->id);
    return true;
}

static const Record *entry_find(const App *app, EntryKind kind, const char *id) {
    return kind < ENTRY_KINDS ? book_find(&app->book, entry_shelf(kind), id) : NULL;
}

/* What the screens speak of follows the entry, so that its words and its camp can be found. */
static void entry_show(const Turn *turn, EntryKind kind, const Record *record) {
    Ui *ui = &turn->app->ui;
    ui->reading = (Reading){.kind = kind, .table = ui->reading.table};
    id_copy(ui->reading.id, record->id);
    ui->focus_on[SCREEN_JOURNAL] = key_record(PART_ENTRY, record->id);
    ui->focus_on[SCREEN_JOURNAL].index = (int)kind;
    if (kind == ENTRY_TRY) {
        id_copy(ui->attempt, record->id);
        id_copy(ui->trail, ((const Try *)record)->trail);
        id_copy(ui->step, ((const Try *)record)->step);
    }
}

bool journal_command_open(const Turn *turn) {
    App *app = turn->app;
    const EntryKind kind = (EntryKind)turn->command->key.index;
    const Record *record = app->has_book ? entry_find(app, kind, turn->command->key.id) : NULL;
    if ((app->ui.screen != SCREEN_JOURNAL && app->ui.screen != SCREEN_PROGRESS) || !record)
        return false;
    look_go(turn, SCREEN_ENTRY);
    entry_show(turn, kind, record);
    return true;
}

const Record *app_entry(const App *app) {
    const Reading *reading = &app->ui.reading;
    return app->has_book && reading->id[0] ? entry_find(app, reading->kind, reading->id) : NULL;
}

size_t app_entry_row(const App *app) {
    return journal_find(&app->journal, &app->book, app->ui.reading.kind, app->ui.reading.id);
}

bool journal_command_turn(const Turn *turn) {
    App *app = turn->app;
    const size_t row = app_entry_row(app), count = app->journal.row_count;
    const size_t to = turn->command->value > 0 ? row + 1 : row - 1; /* before the first: beyond all */
    if (app->ui.screen != SCREEN_ENTRY || app->ui.reading.writing || row >= count || to >= count)
        return false;
    const Entry *entry = journal_row(&app->journal, to);
    app->ui.scroll[SCREEN_ENTRY] = app->ui.aside = 0;
    entry_show(turn, entry->kind, journal_record(&app->journal, entry));
    return true;
}

bool journal_command_write(const Turn *turn) {
    App *app = turn->app;
    Reading *reading = &app->ui.reading;
    if (app->ui.screen != SCREEN_ENTRY || !app_entry(app) || reading->kind == ENTRY_REST)
        return false;
    if (pins_settle(&app->book, turn->now, &app->chance) > 0) /* what these words earned stays earned without them */
        app_save(turn);
    reading->writing = !reading->writing;
    const Part field = reading->kind == ENTRY_NOTE ? PART_NOTE : PART_LEARNED;
    look_focus(app, key_of(reading->writing ? field : PART_ENTRY_WRITE));
    app->ui.reveal = true;
    return true;
}

bool journal_command_table(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_ENTRY || app->ui.reading.kind != ENTRY_TRY || !app_entry(app))
        return false;
    app->ui.reading.table = !app->ui.reading.table;
    app->ui.scroll[SCREEN_ENTRY] = 0; /* in one column the table stands first */
    return true;
}

/* The next one in the list is looked at then. */
static void focus_next(const Turn *turn) {
    App *app = turn->app;
    const size_t row = app_entry_row(app), count = app->journal.row_count;
    if (row >= count)
        return;
    const size_t next = row + 1 < count ? row + 1 : row - 1;
    app->ui.focus_on[SCREEN_JOURNAL] =
        next < count ? entry_key(app, journal_row(&app->journal, next)) : key_of(PART_NONE);
}

bool journal_command_remove(const Turn *turn) {
    App *app = turn->app;
    const Record *record = app_entry(app);
    const EntryKind kind = app->ui.reading.kind;
    if (app->ui.screen != SCREEN_ENTRY || !record)
        return false;
    const RecordKind shelf = entry_shelf(kind);
    (void)pins_settle(&app->book, turn->now, &app->chance); /* what it earned stays earned */
    const Record *held = record_hold(record);
    focus_next(turn);
    book_remove(&app->book, shelf, app->ui.reading.id, turn->now);
    toast_show_removed(turn, kind == ENTRY_TRY ? TOAST_TRY_OFF : TOAST_ENTRY_OFF, shelf, held);
    app_save(turn);
    look_return(turn, app->ui.below[SCREEN_ENTRY]);
    return true;
}

/* One draft is enough: what was begun is gone on with. Once its words are kept it stays, with nothing in it: a
   tombstone for each note would make the save longer for ever. */
const Draft *draft_find(const App *app, const char *what) {
    const Shelf *shelf = &app->book.shelves[RECORD_DRAFT];
    for (size_t i = 0; app->has_book && i < shelf->count; i++) {
        const Draft *draft = (const Draft *)shelf->items[i];
        if (!draft->record.removed && draft->what && strcmp(draft->what, what) == 0)
            return draft;
    }
    return NULL;
}

const Draft *app_note_draft(const App *app) {
    const Draft *draft = draft_find(app, NOTE_DRAFT);
    return draft && !text_is_blank(draft->text) ? draft : NULL;
}

const char *journal_text(const App *app) {
    const Record *note = app_entry(app);
    const Draft *draft = note ? NULL : draft_find(app, NOTE_DRAFT);
    const char *text = note ? ((const Note *)note)->text : draft ? draft->text : NULL;
    return text ? text : "";
}

Draft *draft_change(const Turn *turn, const char *what) {
    Book *book = &turn->app->book;
    const Draft *draft = draft_find(turn->app, what);
    if (draft)
        return (Draft *)book_change(book, RECORD_DRAFT, draft->record.id, turn->now);
    Draft *begun = (Draft *)book_add(book, RECORD_DRAFT, turn->now, &turn->app->chance);
    begun->what = text_copy(what);
    return begun;
}

void journal_write(const Turn *turn, const char *text) {
    App *app = turn->app;
    if (!app->has_book || app->ui.reading.kind != ENTRY_NOTE)
        return;
    char **place = NULL;
    if (app_entry(app))
        place = &((Note *)book_change(&app->book, RECORD_NOTE, app->ui.reading.id, turn->now))->text;
    else
        place = &draft_change(turn, NOTE_DRAFT)->text;
    free(*place);
    *place = text[0] ? text_copy(text) : NULL;
    app_save_soon(turn);
}

bool journal_command_note(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_JOURNAL)
        return false;
    app->ui.reading = (Reading){.kind = ENTRY_NOTE, .writing = true, .table = app->ui.reading.table};
    look_go(turn, SCREEN_ENTRY);
    look_focus(app, key_of(PART_NOTE));
    return true;
}

/* A draft becomes a note of its own; words that were changed are kept already. */
bool journal_command_keep(const Turn *turn) {
    App *app = turn->app;
    const Draft *draft = app_note_draft(app);
    if (app->ui.screen != SCREEN_ENTRY || !app->ui.reading.writing)
        return false;
    if (app_entry(app))
        return journal_command_write(turn);
    if (!draft)
        return false;
    Note *note = (Note *)book_add(&app->book, RECORD_NOTE, turn->now, &app->chance);
    Draft *emptied = draft_change(turn, NOTE_DRAFT);
    note->text = emptied->text;
    emptied->text = NULL;
    toast_show_when_kept(turn, TOAST_KEPT);
    app_save(turn);
    entry_show(turn, ENTRY_NOTE, &note->record);
    app->ui.scroll[SCREEN_JOURNAL] = 0;
    look_return(turn, SCREEN_JOURNAL);
    return true;
}

bool app_may_go_again(const App *app) {
    const Record *record = app->ui.reading.kind == ENTRY_TRY ? app_entry(app) : NULL;
    const Step *step = record ? book_step(&app->book, ((const Try *)record)->step) : NULL;
    const Trail *trail = step ? book_trail(&app->book, step->trail) : NULL;
    return trail && step->off == UNSET && trail->building != 1 && unlock_is_open(&app->book, step);
}
