#include "core/kept.h"

#include "core/memory.h"
#include "core/shelf.h"
#include "core/text.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

void kept_free(Kept *kept) {
    for (size_t i = 0; i < kept->leftover_count; i++)
        free(kept->leftovers[i].words);
    free(kept->leftovers);
    free(kept->copies);
    *kept = (Kept){0};
}

static int count_live(const Shelf *shelf) {
    int count = 0;
    for (size_t i = 0; i < shelf->count; i++)
        count += !shelf->items[i]->removed;
    return count;
}

static int count_since(const Book *now, const Book *copy) {
    const Shelf *tries = &now->shelves[RECORD_TRY];
    int count = 0;
    for (size_t i = 0; i < tries->count; i++)
        count += !tries->items[i]->removed && book_find(copy, RECORD_TRY, tries->items[i]->id) == NULL;
    return count;
}

SafeCopy safe_copy_of(const Book *copy, const Book *now, const char *id, Moment made) {
    SafeCopy told = {.made = made,
                     .trails = count_live(&copy->shelves[RECORD_TRAIL]),
                     .tries = count_live(&copy->shelves[RECORD_TRY]),
                     .since = now != NULL ? count_since(now, copy) : 0};
    const size_t length = strlen(id);
    if (length < sizeof told.id)
        memcpy(told.id, id, length + 1);
    return told;
}

void kept_add_copy(Kept *kept, const SafeCopy *copy) {
    kept->copies = memory_grow(kept->copies, kept->count, &kept->room, sizeof *kept->copies);
    kept->copies[kept->count++] = *copy;
}

static SafeCopy *copy_of(const Kept *kept, const char *id) {
    for (size_t i = 0; i < kept->count; i++)
        if (strcmp(kept->copies[i].id, id) == 0)
            return &kept->copies[i];
    return NULL;
}

void kept_see_copy(Kept *kept, const SafeCopy *copy) {
    SafeCopy *listed = copy_of(kept, copy->id);
    if (listed == NULL)
        return;
    const int64_t bytes = listed->bytes;
    *listed = *copy;
    listed->bytes = bytes;
}

void kept_drop_copy(Kept *kept, const char *id) {
    SafeCopy *listed = copy_of(kept, id);
    if (listed == NULL)
        return;
    const size_t after = kept->count - (size_t)(listed - kept->copies) - 1;
    memmove(listed, listed + 1, after * sizeof *listed);
    kept->count--;
}

Kept kept_copy(const Kept *kept) {
    Kept copy = *kept;
    copy.room = kept->count;
    copy.leftover_room = kept->leftover_count;
    copy.copies = memory_new(kept->count + 1, sizeof *copy.copies);
    copy.leftovers = memory_new(kept->leftover_count + 1, sizeof *copy.leftovers);
    for (size_t i = 0; i < kept->count; i++)
        copy.copies[i] = kept->copies[i];
    for (size_t i = 0; i < kept->leftover_count; i++) {
        copy.leftovers[i] = kept->leftovers[i];
        copy.leftovers[i].words = text_copy(kept->leftovers[i].words);
    }
    return copy;
}

static char *entry_words(const Book *book, EntryKind kind, const Record *record) {
    if (kind == ENTRY_NOTE)
        return text_copy(((const Note *)record)->text);
    const Step *step = kind == ENTRY_TRY ? book_step(book, ((const Try *)record)->step) : NULL;
    return step != NULL ? text_copy(step->title) : NULL;
}

static Leftover *leftover_of(const Kept *kept, const char *id) {
    for (size_t i = 0; i < kept->leftover_count; i++)
        if (strcmp(kept->leftovers[i].id, id) == 0)
            return &kept->leftovers[i];
    return NULL;
}

const Leftover *kept_leftover(const Kept *kept, const char *id) {
    return leftover_of(kept, id);
}

static void add_leftover(Kept *kept, const Book *copy, EntryKind kind, const Record *record) {
    Leftover *known = leftover_of(kept, record->id);
    if (known != NULL) {
        known->copies++;
        return;
    }
    kept->leftovers = memory_grow(kept->leftovers, kept->leftover_count, &kept->leftover_room, sizeof *kept->leftovers);
    Leftover *fresh = &kept->leftovers[kept->leftover_count++];
    *fresh = (Leftover){
        .kind = kind, .when = entry_moment(kind, record), .words = entry_words(copy, kind, record), .copies = 1};
    id_copy(fresh->id, record->id);
    if (kind == ENTRY_TRY)
        id_copy(fresh->step, ((const Try *)record)->step);
}

static bool is_taken_off(const Book *book, RecordKind kind, const char *id) {
    const Record **place = shelf_place(&book->shelves[kind], id);
    return place != NULL && (*place)->removed;
}

void kept_add_leftovers(Kept *kept, const Book *now, const Book *copy, const char *id) {
    for (int kind = 0; kind < ENTRY_KINDS; kind++) {
        const RecordKind held = entry_shelf((EntryKind)kind);
        const Shelf *shelf = &copy->shelves[held];
        for (size_t i = 0; i < shelf->count; i++) {
            const Record *record = shelf->items[i];
            if (!record->removed && (strcmp(record->id, id) == 0 || is_taken_off(now, held, record->id)))
                add_leftover(kept, copy, (EntryKind)kind, record);
        }
    }
}

/* Of a card or a draft that is in the open book as it is here nothing has come yet. */
static bool went_on(const Book *now, RecordKind kind, const Record *record) {
    const Record *there = book_find(now, kind, record->id);
    return there == NULL || !shape_same(record_shape(kind), there, record);
}

static bool grew_into(RecordKind kind, const Record *record, const char *step) {
    return kind == RECORD_DRAFT || strcmp(((const Plan *)record)->step, step) == 0;
}

static bool forget_before(Book *copy, const Book *now, RecordKind kind, const char *step, Moment when) {
    const Shelf *shelf = &copy->shelves[kind];
    bool any = false;
    for (size_t i = 0; i < shelf->count; i++) {
        const Record *record = shelf->items[i];
        if (!record->removed && grew_into(kind, record, step) && went_on(now, kind, record))
            any = book_remove(copy, kind, record->id, when) || any;
    }
    return any;
}

bool kept_forget_in(Book *copy, const Book *now, EntryKind kind, const char *id, const char *step, Moment when) {
    const bool there = book_remove(copy, entry_shelf(kind), id, when);
    bool before = false;
    if (kind == ENTRY_TRY)
        before = forget_before(copy, now, RECORD_PLAN, step, when);
    if (kind == ENTRY_NOTE)
        before = forget_before(copy, now, RECORD_DRAFT, step, when);
    return there || before;
}

static int newer_copy(const void *a, const void *b) {
    const SafeCopy *left = a, *right = b;
    return (left->made.ms < right->made.ms) - (left->made.ms > right->made.ms);
}

static int newer_leftover(const void *a, const void *b) {
    const Leftover *left = a, *right = b;
    const int order = (left->when.ms < right->when.ms) - (left->when.ms > right->when.ms);
    return order != 0 ? order : strcmp(left->id, right->id);
}

void kept_sort(Kept *kept) {
    if (kept->count > 0)
        qsort(kept->copies, kept->count, sizeof *kept->copies, newer_copy);
    if (kept->leftover_count > 0)
        qsort(kept->leftovers, kept->leftover_count, sizeof *kept->leftovers, newer_leftover);
}
