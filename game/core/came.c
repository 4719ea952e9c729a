#include "core/came.h"

#include "core/memory.h"
#include "core/shelf.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

static bool is_told(RecordKind kind) {
    return kind != RECORD_EVENT && kind != RECORD_DRAFT;
}

static bool was_open(const Book *before, const char *step) {
    const Step *known = book_step(before, step);
    return known != NULL && unlock_is_open(before, known);
}

/* Part of something that is told as a whole. */
static bool is_told_otherwise(const Book *before, const Book *after, RecordKind kind, const Record *record) {
    if (kind == RECORD_STEP) {
        return book_trail(before, ((const Step *)record)->trail) == NULL;
    }
    if (kind != RECORD_OPENED) {
        return false;
    }
    const Opened *opened = (const Opened *)record;
    return book_trail(before, opened->trail) == NULL || book_step(after, opened->step) == NULL ||
           was_open(before, opened->step);
}

static bool came_how(RecordKind kind, const Record *before, const Record *after, CameHow *how) {
    const bool was = before != NULL && !before->removed;
    if (after->removed) {
        *how = CAME_REMOVED;
        return was && kind != RECORD_OPENED;
    }
    *how = was ? CAME_CHANGED : CAME_NEW;
    return !was || !shape_same(record_shape(kind), before, after);
}

static void came_add(Came *came, RecordKind kind, CameHow how, const char *id) {
    came->items = memory_grow(came->items, came->count, &came->room, sizeof *came->items);
    CameItem *item = &came->items[came->count++];
    item->kind = kind;
    item->how = how;
    id_copy(item->id, id);
}

static void came_of_kind(Came *came, const Book *before, const Book *after, RecordKind kind) {
    const Shelf *shelf = &after->shelves[kind];
    for (size_t i = 0; i < shelf->count; i++) {
        const Record *record = shelf->items[i];
        const Record **place = shelf_place(&before->shelves[kind], record->id);
        const Record *was = place == NULL ? NULL : *place;
        CameHow how = CAME_NEW;
        if (was != record && came_how(kind, was, record, &how) &&
            !is_told_otherwise(before, after, kind, record->removed ? was : record)) {
            came_add(came, kind, how, record->id);
        }
    }
}

Came came_between(const Book *before, const Book *after) {
    Came came = {0};
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        if (is_told((RecordKind)kind)) {
            came_of_kind(&came, before, after, (RecordKind)kind);
        }
    }
    came.person = !shape_same(&person_shape, before->person, after->person);
    return came;
}

void came_free(Came *came) {
    free(came->items);
    *came = (Came){0};
}

size_t came_count(const Came *came, RecordKind kind, CameHow how) {
    size_t count = 0;
    for (size_t i = 0; i < came->count; i++) {
        count += came->items[i].kind == kind && came->items[i].how == how;
    }
    return count;
}
