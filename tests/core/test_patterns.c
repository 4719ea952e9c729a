/* Breaths of the player's own: made, changed, breathed, taken off and put back. */
#include "core/game.h"

#include <stdio.h>

static void reach_rest(Game *game) {
    reach_range(game);
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send(game, command_go(SCREEN_REST)));
}

static void make(Game *game, const char *name, int hold, int out) {
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_true(type(game, PART_PATTERN_NAME, name));
    assert_true(send_value(game, PART_PATTERN_HOLD, hold));
    assert_true(send_value(game, PART_PATTERN_OUT, out));
    assert_true(send_kind(game, COMMAND_PATTERN_KEEP));
}

static const Pattern *newest(const Game *game) {
    const Shelf *shelf = &game->app.book.shelves[RECORD_PATTERN];
    assert_true(shelf->count > 0);
    return (const Pattern *)shelf->items[shelf->count - 1];
}

static void a_breath_is_made_in_quarters_and_kept(void **state) {
    Game *game = *state;
    reach_rest(game);
    make(game, "On the bus", 6, 26);
    const Pattern *own = newest(game);
    assert_string_equal(own->name, "On the bus");
    assert_true(own->in == 4 && own->hold == 1.5 && own->out == 6.5 && own->rest == 0);
    assert_int_equal(game->app.ui.screen, SCREEN_REST);
    assert_string_equal(game->app.ui.focus.id, own->record.id);
    assert_true(has_effect(game, EFFECT_SAVE));
    assert_false(game->app.ui.own.begun);
}

static void a_new_one_begins_as_the_hut_breath(void **state) {
    Game *game = *state;
    reach_rest(game);
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_int_equal(app_value(&game->app, PART_PATTERN_IN), 16);
    assert_int_equal(app_value(&game->app, PART_PATTERN_HOLD), 16);
    assert_int_equal(app_value(&game->app, PART_PATTERN_OUT), 24);
    assert_int_equal(app_value(&game->app, PART_PATTERN_REST), 0);
    assert_int_equal(game->app.book.shelves[RECORD_PATTERN].count, 0);
}

static void the_steppers_stay_within_their_limits(void **state) {
    Game *game = *state;
    reach_rest(game);
    assert_false(send_value(game, PART_PATTERN_IN, 16)); /* no form is open */
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    for (int i = 0; i < OWN_PHASES; i++) {
        const Part part = (Part)((int)PART_PATTERN_IN + i);
        assert_true(send_value(game, part, breath_own_limits[i].least));
        assert_true(send_value(game, part, breath_own_limits[i].most));
        assert_false(send_value(game, part, breath_own_limits[i].least - 1));
        assert_false(send_value(game, part, breath_own_limits[i].most + 1));
        assert_false(send_value(game, part, UNSET));
        assert_int_equal(app_value(&game->app, part), breath_own_limits[i].most);
    }
}

static void what_is_too_quick_is_not_kept(void **state) {
    Game *game = *state;
    BreathPattern own;
    reach_rest(game);
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_true(send_value(game, PART_PATTERN_IN, 8));
    assert_true(send_value(game, PART_PATTERN_HOLD, 0));
    assert_true(send_value(game, PART_PATTERN_OUT, 15));
    const Pattern form = app_own_breath(&game->app);
    assert_int_equal(breath_own(&form, &own), BREATH_TOO_QUICK);
    assert_false(send_kind(game, COMMAND_PATTERN_KEEP));
    assert_int_equal(game->app.ui.screen, SCREEN_PATTERN);
    assert_true(send_value(game, PART_PATTERN_OUT, 16));
    assert_true(send_kind(game, COMMAND_PATTERN_KEEP));
    assert_null(newest(game)->name);
}

static void esc_leaves_the_form_as_it_was(void **state) {
    Game *game = *state;
    reach_rest(game);
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_true(type(game, PART_PATTERN_NAME, "Slow"));
    assert_true(send_value(game, PART_PATTERN_OUT, 40));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_REST);
    assert_int_equal(game->app.book.shelves[RECORD_PATTERN].count, 0);
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_string_equal(app_field_text(&game->app, key_of(PART_PATTERN_NAME)), "Slow");
    assert_int_equal(app_value(&game->app, PART_PATTERN_OUT), 40);
}

static void one_that_is_kept_is_changed_in_its_place(void **state) {
    Game *game = *state;
    reach_rest(game);
    make(game, "Slow", 0, 30);
    char id[ID_ROOM];
    id_copy(id, newest(game)->record.id);
    assert_true(send_id(game, COMMAND_PATTERN_OPEN, id));
    assert_int_equal(app_value(&game->app, PART_PATTERN_OUT), 30);
    assert_true(type(game, PART_PATTERN_NAME, "er"));
    assert_true(send_value(game, PART_PATTERN_REST, 4));
    assert_true(send_kind(game, COMMAND_PATTERN_KEEP));
    const Pattern *own = (const Pattern *)book_find(&game->app.book, RECORD_PATTERN, id);
    assert_string_equal(own->name, "Slower");
    assert_true(own->rest == 1);
    assert_int_equal(game->app.book.shelves[RECORD_PATTERN].count, 1);
    assert_false(send_id(game, COMMAND_PATTERN_OPEN, "nobody-knows"));
}

