/* A camp between two, as it is read: the player's own words and what the dials say make one sentence, the words to take
 * differ. */
#include "ladder_page.h"

#include "core/memory.h"
#include "view/between_parts.h"

/* Two camps, and the way between them. */
static int set_up(void **state) {
    Seen *seen = memory_new(1, sizeof *seen);
    open_ladder(seen, SCREEN_TRAIL);
    (void)add_step(seen, "A dog behind “glass”", 0, 20);
    (void)add_step(seen, "A dog on a lead", 1, 50);
    *state = seen;
    assert_true(play(seen, command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, step_at(seen, 1)->record.id))));
    return 0;
}

static const char *wording(const Seen *seen, Wording which) {
    return item_of(seen, key_index(PART_WORDING, (int)which))->spoken;
}

static bool reads(const Seen *seen, Wording which, const char *words) {
    return strstr(wording(seen, which), words) != NULL;
}

static bool turn(Seen *seen, Dial dial, int value) {
    return play(seen, command_set(key_index(PART_DIAL, (int)dial * DIAL_VALUES + value), value));
}

static void check_all_differ(const Seen *seen) {
    for (int i = 0; i < WORDINGS; i++) {
        for (int j = 0; j < i; j++) {
            assert_string_not_equal(wording(seen, (Wording)i), wording(seen, (Wording)j));
        }
    }
}

static void both_camps_are_there_whole(void **state) {
    const Seen *seen = *state;
    assert_true(reads(seen, WORDING_GENTLER, "A dog on a lead, "));
    assert_true(reads(seen, WORDING_FURTHER, "A dog behind “glass”, "));
    assert_true(reads(seen, WORDING_OTHER, "A dog on a lead, "));
}

static void the_dials_speak_in_the_wording(void **state) {
    Seen *seen = *state;
    assert_true(turn(seen, DIAL_DURATION, 0));
    assert_true(turn(seen, DIAL_COMPANY, 1));
    assert_true(reads(seen, WORDING_GENTLER, "A dog on a lead, with someone I trust nearby, for five minutes"));
    assert_true(reads(seen, WORDING_GENTLER, "fear 35"));
    assert_true(turn(seen, DIAL_DURATION, 0)); /* once more: as it was */
    assert_false(reads(seen, WORDING_GENTLER, "five minutes"));
}

static void know(Seen *seen, const char *name) {
    Contact *contact = (Contact *)book_add(&seen->app.book, RECORD_CONTACT, now, &seen->app.chance);
    contact->name = text_copy(name);
}

/* One of the player's own people is named where the camp or its card speaks of them. */
static void whom_the_camp_speaks_of_is_named(void **state) {
    Seen *seen = *state;
    know(seen, "Jo");
    know(seen, "lea"); /* no name in "lead" */
    assert_true(turn(seen, DIAL_COMPANY, 0));
    assert_true(reads(seen, WORDING_GENTLER, "with someone I trust"));
    Plan *plan = (Plan *)book_add(&seen->app.book, RECORD_PLAN, now, &seen->app.chance);
    id_copy(plan->step, step_at(seen, 1)->record.id);
    plan->planned.with = text_copy("Jo and her dog");
    assert_true(turn(seen, DIAL_DURATION, 0));
    assert_true(reads(seen, WORDING_GENTLER, "with Jo, for five minutes"));
}

static void the_three_always_differ(void **state) {
    Seen *seen = *state;
    check_all_differ(seen);
    for (int changed = 0; changed < DIALS; changed++) {
        for (int i = 0; i < 12; i++) {
            assert_true(play(seen, command_set(key_of(PART_OTHER_WORDS), 1)));
            check_all_differ(seen);
        }
        assert_true(turn(seen, (Dial)changed, changed % DIAL_VALUES));
        check_all_differ(seen);
    }
}

static void before_the_first_the_three_differ_too(void **state) {
    Seen *seen = *state;
    assert_true(play(seen, command_of(COMMAND_BACK)));
    assert_true(play(seen, command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, step_at(seen, 0)->record.id))));
    for (int changed = 0; changed < DIALS; changed++) {
        check_all_differ(seen);
        assert_true(turn(seen, (Dial)changed, changed % DIAL_VALUES));
    }
    check_all_differ(seen);
}

static void other_words_are_other_words(void **state) {
    Seen *seen = *state;
    char *before = text_copy(wording(seen, WORDING_GENTLER));
    assert_true(turn(seen, DIAL_PLACE, 0));
    assert_true(play(seen, command_set(key_of(PART_OTHER_WORDS), 1)));
    assert_string_not_equal(wording(seen, WORDING_GENTLER), before);
    assert_true(reads(seen, WORDING_GENTLER, "somewhere quiet"));
    free(before);
}

/* No camp has to have a door. */
static void how_much_of_it_comes_before_how_long(void **state) {
    Seen *seen = *state;
    assert_true(turn(seen, DIAL_DISTANCE, 0));
    assert_true(reads(seen, WORDING_GENTLER, "A dog on a lead, only the first bit. (the first bit)"));
    assert_true(turn(seen, DIAL_DURATION, 0));
    assert_true(reads(seen, WORDING_GENTLER, "A dog on a lead, only the first bit, for five minutes"));
    assert_true(play(seen, command_set(key_of(PART_OTHER_WORDS), 1)));
    assert_true(reads(seen, WORDING_GENTLER, "A dog on a lead, to make a start, for five minutes"));
}

/* What Ctrl+Enter adds is what has the focus, not what was taken before. */
static void what_has_the_focus_is_added(void **state) {
    Seen *seen = *state;
    assert_true(play(seen, command_key(COMMAND_FOCUS, key_index(PART_WORDING, WORDING_FURTHER))));
    const Binding *add = screen_binding(&seen->screen, SYMBOL_ENTER, MOD_CTRL);
    assert_non_null(add);
    assert_true(play(seen, add->command));
    assert_non_null(strstr(step_at(seen, 1)->title, "glass"));
    assert_int_equal(step_at(seen, 1)->expected_fear, 30); /* nearer to the lower camp */
}

static void own_words_begin_with_the_wording(void **state) {
    Seen *seen = *state;
    assert_true(play(seen, screen_binding(&seen->screen, 'w', 0)->command));
    const int field = screen_find(&seen->screen, key_of(PART_BETWEEN_WORDS));
    assert_true(field >= 0);
    assert_int_equal(field, seen->screen.focus);
    assert_non_null(strstr(seen->screen.items[field].text, "A dog on a lead, "));
}

/* Left and right turn a dial from value to value. */
static void arrows_turn_a_dial(void **state) {
    Seen *seen = *state;
    assert_true(turn(seen, DIAL_REALISM, 0));
    const Binding *right = screen_binding(&seen->screen, SYMBOL_RIGHT, 0);
    assert_non_null(right);
    assert_null(screen_binding(&seen->screen, SYMBOL_LEFT, 0));
    assert_true(play(seen, right->command));
    assert_int_equal(seen->app.ui.between.dials[DIAL_REALISM], 1);
    assert_non_null(screen_binding(&seen->screen, SYMBOL_LEFT, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(both_camps_are_there_whole, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(the_dials_speak_in_the_wording, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(whom_the_camp_speaks_of_is_named, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(the_three_always_differ, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(before_the_first_the_three_differ_too, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(other_words_are_other_words, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(how_much_of_it_comes_before_how_long, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(what_has_the_focus_is_added, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(own_words_begin_with_the_wording, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(arrows_turn_a_dial, set_up, close_ladder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
