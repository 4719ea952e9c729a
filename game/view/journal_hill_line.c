/* What is known of a try's hill, in the order in which it came. */
#include "view/journal_hill.h"

#include <math.h>

#define PEAK_AT .42 /* where nothing was said in between */

bool journal_hill_is_known(const Try *attempt) {
    return journal_hill_line(attempt).count >= 2;
}

static void add_point(HillLine *line, double at, int fear) {
    if (fear == UNSET) {
        return;
    }
    line->points[line->count] = (HillPoint){at, fear};
    line->top = line->count == 0 || fear > line->points[line->top].fear ? line->count : line->top;
    line->count++;
}

static int seconds_of(const Try *attempt) {
    const bool timed = moment_is_set(attempt->started) && moment_is_set(attempt->ended);
    int last = timed ? seconds_of_ms(attempt->ended.ms - attempt->started.ms) : 0;
    for (size_t i = 0; i < attempt->checkins.count; i++) {
        const int s = ((const Checkin *)attempt->checkins.items)[i].s;
        last = s > last ? s : last;
    }
    return last;
}

static void add_checkins(HillLine *line, const Try *attempt) {
    const size_t count = attempt->checkins.count, step = count / HILL_POINTS + 1;
    for (size_t i = 0; i < count; i += step) {
        const Checkin *checkin = &((const Checkin *)attempt->checkins.items)[i];
        const double at = line->seconds > 0 ? (double)checkin->s / line->seconds : 0;
        if (checkin->s >= 0 && checkin->s != UNSET) {
            add_point(line, fmin(fmax(at, .02), .98), checkin->fear);
        }
    }
}

/* The peak as it was told after is where the check-ins were highest. */
static void add_peak(HillLine *line, int peak) {
    if (peak == UNSET || (line->count > 0 && line->points[line->top].fear >= peak)) {
        return;
    }
    const bool between = line->count > 1;
    const size_t place = between ? line->top + (line->top + 1 < line->count ? 1 : 0) : line->count;
    const double before = place > 0 ? line->points[place - 1].at : 0;
    const double behind = place < line->count ? line->points[place].at : 1;
    for (size_t i = line->count; i > place; i--) {
        line->points[i] = line->points[i - 1];
    }
    line->points[place] = (HillPoint){between ? (before + behind) / 2 : PEAK_AT, peak};
    line->top = place;
    line->count++;
}

HillLine journal_hill_line(const Try *attempt) {
    HillLine line = {.seconds = seconds_of(attempt),
                     .peaked = attempt->fear.peak != UNSET || attempt->checkins.count > 0};
    add_point(&line, 0, attempt->fear.before);
    add_checkins(&line, attempt);
    if (attempt->checkins.count > 0) {
        add_point(&line, 1, attempt->fear.end);
        add_peak(&line, attempt->fear.peak);
    } else {
        add_point(&line, PEAK_AT, attempt->fear.peak);
        add_point(&line, 1, attempt->fear.end);
    }
    return line;
}
