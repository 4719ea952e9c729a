/* What a merge tells: what came in, and what was worded on both computers. */
#include "core/came.h"
#include "core/merge.h"

#include "check.h"

typedef struct Two { /* copies of one save on two computers */
    Chance chance;
    Book here, there;
    char trail[ID_ROOM], first[ID_ROOM], second[ID_ROOM];
} Two;

static char *no_join(const char *a, const char *b) {
    return text_copy(a != NULL ? a : b);
}

static int set_up(void **state) {
    Two *two = calloc(1, sizeof *two);
    two->chance = chance_from_seed(3);
    two->here = book_new("Ann", at("2026-03-01T12:00Z"), &two->chance);
    const Trail *trail = add_trail(&two->here, &two->chance);
    id_copy(two->trail, trail->record.id);
    id_copy(two->first, add_step(&two->here, &two->chance, two->trail, 1)->record.id);
    id_copy(two->second, add_step(&two->here, &two->chance, two->trail, 2)->record.id);
    two->there = book_snapshot(&two->here);
    *state = two;
    return 0;
}

static int tear_down(void **state) {
    Two *two = *state;
    book_free(&two->here);
    book_free(&two->there);
    free(two);
    return 0;
}

static Came came_to(const Two *two) {
    Book both = merge_books(&two->here, &two->there, no_join);
    Came came = came_between(&two->here, &both);
    book_free(&both);
    return came;
}

static void open_camp(Book *book, Two *two, const char *step) {
    Opened *opened = (Opened *)book_add(book, RECORD_OPENED, at("2026-03-02T12:00Z"), &two->chance);
    id_copy(opened->trail, two->trail);
    id_copy(opened->step, step);
}

static void retitle(Book *book, const char *step, const char *title, const char *when) {
    Step *changed = (Step *)book_change(book, RECORD_STEP, step, at(when));
    replace_text(&changed->title, title);
}

static void copies_that_are_one_bring_nothing(void **state) {
    Two *two = *state;
    Came came = came_to(two);
    assert_int_equal(came.count, 0);
    assert_false(came.person);
    came_free(&came);
}

static void tries_notes_and_openings_are_told(void **state) {
    Two *two = *state;
    add_try(&two->there, &two->chance, book_step(&two->there, two->first), OUTCOME_DID_IT, "2026-03-02T12:00Z");
    add_try(&two->there, &two->chance, book_step(&two->there, two->first), OUTCOME_DID_IT, "2026-03-03T12:00Z");
    (void)book_add(&two->there, RECORD_NOTE, at("2026-03-03T12:00Z"), &two->chance);
    open_camp(&two->there, two, two->first); /* the first is open anyway */
    open_camp(&two->there, two, two->second);
    Came came = came_to(two);
    assert_int_equal(came_count(&came, RECORD_TRY, CAME_NEW), 2);
    assert_int_equal(came_count(&came, RECORD_NOTE, CAME_NEW), 1);
    assert_int_equal(came_count(&came, RECORD_OPENED, CAME_NEW), 1);
    assert_int_equal(came.count, 4);
    came_free(&came);
}

/* What happened here alone did not come in. */
static void what_was_here_is_not_told(void **state) {
    Two *two = *state;
    add_try(&two->here, &two->chance, book_step(&two->here, two->first), OUTCOME_DID_IT, "2026-03-02T12:00Z");
    open_camp(&two->here, two, two->second);
    open_camp(&two->there, two, two->second); /* opened in both places: it was open */
    Came came = came_to(two);
    assert_int_equal(came.count, 0);
    came_free(&came);
}

static void a_new_trail_is_one_thing(void **state) {
    Two *two = *state;
    const Trail *trail = add_trail(&two->there, &two->chance);
    const Step *step = add_step(&two->there, &two->chance, trail->record.id, 1);
    open_camp(&two->there, two, step->record.id);
    id_copy(((Opened *)two->there.shelves[RECORD_OPENED].items[0])->trail, trail->record.id);
    Came came = came_to(two);
    assert_int_equal(came.count, 1);
    assert_int_equal(came_count(&came, RECORD_TRAIL, CAME_NEW), 1);
    came_free(&came);
}

