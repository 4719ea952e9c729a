/* Charts as data: what was said stands where it should, what was not is nowhere, and every point can be read out. */
#include "look.h"

#include "core/text.h"
#include "view/arena.h"
#include "view/chart_parts.h"

#include <math.h>

#define WIDE 700.0
#define HIGH 200.0
#define LINE 20.0

typedef struct Table { /* what a chart is drawn from */
    Arena *arena;
    Try tries[24];
    const Try *items[24];
    ProgressCamp camps[2];
    Progress progress;
} Table;

static const ChartSize size = {WIDE, HIGH, LINE, false};

static int lay(void **state) {
    Table *table = calloc(1, sizeof *table);
    table->arena = arena_new();
    table->camps[0] = (ProgressCamp){.number = 1};
    table->camps[1] = (ProgressCamp){.number = 2};
    table->progress = (Progress){.camps = table->camps, .camp_count = 1, .tries = table->items};
    *state = table;
    return 0;
}

static int clear(void **state) {
    Table *table = *state;
    arena_free(table->arena);
    free(table);
    return 0;
}

static Try *add(Table *table, int before, int peak, int end) {
    Try *attempt = &table->tries[table->progress.count];
    shape_clear(record_shape(RECORD_TRY), attempt);
    (void)snprintf(attempt->record.id, sizeof attempt->record.id, "try%zu", table->progress.count);
    attempt->outcome = OUTCOME_DID_IT;
    attempt->started = (Moment){now.ms + (int64_t)table->progress.count * 1000, 0};
    attempt->fear.before = before;
    attempt->fear.peak = peak;
    attempt->fear.end = end;
    table->items[table->progress.count++] = attempt;
    table->camps[0].all = ++table->camps[0].count;
    table->camps[0].peaks = progress_trend(table->items, table->progress.count, SIDE_PEAK);
    return attempt;
}

static ChartTries tries_of(const Table *table) {
    return (ChartTries){.progress = &table->progress, .today = moment_day(now)};
}

static void assert_near(double value, double expected) {
    assert_true(fabs(value - expected) < .001);
}

static Chart hills_of(const Table *table) {
    const ChartTries tries = tries_of(table);
    return chart_hills(picture_new(table->arena), &tries, size);
}

static Chart worries_of(const Table *table) {
    const ChartTries tries = tries_of(table);
    return chart_worries(picture_new(table->arena), &tries, size);
}

static const ChartLabel *label_of(const Chart *chart, const char *text) {
    for (size_t i = 0; i < chart->label_count; i++) {
        if (strcmp(chart->labels[i].text, text) == 0) {
            return &chart->labels[i];
        }
    }
    return NULL;
}

static double y_of(const Chart *chart, const char *text) {
    const ChartLabel *label = label_of(chart, text);
    assert_non_null(label);
    return label->y;
}

/* How many shapes have a step at that height. */
static int at_height(const Chart *chart, double y) {
    int found = 0;
    for (size_t i = 0; i < chart->picture->count; i++) {
        const Drawn *shape = &chart->picture->shapes[i];
        bool there = false;
        for (size_t j = 0; j < shape->count; j++) {
            there = there || (fabs(shape->steps[j].y - y) < .001);
        }
        found += there ? 1 : 0;
    }
    return found;
}

static void a_hill_is_as_high_as_its_peak(void **state) {
    Table *table = *state;
    (void)add(table, 20, 75, 30);
    const Chart chart = hills_of(table);
    const double foot = y_of(&chart, "0"), top = y_of(&chart, "100");
    assert_true(at_height(&chart, foot - (foot - top) * .75) >= 3); /* two sides and an outline */
    assert_true(label_of(&chart, "75")->y < foot - (foot - top) * .75);
    assert_near(y_of(&chart, "50"), (foot + top) / 2);
}

/* Neither at the foot nor anywhere else. */
static void what_was_not_said_is_drawn_nowhere(void **state) {
    Table *table = *state;
    const size_t bare = hills_of(table).picture->count;
    (void)add(table, UNSET, UNSET, UNSET);
    const Chart chart = hills_of(table);
    assert_int_equal(chart.picture->count,
                     bare + 3);                 /* a sign without words: a pole, its board, and the board's edge */
    assert_int_equal(chart.label_count, 3 + 1); /* the scale's, and the camp's */
    assert_int_equal(chart.point_count, 1);
    assert_true(holds(chart.points[0].words, "No fear was noted."));
}

