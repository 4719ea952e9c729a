/* The player's own voice: nothing is recorded before it is asked for, nor after the step is left, and it can be taken
 * away. */
#include "core/game.h"

static void reach_recorder(Game *game) {
    reach_camp(game);
    ((Step *)book_change(&game->app.book, RECORD_STEP, game->app.ui.step, game->now))->kind = STEP_RECORD;
    assert_true(send_kind(game, COMMAND_START));
}

static TapeState state_of(const Game *game) {
    return game->app.ui.tape.state;
}

static void begin(Game *game) {
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(state_of(game), TAPE_ON);
    assert_true(has_effect(game, EFFECT_TAPE_RECORD));
}

static void keep(Game *game) {
    begin(game);
    game->now.ms += 22000;
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(state_of(game), TAPE_KEPT);
    assert_true(has_effect(game, EFFECT_TAPE_STOP));
}

static bool tell(Game *game, TapeNews news, int level) {
    return send(game, (Command){.kind = COMMAND_TAPE_NEWS, .value = (int)news, .number = level});
}

static void nothing_is_recorded_before_it_is_asked_for(void **state) {
    Game *game = *state;
    reach_recorder(game);
    game->now.ms += MINUTE;
    assert_true(send_value(game, PART_NOW, 40));
    assert_true(send_kind(game, COMMAND_TICK));
    assert_false(has_effect(game, EFFECT_TAPE_RECORD));
    assert_int_equal(state_of(game), TAPE_NONE);
}

static void the_file_bears_the_name_of_the_try(void **state) {
    Game *game = *state;
    reach_recorder(game);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(game->effects.count, 1);
    assert_int_equal(game->effects.items[0].kind, EFFECT_TAPE_RECORD);
    assert_string_equal(game->effects.items[0].text, app_attempt(&game->app)->record.id);
}

static void recorded_heard_and_taken_away(void **state) {
    Game *game = *state;
    reach_recorder(game);
    keep(game);
    assert_int_equal(app_tape_seconds(&game->app, game->now), 24);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(state_of(game), TAPE_HEARD);
    assert_true(has_effect(game, EFFECT_TAPE_PLAY));
    assert_true(tell(game, TAPE_ENDED, 0));
    assert_int_equal(state_of(game), TAPE_KEPT);
    assert_int_equal(app_tape_seconds(&game->app, game->now), 24);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_TAPE_REMOVE));
    assert_true(has_effect(game, EFFECT_TAPE_REMOVE));
    assert_int_equal(state_of(game), TAPE_NONE);
    assert_false(send_kind(game, COMMAND_TAPE_REMOVE));
    begin(game);
}

static void it_is_taken_away_while_it_is_recorded(void **state) {
    Game *game = *state;
    reach_recorder(game);
    begin(game);
    assert_true(send_kind(game, COMMAND_TAPE_REMOVE));
    assert_true(has_effect(game, EFFECT_TAPE_REMOVE));
    assert_int_equal(state_of(game), TAPE_NONE);
}

static void leaving_the_step_stops_it(void **state) {
    static const CommandKind ways[] = {COMMAND_STOP, COMMAND_BACK, COMMAND_DID_IT, COMMAND_HUT};
    Game *game = *state;
    reach_recorder(game);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        game->app.ui.screen = SCREEN_PRACTICE;
        game->app.ui.tape.state = TAPE_NONE;
        begin(game);
        assert_true(send_kind(game, ways[i]));
        assert_int_not_equal(game->app.ui.screen, SCREEN_PRACTICE);
        assert_true(has_effect(game, EFFECT_TAPE_STOP));
        assert_int_equal(state_of(game), TAPE_KEPT);
    }
}

static void a_page_over_it_stops_it_too(void **state) {
    Game *game = *state;
    reach_recorder(game);
    begin(game);
    assert_true(send(game, command_go(SCREEN_HELP)));
    assert_true(has_effect(game, EFFECT_TAPE_STOP));
}

