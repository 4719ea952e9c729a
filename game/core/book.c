#include "core/book.h"

#include "core/memory.h"
#include "core/shelf.h"
#include "core/step_index.h"
#include "core/text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MS_MOST INT64_C(253402300799999) /* the last millisecond a moment can be */

void id_make(Chance *chance, char out[ID_ROOM]) {
    uint64_t drawn = chance_next(chance);
    memset(out, 0, ID_ROOM);
    for (int i = 0; i < 16; i++) {
        out[i] = "0123456789abcdef"[drawn & 15];
        drawn >>= 4;
    }
}

int seconds_of_ms(int64_t ms) {
    const int64_t seconds = ms / 1000;
    return seconds < 0 ? 0 : seconds > SECONDS_MOST ? SECONDS_MOST : (int)seconds;
}

/* A change is always newer than what it changes, whatever the clock says, so that it wins every merge. */
static Moment stamp_after(Moment now, Moment before) {
    if (moment_is_set(before) && now.ms <= before.ms) {
        now.ms = before.ms < MS_MOST ? before.ms + 1 : MS_MOST;
    }
    return now;
}

static void copy_id(char to[ID_ROOM], const char *id) {
    (void)snprintf(to, ID_ROOM, "%s", id);
}

/* The book */

Book book_new(const char *name, Moment now, Chance *chance) {
    Person *person = (Person *)record_new(&person_shape);
    id_make(chance, person->record.id);
    person->record.made = now;
    person->record.changed = now;
    person->name = text_copy(name);
    return (Book){.person = person};
}

void book_free(Book *book) {
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        shelf_free(&book->shelves[kind], record_shape((RecordKind)kind));
    }
    step_index_free(&book->tries_by_step);
    record_drop(&person_shape, (const Record *)book->person);
    free(book->extra);
    memset(book, 0, sizeof *book);
}

Book book_snapshot(const Book *book) {
    Book copy = {.saved = book->saved, .extra = text_copy(book->extra), .revision = book->revision};
    if (book->person != NULL) {
        copy.person = (const Person *)record_hold(&book->person->record);
    }
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        copy.shelves[kind] = shelf_shared(&book->shelves[kind]);
    }
    return copy;
}

/* A record that moves to another step, or that comes back from a tombstone, is not where the index has it. */
static void tries_changed(Book *book, const Record *before, const Record *after) {
    const bool moved =
        before != NULL && !after->removed && strcmp(((const Try *)before)->step, ((const Try *)after)->step) != 0;
    if (moved) {
        step_index_forget(&book->tries_by_step);
    }
    step_index_extend(&book->tries_by_step, &book->shelves[RECORD_TRY]);
}

void book_put(Book *book, RecordKind kind, Record *record) {
    Shelf *shelf = &book->shelves[kind];
    const Record **place = shelf_place(shelf, record->id);
    const Record *before = place == NULL ? NULL : *place;
    if (place == NULL) {
        shelf_append(shelf, record);
    } else {
        *place = record;
    }
    if (kind == RECORD_TRY) {
        tries_changed(book, before, record);
    }
    record_drop(record_shape(kind), before);
    book->revision++;
}

Record *book_add(Book *book, RecordKind kind, Moment now, Chance *chance) {
    Record *record = record_new(record_shape(kind));
    do {
        id_make(chance, record->id);
    } while (shelf_place(&book->shelves[kind], record->id) != NULL);
    record->made = now;
    record->changed = now;
    book_put(book, kind, record);
    return record;
}

const Record *book_find(const Book *book, RecordKind kind, const char *id) {
    const Record **place = shelf_place(&book->shelves[kind], id);
    return place == NULL || (*place)->removed ? NULL : *place;
}

Record *book_change(Book *book, RecordKind kind, const char *id, Moment now) {
    const Record *before = book_find(book, kind, id);
    if (before == NULL) {
        return NULL;
    }
    Record *record = record_copy(record_shape(kind), before);
    record->changed = stamp_after(now, before->changed);
    book_put(book, kind, record);
    return record;
}

Person *book_change_person(Book *book, Moment now) {
    const Person *before = book->person;
    Person *person = (Person *)record_copy(&person_shape, &before->record);
    person->record.changed = stamp_after(now, before->record.changed);
    book->person = person;
    record_drop(&person_shape, &before->record);
    book->revision++;
    return person;
}

bool book_remove(Book *book, RecordKind kind, const char *id, Moment now) {
    const Record *before = book_find(book, kind, id);
    if (before == NULL) {
        return false;
    }
    Record *tombstone = record_new(record_shape(kind));
    copy_id(tombstone->id, before->id);
    tombstone->made = before->made;
    tombstone->changed = stamp_after(now, before->changed);
    tombstone->removed = true;
    book_put(book, kind, tombstone);
    return true;
}

void book_restore(Book *book, RecordKind kind, const Record *record, Moment now) {
    Record *back = record_copy(record_shape(kind), record);
    back->changed = stamp_after(now, record->changed);
    const Record **place = shelf_place(&book->shelves[kind], record->id);
    if (place != NULL) {
        back->changed = stamp_after(back->changed, (*place)->changed);
    }
    book_put(book, kind, back);
}

