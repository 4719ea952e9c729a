/* Building a trail of one's own and changing a walked one: nothing written is lost, everything can be taken back, no
 * camp closes and no try goes. */
#include "core/game.h"

#include "core/advice.h"
#include "core/unlock.h"

static void reach_builder(Game *game) {
    reach_range(game);
    assert_true(send_id(game, COMMAND_BUILD, ""));
    assert_int_equal(game->app.ui.screen, SCREEN_BUILD);
}

static const Step *rung(const Game *game, size_t number) {
    size_t count = 0;
    const Step **steps = book_ladder(&game->app.book, game->app.ui.trail, &count);
    const Step *step = number < count ? steps[number] : NULL;
    free(steps);
    return step;
}

static size_t rungs(const Game *game) {
    size_t count = 0;
    free(book_ladder(&game->app.book, game->app.ui.trail, &count));
    return count;
}

static bool type_at(Game *game, Key key, const char *text) {
    Command command = command_key(COMMAND_INSERT, key);
    command.text = text;
    return send(game, command);
}

static void look_away(Game *game) {
    assert_true(send(game, command_key(COMMAND_FOCUS, key_of(PART_PRIMARY))));
}

/* As the keys do it: words, Enter, fear, Enter. */
static void write_step(Game *game, const char *words, int fear) {
    char id[ID_ROOM];
    id_copy(id, rung(game, rungs(game) - 1)->record.id);
    assert_true(type_at(game, key_record(PART_STEP_TITLE, id), words));
    assert_true(send(game, command_set(key_record(PART_STEP_FEAR, id), fear)));
    assert_true(send_id(game, COMMAND_STEP_NEXT, id));
}

static void build_three(Game *game) {
    reach_builder(game);
    assert_true(type_at(game, key_of(PART_TRAIL_TITLE), "Lifts"));
    write_step(game, "Look at one", 25);
    write_step(game, "Ride one floor", 40);
    write_step(game, "Ride to the top", 60);
}

static void a_trail_is_built_and_goes_onto_the_map(void **state) {
    Game *game = *state;
    build_three(game);
    assert_int_equal(rungs(game), 4); /* a blank one waits for words */
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_int_equal(rungs(game), 3);
    assert_string_equal(app_trail(&game->app)->title, "Lifts");
    assert_true(unlock_is_open(&game->app.book, step_at(game, 0)));
    assert_false(unlock_is_open(&game->app.book, step_at(game, 1)));
    assert_int_equal(step_fear(&game->app.book, step_at(game, 2)), 60);
    assert_true(has_effect(game, EFFECT_SAVE));
}

static void it_wants_a_name_and_one_step(void **state) {
    Game *game = *state;
    reach_builder(game);
    assert_false(send_kind(game, COMMAND_BUILD_MAKE));
    assert_true(type_at(game, key_of(PART_TRAIL_TITLE), "Lifts"));
    assert_false(send_kind(game, COMMAND_BUILD_MAKE));
    assert_true(type_at(game, key_record(PART_STEP_TITLE, rung(game, 0)->record.id), "Look at one"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
}

static void a_half_built_trail_is_kept_and_is_not_on_the_map(void **state) {
    Game *game = *state;
    char half[ID_ROOM];
    size_t count = 0;
    build_three(game);
    id_copy(half, game->app.ui.trail);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
    free(book_trails(&game->app.book, false, &count));
    assert_int_equal(count, 0);
    free(book_half_built(&game->app.book, &count));
    assert_int_equal(count, 1);
    reopen(game);
    assert_true(send_id(game, COMMAND_BUILD, half));
    assert_string_equal(rung(game, 1)->title, "Ride one floor");
}

static void a_blank_one_is_gone_on_with(void **state) {
    Game *game = *state;
    char blank[ID_ROOM];
    reach_builder(game);
    id_copy(blank, game->app.ui.trail);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_id(game, COMMAND_BUILD, ""));
    assert_string_equal(game->app.ui.trail, blank);
    assert_true(type_at(game, key_of(PART_TRAIL_TITLE), "Lifts"));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_id(game, COMMAND_BUILD, ""));
    assert_string_not_equal(game->app.ui.trail, blank);
}

