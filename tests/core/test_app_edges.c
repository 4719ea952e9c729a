/* What a clock, a tired player or a full disk may do to the game: nothing that was written goes missing. */
#include "core/game.h"

#include <stdio.h>

/* Esc on the range asks the shell to close the book; until it says so, the book is here and so is its screen. */
static void the_range_stays_until_the_book_is_closed(void **state) {
    Game *game = *state;
    reach_range(game);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(has_effect(game, EFFECT_CLOSE_BOOK));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
    assert_true(send_kind(game, COMMAND_BOOK_CLOSED));
    assert_int_equal(game->app.ui.screen, SCREEN_TITLE);
    assert_false(game->app.has_book);
    assert_false(send_kind(game, COMMAND_BOOK_CLOSED));
}

static void rename_maya(Game *game) {
    PersonCard *card = memory_new(1, sizeof *card);
    People people = {.items = card, .count = 1};
    snprintf(card->file, sizeof card->file, "maya");
    card->name = text_copy("Maya");
    Command news = command_of(COMMAND_PEOPLE);
    news.people = &people;
    assert_true(send(game, news));
    assert_true(send_id(game, COMMAND_PERSON_RENAME, "maya"));
    Book book = book_new("Maya", game->now, &game->app.chance);
    Command opened = command_of(COMMAND_BOOK_OPENED);
    opened.book = &book;
    assert_true(send(game, opened));
    assert_int_equal(game->app.ui.screen, SCREEN_PERSON);
}

static void a_rename_that_could_not_be_saved_is_no_new_person(void **state) {
    Game *game = *state;
    rename_maya(game);
    char id[ID_ROOM];
    id_copy(id, game->app.book.person->record.id);
    assert_true(send_kind(game, COMMAND_SELECT_ALL) || true);
    assert_true(type(game, PART_NAME, " Rose"));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    assert_true(has_effect(game, EFFECT_CLOSE_BOOK));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP)); /* the shell could not close it: once more */
    assert_false(has_effect(game, EFFECT_NEW_PERSON));
    assert_string_equal(game->app.book.person->record.id, id);
    assert_string_equal(game->app.book.person->name, "Maya Rose");
}

static void the_card_is_emptied_and_leaves_no_tombstone(void **state) {
    Game *game = *state;
    reach_camp(game);
    for (int i = 0; i < 5; i++) {
        assert_true(type(game, PART_WHERE, "the hall"));
        assert_true(send_value(game, PART_BEFORE, 55));
        assert_true(send_kind(game, COMMAND_HEAD_OUT));
        assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
        assert_string_equal(app_field_text(&game->app, key_of(PART_WHERE)), "");
        assert_int_equal(app_value(&game->app, PART_BEFORE), UNSET);
        assert_int_equal(app_value(&game->app, PART_WHEN), UNSET);
    }
    assert_int_equal(game->app.book.shelves[RECORD_PLAN].count, 1);
    assert_int_equal(game->app.book.shelves[RECORD_TRY].count, 5);
}

static void come_back(Game *game, Outcome outcome) {
    Command back = command_key(COMMAND_CAME_BACK, key_record(PART_OUTCOME, app_waiting(&game->app)->record.id));
    back.value = (int)outcome;
    assert_true(send_kind(game, COMMAND_BACK) || game->app.ui.screen == SCREEN_RANGE);
    assert_true(send(game, command_go(SCREEN_BACK)));
    assert_true(send(game, back));
}

static void the_day_can_be_said_at_the_second_asking_too(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_HEAD_OUT));
    game->now.ms += 3 * DAY;
    come_back(game, OUTCOME_DID_IT);
    assert_true(game->app.ui.dated);
    assert_true(send_value(game, PART_DAY_EARLIER, 1));
    assert_true(send_value(game, PART_DAY_EARLIER, 1));
    int64_t day = try_day(app_attempt(&game->app));
    assert_true(send_kind(game, COMMAND_LATER));
    game->now.ms += DAY;
    come_back(game, OUTCOME_DID_IT);
    assert_true(game->app.ui.dated);
    assert_int_equal(try_day(app_attempt(&game->app)), day);
}

static void a_step_that_the_game_timed_is_not_asked_for_its_day(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    game->now.ms += 7 * DAY; /* a power cut, and a week later */
    reopen(game);
    Command back = command_key(COMMAND_CAME_BACK, key_record(PART_OUTCOME, app_waiting(&game->app)->record.id));
    back.value = OUTCOME_DID_IT;
    assert_true(send(game, back));
    assert_false(game->app.ui.dated);
    assert_true(send_kind(game, COMMAND_KEEP));
    assert_false(moment_is_set(app_attempt(&game->app)->ended)); /* nobody knows when */
}

static void an_outcome_that_is_none_is_refused(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_HEAD_OUT));
    assert_true(send(game, command_go(SCREEN_BACK)));
    Command back = command_key(COMMAND_CAME_BACK, key_record(PART_OUTCOME, app_waiting(&game->app)->record.id));
    for (int value = -1; value <= OUTCOME_TURNED_BACK + 1; value++) {
        back.value = value == -1 ? UNSET : value;
        if (value < OUTCOME_OUT || value == OUTCOME_PARTLY || value > OUTCOME_TURNED_BACK)
            assert_false(send(game, back));
    }
    assert_int_equal(game->app.ui.screen, SCREEN_BACK);
}

