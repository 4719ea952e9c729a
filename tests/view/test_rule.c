/* When camps open, as it is chosen: each rule with the sentence it makes, and a plain one line by line. */
#include "ladder_page.h"

#include "core/memory.h"
#include "core/rule_plain.h"

/* The rules of a trail of three camps. */
static int set_up(void **state) {
    Seen *seen = memory_new(1, sizeof *seen);
    open_ladder(seen, SCREEN_BUILD);
    (void)add_step(seen, "A dog behind glass", 1, UNSET);
    (void)add_step(seen, "A dog on a lead", 2, UNSET);
    (void)add_step(seen, "A dog in the park", 3, UNSET);
    *state = seen;
    assert_true(play(seen, command_of(COMMAND_RULE)));
    return 0;
}

static const Item *preset(const Seen *seen, int which) {
    return item_of(seen, key_index(PART_RULE_PRESET, which));
}

static bool step_line(Seen *seen, Part part, int symbol) {
    (void)play(seen, command_key(COMMAND_FOCUS, key_of(part)));
    const Binding *binding = screen_binding(&seen->screen, symbol, 0);
    assert_non_null(binding);
    return play(seen, binding->command);
}

static void the_present_rule_is_marked(void **state) {
    Seen *seen = *state;
    assert_true(preset(seen, PRESET_STEADY)->state & STATE_ON);
    assert_false(preset(seen, PRESET_DEEP)->state & STATE_ON);
    assert_true(play(seen, preset(seen, PRESET_DEEP)->command));
    assert_false(preset(seen, PRESET_STEADY)->state & STATE_ON);
    assert_true(preset(seen, PRESET_DEEP)->state & STATE_ON);
}

static void each_rule_says_its_sentence(void **state) {
    const Seen *seen = *state;
    for (int i = 0; i < PRESETS; i++) {
        assert_non_null(strstr(preset(seen, i)->spoken, "A camp opens after "));
    }
}

/* A line begins with its usual figure, and goes out again below its least. */
static void a_line_goes_in_and_out_by_the_arrows(void **state) {
    Seen *seen = *state;
    assert_true(step_line(seen, PART_RULE_CALM, SYMBOL_RIGHT));
    assert_true(shows(seen, "the fear at 40 or less"));
    assert_true(step_line(seen, PART_RULE_CALM, SYMBOL_RIGHT));
    assert_true(shows(seen, "the fear at 45 or less"));
    assert_true(step_line(seen, PART_RULE_BARE, SYMBOL_RIGHT));
    assert_true(shows(seen, "with nothing to lean on"));
    assert_true(step_line(seen, PART_RULE_BARE, SYMBOL_LEFT));
    assert_int_equal(rule_line_count(app_rule(&seen->app)), 1);
    assert_false(step_line(seen, PART_RULE_BARE, SYMBOL_LEFT)); /* there is nothing to take out */
}

static void all_or_any_is_asked_from_two_lines_on(void **state) {
    Seen *seen = *state;
    const Key any = key_index(PART_RULE_JOIN, 0);
    assert_true(step_line(seen, PART_RULE_TIMES, SYMBOL_RIGHT));
    assert_int_equal(screen_find(&seen->screen, any), -1);
    assert_true(step_line(seen, PART_RULE_SURPRISES, SYMBOL_RIGHT));
    assert_true(play(seen, item_of(seen, any)->command));
    assert_true(shows(seen, "two times at the camp before it, or after a surprise"));
}

static void one_camp_may_go_along_with_its_trail(void **state) {
    Seen *seen = *state;
    assert_int_equal(screen_find(&seen->screen, key_index(PART_RULE_PRESET, PRESETS)), -1);
    assert_true(step_line(seen, PART_RULE_WHICH, SYMBOL_RIGHT));
    assert_true(shows(seen, "camp 2"));
    assert_true(preset(seen, PRESETS)->state & STATE_ON);
    assert_true(play(seen, preset(seen, PRESET_GENTLE)->command));
    assert_true(preset(seen, PRESET_GENTLE)->state & STATE_ON);
    assert_non_null(strstr(preset(seen, PRESET_GENTLE)->spoken, "Camp 2 opens after one time at camp 1."));
    assert_true(step_line(seen, PART_RULE_TIMES, SYMBOL_RIGHT));
    assert_true(shows(seen, "Camp 2 opens after two times at camp 1."));
    assert_true(play(seen, preset(seen, PRESETS)->command));
    assert_true(preset(seen, PRESETS)->state & STATE_ON);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_present_rule_is_marked, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(each_rule_says_its_sentence, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(a_line_goes_in_and_out_by_the_arrows, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(all_or_any_is_asked_from_two_lines_on, set_up, close_ladder),
        cmocka_unit_test_setup_teardown(one_camp_may_go_along_with_its_trail, set_up, close_ladder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
