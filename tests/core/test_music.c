/* Where the trails' music is heard, how long, and the key that turns it off. */
#include "game.h"

static uint64_t music(const Game *game) {
    return app_music(&game->app, game->now);
}

static void reach_trail(Game *game) {
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
}

static void a_trail_and_its_cards_have_a_tune(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(music(game) == 0);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    const uint64_t tune = music(game);
    assert_true(tune != 0);
    assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_true(music(game) == tune);
    assert_true(send(game, command_go(SCREEN_SETTINGS)));
    assert_true(music(game) == tune);
    assert_true(send(game, command_go(SCREEN_KEYS)));
    assert_true(music(game) == tune);
    assert_true(send(game, command_go(SCREEN_HELP)));
    assert_true(music(game) == 0);
}

/* From the card to the celebration there is none, nor in the hut. */
static void a_step_has_none(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(music(game) != 0);
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(music(game) == 0);
    assert_true(send(game, command_go(SCREEN_SETTINGS)));
    assert_true(music(game) == 0);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_true(music(game) != 0);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(music(game) == 0);
    assert_true(send_kind(game, COMMAND_STOP));
    assert_int_equal(game->app.ui.screen, SCREEN_STOP);
    assert_true(music(game) == 0);
    assert_true(send_kind(game, COMMAND_STOP_SAY));
    assert_true(music(game) == 0);
    assert_true(send_kind(game, COMMAND_KEEP));
    assert_int_equal(game->app.ui.screen, SCREEN_CELEBRATE);
    assert_true(music(game) == 0);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    assert_true(music(game) != 0);
}

static void no_other_screen_has_any(void **state) {
    Game *game = *state;
    reach_trail(game);
    int with = 0;
    for (int screen = 0; screen < SCREENS; screen++) {
        game->app.ui.screen = (ScreenName)screen;
        if (!screen_is_base((ScreenName)screen))
            game->app.ui.below[screen] = SCREEN_TRAIL;
        with += music(game) != 0;
    }
    assert_int_equal(with, 5); /* trail, card; settings, about, keys */
    game->app.ui.screen = SCREEN_SETTINGS;
    game->app.ui.below[SCREEN_SETTINGS] = SCREEN_RANGE;
    assert_true(music(game) == 0);
}

static void each_trail_has_its_own(void **state) {
    Game *game = *state;
    reach_trail(game);
    const uint64_t tune = music(game);
    id_copy(game->pack.trail->record.id, "dogs");
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "dogs"));
    const uint64_t other = music(game);
    assert_true(other != 0 && other != tune);
    id_copy(game->pack.trail->record.id, "people");
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_true(music(game) == tune); /* taken again, it is the same mountain and the same tune */
}

static void it_rests_after_three_minutes_of_nothing(void **state) {
    Game *game = *state;
    reach_trail(game);
    game->now.ms += 3 * MINUTE - 1;
    assert_true(music(game) != 0);
    game->now.ms += 1;
    assert_true(music(game) == 0);
    Command saved = command_of(COMMAND_SAVED);
    saved.number = 1;
    send(game, saved);
    send_kind(game, COMMAND_TICK);
    assert_true(music(game) == 0); /* that was nobody's hand */
    assert_true(send(game, command_key(COMMAND_HOVER, key_of(PART_SETTINGS))));
    assert_true(music(game) != 0);
}

static void after_esc_it_waits_for_the_player_to_go_on(void **state) {
    Game *game = *state;
    reach_camp(game);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_true(has_effect(game, EFFECT_QUIET));
    game->now.ms += MINUTE / 2;
    assert_true(music(game) == 0);
    assert_true(send(game, command_key(COMMAND_FOCUS, key_of(PART_HUT))));
    assert_true(music(game) != 0);
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 1)->record.id));
    assert_true(send_kind(game, COMMAND_TOAST_CLOSE));
    assert_true(music(game) == 0);
}

