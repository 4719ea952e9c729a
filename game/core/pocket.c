#include "core/pocket.h"

#include "core/advice.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static const Try *newest_try(const Book *book, bool finished) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    const Try *newest = NULL;
    for (size_t i = 0; i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (!attempt->record.removed && try_is_finished(attempt) == finished &&
            (newest == NULL || try_moment(attempt).ms > try_moment(newest).ms)) {
            newest = attempt;
        }
    }
    return newest;
}

static const Plan *soonest_plan(const Book *book, int64_t today) {
    const Shelf *shelf = &book->shelves[RECORD_PLAN];
    const Plan *soonest = NULL;
    for (size_t i = 0; i < shelf->count; i++) {
        const Plan *plan = (const Plan *)shelf->items[i];
        if (plan->record.removed || !moment_is_set(plan->planned.when) || moment_day(plan->planned.when) < today) {
            continue;
        }
        if (soonest == NULL || plan->planned.when.ms < soonest->planned.when.ms) {
            soonest = plan;
        }
    }
    return soonest;
}

static int camp_number(const Book *book, const Step *step) {
    size_t count = 0;
    int number = 0;
    const Step **steps = book_steps(book, step->trail, &count);
    for (size_t i = 0; i < count; i++) {
        number = strcmp(steps[i]->record.id, step->record.id) == 0 ? (int)i + 1 : number;
    }
    free((void *)steps);
    return number;
}

static const char *learned_on(const Book *book, const char *trail) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    const Try *newest = NULL;
    for (size_t i = 0; i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (!attempt->record.removed && strcmp(attempt->trail, trail) == 0 && !text_is_blank(attempt->learned) &&
            (newest == NULL || try_moment(attempt).ms > try_moment(newest).ms)) {
            newest = attempt;
        }
    }
    return newest == NULL ? NULL : newest->learned;
}

/* A trail that is put away, or a step that is off it, is not the next one. */
static bool pocket_take(Pocket *pocket, const Book *book, const char *id) {
    const Step *step = book_step(book, id);
    const Trail *trail = step == NULL ? NULL : book_trail(book, step->trail);
    if (trail == NULL || trail->archived == 1 || trail->building == 1 || camp_number(book, step) == 0) {
        return false;
    }
    pocket->trail = trail;
    pocket->step = step;
    pocket->camp = camp_number(book, step);
    pocket->learned = learned_on(book, trail->record.id);
    return true;
}

static bool take_next(Pocket *pocket, const Book *book, const char *trail) {
    const Step *step = trail_next_step(book, trail);
    return step != NULL && pocket_take(pocket, book, step->record.id);
}

static void take_any_next(Pocket *pocket, const Book *book) {
    const Try *last = newest_try(book, true);
    size_t count = 0;
    if (last != NULL && take_next(pocket, book, last->trail)) {
        return;
    }
    const Trail **trails = book_trails(book, false, &count);
    for (size_t i = 0; i < count && pocket->trail == NULL; i++) {
        (void)take_next(pocket, book, trails[i]->record.id);
    }
    free((void *)trails);
}

static void take_plan(Pocket *pocket, const Book *book) {
    const Plan *plan = pocket->step == NULL ? NULL : book_plan(book, pocket->step->record.id);
    if (plan != NULL) {
        pocket->planned = &plan->planned;
        pocket->forecast = &plan->forecast;
    }
}

Pocket pocket_of(const Book *book, int64_t today) {
    Pocket pocket = {.trail = NULL};
    const Try *out = newest_try(book, false);
    const Plan *plan = soonest_plan(book, today);
    if (out != NULL && pocket_take(&pocket, book, out->step)) {
        pocket.planned = &out->planned;
        pocket.forecast = &out->forecast;
        return pocket;
    }
    if (plan == NULL || !pocket_take(&pocket, book, plan->step)) {
        take_any_next(&pocket, book);
    }
    take_plan(&pocket, book);
    return pocket;
}

bool pocket_has_day(const Pocket *pocket) {
    return pocket->planned != NULL && moment_is_set(pocket->planned->when);
}
