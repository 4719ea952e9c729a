/* What lies beside a save: what is told of copies, what is asked before something goes, and whom it goes from. */
#include "core/kept.h"
#include "core/game.h"

static void finish_one(Game *game) {
    reach_camp(game);
    do_step(game);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
}

static const char *newest_try(const Game *game) {
    const Shelf *tries = &game->app.book.shelves[RECORD_TRY];
    return tries->items[tries->count - 1]->id;
}

static void news(Game *game, size_t copies) {
    Kept kept = {0};
    for (size_t i = 0; i < copies; i++) {
        const char *const ids[] = {"maya-20260303T183000Z.json", "maya-20260301T183000Z.json"};
        const SafeCopy copy = safe_copy_of(&game->app.book, &game->app.book, ids[i], game->now);
        kept_add_copy(&kept, &copy);
    }
    Command command = command_of(COMMAND_KEPT);
    command.kept = &kept;
    assert_true(send(game, command));
}

static void reach_files(Game *game) {
    assert_true(send(game, command_go(SCREEN_SETTINGS)));
    assert_true(send(game, command_go(SCREEN_BACKUPS)));
    assert_true(has_effect(game, EFFECT_KEPT));
    news(game, 2);
}

static Command forget(EntryKind kind, const char *id) {
    Key key = key_record(PART_ENTRY, id);
    key.index = (int)kind;
    return command_key(COMMAND_FORGET, key);
}

static void a_copy_is_told_beside_the_open_book(void **state) {
    Game *game = *state;
    finish_one(game);
    Book before = book_snapshot(&game->app.book);
    assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
    do_step(game);
    const SafeCopy copy = safe_copy_of(&before, &game->app.book, "one", game->now);
    assert_int_equal(copy.trails, 1);
    assert_int_equal(copy.tries, 1);
    assert_int_equal(copy.since, 1);
    assert_string_equal(copy.id, "one");
    book_free(&before);
}

static void what_was_taken_off_is_found_in_copies_and_nothing_else(void **state) {
    Game *game = *state;
    finish_one(game);
    Book *book = &game->app.book;
    Note *note = (Note *)book_add(book, RECORD_NOTE, game->now, &game->app.chance);
    note->text = text_copy("a thought");
    Breath *breath = (Breath *)book_add(book, RECORD_BREATH, game->now, &game->app.chance);
    breath->seconds = 60;
    Book copy = book_snapshot(book);
    Kept kept = {0};
    kept_add_leftovers(&kept, book, &copy, "");
    assert_int_equal(kept.leftover_count, 0);
    char attempt[ID_ROOM];
    id_copy(attempt, newest_try(game));
    kept_add_leftovers(&kept, book, &copy, attempt);
    assert_int_equal(kept.leftover_count, 1); /* asked about by its id, though it was not taken off */
    kept_free(&kept);
    book_remove(book, RECORD_TRY, attempt, game->now);
    book_remove(book, RECORD_NOTE, note->record.id, game->now);
    book_remove(book, RECORD_BREATH, breath->record.id, game->now);
    for (int i = 0; i < 2; i++)
        kept_add_leftovers(&kept, book, &copy, "");
    kept_sort(&kept);
    assert_int_equal(kept.leftover_count, 3);
    assert_int_equal(kept_leftover(&kept, attempt)->copies, 2);
    assert_string_equal(kept_leftover(&kept, attempt)->words, "Mirror");
    for (size_t i = 1; i < kept.leftover_count; i++)
        assert_true(kept.leftovers[i].when.ms <= kept.leftovers[i - 1].when.ms);
    kept_free(&kept);
    book_free(&copy);
}

