#include "core/unlock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const Rule *unlock_rule(const Trail *trail, const Step *step) {
    if (step->unlock != NULL) {
        return step->unlock;
    }
    return trail != NULL && trail->unlock != NULL ? trail->unlock : rule_of_preset(PRESET_STEADY);
}

static bool is_written_down(const Book *book, const char *step) {
    const Shelf *shelf = &book->shelves[RECORD_OPENED];
    for (size_t i = 0; i < shelf->count; i++) {
        const Opened *opened = (const Opened *)shelf->items[i];
        if (!opened->record.removed && strcmp(opened->step, step) == 0) {
            return true;
        }
    }
    return false;
}

static void write_down(Book *book, const Step *step, Why why, Moment now, Chance *chance) {
    Opened *opened = (Opened *)book_add(book, RECORD_OPENED, now, chance);
    memcpy(opened->trail, step->trail, ID_ROOM);
    memcpy(opened->step, step->record.id, ID_ROOM);
    opened->why = (int)why;
}

static bool is_first(const Book *book, const Step *step) {
    size_t count = 0;
    const Step **steps = book_steps(book, step->trail, &count);
    const bool first = count > 0 && strcmp(steps[0]->record.id, step->record.id) == 0;
    free((void *)steps);
    return first;
}

bool unlock_is_open(const Book *book, const Step *step) {
    return is_written_down(book, step->record.id) || is_first(book, step);
}

static bool has_come_true(const Book *book, const Step *step, const char *before) {
    size_t count = 0;
    const Try **tries = tries_of_step(book, before, &count);
    const Rule *rule = unlock_rule(book_trail(book, step->trail), step);
    const Verdict verdict = rule_judge(rule, tries, count).verdict;
    free((void *)tries);
    return verdict == VERDICT_YES;
}

/* Rules read tries alone, so one pass upwards settles everything. The first camp's opening is written down too: a camp
   put in front of it later must not close it. */
size_t unlock_settle(Book *book, const char *trail, Moment now, Chance *chance, char first[ID_ROOM]) {
    size_t count = 0;
    size_t opened = 0;
    const Step **steps = book_steps(book, trail, &count);
    for (size_t i = 0; i < count; i++) {
        if (is_written_down(book, steps[i]->record.id)) {
            continue;
        }
        if (i == 0) {
            write_down(book, steps[0], WHY_FIRST, now, chance);
        } else if (has_come_true(book, steps[i], steps[i - 1]->record.id)) {
            write_down(book, steps[i], WHY_RULE, now, chance);
            if (opened == 0) {
                (void)snprintf(first, ID_ROOM, "%s", steps[i]->record.id);
            }
            opened++;
        }
    }
    free((void *)steps);
    return opened;
}

bool unlock_ready(Book *book, const char *step, Moment now, Chance *chance) {
    const Step *camp = book_step(book, step);
    if (camp == NULL || unlock_is_open(book, camp)) {
        return false;
    }
    write_down(book, camp, WHY_READY, now, chance);
    return true;
}
