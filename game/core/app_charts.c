/* What the progress page shows: which trail, which of its tries, and whether as pictures or as a table. What takes a
 * look at every try there is, is added up once and kept until the book changes. */
#include "core/app_parts.h"
#include "core/memory.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

bool charts_is_part(Part part) {
    return part == PART_CHART_TRAIL || part == PART_CHART_BACK || part == PART_CHART_TABLE || part == PART_CHART_STEP;
}

const Trail **app_charted(const App *app, size_t *count) {
    size_t away_count = 0;
    const Trail **trails = book_trails(&app->book, false, count);
    const Trail **away = book_trails(&app->book, true, &away_count);
    const Trail **all = memory_new(*count + away_count, sizeof *all);
    memcpy((void *)all, (const void *)trails, *count * sizeof *all);
    memcpy((void *)(all + *count), (const void *)away, away_count * sizeof *all);
    *count += away_count;
    free((void *)trails);
    free((void *)away);
    return all;
}

/* Of the newest try there is, in the order in which they were written down. */
static const char *newest_trail(const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    for (size_t i = shelf->count; i > 0; i--) {
        const Try *attempt = (const Try *)shelf->items[i - 1];
        if (!attempt->record.removed && try_is_finished(attempt)) {
            return attempt->trail;
        }
    }
    return "";
}

const Trail *app_chart_trail(const App *app) {
    size_t count = 0;
    const Trail **trails = app->has_book ? app_charted(app, &count) : NULL;
    const Trail *chosen = count > 0 ? trails[0] : NULL;
    const char *newest = count > 0 ? newest_trail(&app->book) : "";
    for (size_t i = 0; i < count; i++) {
        chosen = strcmp(trails[i]->record.id, newest) == 0 ? trails[i] : chosen;
    }
    for (size_t i = 0; i < count; i++) {
        chosen = strcmp(trails[i]->record.id, app->ui.trail) == 0 ? trails[i] : chosen;
    }
    free((void *)trails);
    return chosen;
}

static bool trail_set(const Turn *turn) {
    App *app = turn->app;
    const int place = turn->command->value;
    size_t count = 0;
    const Trail **trails = app_charted(app, &count);
    const Trail *before = app_chart_trail(app);
    const Trail *trail = place >= 0 && (size_t)place < count ? trails[place] : NULL;
    const bool changes = trail != NULL && trail != before;
    if (changes) {
        id_copy(app->ui.trail, trail->record.id);
        app->ui.charts.back = 0;
        app->ui.charts.step[0] = '\0';
    }
    free((void *)trails);
    return changes;
}

/* The newest finished try at a step of the trail that is shown; NULL = there is none. */
static const Try *newest_of(const App *app, const char *step) {
    size_t count = 0;
    const Trail *trail = app_chart_trail(app);
    const Step *found = book_step(&app->book, step);
    const Try *newest = NULL;
    if (trail == NULL || found == NULL || strcmp(found->trail, trail->record.id) != 0)
        return NULL;
    const Try **tries = tries_of_step(&app->book, step, &count);
    for (size_t i = 0; i < count; i++)
        newest = try_is_finished(tries[i]) ? tries[i] : newest;
    free((void *)tries);
    return newest;
}

bool charts_back(const Turn *turn) {
    App *app = turn->app;
    Charts *charts = &app->ui.charts;
    if (charts->step[0] == '\0' || newest_of(app, charts->step) == NULL)
        return false;
    const Key key = key_record(PART_CHART_STEP, charts->step);
    charts->step[0] = '\0';
    charts->back = 0;
    look_focus(app, key);
    return true;
}

/* The walk along its repeats begins at the newest. */
static bool step_set(const Turn *turn) {
    App *app = turn->app;
    const char *step = turn->command->key.id;
    if (turn->command->value == 0)
        return charts_back(turn);
    const Try *newest = newest_of(app, step);
    if (newest == NULL || strcmp(step, app->ui.charts.step) == 0)
        return false;
    id_copy(app->ui.charts.step, step);
    app->ui.charts.back = 0;
    look_focus(app, key_record(PART_CHART_HILL, newest->record.id));
    return true;
}

static bool may_set(const Turn *turn) {
    const App *app = turn->app;
    const int value = turn->command->value;
    if (app->ui.screen != SCREEN_PROGRESS || !app->has_book || value < 0)
        return false;
    if (turn->command->key.part == PART_CHART_TABLE || turn->command->key.part == PART_CHART_STEP)
        return value <= 1;
    return turn->command->key.part != PART_CHART_BACK || (size_t)value <= app->book.shelves[RECORD_TRY].count;
}

bool charts_set(const Turn *turn) {
    Charts *charts = &turn->app->ui.charts;
    if (!may_set(turn))
        return false;
    if (turn->command->key.part == PART_CHART_TRAIL)
        return trail_set(turn);
    if (turn->command->key.part == PART_CHART_STEP)
        return step_set(turn);
    if (turn->command->key.part == PART_CHART_TABLE)
        charts->table = turn->command->value == 1;
    else
        charts->back = turn->command->value;
    return true;
}

static ChartSums sums_of(const Book *book, int64_t today) {
    size_t count = 0;
    const Try **tries = tries_of_book(book, &count);
    ChartSums sums = {.known = true,
                      .revision = book->revision,
                      .today = today,
                      .steps = count,
                      .abroad = progress_abroad(tries, count),
                      .minutes = progress_hut_minutes(book),
                      .pins = pins_of_book(book)};
    progress_weeks(tries, count, today, sums.weeks, CHART_WEEKS);
    free((void *)tries);
    return sums;
}

static bool is_fresh(const App *app, int64_t today) {
    const ChartSums *sums = &app->ui.charts.sums;
    return sums->known && sums->revision == app->book.revision && sums->today == today;
}

ChartSums app_chart_sums(const App *app, int64_t today) {
    return is_fresh(app, today) ? app->ui.charts.sums : sums_of(&app->book, today);
}

void charts_follow(const Turn *turn) {
    App *app = turn->app;
    const bool seen = app->has_book && app->ui.screen == SCREEN_PROGRESS;
    if (seen && !is_fresh(app, app->ui.today))
        app->ui.charts.sums = sums_of(&app->book, app->ui.today);
}
