#include "core/merge.h"

#include "core/memory.h"
#include "core/shelf.h"

#include <stdlib.h>
#include <string.h>

bool merge_is_allowed(const Book *a, const Book *b) {
    return strcmp(a->person->record.id, b->person->record.id) == 0;
}

/* An opening is a fact: whoever took it back, the camp stays open. */
static bool is_greater(RecordKind kind, const Record *a, const Record *b) {
    if (kind == RECORD_OPENED && a->removed != b->removed) {
        return b->removed;
    }
    return record_order(record_shape(kind), a, b) > 0;
}

static const Record *winner(RecordKind kind, const Record *record, const Shelf *others) {
    const Record **other = shelf_place(others, record->id);
    return other == NULL || !is_greater(kind, *other, record) ? record : *other;
}

static bool shelf_is_within(RecordKind kind, const Shelf *inner, const Shelf *outer) {
    for (size_t i = 0; i < inner->count; i++) {
        const Record **other = shelf_place(outer, inner->items[i]->id);
        if (other == NULL || is_greater(kind, inner->items[i], *other)) {
            return false;
        }
    }
    return true;
}

bool merge_is_within(const Book *inner, const Book *outer) {
    bool within = record_order(&person_shape, &inner->person->record, &outer->person->record) <= 0;
    for (size_t kind = 0; within && kind < RECORD_KINDS; kind++) {
        within = shelf_is_within((RecordKind)kind, &inner->shelves[kind], &outer->shelves[kind]);
    }
    return within;
}

static int arrival_order(const void *a, const void *b) {
    const Record *left = *(const Record *const *)a;
    const Record *right = *(const Record *const *)b;
    if (left->made.ms != right->made.ms) {
        return left->made.ms < right->made.ms ? -1 : 1;
    }
    return strcmp(left->id, right->id);
}

static void merge_shelves(Book *out, RecordKind kind, const Shelf *a, const Shelf *b) {
    const Record **records = memory_new(a->count + b->count, sizeof *records);
    size_t count = 0;
    for (size_t i = 0; i < a->count; i++) {
        records[count++] = winner(kind, a->items[i], b);
    }
    for (size_t i = 0; i < b->count; i++) {
        if (shelf_place(a, b->items[i]->id) == NULL) {
            records[count++] = b->items[i];
        }
    }
    qsort((void *)records, count, sizeof *records, arrival_order);
    for (size_t i = 0; i < count; i++) {
        book_put(out, kind, (Record *)record_hold(records[i]));
    }
    free((void *)records);
}

static const Person *merge_persons(const Person *a, const Person *b) {
    const bool first = record_order(&person_shape, &a->record, &b->record) >= 0;
    return (const Person *)record_hold(first ? &a->record : &b->record);
}

Book merge_books(const Book *a, const Book *b, MergeJoin *join) {
    Book out = {.saved = a->saved > b->saved ? a->saved : b->saved};
    out.person = merge_persons(a->person, b->person);
    out.extra = join(a->extra, b->extra);
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        merge_shelves(&out, (RecordKind)kind, &a->shelves[kind], &b->shelves[kind]);
    }
    out.revision = a->revision + 1;
    return out;
}
