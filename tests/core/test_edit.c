#include "check.h"

#include "core/edit.h"

#define FAMILY "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"
#define E_ACUTE_MARK "e\xCC\x81"
#define ACUTE "\xCC\x81"

static Edit edit;

static int end(void **state) {
    (void)state;
    edit_free(&edit);
    assert_null(edit.text);
    return 0;
}

static void check(const char *text, size_t caret, size_t anchor) {
    assert_string_equal(edit.text, text);
    assert_int_equal(edit.length, strlen(text));
    assert_int_equal(edit.caret, caret);
    assert_int_equal(edit.anchor, anchor);
}

static void a_field_begins_with_the_caret_at_the_end(void **state) {
    (void)state;
    edit_begin(&edit, "two\nlines", false);
    check("two lines", 9, 9);
    edit_free(&edit);
    edit_begin(&edit, "two\nlines", true);
    check("two\nlines", 9, 9);
    edit_free(&edit);
    edit_begin(&edit, NULL, true);
    check("", 0, 0);
}

static void typing_goes_in_at_the_caret(void **state) {
    (void)state;
    edit_begin(&edit, "ac", false);
    assert_true(edit_move(&edit, MOVE_LEFT, 0, false));
    assert_true(edit_insert(&edit, "b"));
    check("abc", 2, 2);
    assert_true(edit_insert(&edit, "\r\n"));
    check("ab c", 3, 3);
    assert_false(edit_insert(&edit, "\x01\x02"));
    assert_false(edit_insert(&edit, ""));
    check("ab c", 3, 3);
}

static void the_caret_moves_by_what_a_reader_sees(void **state) {
    (void)state;
    edit_begin(&edit, "a" E_ACUTE_MARK FAMILY, false);
    assert_true(edit_move(&edit, MOVE_LEFT, 0, false));
    assert_int_equal(edit.caret, 4);
    assert_true(edit_move(&edit, MOVE_LEFT, 0, false));
    assert_int_equal(edit.caret, 1);
    assert_true(edit_move(&edit, MOVE_RIGHT, 0, false));
    assert_int_equal(edit.caret, 4);
    assert_true(edit_move(&edit, MOVE_TO, 3, false)); /* inside the letter: before it */
    assert_int_equal(edit.caret, 1);
    assert_true(edit_move(&edit, MOVE_TO, 12, false));
    assert_int_equal(edit.caret, 4);
    assert_true(edit_move(&edit, MOVE_TO, 4000, false));
    assert_int_equal(edit.caret, edit.length);
    assert_false(edit_move(&edit, MOVE_RIGHT, 0, false));
    assert_false(edit_move(&edit, MOVE_END, 0, false));
    assert_true(edit_move(&edit, MOVE_START, 0, false));
    assert_false(edit_move(&edit, MOVE_LEFT, 0, false));
    check("a" E_ACUTE_MARK FAMILY, 0, 0);
}

static void a_mark_typed_behind_a_letter_joins_it(void **state) {
    (void)state;
    edit_begin(&edit, "ex", false);
    assert_true(edit_move(&edit, MOVE_TO, 1, false));
    assert_true(edit_insert(&edit, ACUTE));
    check(E_ACUTE_MARK "x", 3, 3);
    assert_true(edit_delete(&edit, MOVE_LEFT));
    check("x", 0, 0);
}

static void the_caret_never_stands_inside_a_letter(void **state) {
    (void)state;
    edit_begin(&edit, ACUTE "z", false); /* a mark alone */
    assert_true(edit_move(&edit, MOVE_START, 0, false));
    assert_true(edit_insert(&edit, "e"));
    check(E_ACUTE_MARK "z", 3, 3);
}

static void deleting_backwards_takes_a_whole_letter(void **state) {
    (void)state;
    edit_begin(&edit, "a" E_ACUTE_MARK FAMILY, false);
    assert_true(edit_delete(&edit, MOVE_LEFT));
    check("a" E_ACUTE_MARK, 4, 4);
    assert_true(edit_delete(&edit, MOVE_LEFT));
    check("a", 1, 1);
    assert_true(edit_delete(&edit, MOVE_LEFT));
    assert_false(edit_delete(&edit, MOVE_LEFT));
    check("", 0, 0);
}

