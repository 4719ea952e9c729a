#include "check.h"

#include "core/progress.h"

#define NEAR 1e-9

/* Tries that stand alone, in the order in which they were made. */
typedef struct Told {
    const Try *items[16];
    size_t count;
} Told;

static Try *tell(Told *told, int before, int peak, int end) {
    char started[32];
    (void)snprintf(started, sizeof started, "2026-03-%02zuT12:00Z", told->count + 1);
    Try *attempt = lone_try(OUTCOME_DID_IT, started);
    attempt->fear.before = before;
    attempt->fear.peak = peak;
    attempt->fear.end = end;
    told->items[told->count++] = attempt;
    return attempt;
}

static void forget(Told *told) {
    while (told->count > 0) {
        record_drop(record_shape(RECORD_TRY), &told->items[--told->count]->record);
    }
}

static void near(double value, double expected) {
    assert_float_equal(value, expected, NEAR);
}

/* (60 + 48 + 34) / 3 = 47.33; before (45 + 35) / 2 = 40; and nobody said an end. */
static void means_leave_out_what_was_not_said(void **state) {
    (void)state;
    Told told = {.count = 0};
    (void)tell(&told, 45, 60, UNSET);
    (void)tell(&told, 35, 48, UNSET);
    (void)tell(&told, UNSET, 34, UNSET);
    (void)tell(&told, UNSET, UNSET, UNSET);
    const Mean peak = progress_fear(told.items, told.count, SIDE_PEAK);
    near(peak.value, 142 / 3.0);
    assert_int_equal(peak.count, 3);
    const Mean before = progress_fear(told.items, told.count, SIDE_BEFORE);
    near(before.value, 40);
    assert_int_equal(before.count, 2);
    const Mean end = progress_fear(told.items, told.count, SIDE_END);
    near(end.value, 0);
    assert_int_equal(end.count, 0);
    forget(&told);
}

/* A zero that was said is an answer like any. */
static void a_said_zero_counts(void **state) {
    (void)state;
    Told told = {.count = 0};
    (void)tell(&told, UNSET, 40, 0);
    (void)tell(&told, UNSET, 0, UNSET);
    near(progress_fear(told.items, told.count, SIDE_PEAK).value, 20);
    near(progress_fear(told.items, told.count, SIDE_END).value, 0);
    assert_int_equal(progress_fear(told.items, told.count, SIDE_END).count, 1);
    forget(&told);
}

/* From 50 to 20 is 60 %, from 80 to 60 is 25 %, from 50 to 60 is 20 % more: their mean is 65 / 3. */
static void drops_are_in_percent_of_where_they_began(void **state) {
    (void)state;
    Told told = {.count = 0};
    double percent = 0;
    assert_true(try_drop(tell(&told, 40, 50, 20), SIDE_PEAK, &percent));
    near(percent, 60);
    assert_true(try_drop(told.items[0], SIDE_BEFORE, &percent));
    near(percent, 50);
    assert_true(try_drop(tell(&told, UNSET, 80, 60), SIDE_PEAK, &percent));
    near(percent, 25);
    assert_false(try_drop(told.items[1], SIDE_BEFORE, &percent));
    assert_true(try_drop(tell(&told, UNSET, 50, 60), SIDE_PEAK, &percent));
    near(percent, -20);
    assert_false(try_drop(tell(&told, UNSET, 70, UNSET), SIDE_PEAK, &percent));
    assert_false(try_drop(tell(&told, UNSET, 0, 0), SIDE_PEAK, &percent)); /* nothing there that could fall */
    const Mean mean = progress_drop(told.items, told.count, SIDE_PEAK);
    near(mean.value, 65 / 3.0);
    assert_int_equal(mean.count, 3);
    forget(&told);
}

/* Peaks 60, 48, 34 at times 1, 2, 3. Means 142/3 and 2; (-1)(60 - 142/3) + (1)(34 - 142/3) = -26, over 2: -13 a try. */
static void a_trend_is_the_least_squares_line(void **state) {
    (void)state;
    Told told = {.count = 0};
    (void)tell(&told, UNSET, 60, UNSET);
    (void)tell(&told, UNSET, 48, UNSET);
    (void)tell(&told, UNSET, 34, UNSET);
    const Trend trend = progress_trend(told.items, told.count, SIDE_PEAK);
    near(trend.by_try, -13);
    near(trend.first, 142 / 3.0 + 13);
    assert_int_equal(trend.count, 3);
    forget(&told);
}

