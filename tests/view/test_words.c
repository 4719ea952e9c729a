/* Small words made from data. */
#include "view/words.h"
#include "view/words_danger.h"

#include "core/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static int64_t day_of(int year, int month, int day) {
    return date_day((Date){year, month, day});
}

static void days_are_named_as_people_do(void **state) {
    (void)state;
    const int64_t today = day_of(2026, 3, 4); /* a Wednesday */
    const struct {
        int64_t day;
        const char *words;
    } cases[] = {
        {today, "today"},        {today - 1, "yesterday"},
        {today + 1, "tomorrow"}, {today - 2, "Monday"},
        {today - 6, "Thursday"}, {today - 7, "25 February"},
        {today + 9, "13 March"}, {day_of(2025, 11, 1), "1 November 2025"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char said[WORDS_ROOM];
        words_day(cases[i].day, today, said);
        assert_string_equal(said, cases[i].words);
    }
}

static void last_here_never_scolds(void **state) {
    (void)state;
    const Moment now = {day_of(2026, 3, 4) * INT64_C(86400000), 60};
    Moment then = now;
    char said[WORDS_ROOM];
    words_last_here(then, now, said);
    assert_string_equal(said, "Last here today");
    then.ms -= INT64_C(2) * 86400000;
    words_last_here(then, now, said);
    assert_string_equal(said, "Last here on Monday");
    words_last_here(moment_unset, now, said);
    assert_string_equal(said, "");
}

static void minutes_and_clocks(void **state) {
    (void)state;
    const struct {
        int minutes[2];
        const char *words;
    } cases[] = {
        {{5, 10}, "Usually 5 to 10 minutes"},
        {{1, 1}, "Usually about 1 minute"},
        {{UNSET, 20}, "Usually about 20 minutes"},
        {{UNSET, UNSET}, ""},
    };
    char said[WORDS_ROOM];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        words_minutes(cases[i].minutes, said);
        assert_string_equal(said, cases[i].words);
    }
    words_clock(272, said);
    assert_string_equal(said, "4:32");
    words_clock(3872, said);
    assert_string_equal(said, "1:04:32");
    words_clock(-5, said);
    assert_string_equal(said, "0:00");
    words_figure(3, said);
    assert_string_equal(said, "three");
    words_figure(21, said);
    assert_string_equal(said, "21");
}

static Try *new_try(int before, int peak, int end) {
    Try *attempt = (Try *)record_new(record_shape(RECORD_TRY));
    attempt->fear.before = before;
    attempt->fear.peak = peak;
    attempt->fear.end = end;
    return attempt;
}

static void drop(Try *attempt) {
    record_drop(record_shape(RECORD_TRY), &attempt->record);
}

static void the_fear_line_says_what_was_said(void **state) {
    (void)state;
    const struct {
        int before, peak, end;
        const char *words;
    } cases[] = {
        {55, 78, 42, "Fear went 55, 78, then 42."},
        {UNSET, 78, 42, "Fear got to 78, then 42."},
        {55, UNSET, 42, "Fear was 55 before and 42 at the end."},
        {55, 78, UNSET, "Fear was 55 before and got to 78."},
        {55, UNSET, UNSET, "Fear was 55 before."},
        {UNSET, 78, UNSET, "Fear got to 78."},
        {UNSET, UNSET, 0, "Fear was 0 at the end."},
        {UNSET, UNSET, UNSET, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Try *attempt = new_try(cases[i].before, cases[i].peak, cases[i].end);
        char said[WORDS_ROOM];
        words_fear_line(attempt, said);
        assert_string_equal(said, cases[i].words);
        drop(attempt);
    }
    Try *faces = new_try(50, 90, 10);
    faces->fear.faces = 1;
    char said[WORDS_ROOM];
    words_fear_line(faces, said);
    assert_string_equal(said, "Fear went tense, wide-eyed, then calm.");
    drop(faces);
}

static void the_forecast_is_held_against_what_came(void **state) {
    (void)state;
    Try *attempt = new_try(UNSET, UNSET, UNSET);
    char said[WORDS_ROOM];
    attempt->forecast.likelihood = 70;
    words_forecast_line(attempt, said);
    assert_string_equal(said, "");
    attempt->happened = HAPPENED_A_LITTLE;
    words_forecast_line(attempt, said);
    assert_string_equal(said, "You gave it 70%. It happened a little.");
    attempt->forecast.likelihood = UNSET;
    attempt->happened = HAPPENED_NO;
    words_forecast_line(attempt, said);
    assert_string_equal(said, "");
    attempt->forecast.text = text_copy("They will laugh");
    words_forecast_line(attempt, said);
    assert_string_equal(said, "You had a worry about it. It did not happen.");
    drop(attempt);
}

static void fear_has_words_for_each_ten(void **state) {
    (void)state;
    assert_string_equal(words_fear(UNSET), "not said");
    assert_string_equal(words_fear(0), "at rest");
    assert_string_equal(words_fear(57), "uncomfortable, still able");
    assert_string_equal(words_fear(100), "the most I can imagine");
    assert_string_equal(words_face(10), "calm");
    assert_string_equal(words_face(90), "wide-eyed");
}

/* 600 bytes end inside an é: the letter goes whole. */
static void long_words_end_between_letters(void **state) {
    (void)state;
    char long_name[900];
    memset(long_name, 0, sizeof long_name);
    for (size_t i = 0; i < 400; i++) {
        memcpy(long_name + i * 2, "\xc3\xa9", 2);
    }
    char said[WORDS_ROOM];
    words_write(said, "%s", long_name);
    assert_true(strlen(said) == WORDS_ROOM - 2);
    assert_true(text_is_valid(said, strlen(said)));
}

static void a_toast_names_what_was_taken_off(void **state) {
    (void)state;
    Trail *trail = (Trail *)record_new(record_shape(RECORD_TRAIL));
    trail->title = text_copy("Phone calls");
    App app = {.ui.toast = {.kind = TOAST_TRAIL_OFF, .shelf = RECORD_TRAIL, .record = &trail->record}};
    char said[WORDS_ROOM];
    words_toast(&app, said);
    assert_string_equal(said, "Phone calls is off the map. Its journal stays.");
    app.ui.toast = (Toast){.kind = TOAST_NONE};
    words_toast(&app, said);
    assert_string_equal(said, "");
    record_drop(record_shape(RECORD_TRAIL), &trail->record);
}

/* Each of one or two sentences, and no two alike. */
static void every_topic_of_the_check_has_words(void **state) {
    (void)state;
    for (int i = 0; i < DANGER_NOTHING; i++) {
        const char *words = words_danger((DangerTopic)i);
        assert_true(words != NULL && strlen(words) > 20 && strchr(".?", words[strlen(words) - 1]) != NULL);
        for (int k = 0; k < i; k++) {
            assert_string_not_equal(words, words_danger((DangerTopic)k));
        }
    }
    assert_string_equal(words_danger(DANGER_NOTHING), "");
    for (int bit = 0; bit < 6; bit++) {
        assert_true(words_confirm((DangerConfirm)(1U << bit))[0] != '\0');
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_named_as_people_do),
        cmocka_unit_test(last_here_never_scolds),
        cmocka_unit_test(minutes_and_clocks),
        cmocka_unit_test(the_fear_line_says_what_was_said),
        cmocka_unit_test(the_forecast_is_held_against_what_came),
        cmocka_unit_test(fear_has_words_for_each_ten),
        cmocka_unit_test(long_words_end_between_letters),
        cmocka_unit_test(a_toast_names_what_was_taken_off),
        cmocka_unit_test(every_topic_of_the_check_has_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
