#include "core/progress.h"

#include "core/memory.h"
#include "core/text.h"
#include "core/text_set.h"

#include <stdlib.h>
#include <string.h>

#define DAYS_A_WEEK 7
#define SECONDS_A_MINUTE 60

/* A trail, camp by camp */

static void take_camp(Progress *progress, size_t *room, const Book *book, const Step *step, int number) {
    size_t count = 0;
    const Try **tries = tries_of_step(book, step->record.id, &count);
    ProgressCamp camp = {.step = step, .number = number, .first = progress->count};
    for (size_t i = 0; i < count; i++) {
        if (try_is_finished(tries[i])) {
            progress->tries = memory_grow((void *)progress->tries, progress->count, room, sizeof *progress->tries);
            progress->tries[progress->count++] = tries[i];
            camp.count++;
        }
    }
    free((void *)tries);
    if (camp.count > 0) {
        camp.all = camp.count;
        camp.peaks = progress_trend(progress->tries + camp.first, camp.count, SIDE_PEAK);
        progress->camps[progress->camp_count++] = camp;
    }
}

Progress progress_of_trail(const Book *book, const char *trail) {
    size_t step_count = 0;
    size_t room = 0;
    int number = 0;
    const Step **steps = book_walked(book, trail, &step_count);
    Progress progress = {.camps = memory_new(step_count, sizeof *progress.camps)};
    for (size_t i = 0; i < step_count; i++) {
        number += steps[i]->off == UNSET ? 1 : 0;
        take_camp(&progress, &room, book, steps[i], steps[i]->off == UNSET ? number : 0);
    }
    free((void *)steps);
    return progress;
}

/* Each camp's tries stand in order of time, so that the newest of all is the last of one of them. */
static void take_newest(const Progress *whole, size_t *left) {
    size_t newest = whole->camp_count;
    int64_t newest_ms = 0;
    for (size_t i = 0; i < whole->camp_count; i++) {
        if (left[i] > 0) {
            const int64_t ms = try_moment(whole->tries[whole->camps[i].first + left[i] - 1]).ms;
            const bool newer = newest == whole->camp_count || ms >= newest_ms;
            newest = newer ? i : newest;
            newest_ms = newer ? ms : newest_ms;
        }
    }
    if (newest < whole->camp_count) {
        left[newest]--;
    }
}

static void keep_between(Progress *part, const Progress *whole, const size_t *from, const size_t *to) {
    for (size_t i = 0; i < whole->camp_count; i++) {
        ProgressCamp camp = whole->camps[i];
        if (to[i] > from[i]) {
            memcpy((void *)&part->tries[part->count], (const void *)&whole->tries[camp.first + from[i]],
                   (to[i] - from[i]) * sizeof *part->tries);
            camp.first = part->count;
            camp.count = to[i] - from[i];
            camp.earlier += from[i];
            part->count += camp.count;
            part->camps[part->camp_count++] = camp;
        }
    }
}

Progress progress_window(const Progress *whole, size_t back, size_t room) {
    Progress part = {.camps = memory_new(whole->camp_count, sizeof *part.camps),
                     .tries = memory_new(room, sizeof *part.tries)};
    size_t *from = memory_new(whole->camp_count, sizeof *from);
    size_t *to = memory_new(whole->camp_count, sizeof *to);
    for (size_t i = 0; i < whole->camp_count; i++) {
        from[i] = whole->camps[i].count;
    }
    for (size_t i = 0; i < back; i++) {
        take_newest(whole, from);
    }
    memcpy(to, from, whole->camp_count * sizeof *to);
    for (size_t i = 0; i < room; i++) {
        take_newest(whole, from);
    }
    keep_between(&part, whole, from, to);
    free(from);
    free(to);
    return part;
}

Progress progress_of_step(const Progress *whole, const char *step) {
    Progress part = {.camps = NULL};
    for (size_t i = 0; i < whole->camp_count; i++) {
        const ProgressCamp *camp = &whole->camps[i];
        if (part.camp_count == 0 && strcmp(camp->step->record.id, step) == 0) {
            part.camps = memory_new(1, sizeof *part.camps);
            part.tries = memory_new(camp->count, sizeof *part.tries);
            part.camps[0] = *camp;
            part.camps[0].first = 0;
            memcpy((void *)part.tries, (const void *)&whole->tries[camp->first], camp->count * sizeof *part.tries);
            part.camp_count = 1;
            part.count = camp->count;
        }
    }
    return part;
}

void progress_free(Progress *progress) {
    free(progress->camps);
    free((void *)progress->tries);
    *progress = (Progress){.camps = NULL};
}

/* One try */

bool try_drop(const Try *attempt, RuleSide from, double *percent) {
    const int start = try_fear(attempt, from);
    const int end = attempt->fear.end;
    if (start == UNSET || end == UNSET || start == 0) {
        return false;
    }
    *percent = 100.0 * (start - end) / start;
    return true;
}

