/* Another computer's copy of the open book. What is on the screen stays there, and so does what is being written. */
#include "core/app_parts.h"
#include "core/text.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

void merging_free(Merging *merging) {
    came_free(&merging->came);
    asked_free(merging->asked, merging->asked_count);
    if (merging->offered)
        book_free(&merging->other);
    free(merging->file);
    *merging = (Merging){.here = moment_unset, .there = moment_unset};
}

static Moment last_change(const Book *book) {
    Moment last = book->person->record.changed;
    for (size_t kind = 0; kind < RECORD_KINDS; kind++)
        for (size_t i = 0; i < book->shelves[kind].count; i++)
            if (book->shelves[kind].items[i]->changed.ms > last.ms)
                last = book->shelves[kind].items[i]->changed;
    return last;
}

/* What `other` brings, before it is part of the book. */
static Merging merging_of(const Book *book, const Book *other, const Book *both) {
    return (Merging){.here = last_change(book), .there = last_change(other), .came = came_between(book, both)};
}

static bool brings(const Merging *merging) {
    return merging->came.count > 0 || merging->came.person || merging->asked_count > 0;
}

/* A record that the screens speak of and that was taken off on the other computer is in use here: it comes back. */
static bool hold_on(const Turn *turn, const Book *before, RecordKind kind, const char *id) {
    Book *book = &turn->app->book;
    const Record *was = book_find(before, kind, id);
    if (!was || book_find(book, kind, id))
        return false;
    book_restore(book, kind, was, turn->now);
    return true;
}

static bool hold_on_to_all(const Turn *turn, const Book *before) {
    const Ui *ui = &turn->app->ui;
    bool held = hold_on(turn, before, RECORD_TRAIL, ui->trail);
    held = hold_on(turn, before, RECORD_STEP, ui->step) || held;
    held = hold_on(turn, before, RECORD_TRY, ui->attempt) || held;
    return hold_on(turn, before, RECORD_CONTACT, ui->contact) || held;
}

static size_t settle_trails(const Turn *turn, bool archived) {
    size_t count = 0, opened = 0;
    Book *book = &turn->app->book;
    const Trail **trails = book_trails(book, archived, &count);
    for (size_t i = 0; i < count; i++) {
        char first[ID_ROOM];
        opened += unlock_settle(book, trails[i]->record.id, turn->now, &turn->app->chance, first);
    }
    free((void *)trails);
    return opened;
}

/* Tries of two computers together may have opened a camp, also on a trail that was put away and may come back. */
static bool settle_camps(const Turn *turn) {
    const size_t shown = settle_trails(turn, false);
    return settle_trails(turn, true) + shown > 0;
}

static void take_over(const Turn *turn, Book *both) {
    App *app = turn->app;
    Book before = app->book;
    app->book = *both;
    bool more = hold_on_to_all(turn, &before);
    history_join(&app->ui.history, &before, &app->book, app->ui.building);
    journal_free(&app->journal);
    book_free(&before);
    more = settle_camps(turn) || more;
    if (more)
        app_save(turn);
    fields_keep(turn);
    prefs_read(&app->book, &app->ui.prefs);
}

static Book both_of(const App *app, const Book *other) {
    return merge_books(&app->book, other, app->join);
}

static bool fits(const App *app, const Book *other) {
    return app->has_book && !app->read_only && merge_is_allowed(&app->book, other);
}

static void merging_show(const Turn *turn, Merging *merging) {
    Ui *ui = &turn->app->ui;
    if (!brings(merging) || ui->screen == SCREEN_MERGE) {
        merging_free(merging);
        return;
    }
    merging_free(&ui->merging);
    ui->merging = *merging;
    toast_show(turn, TOAST_MERGED);
}

/* A file that holds all of this book was written by somebody who had seen it: where it has other words, those were
 * meant. */
bool merge_news(const Turn *turn) {
    App *app = turn->app;
    Book other = *turn->command->book;
    *turn->command->book = (Book){0};
    const bool fine = fits(app, &other);
    if (fine) {
        Book both = both_of(app, &other);
        Merging merging = merging_of(&app->book, &other, &both);
        if (!merge_is_within(&app->book, &other))
            merging.asked = asked_between(&app->book, &other, &merging.asked_count);
        take_over(turn, &both);
        merging_show(turn, &merging);
    }
    book_free(&other);
    return fine;
}

static void merge_show(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    ui->scroll[SCREEN_MERGE] = 0;
    if (ui->screen == SCREEN_MERGE)
        look_focus(turn->app, key_of(PART_NONE));
    else if (look_is_below(ui, SCREEN_MERGE))
        look_return(turn, SCREEN_MERGE);
    else
        look_go(turn, SCREEN_MERGE);
}

bool merge_news_offer(const Turn *turn) {
    App *app = turn->app;
    Merging *merging = &app->ui.merging;
    const bool fine = fits(app, turn->command->book) && turn->command->text;
    if (!fine) {
        book_free(turn->command->book);
        return false;
    }
    Book *other = turn->command->book;
    Book both = both_of(app, other);
    merging_free(merging);
    *merging = merging_of(&app->book, other, &both);
    book_free(&both);
    merging->asked = asked_between(&app->book, other, &merging->asked_count);
    merging->offered = true;
    merging->file = text_copy(turn->command->text);
    merging->other = *other;
    *other = (Book){0};
    if (brings(merging))
        merge_show(turn);
    else /* nothing to look at: all of it was here */
        effects_add(turn->effects, EFFECT_MERGE_KEPT, NULL, merging->file);
    return true;
}

bool merge_command_look(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (!turn->app->has_book || ui->screen == SCREEN_MERGE || !brings(&ui->merging))
        return false;
    toast_clear(&ui->toast);
    merge_show(turn);
    return true;
}

static void settle_wordings(const Turn *turn) {
    const Merging *merging = &turn->app->ui.merging;
    bool changed = merging->offered;
    for (size_t i = 0; i < merging->asked_count; i++)
        changed = asked_settle(&merging->asked[i], &turn->app->book, turn->now) || changed;
    if (changed)
        app_save(turn);
}

bool merge_command_keep(const Turn *turn) {
    App *app = turn->app;
    Merging *merging = &app->ui.merging;
    if (!app->has_book || app->ui.screen != SCREEN_MERGE)
        return false;
    if (merging->offered) {
        Book both = both_of(app, &merging->other);
        take_over(turn, &both);
    }
    settle_wordings(turn);
    look_command_back(turn);
    if (merging->offered)
        effects_add(turn->effects, EFFECT_MERGE_KEPT, NULL, merging->file);
    merging_free(merging);
    return true;
}

/* Which wording of what both computers changed. */
bool merge_set(const Turn *turn) {
    const Command *command = turn->command;
    Merging *merging = &turn->app->ui.merging;
    const size_t at = (size_t)command->key.index;
    if (turn->app->ui.screen != SCREEN_MERGE || command->key.index < 0 || at >= merging->asked_count ||
        command->value < 0 || command->value > 1)
        return false;
    merging->asked[at].choice = command->value;
    return true;
}

const Record *app_came(const App *app, const CameItem *item) {
    const Record *record = app->has_book ? book_find(&app->book, item->kind, item->id) : NULL;
    if (!app->ui.merging.offered || (record && item->how == CAME_REMOVED))
        return record;
    const Record *other = book_find(&app->ui.merging.other, item->kind, item->id);
    return other ? other : record;
}
