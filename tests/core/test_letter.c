/* A cheering note for somebody: its words stay a draft until the file is written. */
#include "core/game.h"
#include "core/supporter.h"

static void reach_letter(Game *game) {
    reach_range(game);
    assert_false(send_kind(game, COMMAND_GIVE));
    assert_true(send(game, command_go(SCREEN_SUPPORTERS)));
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_int_equal(game->app.ui.screen, SCREEN_GIVE);
}

static const char *words(const Game *game) {
    return app_field_text(&game->app, key_of(PART_LETTER_WORDS));
}

static bool given(Game *game, bool written, const char *text) {
    Command command = command_of(COMMAND_GIVEN);
    command.value = written ? 1 : 0;
    command.text = text;
    return send(game, command);
}

static void whoever_has_a_name_signs_with_it(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_true(send_value(game, PART_TICK, 1));
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_true(type(game, PART_NAME, "Maya"));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    assert_true(send(game, command_go(SCREEN_SUPPORTERS)));
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_int_equal(game->app.ui.focus.part, PART_LETTER_WORDS);
    assert_true(type(game, PART_LETTER_WORDS, "Go on"));
    Note *note = app_letter(&game->app);
    assert_string_equal(note->text, "Go on");
    assert_string_equal(note->from, "Maya");
    record_drop(record_shape(RECORD_NOTE), &note->record);
    assert_true(type(game, PART_LETTER_FROM, " and Sam"));
    note = app_letter(&game->app);
    assert_string_equal(note->from, "Maya and Sam");
    record_drop(record_shape(RECORD_NOTE), &note->record);
}

static void only_words_that_have_room_are_written(void **state) {
    Game *game = *state;
    char *much = memory_new(NOTE_LETTERS_MOST + 1, 1);
    memset(much, 'a', NOTE_LETTERS_MOST);
    reach_letter(game);
    assert_false(send_kind(game, COMMAND_GIVE_WRITE));
    assert_true(type(game, PART_LETTER_WORDS, "  \n"));
    assert_int_equal(app_letter_length(&game->app), 0);
    assert_false(send_kind(game, COMMAND_GIVE_WRITE));
    assert_true(send_kind(game, COMMAND_SELECT_ALL));
    assert_true(type(game, PART_LETTER_WORDS, much));
    assert_true(app_may_send(&game->app));
    assert_true(type(game, PART_LETTER_WORDS, "\xC3\xA4"));
    assert_int_equal(app_letter_length(&game->app), NOTE_LETTERS_MOST + 1);
    assert_false(send_kind(game, COMMAND_GIVE_WRITE));
    Command back = command_of(COMMAND_DELETE);
    back.move = MOVE_LEFT;
    assert_true(send(game, back));
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_GIVE_WRITE));
    assert_true(has_effect(game, EFFECT_GIVE_WRITE));
    free(much);
}

static void what_was_begun_is_gone_on_with(void **state) {
    Game *game = *state;
    reach_letter(game);
    effects_clear(&game->effects);
    assert_true(type(game, PART_LETTER_WORDS, "Half a"));
    assert_true(has_effect(game, EFFECT_SAVE_SOON));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_SUPPORTERS);
    reopen(game); /* another start */
    assert_true(send(game, command_go(SCREEN_SUPPORTERS)));
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_string_equal(words(game), "Half a");
    assert_true(given(game, false, "The disk is full."));
    assert_string_equal(words(game), "Half a");
    assert_string_equal(game->app.ui.giving.refusal, "The disk is full.");
}

static void once_it_is_written_the_next_one_begins_empty(void **state) {
    Game *game = *state;
    reach_letter(game);
    assert_true(type(game, PART_LETTER_WORDS, "Hi"));
    assert_true(send_kind(game, COMMAND_GIVE_WRITE));
    effects_clear(&game->effects);
    assert_true(given(game, true, "/saves/shared/note.json"));
    assert_true(has_effect(game, EFFECT_SAVE));
    assert_string_equal(words(game), "");
    assert_false(send_kind(game, COMMAND_GIVE_WRITE)); /* once */
    (void)type(game, PART_LETTER_WORDS, "late");
    assert_string_equal(words(game), "");
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_SUPPORTERS);
    assert_int_equal(game->app.book.shelves[RECORD_NOTE].count, 0); /* it was for somebody else */
}

/* A note in one's journal and one for a friend are begun apart. */
static void it_is_not_the_journals_draft(void **state) {
    Game *game = *state;
    reach_letter(game);
    assert_true(type(game, PART_LETTER_WORDS, "For Jo"));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
    assert_null(app_note_draft(&game->app));
    assert_true(send_kind(game, COMMAND_NOTE_NEW));
    assert_true(type(game, PART_NOTE, "For me"));
    assert_string_equal(words(game), "For Jo");
    assert_true(send_kind(game, COMMAND_NOTE_KEEP));
    assert_string_equal(words(game), "For Jo");
}

static void a_book_open_elsewhere_is_not_written_in(void **state) {
    Game *game = *state;
    reach_letter(game);
    assert_true(type(game, PART_LETTER_WORDS, "Hi"));
    game->app.read_only = true;
    const uint64_t revision = game->app.book.revision;
    assert_true(type(game, PART_LETTER_WORDS, " there"));
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
    assert_true(given(game, true, "/saves/shared/note.json"));
    assert_int_equal(game->app.book.revision, revision);
}

/* A trail's own page was left open underneath. */
static void it_takes_the_place_of_a_trail_that_was_looked_at(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_true(send(game, command_go(SCREEN_SETTINGS)));
    assert_true(send(game, command_go(SCREEN_SUPPORTERS)));
    assert_true(send_kind(game, COMMAND_GIVE));
    assert_true(game->app.ui.giving.note);
    assert_false(send_value(game, PART_GIVE_FEARS, 1));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
}

#define OF_LETTER(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        OF_LETTER(whoever_has_a_name_signs_with_it),
        OF_LETTER(only_words_that_have_room_are_written),
        OF_LETTER(what_was_begun_is_gone_on_with),
        OF_LETTER(once_it_is_written_the_next_one_begins_empty),
        OF_LETTER(it_is_not_the_journals_draft),
        OF_LETTER(a_book_open_elsewhere_is_not_written_in),
        OF_LETTER(it_takes_the_place_of_a_trail_that_was_looked_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
