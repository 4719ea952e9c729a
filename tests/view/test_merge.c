/* What came in from another computer: told by kind, with names; what both have worded is chosen by the arrows. */
#include "look.h"

#include "core/text.h"
#include "view/words_came.h"

#define HOUR INT64_C(3600000)

typedef struct Fixture {
    Seen seen;
    Book other;
    Effects effects;
    char trail[ID_ROOM], first[ID_ROOM], second[ID_ROOM];
} Fixture;

static char *no_join(const char *a, const char *b) {
    return text_copy(a != NULL ? a : b);
}

static Moment at_hour(int hours) {
    return (Moment){now.ms + hours * HOUR, 0};
}

static void add_step(Fixture *fixture, const char *title, int place, char id[ID_ROOM]) {
    App *app = &fixture->seen.app;
    Step *step = (Step *)book_add(&app->book, RECORD_STEP, at_hour(-100), &app->chance);
    id_copy(step->trail, fixture->trail);
    step->title = text_copy(title);
    step->place = place;
    id_copy(id, step->record.id);
}

static void went(Fixture *fixture, const char *step, int hours) {
    Try *attempt = (Try *)book_add(&fixture->other, RECORD_TRY, at_hour(hours), &fixture->seen.app.chance);
    id_copy(attempt->trail, fixture->trail);
    id_copy(attempt->step, step);
    attempt->outcome = OUTCOME_TURNED_BACK;
}

static void reword(Book *book, const char *step, const char *title, int hours) {
    Step *changed = (Step *)book_change(book, RECORD_STEP, step, at_hour(hours));
    free(changed->title);
    changed->title = text_copy(title);
}

static int set_up(void **state) {
    Fixture *fixture = calloc(1, sizeof *fixture);
    App *app = &fixture->seen.app;
    look_at(&fixture->seen, SCREEN_RANGE);
    app->book = book_new("Maya", at_hour(-100), &app->chance);
    app->has_book = true;
    app->join = no_join;
    Trail *trail = (Trail *)book_add(&app->book, RECORD_TRAIL, at_hour(-100), &app->chance);
    trail->title = text_copy("Dogs");
    id_copy(fixture->trail, trail->record.id);
    add_step(fixture, "Behind glass", 1, fixture->first);
    add_step(fixture, "On a lead", 2, fixture->second);
    fixture->other = book_snapshot(&app->book);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    look_away(&fixture->seen);
    effects_free(&fixture->effects);
    book_free(&fixture->other);
    free(fixture);
    return 0;
}

static bool play(Fixture *fixture, Command command) {
    return app_update(&fixture->seen.app, &command, now, &fixture->effects);
}

static void offer(Fixture *fixture) {
    Command command = command_of(COMMAND_MERGE_OFFER);
    command.book = &fixture->other;
    command.text = "maya (conflicted copy).json";
    assert_true(play(fixture, command));
    assert_int_equal(fixture->seen.app.ui.screen, SCREEN_MERGE);
    see(&fixture->seen);
}

static void what_came_is_told_by_kind_and_name(void **state) {
    Fixture *fixture = *state;
    went(fixture, fixture->first, -40);
    went(fixture, fixture->first, -30);
    went(fixture, fixture->second, -20);
    (void)book_add(&fixture->other, RECORD_NOTE, at_hour(-24), &fixture->seen.app.chance);
    offer(fixture);
    assert_true(shows(&fixture->seen, "Tries"));
    assert_true(shows(&fixture->seen, "Behind glass, twice · On a lead"));
    assert_true(shows(&fixture->seen, "A note"));
    assert_true(shows(&fixture->seen, "In the journal, yesterday"));
    assert_true(shows(&fixture->seen, "Everything from both will be kept. No camp closes."));
    assert_false(shows(&fixture->seen, "came in")); /* nothing has, before "Carry on" */
    assert_false(shows(&fixture->seen, "changed in both places"));
}

static void a_camp_is_told_by_its_number(void **state) {
    Fixture *fixture = *state;
    Opened *opened = (Opened *)book_add(&fixture->other, RECORD_OPENED, at_hour(-24), &fixture->seen.app.chance);
    id_copy(opened->trail, fixture->trail);
    id_copy(opened->step, fixture->second);
    offer(fixture);
    assert_true(shows(&fixture->seen, "A camp opened"));
    assert_true(shows(&fixture->seen, "Camp 2 of Dogs"));
}

static void many_names_are_few_until_all_are_asked_for(void **state) {
    Fixture *fixture = *state;
    static const char *const titles[] = {"One", "Two", "Three", "Four", "Five"};
    for (int i = 0; i < 5; i++) {
        Trail *trail = (Trail *)book_add(&fixture->other, RECORD_TRAIL, at_hour(i - 50), &fixture->seen.app.chance);
        trail->title = text_copy(titles[i]);
    }
    offer(fixture);
    assert_true(shows(&fixture->seen, "One · Two · Three · 2 more"));
    assert_true(play(fixture, item_of(&fixture->seen, key_of(PART_MORE))->command));
    see(&fixture->seen);
    assert_false(shows(&fixture->seen, "more"));
    assert_true(shows(&fixture->seen, "Four") && shows(&fixture->seen, "Five"));
}