/* The card as it was planned the day before, a note half written: the words are the same. */
static void words_that_grew_into_it_go_from_copies_too(void **state) {
    Game *game = *state;
    reach_camp(game);
    Book *book = &game->app.book;
    assert_true(type(game, PART_FORECAST, "they will laugh"));
    Draft *draft = (Draft *)book_add(book, RECORD_DRAFT, game->now, &game->app.chance);
    draft->text = text_copy("a thought, half");
    Book copy = book_snapshot(book), other = book_snapshot(book);
    do_step(game);
    const Try *attempt = book_try(book, newest_try(game));
    assert_string_equal(attempt->forecast.text, "they will laugh");
    assert_true(kept_forget_in(&copy, book, ENTRY_TRY, attempt->record.id, attempt->step, game->now));
    assert_null(book_plan(&copy, attempt->step));
    assert_non_null(book_find(&copy, RECORD_DRAFT, draft->record.id));
    assert_false(kept_forget_in(&copy, book, ENTRY_NOTE, "x", "", game->now)); /* it is half written still */
    Draft *later = (Draft *)book_change(book, RECORD_DRAFT, draft->record.id, game->now);
    free(later->text);
    later->text = NULL;
    assert_true(kept_forget_in(&other, book, ENTRY_NOTE, "x", "", game->now));
    assert_null(book_find(&other, RECORD_DRAFT, later->record.id));
    assert_non_null(book_plan(&other, attempt->step));
    book_free(&copy);
    book_free(&other);
}

static void nothing_happens_before_the_answer(void **state) {
    Game *game = *state;
    finish_one(game);
    reach_files(game);
    char id[ID_ROOM];
    id_copy(id, newest_try(game));
    assert_true(send(game, forget(ENTRY_TRY, id)));
    assert_int_equal(game->app.ui.question.asking, ASKING_FORGET);
    assert_int_equal(game->effects.count, 0);
    assert_non_null(book_try(&game->app.book, id));
    assert_false(send(game, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 0)))); /* one at a time */
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_BACKUPS);
    assert_false(send_kind(game, COMMAND_GO_AHEAD));
    assert_non_null(book_try(&game->app.book, id));
}

static void yes_leaves_an_id_and_times_alone(void **state) {
    Game *game = *state;
    finish_one(game);
    reach_files(game);
    char id[ID_ROOM];
    id_copy(id, newest_try(game));
    assert_true(send(game, forget(ENTRY_TRY, id)));
    assert_true(send_kind(game, COMMAND_GO_AHEAD));
    assert_null(book_try(&game->app.book, id));
    assert_true(game->app.book.shelves[RECORD_TRY].items[0]->removed);
    assert_int_equal(game->effects.items[0].kind, EFFECT_SAVE);
    assert_int_equal(game->effects.items[1].kind, EFFECT_FORGET);
    assert_int_equal(game->effects.items[1].value, ENTRY_TRY);
    assert_string_equal(game->effects.items[1].file, step_at(game, 0)->record.id);
    assert_string_equal(game->effects.items[1].text, id);
}

static void what_is_not_there_or_no_entry_is_refused(void **state) {
    Game *game = *state;
    finish_one(game);
    reach_files(game);
    assert_false(send(game, forget(ENTRY_TRY, "nothing")));
    assert_false(send(game, forget(ENTRY_NOTE, newest_try(game))));
    assert_false(send(game, forget(ENTRY_KINDS, newest_try(game))));
    assert_false(send(game, command_key(COMMAND_FORGET, key_record(PART_TRAIL, game->app.ui.trail))));
    assert_false(send(game, command_key(COMMAND_FORGET, key_record(PART_PERSON, "somebody"))));
    assert_false(send(game, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 2))));
    assert_false(send(game, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, -1))));
}

static void a_step_under_way_is_not_taken_from_under_it(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_false(send(game, forget(ENTRY_TRY, newest_try(game))));
    reach_files(game);
    assert_false(send(game, forget(ENTRY_TRY, newest_try(game))));
}

/* As from the page of an entry: the question is all there is, and leads back to where it came from. */
static void asked_from_another_screen_it_leads_back_there(void **state) {
    Game *game = *state;
    finish_one(game);
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_true(send(game, forget(ENTRY_TRY, newest_try(game))));
    assert_int_equal(game->app.ui.screen, SCREEN_BACKUPS);
    assert_true(has_effect(game, EFFECT_KEPT));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    assert_true(send(game, forget(ENTRY_TRY, newest_try(game))));
    assert_true(send_kind(game, COMMAND_GO_AHEAD));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
}

