/* A camp between two: it stands where it was asked for, proposes a fear between theirs, and closes nothing. */
#include "core/game.h"

#include "core/advice.h"
#include "core/unlock.h"

static void reach_trail(Game *game) {
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
}

static void reach_builder(Game *game) {
    reach_trail(game);
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
}

static bool open_before(Game *game, size_t number) {
    return send_id(game, COMMAND_BETWEEN, step_at(game, number)->record.id);
}

static bool add(Game *game, Wording wording, const char *words) {
    Command command = command_of(COMMAND_BETWEEN_ADD);
    command.value = (int)wording;
    command.text = words;
    return send(game, command);
}

static bool write_own(Game *game, const char *words) {
    Command command = command_of(COMMAND_BETWEEN_WRITE);
    command.text = words;
    return send(game, command);
}

static bool turn(Game *game, Dial dial, int value) {
    return send(game, command_set(key_index(PART_DIAL, (int)dial * DIAL_VALUES + (value > 0 ? value : 0)), value));
}

static size_t steps(const Game *game) {
    size_t count = 0;
    free(book_steps(&game->app.book, game->app.ui.trail, &count));
    return count;
}

static void it_stands_between_the_two(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(open_before(game, 1)); /* between fear 30 and 40 */
    assert_int_equal(game->app.ui.screen, SCREEN_BETWEEN);
    assert_true(add(game, WORDING_GENTLER, "Half a friend"));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_int_equal(steps(game), STEPS + 1);
    assert_string_equal(step_at(game, 0)->title, "Mirror");
    assert_string_equal(step_at(game, 1)->title, "Half a friend");
    assert_string_equal(step_at(game, 2)->title, "Friend");
    assert_int_equal(step_fear(&game->app.book, step_at(game, 1)), 35);
    assert_string_equal(game->app.ui.step, step_at(game, 1)->record.id);
    assert_true(has_effect(game, EFFECT_SAVE));
}

static void each_wording_has_a_fear_of_its_own(void **state) {
    Game *game = *state;
    reach_trail(game);
    ((Step *)step_at(game, 1))->expected_fear = 70;
    assert_true(open_before(game, 1)); /* between 30 and 70 */
    assert_int_equal(app_between_fear(&game->app, WORDING_GENTLER), 50);
    assert_int_equal(app_between_fear(&game->app, WORDING_FURTHER), 45);
    assert_int_equal(app_between_fear(&game->app, WORDING_OTHER), 55);
    assert_true(send(game, command_set(key_index(PART_WORDING, WORDING_FURTHER), WORDING_FURTHER)));
    assert_int_equal(app_value(&game->app, PART_BETWEEN_FEAR), 45);
    assert_true(send_value(game, PART_BETWEEN_FEAR, 62));
    assert_true(send(game, command_set(key_index(PART_WORDING, WORDING_OTHER), WORDING_OTHER)));
    assert_int_equal(app_value(&game->app, PART_BETWEEN_FEAR), 62);
    assert_true(send_value(game, PART_BETWEEN_FEAR, UNSET));
    assert_int_equal(app_value(&game->app, PART_BETWEEN_FEAR), 55);
}

static void it_never_leaves_the_room_between(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(open_before(game, 2)); /* between 40 and 50 */
    assert_int_equal(app_between_fear(&game->app, WORDING_FURTHER), 45);
    assert_int_equal(app_between_fear(&game->app, WORDING_OTHER), 45);
}

static void before_the_first_it_is_a_smaller_first_step(void **state) {
    Game *game = *state;
    char was_first[ID_ROOM];
    reach_trail(game);
    id_copy(was_first, step_at(game, 0)->record.id);
    assert_true(open_before(game, 0));
    assert_null(app_pair(&game->app).below);
    assert_true(add(game, WORDING_GENTLER, "A look in the mirror"));
    assert_int_equal(step_at(game, 0)->expected_fear, 15);
    assert_true(unlock_is_open(&game->app.book, step_at(game, 0)));
    assert_true(unlock_is_open(&game->app.book, book_step(&game->app.book, was_first)));
}

static void what_was_open_stays_open(void **state) {
    Game *game = *state;
    char second[ID_ROOM];
    reach_trail(game);
    id_copy(second, step_at(game, 1)->record.id);
    assert_true(send_id(game, COMMAND_CAMP_READY, second));
    assert_true(open_before(game, 1));
    assert_true(add(game, WORDING_GENTLER, "Half a friend"));
    assert_true(unlock_is_open(&game->app.book, book_step(&game->app.book, second)));
    assert_false(unlock_is_open(&game->app.book, step_at(game, 1))); /* by its rule, or "I feel ready" */
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 1)->record.id));
}

