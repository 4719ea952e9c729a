#include "game.h"

static Journal *journal_of(Game *game) {
    return &game->app.journal;
}

static void reach_journal(Game *game) {
    reach_range(game);
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
}

/* A try on a step of the one trail, so many days ago. */
static void lay_try(Game *game, size_t step, int days_ago, Outcome outcome, const char *learned) {
    if (!app_trail(&game->app)) {
        assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    }
    const Step *on = step_at(game, step);
    Try *attempt = (Try *)book_add(&game->app.book, RECORD_TRY, game->now, &game->app.chance);
    id_copy(attempt->trail, on->trail);
    id_copy(attempt->step, on->record.id);
    attempt->outcome = (int)outcome;
    attempt->started = (Moment){game->now.ms - days_ago * DAY, game->now.offset};
    attempt->learned = text_copy(learned);
}

static void reach_diary(Game *game) {
    reach_range(game);
    lay_try(game, 0, 3, OUTCOME_DID_IT, "Oldest of three");
    lay_try(game, 0, 2, OUTCOME_TURNED_BACK, "The middle");
    lay_try(game, 1, 1, OUTCOME_DID_IT, "Newest");
    assert_true(send(game, command_go(SCREEN_RANGE)));
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
}

static const Record *record_at(Game *game, size_t row) {
    return journal_record(journal_of(game), journal_row(journal_of(game), row));
}

static bool open_row(Game *game, size_t row) {
    Key key = key_record(PART_ENTRY, record_at(game, row)->id);
    key.index = (int)journal_row(journal_of(game), row)->kind;
    return send(game, command_key(COMMAND_ENTRY_OPEN, key));
}

static const char *learned(Game *game) {
    return ((const Try *)app_entry(&game->app))->learned;
}

static void turn_to(Game *game, int value, bool done) {
    Command turn = command_of(COMMAND_ENTRY_TURN);
    turn.value = value;
    assert_int_equal(send(game, turn), done);
}

static void it_is_open_only_with_a_book_and_follows_it(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_false(send(game, command_go(SCREEN_JOURNAL)));
    assert_true(send_value(game, PART_TICK, 1));
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    lay_try(game, 0, 1, OUTCOME_DID_IT, "One");
    assert_int_equal(journal_of(game)->count, 0); /* nobody looks at it */
    assert_true(send(game, command_go(SCREEN_RANGE)));
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
    assert_int_equal(journal_of(game)->row_count, 1);
    assert_false(app_works(&game->app));
    reopen(game); /* another book: nothing is left of the one before */
    assert_int_equal(journal_of(game)->count, 0);
}

static void words_and_ticks_ask_for_less_and_esc_for_all_again(void **state) {
    Game *game = *state;
    reach_diary(game);
    assert_true(type(game, PART_SEARCH, "mid"));
    assert_int_equal(journal_of(game)->row_count, 1);
    assert_true(app_searches(&game->app));
    assert_true(type(game, PART_SEARCH, "x"));
    assert_int_equal(journal_of(game)->row_count, 0);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_JOURNAL);
    assert_int_equal(journal_of(game)->row_count, 3);
    assert_string_equal(app_field_text(&game->app, key_of(PART_SEARCH)), "");
    assert_true(send(game, command_set(key_index(PART_ONLY, ONLY_TURNED), 1)));
    assert_int_equal(journal_of(game)->row_count, 1);
    assert_true(send(game, command_set(key_index(PART_ONLY, ONLY_PROUD), 1)));
    assert_int_equal(journal_of(game)->row_count, 0);
    assert_true(send(game, command_set(key_index(PART_ONLY, ONLY_PROUD), 1))); /* once more: off */
    assert_int_equal(journal_of(game)->row_count, 1);
    assert_false(send(game, command_set(key_index(PART_ONLY, ONLIES), 1)));
    assert_true(send_kind(game, COMMAND_SEARCH_CLEAR));
    assert_false(send_kind(game, COMMAND_SEARCH_CLEAR));
    assert_true(send(game, command_set(key_record(PART_OF_TRAIL, WANTED_NOTES), 1)));
    assert_int_equal(journal_of(game)->row_count, 0);
    assert_true(send(game, command_set(key_record(PART_OF_TRAIL, game->app.ui.trail), 1)));
    assert_int_equal(journal_of(game)->row_count, 3);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
}

static void an_entry_opens_and_leads_to_those_beside_it(void **state) {
    Game *game = *state;
    reach_diary(game);
    assert_false(send(game, command_key(COMMAND_ENTRY_OPEN, key_record(PART_ENTRY, "nobody"))));
    turn_to(game, 1, false);
    assert_true(open_row(game, 1));
    assert_string_equal(learned(game), "The middle");
    turn_to(game, 1, true); /* back in time */
    assert_string_equal(learned(game), "Oldest of three");
    turn_to(game, 1, false);
    turn_to(game, -1, true);
    turn_to(game, -1, true);
    assert_string_equal(learned(game), "Newest");
    turn_to(game, -1, false);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_JOURNAL);
    assert_string_equal(game->app.ui.focus.id, record_at(game, 0)->id); /* where it was left */
}