static void a_clock_set_back_does_not_keep_it_silent(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_BACK));
    game->now.ms -= DAY;
    send(game, command_key(COMMAND_HOVER, key_of(PART_SETTINGS)));
    send(game, command_key(COMMAND_HOVER, key_of(PART_HUT)));
    assert_true(music(game) != 0);
}

static void mute_mutes_it(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(send_kind(game, COMMAND_MUTE));
    assert_true(music(game) == 0);
    assert_true(send(game, command_key(COMMAND_FOCUS, key_of(PART_HUT))));
    assert_true(music(game) == 0);
    assert_true(send_kind(game, COMMAND_MUTE));
    assert_true(music(game) != 0);
}

static void a_key_turns_it_off_and_on_as_it_was(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_int_equal(app_value(&game->app, PART_SET_MUSIC), SIGNALS_USUAL);
    assert_true(send_value(game, PART_SET_MUSIC, 35));
    assert_true(send_kind(game, COMMAND_MUSIC));
    assert_int_equal(game->app.ui.toast.kind, TOAST_MUSIC_OFF);
    assert_true(music(game) == 0);
    assert_int_equal(app_value(&game->app, PART_SET_MUSIC), 0);
    assert_string_equal(book_setting(&game->app.book, "music"), "0");
    assert_true(send_kind(game, COMMAND_MUSIC));
    assert_int_equal(game->app.ui.toast.kind, TOAST_MUSIC_ON);
    assert_true(music(game) != 0);
    assert_string_equal(book_setting(&game->app.book, "music"), "35");
}

static void turned_down_by_the_slider_the_key_turns_it_on_as_usual(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(send_value(game, PART_SET_MUSIC, 0));
    assert_true(music(game) == 0);
    assert_true(send_kind(game, COMMAND_MUSIC));
    assert_int_equal(app_value(&game->app, PART_SET_MUSIC), SIGNALS_USUAL);
}

static void it_is_kept_with_the_person(void **state) {
    Game *game = *state;
    reach_trail(game);
    assert_true(send_value(game, PART_SET_MUSIC, 35));
    assert_true(send_kind(game, COMMAND_MUSIC));
    game->app.ui.prefs = prefs_usual();
    reopen(game);
    assert_int_equal(app_value(&game->app, PART_SET_MUSIC), 0);
    assert_true(send_kind(game, COMMAND_MUSIC));
    assert_int_equal(app_value(&game->app, PART_SET_MUSIC), SIGNALS_USUAL); /* whose 35 that was is not known here */
    assert_false(send_value(game, PART_SET_MUSIC, 101));
    assert_false(send_value(game, PART_SET_MUSIC, UNSET));
    book_set(&game->app.book, "music", "-3", game->now);
    reopen(game);
    assert_int_equal(app_value(&game->app, PART_SET_MUSIC), SIGNALS_USUAL);
}

/* Whoever wants no signals may want music. */
static void without_signals_it_plays_on(void **state) {
    Game *game = *state;
    reach_trail(game);
    effects_clear(&game->effects);
    assert_true(send_value(game, PART_SET_SIGNALS, 0));
    assert_true(send_value(game, PART_SET_MUSIC, 40));
    assert_false(has_effect(game, EFFECT_QUIET));
    assert_true(music(game) != 0);
}

#define PLAYED(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        PLAYED(a_trail_and_its_cards_have_a_tune),
        PLAYED(a_step_has_none),
        PLAYED(no_other_screen_has_any),
        PLAYED(each_trail_has_its_own),
        PLAYED(it_rests_after_three_minutes_of_nothing),
        PLAYED(after_esc_it_waits_for_the_player_to_go_on),
        PLAYED(a_clock_set_back_does_not_keep_it_silent),
        PLAYED(mute_mutes_it),
        PLAYED(a_key_turns_it_off_and_on_as_it_was),
        PLAYED(turned_down_by_the_slider_the_key_turns_it_on_as_usual),
        PLAYED(it_is_kept_with_the_person),
        PLAYED(without_signals_it_plays_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
