#include "core/came.h"

#include "core/memory.h"
#include "core/shelf.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

typedef struct Asking {
    Asked *items;
    size_t count, room;
    int64_t parted; /* UTC ms: till then both copies were one */
} Asking;

static const void *value_in(const Field *field, const Record *record) {
    return (const char *)record + field->offset;
}

const char *field_text(const Field *field, const Record *record) {
    return *(char *const *)value_in(field, record);
}

int field_number(const Field *field, const Record *record) {
    return *(const int *)value_in(field, record);
}

/* The last change that both copies have: later ones were made apart. */
static int64_t parted_at(const Book *a, const Book *b) {
    int64_t last = INT64_MIN;
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        const Shelf *shelf = &a->shelves[kind];
        for (size_t i = 0; i < shelf->count; i++) {
            const Record **other = shelf_place(&b->shelves[kind], shelf->items[i]->id);
            if (other != NULL && shelf->items[i]->changed.ms > last &&
                record_order(record_shape((RecordKind)kind), shelf->items[i], *other) == 0) {
                last = shelf->items[i]->changed.ms;
            }
        }
    }
    return last;
}

static bool texts_differ(const char *later, const char *earlier) {
    return !text_is_blank(earlier) && (later == NULL || strcmp(later, earlier) != 0);
}

static bool is_asked(const Field *field, const Record *later, const Record *earlier) {
    if (field->kind == FIELD_TEXT) {
        return texts_differ(field_text(field, later), field_text(field, earlier));
    }
    const int number = field_number(field, earlier);
    return number != UNSET && number != field_number(field, later);
}

static void ask(Asking *asking, RecordKind kind, const Record *later, const Record *earlier) {
    const Shape *shape = record_shape(kind);
    for (size_t i = 0; i < shape->count; i++) {
        const Field *field = &shape->fields[i];
        if (field->asked && is_asked(field, later, earlier)) {
            asking->items = memory_grow(asking->items, asking->count, &asking->room, sizeof *asking->items);
            asking->items[asking->count++] = (Asked){kind, field, {record_hold(later), record_hold(earlier)}, 0};
        }
    }
}

static void ask_pair(Asking *asking, RecordKind kind, const Record *a, const Record *b) {
    const bool apart = a->changed.ms > asking->parted && b->changed.ms > asking->parted;
    if (a->removed || b->removed || !apart) {
        return;
    }
    const int order = record_order(record_shape(kind), a, b);
    if (order != 0) {
        ask(asking, kind, order > 0 ? a : b, order > 0 ? b : a);
    }
}

Asked *asked_between(const Book *a, const Book *b, size_t *count) {
    Asking asking = {.parted = parted_at(a, b)};
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        const Shelf *shelf = &a->shelves[kind];
        for (size_t i = 0; i < shelf->count; i++) {
            const Record **other = shelf_place(&b->shelves[kind], shelf->items[i]->id);
            if (other != NULL) {
                ask_pair(&asking, (RecordKind)kind, shelf->items[i], *other);
            }
        }
    }
    *count = asking.count;
    return asking.items;
}

void asked_free(Asked *asked, size_t count) {
    for (size_t i = 0; i < count; i++) {
        record_drop(record_shape(asked[i].kind), asked[i].records[0]);
        record_drop(record_shape(asked[i].kind), asked[i].records[1]);
    }
    free(asked);
}

bool asked_settle(const Asked *asked, Book *book, Moment now) {
    const Record *chosen = asked->records[asked->choice];
    if (asked->choice == 0) {
        return false;
    }
    Record *record = book_change(book, asked->kind, chosen->id, now);
    if (record == NULL) {
        return false;
    }
    void *value = (char *)record + asked->field->offset;
    if (asked->field->kind == FIELD_NUMBER) {
        *(int *)value = field_number(asked->field, chosen);
        return true;
    }
    free(*(char **)value);
    *(char **)value = text_copy(field_text(asked->field, chosen));
    return true;
}