static void words_can_be_added_and_are_found_then(void **state) {
    Game *game = *state;
    reach_diary(game);
    assert_true(open_row(game, 2));
    assert_true(send_kind(game, COMMAND_ENTRY_WRITE));
    assert_true(type(game, PART_LEARNED, ", with a zebra"));
    assert_true(has_effect(game, EFFECT_SAVE_SOON));
    assert_true(type(game, PART_TRY_WHERE, "Harbour"));
    turn_to(game, -1, false); /* first the words */
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_ENTRY);
    assert_false(game->app.ui.reading.writing);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(type(game, PART_SEARCH, "ZEBRA harb"));
    assert_int_equal(journal_of(game)->row_count, 1);
}

/* The first two camps' tries were in the same place, and the third opens after two places. */
static void reach_two_places(Game *game) {
    reach_diary(game);
    Step *above = (Step *)book_change(&game->app.book, RECORD_STEP, step_at(game, 1)->record.id, game->now);
    const Rule places = rule_make(RULE_DISTINCT_PLACES);
    above->unlock = rule_copy(&places);
    lay_try(game, 0, 4, OUTCOME_DID_IT, "Again");
    const Shelf *tries = &game->app.book.shelves[RECORD_TRY];
    for (size_t i = 0; i < tries->count; i++)
        ((Try *)book_change(&game->app.book, RECORD_TRY, tries->items[i]->id, game->now))->planned.where =
            text_copy("Harbour");
    assert_true(send(game, command_go(SCREEN_RANGE)));
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
    assert_true(open_row(game, 3));
    assert_true(send_kind(game, COMMAND_ENTRY_WRITE));
}

static bool second_is_open(const Game *game) {
    return unlock_is_open(&game->app.book, step_at(game, 1));
}

/* "Harbour" half typed away is not another place yet. */
static void a_place_written_afterwards_opens_a_camp_once_it_is_written(void **state) {
    Game *game = *state;
    reach_two_places(game);
    assert_true(type(game, PART_TRY_WHERE, " w"));
    assert_true(type(game, PART_TRY_WHERE, "all"));
    assert_false(second_is_open(game));
    effects_clear(&game->effects);
    assert_true(send(game, command_key(COMMAND_FOCUS, key_of(PART_TRY_WITH))));
    assert_true(second_is_open(game));
    assert_int_equal(game->app.ui.toast.kind, TOAST_OPENED);
    assert_true(has_effect(game, EFFECT_SAVE));
}

static void a_place_written_afterwards_counts_however_it_is_left(void **state) {
    static const CommandKind ways[] = {COMMAND_NOTE_KEEP, COMMAND_BACK, COMMAND_HUT, COMMAND_QUIT};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        Game *game = *state;
        reach_two_places(game);
        assert_true(type(game, PART_TRY_WHERE, " wall"));
        assert_true(send_kind(game, ways[i]));
        assert_true(second_is_open(game));
        assert_int_equal(tear_down(state), 0);
        assert_int_equal(set_up(state), 0);
    }
}

static void words_that_change_nothing_open_nothing(void **state) {
    Game *game = *state;
    reach_two_places(game);
    assert_true(type(game, PART_TRY_WHERE, " "));
    assert_true(send_kind(game, COMMAND_NOTE_KEEP));
    assert_false(second_is_open(game));
    assert_int_not_equal(game->app.ui.toast.kind, TOAST_OPENED);
}

static void what_is_taken_off_can_be_put_back(void **state) {
    Game *game = *state;
    reach_diary(game);
    assert_true(open_row(game, 1));
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_ENTRY_REMOVE));
    assert_false(has_effect(game, EFFECT_TAPE_REMOVE)); /* its recording may come back with it */
    assert_int_equal(game->app.ui.screen, SCREEN_JOURNAL);
    assert_int_equal(game->app.ui.toast.kind, TOAST_TRY_OFF);
    assert_int_equal(journal_of(game)->row_count, 2);
    assert_string_equal(game->app.ui.focus.id, record_at(game, 1)->id); /* the next one */
    assert_true(send_kind(game, COMMAND_TOAST_UNDO));
    assert_int_equal(journal_of(game)->row_count, 3);
    assert_false(send_kind(game, COMMAND_ENTRY_REMOVE)); /* none lies open */
}

static bool is_earned(Game *game, PinKind kind) {
    return moment_is_set(pins_of_book(&game->app.book).when[kind]);
}