static void deleting_reaches_as_far_as_the_move(void **state) {
    (void)state;
    edit_begin(&edit, "one two three", false);
    assert_true(edit_delete(&edit, MOVE_WORD_LEFT));
    check("one two ", 8, 8);
    assert_false(edit_delete(&edit, MOVE_RIGHT));
    assert_true(edit_move(&edit, MOVE_TO, 3, false));
    assert_true(edit_delete(&edit, MOVE_RIGHT));
    check("onetwo ", 3, 3);
    assert_true(edit_delete(&edit, MOVE_END));
    check("one", 3, 3);
    assert_true(edit_delete(&edit, MOVE_START));
    check("", 0, 0);
}

static void a_range_is_widened_to_whole_letters(void **state) {
    (void)state;
    edit_begin(&edit, "a" FAMILY "b", false);
    assert_true(edit_delete_range(&edit, 3, 5));
    check("ab", 1, 1);
    assert_false(edit_delete_range(&edit, 1, 1));
    assert_false(edit_delete_range(&edit, 2, 1));
    assert_true(edit_delete_range(&edit, 1, 99));
    check("a", 1, 1);
}

static void a_selection_is_replaced_deleted_and_left(void **state) {
    (void)state;
    edit_begin(&edit, "one two three", false);
    assert_true(edit_move(&edit, MOVE_TO, 4, false));
    assert_true(edit_move(&edit, MOVE_WORD_RIGHT, 0, true));
    check("one two three", 7, 4);
    char *selected = edit_selection(&edit);
    assert_string_equal(selected, "two");
    free(selected);
    assert_true(edit_insert(&edit, "2"));
    check("one 2 three", 5, 5);
    assert_true(edit_move(&edit, MOVE_WORD_LEFT, 0, true));
    assert_true(edit_move(&edit, MOVE_WORD_LEFT, 0, true));
    check("one 2 three", 0, 5);
    assert_true(edit_move(&edit, MOVE_RIGHT, 0, false)); /* leaves it at its end */
    check("one 2 three", 5, 5);
    assert_true(edit_move(&edit, MOVE_START, 0, true));
    assert_true(edit_move(&edit, MOVE_LEFT, 0, false));
    check("one 2 three", 0, 0);
    assert_true(edit_select_all(&edit));
    check("one 2 three", 11, 0);
    assert_false(edit_select_all(&edit));
    assert_true(edit_delete(&edit, MOVE_RIGHT));
    check("", 0, 0);
    selected = edit_selection(&edit);
    assert_string_equal(selected, "");
    free(selected);
}

static void a_word_is_selected_whole(void **state) {
    (void)state;
    edit_begin(&edit, "one, caf" E_ACUTE_MARK " 3", false);
    assert_true(edit_select_word(&edit, 6));
    check("one, caf" E_ACUTE_MARK " 3", 11, 5);
    assert_true(edit_select_word(&edit, 0));
    check(edit.text, 3, 0);
    assert_false(edit_select_word(&edit, 3)); /* right behind its last letter: the same word */
    assert_true(edit_select_word(&edit, 4));
    check(edit.text, 5, 4);
    assert_true(edit_select_word(&edit, edit.length));
    check(edit.text, 13, 12);
    edit_free(&edit);
    edit_begin(&edit, "", false);
    assert_false(edit_select_word(&edit, 0));
}

static void a_burst_of_typing_is_one_step(void **state) {
    (void)state;
    edit_begin(&edit, "", false);
    assert_false(edit_undo(&edit));
    assert_true(edit_insert(&edit, "b"));
    assert_true(edit_insert(&edit, "r"));
    assert_true(edit_insert(&edit, "ave"));
    assert_true(edit_move(&edit, MOVE_START, 0, false));
    assert_true(edit_insert(&edit, "be "));
    check("be brave", 3, 3);
    assert_true(edit_undo(&edit));
    check("brave", 0, 0);
    assert_true(edit_undo(&edit));
    check("", 0, 0);
    assert_false(edit_undo(&edit));
    assert_true(edit_redo(&edit));
    check("brave", 0, 0);
    assert_true(edit_redo(&edit));
    check("be brave", 3, 3);
    assert_false(edit_redo(&edit));
}