static void everything_can_be_taken_back_and_done_again(void **state) {
    Game *game = *state;
    build_three(game);
    const Key first = key_record(PART_STEP_FEAR, rung(game, 0)->record.id);
    assert_true(send(game, command_set(first, 90)));
    assert_true(send_kind(game, COMMAND_STEP_SORT));
    assert_true(send_id(game, COMMAND_STEP_REMOVE, rung(game, 0)->record.id));
    assert_string_equal(rung(game, 0)->title, "Ride to the top");
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_string_equal(rung(game, 0)->title, "Ride one floor");
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_string_equal(rung(game, 0)->title, "Look at one");
    assert_int_equal(rung(game, 0)->expected_fear, 90);
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_int_equal(rung(game, 0)->expected_fear, 25);
    for (int i = 0; i < 3; i++)
        assert_true(send_kind(game, COMMAND_REDO));
    assert_false(send_kind(game, COMMAND_REDO));
    assert_string_equal(rung(game, 0)->title, "Ride to the top");
}

static void taking_everything_back_ends_where_it_began(void **state) {
    Game *game = *state;
    build_three(game);
    int turns = 0;
    while (send_kind(game, COMMAND_UNDO))
        assert_true(++turns < 100);
    assert_null(app_trail(&game->app)->title);
    assert_int_equal(rungs(game), 1);
    while (send_kind(game, COMMAND_REDO))
        turns--;
    assert_string_equal(app_trail(&game->app)->title, "Lifts");
    assert_string_equal(rung(game, 2)->title, "Ride to the top");
}

static void typing_on_is_one_change(void **state) {
    Game *game = *state;
    build_three(game);
    const Key key = key_record(PART_STEP_TITLE, rung(game, 0)->record.id);
    assert_true(type_at(game, key, " a"));
    assert_true(type_at(game, key, " b"));
    look_away(game);
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_string_equal(rung(game, 0)->title, "Look at one");
}

static void a_change_after_undo_forgets_what_was_undone(void **state) {
    Game *game = *state;
    build_three(game);
    look_away(game);
    assert_true(send_kind(game, COMMAND_UNDO));
    assert_true(send(game, command_set(key_record(PART_STEP_FEAR, rung(game, 0)->record.id), 35)));
    assert_false(send_kind(game, COMMAND_REDO));
}

static void walk_first(Game *game) {
    reach_camp(game);
    do_step(game);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
}

static void a_walked_step_taken_off_keeps_its_tries(void **state) {
    Game *game = *state;
    size_t tries = 0;
    char first[ID_ROOM];
    walk_first(game);
    id_copy(first, rung(game, 0)->record.id);
    assert_true(send_id(game, COMMAND_STEP_REMOVE, first));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(rungs(game), STEPS - 1);
    free(tries_of_step(&game->app.book, first, &tries));
    assert_int_equal(tries, 1);
    assert_string_equal(book_step(&game->app.book, first)->title, "Mirror");
}

static void a_moved_step_keeps_its_tries_and_open_camps_stay_open(void **state) {
    Game *game = *state;
    size_t tries = 0;
    char first[ID_ROOM];
    walk_first(game);
    id_copy(first, rung(game, 0)->record.id);
    Command move = command_key(COMMAND_STEP_MOVE, key_record(PART_STEP_HANDLE, first));
    move.value = 2;
    assert_true(send(game, move));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_string_equal(step_at(game, 2)->record.id, first);
    assert_true(unlock_is_open(&game->app.book, step_at(game, 2)));
    assert_true(unlock_is_open(&game->app.book, step_at(game, 0)));
    free(tries_of_step(&game->app.book, first, &tries));
    assert_int_equal(tries, 1);
}

