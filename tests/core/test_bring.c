/* Bringing a trail in: nothing is added unasked, nothing that is there is replaced unasked, and no try goes. */
#include "core/game.h"

#include <stdio.h>

/* What the shell hands over; `title` NULL = without a name. */
static bool brought(Game *game, const char *id, const char *title) {
    Bringing bringing = {.pack = pack_make(), .file = text_copy("people.json"), .size = 4000};
    id_copy(bringing.pack.trail->record.id, id);
    free(bringing.pack.trail->title);
    bringing.pack.trail->title = text_copy(title);
    Command command = command_of(COMMAND_BROUGHT);
    command.bringing = &bringing;
    return send(game, command);
}

static size_t trails(const Game *game, bool archived) {
    size_t count = 0;
    free(book_trails(&game->app.book, archived, &count));
    return count;
}

static void it_is_looked_at_before_it_is_added(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_int_equal(game->app.ui.screen, SCREEN_BRING);
    assert_int_equal(trails(game, false), 0);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
    assert_int_equal(trails(game, false), 0);
    assert_true(brought(game, "exams", "Exam nerves"));
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    assert_true(has_effect(game, EFFECT_SAVE));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_string_equal(app_trail(&game->app)->title, "Exam nerves");
    size_t count = 0;
    free(book_steps(&game->app.book, game->app.ui.trail, &count));
    assert_int_equal(count, STEPS);
    assert_false(send_kind(game, COMMAND_BRING_ADD)); /* once */
    assert_int_equal(trails(game, false), 1);
}

static void a_name_that_is_taken_gets_a_number(void **state) {
    Game *game = *state;
    char id[3][ID_ROOM];
    reach_range(game);
    for (int i = 0; i < 3; i++) {
        (void)snprintf(id[i], ID_ROOM, "exams-%d", i);
        assert_true(brought(game, id[i], i == 1 ? "EXAM nerves" : "Exam nerves"));
        assert_true(send_kind(game, COMMAND_BRING_ADD));
    }
    assert_string_equal(app_trail(&game->app)->title, "Exam nerves 3");
    assert_int_equal(trails(game, false), 3);
}

static void the_same_trail_again_comes_beside_unless_asked(void **state) {
    Game *game = *state;
    char first[ID_ROOM];
    reach_range(game);
    assert_false(send_value(game, PART_BRING_INSTEAD, 1));
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_false(send_value(game, PART_BRING_INSTEAD, 1)); /* there is nothing to take the place of */
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    id_copy(first, game->app.ui.trail);
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_string_equal(app_brought_twin(&game->app)->record.id, first);
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    assert_string_equal(app_trail(&game->app)->title, "Exam nerves 2");
    assert_int_equal(trails(game, false), 2);
    assert_int_equal(trails(game, true), 0);
}

static void in_its_place_the_old_one_is_put_away_with_its_tries(void **state) {
    Game *game = *state;
    char first[ID_ROOM];
    reach_range(game);
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    id_copy(first, game->app.ui.trail);
    const double place = app_trail(&game->app)->place;
    assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
    assert_true(send_kind(game, COMMAND_SAFE_AGREE)); /* it did not come with the game */
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_DID_IT));
    assert_true(send_kind(game, COMMAND_KEEP));
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_true(send_value(game, PART_BRING_INSTEAD, 1));
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    assert_string_equal(app_trail(&game->app)->title, "Exam nerves");
    assert_true(app_trail(&game->app)->place == place);
    assert_int_equal(book_trail(&game->app.book, first)->archived, 1);
    assert_int_equal(game->app.book.shelves[RECORD_TRY].count, 1);
    assert_false(game->app.book.shelves[RECORD_TRY].items[0]->removed);
    assert_true(send_kind(game, COMMAND_TOAST_UNDO));
    assert_int_equal(trails(game, false), 2);
}

/* The builder lies below: what was changed there is settled as by its own door. */
static void a_trail_under_change_is_settled_first(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    char people[ID_ROOM];
    id_copy(people, game->app.ui.trail);
    assert_true(send_id(game, COMMAND_BUILD, people));
    assert_true(send_kind(game, COMMAND_STEP_ADD));
    size_t count = 0;
    free((void *)book_steps(&game->app.book, people, &count));
    assert_int_equal(count, STEPS + 1);
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    free((void *)book_steps(&game->app.book, people, &count));
    assert_int_equal(count, STEPS);
}

/* Whatever id a stranger's file has: it was not read by those who made the trails of the game. */
static void it_never_passes_for_a_ready_trail(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(brought(game, "people", "People"));
    assert_string_not_equal(game->app.ui.bringing.pack.trail->record.id, "people");
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    assert_true(app_safety_lines(&game->app, app_step(&game->app)));
}