static void kept_and_tried_it_is_breathed_at_once(void **state) {
    Game *game = *state;
    reach_rest(game);
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_true(send_value(game, PART_PATTERN_OUT, 32));
    Command keep = command_of(COMMAND_PATTERN_KEEP);
    keep.value = 1;
    assert_true(send(game, keep));
    assert_int_equal(game->app.ui.screen, SCREEN_HUT);
    assert_string_equal(game->app.ui.hut.pattern, newest(game)->record.id);
    assert_string_equal(game->app.ui.prefs.pattern, newest(game)->record.id);
    assert_int_equal(game->app.ui.hut.plan.stretches[0].legs[2].frames, 8 * BREATH_RATE);
}

static void taken_off_it_can_be_put_back(void **state) {
    Game *game = *state;
    reach_rest(game);
    make(game, "Slow", 0, 30);
    char id[ID_ROOM];
    id_copy(id, newest(game)->record.id);
    assert_true(send_id(game, COMMAND_REST, id));
    assert_true(send(game, command_go(SCREEN_REST)));
    assert_true(send_id(game, COMMAND_PATTERN_OPEN, id));
    assert_true(send_kind(game, COMMAND_PATTERN_REMOVE));
    assert_int_equal(game->app.ui.screen, SCREEN_REST);
    assert_int_equal(game->app.ui.toast.kind, TOAST_PATTERN_OFF);
    assert_string_equal(app_pattern(&game->app, game->app.ui.prefs.pattern).id, "hut");
    assert_false(send_id(game, COMMAND_REST, id));
    assert_true(send_kind(game, COMMAND_TOAST_UNDO));
    assert_string_equal(app_pattern(&game->app, game->app.ui.prefs.pattern).id, id);
    assert_string_equal(((const Pattern *)book_find(&game->app.book, RECORD_PATTERN, id))->name, "Slow");
}

static void a_new_one_cannot_be_taken_off(void **state) {
    Game *game = *state;
    reach_rest(game);
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_false(send_kind(game, COMMAND_PATTERN_REMOVE));
}

/* A save from elsewhere may hold lengths that no stepper reaches. */
static void lengths_from_elsewhere_come_to_the_nearest(void **state) {
    Game *game = *state;
    reach_rest(game);
    Pattern *record = (Pattern *)book_add(&game->app.book, RECORD_PATTERN, game->now, &game->app.chance);
    record->in = 1;
    record->hold = 60;
    record->out = 5.1;
    char id[ID_ROOM];
    id_copy(id, record->record.id);
    assert_true(send_id(game, COMMAND_PATTERN_OPEN, id));
    assert_int_equal(app_value(&game->app, PART_PATTERN_IN), 8);
    assert_int_equal(app_value(&game->app, PART_PATTERN_HOLD), 28);
    assert_int_equal(app_value(&game->app, PART_PATTERN_OUT), 20);
    assert_int_equal(app_value(&game->app, PART_PATTERN_REST), 0); /* not said */
}

static void without_a_book_there_is_none(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send(game, command_go(SCREEN_REST)));
    assert_false(send_kind(game, COMMAND_PATTERN_OPEN));
}

static void a_book_for_reading_refuses_with_a_word(void **state) {
    Game *game = *state;
    reach_rest(game);
    game->app.read_only = true;
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_true(send_kind(game, COMMAND_PATTERN_KEEP));
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
    assert_int_equal(game->app.book.shelves[RECORD_PATTERN].count, 0);
    assert_int_equal(game->app.ui.screen, SCREEN_PATTERN);
}

static void the_form_goes_with_the_person(void **state) {
    Game *game = *state;
    reach_rest(game);
    assert_true(send_kind(game, COMMAND_PATTERN_OPEN));
    assert_true(type(game, PART_PATTERN_NAME, "Mine"));
    assert_true(send_kind(game, COMMAND_BOOK_CLOSED));
    assert_false(game->app.ui.own.begun);
    assert_string_equal(app_field_text(&game->app, key_of(PART_PATTERN_NAME)), "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_breath_is_made_in_quarters_and_kept), TEST(a_new_one_begins_as_the_hut_breath),
        TEST(the_steppers_stay_within_their_limits), TEST(what_is_too_quick_is_not_kept),
        TEST(esc_leaves_the_form_as_it_was),         TEST(one_that_is_kept_is_changed_in_its_place),
        TEST(kept_and_tried_it_is_breathed_at_once), TEST(taken_off_it_can_be_put_back),
        TEST(a_new_one_cannot_be_taken_off),         TEST(lengths_from_elsewhere_come_to_the_nearest),
        TEST(without_a_book_there_is_none),          TEST(a_book_for_reading_refuses_with_a_word),
        TEST(the_form_goes_with_the_person),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
