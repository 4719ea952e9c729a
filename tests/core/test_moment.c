#include "check.h"

static void check_round_trip(const char *text) {
    char printed[MOMENT_TEXT];
    moment_print(at(text), printed);
    assert_string_equal(printed, text);
}

static void moments_print_as_they_were_read(void **state) {
    (void)state;
    check_round_trip("1970-01-01T00:00:00.000Z");
    check_round_trip("2026-03-01T18:30:00.000+01:00");
    check_round_trip("2024-02-29T23:59:59.999-09:30");
    check_round_trip("2000-02-29T00:00:00.001+18:00");
    check_round_trip("2026-12-31T12:00:00.250-18:00");
    check_round_trip("1969-12-31T23:00:00.000-01:00");
    check_round_trip("9999-12-31T23:59:59.999Z");
}

static void an_unset_moment_prints_nothing(void **state) {
    (void)state;
    char printed[MOMENT_TEXT] = "x";
    moment_print(moment_unset, printed);
    assert_string_equal(printed, "");
    assert_false(moment_is_set(moment_unset));
    assert_true(moment_is_set(at("1970-01-01T00:00Z")));
}

static void what_is_printed_can_be_read_back_at_the_last_hour(void **state) {
    (void)state;
    const Moment last = {INT64_C(253402300799999), 60};
    char printed[MOMENT_TEXT];
    moment_print(last, printed);
    assert_string_equal(printed, "9999-12-31T23:59:59.999Z");
    assert_int_equal(at(printed).ms, last.ms);
}

static void seconds_and_fractions_may_be_left_out(void **state) {
    (void)state;
    const Moment wanted = at("2026-03-01T18:30:00.000+01:00");
    assert_int_equal(at("2026-03-01T18:30+01:00").ms, wanted.ms);
    assert_int_equal(at("2026-03-01T18:30:00+01:00").ms, wanted.ms);
    assert_int_equal(at("2026-03-01T17:30Z").ms, wanted.ms);
    assert_int_equal(at("2026-03-01T18:30:00.5+01:00").ms, wanted.ms + 500);
    assert_int_equal(at("2026-03-01T18:30:00.123456789+01:00").ms, wanted.ms + 123);
    assert_int_equal(wanted.offset, 60);
}

static void what_is_no_moment_is_refused(void **state) {
    (void)state;
    static const char *const bad[] = {
        "",
        "2026",
        "2026-03-01",
        "2026-02-29T12:00Z",
        "2100-02-29T12:00Z",
        "2026-04-31T12:00Z",
        "2026-00-10T12:00Z",
        "2026-13-10T12:00Z",
        "2026-03-00T12:00Z",
        "2026-03-01T24:00Z",
        "2026-03-01T12:60Z",
        "2026-03-01T12:00:60Z",
        "2026-03-01T12:00",
        "2026-03-01TZ",
        "2026-03-01T1:00Z",
        "2026-03-01 12:00Z",
        "2026-03-01T12:00z",
        "2026-03-01T12:00:00.Z",
        "2026-03-01T12:00:00.1234567890Z",
        "2026-03-01T12:00+18:01",
        "2026-03-01T12:00-19:00",
        "2026-03-01T12:00+01:60",
        "2026-03-01T12:00+0100",
        "2026-03-01T12:00ZZ",
        "2026-3-1T12:00Z",
        "+2026-03-01T12:00Z",
        "1969-12-31T23:59:59.999Z",
        "1970-01-01T00:00+00:01",
        "9999-12-31T23:59-00:01",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Moment kept = {77, 7};
        assert_false(moment_read(bad[i], &kept));
        assert_int_equal(kept.ms, 77);
        assert_int_equal(kept.offset, 7);
    }
}

/* Berlin: 2026-03-29 02:00 +01:00 becomes 03:00 +02:00; 2026-10-25 03:00 +02:00 becomes 02:00 +01:00. */
static void the_distance_is_the_same_across_clock_changes(void **state) {
    (void)state;
    const int64_t hour = 3600000;
    assert_int_equal(at("2026-03-29T03:30+02:00").ms - at("2026-03-29T01:30+01:00").ms, hour);
    assert_int_equal(at("2026-10-25T02:30+01:00").ms - at("2026-10-25T02:30+02:00").ms, hour);
    assert_int_equal(at("2026-03-29T12:00+02:00").ms - at("2026-03-28T12:00+01:00").ms, 23 * hour);
    assert_int_equal(at("2026-10-25T12:00+01:00").ms - at("2026-10-24T12:00+02:00").ms, 25 * hour);
}