/* Finding */

const Trail *book_trail(const Book *book, const char *id) {
    return (const Trail *)book_find(book, RECORD_TRAIL, id);
}

const char *trail_seed(const Trail *trail) {
    return trail->from.id[0] != '\0' ? trail->from.id : trail->record.id;
}

const Step *book_step(const Book *book, const char *id) {
    return (const Step *)book_find(book, RECORD_STEP, id);
}

const Try *book_try(const Book *book, const char *id) {
    return (const Try *)book_find(book, RECORD_TRY, id);
}

const Plan *book_plan(const Book *book, const char *step) {
    const Shelf *shelf = &book->shelves[RECORD_PLAN];
    const Plan *last = NULL;
    for (size_t i = 0; i < shelf->count; i++) {
        const Plan *plan = (const Plan *)shelf->items[i];
        const bool fits = !plan->record.removed && strcmp(plan->step, step) == 0;
        if (fits && (last == NULL || plan->record.changed.ms >= last->record.changed.ms)) {
            last = plan;
        }
    }
    return last;
}

const char *book_setting(const Book *book, const char *name) {
    const Setting *setting = (const Setting *)book_find(book, RECORD_SETTING, name);
    return setting == NULL ? NULL : setting->value;
}

void book_set(Book *book, const char *name, const char *value, Moment now) {
    const Record **place = shelf_place(&book->shelves[RECORD_SETTING], name);
    char *copy = text_copy(value); /* may point into the setting that is about to go */
    Setting *setting = NULL;
    if (place != NULL && !(*place)->removed) {
        setting = (Setting *)book_change(book, RECORD_SETTING, name, now);
        free(setting->value);
    } else {
        setting = (Setting *)record_new(record_shape(RECORD_SETTING));
        copy_id(setting->record.id, name);
        setting->record.made = now;
        setting->record.changed = stamp_after(now, place == NULL ? moment_unset : (*place)->changed);
        book_put(book, RECORD_SETTING, &setting->record);
    }
    setting->value = copy;
}

/* Order. A place that was not said comes last. */

static int place_order(double a, double b) {
    if (isnan(a) || isnan(b)) {
        return (isnan(a) ? 1 : 0) - (isnan(b) ? 1 : 0);
    }
    return (a > b) - (a < b);
}

static int step_order(const void *a, const void *b) {
    const Step *left = *(const Step *const *)a;
    const Step *right = *(const Step *const *)b;
    const int order = place_order(left->place, right->place);
    return order != 0 ? order : strcmp(left->record.id, right->record.id);
}

static int trail_order(const void *a, const void *b) {
    const Trail *left = *(const Trail *const *)a;
    const Trail *right = *(const Trail *const *)b;
    const int order = place_order(left->place, right->place);
    return order != 0 ? order : strcmp(left->record.id, right->record.id);
}

static bool never_off(int off) {
    return off == UNSET;
}

static bool not_removed(int off) {
    return off == UNSET || off == OFF_DRAFT;
}

static bool ever(int off) {
    (void)off;
    return true;
}

static const Step **steps_of(const Book *book, const char *trail, bool (*shown)(int off), size_t *count) {
    const Shelf *shelf = &book->shelves[RECORD_STEP];
    const Step **steps = memory_new(shelf->count, sizeof *steps);
    *count = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        const Step *step = (const Step *)shelf->items[i];
        if (!step->record.removed && shown(step->off) && strcmp(step->trail, trail) == 0) {
            steps[(*count)++] = step;
        }
    }
    qsort((void *)steps, *count, sizeof *steps, step_order);
    return steps;
}

const Step **book_steps(const Book *book, const char *trail, size_t *count) {
    return steps_of(book, trail, never_off, count);
}

const Step **book_ladder(const Book *book, const char *trail, size_t *count) {
    return steps_of(book, trail, not_removed, count);
}

const Step **book_walked(const Book *book, const char *trail, size_t *count) {
    return steps_of(book, trail, ever, count);
}

typedef enum Where { ON_THE_MAP, PUT_AWAY, HALF_BUILT } Where;

static Where trail_where(const Trail *trail) {
    if (trail->building == 1) {
        return HALF_BUILT;
    }
    return trail->archived == 1 ? PUT_AWAY : ON_THE_MAP;
}

static const Trail **trails_at(const Book *book, Where where, size_t *count) {
    const Shelf *shelf = &book->shelves[RECORD_TRAIL];
    const Trail **trails = memory_new(shelf->count, sizeof *trails);
    *count = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        const Trail *trail = (const Trail *)shelf->items[i];
        if (!trail->record.removed && trail_where(trail) == where) {
            trails[(*count)++] = trail;
        }
    }
    qsort((void *)trails, *count, sizeof *trails, trail_order);
    return trails;
}

const Trail **book_trails(const Book *book, bool archived, size_t *count) {
    return trails_at(book, archived ? PUT_AWAY : ON_THE_MAP, count);
}

const Trail **book_half_built(const Book *book, size_t *count) {
    return trails_at(book, HALF_BUILT, count);
}
