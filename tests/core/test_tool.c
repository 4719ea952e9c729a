/* What a step's kind brings to the practice: lines in their order, words by the clock, a count that is never begun
 * unread. */
#include "core/game.h"

#include "core/lines.h"

static void reach_practice(Game *game, StepKind kind, int minutes, const char *detail) {
    reach_camp(game);
    Step *step = (Step *)book_change(&game->app.book, RECORD_STEP, game->app.ui.step, game->now);
    step->kind = (int)kind;
    step->minutes[0] = step->minutes[1] = minutes;
    step->detail = text_copy(detail);
    assert_true(send_kind(game, COMMAND_START));
}

static void assert_line(const Step *step, int number, const char *wanted) {
    char *line = lines_at(step, number);
    assert_string_equal(line, wanted);
    free(line);
}

static void a_step_is_read_a_sentence_at_a_time(void **state) {
    Game *game = *state;
    char smile[] = "Smile if you like", breathe[] = "Breathe out first.";
    char *tips[] = {smile, breathe};
    reach_practice(game, STEP_TALK, UNSET,
                   "Ask at 9 a.m. in the shop, e.g. for bread. Really? Yes, e.g. softly.\nThen go.");
    Step step = *step_at(game, 0);
    step.tips = (Texts){.items = tips, .count = 2};
    assert_int_equal(lines_count(&step), 5);
    assert_line(&step, 0, "Ask at 9 a.m. in the shop, e.g. for bread.");
    assert_line(&step, 1, "Really? Yes, e.g. softly."); /* too short to stand alone */
    assert_line(&step, 2, "Then go.");
    assert_line(&step, 3, "Smile if you like");
    assert_line(&step, 4, "Breathe out first.");
    assert_null(lines_at(&step, 5));
}

static void without_words_its_name_is_the_line(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_MIRROR, UNSET, "  ");
    assert_int_equal(lines_count(step_at(game, 0)), 1);
    assert_line(step_at(game, 0), 0, "Mirror");
    assert_false(send_kind(game, COMMAND_TOOL)); /* there is no next one */
}

static void the_lines_go_round(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_MIRROR, UNSET, "Good morning to you. A coffee, please.");
    assert_int_equal(app_tool_lines(&game->app), 2);
    assert_int_equal(game->app.ui.tool.line, 0);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(game->app.ui.tool.line, 1);
    game->now.ms += 60 * MINUTE; /* nothing hurries on by itself */
    assert_true(send_kind(game, COMMAND_TICK));
    assert_int_equal(game->app.ui.tool.line, 1);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(game->app.ui.tool.line, 0);
}

static void another_try_begins_at_the_first_line(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_MIRROR, UNSET, "Good morning to you. A coffee, please.");
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_true(send_kind(game, COMMAND_STOP));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
    assert_true(send_kind(game, COMMAND_START));
    assert_int_equal(game->app.ui.tool.line, 0);
}

static void elsewhere_there_is_nothing_to_press(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_GO, UNSET, "Good morning to you. A coffee, please.");
    assert_int_equal(app_tool(&game->app), STEP_GO);
    assert_false(send_kind(game, COMMAND_TOOL));
    game->app.ui.screen = SCREEN_STOP;
    assert_false(send_kind(game, COMMAND_TOOL));
}

static ImaginePhase phase_at(const Game *game, int seconds) {
    const Try *attempt = app_attempt(&game->app);
    return app_imagine(&game->app, (Moment){attempt->started.ms + seconds * 1000LL, 0});
}

static void imagining_goes_by_the_clock_and_past_its_end(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_IMAGINE, UNSET, NULL); /* three minutes */
    assert_int_equal(phase_at(game, 0), IMAGINE_SETTLE);
    assert_int_equal(phase_at(game, 35), IMAGINE_SETTLE);
    assert_int_equal(phase_at(game, 36), IMAGINE_PICTURE);
    assert_int_equal(phase_at(game, 89), IMAGINE_PICTURE);
    assert_int_equal(phase_at(game, 90), IMAGINE_STAY);
    assert_int_equal(phase_at(game, 179), IMAGINE_STAY);
    assert_int_equal(phase_at(game, 180), IMAGINE_BACK);
    assert_int_equal(phase_at(game, 36000), IMAGINE_BACK);
}

static void it_is_as_long_as_the_step_says(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_IMAGINE, 10, NULL);
    assert_int_equal(phase_at(game, 59), IMAGINE_SETTLE); /* a minute at most */
    assert_int_equal(phase_at(game, 60), IMAGINE_PICTURE);
    assert_int_equal(phase_at(game, 300), IMAGINE_STAY);
    assert_int_equal(phase_at(game, 599), IMAGINE_STAY);
    assert_int_equal(phase_at(game, 600), IMAGINE_BACK);
}

static void its_words_are_turned_off_and_on(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_IMAGINE, UNSET, NULL);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_true(game->app.ui.tool.off);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_false(game->app.ui.tool.off);
}

static CountState count_now(const Game *game) {
    return app_count(&game->app, game->now);
}

static void read_all(Game *game) {
    const int lines = app_tool_lines(&game->app);
    for (int i = 0; i < lines; i++) {
        assert_int_equal(count_now(game), COUNT_CAUTIONS);
        assert_true(send_kind(game, COMMAND_TOOL));
    }
}

