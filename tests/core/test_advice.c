#include "ladder_world.h"

#include "core/advice.h"
#include "core/unlock.h"

#define LAST (CAMPS - 1)

static Try *felt(World *world, int camp, Outcome outcome, const char *started, int peak) {
    Try *attempt = take(world, camp, outcome, started);
    attempt->fear.peak = peak;
    return attempt;
}

static void open_camp(World *world, int camp) {
    assert_true(unlock_ready(&world->book, world->steps[camp], world->now, &world->chance));
}

static AdviceKind advice_of(const World *world, int camp, int fear) {
    size_t count = 0;
    const Try **tries = tries_of_step(&world->book, world->steps[camp], &count);
    const AdviceKind kind = advice_of_tries(tries, count, fear);
    free(tries);
    return kind;
}

static int64_t day(int month, int day_of_month) {
    return date_day((Date){2026, month, day_of_month});
}

static Advice advice_on(const World *world, int64_t today) {
    return advice_for_trail(&world->book, world->trail, today);
}

static void two_turn_backs_in_a_row_ask_for_something_smaller(void **state) {
    World *world = *state;
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-01T12:00Z", UNSET);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
    (void)felt(world, 0, OUTCOME_PARTLY, "2026-03-02T12:00Z", UNSET);
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-03T12:00Z", UNSET);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
    (void)felt(world, 0, OUTCOME_OUT, "2026-03-04T12:00Z", UNSET); /* still out: says nothing */
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-05T12:00Z", UNSET);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_SMALLER);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-06T12:00Z", UNSET);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
}

static void peaks_far_above_the_rating_ask_for_something_smaller(void **state) {
    World *world = *state;
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z", 60);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z", UNSET);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-03T12:00Z", 60);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_SMALLER);
    assert_int_equal(advice_of(world, 0, 41), ADVICE_NONE);
    assert_int_equal(advice_of(world, 0, UNSET), ADVICE_NONE);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-04T12:00Z", 50); /* it got easier */
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
}

static void three_easy_clears_say_you_may_be_ready(void **state) {
    World *world = *state;
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z", 90);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z", 20);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-03T12:00Z", 20);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-04T12:00Z", 20);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_READY);
    assert_int_equal(advice_of(world, 0, 0), ADVICE_READY);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-05T12:00Z", 21);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
}

static void an_unrated_clear_is_not_called_easy(void **state) {
    World *world = *state;
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z", 10);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z", 10);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-03T12:00Z", UNSET);
    assert_int_equal(advice_of(world, 0, 40), ADVICE_NONE);
}

static void the_newest_rating_is_a_camp_s_fear(void **state) {
    World *world = *state;
    Step *step = (Step *)book_change(&world->book, RECORD_STEP, world->steps[1], world->now);
    assert_int_equal(step_fear(&world->book, step), UNSET);
    step->expected_fear = 45;
    assert_int_equal(step_fear(&world->book, step), 45);
    static const char *const days[] = {"2026-03-03T12:00Z", "2026-03-05T12:00Z", "2026-03-04T12:00Z"};
    for (int i = 0; i < 3; i++) {
        Rating *rating = (Rating *)book_add(&world->book, RECORD_RATING, at(days[i]), &world->chance);
        memcpy(rating->step, step->record.id, ID_ROOM);
        rating->fear = 60 + i;
    }
    assert_int_equal(step_fear(&world->book, step), 61);
    Rating *unsaid = (Rating *)book_add(&world->book, RECORD_RATING, at("2026-03-06T12:00Z"), &world->chance);
    memcpy(unsaid->step, step->record.id, ID_ROOM);
    Rating *other = (Rating *)book_add(&world->book, RECORD_RATING, at("2026-03-06T12:00Z"), &world->chance);
    memcpy(other->step, world->steps[0], ID_ROOM);
    other->fear = 5;
    assert_int_equal(step_fear(&world->book, step), 61);
}

static void the_next_step_is_the_lowest_open_one_not_lit(void **state) {
    World *world = *state;
    assert_string_equal(trail_next_step(&world->book, world->trail)->record.id, world->steps[0]);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z", UNSET);
    assert_string_equal(trail_next_step(&world->book, world->trail)->record.id, world->steps[0]);
    open_camp(world, 2);
    assert_string_equal(trail_next_step(&world->book, world->trail)->record.id, world->steps[2]);
    open_camp(world, 1);
    assert_string_equal(trail_next_step(&world->book, world->trail)->record.id, world->steps[1]);
    (void)felt(world, 1, OUTCOME_DID_IT, "2026-03-01T12:00Z", UNSET);
    (void)felt(world, 2, OUTCOME_DID_IT, "2026-03-01T12:00Z", UNSET);
    assert_string_equal(trail_next_step(&world->book, world->trail)->record.id, world->steps[2]);
    assert_null(trail_next_step(&world->book, "nowhere"));
}