/* A battery that died sets the clock to 1970; the network puts it right while the game is open. */
static void a_clock_that_leaps_writes_nothing_a_save_cannot_hold(void **state) {
    Game *game = *state;
    game->now = (Moment){.ms = 3600000, .offset = -300};
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_HUT));
    game->now = (Moment){.ms = INT64_C(4102444800000), .offset = 0};
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_value(game, PART_NOW, 40));
    const Breath *breath = (const Breath *)game->app.book.shelves[RECORD_BREATH].items[0];
    const Try *attempt = app_attempt(&game->app);
    assert_int_equal(breath->seconds, SECONDS_MOST);
    assert_int_equal(((const Checkin *)attempt->checkins.items)[0].s, SECONDS_MOST);
}

static void no_day_lies_before_the_first(void **state) {
    Game *game = *state;
    game->now = (Moment){.ms = 3600000, .offset = 60};
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_ALREADY));
    for (int i = 0; i < 3; i++)
        send_value(game, PART_DAY_EARLIER, 1);
    assert_true(try_moment(app_attempt(&game->app)).ms >= 0);
}

static void a_clock_set_back_holds_nothing_up(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 1)->record.id));
    assert_int_equal(game->app.ui.toast.kind, TOAST_OPENED);
    assert_true(send_id(game, COMMAND_CAMP_PLAN, step_at(game, 0)->record.id) || true);
    assert_true(send_kind(game, COMMAND_START));
    game->now.ms -= 60 * MINUTE;
    assert_true(send_kind(game, COMMAND_TICK));
    assert_true(app_deadline(&game->app) <= game->now.ms + TOAST_UNDO_MS);
    game->now.ms += TOAST_UNDO_MS;
    assert_true(send_kind(game, COMMAND_TICK));
    assert_int_equal(game->app.ui.toast.kind, TOAST_NONE);
    assert_true(send_kind(game, COMMAND_DID_IT));
}

static void a_caution_that_was_shown_is_noted_once(void **state) {
    Game *game = *state;
    game->pack.trail->caution.text = text_copy("Dogs you do not know: ask first.");
    reach_range(game);
    size_t before = game->app.book.shelves[RECORD_EVENT].count;
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    const Shelf *events = &game->app.book.shelves[RECORD_EVENT];
    assert_int_equal(events->count, before + 1);
    const Event *event = (const Event *)events->items[before];
    assert_int_equal(event->what, EVENT_CAUTION_READ);
    assert_string_equal(event->trail, game->app.ui.trail);
}

static void saved(Game *game, int64_t sequence, uint64_t revision) {
    Command news = command_of(COMMAND_SAVED);
    news.number = sequence;
    news.revision = revision;
    assert_true(send(game, news));
}

static void kept_is_said_when_it_is_on_the_disk(void **state) {
    Game *game = *state;
    reach_camp(game);
    uint64_t before = game->app.book.revision;
    assert_true(send_kind(game, COMMAND_HEAD_OUT));
    assert_int_equal(game->app.ui.toast.kind, TOAST_NONE);
    saved(game, 1, before); /* of what was there before */
    assert_int_equal(game->app.ui.toast.kind, TOAST_NONE);
    saved(game, 2, game->app.book.revision);
    assert_int_equal(game->app.ui.toast.kind, TOAST_OUT);
    assert_true(send_kind(game, COMMAND_TOAST_CLOSE));
    saved(game, 3, game->app.book.revision);
    assert_int_equal(game->app.ui.toast.kind, TOAST_NONE); /* once is enough */
}

static void what_one_person_waits_for_is_not_told_to_the_next(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_HEAD_OUT));
    assert_true(send_kind(game, COMMAND_BOOK_CLOSED));
    Book book = book_new("Ben", game->now, &game->app.chance);
    Command opened = command_of(COMMAND_BOOK_OPENED);
    opened.book = &book;
    assert_true(send(game, opened));
    saved(game, 99, UINT64_MAX);
    assert_int_equal(game->app.ui.toast.kind, TOAST_NONE);
}

static void a_name_cannot_be_kept_where_another_game_writes(void **state) {
    Game *game = *state;
    rename_maya(game);
    game->app.read_only = true;
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
    assert_int_equal(game->app.ui.screen, SCREEN_PERSON);
}

#define EDGE_TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        EDGE_TEST(the_range_stays_until_the_book_is_closed),
        EDGE_TEST(a_rename_that_could_not_be_saved_is_no_new_person),
        EDGE_TEST(the_card_is_emptied_and_leaves_no_tombstone),
        EDGE_TEST(the_day_can_be_said_at_the_second_asking_too),
        EDGE_TEST(a_step_that_the_game_timed_is_not_asked_for_its_day),
        EDGE_TEST(an_outcome_that_is_none_is_refused),
        EDGE_TEST(a_clock_that_leaps_writes_nothing_a_save_cannot_hold),
        EDGE_TEST(no_day_lies_before_the_first),
        EDGE_TEST(a_clock_set_back_holds_nothing_up),
        EDGE_TEST(a_caution_that_was_shown_is_noted_once),
        EDGE_TEST(kept_is_said_when_it_is_on_the_disk),
        EDGE_TEST(what_one_person_waits_for_is_not_told_to_the_next),
        EDGE_TEST(a_name_cannot_be_kept_where_another_game_writes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