static void changes_and_removals_are_told(void **state) {
    Two *two = *state;
    retitle(&two->there, two->first, "Ring a friend", "2026-03-02T12:00Z");
    assert_true(book_remove(&two->there, RECORD_STEP, two->second, at("2026-03-02T12:00Z")));
    Came came = came_to(two);
    assert_int_equal(came_count(&came, RECORD_STEP, CAME_CHANGED), 1);
    assert_int_equal(came_count(&came, RECORD_STEP, CAME_REMOVED), 1);
    came_free(&came);
}

static void what_one_computer_worded_is_not_asked(void **state) {
    Two *two = *state;
    size_t count = 0;
    retitle(&two->there, two->first, "Ring a friend", "2026-03-02T12:00Z");
    Asked *asked = asked_between(&two->here, &two->there, &count);
    assert_int_equal(count, 0);
    asked_free(asked, count);
}

static void what_both_worded_is_asked_and_the_later_is_first(void **state) {
    Two *two = *state;
    size_t count = 0;
    retitle(&two->here, two->first, "Ring a friend", "2026-03-02T12:00Z");
    retitle(&two->there, two->first, "Ring my sister", "2026-03-03T12:00Z");
    Asked *asked = asked_between(&two->here, &two->there, &count);
    assert_int_equal(count, 1);
    assert_string_equal(field_text(asked[0].field, asked[0].records[0]), "Ring my sister");
    assert_string_equal(field_text(asked[0].field, asked[0].records[1]), "Ring a friend");
    Book both = merge_books(&two->here, &two->there, no_join);
    assert_false(asked_settle(&asked[0], &both, at("2026-03-04T12:00Z"))); /* the later stands already */
    assert_string_equal(book_step(&both, two->first)->title, "Ring my sister");
    asked[0].choice = 1;
    assert_true(asked_settle(&asked[0], &both, at("2026-03-04T12:00Z")));
    assert_string_equal(book_step(&both, two->first)->title, "Ring a friend");
    Book again = merge_books(&both, &two->there, no_join); /* and it stays so */
    assert_string_equal(book_step(&again, two->first)->title, "Ring a friend");
    asked_free(asked, count);
    book_free(&both);
    book_free(&again);
}

static void the_same_words_are_not_asked(void **state) {
    Two *two = *state;
    size_t count = 0;
    retitle(&two->here, two->first, "Ring my sister", "2026-03-02T12:00Z");
    retitle(&two->there, two->first, "Ring my sister", "2026-03-03T12:00Z");
    Asked *asked = asked_between(&two->here, &two->there, &count);
    assert_int_equal(count, 0);
    asked_free(asked, count);
}

/* A fear number of a camp is a wording too. */
static void a_number_can_be_chosen(void **state) {
    Two *two = *state;
    size_t count = 0;
    ((Step *)book_change(&two->here, RECORD_STEP, two->first, at("2026-03-02T12:00Z")))->expected_fear = 40;
    ((Step *)book_change(&two->there, RECORD_STEP, two->first, at("2026-03-03T12:00Z")))->expected_fear = 55;
    Asked *asked = asked_between(&two->here, &two->there, &count);
    assert_int_equal(count, 1);
    asked[0].choice = 1;
    assert_true(asked_settle(&asked[0], &two->there, at("2026-03-04T12:00Z")));
    assert_int_equal(book_step(&two->there, two->first)->expected_fear, 40);
    asked_free(asked, count);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(copies_that_are_one_bring_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tries_notes_and_openings_are_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_here_is_not_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_new_trail_is_one_thing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(changes_and_removals_are_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_one_computer_worded_is_not_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_both_worded_is_asked_and_the_later_is_first, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_same_words_are_not_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_number_can_be_chosen, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
