#include "check.h"

#include "core/pins.h"

typedef struct Life {
    Chance chance;
    Book book;
    const Trail *trail;
    const Step *steps[2];
} Life;

static int life_begin(void **state) {
    Life *life = calloc(1, sizeof *life);
    life->chance = chance_from_seed(3);
    life->book = book_new("Sarah", at("2026-03-01T12:00Z"), &life->chance);
    life->trail = add_trail(&life->book, &life->chance);
    for (size_t i = 0; i < 2; i++) {
        life->steps[i] = add_step(&life->book, &life->chance, life->trail->record.id, (double)i);
    }
    *state = life;
    return 0;
}

static int life_end(void **state) {
    Life *life = *state;
    book_free(&life->book);
    free(life);
    return 0;
}

static Try *went(Life *life, size_t camp, Outcome outcome, const char *started) {
    return add_try(&life->book, &life->chance, life->steps[camp], outcome, started);
}

static void is_earned(const Life *life, PinKind kind, const char *when) {
    const Pins pins = pins_of_book(&life->book);
    assert_int_equal(pins.when[kind].ms, at(when).ms);
}

static void is_to_come(const Life *life, PinKind kind) {
    assert_false(moment_is_set(pins_of_book(&life->book).when[kind]));
}

static void nothing_is_earned_before_going(void **state) {
    Life *life = *state;
    Pins pins = pins_of_book(&life->book);
    assert_int_equal(pins_earned(&pins), 0);
    (void)went(life, 0, OUTCOME_OUT, "2026-03-02T12:00Z");
    pins = pins_of_book(&life->book);
    assert_int_equal(pins_earned(&pins), 0);
}

static void a_turn_back_is_a_first_step_too(void **state) {
    Life *life = *state;
    (void)went(life, 0, OUTCOME_TURNED_BACK, "2026-03-02T12:00Z");
    is_earned(life, PIN_FIRST_STEP, "2026-03-02T12:00Z");
    is_to_come(life, PIN_CAME_BACK);
    (void)went(life, 0, OUTCOME_TURNED_BACK, "2026-03-03T12:00Z");
    is_earned(life, PIN_CAME_BACK, "2026-03-03T12:00Z");
}

/* The greatest fear at every end earns as much as the least. */
static void none_asks_for_calm(void **state) {
    Life *life = *state;
    static const char *const places[] = {"the park", "the station"};
    static const char *const people[] = {"Sam", "nobody"};
    for (size_t i = 0; i < 4; i++) {
        static const char *const days[] = {"2026-03-02T12:00Z", "2026-03-03T12:00Z", "2026-03-20T12:00Z",
                                           "2026-03-21T12:00Z"};
        Try *attempt = went(life, i % 2, i == 0 ? OUTCOME_TURNED_BACK : OUTCOME_DID_IT, days[i]);
        attempt->fear.before = attempt->fear.peak = attempt->fear.end = 100;
        replace_text(&attempt->planned.where, places[i % 2]);
        replace_text(&attempt->planned.with, people[i % 2]);
        replace_text(&attempt->learned, "I stayed.");
        replace_text(&attempt->surprise, "Nobody looked.");
        attempt->aids.given = true;
    }
    Breath *breath = (Breath *)book_add(&life->book, RECORD_BREATH, at("2026-03-20T13:00Z"), &life->chance);
    breath->seconds = 60;
    breath->after = 100;
    Event *clap = (Event *)book_add(&life->book, RECORD_EVENT, at("2026-03-02T12:30Z"), &life->chance);
    clap->what = EVENT_HIGH_FIVE;
    const Pins pins = pins_of_book(&life->book);
    assert_int_equal(pins_earned(&pins), PIN_KINDS);
    is_earned(life, PIN_SUMMIT, "2026-03-20T12:00Z");
    is_earned(life, PIN_REVISIT, "2026-03-21T12:00Z");
    is_earned(life, PIN_AFTER_WEEKS, "2026-03-20T12:00Z");
    is_earned(life, PIN_RESTED, "2026-03-20T12:00Z");
}

static void elsewhere_means_two_that_were_said(void **state) {
    Life *life = *state;
    static const char *const where[] = {"The park", NULL, "the PARK", "the station"};
    static const char *const days[] = {"2026-03-02T12:00Z", "2026-03-03T12:00Z", "2026-03-04T12:00Z",
                                       "2026-03-05T12:00Z"};
    for (size_t i = 0; i < 4; i++) {
        is_to_come(life, PIN_OTHER_PLACE);
        replace_text(&went(life, 0, OUTCOME_DID_IT, days[i])->planned.where, where[i]);
    }
    is_earned(life, PIN_OTHER_PLACE, days[3]);
    is_to_come(life, PIN_OTHER_COMPANY);
}

