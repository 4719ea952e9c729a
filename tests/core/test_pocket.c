/* Which step is the next one, and what there is to carry along. */
#include "core/check.h"

#include "core/pocket.h"

static Book book;
static Chance chance;
static Trail *near, *far;
static Step *first, *second, *other;

static int64_t today(void) {
    return moment_day(at("2026-03-10T12:00Z"));
}

static int set_up(void **state) {
    (void)state;
    chance = chance_from_seed(5);
    book = book_new("Maya", at("2026-03-01T12:00Z"), &chance);
    near = add_trail(&book, &chance);
    far = add_trail(&book, &chance);
    near->place = 1;
    far->place = 2;
    first = add_step(&book, &chance, near->record.id, 1);
    second = add_step(&book, &chance, near->record.id, 2);
    other = add_step(&book, &chance, far->record.id, 1);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    book_free(&book);
    return 0;
}

static Plan *add_plan(const Step *step, const char *when) {
    Plan *plan = (Plan *)book_add(&book, RECORD_PLAN, at("2026-03-09T12:00Z"), &chance);
    id_copy(plan->trail, step->trail);
    id_copy(plan->step, step->record.id);
    plan->planned.when = when == NULL ? moment_unset : at(when);
    plan->forecast.text = text_copy("They look");
    return plan;
}

static void is_next(const Step *step) {
    const Pocket pocket = pocket_of(&book, today());
    assert_non_null(pocket.step);
    assert_string_equal(pocket.step->record.id, step->record.id);
    assert_string_equal(pocket.trail->record.id, step->trail);
}

static void the_first_camp_of_the_first_trail_begins(void **state) {
    (void)state;
    is_next(first);
    const Pocket pocket = pocket_of(&book, today());
    assert_int_equal(pocket.camp, 1);
    assert_null(pocket.planned);
    assert_null(pocket.learned);
}

static void the_trail_walked_last_goes_on(void **state) {
    (void)state;
    (void)add_try(&book, &chance, other, OUTCOME_TURNED_BACK, "2026-03-05T12:00Z");
    is_next(other);
    Try *attempt = add_try(&book, &chance, first, OUTCOME_DID_IT, "2026-03-06T12:00Z");
    attempt->learned = text_copy("Tea helps");
    is_next(first);
    assert_string_equal(pocket_of(&book, today()).learned, "Tea helps");
}

static void the_soonest_day_comes_first(void **state) {
    (void)state;
    (void)add_plan(first, "2026-03-09T12:00Z"); /* gone by */
    is_next(first);
    (void)add_plan(second, "2026-03-14T12:00Z");
    is_next(second);
    (void)add_plan(other, "2026-03-10T09:00Z");
    is_next(other);
    const Pocket pocket = pocket_of(&book, today());
    assert_true(pocket_has_day(&pocket));
    assert_int_equal(moment_day(pocket.planned->when), today());
    assert_string_equal(pocket_of(&book, today()).forecast->text, "They look");
}

static void a_plan_without_a_day_is_on_the_next_step(void **state) {
    (void)state;
    (void)add_plan(first, NULL);
    is_next(first);
    Pocket pocket = pocket_of(&book, today());
    assert_non_null(pocket.forecast);
    assert_false(pocket_has_day(&pocket));
}

static void who_is_on_the_way_carries_that_step(void **state) {
    (void)state;
    (void)add_plan(other, "2026-03-10T09:00Z");
    Try *out = add_try(&book, &chance, second, OUTCOME_OUT, "2026-03-10T10:00Z");
    out->planned.where = text_copy("Corner shop");
    is_next(second);
    assert_string_equal(pocket_of(&book, today()).planned->where, "Corner shop");
}

static void what_is_put_away_is_not_next(void **state) {
    (void)state;
    (void)add_plan(first, "2026-03-10T09:00Z");
    near->archived = 1;
    is_next(other);
    far->archived = 1;
    assert_null(pocket_of(&book, today()).step);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_first_camp_of_the_first_trail_begins, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_trail_walked_last_goes_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_soonest_day_comes_first, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_plan_without_a_day_is_on_the_next_step, set_up, tear_down),
        cmocka_unit_test_setup_teardown(who_is_on_the_way_carries_that_step, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_put_away_is_not_next, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
