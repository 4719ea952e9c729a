#include "core/advice.h"

#include "core/memory.h"
#include "core/progress.h"
#include "core/unlock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TURNS_IN_A_ROW 2
#define HIGH_PEAKS 2
#define EASY_CLEARS 3
#define REVISIT_SOON_DAYS 7
#define REVISIT_LATER_DAYS 28
#define ELSEWHERE 2 /* places, or people, are more than one from here on */

/* One step's tries */

static bool turned_back_again(const Try *const *tries, size_t count) {
    int turns = 0;
    for (size_t i = count; i > 0 && turns < TURNS_IN_A_ROW; i--) {
        if (!try_is_finished(tries[i - 1])) {
            continue;
        }
        if (tries[i - 1]->outcome != OUTCOME_TURNED_BACK) {
            return false;
        }
        turns++;
    }
    return turns == TURNS_IN_A_ROW;
}

/* The newest ones count: an old hard day is no reason to offer less after easy ones. */
static bool peaks_far_above(const Try *const *tries, size_t count, int fear) {
    int high = 0;
    for (size_t i = count; i > 0 && high < HIGH_PEAKS && fear != UNSET; i--) {
        if (!try_is_finished(tries[i - 1]) || tries[i - 1]->fear.peak == UNSET) {
            continue;
        }
        if (tries[i - 1]->fear.peak < fear + ADVICE_ABOVE) {
            return false;
        }
        high++;
    }
    return high == HIGH_PEAKS;
}

static bool is_easy(const Try *attempt) {
    return try_is_clear(attempt) && attempt->fear.peak != UNSET && attempt->fear.peak <= ADVICE_EASY;
}

static bool cleared_with_ease(const Try *const *tries, size_t count) {
    int easy = 0;
    for (size_t i = count; i > 0 && easy < EASY_CLEARS; i--) {
        if (!try_is_clear(tries[i - 1])) {
            continue;
        }
        if (!is_easy(tries[i - 1])) {
            return false;
        }
        easy++;
    }
    return easy == EASY_CLEARS;
}

AdviceKind advice_of_tries(const Try *const *tries, size_t count, int fear) {
    if (turned_back_again(tries, count)) {
        return ADVICE_SMALLER;
    }
    /* before the peaks: 20 is easy even on a camp that was rated 0 */
    if (cleared_with_ease(tries, count)) {
        return ADVICE_READY;
    }
    return peaks_far_above(tries, count, fear) ? ADVICE_SMALLER : ADVICE_NONE;
}

const Rating *step_rating(const Book *book, const Step *step) {
    const Shelf *shelf = &book->shelves[RECORD_RATING];
    const Rating *newest = NULL;
    for (size_t i = 0; i < shelf->count; i++) {
        const Rating *rating = (const Rating *)shelf->items[i];
        const bool fits =
            !rating->record.removed && rating->fear != UNSET && strcmp(rating->step, step->record.id) == 0;
        if (fits && (newest == NULL || rating->record.made.ms >= newest->record.made.ms)) {
            newest = rating;
        }
    }
    return newest;
}

int step_fear(const Book *book, const Step *step) {
    const Rating *newest = step_rating(book, step);
    return newest == NULL ? step->expected_fear : newest->fear;
}

/* A trail: its steps with what their tries add up to, gathered once. */

typedef struct Camp {
    const Step *step;
    const Try **tries;
    size_t count;
    bool open, lit;
} Camp;

typedef struct Camps {
    Camp *items;
    size_t count;
} Camps;

static void camps_gather(const Book *book, const char *trail, Camps *camps) {
    const Step **steps = book_steps(book, trail, &camps->count);
    camps->items = memory_new(camps->count, sizeof *camps->items);
    for (size_t i = 0; i < camps->count; i++) {
        Camp *camp = &camps->items[i];
        camp->step = steps[i];
        camp->tries = tries_of_step(book, steps[i]->record.id, &camp->count);
        camp->open = i == 0 || unlock_is_open(book, steps[i]);
        for (size_t j = 0; j < camp->count; j++) {
            camp->lit = camp->lit || try_is_clear(camp->tries[j]);
        }
    }
    free((void *)steps);
}

static void camps_free(Camps *camps) {
    for (size_t i = 0; i < camps->count; i++) {
        free((void *)camps->items[i].tries);
    }
    free(camps->items);
}

static const Camp *camp_next(const Camps *camps) {
    const Camp *highest_open = NULL;
    for (size_t i = 0; i < camps->count; i++) {
        const Camp *camp = &camps->items[i];
        if (camp->open && !camp->lit) {
            return camp;
        }
        highest_open = camp->open ? camp : highest_open;
    }
    return highest_open;
}

static bool camps_all_lit(const Camps *camps) {
    bool lit = camps->count > 0;
    for (size_t i = 0; i < camps->count; i++) {
        lit = lit && camps->items[i].lit;
    }
    return lit;
}

const Step *trail_next_step(const Book *book, const char *trail) {
    Camps camps;
    camps_gather(book, trail, &camps);
    const Camp *next = camp_next(&camps);
    const Step *step = next == NULL ? NULL : next->step;
    camps_free(&camps);
    return step;
}

bool trail_is_summit(const Book *book, const char *trail) {
    Camps camps;
    camps_gather(book, trail, &camps);
    const bool summit = camps_all_lit(&camps);
    camps_free(&camps);
    return summit;
}

/* What to offer on a trail */

static Advice advice_on(AdviceKind kind, const Step *step) {
    Advice advice = {.kind = kind};
    (void)snprintf(advice.step, sizeof advice.step, "%s", step->record.id);
    return advice;
}

