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
    table->camps[0].count++;
    return attempt;
}

static ChartTries tries_of(const Table *table) {
    return (ChartTries){&table->progress, moment_day(now), NULL};
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
    assert_int_equal(chart.picture->count, bare); /* scale and ground alone */
    assert_non_null(label_of(&chart, "–"));
    assert_int_equal(chart.point_count, 1);
    assert_true(holds(chart.points[0].words, "No fear was noted."));
}

static void a_hill_without_a_peak_is_two_dots(void **state) {
    Table *table = *state;
    (void)add(table, 40, UNSET, 20);
    const Chart chart = hills_of(table);
    assert_null(label_of(&chart, "–"));
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
    const Chart chart = chart_tents(picture_new(table->arena), weeks, 4, size);
    assert_non_null(label_of(&chart, "12"));
    assert_null(label_of(&chart, "3"));
    assert_non_null(label_of(&chart, "Feb"));
    assert_int_equal(chart.picture->count, 1 + 3 * (1 + 3 + 1));
    assert_true(holds(chart.words, "16 tents in the last 4 weeks."));
}

#define CHART_TEST(name) cmocka_unit_test_setup_teardown(name, lay, clear)

int main(void) {
    const struct CMUnitTest tests[] = {
        CHART_TEST(a_hill_is_as_high_as_its_peak),     CHART_TEST(what_was_not_said_is_drawn_nowhere),
        CHART_TEST(a_hill_without_a_peak_is_two_dots), CHART_TEST(a_zero_that_was_said_is_a_figure),
        CHART_TEST(points_stand_side_by_side_inside),  CHART_TEST(a_camp_has_its_name_or_its_number),
        CHART_TEST(a_worry_needs_both_ends),           CHART_TEST(worries_stand_in_order_of_time),
        CHART_TEST(tents_are_stacked_or_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