static void deleting_ends_a_burst(void **state) {
    (void)state;
    edit_begin(&edit, "", false);
    assert_true(edit_insert(&edit, "ab"));
    assert_true(edit_delete(&edit, MOVE_LEFT));
    assert_true(edit_insert(&edit, "c"));
    check("ac", 2, 2);
    assert_true(edit_undo(&edit));
    check("a", 1, 1);
    assert_true(edit_undo(&edit));
    check("ab", 2, 2);
    assert_true(edit_undo(&edit));
    check("", 0, 0);
}

static void undo_brings_a_replaced_selection_back(void **state) {
    (void)state;
    edit_begin(&edit, "one two", false);
    assert_true(edit_move(&edit, MOVE_WORD_LEFT, 0, true));
    assert_true(edit_insert(&edit, FAMILY));
    assert_true(edit_undo(&edit));
    check("one two", 4, 7);
}

static void new_words_forget_what_was_undone(void **state) {
    (void)state;
    edit_begin(&edit, "", false);
    assert_true(edit_insert(&edit, "one"));
    assert_true(edit_undo(&edit));
    assert_true(edit_insert(&edit, "two"));
    assert_false(edit_redo(&edit));
    check("two", 3, 3);
    assert_true(edit_undo(&edit));
    check("", 0, 0);
}

static void typing_after_undo_is_a_step_of_its_own(void **state) {
    (void)state;
    edit_begin(&edit, "", false);
    assert_true(edit_insert(&edit, "a"));
    assert_true(edit_delete(&edit, MOVE_LEFT));
    assert_true(edit_undo(&edit));
    assert_true(edit_insert(&edit, "b"));
    check("ab", 2, 2);
    assert_true(edit_undo(&edit));
    check("a", 1, 1);
}

static void the_oldest_steps_are_let_go(void **state) {
    (void)state;
    edit_begin(&edit, "", false);
    for (int i = 0; i < EDIT_UNDO_MOST + 10; i++) {
        assert_true(edit_insert(&edit, "x"));
        assert_true(edit_move(&edit, MOVE_LEFT, 0, false));
    }
    size_t steps = 0;
    while (edit_undo(&edit)) {
        steps++;
    }
    assert_int_equal(steps, EDIT_UNDO_MOST);
    assert_int_equal(edit.length, 10);
    while (edit_redo(&edit)) {
        steps--;
    }
    assert_int_equal(steps, 0);
    assert_int_equal(edit.length, EDIT_UNDO_MOST + 10);
}

static void a_composition_is_shown_and_not_yet_text(void **state) {
    (void)state;
    edit_begin(&edit, "a", false);
    assert_false(edit_compose(&edit, NULL));
    assert_false(edit_compose(&edit, ""));
    assert_true(edit_compose(&edit, "ni\nhao"));
    assert_string_equal(edit.composition, "ni hao");
    check("a", 1, 1);
    assert_true(edit_insert(&edit, "\xE4\xBD\xA0"));
    assert_null(edit.composition);
    check("a\xE4\xBD\xA0", 4, 4);
    assert_true(edit_compose(&edit, "x"));
    assert_true(edit_compose(&edit, ""));
    assert_null(edit.composition);
}

#define EDIT_TEST(function) cmocka_unit_test_teardown(function, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        EDIT_TEST(a_field_begins_with_the_caret_at_the_end),
        EDIT_TEST(typing_goes_in_at_the_caret),
        EDIT_TEST(the_caret_moves_by_what_a_reader_sees),
        EDIT_TEST(a_mark_typed_behind_a_letter_joins_it),
        EDIT_TEST(the_caret_never_stands_inside_a_letter),
        EDIT_TEST(deleting_backwards_takes_a_whole_letter),
        EDIT_TEST(deleting_reaches_as_far_as_the_move),
        EDIT_TEST(a_range_is_widened_to_whole_letters),
        EDIT_TEST(a_selection_is_replaced_deleted_and_left),
        EDIT_TEST(a_word_is_selected_whole),
        EDIT_TEST(a_burst_of_typing_is_one_step),
        EDIT_TEST(deleting_ends_a_burst),
        EDIT_TEST(undo_brings_a_replaced_selection_back),
        EDIT_TEST(new_words_forget_what_was_undone),
        EDIT_TEST(typing_after_undo_is_a_step_of_its_own),
        EDIT_TEST(the_oldest_steps_are_let_go),
        EDIT_TEST(a_composition_is_shown_and_not_yet_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