/* 60 the first time, nothing said the second, 80 the third, 70 the fourth: times 1, 3, 4 with mean 8/3, fears with
   mean 70. Together (-5/3)(-10) + (1/3)(10) + (4/3)(0) = 20; alone 25/9 + 1/9 + 16/9 = 42/9; 20 / (42/9) = 30/7 a try.
 */
static void a_time_without_a_rating_keeps_its_place(void **state) {
    (void)state;
    Told told = {.count = 0};
    (void)tell(&told, UNSET, 60, UNSET);
    (void)tell(&told, UNSET, UNSET, UNSET);
    (void)tell(&told, UNSET, 80, UNSET);
    (void)tell(&told, UNSET, 70, UNSET);
    const Trend trend = progress_trend(told.items, told.count, SIDE_PEAK);
    near(trend.by_try, 30 / 7.0);
    near(trend.first, 70 - 30 / 7.0 * 5 / 3);
    assert_int_equal(trend.count, 3);
    forget(&told);
}

static void one_rating_has_no_slope(void **state) {
    (void)state;
    Told told = {.count = 0};
    assert_int_equal(progress_trend(told.items, 0, SIDE_PEAK).count, 0);
    (void)tell(&told, UNSET, UNSET, UNSET);
    (void)tell(&told, UNSET, 55, UNSET);
    const Trend trend = progress_trend(told.items, told.count, SIDE_PEAK);
    near(trend.by_try, 0);
    near(trend.first, 55);
    assert_int_equal(trend.count, 1);
    forget(&told);
}

/* Peaks 60, 48, 34: 60 1/3 the first time, 13 less each time. */
static void a_trend_is_told_from_three_ratings_on(void **state) {
    (void)state;
    Told told = {.count = 0};
    (void)tell(&told, UNSET, 60, UNSET);
    (void)tell(&told, UNSET, 48, UNSET);
    Trend trend = progress_trend(told.items, told.count, SIDE_PEAK);
    assert_false(trend_is_told(&trend));
    (void)tell(&told, UNSET, 34, UNSET);
    trend = progress_trend(told.items, told.count, SIDE_PEAK);
    assert_true(trend_is_told(&trend));
    near(trend_at(&trend, 1), 181 / 3.0);
    near(trend_at(&trend, 3), 103 / 3.0);
    forget(&told);
}

static void worry(Told *told, int likelihood, int happened) {
    Try *attempt = tell(told, UNSET, UNSET, UNSET);
    attempt->forecast.likelihood = likelihood;
    attempt->happened = happened;
}

/* 80 and nothing came: 80. 70 and a little: 45. 60 and mostly: 0. 40 and yes: -60. Their mean is 65 / 4. */
static void forecasts_are_held_against_what_came(void **state) {
    (void)state;
    Told told = {.count = 0};
    worry(&told, 80, HAPPENED_NO);
    worry(&told, 70, HAPPENED_A_LITTLE);
    worry(&told, 60, HAPPENED_MOSTLY);
    worry(&told, 40, HAPPENED_YES);
    worry(&told, 90, HAPPENED_UNSURE);
    worry(&told, 90, UNSET);
    worry(&told, UNSET, HAPPENED_NO);
    const Mean gap = progress_likelihood_gap(told.items, told.count);
    near(gap.value, 65 / 4.0);
    assert_int_equal(gap.count, 4);
    const Worries worries = progress_worries(told.items, told.count);
    assert_int_equal(worries.count, 4);
    assert_int_equal(worries.small, 2);
    forget(&told);
}

static void a_worry_in_words_alone_is_one(void **state) {
    (void)state;
    Told told = {.count = 0};
    worry(&told, UNSET, HAPPENED_NO);
    replace_text(&((Try *)told.items[0])->forecast.text, "They will laugh");
    const Worries worries = progress_worries(told.items, told.count);
    assert_int_equal(worries.count, 1);
    assert_int_equal(worries.small, 1);
    forget(&told);
}