/* A rest after the try, and words added to it later, earn one as well: then they may go. */
static void what_a_rest_or_a_word_earned_stays_without_it(void **state) {
    Game *game = *state;
    reach_range(game);
    lay_try(game, 0, 0, OUTCOME_DID_IT, NULL);
    ((Breath *)book_add(&game->app.book, RECORD_BREATH, game->now, &game->app.chance))->seconds = 60;
    assert_true(send(game, command_go(SCREEN_RANGE)));
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
    assert_true(open_row(game, 0));
    assert_true(is_earned(game, PIN_RESTED));
    assert_true(send_kind(game, COMMAND_ENTRY_REMOVE));
    assert_true(is_earned(game, PIN_RESTED));

    assert_true(open_row(game, 0));
    assert_true(send_kind(game, COMMAND_ENTRY_WRITE));
    assert_true(type(game, PART_LEARNED, "a"));
    assert_true(send_kind(game, COMMAND_ENTRY_WRITE));
    assert_true(is_earned(game, PIN_LEARNED));
    assert_true(send_kind(game, COMMAND_ENTRY_WRITE));
    Command letter = command_of(COMMAND_DELETE);
    letter.move = MOVE_LEFT;
    assert_true(send(game, letter));
    assert_string_equal(app_field_text(&game->app, key_of(PART_LEARNED)), "");
    assert_true(send_kind(game, COMMAND_ENTRY_WRITE));
    assert_true(is_earned(game, PIN_LEARNED));
}

static size_t live(const Game *game, RecordKind kind) {
    size_t count = 0;
    for (size_t i = 0; i < game->app.book.shelves[kind].count; i++)
        count += !game->app.book.shelves[kind].items[i]->removed;
    return count;
}

static void a_note_is_a_draft_until_it_is_kept(void **state) {
    Game *game = *state;
    reach_journal(game);
    assert_false(send_kind(game, COMMAND_NOTE_KEEP));
    assert_true(send_kind(game, COMMAND_NOTE_NEW));
    assert_false(send_kind(game, COMMAND_NOTE_KEEP)); /* of nothing */
    assert_true(type(game, PART_NOTE, "Half a th"));
    assert_true(has_effect(game, EFFECT_SAVE_SOON));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_JOURNAL);
    assert_int_equal(live(game, RECORD_NOTE), 0);
    assert_non_null(app_note_draft(&game->app));
    reopen(game); /* it outlives the day */
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
    assert_true(send_kind(game, COMMAND_NOTE_NEW));
    assert_string_equal(app_field_text(&game->app, key_of(PART_NOTE)), "Half a th");
    assert_true(type(game, PART_NOTE, "ought"));
    assert_true(send_kind(game, COMMAND_NOTE_KEEP));
    assert_int_equal(game->app.ui.screen, SCREEN_JOURNAL);
    assert_int_equal(live(game, RECORD_NOTE), 1);
    assert_null(app_note_draft(&game->app));
    assert_string_equal(((const Note *)record_at(game, 0))->text, "Half a thought");
    assert_true(send_kind(game, COMMAND_NOTE_NEW));
    assert_string_equal(app_field_text(&game->app, key_of(PART_NOTE)), ""); /* a fresh one */
    assert_int_equal(live(game, RECORD_DRAFT), 1);
}

static void a_kept_note_can_be_changed_and_taken_off(void **state) {
    Game *game = *state;
    reach_journal(game);
    assert_true(send_kind(game, COMMAND_NOTE_NEW));
    assert_true(type(game, PART_NOTE, "Tea"));
    assert_true(send_kind(game, COMMAND_NOTE_KEEP));
    assert_true(open_row(game, 0));
    assert_true(send_kind(game, COMMAND_ENTRY_WRITE));
    assert_true(type(game, PART_NOTE, " and cake"));
    assert_true(send_kind(game, COMMAND_NOTE_KEEP));
    assert_string_equal(((const Note *)app_entry(&game->app))->text, "Tea and cake");
    assert_int_equal(live(game, RECORD_NOTE), 1);
    assert_true(send_kind(game, COMMAND_ENTRY_REMOVE));
    assert_int_equal(game->app.ui.toast.kind, TOAST_ENTRY_OFF);
    assert_int_equal(live(game, RECORD_NOTE), 0);
    assert_true(send_kind(game, COMMAND_TOAST_UNDO));
    assert_int_equal(journal_of(game)->row_count, 1);
}

static void a_note_may_be_as_long_as_it_likes(void **state) {
    Game *game = *state;
    char *text = memory_new(20001, 1);
    memset(text, 'a', 20000);
    reach_journal(game);
    assert_true(send_kind(game, COMMAND_NOTE_NEW));
    assert_true(type(game, PART_NOTE, text));
    assert_true(type(game, PART_NOTE, "\nend"));
    assert_true(send_kind(game, COMMAND_NOTE_KEEP));
    assert_int_equal(strlen(((const Note *)record_at(game, 0))->text), 20004);
    assert_true(type(game, PART_SEARCH, "end"));
    assert_int_equal(journal_of(game)->row_count, 1);
    free(text);
}

