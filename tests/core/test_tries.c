#include "check.h"

#include "core/tries.h"

static const Try *tries[16];
static size_t tried;

static Try *tried_on(Outcome outcome, const char *started) {
    Try *attempt = lone_try(outcome, started);
    tries[tried++] = attempt;
    return attempt;
}

static int tries_end(void **state) {
    (void)state;
    while (tried > 0) {
        record_drop(record_shape(RECORD_TRY), &tries[--tried]->record);
    }
    return 0;
}

static void check_stars(int stars, bool lit) {
    const StepFacts facts = step_facts(tries, tried);
    assert_int_equal(facts.stars, stars);
    assert_int_equal(facts.lit, lit);
}

static void tries_come_oldest_first(void **state) {
    (void)state;
    Chance chance = chance_from_seed(3);
    Book book = book_new("Sarah", at("2026-03-01T12:00Z"), &chance);
    const Step *step = add_step(&book, &chance, "t", 1);
    const Step *other = add_step(&book, &chance, "t", 2);
    (void)add_try(&book, &chance, step, OUTCOME_DID_IT, "2026-03-05T12:00Z");
    Try *unstarted = add_try(&book, &chance, step, OUTCOME_DID_IT, "2026-03-03T12:00Z");
    unstarted->started = moment_unset; /* then it counts from when it was made */
    (void)add_try(&book, &chance, step, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    (void)add_try(&book, &chance, step, OUTCOME_DID_IT, "2026-03-05T12:00Z");
    (void)add_try(&book, &chance, other, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    const Try *gone = add_try(&book, &chance, step, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    (void)book_remove(&book, RECORD_TRY, gone->record.id, at("2026-03-09T12:00Z"));
    size_t count = 0;
    const Try **found = tries_of_step(&book, step->record.id, &count);
    assert_int_equal(count, 4);
    assert_int_equal(try_day(found[0]), date_day((Date){2026, 3, 1}));
    assert_ptr_equal(found[1], unstarted);
    assert_int_equal(try_day(found[3]), date_day((Date){2026, 3, 5}));
    assert_true(strcmp(found[2]->record.id, found[3]->record.id) < 0);
    free(found);
    found = tries_of_step(&book, "nowhere", &count);
    assert_int_equal(count, 0);
    free(found);
    book_free(&book);
}

static void a_try_is_finished_when_it_is_no_longer_out(void **state) {
    (void)state;
    assert_false(try_is_finished(tried_on(OUTCOME_OUT, "2026-03-01T12:00Z")));
    assert_true(try_is_finished(tried_on(OUTCOME_DID_IT, "2026-03-01T12:00Z")));
    assert_true(try_is_finished(tried_on(OUTCOME_PARTLY, "2026-03-01T12:00Z")));
    assert_true(try_is_finished(tried_on(OUTCOME_TURNED_BACK, "2026-03-01T12:00Z")));
    assert_true(try_is_clear(tries[1]));
    assert_false(try_is_clear(tries[2]));
    const StepFacts facts = step_facts(tries, tried);
    assert_int_equal(facts.tries, 3);
    assert_int_equal(facts.clears, 1);
    assert_int_equal(facts.turns, 1);
    assert_ptr_equal(facts.out, tries[0]);
}

static void no_try_no_star_and_out_earns_none(void **state) {
    (void)state;
    check_stars(0, false);
    Try *out = tried_on(OUTCOME_OUT, "2026-03-01T12:00Z");
    out->surprise = text_copy("It was quiet.");
    check_stars(0, false);
}

static void going_is_one_star_whatever_came_of_it(void **state) {
    (void)state;
    (void)tried_on(OUTCOME_TURNED_BACK, "2026-03-01T12:00Z");
    check_stars(1, false);
    tried_on(OUTCOME_PARTLY, "2026-03-02T12:00Z")->surprise = text_copy("Nobody looked.");
    check_stars(1, false);
}

static void doing_it_is_two_and_the_same_again_stays_two(void **state) {
    (void)state;
    (void)tried_on(OUTCOME_DID_IT, "2026-03-01T09:00+01:00");
    check_stars(2, true);
    (void)tried_on(OUTCOME_DID_IT, "2026-03-01T23:59+01:00");
    check_stars(2, true);
    (void)tried_on(OUTCOME_PARTLY, "2026-03-02T12:00+01:00");
    check_stars(2, true);
}

static void another_day_is_the_third_star(void **state) {
    (void)state;
    (void)tried_on(OUTCOME_DID_IT, "2026-03-01T23:50+01:00");
    (void)tried_on(OUTCOME_DID_IT, "2026-03-02T00:05+01:00");
    check_stars(3, true);
}

static void another_place_or_company_is_the_third_star(void **state) {
    (void)state;
    (void)tried_on(OUTCOME_DID_IT, "2026-03-01T09:00Z");
    tried_on(OUTCOME_DID_IT, "2026-03-01T10:00Z")->planned.where = text_copy("Home");
    tried_on(OUTCOME_DID_IT, "2026-03-01T11:00Z")->planned.where = text_copy(" home ");
    check_stars(2, true);
    tried_on(OUTCOME_TURNED_BACK, "2026-03-01T12:00Z")->planned.where = text_copy("Shop");
    check_stars(2, true);
    Try *last = tried_on(OUTCOME_DID_IT, "2026-03-01T13:00Z");
    last->planned.where = text_copy("home");
    last->planned.with = text_copy("Lee");
    check_stars(3, true);
}

static void a_surprise_is_the_third_star(void **state) {
    (void)state;
    Try *attempt = tried_on(OUTCOME_DID_IT, "2026-03-01T09:00Z");
    attempt->surprise = text_copy("  ");
    check_stars(2, true);
    attempt->forecast.likelihood = 20;
    attempt->happened = HAPPENED_NO;
    check_stars(3, true);
    attempt->forecast.likelihood = 19;
    check_stars(2, true);
    replace_text(&attempt->surprise, "They smiled.");
    check_stars(3, true);
}

static void a_surprise_on_a_turn_back_counts_once_the_camp_is_lit(void **state) {
    (void)state;
    Try *turned = tried_on(OUTCOME_TURNED_BACK, "2026-03-01T09:00Z");
    turned->forecast.fear = 90;
    turned->fear.peak = 70;
    check_stars(1, false);
    (void)tried_on(OUTCOME_DID_IT, "2026-03-01T10:00Z");
    check_stars(3, true);
}

static void other_places_are_told_apart_when_both_are_said(void **state) {
    (void)state;
    Try *a = tried_on(OUTCOME_DID_IT, "2026-03-01T09:00Z");
    Try *b = tried_on(OUTCOME_DID_IT, "2026-03-01T09:00Z");
    assert_false(try_other_place(a, b));
    a->planned.where = text_copy("Park");
    assert_false(try_other_place(a, b));
    assert_true(try_place_is_said(a));
    assert_false(try_place_is_said(b));
    b->planned.where = text_copy("P\xC3\x81RK");
    assert_false(try_other_place(a, b));
    b->planned.with = text_copy("Lee");
    assert_true(try_other_place(a, b));
}

#define TRIES_TEST(function) cmocka_unit_test_teardown(function, tries_end)

int main(void) {
    const struct CMUnitTest tests[] = {
        TRIES_TEST(tries_come_oldest_first),
        TRIES_TEST(a_try_is_finished_when_it_is_no_longer_out),
        TRIES_TEST(no_try_no_star_and_out_earns_none),
        TRIES_TEST(going_is_one_star_whatever_came_of_it),
        TRIES_TEST(doing_it_is_two_and_the_same_again_stays_two),
        TRIES_TEST(another_day_is_the_third_star),
        TRIES_TEST(another_place_or_company_is_the_third_star),
        TRIES_TEST(a_surprise_is_the_third_star),
        TRIES_TEST(a_surprise_on_a_turn_back_counts_once_the_camp_is_lit),
        TRIES_TEST(other_places_are_told_apart_when_both_are_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