static void a_camp_stays_open_whatever_is_deleted(void **state) {
    Game *game = *state;
    finish_one(game);
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 1)->record.id));
    assert_true(unlock_is_open(&game->app.book, step_at(game, 1)));
    assert_true(send(game, forget(ENTRY_TRY, newest_try(game))));
    assert_true(send_kind(game, COMMAND_GO_AHEAD));
    assert_true(unlock_is_open(&game->app.book, step_at(game, 1)));
}

static void a_list_that_changed_meanwhile_is_asked_about_anew(void **state) {
    Game *game = *state;
    finish_one(game);
    reach_files(game);
    assert_true(send(game, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 1))));
    news(game, 1);
    assert_int_equal(game->app.ui.question.asking, ASKING_NOTHING);
    assert_false(send_kind(game, COMMAND_GO_AHEAD));
}

/* More is known of the same list: the question stays with its copy, wherever that stands now. */
static void a_list_that_grows_leaves_the_question_with_its_copy(void **state) {
    Game *game = *state;
    finish_one(game);
    reach_files(game);
    assert_true(send(game, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 1))));
    Kept kept = kept_copy(&game->app.ui.kept);
    kept_drop_copy(&kept, kept.copies[0].id);
    Command command = command_of(COMMAND_KEPT);
    command.kept = &kept;
    assert_true(send(game, command));
    assert_int_equal(game->app.ui.question.asking, ASKING_RESTORE);
    assert_int_equal(game->app.ui.question.about.index, 0);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_GO_AHEAD));
    assert_string_equal(game->effects.items[0].text, "maya-20260301T183000Z.json");
}

static void a_copy_is_gone_back_to_once_it_was_looked_into(void **state) {
    Game *game = *state;
    finish_one(game);
    reach_files(game);
    game->app.ui.kept.copies[1].unseen = true;
    assert_false(send(game, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 1))));
    SafeCopy seen = game->app.ui.kept.copies[1];
    game->app.ui.kept.copies[1].bytes = 7;
    seen.unseen = false;
    kept_see_copy(&game->app.ui.kept, &seen);
    assert_int_equal(game->app.ui.kept.copies[1].bytes, 7);
    assert_true(send(game, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 1))));
}

static void where_the_saves_are_is_copied(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_false(send_kind(game, COMMAND_FOLDER_COPY));
    game->app.folder = "/home/maya/saves";
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_FOLDER_COPY));
    assert_int_equal(game->effects.items[0].kind, EFFECT_CLIPBOARD);
    assert_string_equal(game->effects.items[0].text, "/home/maya/saves");
}

static void without_a_book_there_is_nothing_to_look_at(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_false(send(game, command_go(SCREEN_BACKUPS)));
    assert_false(send(game, command_go(SCREEN_SUPPORTERS)));
    assert_false(send(game, command_key(COMMAND_FORGET, key_of(PART_PERSON))));
}

#define WITH_GAME(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_GAME(a_copy_is_told_beside_the_open_book),
        WITH_GAME(what_was_taken_off_is_found_in_copies_and_nothing_else),
        WITH_GAME(words_that_grew_into_it_go_from_copies_too),
        WITH_GAME(nothing_happens_before_the_answer),
        WITH_GAME(yes_leaves_an_id_and_times_alone),
        WITH_GAME(what_is_not_there_or_no_entry_is_refused),
        WITH_GAME(a_step_under_way_is_not_taken_from_under_it),
        WITH_GAME(asked_from_another_screen_it_leads_back_there),
        WITH_GAME(a_camp_stays_open_whatever_is_deleted),
        WITH_GAME(a_list_that_changed_meanwhile_is_asked_about_anew),
        WITH_GAME(a_list_that_grows_leaves_the_question_with_its_copy),
        WITH_GAME(a_copy_is_gone_back_to_once_it_was_looked_into),
        WITH_GAME(where_the_saves_are_is_copied),
        WITH_GAME(without_a_book_there_is_nothing_to_look_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