static void a_hill_without_a_peak_is_two_dots(void **state) {
    Table *table = *state;
    const size_t bare = hills_of(table).picture->count;
    (void)add(table, 40, UNSET, 20);
    const Chart chart = hills_of(table);
    assert_int_equal(chart.picture->count, bare + 3); /* a hollow dot, its edge, and a full one */
    assert_null(label_of(&chart, "40"));
    assert_true(holds(chart.points[0].words, "Fear was 40 before and 20 at the end."));
}

static void a_zero_that_was_said_is_a_figure(void **state) {
    Table *table = *state;
    (void)add(table, UNSET, 0, UNSET);
    const Chart chart = hills_of(table);
    assert_true(holds(chart.points[0].words, "Fear got to 0."));
    int zeros = 0;
    for (size_t i = 0; i < chart.label_count; i++) {
        zeros += strcmp(chart.labels[i].text, "0") == 0 ? 1 : 0;
    }
    assert_int_equal(zeros, 2); /* the scale's and its own */
}

static double top_of(const Chart *chart, int fear) {
    const double foot = y_of(chart, "0"), top = y_of(chart, "100");
    return foot - (foot - top) * fear / 100;
}

/* From one place to the other, both as shapes go. */
static bool reaches(const Drawn *shape, double from, double to) {
    double least = shape->count > 0 ? shape->steps[0].x : 0, most = least;
    for (size_t i = 0; i < shape->count; i++) {
        least = fmin(least, shape->steps[i].x);
        most = fmax(most, shape->steps[i].x);
    }
    return least <= from && most >= to;
}

/* How many filled shapes stand on the ground and reach up to a height. */
static int slopes_at(const Chart *chart, double y) {
    int found = 0;
    for (size_t i = 0; i < chart->picture->count; i++) {
        const Drawn *shape = &chart->picture->shapes[i];
        bool foot = false, top = false;
        for (size_t j = 0; j < shape->count && shape->stroke == 0; j++) {
            foot = foot || fabs(shape->steps[j].y - y_of(chart, "0")) < .001;
            top = top || fabs(shape->steps[j].y - y) < .001;
        }
        found += foot && top ? 1 : 0;
    }
    return found;
}

/* Nothing stands below it, for nothing is known of before and after. */
static void a_peak_alone_is_a_summit_without_a_hill(void **state) {
    Table *table = *state;
    (void)add(table, UNSET, 60, UNSET);
    const Chart chart = hills_of(table);
    assert_non_null(label_of(&chart, "60"));
    assert_int_equal(slopes_at(&chart, top_of(&chart, 60)), 0);
    assert_true(at_height(&chart, top_of(&chart, 60)) >= 1);
}

static void a_hill_is_drawn_on_the_side_that_is_known(void **state) {
    Table *table = *state;
    (void)add(table, 30, 60, UNSET);
    const Chart before = hills_of(table);
    assert_int_equal(slopes_at(&before, top_of(&before, 60)), 1);
    table->tries[0].fear.end = 20;
    const Chart both = hills_of(table);
    assert_int_equal(slopes_at(&both, top_of(&both, 60)), 2);
    table->tries[0].fear.before = UNSET;
    const Chart after = hills_of(table);
    assert_int_equal(slopes_at(&after, top_of(&after, 60)), 1);
}

/* The dashes over the hills, from the first of their ends to the last; false where there are none. The scale's are
   level and reach from side to side. */
static bool is_trend(const Drawn *shape) {
    return shape->dash[0] > 0 && shape->count == 2 && !reaches(shape, 60, WIDE - 60) && shape->stroke == 2;
}

static bool find_trend(const Chart *chart, double *from, double *to) {
    bool any = false;
    for (size_t i = 0; i < chart->picture->count; i++) {
        const Drawn *shape = &chart->picture->shapes[i];
        if (is_trend(shape)) {
            *from = any ? *from : shape->steps[0].y;
            *to = shape->steps[1].y;
            any = true;
        }
    }
    return any;
}

/* By hand: 60, 48, 34 at times 1, 2, 3 lie about a line from 60 1/3 to 34 1/3. Where a figure stands, the line gives
 * way. */
static void a_trend_is_drawn_where_it_is_said_what_it_rests_on(void **state) {
    Table *table = *state;
    double from = 0, to = 0;
    (void)add(table, 40, 60, 30);
    (void)add(table, 40, 48, 30);
    Chart chart = hills_of(table);
    assert_false(find_trend(&chart, &from, &to));
    assert_int_equal(chart.trend_count, 0);
    (void)add(table, 40, UNSET, 30);
    chart = hills_of(table);
    assert_false(find_trend(&chart, &from, &to)); /* a try without a peak adds nothing to it */
    table->tries[2].fear.peak = 34;
    table->camps[0].peaks = progress_trend(table->items, 3, SIDE_PEAK);
    chart = hills_of(table);
    assert_true(find_trend(&chart, &from, &to));
    assert_true(fabs(from - top_of(&chart, 60)) < 12 && fabs(to - top_of(&chart, 34)) < 12);
    assert_non_null(label_of(&chart, "Camp 1, trend of 3 tries"));
    assert_int_equal(chart.trend_count, 1);
    assert_string_equal(chart.trends[0], "Camp 1: Over 3 tries its peak came down by about 13 a time.");
}

