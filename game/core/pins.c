#include "core/pins.h"

#include "core/memory.h"
#include "core/text.h"
#include "core/text_set.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

#define REST_SECONDS 60
#define WEEKS_AWAY_DAYS 14
#define ELSEWHERE 2 /* places, or people, are more than one from here on */

/* All that a trail's tries have come to so far. */
typedef struct Walk {
    const char *trail;
    bool turned; /* somebody turned back */
    TextSet places, company;
    const Step **steps; /* on the trail today */
    size_t step_count, lit_count;
    bool *lit;
    int64_t summit; /* its day; INT64_MAX = not yet */
} Walk;

typedef struct Walks {
    Walk *items;
    size_t count, room;
    Walk *last; /* most tries are on the trail of the one before */
} Walks;

static Walk walk_new(const Book *book, const char *trail) {
    Walk walk = {.trail = trail, .summit = INT64_MAX};
    walk.steps = book_steps(book, trail, &walk.step_count);
    walk.lit = memory_new(walk.step_count, sizeof *walk.lit);
    return walk;
}

static Walk *walks_at(Walks *walks, const Book *book, const char *trail) {
    if (walks->last != NULL && strcmp(walks->last->trail, trail) == 0) {
        return walks->last;
    }
    for (size_t i = 0; i < walks->count; i++) {
        if (strcmp(walks->items[i].trail, trail) == 0) {
            walks->last = &walks->items[i];
            return walks->last;
        }
    }
    walks->items = memory_grow(walks->items, walks->count, &walks->room, sizeof *walks->items);
    walks->last = &walks->items[walks->count++];
    *walks->last = walk_new(book, trail);
    return walks->last;
}

static void walks_free(Walks *walks) {
    for (size_t i = 0; i < walks->count; i++) {
        text_set_free(&walks->items[i].places);
        text_set_free(&walks->items[i].company);
        free((void *)walks->items[i].steps);
        free(walks->items[i].lit);
    }
    free(walks->items);
}

static bool not_yet(const Pins *pins, PinKind kind) {
    return !moment_is_set(pins->when[kind]);
}

static void earn(Pins *pins, PinKind kind, Moment when) {
    if (not_yet(pins, kind) || when.ms < pins->when[kind].ms) {
        pins->when[kind] = when;
    }
}

static void earn_if(Pins *pins, PinKind kind, const Try *attempt, bool so) {
    if (so) {
        earn(pins, kind, try_moment(attempt));
    }
}

/* What one try says by itself. */
static void look_at_try(Pins *pins, const Try *attempt) {
    earn_if(pins, PIN_FIRST_STEP, attempt, true);
    if (not_yet(pins, PIN_SURPRISED)) {
        earn_if(pins, PIN_SURPRISED, attempt, try_is_surprise(attempt));
    }
    if (not_yet(pins, PIN_LEARNED)) {
        earn_if(pins, PIN_LEARNED, attempt, !text_is_blank(attempt->learned));
    }
    if (not_yet(pins, PIN_WITHOUT_AIDS)) {
        earn_if(pins, PIN_WITHOUT_AIDS, attempt,
                try_is_clear(attempt) && attempt->aids.given && attempt->aids.count == 0);
    }
}

static void look_elsewhere(Pins *pins, Walk *walk, const Try *attempt) {
    if (not_yet(pins, PIN_OTHER_PLACE)) {
        text_set_add(&walk->places, attempt->planned.where);
        earn_if(pins, PIN_OTHER_PLACE, attempt, text_set_count(&walk->places) >= ELSEWHERE);
    }
    if (not_yet(pins, PIN_OTHER_COMPANY)) {
        text_set_add(&walk->company, attempt->planned.with);
        earn_if(pins, PIN_OTHER_COMPANY, attempt, text_set_count(&walk->company) >= ELSEWHERE);
    }
}

static void light(Walk *walk, const Try *attempt) {
    for (size_t i = 0; i < walk->step_count; i++) {
        if (!walk->lit[i] && strcmp(walk->steps[i]->record.id, attempt->step) == 0) {
            walk->lit[i] = true;
            walk->lit_count++;
        }
    }
}

static void look_at_summit(Pins *pins, Walk *walk, const Try *attempt) {
    if (try_day(attempt) > walk->summit) {
        earn(pins, PIN_REVISIT, try_moment(attempt));
    }
    if (walk->summit != INT64_MAX || !try_is_clear(attempt)) {
        return;
    }
    light(walk, attempt);
    if (walk->step_count > 0 && walk->lit_count == walk->step_count) {
        walk->summit = try_day(attempt);
        earn(pins, PIN_SUMMIT, try_moment(attempt));
    }
}