/* Expected 70, was 50; expected 40, was 60; one was not expected at all: (20 - 20) / 2. */
static void expected_fear_is_held_against_the_peak(void **state) {
    (void)state;
    Told told = {.count = 0};
    tell(&told, UNSET, 50, UNSET)->forecast.fear = 70;
    tell(&told, UNSET, 60, UNSET)->forecast.fear = 40;
    (void)tell(&told, UNSET, 90, UNSET);
    const Mean gap = progress_fear_gap(told.items, told.count);
    near(gap.value, 0);
    assert_int_equal(gap.count, 2);
    forget(&told);
}

static void places_are_counted_folded(void **state) {
    (void)state;
    static const char *const where[] = {"The park", "the  PARK ", "Café", "cafe", "", NULL, "The park"};
    Told told = {.count = 0};
    for (size_t i = 0; i < sizeof where / sizeof *where; i++) {
        replace_text(&tell(&told, UNSET, UNSET, UNSET)->planned.where, where[i]);
    }
    replace_text(&((Try *)told.items[0])->planned.with, "Sam");
    const Abroad abroad = progress_abroad(told.items, told.count);
    assert_int_equal(abroad.places, 2);
    assert_int_equal(abroad.company, 1);
    forget(&told);
}

static void many_places_are_all_counted(void **state) {
    (void)state;
    const Try *tries[200];
    for (size_t i = 0; i < 200; i++) {
        char name[24];
        (void)snprintf(name, sizeof name, "place %zu", i % 100);
        Try *attempt = lone_try(OUTCOME_DID_IT, "2026-03-01T12:00Z");
        attempt->planned.where = text_copy(name);
        tries[i] = attempt;
    }
    assert_int_equal(progress_abroad(tries, 200).places, 100);
    for (size_t i = 0; i < 200; i++) {
        record_drop(record_shape(RECORD_TRY), &tries[i]->record);
    }
}

/* Wednesday 2026-03-04: its week began on Monday the 2nd. */
static void weeks_begin_on_monday(void **state) {
    (void)state;
    Told told = {.count = 0};
    static const char *const days[] = {"2026-02-15T23:59Z", "2026-02-16T00:00Z", "2026-02-22T23:59Z",
                                       "2026-03-02T00:00Z", "2026-03-04T10:00Z", "2026-03-09T00:00Z"};
    for (size_t i = 0; i < 6; i++) {
        tell(&told, UNSET, UNSET, UNSET)->started = at(days[i]);
    }
    Week weeks[3];
    progress_weeks(told.items, told.count, date_day((Date){2026, 3, 4}), weeks, 3);
    assert_int_equal(weeks[0].monday, date_day((Date){2026, 2, 16}));
    assert_int_equal(weeks[0].tents, 2);
    assert_int_equal(weeks[1].tents, 0);
    assert_int_equal(weeks[2].monday, date_day((Date){2026, 3, 2}));
    assert_int_equal(weeks[2].tents, 2);
    forget(&told);
}

static void a_trail_is_told_camp_by_camp(void **state) {
    (void)state;
    Chance chance = chance_from_seed(3);
    Book book = book_new("Sarah", at("2026-03-01T12:00Z"), &chance);
    const Trail *trail = add_trail(&book, &chance);
    Step *first = add_step(&book, &chance, trail->record.id, 1);
    Step *gone = add_step(&book, &chance, trail->record.id, 2);
    Step *third = add_step(&book, &chance, trail->record.id, 3);
    (void)add_step(&book, &chance, trail->record.id, 4);
    gone->off = OFF_REMOVED;
    const Try *late = add_try(&book, &chance, third, OUTCOME_TURNED_BACK, "2026-03-02T12:00Z");
    const Try *off = add_try(&book, &chance, gone, OUTCOME_PARTLY, "2026-03-03T12:00Z");
    const Try *second = add_try(&book, &chance, first, OUTCOME_DID_IT, "2026-03-05T12:00Z");
    const Try *early = add_try(&book, &chance, first, OUTCOME_DID_IT, "2026-03-04T12:00Z");
    (void)add_try(&book, &chance, first, OUTCOME_OUT, "2026-03-06T12:00Z");
    Progress progress = progress_of_trail(&book, trail->record.id);
    assert_int_equal(progress.count, 4);
    assert_int_equal(progress.camp_count, 3);
    assert_ptr_equal(progress.tries[0], early);
    assert_ptr_equal(progress.tries[1], second);
    assert_ptr_equal(progress.tries[2], off);
    assert_ptr_equal(progress.tries[3], late);
    assert_int_equal(progress.camps[0].count, 2);
    assert_int_equal(progress.camps[1].number, 0);
    assert_int_equal(progress.camps[2].number, 2);
    assert_int_equal(progress.camps[2].first, 3);
    assert_int_equal(progress.camps[0].all, 2);
    Progress repeats = progress_of_step(&progress, first->record.id);
    assert_int_equal(repeats.count, 2);
    assert_int_equal(repeats.camp_count, 1);
    assert_int_equal(repeats.camps[0].number, 1);
    assert_ptr_equal(repeats.tries[0], early);
    assert_ptr_equal(repeats.tries[1], second);
    progress_free(&repeats);
    repeats = progress_of_step(&progress, "");
    assert_int_equal(repeats.count, 0);
    assert_int_equal(repeats.camp_count, 0);
    progress_free(&progress);
    size_t count = 0;
    const Try **tries = tries_of_book(&book, &count);
    assert_int_equal(count, 4);
    assert_ptr_equal(tries[0], late);
    assert_ptr_equal(tries[3], second);
    free((void *)tries);
    book_free(&book);
}

