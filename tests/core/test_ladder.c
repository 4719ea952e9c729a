/* A ladder's order, what may be worth a second look, and taking steps off. */
#include "core/check.h"

#include "core/ladder.h"

typedef struct Ladder {
    Book book;
    Chance chance;
    Moment now;
    const char *trail;
} Ladder;

static int set_up(void **state) {
    Ladder *ladder = calloc(1, sizeof *ladder);
    assert_non_null(ladder);
    ladder->chance = chance_from_seed(3);
    ladder->now = at("2026-03-01T12:00Z");
    ladder->book = book_new("Maya", ladder->now, &ladder->chance);
    ladder->trail = add_trail(&ladder->book, &ladder->chance)->record.id;
    *state = ladder;
    return 0;
}

static int tear_down(void **state) {
    Ladder *ladder = *state;
    book_free(&ladder->book);
    free(ladder);
    return 0;
}

static Step *add(Ladder *ladder, const char *title, int fear) {
    Step *step = ladder_add(&ladder->book, ladder->trail, STEPS_MOST, ladder->now, &ladder->chance);
    assert_non_null(step);
    step->title = text_copy(title);
    step->expected_fear = fear;
    return step;
}

static void assert_order(const Ladder *ladder, const char *expected) {
    char titles[256] = "";
    size_t count = 0;
    const Step **steps = book_ladder(&ladder->book, ladder->trail, &count);
    for (size_t i = 0; i < count; i++) {
        (void)strncat(titles, steps[i]->title, sizeof titles - strlen(titles) - 1);
    }
    free((void *)steps);
    assert_string_equal(titles, expected);
}

static void a_step_is_added_anywhere(void **state) {
    Ladder *ladder = *state;
    (void)add(ladder, "a", UNSET);
    (void)add(ladder, "c", UNSET);
    ladder_add(&ladder->book, ladder->trail, 1, ladder->now, &ladder->chance)->title = text_copy("b");
    ladder_add(&ladder->book, ladder->trail, 0, ladder->now, &ladder->chance)->title = text_copy("_");
    assert_order(ladder, "_abc");
}

static void a_ladder_holds_forty(void **state) {
    Ladder *ladder = *state;
    for (int i = 0; i < STEPS_MOST; i++) {
        (void)add(ladder, "s", UNSET);
    }
    assert_null(ladder_add(&ladder->book, ladder->trail, 0, ladder->now, &ladder->chance));
}

static void a_step_is_moved_up_and_down(void **state) {
    Ladder *ladder = *state;
    const Step *a = add(ladder, "a", UNSET);
    (void)add(ladder, "b", UNSET);
    const Step *c = add(ladder, "c", UNSET);
    char first[ID_ROOM], last[ID_ROOM];
    id_copy(first, a->record.id);
    id_copy(last, c->record.id);
    assert_true(ladder_move(&ladder->book, first, 1, ladder->now));
    assert_order(ladder, "bac");
    assert_true(ladder_move(&ladder->book, last, 0, ladder->now));
    assert_order(ladder, "cba");
    assert_true(ladder_move(&ladder->book, last, 99, ladder->now));
    assert_order(ladder, "bac");
    assert_false(ladder_move(&ladder->book, last, 2, ladder->now));
    assert_false(ladder_move(&ladder->book, "nobody", 0, ladder->now));
}

static void sorting_keeps_ties_and_puts_the_unrated_last(void **state) {
    Ladder *ladder = *state;
    (void)add(ladder, "e", UNSET);
    (void)add(ladder, "c", 50);
    (void)add(ladder, "a", 20);
    (void)add(ladder, "d", 50);
    (void)add(ladder, "b", 30);
    assert_false(ladder_is_sorted(&ladder->book, ladder->trail));
    ladder_sort(&ladder->book, ladder->trail, ladder->now);
    assert_order(ladder, "abcde");
    assert_true(ladder_is_sorted(&ladder->book, ladder->trail));
}

static void a_step_with_tries_stays_for_them(void **state) {
    Ladder *ladder = *state;
    const Step *walked = add(ladder, "a", 30);
    char kept[ID_ROOM], gone[ID_ROOM];
    id_copy(kept, walked->record.id);
    (void)add_try(&ladder->book, &ladder->chance, walked, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    id_copy(gone, add(ladder, "b", 40)->record.id);
    assert_true(ladder_take_off(&ladder->book, kept, ladder->now));
    assert_true(ladder_take_off(&ladder->book, gone, ladder->now));
    assert_order(ladder, "");
    assert_string_equal(book_step(&ladder->book, kept)->title, "a");
    assert_null(book_step(&ladder->book, gone));
    assert_false(ladder_take_off(&ladder->book, gone, ladder->now));
}

static size_t hints_of(const Ladder *ladder, LadderHint out[8]) {
    size_t count = 0, found = 0;
    const Step **steps = book_ladder(&ladder->book, ladder->trail, &count);
    LadderHint *hints = ladder_hints(steps, count, &found);
    memcpy(out, hints, found * sizeof *out);
    free(hints);
    free((void *)steps);
    return found;
}

static void a_gap_of_twenty_five_is_a_big_stretch(void **state) {
    Ladder *ladder = *state;
    LadderHint hints[8];
    (void)add(ladder, "a", 30);
    (void)add(ladder, "b", 54);
    (void)add(ladder, "?", UNSET);
    (void)add(ladder, "c", 79);
    assert_int_equal(hints_of(ladder, hints), 1);
    assert_int_equal(hints[0].kind, HINT_GAP);
    assert_int_equal(hints[0].before, 3);
    assert_int_equal(hints[0].from, 54);
    assert_int_equal(hints[0].to, 79);
}

static void a_first_step_is_best_between_twenty_and_forty(void **state) {
    Ladder *ladder = *state;
    LadderHint hints[8];
    Step *first = add(ladder, "a", 41);
    assert_int_equal(hints_of(ladder, hints), 1);
    assert_int_equal(hints[0].kind, HINT_FIRST_LARGE);
    first->expected_fear = 40;
    assert_int_equal(hints_of(ladder, hints), 0);
    first->expected_fear = 19;
    assert_int_equal(hints_of(ladder, hints), 1);
    assert_int_equal(hints[0].kind, HINT_FIRST_SMALL);
    (void)add(ladder, "b", 30); /* a small one before a fitting one is a good start */
    assert_int_equal(hints_of(ladder, hints), 0);
}

static void half_way_is_by_five(void **state) {
    (void)state;
    assert_int_equal(ladder_fear_between(40, 75), 60);
    assert_int_equal(ladder_fear_between(30, 60), 45);
    assert_int_equal(ladder_fear_between(UNSET, 60), 60);
    assert_int_equal(ladder_fear_between(UNSET, UNSET), UNSET);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_step_is_added_anywhere, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_ladder_holds_forty, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_step_is_moved_up_and_down, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sorting_keeps_ties_and_puts_the_unrated_last, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_step_with_tries_stays_for_them, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_gap_of_twenty_five_is_a_big_stretch, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_first_step_is_best_between_twenty_and_forty, set_up, tear_down),
        cmocka_unit_test(half_way_is_by_five),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