static void the_summit_is_every_camp_lit(void **state) {
    World *world = *state;
    assert_false(trail_is_summit(&world->book, "nowhere"));
    for (int i = 0; i < CAMPS; i++) {
        assert_false(trail_is_summit(&world->book, world->trail));
        (void)felt(world, i, OUTCOME_DID_IT, "2026-03-01T12:00Z", UNSET);
    }
    assert_true(trail_is_summit(&world->book, world->trail));
}

static void advice_on_the_way_speaks_of_the_next_camp(void **state) {
    World *world = *state;
    assert_int_equal(advice_on(world, day(3, 1)).kind, ADVICE_NONE);
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z", 50);
    open_camp(world, 1);
    (void)felt(world, 1, OUTCOME_TURNED_BACK, "2026-03-02T12:00Z", UNSET);
    (void)felt(world, 1, OUTCOME_TURNED_BACK, "2026-03-03T12:00Z", UNSET);
    const Advice advice = advice_on(world, day(3, 4));
    assert_int_equal(advice.kind, ADVICE_SMALLER);
    assert_string_equal(advice.step, world->steps[1]);
    assert_string_equal(advice.lower, world->steps[0]);
}

static void below_the_first_camp_there_is_none(void **state) {
    World *world = *state;
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-02T12:00Z", UNSET);
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-03T12:00Z", UNSET);
    const Advice advice = advice_on(world, day(3, 4));
    assert_int_equal(advice.kind, ADVICE_SMALLER);
    assert_string_equal(advice.lower, "");
}

