/* The share screen's commands: what is chosen, when a file may be written, and that nobody chooses for the next person.
 */
#include "core/game.h"

#include "core/supporter.h"

static bool choose(Game *game, Part part, int index, int value) {
    return send(game, command_set(key_index(part, index), value));
}

static void walk_and_open(Game *game) {
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
    do_step(game);
    assert_true(send(game, command_go(SCREEN_SHARE)));
    effects_clear(&game->effects);
}

static void open_share(Game *game) {
    reach_range(game);
    walk_and_open(game);
}

static bool answer(Game *game, int value, const char *text) {
    Command command = command_of(COMMAND_SHARED);
    command.value = value;
    command.text = text;
    return send(game, command);
}

static const Sharing *sharing(const Game *game) {
    return &game->app.ui.sharing;
}

static void a_file_is_written_where_there_is_something(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send(game, command_go(SCREEN_SHARE)));
    assert_false(send_kind(game, COMMAND_SHARE));
    assert_true(send_kind(game, COMMAND_BACK));
    walk_and_open(game);
    assert_true(send_kind(game, COMMAND_SHARE));
    assert_true(has_effect(game, EFFECT_SHARE));
    for (int part = 0; part < SHARE_PARTS; part++)
        assert_true(choose(game, PART_SHARE_PART, part, 0));
    assert_false(send_kind(game, COMMAND_SHARE));
    assert_true(choose(game, PART_SHARE_PART, SHARE_CAMPS, 1));
    assert_true(send_kind(game, COMMAND_SHARE));
    assert_false(choose(game, PART_SHARE_RECORD, 0, 0)); /* of nothing */
    Command leave = command_set(key_record(PART_SHARE_RECORD, game->app.ui.trail), 0);
    assert_true(send(game, leave));
    assert_false(send_kind(game, COMMAND_SHARE));
}

static void where_it_lies_is_told_and_can_be_copied(void **state) {
    Game *game = *state;
    open_share(game);
    assert_false(send_kind(game, COMMAND_SHARE_COPY));
    assert_true(answer(game, 0, "The disk is full."));
    assert_string_equal(sharing(game)->refusal, "The disk is full.");
    assert_true(answer(game, 1, "/saves/shared/me.html"));
    assert_null(sharing(game)->refusal);
    assert_true(send_kind(game, COMMAND_SHARE_COPY));
    assert_true(has_effect(game, EFFECT_CLIPBOARD));
    assert_true(choose(game, PART_SHARE_RANGE, SHARE_ALL, 1)); /* another file now */
    assert_null(sharing(game)->path);
    assert_int_equal(sharing(game)->wish.range, SHARE_ALL);
}

static void it_is_read_first_and_esc_leads_back_to_choosing(void **state) {
    Game *game = *state;
    open_share(game);
    assert_true(send_value(game, PART_SHARE_LOOK, 1));
    assert_int_equal(game->app.ui.more, 1);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_SHARE);
    assert_int_equal(game->app.ui.more, 0);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
}

/* To look among the seldom forms changes nothing that was written. */
static void more_forms_leave_the_file_as_it_is(void **state) {
    Game *game = *state;
    open_share(game);
    assert_true(answer(game, 1, "/saves/shared/me.html"));
    assert_true(send_value(game, PART_SHARE_MORE, 1));
    assert_true(sharing(game)->others);
    assert_string_equal(sharing(game)->path, "/saves/shared/me.html");
    assert_true(send_value(game, PART_SHARE_MORE, 0));
    assert_false(sharing(game)->others);
    assert_true(send_value(game, PART_SHARE_TRAILS, 1));
    assert_true(sharing(game)->trails);
    assert_string_equal(sharing(game)->path, "/saves/shared/me.html");
}

static void choose_picture(Game *game, const char *trail, bool taken) {
    assert_int_equal(send(game, command_set(key_record(PART_SHARE_PICTURE, trail), 1)), taken);
}