static void aids_that_were_not_spoken_of_are_unknown(void **state) {
    Life *life = *state;
    Try *attempt = went(life, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    is_to_come(life, PIN_WITHOUT_AIDS);
    texts_add(&attempt->aids, "friend");
    attempt->aids.given = true;
    is_to_come(life, PIN_WITHOUT_AIDS);
    texts_clear(&attempt->aids);
    attempt->aids.given = true;
    is_earned(life, PIN_WITHOUT_AIDS, "2026-03-02T12:00Z");
}

static void a_rest_counts_on_a_day_with_a_try(void **state) {
    Life *life = *state;
    (void)went(life, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    Breath *other = (Breath *)book_add(&life->book, RECORD_BREATH, at("2026-03-03T12:00Z"), &life->chance);
    other->seconds = 300;
    is_to_come(life, PIN_RESTED);
    Breath *same = (Breath *)book_add(&life->book, RECORD_BREATH, at("2026-03-02T20:00Z"), &life->chance);
    same->seconds = 59;
    is_to_come(life, PIN_RESTED);
    same->seconds = 60;
    is_earned(life, PIN_RESTED, "2026-03-02T12:00Z");
}

/* Thirteen days are not yet weeks, and a long way is never counted against anyone. */
static void coming_after_weeks_is_earned_by_coming(void **state) {
    Life *life = *state;
    (void)went(life, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    (void)went(life, 0, OUTCOME_DID_IT, "2026-03-15T12:00Z");
    is_to_come(life, PIN_AFTER_WEEKS);
    (void)went(life, 0, OUTCOME_PARTLY, "2026-03-29T12:00Z");
    is_earned(life, PIN_AFTER_WEEKS, "2026-03-29T12:00Z");
}

static void the_same_day_is_no_revisit(void **state) {
    Life *life = *state;
    (void)went(life, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    (void)went(life, 1, OUTCOME_PARTLY, "2026-03-02T13:00Z");
    is_to_come(life, PIN_SUMMIT);
    (void)went(life, 1, OUTCOME_DID_IT, "2026-03-02T14:00Z");
    (void)went(life, 1, OUTCOME_DID_IT, "2026-03-02T15:00Z");
    is_earned(life, PIN_SUMMIT, "2026-03-02T14:00Z");
    is_to_come(life, PIN_REVISIT);
}

/* Once written down, it stays when the try is taken off and when a camp is added to the trail. */
static void an_earned_pin_is_never_lost(void **state) {
    Life *life = *state;
    const Try *first = went(life, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    (void)went(life, 1, OUTCOME_DID_IT, "2026-03-03T12:00Z");
    assert_int_equal(pins_settle(&life->book, at("2026-03-04T12:00Z"), &life->chance), 2);
    assert_int_equal(pins_settle(&life->book, at("2026-03-04T12:00Z"), &life->chance), 0);
    assert_true(book_remove(&life->book, RECORD_TRY, first->record.id, at("2026-03-05T12:00Z")));
    (void)add_step(&life->book, &life->chance, life->trail->record.id, 9);
    is_earned(life, PIN_FIRST_STEP, "2026-03-02T12:00Z");
    is_earned(life, PIN_SUMMIT, "2026-03-03T12:00Z");
}

/* A try that is logged late makes the pin older, never younger. */
static void the_earliest_time_counts(void **state) {
    Life *life = *state;
    (void)went(life, 0, OUTCOME_DID_IT, "2026-03-05T12:00Z");
    (void)pins_settle(&life->book, at("2026-03-05T12:00Z"), &life->chance);
    (void)went(life, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    is_earned(life, PIN_FIRST_STEP, "2026-03-02T12:00Z");
}

#define PIN_TEST(name) cmocka_unit_test_setup_teardown(name, life_begin, life_end)

int main(void) {
    const struct CMUnitTest tests[] = {
        PIN_TEST(nothing_is_earned_before_going),
        PIN_TEST(a_turn_back_is_a_first_step_too),
        PIN_TEST(none_asks_for_calm),
        PIN_TEST(elsewhere_means_two_that_were_said),
        PIN_TEST(aids_that_were_not_spoken_of_are_unknown),
        PIN_TEST(a_rest_counts_on_a_day_with_a_try),
        PIN_TEST(coming_after_weeks_is_earned_by_coming),
        PIN_TEST(the_same_day_is_no_revisit),
        PIN_TEST(an_earned_pin_is_never_lost),
        PIN_TEST(the_earliest_time_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