/* At 48 it would pass just below the figure's middle, and through its first letter. */
static void a_trend_keeps_clear_of_the_figures(void **state) {
    Table *table = *state;
    static const int peaks[] = {60, 48, 34};
    for (size_t i = 0; i < 3; i++) {
        (void)add(table, 40, peaks[i], 30);
    }
    table->camps[0].peaks = progress_trend(table->items, 3, SIDE_PEAK);
    const Chart chart = hills_of(table);
    const double figure = label_of(&chart, "48")->x;
    size_t parts = 0;
    for (size_t i = 0; i < chart.picture->count; i++) {
        const Drawn *shape = &chart.picture->shapes[i];
        if (is_trend(shape)) {
            assert_true(shape->steps[1].x < figure - LINE / 2. || shape->steps[0].x > figure + LINE / 2.);
            parts++;
        }
    }
    assert_int_equal(parts, 2);
}

/* Too narrow for what it rests on to be said: then only while one of its tries is read. */
static void a_trend_waits_for_its_words(void **state) {
    Table *table = *state;
    double from = 0, to = 0;
    for (int i = 0; i < 14; i++) {
        (void)add(table, 10, 50, 5);
    }
    table->camps[0].count = table->camps[0].all = 11;
    table->camps[1] = (ProgressCamp){.number = 2, .first = 11, .count = 3, .all = 3};
    table->camps[1].peaks = progress_trend(table->items + 11, 3, SIDE_PEAK);
    table->camps[0].peaks.count = 0;
    table->progress.camp_count = 2;
    Chart chart = hills_of(table);
    assert_false(find_trend(&chart, &from, &to));
    ChartTries tries = tries_of(table);
    tries.chosen = "try12";
    chart = chart_hills(picture_new(table->arena), &tries, size);
    assert_true(find_trend(&chart, &from, &to));
}

/* What is shown is the end of a longer walk: its numbers go on, and so does its line. */
static void repeats_of_a_step_are_numbered(void **state) {
    Table *table = *state;
    double from = 0, to = 0;
    for (int i = 0; i < 3; i++) {
        (void)add(table, 10, 50, 5);
    }
    table->camps[0].earlier = 7;
    table->camps[0].all = 10;
    table->camps[0].peaks = (Trend){-10, 120, 10};
    ChartTries tries = tries_of(table);
    tries.repeats = true;
    const Chart chart = chart_hills(picture_new(table->arena), &tries, size);
    assert_non_null(label_of(&chart, "8"));
    assert_non_null(label_of(&chart, "10"));
    assert_true(holds(chart.points[0].words, "Try 8, "));
    assert_non_null(label_of(&chart, "Camp 1, trend of 10 tries"));
    assert_true(find_trend(&chart, &from, &to));
    assert_true(fabs(from - top_of(&chart, 50)) < 12 && fabs(to - top_of(&chart, 30)) < 12);
}

/* It ends where 0 or 100 is. */
static void a_trend_stays_on_the_scale(void **state) {
    Table *table = *state;
    double from = 0, to = 0;
    (void)add(table, 0, 0, 0);
    (void)add(table, 0, 0, 0);
    (void)add(table, 0, 0, 0);
    (void)add(table, 0, 100, 0);
    const Chart chart = hills_of(table);
    assert_true(find_trend(&chart, &from, &to));
    assert_true(from <= y_of(&chart, "50") + 100 && from <= top_of(&chart, 0) + .001);
    assert_true(to >= top_of(&chart, 100));
}

static void points_stand_side_by_side_inside(void **state) {
    Table *table = *state;
    const size_t room = chart_hills_room(size);
    assert_true(room >= 12 && room <= 16);
    for (size_t i = 0; i < room; i++) {
        (void)add(table, 10, 20 + (int)i, 5);
    }
    const Chart chart = hills_of(table);
    assert_int_equal(chart.point_count, room);
    for (size_t i = 0; i < room; i++) {
        assert_true(chart.points[i].w >= 40);
        assert_true(chart.points[i].x >= 0 && chart.points[i].x + chart.points[i].w <= WIDE);
        assert_true(i == 0 || chart.points[i].x >= chart.points[i - 1].x + chart.points[i - 1].w);
    }
}