static void the_local_day_is_the_day_the_player_saw(void **state) {
    (void)state;
    const int64_t spring = date_day((Date){2026, 3, 29});
    assert_int_equal(moment_day(at("2026-03-29T00:10+01:00")), spring);
    assert_int_equal(moment_day(at("2026-03-29T23:50+02:00")), spring);
    assert_int_equal(moment_day(at("2026-03-30T00:10+02:00")), spring + 1);
    const int64_t autumn = date_day((Date){2026, 10, 25});
    assert_int_equal(moment_day(at("2026-10-25T00:10+02:00")), autumn);
    assert_int_equal(moment_day(at("2026-10-25T23:50+01:00")), autumn);
    /* one instant, two travellers */
    assert_int_equal(at("2026-05-01T23:30-10:00").ms, at("2026-05-02T18:30+09:00").ms);
    assert_int_equal(moment_day(at("2026-05-02T18:30+09:00")) - moment_day(at("2026-05-01T23:30-10:00")), 1);
    assert_int_equal(moment_day(at("1969-12-31T23:00-01:00")), -1);
}

static void the_minute_is_local(void **state) {
    (void)state;
    assert_int_equal(moment_minute(at("2026-03-01T00:00+01:00")), 0);
    assert_int_equal(moment_minute(at("2026-03-01T18:30:59.999-07:00")), 18 * 60 + 30);
    assert_int_equal(moment_minute(at("1969-12-31T23:59-01:00")), 1439);
}

static void days_and_dates_are_inverse(void **state) {
    (void)state;
    assert_int_equal(date_day((Date){1970, 1, 1}), 0);
    assert_int_equal(date_day((Date){2000, 3, 1}), 11017);
    int64_t day = date_day((Date){1599, 12, 31});
    Date before = date_of_day(day);
    for (day++; day <= date_day((Date){2401, 1, 1}); day++) {
        const Date date = date_of_day(day);
        assert_int_equal(date_day(date), day);
        assert_true(date_is_valid(date));
        const bool next_day = date.day == before.day + 1 && date.month == before.month && date.year == before.year;
        const bool next_month = date.day == 1 && (date.month == before.month + 1 || date.month == 1);
        assert_true(next_day || next_month);
        before = date;
    }
    const Date last = date_of_day(date_day((Date){9999, 12, 31}));
    assert_true(last.year == 9999 && last.month == 12 && last.day == 31);
}

static void leap_years_follow_the_calendar(void **state) {
    (void)state;
    assert_true(date_is_valid((Date){2024, 2, 29}));
    assert_true(date_is_valid((Date){2000, 2, 29}));
    assert_false(date_is_valid((Date){1900, 2, 29}));
    assert_false(date_is_valid((Date){2023, 2, 29}));
    assert_false(date_is_valid((Date){2024, 2, 30}));
    assert_false(date_is_valid((Date){2024, 6, 31}));
    assert_true(date_is_valid((Date){2024, 12, 31}));
    assert_false(date_is_valid((Date){0, 1, 1}));
    assert_false(date_is_valid((Date){10000, 1, 1}));
}

static void weeks_begin_on_monday(void **state) {
    (void)state;
    assert_int_equal(date_weekday(date_day((Date){1970, 1, 1})), 3);
    assert_int_equal(date_weekday(date_day((Date){2026, 3, 2})), 0);
    assert_int_equal(date_weekday(date_day((Date){2026, 3, 1})), 6);
    assert_int_equal(date_weekday(-1), 2);
    assert_int_equal(date_weekday(-4), 6);
}

static void another_day_keeps_the_clock_time(void **state) {
    (void)state;
    const Moment moved = moment_on_day(at("2026-03-10T23:30:05.5+01:00"), date_day((Date){2026, 2, 28}));
    char printed[MOMENT_TEXT];
    moment_print(moved, printed);
    assert_string_equal(printed, "2026-02-28T23:30:05.500+01:00");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moments_print_as_they_were_read),
        cmocka_unit_test(an_unset_moment_prints_nothing),
        cmocka_unit_test(what_is_printed_can_be_read_back_at_the_last_hour),
        cmocka_unit_test(seconds_and_fractions_may_be_left_out),
        cmocka_unit_test(what_is_no_moment_is_refused),
        cmocka_unit_test(the_distance_is_the_same_across_clock_changes),
        cmocka_unit_test(the_local_day_is_the_day_the_player_saw),
        cmocka_unit_test(the_minute_is_local),
        cmocka_unit_test(days_and_dates_are_inverse),
        cmocka_unit_test(leap_years_follow_the_calendar),
        cmocka_unit_test(weeks_begin_on_monday),
        cmocka_unit_test(another_day_keeps_the_clock_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
