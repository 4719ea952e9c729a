/* What changed and when, and the clock of mist and stars. */
#include "game.h"

#define SECOND 1000

static Command focus_on(Part part) {
    return command_key(COMMAND_FOCUS, key_of(part));
}

static void a_focus_that_moves_leaves_its_trace(void **state) {
    Game *game = *state;
    open_first_launch(game);
    send(game, focus_on(PART_TICK));
    send(game, focus_on(PART_PRIMARY));
    assert_int_equal(game->app.ui.focused.before.part, PART_TICK);
    assert_int_equal(game->app.ui.focused.since.ms, game->now.ms);
    const int64_t then = game->now.ms;
    send(game, focus_on(PART_PRIMARY));
    assert_int_equal(game->app.ui.focused.since.ms, then);
}

static void a_hand_that_leaves_is_remembered(void **state) {
    Game *game = *state;
    open_first_launch(game);
    send(game, command_key(COMMAND_HOVER, key_of(PART_BACK)));
    send(game, command_key(COMMAND_HOVER, key_of(PART_NONE)));
    assert_int_equal(game->app.ui.hovered.before.part, PART_BACK);
    assert_int_equal(game->app.ui.hovered.since.ms, game->now.ms);
}

static void a_screen_knows_the_one_before(void **state) {
    Game *game = *state;
    reach_range(game);
    send(game, command_go(SCREEN_SETTINGS));
    assert_int_equal(game->app.ui.from, SCREEN_RANGE);
    send_kind(game, COMMAND_BACK);
    assert_int_equal(game->app.ui.from, SCREEN_SETTINGS);
}

static void mist_drifts_evenly_then_slower_then_rests(void **state) {
    Game *game = *state;
    open_first_launch(game);
    send(game, focus_on(PART_TICK));
    Moment now = game->now;
    const int64_t start = app_drift_ms(&game->app, now);
    int64_t last = start, last_step = 0;
    for (int second = 1; second <= 30; second++) {
        now.ms += SECOND;
        const int64_t drift = app_drift_ms(&game->app, now), step = drift - last;
        if (second <= 17)
            assert_int_equal(step, SECOND);
        else
            assert_true(step <= last_step);
        if (second > 20)
            assert_int_equal(step, 0);
        last = drift;
        last_step = step;
    }
    assert_false(app_drifts(&game->app, now));
    assert_true(last - start >= 18 * SECOND);
}

static void what_the_player_does_sets_it_going_again_from_where_it_is(void **state) {
    Game *game = *state;
    open_first_launch(game);
    send(game, focus_on(PART_TICK));
    game->now.ms += 60 * SECOND;
    const int64_t rested = app_drift_ms(&game->app, game->now);
    send(game, focus_on(PART_PRIMARY));
    assert_int_equal(app_drift_ms(&game->app, game->now), rested);
    assert_true(app_drifts(&game->app, game->now));
}

static void news_from_the_shell_set_nothing_going(void **state) {
    Game *game = *state;
    reach_range(game);
    game->now.ms += 60 * SECOND;
    Command saved = command_of(COMMAND_SAVED);
    saved.number = 1;
    send(game, saved);
    send_kind(game, COMMAND_TICK);
    assert_false(app_drifts(&game->app, game->now));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_focus_that_moves_leaves_its_trace, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_hand_that_leaves_is_remembered, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_screen_knows_the_one_before, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mist_drifts_evenly_then_slower_then_rests, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_the_player_does_sets_it_going_again_from_where_it_is, set_up, tear_down),
        cmocka_unit_test_setup_teardown(news_from_the_shell_set_nothing_going, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