static void fourteen_days_away_ask_for_a_warm_up(void **state) {
    World *world = *state;
    assert_int_equal(advice_on(world, day(12, 15)).kind, ADVICE_NONE); /* never begun is not away */
    (void)felt(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z", 20);
    open_camp(world, 1);
    (void)felt(world, 1, OUTCOME_DID_IT, "2026-03-02T12:00Z", 60);
    assert_int_equal(advice_on(world, day(3, 15)).kind, ADVICE_NONE);
    Advice advice = advice_on(world, day(3, 16));
    assert_int_equal(advice.kind, ADVICE_WARM_UP);
    assert_string_equal(advice.step, world->steps[0]);
    (void)felt(world, 1, OUTCOME_DID_IT, "2026-03-03T12:00Z", 10);
    advice = advice_on(world, day(3, 17));
    assert_int_equal(advice.kind, ADVICE_WARM_UP);
    assert_string_equal(advice.step, world->steps[1]);
}

static void a_warm_up_without_an_easy_camp_is_the_lowest_lit_one(void **state) {
    World *world = *state;
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-01T12:00Z", UNSET);
    assert_string_equal(advice_on(world, day(4, 1)).step, world->steps[0]);
    (void)felt(world, 1, OUTCOME_DID_IT, "2026-03-01T12:00Z", 60);
    (void)felt(world, 2, OUTCOME_DID_IT, "2026-03-01T12:00Z", UNSET);
    assert_string_equal(advice_on(world, day(4, 1)).step, world->steps[1]);
}

static void the_summit_is_revisited_after_one_and_four_weeks(void **state) {
    World *world = *state;
    for (int i = 0; i < CAMPS; i++) {
        (void)felt(world, i, OUTCOME_DID_IT, "2026-03-01T12:00Z", 10);
    }
    assert_int_equal(advice_on(world, day(3, 7)).kind, ADVICE_NONE);
    const Advice advice = advice_on(world, day(3, 8));
    assert_int_equal(advice.kind, ADVICE_REVISIT);
    assert_string_equal(advice.step, world->steps[LAST]);
    (void)felt(world, LAST, OUTCOME_DID_IT, "2026-03-08T12:00Z", 10);
    assert_int_equal(advice_on(world, day(3, 8)).kind, ADVICE_NONE);
    assert_int_equal(advice_on(world, day(3, 28)).kind, ADVICE_NONE);
    assert_int_equal(advice_on(world, day(3, 29)).kind, ADVICE_REVISIT);
    (void)felt(world, 1, OUTCOME_TURNED_BACK, "2026-03-30T12:00Z", 10);
    assert_int_equal(advice_on(world, day(12, 1)).kind, ADVICE_NONE);
}

/* First in another place, then with other people, then without an aid; always the camp that was practised least. */
static void a_revisit_goes_a_way_not_gone_yet(void **state) {
    World *world = *state;
    for (int i = 0; i < CAMPS; i++) {
        (void)felt(world, i, OUTCOME_DID_IT, "2026-03-01T12:00Z", 10);
    }
    (void)felt(world, LAST, OUTCOME_DID_IT, "2026-03-01T13:00Z", 10);
    Advice advice = advice_on(world, day(3, 8));
    assert_string_equal(advice.step, world->steps[LAST - 1]);
    assert_string_equal(trail_again(&world->book, world->trail)->record.id, world->steps[LAST - 1]);
    assert_int_equal(advice.way, REVISIT_PLACE);
    Try *first = felt(world, LAST - 1, OUTCOME_PARTLY, "2026-03-01T14:00Z", 10);
    Try *second = felt(world, LAST - 1, OUTCOME_PARTLY, "2026-03-01T15:00Z", 10);
    replace_text(&first->planned.where, "The park");
    replace_text(&second->planned.where, "the PARK");
    assert_int_equal(advice_on(world, day(3, 8)).way, REVISIT_PLACE);
    replace_text(&second->planned.where, "The station");
    assert_int_equal(advice_on(world, day(3, 8)).way, REVISIT_COMPANY);
    replace_text(&first->planned.with, "Sam");
    replace_text(&second->planned.with, "Alex");
    assert_int_equal(advice_on(world, day(3, 8)).way, REVISIT_BARE);
}

static void rate(World *world, int camp, const char *when) {
    Rating *rating = (Rating *)book_add(&world->book, RECORD_RATING, at(when), &world->chance);
    memcpy(rating->trail, world->trail, ID_ROOM);
    memcpy(rating->step, world->steps[camp], ID_ROOM);
    rating->fear = 40;
}

static void fears_are_asked_about_once_a_month_for_a_week(void **state) {
    World *world = *state; /* the trail was taken on the first of March */
    assert_int_equal(advice_on(world, day(3, 30)).kind, ADVICE_NONE);
    assert_int_equal(advice_on(world, day(3, 31)).kind, ADVICE_RERATE);
    assert_int_equal(advice_on(world, day(4, 6)).kind, ADVICE_RERATE);
    assert_int_equal(advice_on(world, day(4, 7)).kind, ADVICE_NONE);
    assert_int_equal(advice_on(world, day(4, 30)).kind, ADVICE_RERATE);
    rate(world, 1, "2026-04-30T12:00Z");
    assert_int_equal(advice_on(world, day(4, 30)).kind, ADVICE_NONE);
    assert_int_equal(advice_on(world, day(5, 29)).kind, ADVICE_NONE);
    assert_int_equal(advice_on(world, day(5, 30)).kind, ADVICE_RERATE);
}

static void what_matters_more_is_offered_first(void **state) {
    World *world = *state;
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-30T12:00Z", 60);
    (void)felt(world, 0, OUTCOME_TURNED_BACK, "2026-03-31T12:00Z", 60);
    assert_int_equal(advice_on(world, day(3, 31)).kind, ADVICE_SMALLER);
}

#define ADVICE_TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        ADVICE_TEST(fears_are_asked_about_once_a_month_for_a_week),
        ADVICE_TEST(what_matters_more_is_offered_first),
        ADVICE_TEST(two_turn_backs_in_a_row_ask_for_something_smaller),
        ADVICE_TEST(peaks_far_above_the_rating_ask_for_something_smaller),
        ADVICE_TEST(three_easy_clears_say_you_may_be_ready),
        ADVICE_TEST(an_unrated_clear_is_not_called_easy),
        ADVICE_TEST(the_newest_rating_is_a_camp_s_fear),
        ADVICE_TEST(the_next_step_is_the_lowest_open_one_not_lit),
        ADVICE_TEST(the_summit_is_every_camp_lit),
        ADVICE_TEST(advice_on_the_way_speaks_of_the_next_camp),
        ADVICE_TEST(below_the_first_camp_there_is_none),
        ADVICE_TEST(fourteen_days_away_ask_for_a_warm_up),
        ADVICE_TEST(a_warm_up_without_an_easy_camp_is_the_lowest_lit_one),
        ADVICE_TEST(the_summit_is_revisited_after_one_and_four_weeks),
        ADVICE_TEST(a_revisit_goes_a_way_not_gone_yet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