static void a_step_that_is_refused_waits_as_a_draft(void **state) {
    Game *game = *state;
    DangerRules rules = {0};
    const DangerRule rule = {.topic = DANGER_EDGES, .parts = {{{0}, 1}}, .count = 1};
    assert_true(danger_phrase_add(&rules, 0, "stranger"));
    danger_rule_add(&rules, &rule);
    danger_rules_finish(&rules);
    game->app.danger = &rules;
    reach_range(game);
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    size_t on_trail = 0, all = 0;
    free((void *)book_steps(&game->app.book, game->app.ui.trail, &on_trail));
    free((void *)book_ladder(&game->app.book, game->app.ui.trail, &all));
    assert_int_equal(on_trail, STEPS - 1);
    assert_int_equal(all, STEPS);
    game->app.danger = NULL;
    danger_rules_free(&rules);
}

static void one_without_a_name_waits_in_the_builder(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(brought(game, "list", NULL));
    assert_null(app_brought_title(&game->app));
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    assert_int_equal(game->app.ui.screen, SCREEN_BUILD);
    assert_int_equal(app_trail(&game->app)->building, 1);
    assert_int_equal(trails(game, false), 0);
    assert_true(type(game, PART_TRAIL_TITLE, "Lifts"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_int_equal(trails(game, false), 1);
}

static void without_a_book_a_word_says_what_to_do(void **state) {
    static const CommandKind kinds[] = {COMMAND_BRING, COMMAND_BRING_FILE, COMMAND_BRING_TEXT, COMMAND_BRING_PASTE};
    Game *game = *state;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        Command command = command_of(kinds[i]);
        command.text = "10 Look at a lift";
        assert_true(send_kind(game, COMMAND_TOAST_CLOSE) || i == 0);
        effects_clear(&game->effects);
        assert_true(send(game, command));
        assert_int_equal(game->app.ui.toast.kind, TOAST_CHOOSE_FIRST);
        assert_int_equal(game->effects.count, 0);
    }
    assert_false(brought(game, "exams", "Exam nerves"));
    assert_null(game->app.ui.bringing.pack.trail);
}

static void a_book_open_elsewhere_is_left_alone(void **state) {
    Game *game = *state;
    reach_range(game);
    game->app.read_only = true;
    assert_true(brought(game, "exams", "Exam nerves"));
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
    assert_int_equal(trails(game, false), 0);
    assert_non_null(game->app.ui.bringing.pack.trail);
}

static void another_file_begins_anew(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_false(send_kind(game, COMMAND_BRING_OTHER));
    assert_true(brought(game, "exams", "Exam nerves"));
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_BRING_OTHER));
    assert_null(game->app.ui.bringing.pack.trail);
    assert_true(has_effect(game, EFFECT_BRING_FOLDER));
    assert_false(send_kind(game, COMMAND_BRING_ADD));
}

static void an_entry_opens_what_it_is(void **state) {
    Game *game = *state;
    Listing listing = {.folder = text_copy("/home"), .items = memory_new(2, sizeof(FileEntry)), .count = 2};
    listing.items[0] = (FileEntry){text_copy("Work"), text_copy("Work"), 0, true};
    listing.items[1] = (FileEntry){text_copy("a.txt"), text_copy("a.txt"), 9, false};
    reach_range(game);
    Command command = command_of(COMMAND_LISTING);
    command.listing = &listing;
    assert_true(send(game, command));
    effects_clear(&game->effects);
    assert_true(send(game, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, 0))));
    assert_int_equal(game->effects.items[0].kind, EFFECT_BRING_FOLDER);
    assert_string_equal(game->effects.items[0].text, "Work");
    assert_true(send(game, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, 1))));
    assert_int_equal(game->effects.items[1].kind, EFFECT_BRING_ENTRY);
    assert_string_equal(game->effects.items[1].text, "a.txt");
    assert_false(send(game, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, 2))));
    assert_false(send(game, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, -1))));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(it_is_looked_at_before_it_is_added, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_name_that_is_taken_gets_a_number, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_same_trail_again_comes_beside_unless_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(in_its_place_the_old_one_is_put_away_with_its_tries, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_trail_under_change_is_settled_first, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_never_passes_for_a_ready_trail, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_step_that_is_refused_waits_as_a_draft, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_without_a_name_waits_in_the_builder, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_a_book_a_word_says_what_to_do, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_book_open_elsewhere_is_left_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_file_begins_anew, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_entry_opens_what_it_is, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