int try_came(const Try *attempt) {
    static const int came[] = {
        [HAPPENED_NO] = 0, [HAPPENED_A_LITTLE] = 25, [HAPPENED_MOSTLY] = 60, [HAPPENED_YES] = 100};
    const int happened = attempt->happened;
    return happened == UNSET || happened == HAPPENED_UNSURE ? UNSET : came[happened];
}

/* Means: a sum that knows how many answers are in it */

static void mean_add(Mean *sum, double value) {
    sum->value += value;
    sum->count++;
}

static Mean mean_of(Mean sum) {
    return (Mean){sum.count == 0 ? 0 : sum.value / (double)sum.count, sum.count};
}

Mean progress_fear(const Try *const *tries, size_t count, RuleSide side) {
    Mean sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        const int fear = try_fear(tries[i], side);
        if (fear != UNSET) {
            mean_add(&sum, fear);
        }
    }
    return mean_of(sum);
}

Mean progress_drop(const Try *const *tries, size_t count, RuleSide from) {
    Mean sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        double percent = 0;
        if (try_drop(tries[i], from, &percent)) {
            mean_add(&sum, percent);
        }
    }
    return mean_of(sum);
}

static void add_gap(Mean *sum, int forecast, int outcome) {
    if (forecast != UNSET && outcome != UNSET) {
        mean_add(sum, forecast - outcome);
    }
}

Mean progress_likelihood_gap(const Try *const *tries, size_t count) {
    Mean sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        add_gap(&sum, tries[i]->forecast.likelihood, try_came(tries[i]));
    }
    return mean_of(sum);
}

Mean progress_fear_gap(const Try *const *tries, size_t count) {
    Mean sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        add_gap(&sum, tries[i]->forecast.fear, tries[i]->fear.peak);
    }
    return mean_of(sum);
}

/* A line through points: its slope is how far the two vary together over how far the times vary. */

static Mean mean_time(const Try *const *tries, size_t count, RuleSide side) {
    Mean sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        if (try_fear(tries[i], side) != UNSET) {
            mean_add(&sum, (double)i + 1);
        }
    }
    return mean_of(sum);
}

Trend progress_trend(const Try *const *tries, size_t count, RuleSide side) {
    const Mean fear = progress_fear(tries, count, side);
    const Mean time = mean_time(tries, count, side);
    double together = 0;
    double alone = 0;
    for (size_t i = 0; i < count; i++) {
        const int said = try_fear(tries[i], side);
        const double away = (double)i + 1 - time.value;
        together += said == UNSET ? 0 : away * (said - fear.value);
        alone += said == UNSET ? 0 : away * away;
    }
    const double by_try = alone > 0 ? together / alone : 0;
    return (Trend){by_try, fear.value - by_try * (time.value - 1), fear.count};
}

bool trend_is_told(const Trend *trend) {
    return trend->count >= TREND_LEAST;
}

double trend_at(const Trend *trend, double repeat) {
    return trend->first + trend->by_try * (repeat - 1);
}

Worries progress_worries(const Try *const *tries, size_t count) {
    Worries worries = {0, 0};
    for (size_t i = 0; i < count; i++) {
        worries.count += try_is_worry_told(tries[i]) ? 1 : 0;
        worries.small += try_came_to_little(tries[i]) ? 1 : 0;
    }
    return worries;
}

Abroad progress_abroad(const Try *const *tries, size_t count) {
    TextSet places = {.written = {.items = NULL}};
    TextSet company = {.written = {.items = NULL}};
    for (size_t i = 0; i < count; i++) {
        text_set_add(&places, tries[i]->planned.where);
        text_set_add(&company, tries[i]->planned.with);
    }
    const Abroad abroad = {text_set_count(&places), text_set_count(&company)};
    text_set_free(&places);
    text_set_free(&company);
    return abroad;
}

void progress_weeks(const Try *const *tries, size_t count, int64_t today, Week *weeks, size_t room) {
    const int64_t newest = today - date_weekday(today);
    const int64_t oldest = newest - DAYS_A_WEEK * ((int64_t)room - 1);
    for (size_t i = 0; i < room; i++) {
        weeks[i] = (Week){oldest + DAYS_A_WEEK * (int64_t)i, 0};
    }
    for (size_t i = 0; i < count; i++) {
        const int64_t day = try_day(tries[i]);
        if (day >= oldest && day < newest + DAYS_A_WEEK) {
            weeks[(day - oldest) / DAYS_A_WEEK].tents++;
        }
    }
}

int64_t progress_hut_minutes(const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_BREATH];
    int64_t seconds = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        const Breath *breath = (const Breath *)shelf->items[i];
        seconds += breath->record.removed || breath->seconds == UNSET ? 0 : breath->seconds;
    }
    return seconds / SECONDS_A_MINUTE;
}
