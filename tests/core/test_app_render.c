/* A session of the hut as a sound file: asked for, on its way, there or not. */
#include "game.h"

static Command rendered(int percent, const char *text) {
    Command command = command_of(COMMAND_RENDERED);
    command.value = percent;
    command.text = text;
    return command;
}

/* The name that the shell was given; "" where nothing was asked of it. */
static const char *name_asked(const Game *game) {
    for (size_t i = 0; i < game->effects.count; i++)
        if (game->effects.items[i].kind == EFFECT_RENDER)
            return game->effects.items[i].text;
    return "";
}

static void nothing_to_write_outside_the_hut(void **state) {
    Game *game = *state;
    assert_false(send_kind(game, COMMAND_RENDER));
    assert_false(send_kind(game, COMMAND_RENDER_STOP));
    assert_false(send(game, rendered(3, NULL)));
    assert_int_equal(game->app.ui.render.state, RENDER_NONE);
}

static void a_session_becomes_a_file(void **state) {
    Game *game = *state;
    const Rendering *render = &game->app.ui.render;
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send_kind(game, COMMAND_RENDER));
    assert_string_equal(name_asked(game), "hut-breath-5-minutes.wav");
    assert_int_equal(render->state, RENDER_ON);
    assert_false(send_kind(game, COMMAND_RENDER)); /* one at a time */
    assert_true(send(game, rendered(42, NULL)));
    assert_int_equal(render->percent, 42);
    assert_true(send(game, rendered(100, "/saves/recordings/hut-breath-5-minutes.wav")));
    assert_int_equal(render->state, RENDER_DONE);
    assert_string_equal(render->text, "/saves/recordings/hut-breath-5-minutes.wav");
    assert_true(send_kind(game, COMMAND_RENDER)); /* and another */
    assert_null(render->text);
    assert_true(send(game, rendered(-1, "The disk is full.")));
    assert_int_equal(render->state, RENDER_FAILED);
    assert_string_equal(render->text, "The disk is full.");
}

static void it_can_be_stopped(void **state) {
    Game *game = *state;
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send_kind(game, COMMAND_RENDER));
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_RENDER_STOP));
    assert_true(has_effect(game, EFFECT_RENDER_STOP));
    assert_int_equal(game->app.ui.render.state, RENDER_NONE);
    assert_false(send(game, rendered(50, NULL))); /* news of what was stopped is no news */
}

static void it_goes_on_where_the_hut_is_left(void **state) {
    Game *game = *state;
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send_kind(game, COMMAND_RENDER));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.render.state, RENDER_ON);
    assert_true(send(game, rendered(50, NULL)));
    assert_true(send_kind(game, COMMAND_RENDER_STOP));
}

static void the_plan_is_the_one_chosen_now(void **state) {
    Game *game = *state;
    BreathPlan plan;
    SpeechPlan speech;
    assert_true(send_kind(game, COMMAND_HUT));
    game->app.ui.prefs.minutes = 10;
    app_render_plan(&game->app, &plan, &speech);
    assert_int_equal(breath_frames(&plan), INT64_C(43) * 14 * BREATH_RATE); /* whole breaths of 14 s */
    assert_true(speech.count > 0);
    game->app.ui.prefs.minutes = 0; /* an open session has no end; a file needs one */
    app_render_plan(&game->app, &plan, &speech);
    assert_int_equal(breath_frames(&plan), INT64_C(22) * 14 * BREATH_RATE);
    game->app.ui.prefs.minutes = 1;
    assert_true(send_kind(game, COMMAND_RENDER));
    assert_string_equal(name_asked(game), "hut-breath-1-minute.wav");
}

static void exercises_are_written_grounding_is_not(void **state) {
    Game *game = *state;
    BreathPlan plan;
    SpeechPlan speech;
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send_id(game, COMMAND_REST, exercise_id(EXERCISE_MUSCLES)));
    app_render_plan(&game->app, &plan, &speech);
    assert_int_equal(breath_frames(&plan), breath_frames(&game->app.ui.hut.plan));
    assert_true(send_kind(game, COMMAND_RENDER));
    assert_string_equal(name_asked(game), "muscles.wav");
    assert_true(send_kind(game, COMMAND_RENDER_STOP));
    assert_true(send(game, command_go(SCREEN_REST)));
    assert_true(send_kind(game, COMMAND_FOUND));
    assert_false(send_kind(game, COMMAND_RENDER));
}

#define IN_GAME(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_GAME(nothing_to_write_outside_the_hut),
        IN_GAME(a_session_becomes_a_file),
        IN_GAME(it_can_be_stopped),
        IN_GAME(it_goes_on_where_the_hut_is_left),
        IN_GAME(the_plan_is_the_one_chosen_now),
        IN_GAME(exercises_are_written_grounding_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
