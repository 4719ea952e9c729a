/* Rules changed line by line, and chosen for a trail or for one camp. */
#include "core/game.h"

#include "core/rule_plain.h"
#include "core/unlock.h"

enum { TIMES, DAYS, PLACES, CALM, DROP, SURPRISES, BARE };

static void reach_rules(Game *game) {
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(send_kind(game, COMMAND_RULE));
    assert_int_equal(game->app.ui.screen, SCREEN_RULE);
}

static bool choose(Game *game, int preset) {
    return send(game, command_set(key_index(PART_RULE_PRESET, preset == UNSET ? PRESETS : preset), preset));
}

static bool line(Game *game, int which, int value) {
    return send_value(game, (Part)(PART_RULE_TIMES + which), value);
}

static void simple_rules_are_plain_and_nested_ones_are_not(void **state) {
    (void)state;
    assert_true(rule_is_plain(rule_of_preset(PRESET_GENTLE)));
    assert_true(rule_is_plain(rule_of_preset(PRESET_WIDENING)));
    assert_false(rule_is_plain(rule_of_preset(PRESET_STEADY)));
    assert_false(rule_is_plain(rule_of_preset(PRESET_DEEP)));
    Rule twice[] = {rule_make(RULE_CLEARS), rule_make(RULE_CLEARS)};
    const Rule both = {.kind = RULE_ALL, .parts = twice, .part_count = 2};
    assert_false(rule_is_plain(&both));
}

static void lines_say_what_a_rule_asks(void **state) {
    (void)state;
    const Rule *gentle = rule_of_preset(PRESET_GENTLE), *widening = rule_of_preset(PRESET_WIDENING);
    assert_int_equal(rule_line(gentle, TIMES), 1);
    assert_int_equal(rule_line(gentle, DAYS), UNSET);
    assert_int_equal(rule_line(widening, TIMES), 2);
    assert_int_equal(rule_line(widening, PLACES), 2);
    assert_int_equal(rule_line(widening, BARE), 1);
    assert_int_equal(rule_line_count(widening), 3);
    assert_int_equal(rule_line(rule_of_preset(PRESET_DEEP), TIMES), UNSET);
}

static void each_line_goes_in_and_out_again(void **state) {
    (void)state;
    const Rule ready = rule_make(RULE_READY);
    for (size_t i = 0; i < RULE_LINES; i++) {
        Rule *with = rule_with_line(&ready, i, rule_lines[i].first);
        assert_int_equal(rule_line(with, i), rule_lines[i].first);
        assert_int_equal(rule_line_count(with), 1);
        Rule *without = rule_with_line(with, i, UNSET);
        assert_true(rule_same(without, &ready));
        rule_free(with);
        rule_free(without);
    }
}

static void what_a_line_does_not_show_stays(void **state) {
    (void)state;
    Rule calm = rule_make(RULE_CALM_AT_MOST);
    calm.which = SIDE_END;
    calm.last = 3;
    Rule *changed = rule_with_line(&calm, CALM, 35);
    assert_int_equal(changed->parts[0].which, SIDE_END);
    assert_int_equal(changed->parts[0].last, 3);
    assert_int_equal(changed->parts[0].fear, 35);
    rule_free(changed);
}

static void any_and_all_keep_the_lines(void **state) {
    (void)state;
    const Rule *widening = rule_of_preset(PRESET_WIDENING);
    Rule *any = rule_joined(widening, false);
    assert_false(rule_asks_all(any));
    assert_int_equal(rule_line_count(any), 3);
    Rule *more = rule_with_line(any, SURPRISES, 1);
    assert_int_equal(more->kind, RULE_ANY);
    Rule *all = rule_joined(any, true);
    assert_true(rule_same(all, widening));
    rule_free(any);
    rule_free(more);
    rule_free(all);
}

static void a_preset_is_chosen_and_taken_back(void **state) {
    Game *game = *state;
    reach_rules(game);
    assert_true(choose(game, PRESET_DEEP));
    assert_true(rule_same(app_trail(&game->app)->unlock, rule_of_preset(PRESET_DEEP)));
    assert_false(choose(game, PRESET_DEEP));
    assert_true(has_effect(game, EFFECT_SAVE_SOON));
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_null(app_trail(&game->app)->unlock);
    assert_true(send_kind(game, COMMAND_REDO));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_BUILD);
    assert_true(send_kind(game, COMMAND_UNDO)); /* in the builder too */
    assert_null(app_trail(&game->app)->unlock);
}

static void lines_make_a_rule_of_ones_own(void **state) {
    Game *game = *state;
    reach_rules(game);
    assert_true(line(game, TIMES, 2));
    assert_true(line(game, TIMES, 3));
    assert_true(line(game, CALM, 40));
    const Rule *rule = app_trail(&game->app)->unlock;
    assert_int_equal(rule->kind, RULE_ALL);
    assert_int_equal(rule_line(rule, TIMES), 3);
    assert_int_equal(rule_line(rule, CALM), 40);
    assert_true(line(game, TIMES, 0)); /* less than the least leaves it out */
    assert_int_equal(rule_line_count(app_trail(&game->app)->unlock), 1);
    assert_false(line(game, TIMES, rule_lines[TIMES].most + 1));
    assert_false(send(game, command_set(key_index(PART_RULE_JOIN, 0), 0))); /* one line has nothing to join */
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_int_equal(rule_line(app_trail(&game->app)->unlock, TIMES), 3);
    assert_true(send_kind(game, COMMAND_UNDO)); /* step by step in one line is one change */
    assert_null(app_trail(&game->app)->unlock);
}

static void one_camp_may_have_its_own(void **state) {
    Game *game = *state;
    reach_rules(game);
    assert_false(send_value(game, PART_RULE_WHICH, 0));
    assert_false(send_value(game, PART_RULE_WHICH, STEPS + 1));
    assert_false(choose(game, UNSET)); /* a trail has no other to go along with */
    assert_true(send_value(game, PART_RULE_WHICH, 2));
    assert_int_equal(app_rule_camp(&game->app), 2);
    assert_true(choose(game, PRESET_GENTLE));
    assert_true(rule_same(step_at(game, 1)->unlock, rule_of_preset(PRESET_GENTLE)));
    assert_null(step_at(game, 2)->unlock);
    assert_null(app_trail(&game->app)->unlock);
    assert_true(choose(game, UNSET));
    assert_null(step_at(game, 1)->unlock);
    assert_true(send_value(game, PART_RULE_WHICH, 1));
    assert_null(app_rule_step(&game->app));
}

/* A gentler rule opens at once what it asks for no more; a stricter one closes nothing. */
static void a_stricter_rule_closes_nothing(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    assert_false(unlock_is_open(&game->app.book, step_at(game, 1)));
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(send_kind(game, COMMAND_RULE));
    assert_true(choose(game, PRESET_GENTLE));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_true(unlock_is_open(&game->app.book, step_at(game, 1)));
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(send_kind(game, COMMAND_RULE));
    assert_true(choose(game, PRESET_DEEP));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_true(unlock_is_open(&game->app.book, step_at(game, 1)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(simple_rules_are_plain_and_nested_ones_are_not),
        cmocka_unit_test(lines_say_what_a_rule_asks),
        cmocka_unit_test(each_line_goes_in_and_out_again),
        cmocka_unit_test(what_a_line_does_not_show_stays),
        cmocka_unit_test(any_and_all_keep_the_lines),
        cmocka_unit_test_setup_teardown(a_preset_is_chosen_and_taken_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lines_make_a_rule_of_ones_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_camp_may_have_its_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_stricter_rule_closes_nothing, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