static void much_is_searched_a_little_at_a_time(void **state) {
    Game *game = *state;
    reach_journal(game);
    for (int i = 0; i < 60; i++) {
        Note *note = (Note *)book_add(&game->app.book, RECORD_NOTE, game->now, &game->app.chance);
        note->text = memory_new(20002, 1);
        memset(note->text, 'a', 20000);
        note->text[20000] = i % 2 == 0 ? 'z' : 'y';
    }
    assert_false(send_kind(game, COMMAND_WORK)); /* nothing is left to do */
    assert_true(type(game, PART_SEARCH, "az"));
    assert_true(app_works(&game->app));
    const size_t first = journal_of(game)->row_count;
    assert_in_range(first, 1, 29); /* the newest are there already */
    int slices = 0;
    while (send_kind(game, COMMAND_WORK))
        slices++;
    assert_in_range(slices, 1, 20);
    assert_int_equal(journal_of(game)->row_count, 30);
    assert_true(send(game, command_go(SCREEN_RANGE)));
    assert_false(app_works(&game->app)); /* where nobody looks, nothing is done */
}

static void a_camp_can_be_gone_to_again_while_it_is_there(void **state) {
    Game *game = *state;
    reach_diary(game);
    assert_true(open_row(game, 2));
    assert_true(app_may_go_again(&game->app));
    ((Step *)book_change(&game->app.book, RECORD_STEP, game->app.ui.step, game->now))->off = OFF_REMOVED;
    assert_false(app_may_go_again(&game->app));
}

static void a_save_that_is_for_reading_is_not_written_in(void **state) {
    Game *game = *state;
    reach_diary(game);
    assert_true(open_row(game, 0));
    game->app.read_only = true;
    assert_true(send_kind(game, COMMAND_ENTRY_REMOVE));
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
    assert_int_equal(live(game, RECORD_TRY), 3);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(type(game, PART_SEARCH, "newest")); /* reading is */
    assert_int_equal(journal_of(game)->row_count, 1);
}

static void what_comes_above_does_not_move_the_list(void **state) {
    Game *game = *state;
    reach_range(game);
    for (int i = 0; i < 40; i++)
        lay_try(game, 0, i + 1, OUTCOME_DID_IT, "Words");
    assert_true(send(game, command_go(SCREEN_RANGE)));
    assert_true(send(game, command_go(SCREEN_JOURNAL)));
    Command scroll = command_key(COMMAND_SCROLL, key_of(PART_SCROLL));
    scroll.scroll = 20 * JOURNAL_ROW + 30;
    assert_true(send(game, scroll));
    char top[ID_ROOM];
    id_copy(top, record_at(game, 20)->id);
    lay_try(game, 0, 0, OUTCOME_DID_IT, "On top");
    assert_true(send(game, command_key(COMMAND_HOVER, key_of(PART_HUT))));
    assert_int_equal(game->app.ui.scroll[SCREEN_JOURNAL], 21 * JOURNAL_ROW + 30);
    assert_string_equal(record_at(game, 21)->id, top);
    assert_true(type(game, PART_SEARCH, "words")); /* what is asked for begins at its top */
    assert_int_equal(game->app.ui.scroll[SCREEN_JOURNAL], 0);
}

#define OF_JOURNAL(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        OF_JOURNAL(it_is_open_only_with_a_book_and_follows_it),
        OF_JOURNAL(words_and_ticks_ask_for_less_and_esc_for_all_again),
        OF_JOURNAL(an_entry_opens_and_leads_to_those_beside_it),
        OF_JOURNAL(words_can_be_added_and_are_found_then),
        OF_JOURNAL(a_place_written_afterwards_opens_a_camp_once_it_is_written),
        OF_JOURNAL(a_place_written_afterwards_counts_however_it_is_left),
        OF_JOURNAL(words_that_change_nothing_open_nothing),
        OF_JOURNAL(what_is_taken_off_can_be_put_back),
        OF_JOURNAL(what_a_rest_or_a_word_earned_stays_without_it),
        OF_JOURNAL(a_note_is_a_draft_until_it_is_kept),
        OF_JOURNAL(a_kept_note_can_be_changed_and_taken_off),
        OF_JOURNAL(a_note_may_be_as_long_as_it_likes),
        OF_JOURNAL(much_is_searched_a_little_at_a_time),
        OF_JOURNAL(a_camp_can_be_gone_to_again_while_it_is_there),
        OF_JOURNAL(a_save_that_is_for_reading_is_not_written_in),
        OF_JOURNAL(what_comes_above_does_not_move_the_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