static void look_along_trail(Pins *pins, Walk *walk, const Try *attempt) {
    earn_if(pins, PIN_CAME_BACK, attempt, walk->turned);
    walk->turned = walk->turned || attempt->outcome == OUTCOME_TURNED_BACK;
    look_elsewhere(pins, walk, attempt);
    look_at_summit(pins, walk, attempt);
}

/* Days with a rest of a minute or more, in order. */

typedef struct Days {
    int64_t *items;
    size_t count, room;
} Days;

static int day_order(const void *a, const void *b) {
    const int64_t left = *(const int64_t *)a;
    const int64_t right = *(const int64_t *)b;
    return (left > right) - (left < right);
}

static Days rest_days(const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_BREATH];
    Days days = {.items = NULL};
    for (size_t i = 0; i < shelf->count; i++) {
        const Breath *breath = (const Breath *)shelf->items[i];
        if (!breath->record.removed && breath->seconds != UNSET && breath->seconds >= REST_SECONDS) {
            days.items = memory_grow(days.items, days.count, &days.room, sizeof *days.items);
            days.items[days.count++] = moment_day(breath->record.made);
        }
    }
    if (days.items != NULL) {
        qsort(days.items, days.count, sizeof *days.items, day_order);
    }
    return days;
}

static bool days_have(const Days *days, int64_t day) {
    return days->items != NULL && bsearch(&day, days->items, days->count, sizeof day, day_order) != NULL;
}

static void look_at_all(Pins *pins, const Book *book, const Try *const *tries, size_t count) {
    Walks walks = {.items = NULL};
    Days rests = rest_days(book);
    for (size_t i = 0; i < count; i++) {
        look_at_try(pins, tries[i]);
        look_along_trail(pins, walks_at(&walks, book, tries[i]->trail), tries[i]);
        if (not_yet(pins, PIN_RESTED)) {
            earn_if(pins, PIN_RESTED, tries[i], days_have(&rests, try_day(tries[i])));
        }
        earn_if(pins, PIN_AFTER_WEEKS, tries[i], i > 0 && try_day(tries[i]) - try_day(tries[i - 1]) >= WEEKS_AWAY_DAYS);
    }
    free(rests.items);
    walks_free(&walks);
}

/* Written down */

static bool is_pin(const Event *event) {
    return !event->record.removed && event->what == EVENT_PIN && event->pin != UNSET;
}

static void read_events(Pins *pins, const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_EVENT];
    for (size_t i = 0; i < shelf->count; i++) {
        const Event *event = (const Event *)shelf->items[i];
        if (!event->record.removed && event->what == EVENT_HIGH_FIVE) {
            earn(pins, PIN_HIGH_FIVE, event->record.made);
        }
        if (is_pin(event)) {
            earn(pins, (PinKind)event->pin, event->record.made);
        }
    }
}

static bool is_written(const Book *book, PinKind kind) {
    const Shelf *shelf = &book->shelves[RECORD_EVENT];
    for (size_t i = 0; i < shelf->count; i++) {
        const Event *event = (const Event *)shelf->items[i];
        if (is_pin(event) && event->pin == (int)kind) {
            return true;
        }
    }
    return false;
}

Pins pins_of_book(const Book *book) {
    Pins pins;
    for (int i = 0; i < PIN_KINDS; i++) {
        pins.when[i] = moment_unset;
    }
    size_t count = 0;
    const Try **tries = tries_of_book(book, &count);
    look_at_all(&pins, book, tries, count);
    free((void *)tries);
    read_events(&pins, book);
    return pins;
}

size_t pins_earned(const Pins *pins) {
    size_t earned = 0;
    for (int i = 0; i < PIN_KINDS; i++) {
        earned += moment_is_set(pins->when[i]) ? 1 : 0;
    }
    return earned;
}

static void write_down(Book *book, const Pins *pins, PinKind kind, Moment now, Chance *chance) {
    Event *event = (Event *)book_add(book, RECORD_EVENT, now, chance);
    event->record.made = pins->when[kind];
    event->what = EVENT_PIN;
    event->pin = (int)kind;
}

size_t pins_settle(Book *book, Moment now, Chance *chance) {
    const Pins pins = pins_of_book(book);
    size_t written = 0;
    for (int i = 0; i < PIN_KINDS; i++) {
        if (!not_yet(&pins, (PinKind)i) && !is_written(book, (PinKind)i)) {
            write_down(book, &pins, (PinKind)i, now, chance);
            written++;
        }
    }
    return written;
}
