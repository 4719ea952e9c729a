/* The progress page's own state: which trail, which tries, table or pictures; and sums that follow the book. */
#include "game.h"

#include "core/tries.h"

static bool send_chart(Game *game, Part part, int value) {
    return send(game, command_set(key_of(part), value));
}

static void reach_progress(Game *game) {
    assert_true(send(game, command_go(SCREEN_PROGRESS)));
}

static void what_is_not_there_cannot_be_shown(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    assert_false(send_chart(game, PART_CHART_TABLE, 1)); /* from another screen */
    reach_progress(game);
    assert_false(send_chart(game, PART_CHART_TABLE, 2));
    assert_false(send_chart(game, PART_CHART_TABLE, UNSET));
    assert_false(game->app.ui.charts.table);
    assert_true(send_chart(game, PART_CHART_TABLE, 1));
    assert_true(game->app.ui.charts.table);
    assert_false(send_chart(game, PART_CHART_BACK, 2)); /* there is one try */
    assert_false(send_chart(game, PART_CHART_BACK, -1));
    assert_true(send_chart(game, PART_CHART_BACK, 1));
    assert_false(send_chart(game, PART_CHART_TRAIL, 1)); /* there is one trail */
    assert_false(send_chart(game, PART_CHART_TRAIL, 0)); /* it is shown already */
}

static Command step_alone(const char *step, int value) {
    return command_set(key_record(PART_CHART_STEP, step), value);
}

/* Esc leads from it to all camps, and only then away. */
static void one_step_is_seen_alone(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    char step[ID_ROOM], attempt[ID_ROOM];
    id_copy(step, game->app.ui.step);
    id_copy(attempt, game->app.ui.attempt);
    reach_progress(game);
    assert_false(send(game, step_alone(step, 0))); /* all are shown already */
    assert_false(send(game, step_alone("nothing", 1)));
    assert_false(send(game, step_alone(step, 2)));
    assert_true(send(game, step_alone(step, 1)));
    assert_false(send(game, step_alone(step, 1)));
    assert_string_equal(game->app.ui.charts.step, step);
    assert_string_equal(game->app.ui.focus.id, attempt);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_PROGRESS);
    assert_string_equal(game->app.ui.charts.step, "");
    assert_string_equal(game->app.ui.focus.id, step);
    assert_true(send(game, step_alone(step, 1)));
    assert_true(send(game, step_alone("", 0)));
    assert_string_equal(game->app.ui.charts.step, "");
    assert_true(send(game, step_alone(step, 1)));
    assert_true(send(game, command_go(SCREEN_RANGE)));
    reach_progress(game);
    assert_string_equal(game->app.ui.charts.step, "");
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
}

static void a_trail_put_away_keeps_its_charts(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    char walked[ID_ROOM];
    id_copy(walked, game->app.ui.trail);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    assert_true(send_id(game, COMMAND_TRAIL_ARCHIVE, walked));
    game->app.ui.trail[0] = '\0';
    reach_progress(game);
    assert_non_null(app_chart_trail(&game->app));
    assert_string_equal(app_chart_trail(&game->app)->record.id, walked);
}

/* From where it was looked at: Esc leads back to it. A try that is taken off there is gone from the sums, its pins are
 * not. */
static void a_try_is_opened_from_its_hill(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    char id[ID_ROOM];
    id_copy(id, game->app.ui.attempt);
    reach_progress(game);
    assert_int_equal(game->app.ui.charts.sums.steps, 1);
    Key key = key_record(PART_ENTRY, id);
    key.index = ENTRY_TRY;
    assert_true(send(game, command_key(COMMAND_ENTRY_OPEN, key)));
    assert_int_equal(game->app.ui.screen, SCREEN_ENTRY);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_PROGRESS);
    assert_true(send(game, command_key(COMMAND_ENTRY_OPEN, key)));
    assert_true(send_kind(game, COMMAND_ENTRY_REMOVE));
    assert_int_equal(game->app.ui.screen, SCREEN_PROGRESS);
    assert_int_equal(game->app.ui.charts.sums.steps, 0);
    assert_true(moment_is_set(game->app.ui.charts.sums.pins.when[PIN_FIRST_STEP]));
    assert_true(send_kind(game, COMMAND_TOAST_UNDO));
    assert_int_equal(game->app.ui.charts.sums.steps, 1);
}

/* A stop that is taken off again was a step all the same. */
static void a_stop_taken_off_keeps_its_pin(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_STOP));
    assert_true(send_kind(game, COMMAND_TRY_REMOVE));
    const Pins pins = pins_of_book(&game->app.book);
    assert_int_equal(pins_earned(&pins), 1);
    assert_true(moment_is_set(pins.when[PIN_FIRST_STEP]));
}

static void the_next_day_begins_a_new_week(void **state) {
    Game *game = *state;
    reach_camp(game); /* a Sunday */
    do_step(game);
    reach_progress(game);
    assert_int_equal(game->app.ui.charts.sums.weeks[CHART_WEEKS - 1].tents, 1);
    game->now.ms += DAY;
    assert_true(send_kind(game, COMMAND_TICK));
    assert_int_equal(game->app.ui.charts.sums.weeks[CHART_WEEKS - 1].tents, 0);
    assert_int_equal(game->app.ui.charts.sums.weeks[CHART_WEEKS - 2].tents, 1);
}

#define CHARTS_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        CHARTS_TEST(what_is_not_there_cannot_be_shown), CHARTS_TEST(a_trail_put_away_keeps_its_charts),
        CHARTS_TEST(a_try_is_opened_from_its_hill),     CHARTS_TEST(a_stop_taken_off_keeps_its_pin),
        CHARTS_TEST(the_next_day_begins_a_new_week),    CHARTS_TEST(one_step_is_seen_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
