#include "core/ladder.h"

#include "core/memory.h"
#include "core/text.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

#define ROUND 5

static LadderHint first_hint(int fear) {
    const bool large = fear > LADDER_FIRST_MOST;
    return (LadderHint){.kind = large ? HINT_FIRST_LARGE : HINT_FIRST_SMALL, .before = 0, .from = UNSET, .to = fear};
}

static bool first_asks(int fear) {
    return fear < LADDER_FIRST_LEAST || fear > LADDER_FIRST_MOST;
}

/* A small first step is a good one where a fitting one comes right after it. */
static bool small_start_is_fine(const Step *const *steps, size_t count) {
    for (size_t i = 1; i < count; i++) {
        if (steps[i]->expected_fear != UNSET) {
            return !first_asks(steps[i]->expected_fear);
        }
    }
    return false;
}

LadderHint *ladder_hints(const Step *const *steps, size_t count, size_t *found) {
    LadderHint *hints = memory_new(count + 1, sizeof *hints);
    int before = UNSET;
    *found = 0;
    for (size_t i = 0; i < count; i++) {
        const int fear = steps[i]->expected_fear;
        if (fear == UNSET) {
            continue;
        }
        const bool fine = fear < LADDER_FIRST_LEAST && small_start_is_fine(steps, count);
        if (before == UNSET && first_asks(fear) && !fine) {
            hints[(*found)++] = first_hint(fear);
        } else if (before != UNSET && fear - before >= LADDER_GAP) {
            hints[(*found)++] = (LadderHint){.kind = HINT_GAP, .before = i, .from = before, .to = fear};
        }
        before = fear;
    }
    return hints;
}

int ladder_fear_between(int low, int high) {
    if (low == UNSET || high == UNSET) {
        return low == UNSET ? high : low;
    }
    return (low + high + ROUND) / 2 / ROUND * ROUND;
}

static size_t place_of(const Step *const *steps, size_t count, const char *id) {
    size_t at = 0;
    while (at < count && strcmp(steps[at]->record.id, id) != 0) {
        at++;
    }
    return at;
}

static void put_at(Book *book, const Step *step, double place, Moment now) {
    if (step->place != place) {
        ((Step *)book_change(book, RECORD_STEP, step->record.id, now))->place = place;
    }
}

/* A ladder is short: numbering all of it anew keeps places far apart for ever. */
static void put_in_order(Book *book, const Step *const *steps, size_t count, Moment now) {
    for (size_t i = 0; i < count; i++) {
        put_at(book, steps[i], (double)(i + 1), now);
    }
}

bool ladder_is_blank(const Book *book, const Trail *trail) {
    size_t count = 0;
    bool blank = text_is_blank(trail->title);
    const Step **steps = book_ladder(book, trail->record.id, &count);
    for (size_t i = 0; i < count; i++) {
        blank = blank && text_is_blank(steps[i]->title);
    }
    free((void *)steps);
    return blank;
}

Step *ladder_add(Book *book, const char *trail, size_t at, Moment now, Chance *chance) {
    size_t count = 0;
    const Step **steps = book_ladder(book, trail, &count);
    Step *step = NULL;
    if (count < STEPS_MOST) {
        for (size_t i = 0; i < count; i++) {
            put_at(book, steps[i], (double)(i < at ? i + 1 : i + 2), now);
        }
        step = (Step *)book_add(book, RECORD_STEP, now, chance);
        memcpy(step->trail, trail, strlen(trail) + 1);
        step->place = (double)((at < count ? at : count) + 1);
    }
    free((void *)steps);
    return step;
}

bool ladder_take_off(Book *book, const char *step, Moment now) {
    size_t tries = 0;
    if (book_step(book, step) == NULL) {
        return false;
    }
    free((void *)tries_of_step(book, step, &tries));
    if (tries == 0) {
        return book_remove(book, RECORD_STEP, step, now);
    }
    ((Step *)book_change(book, RECORD_STEP, step, now))->off = OFF_REMOVED;
    return true;
}

bool ladder_move(Book *book, const char *step, size_t to, Moment now) {
    const Step *moved = book_step(book, step);
    if (moved == NULL) {
        return false;
    }
    size_t count = 0;
    const Step **steps = book_ladder(book, moved->trail, &count);
    const size_t from = place_of(steps, count, step);
    const size_t last = count > 0 ? count - 1 : 0, aim = to < last ? to : last;
    const bool moves = from < count && aim != from;
    if (moves) {
        const size_t low = from < aim ? from : aim, high = from < aim ? aim : from;
        memmove((void *)&steps[from < aim ? low : low + 1], (void *)&steps[from < aim ? low + 1 : low],
                (high - low) * sizeof *steps);
        steps[aim] = moved;
        put_in_order(book, steps, count, now);
    }
    free((void *)steps);
    return moves;
}

static bool is_greater(int a, int b) {
    return b != UNSET && (a == UNSET || a > b);
}

/* By insertion: equal ones keep their order. */
static void sort_steps(const Step **steps, size_t count) {
    for (size_t i = 1; i < count; i++) {
        const Step *step = steps[i];
        size_t at = i;
        for (; at > 0 && is_greater(steps[at - 1]->expected_fear, step->expected_fear); at--) {
            steps[at] = steps[at - 1];
        }
        steps[at] = step;
    }
}

void ladder_sort(Book *book, const char *trail, Moment now) {
    size_t count = 0;
    const Step **steps = book_ladder(book, trail, &count);
    sort_steps(steps, count);
    put_in_order(book, steps, count, now);
    free((void *)steps);
}

bool ladder_is_sorted(const Book *book, const char *trail) {
    size_t count = 0;
    bool sorted = true;
    const Step **steps = book_ladder(book, trail, &count);
    for (size_t i = 1; i < count; i++) {
        sorted = sorted && !is_greater(steps[i - 1]->expected_fear, steps[i]->expected_fear);
    }
    free((void *)steps);
    return sorted;
}
