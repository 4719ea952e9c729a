/* People who help: what each may be shown, and the notes that came from them. */
#include "core/supporter.h"
#include "core/game.h"

static Key of(Part part, const Record *record) {
    return key_record(part, record->id);
}

static const Supporter *at(const Game *game, size_t index) {
    size_t count = 0;
    const Supporter **all = book_supporters(&game->app.book, &count);
    const Supporter *one = index < count ? all[index] : NULL;
    free((void *)all);
    return one;
}

static const Supporter *name(Game *game, const char *words) {
    assert_true(send_kind(game, COMMAND_SUPPORTER_ADD));
    assert_int_equal(game->app.ui.focus.part, PART_SUPPORTER_NAME);
    Command insert = command_key(COMMAND_INSERT, game->app.ui.focus);
    insert.text = words;
    assert_true(send(game, insert));
    return (const Supporter *)book_find(&game->app.book, RECORD_SUPPORTER, game->app.ui.focus.id);
}

static void reach_helpers(Game *game) {
    reach_range(game);
    assert_true(send(game, command_go(SCREEN_SUPPORTERS)));
}

static bool tick(Game *game, const Supporter *who, SharePart part, int value) {
    Key key = of(PART_SUPPORTER_MAY, &who->record);
    key.index = (int)part;
    return send(game, command_set(key, value));
}

static void a_new_one_may_see_numbers_and_no_words(void **state) {
    Game *game = *state;
    reach_helpers(game);
    const Supporter *jo = name(game, "Jo");
    const ShareWish usual = share_usual();
    assert_string_equal(jo->name, "Jo");
    for (int part = 0; part < SHARE_PARTS; part++)
        assert_int_equal(supporter_may(jo, (SharePart)part), usual.parts[part]);
    assert_false(supporter_may(jo, SHARE_WORDS));
    assert_false(supporter_may(jo, SHARE_NOTES));
    assert_true(has_effect(game, EFFECT_SAVE_SOON));
}

static void each_has_ticks_of_their_own(void **state) {
    Game *game = *state;
    reach_helpers(game);
    (void)name(game, "Jo");
    (void)name(game, "Dr. Okafor");
    assert_true(tick(game, at(game, 1), SHARE_WORDS, 1));
    assert_true(tick(game, at(game, 1), SHARE_CAMPS, 0));
    ShareWish wish = supporter_wish(at(game, 1));
    assert_true(wish.parts[SHARE_WORDS]);
    assert_false(wish.parts[SHARE_CAMPS]);
    assert_false(supporter_may(at(game, 0), SHARE_WORDS));
    assert_true(supporter_may(at(game, 0), SHARE_CAMPS));
    share_wish_free(&wish);
    Key key = of(PART_SUPPORTER_MAY, &at(game, 0)->record);
    key.index = SHARE_PARTS;
    assert_false(send(game, command_set(key, 1)));
}

static void words_of_a_later_version_stay(void **state) {
    (void)state;
    Supporter *supporter = (Supporter *)record_new(record_shape(RECORD_SUPPORTER));
    texts_add(&supporter->may, "videos");
    supporter_allow(supporter, SHARE_FEARS, true);
    supporter_allow(supporter, SHARE_FEARS, true);
    supporter_allow(supporter, SHARE_CAMPS, false);
    assert_int_equal(supporter->may.count, 2);
    assert_string_equal(supporter->may.items[0], "videos");
    record_drop(record_shape(RECORD_SUPPORTER), &supporter->record);
}

static void one_without_a_name_is_no_one_yet(void **state) {
    Game *game = *state;
    size_t count = 0;
    reach_helpers(game);
    assert_true(send_kind(game, COMMAND_SUPPORTER_ADD));
    assert_true(send_kind(game, COMMAND_SUPPORTER_ADD));
    assert_int_equal(game->app.book.shelves[RECORD_SUPPORTER].count, 1);
    free((void *)book_supporters(&game->app.book, &count));
    assert_int_equal(count, 0);
}

