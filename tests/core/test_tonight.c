/* A first step tonight: three questions lead to one step of a ready trail, and taking it is being ready for it. */
#include "core/game.h"

#include "core/unlock.h"

static void set_minutes(Game *game) {
    for (int i = 0; i < STEPS; i++) {
        game->pack.steps[i]->expected_fear = 20 + 18 * i; /* 20, 38, 56 */
        game->pack.steps[i]->minutes[0] = 5 + 10 * i;     /* 5, 15, 25 */
        game->pack.steps[i]->minutes[1] = 10 + 10 * i;
    }
}

static void reach_tonight(Game *game) {
    set_minutes(game);
    reach_range(game);
    assert_true(send_kind(game, COMMAND_TONIGHT));
    assert_int_equal(game->app.ui.screen, SCREEN_TONIGHT);
}

static void assert_step(const Game *game, const char *title, size_t choices) {
    size_t found = 0;
    const Step *step = app_tonight_step(&game->app, &found);
    assert_non_null(step);
    assert_string_equal(step->title, title);
    assert_int_equal(found, choices);
}

static void tiny_and_quick_is_there_from_the_start(void **state) {
    Game *game = *state;
    reach_tonight(game);
    assert_step(game, "Mirror", 1);
}

static void a_bit_more_comes_first_and_another_goes_round(void **state) {
    Game *game = *state;
    reach_tonight(game);
    assert_true(send_value(game, PART_TONIGHT_SIZE, 2));
    assert_step(game, "Mirror", 1); /* the larger ones take longer */
    assert_true(send_value(game, PART_TONIGHT_TIME, 2));
    assert_step(game, "Stranger", 3);
    assert_true(send_value(game, PART_TONIGHT_ANOTHER, 1));
    assert_step(game, "Friend", 3);
    assert_true(send_value(game, PART_TONIGHT_ANOTHER, 3));
    assert_step(game, "Stranger", 3);
    assert_true(send_value(game, PART_TONIGHT_SIZE, 1));
    assert_step(game, "Friend", 2); /* an answer begins anew */
}

static void where_nothing_fits_the_smallest_is_named(void **state) {
    Game *game = *state;
    reach_tonight(game);
    game->pack.steps[0]->expected_fear = 45;
    assert_step(game, "Friend", 0);
}

static void nothing_is_offered_that_is_steeper_than_sixty(void **state) {
    Game *game = *state;
    reach_tonight(game);
    game->pack.steps[2]->expected_fear = 61;
    assert_true(send_value(game, PART_TONIGHT_SIZE, 2));
    assert_true(send_value(game, PART_TONIGHT_TIME, 2));
    assert_step(game, "Friend", 2);
}

static void taking_it_opens_its_card_though_it_is_not_the_first(void **state) {
    Game *game = *state;
    reach_tonight(game);
    assert_true(send_value(game, PART_TONIGHT_SIZE, 1));
    assert_true(send_value(game, PART_TONIGHT_TIME, 2));
    assert_true(send_kind(game, COMMAND_TONIGHT_TAKE));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_string_equal(app_step(&game->app)->title, "Friend");
    assert_true(unlock_is_open(&game->app.book, step_at(game, 1)));
    assert_true(unlock_is_open(&game->app.book, step_at(game, 0)));
    assert_false(unlock_is_open(&game->app.book, step_at(game, 2)));
    assert_true(send_kind(game, COMMAND_START));
}

/* Two about people, one about the body: the second offer is another area's. */
static void the_first_page_goes_through_the_areas(void **state) {
    Game *game = *state;
    Pack packs[3] = {pack_make(), pack_make(), pack_make()};
    const int areas[3] = {AREA_PEOPLE, AREA_PEOPLE, AREA_BODY};
    for (int i = 0; i < 3; i++)
        packs[i].trail->area = areas[i];
    game->app.packs = packs;
    game->app.pack_count = 3;
    assert_ptr_equal(app_tonight_offer(&game->app, 0), &packs[0]);
    assert_ptr_equal(app_tonight_offer(&game->app, 1), &packs[2]);
    assert_ptr_equal(app_tonight_offer(&game->app, 2), &packs[1]);
    game->app.packs = &game->pack;
    game->app.pack_count = 1;
    for (int i = 0; i < 3; i++)
        pack_free(&packs[i]);
}

static void answers_that_do_not_exist_are_refused(void **state) {
    Game *game = *state;
    reach_tonight(game);
    assert_false(send_value(game, PART_TONIGHT_SIZE, 3));
    assert_false(send_value(game, PART_TONIGHT_TIME, -1));
    assert_false(send_value(game, PART_TONIGHT_PAGE, 1)); /* there is one page of one trail */
    assert_false(send_id(game, COMMAND_TONIGHT_CHOOSE, "nobody"));
    assert_true(send_id(game, COMMAND_TONIGHT_CHOOSE, "people"));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
    assert_false(send_kind(game, COMMAND_TONIGHT_TAKE));
    assert_false(send_value(game, PART_TONIGHT_SIZE, 1));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(tiny_and_quick_is_there_from_the_start),
        TEST(a_bit_more_comes_first_and_another_goes_round),
        TEST(where_nothing_fits_the_smallest_is_named),
        TEST(nothing_is_offered_that_is_steeper_than_sixty),
        TEST(taking_it_opens_its_card_though_it_is_not_the_first),
        TEST(the_first_page_goes_through_the_areas),
        TEST(answers_that_do_not_exist_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