static const Item *wording(const Fixture *fixture, int which) {
    Key key = key_index(PART_MERGE_WORDS, 0);
    key.id[0] = (char)('0' + which);
    return item_of(&fixture->seen, key);
}

static void what_both_worded_is_asked_and_the_arrows_choose(void **state) {
    Fixture *fixture = *state;
    App *app = &fixture->seen.app;
    reword(&app->book, fixture->second, "On a short lead", -30);
    reword(&fixture->other, fixture->second, "On a long lead", -20);
    offer(fixture);
    assert_true(shows(&fixture->seen, "the name of camp 2. The later one stays, “On a long lead”."));
    assert_false(shows(&fixture->seen, "A camp worked on")); /* the question tells of it */
    assert_true((wording(fixture, 0)->state & STATE_ON) != 0);
    assert_true(play(fixture, command_key(COMMAND_FOCUS, wording(fixture, 0)->key)));
    hand(app, 1280, 720, key_input(SYMBOL_RIGHT, 0), &fixture->effects);
    see(&fixture->seen);
    assert_true((wording(fixture, 1)->state & STATE_ON) != 0);
    assert_true((wording(fixture, 0)->state & STATE_ON) == 0);
    assert_true(play(fixture, command_of(COMMAND_MERGE_KEEP)));
    assert_string_equal(book_step(&app->book, fixture->second)->title, "On a short lead");
    assert_int_equal(app->ui.screen, SCREEN_RANGE);
}

static void the_focus_begins_on_carrying_on(void **state) {
    Fixture *fixture = *state;
    went(fixture, fixture->first, -40);
    offer(fixture);
    assert_int_equal(focused(&fixture->seen.screen)->key.part, PART_PRIMARY);
    assert_string_equal(focused(&fixture->seen.screen)->text, "Carry on");
    assert_int_equal(key_means(&fixture->seen, SYMBOL_ENTER).kind, COMMAND_MERGE_KEEP);
    assert_int_equal(key_means(&fixture->seen, SYMBOL_ESCAPE).kind, COMMAND_BACK);
}

static void one_sentence_tells_all_of_it(void **state) {
    Fixture *fixture = *state;
    char words[WORDS_ROOM];
    went(fixture, fixture->first, -40);
    went(fixture, fixture->first, -30);
    (void)book_add(&fixture->other, RECORD_NOTE, at_hour(-24), &fixture->seen.app.chance);
    assert_true(book_remove(&fixture->other, RECORD_STEP, fixture->second, at_hour(-10)));
    Came came = came_between(&fixture->seen.app.book, &fixture->other);
    words_came(&came, words);
    assert_string_equal(words, "2 tries, 1 note and 1 thing taken off came in. Everything from both is kept.");
    came_free(&came);
    words_came(&came, words);
    assert_string_equal(words, "Nothing new came in: this save held all of it.");
}

static void whatever_is_asked_about_has_words(void **state) {
    Fixture *fixture = *state;
    App *app = &fixture->seen.app;
    for (int kind = 0; kind < RECORD_KINDS; kind++) {
        const Shape *shape = record_shape((RecordKind)kind);
        const Record *record = book_add(&app->book, (RecordKind)kind, now, &app->chance);
        for (size_t i = 0; i < shape->count; i++) {
            const Asked asked = {(RecordKind)kind, &shape->fields[i], {record, record}, 0};
            char words[WORDS_ROOM];
            words_asked(app, &asked, words);
            assert_true(!asked.field->asked || words[0] != '\0');
        }
    }
}

static void a_book_of_somebody_else_is_never_merged(void **state) {
    Fixture *fixture = *state;
    Book other = book_new("Maya", now, &fixture->seen.app.chance);
    Command command = command_of(COMMAND_MERGED);
    command.book = &other;
    assert_false(play(fixture, command));
    other = book_new("Maya", now, &fixture->seen.app.chance);
    command = command_of(COMMAND_MERGE_OFFER);
    command.book = &other;
    command.text = "x.json";
    assert_false(play(fixture, command));
    assert_int_equal(fixture->seen.app.ui.screen, SCREEN_RANGE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_came_is_told_by_kind_and_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_camp_is_told_by_its_number, set_up, tear_down),
        cmocka_unit_test_setup_teardown(many_names_are_few_until_all_are_asked_for, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_both_worded_is_asked_and_the_arrows_choose, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_focus_begins_on_carrying_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_sentence_tells_all_of_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(whatever_is_asked_about_has_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_book_of_somebody_else_is_never_merged, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
