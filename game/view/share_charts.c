#include "view/share_charts.h"

#include "view/arena.h"

#include <string.h>

static Try try_of(const SharedTry *shared) {
    Try attempt = {.outcome = shared->outcome};
    id_copy(attempt.record.id, shared->id);
    attempt.record.made = attempt.started = shared->when;
    attempt.ended = attempt.planned.when = moment_unset;
    attempt.fear.before = shared->before;
    attempt.fear.peak = shared->peak;
    attempt.fear.end = shared->end;
    attempt.fear.faces = shared->faces;
    attempt.forecast.likelihood = shared->likelihood;
    attempt.forecast.fear = shared->expected;
    attempt.happened = shared->happened;
    attempt.coped = shared->coped;
    attempt.likelihood_after = attempt.proud = UNSET;
    return attempt;
}

static int most_camp(const SharedTrail *trail) {
    int most = 0;
    for (size_t i = 0; i < trail->try_count; i++) {
        most = trail->tries[i].camp > most ? trail->tries[i].camp : most;
    }
    return most;
}

static void add_camp(Progress *progress, const SharedTrail *trail, Try *tries, int number) {
    const ProgressCamp camp = {.number = number, .first = progress->count};
    ProgressCamp *added = &progress->camps[progress->camp_count];
    *added = camp;
    for (size_t i = 0; i < trail->try_count; i++) {
        if (trail->tries[i].camp == number) {
            tries[progress->count] = try_of(&trail->tries[i]);
            progress->tries[progress->count] = &tries[progress->count];
            progress->count++;
            added->count++;
        }
    }
    added->all = added->count;
    added->peaks = progress_trend(progress->tries + added->first, added->count, SIDE_PEAK);
    progress->camp_count += added->count > 0 ? 1 : 0;
}

/* From the lowest camp up, and then what is no longer on the trail. */
Progress share_progress(Arena *arena, const SharedTrail *trail) {
    const int most = most_camp(trail);
    Try *tries = arena_room(arena, (trail->try_count + 1) * sizeof *tries);
    Progress progress = {.camps = arena_room(arena, ((size_t)most + 2) * sizeof *progress.camps),
                         .tries = arena_room(arena, (trail->try_count + 1) * sizeof *progress.tries)};
    for (int number = 1; number <= most + 1; number++) {
        add_camp(&progress, trail, tries, number <= most ? number : 0);
    }
    return progress;
}

static bool any_peak(const Progress *progress) {
    for (size_t i = 0; i < progress->count; i++) {
        if (progress->tries[i]->fear.peak != UNSET) {
            return true;
        }
    }
    return false;
}

size_t share_hill_rows(const Progress *progress, ChartSize size) {
    const size_t room = chart_hills_room(size);
    const size_t rows = (progress->count + room - 1) / room;
    return !any_peak(progress) ? 0 : rows < SHARE_HILL_ROWS ? rows : SHARE_HILL_ROWS;
}

Chart share_hills(Picture *picture, const Progress *progress, size_t row, int64_t today, ChartSize size) {
    const size_t room = chart_hills_room(size), rows = share_hill_rows(progress, size);
    Progress part = progress_window(progress, (rows - 1 - row) * room, room);
    const Chart chart = chart_hills(picture, &(ChartTries){.progress = &part, .today = today}, size);
    progress_free(&part);
    return chart;
}

Chart share_worries(Picture *picture, const Progress *progress, int64_t today, ChartSize size) {
    return chart_worries(picture, &(ChartTries){.progress = progress, .today = today}, size);
}