static void in_the_builder_a_new_first_step_closes_nothing(void **state) {
    Game *game = *state;
    char was_first[ID_ROOM];
    reach_builder(game);
    id_copy(was_first, step_at(game, 0)->record.id);
    assert_true(open_before(game, 0));
    assert_true(add(game, WORDING_GENTLER, "A look in the mirror"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_true(unlock_is_open(&game->app.book, book_step(&game->app.book, was_first)));
}

static void in_the_builder_it_can_be_taken_back(void **state) {
    Game *game = *state;
    reach_builder(game);
    assert_true(open_before(game, 1));
    assert_true(add(game, WORDING_GENTLER, "Half a friend"));
    assert_int_equal(game->app.ui.screen, SCREEN_BUILD);
    assert_int_equal(game->app.ui.focus.part, PART_STEP_FEAR);
    assert_string_equal(game->app.ui.focus.id, step_at(game, 1)->record.id);
    assert_int_equal(steps(game), STEPS + 1);
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_int_equal(steps(game), STEPS);
    assert_true(send_kind(game, COMMAND_REDO));
    assert_string_equal(step_at(game, 1)->title, "Half a friend");
}

static void a_dial_turns_and_turns_back(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(open_before(game, 1));
    assert_true(turn(game, DIAL_DURATION, 1));
    assert_int_equal(game->app.ui.between.dials[DIAL_DURATION], 1);
    assert_int_equal(game->app.ui.focus.index, DIAL_DURATION * DIAL_VALUES + 1);
    assert_true(turn(game, DIAL_DURATION, 1));
    assert_int_equal(game->app.ui.between.dials[DIAL_DURATION], UNSET);
    assert_true(turn(game, DIAL_AIDS, 2));
    assert_true(turn(game, DIAL_AIDS, UNSET));
    assert_int_equal(game->app.ui.between.dials[DIAL_AIDS], UNSET);
    assert_false(turn(game, DIAL_AIDS, DIAL_VALUES));
    assert_false(turn(game, DIALS, 0));
}

static void ones_own_words_go_before_the_wording(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(open_before(game, 1));
    assert_true(write_own(game, "Half a friend"));
    assert_int_equal(game->app.ui.focus.part, PART_BETWEEN_WORDS);
    assert_true(type(game, PART_BETWEEN_WORDS, ", by phone"));
    assert_true(send_kind(game, COMMAND_BACK)); /* Esc keeps what was written */
    assert_true(open_before(game, 1));
    assert_string_equal(app_field_text(&game->app, key_of(PART_BETWEEN_WORDS)), "Half a friend, by phone");
    assert_true(add(game, WORDING_GENTLER, "not this"));
    assert_string_equal(step_at(game, 1)->title, "Half a friend, by phone");
}

static void without_words_there_is_no_camp(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(open_before(game, 1));
    assert_true(write_own(game, "x"));
    Command letter = command_key(COMMAND_DELETE, key_of(PART_BETWEEN_WORDS));
    letter.move = MOVE_LEFT;
    assert_true(send(game, letter));
    assert_false(add(game, WORDING_GENTLER, "not this"));
    assert_true(write_own(game, NULL)); /* back to the wordings */
    assert_true(add(game, WORDING_GENTLER, "Half a friend"));
}

static void another_place_begins_anew(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(open_before(game, 1));
    assert_true(turn(game, DIAL_PLACE, 0));
    assert_true(write_own(game, "Half a friend"));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(open_before(game, 2));
    assert_int_equal(game->app.ui.between.dials[DIAL_PLACE], UNSET);
    assert_false(game->app.ui.between.writing);
}

static void it_is_refused_where_there_is_nothing_to_split(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_false(send_id(game, COMMAND_BETWEEN, "no-such-step"));
    assert_false(add(game, WORDING_GENTLER, "Half a friend")); /* not on that screen */
    assert_true(open_before(game, 1));
    assert_false(open_before(game, 1));
    assert_false(add(game, WORDING_GENTLER, " "));
    assert_false(add(game, WORDINGS, "Half a friend"));
}

static void a_book_open_elsewhere_is_only_read(void **state) {
    Game *game = *state;
    reach_trail(game);
    game->app.read_only = true;
    assert_true(open_before(game, 1));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(it_stands_between_the_two, set_up, tear_down),
        cmocka_unit_test_setup_teardown(each_wording_has_a_fear_of_its_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_never_leaves_the_room_between, set_up, tear_down),
        cmocka_unit_test_setup_teardown(before_the_first_it_is_a_smaller_first_step, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_open_stays_open, set_up, tear_down),
        cmocka_unit_test_setup_teardown(in_the_builder_a_new_first_step_closes_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(in_the_builder_it_can_be_taken_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_dial_turns_and_turns_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ones_own_words_go_before_the_wording, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_words_there_is_no_camp, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_place_begins_anew, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_refused_where_there_is_nothing_to_split, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_book_open_elsewhere_is_only_read, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
