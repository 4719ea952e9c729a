#include "core/kept.h"

#include "core/memory.h"
#include "core/shelf.h"
#include "core/text.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

static const RecordKind entries[] = {RECORD_TRY, RECORD_NOTE, RECORD_BREATH};

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

static Moment entry_when(RecordKind kind, const Record *record) {
    return kind == RECORD_TRY ? try_moment((const Try *)record) : record->made;
}

static char *entry_words(const Book *book, RecordKind kind, const Record *record) {
    if (kind == RECORD_NOTE)
        return text_copy(((const Note *)record)->text);
    const Step *step = kind == RECORD_TRY ? book_step(book, ((const Try *)record)->step) : NULL;
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

static void add_leftover(Kept *kept, const Book *copy, RecordKind kind, const Record *record) {
    Leftover *known = leftover_of(kept, record->id);
    if (known != NULL) {
        known->copies++;
        return;
    }
    kept->leftovers = memory_grow(kept->leftovers, kept->leftover_count, &kept->leftover_room, sizeof *kept->leftovers);
    Leftover *fresh = &kept->leftovers[kept->leftover_count++];
    *fresh = (Leftover){
        .kind = kind, .when = entry_when(kind, record), .words = entry_words(copy, kind, record), .copies = 1};
    id_copy(fresh->id, record->id);
}

static bool is_taken_off(const Book *book, RecordKind kind, const char *id) {
    const Record **place = shelf_place(&book->shelves[kind], id);
    return place != NULL && (*place)->removed;
}

void kept_add_leftovers(Kept *kept, const Book *now, const Book *copy, const char *id) {
    for (size_t k = 0; k < sizeof entries / sizeof *entries; k++) {
        const Shelf *shelf = &copy->shelves[entries[k]];
        for (size_t i = 0; i < shelf->count; i++) {
            const Record *record = shelf->items[i];
            if (!record->removed && (strcmp(record->id, id) == 0 || is_taken_off(now, entries[k], record->id)))
                add_leftover(kept, copy, entries[k], record);
        }
    }
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