static void a_camp_put_first_closes_nothing(void **state) {
    Game *game = *state;
    walk_first(game);
    Command add = command_key(COMMAND_STEP_ADD, key_record(PART_STEP_HINT, rung(game, 0)->record.id));
    add.select = true;
    add.value = 30;
    assert_true(send(game, add));
    assert_true(type_at(game, game->app.ui.focus, "Smile at the mirror"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_string_equal(step_at(game, 0)->title, "Smile at the mirror");
    assert_int_equal(step_at(game, 0)->expected_fear, 30);
    assert_true(unlock_is_open(&game->app.book, step_at(game, 0)));
    assert_true(unlock_is_open(&game->app.book, step_at(game, 1)));
}

static void words_of_a_walked_step_come_back_when_they_are_wiped(void **state) {
    Game *game = *state;
    walk_first(game);
    const Key key = key_record(PART_STEP_TITLE, rung(game, 0)->record.id);
    Command command = command_key(COMMAND_SELECT_ALL, key);
    assert_true(send(game, command));
    command.kind = COMMAND_DELETE;
    assert_true(send(game, command));
    assert_null(rung(game, 0)->title);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_string_equal(step_at(game, 0)->title, "Mirror");
}

static size_t ratings_of(const Game *game, const char *step) {
    const Shelf *shelf = &game->app.book.shelves[RECORD_RATING];
    size_t count = 0;
    for (size_t i = 0; i < shelf->count; i++)
        count += strcmp(((const Rating *)shelf->items[i])->step, step) == 0;
    return count;
}

static void rating_anew_keeps_what_was_said_before(void **state) {
    Game *game = *state;
    walk_first(game);
    char first[ID_ROOM], second[ID_ROOM];
    id_copy(first, rung(game, 0)->record.id);
    id_copy(second, rung(game, 1)->record.id);
    assert_true(send(game, command_set(key_record(PART_STEP_FEAR, first), 15)));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(ratings_of(game, first), 2); /* the ready trail's, and now the player's */
    assert_int_equal(ratings_of(game, second), 0);
    assert_int_equal(step_fear(&game->app.book, step_at(game, 0)), 15);
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(ratings_of(game, first), 2);
}

static void a_forty_first_step_is_not_added_silently(void **state) {
    Game *game = *state;
    reach_builder(game);
    while (rungs(game) < STEPS_MOST)
        assert_true(send_kind(game, COMMAND_STEP_ADD));
    assert_true(send_kind(game, COMMAND_STEP_ADD));
    assert_int_equal(rungs(game), STEPS_MOST);
    assert_int_equal(game->app.ui.toast.kind, TOAST_LADDER_FULL);
}

static void what_does_not_fit_is_refused(void **state) {
    Game *game = *state;
    reach_builder(game);
    const Key fear = key_record(PART_STEP_FEAR, rung(game, 0)->record.id);
    assert_false(send(game, command_set(fear, 101)));
    assert_false(send(game, command_set(fear, -1)));
    assert_false(send(game, command_set(key_record(PART_STEP_FEAR, "nobody"), 30)));
    assert_false(send_id(game, COMMAND_STEP_REMOVE, "nobody"));
    assert_false(send_id(game, COMMAND_STEP_NEXT, "nobody"));
    assert_false(send_kind(game, COMMAND_STEP_SORT));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_false(send_kind(game, COMMAND_STEP_ADD));
    assert_false(send_id(game, COMMAND_BUILD, "nobody"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

/* After a month what has stayed as it was is said again, once. */
static void after_a_month_unchanged_fears_are_kept_again(void **state) {
    Game *game = *state;
    build_three(game);
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    const size_t before = game->app.book.shelves[RECORD_RATING].count;
    game->now.ms += 29 * DAY;
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(game->app.book.shelves[RECORD_RATING].count, before);
    game->now.ms += DAY;
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(game->app.book.shelves[RECORD_RATING].count, before + 3);
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(game->app.book.shelves[RECORD_RATING].count, before + 3);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(after_a_month_unchanged_fears_are_kept_again, set_up, tear_down),
        TEST(a_trail_is_built_and_goes_onto_the_map),
        TEST(it_wants_a_name_and_one_step),
        TEST(a_half_built_trail_is_kept_and_is_not_on_the_map),
        TEST(a_blank_one_is_gone_on_with),
        TEST(everything_can_be_taken_back_and_done_again),
        TEST(taking_everything_back_ends_where_it_began),
        TEST(typing_on_is_one_change),
        TEST(a_change_after_undo_forgets_what_was_undone),
        TEST(a_walked_step_taken_off_keeps_its_tries),
        TEST(a_moved_step_keeps_its_tries_and_open_camps_stay_open),
        TEST(a_camp_put_first_closes_nothing),
        TEST(words_of_a_walked_step_come_back_when_they_are_wiped),
        TEST(rating_anew_keeps_what_was_said_before),
        TEST(a_forty_first_step_is_not_added_silently),
        TEST(what_does_not_fit_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