/* The local day of the newest try on the trail; INT64_MIN for none. */
static int64_t newest_day(const Camps *camps) {
    int64_t newest = INT64_MIN;
    for (size_t i = 0; i < camps->count; i++) {
        const Camp *camp = &camps->items[i];
        if (camp->count > 0 && try_day(camp->tries[camp->count - 1]) > newest) {
            newest = try_day(camp->tries[camp->count - 1]);
        }
    }
    return newest;
}

static int64_t first_lit_day(const Camp *camp) {
    for (size_t i = 0; i < camp->count; i++) {
        if (try_is_clear(camp->tries[i])) {
            return try_day(camp->tries[i]);
        }
    }
    return INT64_MIN;
}

static int64_t summit_day(const Camps *camps) {
    int64_t day = INT64_MIN;
    for (size_t i = 0; i < camps->count; i++) {
        const int64_t lit = first_lit_day(&camps->items[i]);
        day = lit > day ? lit : day;
    }
    return day;
}

static size_t clears_of(const Camp *camp) {
    size_t clears = 0;
    for (size_t i = 0; i < camp->count; i++) {
        clears += try_is_clear(camp->tries[i]) ? 1 : 0;
    }
    return clears;
}

/* Of one camp or more. */
static const Camp *camp_again(const Camps *camps) {
    const Camp *again = camps->items;
    for (size_t i = 1; i < camps->count; i++) {
        again = clears_of(&camps->items[i]) <= clears_of(again) ? &camps->items[i] : again;
    }
    return again;
}

const Step *trail_again(const Book *book, const char *trail) {
    Camps camps;
    camps_gather(book, trail, &camps);
    const Step *step = camps.count == 0 ? NULL : camp_again(&camps)->step;
    camps_free(&camps);
    return step;
}

static RevisitWay way_to_come(const Camp *camp) {
    const Abroad abroad = progress_abroad(camp->tries, camp->count);
    return abroad.places < ELSEWHERE ? REVISIT_PLACE : abroad.company < ELSEWHERE ? REVISIT_COMPANY : REVISIT_BARE;
}

static Advice advice_revisit(const Camp *camp) {
    Advice advice = advice_on(ADVICE_REVISIT, camp->step);
    advice.way = way_to_come(camp);
    return advice;
}

/* Due from its day on, until the trail is walked again. */
static Advice advice_after_summit(const Camps *camps, int64_t today) {
    const int64_t summit = summit_day(camps);
    const int64_t since = today - summit;
    const int64_t mark = since >= REVISIT_LATER_DAYS ? REVISIT_LATER_DAYS : REVISIT_SOON_DAYS;
    const bool due = since >= mark && newest_day(camps) < summit + mark;
    return due ? advice_revisit(camp_again(camps)) : (Advice){.kind = ADVICE_NONE};
}

static bool was_easy_last(const Camp *camp) {
    for (size_t i = camp->count; i > 0; i--) {
        if (try_is_clear(camp->tries[i - 1])) {
            return is_easy(camp->tries[i - 1]);
        }
    }
    return false;
}

/* The highest camp that went easily last time, else the lowest lit one, else the first. */
static const Step *warm_up_step(const Camps *camps) {
    const Step *lit = NULL;
    for (size_t i = camps->count; i > 0; i--) {
        const Camp *camp = &camps->items[i - 1];
        if (was_easy_last(camp)) {
            return camp->step;
        }
        lit = camp->lit ? camp->step : lit;
    }
    return lit != NULL ? lit : camps->items[0].step;
}

int64_t trail_unrated_days(const Book *book, const char *trail, int64_t today) {
    const Shelf *shelf = &book->shelves[RECORD_RATING];
    const Trail *of = book_trail(book, trail);
    int64_t newest = of == NULL ? today : moment_day(of->record.made);
    for (size_t i = 0; i < shelf->count; i++) {
        const Rating *rating = (const Rating *)shelf->items[i];
        const bool fits = !rating->record.removed && strcmp(rating->trail, trail) == 0;
        if (fits && moment_day(rating->record.made) > newest) {
            newest = moment_day(rating->record.made);
        }
    }
    return today - newest;
}

/* Never twice in a month, and left unanswered it goes away by itself. */
static AdviceKind advice_of_ratings(const Book *book, const char *trail, int64_t today) {
    const int64_t days = trail_unrated_days(book, trail, today);
    return days >= ADVICE_MONTH_DAYS && days % ADVICE_MONTH_DAYS < ADVICE_WEEK_DAYS ? ADVICE_RERATE : ADVICE_NONE;
}

static Advice advice_on_the_way(const Book *book, const Camps *camps, int64_t today) {
    const int64_t newest = newest_day(camps);
    if (newest != INT64_MIN && today - newest >= ADVICE_AWAY_DAYS) {
        return advice_on(ADVICE_WARM_UP, warm_up_step(camps));
    }
    const Camp *next = camp_next(camps);
    const AdviceKind kind = advice_of_tries(next->tries, next->count, step_fear(book, next->step));
    if (kind == ADVICE_NONE) {
        return (Advice){.kind = advice_of_ratings(book, next->step->trail, today)};
    }
    Advice advice = advice_on(kind, next->step);
    if (kind == ADVICE_SMALLER && next != camps->items) {
        (void)snprintf(advice.lower, sizeof advice.lower, "%s", (next - 1)->step->record.id);
    }
    return advice;
}

Advice advice_for_trail(const Book *book, const char *trail, int64_t today) {
    Camps camps;
    camps_gather(book, trail, &camps);
    Advice advice = {.kind = ADVICE_NONE};
    if (camps.count > 0) {
        advice = camps_all_lit(&camps) ? advice_after_summit(&camps, today) : advice_on_the_way(book, &camps, today);
    }
    camps_free(&camps);
    return advice;
}