static void a_count_begins_after_the_cautions(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_BODY, UNSET, "March for a minute. Then sit down.");
    assert_int_equal(app_tool_lines(&game->app), BODY_CAUTIONS + 2);
    game->now.ms += 5 * MINUTE;
    read_all(game);
    assert_int_equal(count_now(game), COUNT_READY);
    assert_int_equal(app_count_seconds(&game->app, game->now), 0);
    assert_true(send_kind(game, COMMAND_TOOL));
    game->now.ms += 24000;
    assert_int_equal(count_now(game), COUNT_ON);
    assert_int_equal(app_count_seconds(&game->app, game->now), 24);
}

static void it_is_enough_when_the_player_says_so(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_BODY, UNSET, NULL);
    read_all(game);
    assert_true(send_kind(game, COMMAND_TOOL));
    game->now.ms += 18000;
    assert_true(send_kind(game, COMMAND_TOOL)); /* two seconds on */
    game->now.ms += MINUTE;
    assert_int_equal(count_now(game), COUNT_ENOUGH);
    assert_int_equal(app_count_seconds(&game->app, game->now), 20);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(count_now(game), COUNT_ON);
    assert_int_equal(app_count_seconds(&game->app, game->now), 0);
}

static void no_count_goes_on_for_ever(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_BODY, UNSET, NULL);
    read_all(game);
    assert_true(send_kind(game, COMMAND_TOOL));
    game->now.ms += 59000;
    assert_int_equal(count_now(game), COUNT_ON);
    game->now.ms += 1000;
    assert_int_equal(count_now(game), COUNT_ENOUGH);
    game->now.ms += DAY;
    assert_int_equal(app_count_seconds(&game->app, game->now), 60);
}

static void nor_longer_than_ten_minutes(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_BODY, 45, NULL);
    read_all(game);
    assert_true(send_kind(game, COMMAND_TOOL));
    game->now.ms += 10 * MINUTE;
    assert_int_equal(count_now(game), COUNT_ENOUGH);
    assert_int_equal(app_count_seconds(&game->app, game->now), 600);
}

static bool otherwise(Game *game) {
    Command command = command_of(COMMAND_TOOL);
    command.value = 1;
    return send(game, command);
}

static void times_are_counted_by_hand(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_BODY, UNSET, NULL);
    assert_false(otherwise(game)); /* the cautions come first */
    read_all(game);
    assert_true(otherwise(game));
    assert_int_equal(game->app.ui.tool.times, 0);
    for (int i = 1; i <= 12; i++) {
        game->now.ms += MINUTE; /* no clock ends it */
        assert_true(send_kind(game, COMMAND_TOOL));
        assert_int_equal(count_now(game), COUNT_ON);
        assert_int_equal(game->app.ui.tool.times, i);
    }
    assert_true(otherwise(game));
    assert_int_equal(count_now(game), COUNT_ENOUGH);
    assert_int_equal(game->app.ui.tool.times, 12);
    assert_true(send_kind(game, COMMAND_TOOL)); /* once more, from the beginning */
    assert_int_equal(count_now(game), COUNT_ON);
    assert_int_equal(game->app.ui.tool.times, 0);
}

static void seconds_and_times_can_be_exchanged(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_BODY, UNSET, NULL);
    read_all(game);
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_false(otherwise(game)); /* seconds are being counted */
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_true(otherwise(game));
    assert_true(send_kind(game, COMMAND_TOOL));
    assert_int_equal(game->app.ui.tool.times, 1);
    assert_true(otherwise(game));
    assert_true(otherwise(game));
    game->now.ms += 7000;
    assert_int_equal(game->app.ui.tool.times, UNSET);
    assert_int_equal(app_count_seconds(&game->app, game->now), 7);
}

static void only_what_is_counted_is_counted_otherwise(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_MIRROR, UNSET, "Good morning to you. A coffee, please.");
    assert_false(otherwise(game));
    assert_int_equal(game->app.ui.tool.line, 0);
}

static void a_clock_set_back_counts_on(void **state) {
    Game *game = *state;
    reach_practice(game, STEP_BODY, UNSET, NULL);
    read_all(game);
    assert_true(send_kind(game, COMMAND_TOOL));
    game->now.ms -= DAY;
    assert_true(send_kind(game, COMMAND_TICK));
    game->now.ms += 5000;
    assert_int_equal(app_count_seconds(&game->app, game->now), 5);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_step_is_read_a_sentence_at_a_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_words_its_name_is_the_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_lines_go_round, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_try_begins_at_the_first_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(elsewhere_there_is_nothing_to_press, set_up, tear_down),
        cmocka_unit_test_setup_teardown(imagining_goes_by_the_clock_and_past_its_end, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_as_long_as_the_step_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(its_words_are_turned_off_and_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_count_begins_after_the_cautions, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_enough_when_the_player_says_so, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_count_goes_on_for_ever, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nor_longer_than_ten_minutes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(times_are_counted_by_hand, set_up, tear_down),
        cmocka_unit_test_setup_teardown(seconds_and_times_can_be_exchanged, set_up, tear_down),
        cmocka_unit_test_setup_teardown(only_what_is_counted_is_counted_otherwise, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_clock_set_back_counts_on, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