/* Four tries at one step, the two newest passed over, one shown: the second of four; its trend is that of all. */
static void a_window_knows_what_came_before_it(void **state) {
    (void)state;
    Chance chance = chance_from_seed(3);
    Book book = book_new("Sarah", at("2026-03-01T12:00Z"), &chance);
    const Trail *trail = add_trail(&book, &chance);
    const Step *step = add_step(&book, &chance, trail->record.id, 1);
    static const int peaks[] = {60, 50, 40, 30};
    for (int i = 0; i < 4; i++) {
        char when[32];
        (void)snprintf(when, sizeof when, "2026-03-%02dT12:00Z", i + 1);
        add_try(&book, &chance, step, OUTCOME_DID_IT, when)->fear.peak = peaks[i];
    }
    Progress whole = progress_of_trail(&book, trail->record.id);
    Progress part = progress_window(&whole, 2, 1);
    assert_int_equal(part.count, 1);
    assert_int_equal(part.tries[0]->fear.peak, 50);
    assert_int_equal(part.camps[0].earlier, 1);
    assert_int_equal(part.camps[0].all, 4);
    near(part.camps[0].peaks.by_try, -10);
    assert_int_equal(part.camps[0].peaks.count, 4);
    progress_free(&part);
    progress_free(&whole);
    book_free(&book);
}

/* 59 seconds, 61 and 100: 220 seconds are 3 whole minutes; one that was not timed adds nothing. */
static void rests_add_up_to_minutes(void **state) {
    (void)state;
    Chance chance = chance_from_seed(3);
    Book book = book_new("Sarah", at("2026-03-01T12:00Z"), &chance);
    static const int seconds[] = {59, 61, 100, UNSET};
    for (size_t i = 0; i < 4; i++) {
        ((Breath *)book_add(&book, RECORD_BREATH, at("2026-03-01T12:00Z"), &chance))->seconds = seconds[i];
    }
    assert_int_equal(progress_hut_minutes(&book), 3);
    book_free(&book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(means_leave_out_what_was_not_said),
        cmocka_unit_test(a_said_zero_counts),
        cmocka_unit_test(drops_are_in_percent_of_where_they_began),
        cmocka_unit_test(a_trend_is_the_least_squares_line),
        cmocka_unit_test(a_time_without_a_rating_keeps_its_place),
        cmocka_unit_test(one_rating_has_no_slope),
        cmocka_unit_test(a_trend_is_told_from_three_ratings_on),
        cmocka_unit_test(a_window_knows_what_came_before_it),
        cmocka_unit_test(forecasts_are_held_against_what_came),
        cmocka_unit_test(a_worry_in_words_alone_is_one),
        cmocka_unit_test(expected_fear_is_held_against_the_peak),
        cmocka_unit_test(places_are_counted_folded),
        cmocka_unit_test(many_places_are_all_counted),
        cmocka_unit_test(weeks_begin_on_monday),
        cmocka_unit_test(a_trail_is_told_camp_by_camp),
        cmocka_unit_test(rests_add_up_to_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
