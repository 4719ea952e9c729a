#include "core/journal.h"

#include "core/journal_parts.h"
#include "core/memory.h"
#include "core/shelf.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

/* Titles come first: what is counted of a try is counted by its step. */
static const RecordKind followed[] = {RECORD_TRAIL, RECORD_STEP, RECORD_TRY, RECORD_BREATH, RECORD_NOTE};
#define FOLLOWED (sizeof followed / sizeof *followed)

RecordKind entry_shelf(EntryKind kind) {
    switch (kind) {
    case ENTRY_TRY:
        return RECORD_TRY;
    case ENTRY_REST:
        return RECORD_BREATH;
    case ENTRY_NOTE:
    case ENTRY_KINDS:
        break;
    }
    return RECORD_NOTE;
}

Moment entry_moment(EntryKind kind, const Record *record) {
    return kind == ENTRY_TRY ? try_moment((const Try *)record) : record->made;
}

static bool is_entry(RecordKind kind, const Record *record) {
    if (record == NULL || record->removed || kind == RECORD_STEP || kind == RECORD_TRAIL) {
        return false;
    }
    return kind != RECORD_TRY || try_is_finished((const Try *)record);
}

static bool same_moment(Moment a, Moment b) {
    return a.ms == b.ms && a.offset == b.offset;
}

/* Its place in the line of time is the same as before. */
static bool is_where_it_was(RecordKind kind, const Record *before, const Record *after) {
    if (!is_entry(kind, before) || !is_entry(kind, after)) {
        return is_entry(kind, before) == is_entry(kind, after);
    }
    if (kind != RECORD_TRY) {
        return same_moment(before->made, after->made);
    }
    const Try *old = (const Try *)before, *now = (const Try *)after;
    return same_moment(try_moment(old), try_moment(now)) && strcmp(old->step, now->step) == 0 &&
           strcmp(old->trail, now->trail) == 0;
}

static size_t place_of(const Book *book, RecordKind kind, const char *id) {
    const Record **place = shelf_place(&book->shelves[kind], id);
    return place == NULL ? 0 : (size_t)(place - book->shelves[kind].items) + 1;
}

static void count_clear(Journal *journal, size_t step, bool more) {
    if (step == 0) {
        return;
    }
    while (journal->clear_room < step) {
        const size_t before = journal->clear_room;
        journal->clears = memory_grow(journal->clears, before, &journal->clear_room, sizeof *journal->clears);
        memset(journal->clears + before, 0, (journal->clear_room - before) * sizeof *journal->clears);
    }
    size_t *clears = &journal->clears[step - 1];
    const bool lit = *clears > 0;
    *clears += more ? 1 : (size_t)-1;
    journal->sums.camps += (size_t)(*clears > 0) - (size_t)lit;
}

/* Counts a try, or takes it out of the count. */
static void count_try(Journal *journal, const Book *book, const Record *record, bool more) {
    const Try *attempt = (const Try *)record;
    const size_t one = more ? 1 : (size_t)-1;
    if (!is_entry(RECORD_TRY, record)) {
        return;
    }
    journal->sums.tries += one;
    journal->sums.worries += try_is_worry_told(attempt) ? one : 0;
    journal->sums.small += try_came_to_little(attempt) ? one : 0;
    if (try_is_clear(attempt)) {
        count_clear(journal, place_of(book, RECORD_STEP, attempt->step), more);
    }
}

/* True where the line of time is another one for it. */
static bool take_in(Journal *journal, const Book *book, RecordKind kind, size_t i) {
    Known *known = &journal->known[kind];
    if (i == known->count) {
        known->items = memory_grow(known->items, known->count, &known->room, sizeof *known->items);
        known->items[known->count++] = (KnownRecord){.record = NULL};
    }
    const Record *before = known->items[i].record, *after = book->shelves[kind].items[i];
    if (kind == RECORD_TRY) {
        count_try(journal, book, before, false);
        count_try(journal, book, after, true);
    }
    const bool stays = is_where_it_was(kind, before, after);
    free(known->items[i].folded);
    known->items[i] = (KnownRecord){.record = record_hold(after)};
    record_drop(record_shape(kind), before);
    return !stays;
}

/* Newest first; of two at the same moment the one that came later. */
int entry_order(const Entry *a, const Entry *b) {
    if (a->moment.ms != b->moment.ms) {
        return a->moment.ms > b->moment.ms ? -1 : 1;
    }
    if (a->kind != b->kind) {
        return a->kind > b->kind ? -1 : 1;
    }
    return (b->place > a->place ? 1 : 0) - (b->place < a->place ? 1 : 0);
}

static int order_of_two(const void *a, const void *b) {
    return entry_order(a, b);
}

static Entry entry_make(const Book *book, EntryKind kind, const Record *record, size_t place) {
    Entry entry = {.moment = entry_moment(kind, record), .kind = kind, .place = (uint32_t)place};
    if (kind == ENTRY_TRY) {
        entry.trail = (uint32_t)place_of(book, RECORD_TRAIL, ((const Try *)record)->trail);
        entry.step = (uint32_t)place_of(book, RECORD_STEP, ((const Try *)record)->step);
    }
    return entry;
}

/* Those kept last come first, as they mostly are the newest: little is left to sort. */
static void gather(Journal *journal, const Book *book) {
    size_t most = 0;
    for (int kind = 0; kind < ENTRY_KINDS; kind++) {
        most += book->shelves[entry_shelf((EntryKind)kind)].count;
    }
    free(journal->entries);
    journal->entries = memory_new(most, sizeof *journal->entries);
    journal->count = 0;
    for (int kind = 0; kind < ENTRY_KINDS; kind++) {
        const Shelf *shelf = &book->shelves[entry_shelf((EntryKind)kind)];
        for (size_t i = shelf->count; i > 0; i--) {
            if (is_entry(entry_shelf((EntryKind)kind), shelf->items[i - 1])) {
                journal->entries[journal->count++] = entry_make(book, (EntryKind)kind, shelf->items[i - 1], i - 1);
            }
        }
    }
    qsort(journal->entries, journal->count, sizeof *journal->entries, order_of_two);
}

void journal_follow(Journal *journal, const Book *book) {
    bool changed = false, moved = false;
    if (journal->revision == book->revision) {
        return;
    }
    journal->revision = book->revision;
    for (size_t f = 0; f < FOLLOWED; f++) {
        const Shelf *shelf = &book->shelves[followed[f]];
        const Known *known = &journal->known[followed[f]];
        for (size_t i = 0; i < shelf->count; i++) {
            if (i >= known->count || known->items[i].record != shelf->items[i]) {
                moved |= take_in(journal, book, followed[f], i);
                changed = true;
            }
        }
    }
    if (moved) {
        gather(journal, book);
    }
    if (changed) {
        journal_ask_again(journal);
    }
}

static void known_free(Known *known, const Shape *shape) {
    for (size_t i = 0; i < known->count; i++) {
        record_drop(shape, known->items[i].record);
        free(known->items[i].folded);
    }
    free(known->items);
}

void journal_free(Journal *journal) {
    for (size_t f = 0; f < FOLLOWED; f++) {
        known_free(&journal->known[followed[f]], record_shape(followed[f]));
    }
    free(journal->entries);
    free(journal->clears);
    journal_rows_free(journal);
    *journal = (Journal){.count = 0};
}
