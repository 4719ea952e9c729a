#include "core/tries.h"

#include "core/memory.h"
#include "core/step_index.h"
#include "core/text.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

static int try_order(const void *a, const void *b) {
    const Try *left = *(const Try *const *)a;
    const Try *right = *(const Try *const *)b;
    const int64_t left_ms = try_moment(left).ms;
    const int64_t right_ms = try_moment(right).ms;
    return left_ms != right_ms ? (left_ms > right_ms ? 1 : -1) : strcmp(left->record.id, right->record.id);
}

typedef struct Found {
    const Try **items;
    size_t count, room;
} Found;

static void found_add(Found *found, const Try *attempt) {
    found->items = memory_grow((void *)found->items, found->count, &found->room, sizeof *found->items);
    found->items[found->count++] = attempt;
}

static void found_add_of(Found *found, const Record *record, const char *step) {
    const Try *attempt = (const Try *)record;
    if (!record->removed && strcmp(attempt->step, step) == 0) {
        found_add(found, attempt);
    }
}

static bool in_order(const Found *found) {
    for (size_t i = 1; i < found->count; i++) {
        if (try_order(&found->items[i - 1], &found->items[i]) > 0) {
            return false;
        }
    }
    return true;
}

static void turn_round(const Found *found) {
    for (size_t i = 0; i < found->count / 2; i++) {
        const Try *attempt = found->items[i];
        found->items[i] = found->items[found->count - 1 - i];
        found->items[found->count - 1 - i] = attempt;
    }
}

/* Tries mostly arrive in the order in which they were made: then nothing is left to sort. */
static void found_sort(const Found *found) {
    if (found->items != NULL && !in_order(found)) {
        qsort((void *)found->items, found->count, sizeof *found->items, try_order);
    }
}

const Try **tries_of_step(const Book *book, const char *step, size_t *count) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    const StepIndex *index = &book->tries_by_step;
    Found found = {.items = NULL};
    for (size_t place = step_index_first(index, step); place != 0; place = step_index_next(index, place)) {
        found_add_of(&found, shelf->items[place - 1], step);
    }
    turn_round(&found);
    for (size_t i = index->covered; i < shelf->count; i++) {
        found_add_of(&found, shelf->items[i], step);
    }
    found_sort(&found);
    *count = found.count;
    return found.items;
}

const Try **tries_of_book(const Book *book, size_t *count) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    Found found = {.items = NULL};
    for (size_t i = 0; i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (!attempt->record.removed && try_is_finished(attempt)) {
            found_add(&found, attempt);
        }
    }
    found_sort(&found);
    *count = found.count;
    return found.items;
}

bool try_is_ahead(const Try *attempt) {
    return !try_is_finished(attempt) && !moment_is_set(attempt->started);
}

bool try_is_finished(const Try *attempt) {
    return attempt->outcome != UNSET && attempt->outcome != OUTCOME_OUT;
}

bool try_is_clear(const Try *attempt) {
    return attempt->outcome == OUTCOME_DID_IT;
}

Moment try_moment(const Try *attempt) {
    return moment_is_set(attempt->started) ? attempt->started : attempt->record.made;
}

int64_t try_day(const Try *attempt) {
    return moment_day(try_moment(attempt));
}

int try_fear(const Try *attempt, RuleSide side) {
    switch (side) {
    case SIDE_PEAK:
        return attempt->fear.peak;
    case SIDE_END:
        return attempt->fear.end;
    case SIDE_BEFORE:
        return attempt->fear.before;
    }
    return UNSET;
}

bool try_place_is_said(const Try *attempt) {
    return !text_is_blank(attempt->planned.where) || !text_is_blank(attempt->planned.with);
}

bool try_other_place(const Try *a, const Try *b) {
    if (!try_place_is_said(a) || !try_place_is_said(b)) {
        return false;
    }
    return !text_same_folded(a->planned.where, b->planned.where) || !text_same_folded(a->planned.with, b->planned.with);
}

bool try_is_worry_told(const Try *attempt) {
    const bool worried = !text_is_blank(attempt->forecast.text) || attempt->forecast.likelihood != UNSET;
    return worried && attempt->happened != UNSET && attempt->happened != HAPPENED_UNSURE;
}

bool try_came_to_little(const Try *attempt) {
    const bool little = attempt->happened == HAPPENED_NO || attempt->happened == HAPPENED_A_LITTLE;
    return little && try_is_worry_told(attempt);
}

bool try_is_surprise(const Try *attempt) {
    const Rule surprised = rule_make(RULE_SURPRISED);
    return !text_is_blank(attempt->surprise) ||
           try_surprised(attempt, surprised.min_likelihood, surprised.gap) == VERDICT_YES;
}

/* Whether any two clears differ in day or in place: enough to hold each against the first that has one. */
static bool again_elsewhere(const Try *const *tries, size_t count) {
    const Try *first = NULL;
    const Try *first_placed = NULL;
    for (size_t i = 0; i < count; i++) {
        const Try *attempt = tries[i];
        if (!try_is_clear(attempt)) {
            continue;
        }
        first = first == NULL ? attempt : first;
        first_placed = first_placed == NULL && try_place_is_said(attempt) ? attempt : first_placed;
        const bool elsewhere = first_placed != NULL && try_other_place(first_placed, attempt);
        if (elsewhere || try_day(first) != try_day(attempt)) {
            return true;
        }
    }
    return false;
}

static bool any_surprise(const Try *const *tries, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (try_is_finished(tries[i]) && try_is_surprise(tries[i])) {
            return true;
        }
    }
    return false;
}

static int stars_of(const StepFacts *facts, const Try *const *tries, size_t count) {
    if (!facts->lit) {
        return facts->tries > 0 ? 1 : 0;
    }
    return again_elsewhere(tries, count) || any_surprise(tries, count) ? 3 : 2;
}

StepFacts step_facts(const Try *const *tries, size_t count) {
    StepFacts facts = {.out = NULL};
    for (size_t i = 0; i < count; i++) {
        facts.tries += try_is_finished(tries[i]) ? 1 : 0;
        facts.clears += try_is_clear(tries[i]) ? 1 : 0;
        facts.turns += tries[i]->outcome == OUTCOME_TURNED_BACK ? 1 : 0;
        facts.out = tries[i]->outcome == OUTCOME_OUT ? tries[i] : facts.out;
    }
    facts.lit = facts.clears > 0;
    facts.stars = stars_of(&facts, tries, count);
    return facts;
}
