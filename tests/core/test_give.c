/* Giving a trail away: what is the player's own stays here. */
#include "core/game.h"

#include "core/memory.h"
#include "core/text.h"

static void only_steps_with_words_go_along(void **state) {
    Game *game = *state;
    reach_camp(game);
    const Step *second = step_at(game, 1);
    Step *changed = (Step *)book_change(&game->app.book, RECORD_STEP, second->record.id, game->now);
    changed->extra = text_copy("{\"written\": \"4/10\"}");
    Step *third = (Step *)book_change(&game->app.book, RECORD_STEP, step_at(game, 2)->record.id, game->now);
    third->off = OFF_REMOVED;
    Trail *trail = (Trail *)book_change(&game->app.book, RECORD_TRAIL, game->app.ui.trail, game->now);
    trail->extra = text_copy("{\"diary\": \"mine\"}");
    for (int fears = 0; fears < 2; fears++) {
        Pack pack = pack_of_trail(&game->app.book, app_trail(&game->app), fears != 0);
        assert_int_equal(pack.count, 2);
        assert_string_equal(pack.trail->record.id, "people");
        assert_null(pack.trail->extra);
        assert_string_equal(pack.steps[1]->title, "Friend");
        assert_string_equal(pack.steps[1]->record.id, "step-2");
        assert_null(pack.steps[1]->extra);
        assert_int_equal(pack.steps[1]->expected_fear, fears ? 40 : UNSET);
        pack_free(&pack);
    }
    assert_int_equal(step_at(game, 1)->expected_fear, 40);
}

static bool news(Game *game, CommandKind kind, int value, const char *text) {
    Command command = command_of(kind);
    command.value = value;
    command.text = text;
    return send(game, command);
}

static void nothing_is_written_before_it_was_shown(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_false(send_kind(game, COMMAND_GIVE)); /* from the trail alone */
    assert_true(send_kind(game, COMMAND_BACK));
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_int_equal(game->app.ui.screen, SCREEN_GIVE);
    assert_true(has_effect(game, EFFECT_GIVE_LOOK));
    assert_false(game->app.ui.giving.fears);
    assert_false(send_kind(game, COMMAND_GIVE_WRITE));
    assert_true(news(game, COMMAND_GIVE_TEXT, 0, "{}\n"));
    assert_true(send_value(game, PART_GIVE_FEARS, 1));
    assert_true(has_effect(game, EFFECT_GIVE_LOOK));
    assert_true(send_kind(game, COMMAND_GIVE_WRITE));
    assert_true(has_effect(game, EFFECT_GIVE_WRITE));
    assert_true(news(game, COMMAND_GIVEN, 0, "The disk is full."));
    assert_string_equal(game->app.ui.giving.refusal, "The disk is full.");
    assert_true(send_kind(game, COMMAND_GIVE_WRITE));
    assert_true(news(game, COMMAND_GIVEN, 1, "/saves/shared/people.json"));
    assert_null(game->app.ui.giving.refusal);
    assert_false(send_kind(game, COMMAND_GIVE_WRITE)); /* once */
    assert_false(send_value(game, PART_GIVE_FEARS, 0));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_null(game->app.ui.giving.path);
    assert_false(game->app.ui.giving.fears);
}

static void list(Game *game, const char *path, const char *shown, const char *refusal) {
    Listing listing = {.path = text_copy(path), .folder = text_copy(shown), .refusal = text_copy(refusal)};
    listing.items = memory_new(2, sizeof *listing.items);
    listing.items[0] = (FileEntry){.name = text_copy("in"), .shown = text_copy("in"), .folder = true};
    listing.items[1] = (FileEntry){.name = text_copy("a.txt"), .shown = text_copy("a.txt")};
    listing.count = listing.room = 2;
    Command command = command_of(COMMAND_LISTING);
    command.listing = &listing;
    assert_true(send(game, command));
}

static bool take(Game *game, int value) {
    Command command = command_of(COMMAND_FOLDER_TAKE);
    command.value = value;
    return send(game, command);
}

static void a_folder_is_chosen_and_can_be_given_up(void **state) {
    Game *game = *state;
    const Ui *ui = &game->app.ui;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_false(send_kind(game, COMMAND_FOLDER));
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_false(take(game, 0));
    assert_true(news(game, COMMAND_GIVEN, 0, "The stick is full."));
    assert_true(send_kind(game, COMMAND_FOLDER));
    assert_int_equal(ui->screen, SCREEN_FOLDER);
    assert_true(has_effect(game, EFFECT_BRING_FOLDER));
    assert_false(take(game, 0)); /* none was looked into yet */
    list(game, "/media/\xFF", "/media/?", NULL);
    assert_true(send(game, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, 0))));
    assert_true(has_effect(game, EFFECT_BRING_FOLDER));
    assert_false(send(game, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, 1)))); /* no folder */
    list(game, "/media/no", "/media/no", "It could not be read.");
    assert_false(take(game, 0));
    list(game, "/media/\xFF", "/media/?", NULL);
    assert_true(take(game, 0));
    assert_int_equal(ui->screen, SCREEN_GIVE);
    assert_string_equal(ui->into.path, "/media/\xFF");
    assert_string_equal(ui->into.shown, "/media/?");
    assert_null(ui->giving.refusal);
    assert_true(send_kind(game, COMMAND_FOLDER));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_non_null(ui->into.path);
    assert_true(send_kind(game, COMMAND_FOLDER));
    assert_true(take(game, 1));
    assert_null(ui->into.path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(only_steps_with_words_go_along, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nothing_is_written_before_it_was_shown, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_folder_is_chosen_and_can_be_given_up, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