static void taken_off_and_back(void **state) {
    Game *game = *state;
    reach_helpers(game);
    const Supporter *jo = name(game, "Jo");
    assert_true(send(game, command_key(COMMAND_SUPPORTER_REMOVE, of(PART_SUPPORTER_REMOVE, &jo->record))));
    assert_null(at(game, 0));
    assert_true(send_kind(game, COMMAND_TOAST_UNDO));
    assert_string_equal(at(game, 0)->name, "Jo");
}

static void a_book_open_elsewhere_is_left_alone(void **state) {
    Game *game = *state;
    reach_helpers(game);
    const Supporter *jo = name(game, "Jo");
    game->app.read_only = true;
    assert_true(tick(game, jo, SHARE_WORDS, 1));
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
    assert_false(supporter_may(at(game, 0), SHARE_WORDS));
}

static void note_comes(Game *game, const char *from, const char *text) {
    Bringing bringing = {.note = (Note *)record_new(record_shape(RECORD_NOTE)), .is_note = true};
    bringing.note->text = text_copy(text);
    bringing.note->from = from != NULL ? text_copy(from) : NULL;
    Command command = command_of(COMMAND_BROUGHT);
    command.bringing = &bringing;
    assert_true(send(game, command));
}

/* As the screen does it: with a word for whoever left no name. */
static bool add(Game *game) {
    Command command = command_of(COMMAND_BRING_ADD);
    command.text = "somebody";
    return send(game, command);
}

static void a_note_is_looked_at_before_it_is_kept(void **state) {
    Game *game = *state;
    reach_camp(game);
    note_comes(game, "Jo", "You can do this.");
    assert_int_equal(game->app.ui.screen, SCREEN_BRING);
    assert_null(note_waiting(&game->app.book));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_null(note_waiting(&game->app.book));
    note_comes(game, "Jo", "You can do this.");
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_true(has_effect(game, EFFECT_SAVE));
    assert_string_equal(note_waiting(&game->app.book)->text, "You can do this.");
    assert_string_equal(note_waiting(&game->app.book)->from, "Jo");
}

static void notes_wait_one_after_another_until_read(void **state) {
    Game *game = *state;
    reach_camp(game);
    note_comes(game, "Jo", "first");
    assert_true(send_kind(game, COMMAND_BRING_ADD));
    note_comes(game, NULL, "second");
    assert_false(send_kind(game, COMMAND_BRING_ADD));
    assert_true(add(game));
    const Note *note = note_waiting(&game->app.book);
    assert_string_equal(note->text, "first");
    const Command read = command_key(COMMAND_NOTE_READ, of(PART_LETTER, &note->record));
    assert_true(send(game, read));
    assert_string_equal(note_waiting(&game->app.book)->text, "second");
    assert_non_null(book_find(&game->app.book, RECORD_NOTE, read.key.id));
    assert_false(send(game, read));
    assert_true(send(game, command_key(COMMAND_NOTE_READ, of(PART_LETTER, &note_waiting(&game->app.book)->record))));
    assert_null(note_waiting(&game->app.book));
}

/* Whatever is shared, it is never what another person wrote. */
static void a_note_of_theirs_is_never_shared(void **state) {
    Game *game = *state;
    reach_camp(game);
    note_comes(game, NULL, "Yours, as always");
    assert_true(add(game));
    ShareWish wish = share_usual();
    wish.parts[SHARE_NOTES] = true;
    Share share = share_of(&game->app.book, &wish, game->app.ui.today);
    assert_int_equal(share.note_count, 0);
    share_free(&share);
    share_wish_free(&wish);
}

#define WITH_GAME(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_GAME(a_new_one_may_see_numbers_and_no_words),
        WITH_GAME(each_has_ticks_of_their_own),
        cmocka_unit_test(words_of_a_later_version_stay),
        WITH_GAME(one_without_a_name_is_no_one_yet),
        WITH_GAME(taken_off_and_back),
        WITH_GAME(a_book_open_elsewhere_is_left_alone),
        WITH_GAME(a_note_is_looked_at_before_it_is_kept),
        WITH_GAME(notes_wait_one_after_another_until_read),
        WITH_GAME(a_note_of_theirs_is_never_shared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