static void after_ten_minutes_it_stops_by_itself(void **state) {
    Game *game = *state;
    reach_recorder(game);
    begin(game);
    const int64_t end = game->now.ms + 10 * MINUTE;
    assert_int_equal(app_deadline(&game->app), end);
    game->now.ms = end - 4000;
    assert_true(send_kind(game, COMMAND_TICK));
    assert_int_equal(state_of(game), TAPE_ON);
    assert_true(send_kind(game, COMMAND_TICK));
    assert_int_equal(state_of(game), TAPE_KEPT);
    assert_true(game->app.ui.tape.full);
    assert_true(has_effect(game, EFFECT_TAPE_STOP));
    assert_int_equal(app_tape_seconds(&game->app, game->now), 600);
}

static void without_a_microphone_the_step_goes_on(void **state) {
    Game *game = *state;
    reach_recorder(game);
    begin(game);
    assert_true(tell(game, TAPE_NOT_HEARD, 0));
    assert_int_equal(state_of(game), TAPE_REFUSED);
    assert_int_equal(game->app.ui.screen, SCREEN_PRACTICE);
    assert_true(send_kind(game, COMMAND_DID_IT));
}

static void a_microphone_that_goes_leaves_what_was_said(void **state) {
    Game *game = *state;
    reach_recorder(game);
    assert_false(tell(game, TAPE_CUT, 0));
    begin(game);
    game->now.ms += 9000;
    assert_true(tell(game, TAPE_CUT, 0));
    assert_int_equal(state_of(game), TAPE_KEPT);
    assert_true(game->app.ui.tape.cut);
    assert_in_range(app_tape_seconds(&game->app, game->now), 9, 12);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(state_of(game), TAPE_HEARD);
    assert_true(send_kind(game, COMMAND_TAPE_REMOVE));
    begin(game);
    assert_false(game->app.ui.tape.cut);
}

static void the_level_is_of_what_is_recorded_alone(void **state) {
    Game *game = *state;
    reach_recorder(game);
    assert_false(tell(game, TAPE_LEVEL, 40));
    begin(game);
    assert_true(tell(game, TAPE_LEVEL, 40));
    assert_int_equal(game->app.ui.tape.level, 40);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(game->app.ui.tape.level, 0);
}

static void mute_is_silence(void **state) {
    Game *game = *state;
    reach_recorder(game);
    keep(game);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_true(send_kind(game, COMMAND_MUTE));
    assert_int_equal(state_of(game), TAPE_KEPT);
    assert_true(has_effect(game, EFFECT_TAPE_STOP));
    assert_false(send_kind(game, COMMAND_TOOL));
}

static void a_try_that_is_taken_off_may_come_back_with_it(void **state) {
    Game *game = *state;
    reach_recorder(game);
    keep(game);
    assert_true(send_kind(game, COMMAND_STOP));
    assert_true(send_kind(game, COMMAND_TRY_REMOVE));
    assert_false(has_effect(game, EFFECT_TAPE_REMOVE));
    assert_int_equal(state_of(game), TAPE_NONE);
}

static void another_try_has_none_yet(void **state) {
    Game *game = *state;
    reach_recorder(game);
    keep(game);
    assert_true(send_kind(game, COMMAND_STOP));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
    assert_true(send_kind(game, COMMAND_START));
    assert_int_equal(state_of(game), TAPE_NONE);
    assert_false(has_effect(game, EFFECT_TAPE_REMOVE)); /* the earlier one stays where it is */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nothing_is_recorded_before_it_is_asked_for, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_file_bears_the_name_of_the_try, set_up, tear_down),
        cmocka_unit_test_setup_teardown(recorded_heard_and_taken_away, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_taken_away_while_it_is_recorded, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaving_the_step_stops_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_page_over_it_stops_it_too, set_up, tear_down),
        cmocka_unit_test_setup_teardown(after_ten_minutes_it_stops_by_itself, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_a_microphone_the_step_goes_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_microphone_that_goes_leaves_what_was_said, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_level_is_of_what_is_recorded_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mute_is_silence, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_try_that_is_taken_off_may_come_back_with_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_try_has_none_yet, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