/* That of the next step until another is chosen; one that has left the map gives way again. */
static void the_picture_is_of_the_trail_that_was_chosen(void **state) {
    Game *game = *state;
    char first[ID_ROOM];
    open_share(game);
    assert_true(choose(game, PART_SHARE_FORM, SHARE_PICTURE, 1));
    id_copy(first, app_picture_trail(&game->app)->record.id);
    Trail *second = (Trail *)book_add(&game->app.book, RECORD_TRAIL, game->now, &game->app.chance);
    second->title = text_copy("Lifts");
    choose_picture(game, "nothing", false);
    choose_picture(game, "", false);
    assert_string_equal(app_picture_trail(&game->app)->record.id, first);
    choose_picture(game, second->record.id, true);
    assert_ptr_equal(app_picture_trail(&game->app), second);
    assert_true(send_kind(game, COMMAND_SHARE));
    second->archived = 1;
    assert_string_equal(app_picture_trail(&game->app)->record.id, first);
}

static void a_calendar_needs_a_day(void **state) {
    Game *game = *state;
    open_share(game);
    assert_true(choose(game, PART_SHARE_FORM, SHARE_POCKET, 1));
    assert_true(app_may_share(&game->app));
    assert_true(choose(game, PART_SHARE_FORM, SHARE_CALENDAR, 1));
    assert_false(send_kind(game, COMMAND_SHARE));
    const Step *next = trail_next_step(&game->app.book, game->app.ui.trail);
    Plan *plan = (Plan *)book_add(&game->app.book, RECORD_PLAN, game->now, &game->app.chance);
    id_copy(plan->trail, next->trail);
    id_copy(plan->step, next->record.id);
    plan->planned.when = game->now;
    assert_true(send_kind(game, COMMAND_SHARE));
    assert_true(send_value(game, PART_SHARE_REMINDER, 1));
    assert_true(sharing(game)->reminder);
}

static void somebody_who_helps_sees_what_they_may(void **state) {
    Game *game = *state;
    open_share(game);
    Supporter *jo = (Supporter *)book_add(&game->app.book, RECORD_SUPPORTER, game->now, &game->app.chance);
    jo->name = text_copy("Jo");
    supporter_allow(jo, SHARE_NOTES, true);
    for (int part = 0; part < SHARE_PARTS; part++)
        if (part != SHARE_NOTES)
            supporter_allow(jo, (SharePart)part, part == SHARE_CAMPS);
    const Command theirs = command_set(key_record(PART_SHARE_FOR, jo->record.id), 1);
    assert_true(choose(game, PART_SHARE_RANGE, SHARE_ALL, 1));
    assert_true(send(game, theirs));
    for (int part = 0; part < SHARE_PARTS; part++)
        assert_int_equal(sharing(game)->wish.parts[part], part == SHARE_CAMPS || part == SHARE_NOTES);
    assert_int_equal(sharing(game)->wish.range, SHARE_ALL);
    assert_false(send(game, command_set(key_record(PART_SHARE_FOR, "nobody"), 1)));
}

static void the_next_person_chooses_anew(void **state) {
    Game *game = *state;
    open_share(game);
    assert_true(choose(game, PART_SHARE_PART, SHARE_WORDS, 1));
    assert_true(choose(game, PART_SHARE_PART, SHARE_NOTES, 1));
    assert_true(choose(game, PART_SHARE_RANGE, SHARE_ALL, 1));
    reopen(game);
    assert_false(sharing(game)->wish.parts[SHARE_WORDS] || sharing(game)->wish.parts[SHARE_NOTES]);
    assert_int_equal(sharing(game)->wish.range, SHARE_30_DAYS);
}

static void what_is_out_of_place_is_refused(void **state) {
    Game *game = *state;
    open_share(game);
    assert_false(choose(game, PART_SHARE_PART, SHARE_PARTS, 1));
    assert_false(choose(game, PART_SHARE_FORM, SHARE_FORMS, 1));
    assert_false(choose(game, PART_SHARE_RANGE, -1, 1));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_false(choose(game, PART_SHARE_PART, SHARE_WORDS, 1)); /* on its own screen alone */
    assert_false(send_kind(game, COMMAND_SHARE));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_file_is_written_where_there_is_something, set_up, tear_down),
        cmocka_unit_test_setup_teardown(where_it_lies_is_told_and_can_be_copied, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_read_first_and_esc_leads_back_to_choosing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(more_forms_leave_the_file_as_it_is, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_picture_is_of_the_trail_that_was_chosen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_calendar_needs_a_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(somebody_who_helps_sees_what_they_may, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_next_person_chooses_anew, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_out_of_place_is_refused, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