static void a_camp_has_its_name_or_its_number(void **state) {
    Table *table = *state;
    for (int i = 0; i < 12; i++) {
        (void)add(table, 10, 20, 5);
    }
    table->camps[0].count = 11;
    table->camps[0].peaks.count = 0; /* two ratings among eleven tries, say */
    table->camps[1].first = 11;
    table->camps[1].count = 1;
    table->progress.camp_count = 2;
    const Chart chart = hills_of(table);
    assert_non_null(label_of(&chart, "Camp 1"));
    assert_non_null(label_of(&chart, "2"));
    assert_null(label_of(&chart, "Camp 2"));
}

static void worry(Table *table, int likelihood, int happened) {
    Try *attempt = add(table, UNSET, UNSET, UNSET);
    attempt->forecast.likelihood = likelihood;
    attempt->happened = happened;
}

static void a_worry_needs_both_ends(void **state) {
    Table *table = *state;
    worry(table, 70, UNSET);
    worry(table, UNSET, HAPPENED_NO);
    worry(table, 70, HAPPENED_UNSURE);
    assert_int_equal(worries_of(table).point_count, 0);
    worry(table, 70, HAPPENED_A_LITTLE);
    const Chart chart = worries_of(table);
    assert_int_equal(chart.point_count, 1);
    assert_string_equal(chart.points[0].id, "try3");
    assert_true(holds(chart.points[0].words, "You gave it 70%. It happened a little."));
    const double foot = y_of(&chart, "0"), top = y_of(&chart, "100");
    assert_near(y_of(&chart, "a little"), foot - (foot - top) / 4);
    assert_near(y_of(&chart, "mostly"), foot - (foot - top) * .6);
    assert_true(at_height(&chart, foot - (foot - top) * .7) >= 1);
}

static void worries_stand_in_order_of_time(void **state) {
    Table *table = *state;
    for (int i = 0; i < 3; i++) {
        worry(table, 50, HAPPENED_NO);
    }
    table->tries[0].started.ms += 100000;
    const Chart chart = worries_of(table);
    assert_string_equal(chart.points[0].id, "try1");
    assert_string_equal(chart.points[2].id, "try0");
}

/* More than three in a week are told by a figure; a week without is told as it is. */
static void tents_are_stacked_or_counted(void **state) {
    Table *table = *state;
    Week weeks[4] = {{0, 0}, {7, 1}, {14, 3}, {21, 12}};
    for (size_t i = 0; i < 4; i++) {
        weeks[i].monday += date_day((Date){2026, 2, 2});
    }
    const Chart chart = chart_tents(picture_new(table->arena), weeks, 4, moment_day(now), size);
    assert_non_null(label_of(&chart, "12"));
    assert_null(label_of(&chart, "3"));
    assert_non_null(label_of(&chart, "Feb"));
    assert_int_equal(chart.picture->count, 1 + 3 * (1 + 3 + 1));
    assert_true(holds(chart.words, "16 tents in the last 4 weeks."));
    assert_int_equal(chart.point_count, 4);
    assert_string_equal(chart.points[0].words, "Week of 2 February: no tent.");
    assert_string_equal(chart.points[1].words, "Week of 9 February: 1 tent.");
    assert_string_equal(chart.points[3].words, "Week of 23 February: 12 tents.");
}

#define CHART_TEST(name) cmocka_unit_test_setup_teardown(name, lay, clear)

int main(void) {
    const struct CMUnitTest tests[] = {
        CHART_TEST(a_hill_is_as_high_as_its_peak),
        CHART_TEST(what_was_not_said_is_drawn_nowhere),
        CHART_TEST(a_hill_without_a_peak_is_two_dots),
        CHART_TEST(a_zero_that_was_said_is_a_figure),
        CHART_TEST(points_stand_side_by_side_inside),
        CHART_TEST(a_camp_has_its_name_or_its_number),
        CHART_TEST(a_worry_needs_both_ends),
        CHART_TEST(worries_stand_in_order_of_time),
        CHART_TEST(tents_are_stacked_or_counted),
        CHART_TEST(a_peak_alone_is_a_summit_without_a_hill),
        CHART_TEST(a_hill_is_drawn_on_the_side_that_is_known),
        CHART_TEST(a_trend_is_drawn_where_it_is_said_what_it_rests_on),
        CHART_TEST(a_trend_keeps_clear_of_the_figures),
        CHART_TEST(a_trend_waits_for_its_words),
        CHART_TEST(repeats_of_a_step_are_numbered),
        CHART_TEST(a_trend_stays_on_the_scale),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
