#include "core/history.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static void shot_free(LadderShot *shot) {
    record_drop(record_shape(RECORD_TRAIL), shot->trail);
    for (size_t i = 0; i < shot->count; i++) {
        record_drop(record_shape(RECORD_STEP), shot->steps[i]);
    }
    free((void *)shot->steps);
    *shot = (LadderShot){0};
}

static bool is_of(const Record *record, const char *trail) {
    return !record->removed && strcmp(((const Step *)record)->trail, trail) == 0;
}

/* Steps that are off the trail belong to it too. */
static LadderShot shot_take(const Book *book, const char *trail) {
    const Shelf *shelf = &book->shelves[RECORD_STEP];
    LadderShot shot = {.trail = record_hold(book_find(book, RECORD_TRAIL, trail)),
                       .steps = memory_new(shelf->count, sizeof *shot.steps)};
    for (size_t i = 0; i < shelf->count; i++) {
        if (is_of(shelf->items[i], trail)) {
            shot.steps[shot.count++] = record_hold(shelf->items[i]);
        }
    }
    return shot;
}

static void shots_free(LadderShot *shots, size_t *count) {
    for (size_t i = 0; i < *count; i++) {
        shot_free(&shots[i]);
    }
    *count = 0;
}

void history_free(History *history) {
    shots_free(history->past, &history->past_count);
    shots_free(history->future, &history->future_count);
    history->by = key_of(PART_NONE);
}

static void shot_push(LadderShot *shots, size_t *count, LadderShot shot) {
    if (*count == HISTORY_MOST) {
        shot_free(&shots[0]);
        memmove(shots, shots + 1, (HISTORY_MOST - 1) * sizeof *shots);
        (*count)--;
    }
    shots[(*count)++] = shot;
}

void history_note(History *history, const Book *book, const char *trail, Key by) {
    const bool joins = by.part != PART_NONE && key_same(&by, &history->by) && history->past_count > 0;
    if (book_trail(book, trail) == NULL) {
        return;
    }
    if (!joins) {
        shot_push(history->past, &history->past_count, shot_take(book, trail));
    }
    shots_free(history->future, &history->future_count);
    history->by = by;
}

static const Step *step_in(const LadderShot *shot, const char *id) {
    for (size_t i = 0; i < shot->count; i++) {
        if (strcmp(shot->steps[i]->id, id) == 0) {
            return (const Step *)shot->steps[i];
        }
    }
    return NULL;
}

static bool take_away_others(Book *book, const LadderShot *shot, const char *trail, Moment now) {
    bool changed = false;
    for (size_t i = 0; i < book->shelves[RECORD_STEP].count; i++) {
        const Record *record = book->shelves[RECORD_STEP].items[i];
        if (is_of(record, trail) && step_in(shot, record->id) == NULL) {
            changed = book_remove(book, RECORD_STEP, record->id, now) || changed;
        }
    }
    return changed;
}

static bool put_back(Book *book, RecordKind kind, const Record *record, Moment now) {
    const Record *present = book_find(book, kind, record->id);
    if (present != NULL && shape_same(record_shape(kind), present, record)) {
        return false;
    }
    book_restore(book, kind, record, now);
    return true;
}

static bool shot_show(const LadderShot *shot, Book *book, const char *trail, Moment now) {
    bool changed = take_away_others(book, shot, trail, now);
    changed = put_back(book, RECORD_TRAIL, shot->trail, now) || changed;
    for (size_t i = 0; i < shot->count; i++) {
        changed = put_back(book, RECORD_STEP, shot->steps[i], now) || changed;
    }
    return changed;
}

/* A shot that is what the book says already tells of nothing: the one before it is meant. */
static bool history_turn(LadderShot *from, size_t *from_count, LadderShot *to, size_t *to_count, Book *book,
                         const char *trail, Moment now) {
    if (book_trail(book, trail) == NULL) {
        return false;
    }
    LadderShot here = shot_take(book, trail);
    bool changed = false;
    while (!changed && *from_count > 0) {
        LadderShot shot = from[--*from_count];
        changed = shot_show(&shot, book, trail, now);
        shot_free(&shot);
    }
    if (changed) {
        shot_push(to, to_count, here);
    } else {
        shot_free(&here);
    }
    return changed;
}

bool history_undo(History *history, Book *book, const char *trail, Moment now) {
    history->by = key_of(PART_NONE);
    return history_turn(history->past, &history->past_count, history->future, &history->future_count, book, trail, now);
}

bool history_redo(History *history, Book *book, const char *trail, Moment now) {
    history->by = key_of(PART_NONE);
    return history_turn(history->future, &history->future_count, history->past, &history->past_count, book, trail, now);
}

static void shot_join(LadderShot *shot, const Record *step) {
    const Record **steps = memory_new(shot->count + 1, sizeof *steps);
    if (shot->count > 0) {
        memcpy((void *)steps, (const void *)shot->steps, shot->count * sizeof *steps);
    }
    free((void *)shot->steps);
    steps[shot->count++] = record_hold(step);
    shot->steps = steps;
}

void history_join(History *history, const Book *before, const Book *book, const char *trail) {
    const Shelf *shelf = &book->shelves[RECORD_STEP];
    for (size_t i = 0; i < shelf->count; i++) {
        const Record *step = shelf->items[i];
        if (!is_of(step, trail) || book_find(before, RECORD_STEP, step->id) != NULL) {
            continue;
        }
        for (size_t k = 0; k < history->past_count; k++) {
            shot_join(&history->past[k], step);
        }
        for (size_t k = 0; k < history->future_count; k++) {
            shot_join(&history->future[k], step);
        }
    }
}

int history_fear(const History *history, const char *step) {
    for (size_t i = 0; i < history->past_count; i++) {
        const Step *was = step_in(&history->past[i], step);
        if (was != NULL) {
            return was->expected_fear;
        }
    }
    return UNSET;
}

const char *history_title(const History *history, const char *step) {
    for (size_t i = history->past_count; i > 0; i--) {
        const Step *was = step_in(&history->past[i - 1], step);
        if (was != NULL && !text_is_blank(was->title)) {
            return was->title;
        }
    }
    return NULL;
}
