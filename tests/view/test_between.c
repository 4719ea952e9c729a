/* A camp between two, as it is read: the player's own words and what the dials say make one sentence, the words to take
 * differ. */
#include "core/memory.h"
#include "core/text.h"
#include "view/between_parts.h"
#include "view/input.h"
#include "view/view.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static const Moment now = {INT64_C(1772476200000), 0};

typedef struct Fixture {
    App app;
    Effects effects;
    Screen screen;
} Fixture;

static void look(Fixture *fixture, int width, int height) {
    if (fixture->screen.arena != NULL) {
        screen_free(&fixture->screen);
    }
    const Sight sight = sight_fit(&fixture->app, width, height, now, measure_plain, NULL);
    fixture->screen = view(&fixture->app, &sight);
}

static bool play(Fixture *fixture, Command command) {
    const bool done = app_update(&fixture->app, &command, now, &fixture->effects);
    effects_clear(&fixture->effects);
    look(fixture, 1280, 720);
    return done;
}

static void add_step(Fixture *fixture, const char *title, int place) {
    Step *step = (Step *)book_add(&fixture->app.book, RECORD_STEP, now, &fixture->app.chance);
    id_copy(step->trail, fixture->app.ui.trail);
    step->title = text_copy(title);
    step->place = place;
    step->expected_fear = 20 + 30 * place;
}

static const Step *step_at(const Fixture *fixture, size_t number) {
    size_t count = 0;
    const Step **steps = book_steps(&fixture->app.book, fixture->app.ui.trail, &count);
    const Step *step = steps[number];
    free((void *)steps);
    return step;
}

/* Two camps, and the way between them. */
static int set_up(void **state) {
    Fixture *fixture = memory_new(1, sizeof *fixture);
    fixture->app = app_new(chance_from_seed(5), NULL, 0);
    fixture->app.book = book_new("Maya", now, &fixture->app.chance);
    fixture->app.has_book = true;
    Trail *trail = (Trail *)book_add(&fixture->app.book, RECORD_TRAIL, now, &fixture->app.chance);
    trail->title = text_copy("Dogs");
    id_copy(fixture->app.ui.trail, trail->record.id);
    add_step(fixture, "A dog behind “glass”", 0);
    add_step(fixture, "A dog on a lead", 1);
    fixture->app.ui.screen = SCREEN_TRAIL;
    *state = fixture;
    assert_true(play(fixture, command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, step_at(fixture, 1)->record.id))));
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    screen_free(&fixture->screen);
    app_free(&fixture->app);
    effects_free(&fixture->effects);
    free(fixture);
    return 0;
}

static const char *wording(const Fixture *fixture, Wording which) {
    const int at = screen_find(&fixture->screen, key_index(PART_WORDING, (int)which));
    assert_true(at >= 0);
    return fixture->screen.items[at].spoken;
}

static bool says(const Fixture *fixture, Wording which, const char *words) {
    return strstr(wording(fixture, which), words) != NULL;
}

static bool turn(Fixture *fixture, Dial dial, int value) {
    return play(fixture, command_set(key_index(PART_DIAL, (int)dial * DIAL_VALUES + value), value));
}

static void check_all_differ(const Fixture *fixture) {
    for (int i = 0; i < WORDINGS; i++) {
        for (int j = 0; j < i; j++) {
            assert_string_not_equal(wording(fixture, (Wording)i), wording(fixture, (Wording)j));
        }
    }
}

static void both_camps_are_there_whole(void **state) {
    const Fixture *fixture = *state;
    assert_true(says(fixture, WORDING_GENTLER, "A dog on a lead, "));
    assert_true(says(fixture, WORDING_FURTHER, "A dog behind “glass”, "));
    assert_true(says(fixture, WORDING_OTHER, "A dog on a lead, "));
}

static void the_dials_speak_in_the_wording(void **state) {
    Fixture *fixture = *state;
    assert_true(turn(fixture, DIAL_DURATION, 0));
    assert_true(turn(fixture, DIAL_COMPANY, 1));
    assert_true(says(fixture, WORDING_GENTLER, "A dog on a lead, with someone I trust nearby, for five minutes"));
    assert_true(says(fixture, WORDING_GENTLER, "fear 35"));
    assert_true(turn(fixture, DIAL_DURATION, 0)); /* once more: as it was */
    assert_false(says(fixture, WORDING_GENTLER, "five minutes"));
}

static void know(Fixture *fixture, const char *name) {
    Contact *contact = (Contact *)book_add(&fixture->app.book, RECORD_CONTACT, now, &fixture->app.chance);
    contact->name = text_copy(name);
}

/* One of the player's own people is named where the camp or its card speaks of them. */
static void whom_the_camp_speaks_of_is_named(void **state) {
    Fixture *fixture = *state;
    know(fixture, "Jo");
    know(fixture, "lea"); /* no name in "lead" */
    assert_true(turn(fixture, DIAL_COMPANY, 0));
    assert_true(says(fixture, WORDING_GENTLER, "with someone I trust"));
    Plan *plan = (Plan *)book_add(&fixture->app.book, RECORD_PLAN, now, &fixture->app.chance);
    id_copy(plan->step, step_at(fixture, 1)->record.id);
    plan->planned.with = text_copy("Jo and her dog");
    assert_true(turn(fixture, DIAL_DURATION, 0));
    assert_true(says(fixture, WORDING_GENTLER, "with Jo, for five minutes"));
}

static void the_three_always_differ(void **state) {
    Fixture *fixture = *state;
    check_all_differ(fixture);
    for (int changed = 0; changed < DIALS; changed++) {
        for (int i = 0; i < 12; i++) {
            assert_true(play(fixture, command_set(key_of(PART_OTHER_WORDS), 1)));
            check_all_differ(fixture);
        }
        assert_true(turn(fixture, (Dial)changed, changed % DIAL_VALUES));
        check_all_differ(fixture);
    }
}

static void before_the_first_the_three_differ_too(void **state) {
    Fixture *fixture = *state;
    assert_true(play(fixture, command_of(COMMAND_BACK)));
    assert_true(play(fixture, command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, step_at(fixture, 0)->record.id))));
    for (int changed = 0; changed < DIALS; changed++) {
        check_all_differ(fixture);
        assert_true(turn(fixture, (Dial)changed, changed % DIAL_VALUES));
    }
    check_all_differ(fixture);
}

static void other_words_are_other_words(void **state) {
    Fixture *fixture = *state;
    char *before = text_copy(wording(fixture, WORDING_GENTLER));
    assert_true(turn(fixture, DIAL_PLACE, 0));
    assert_true(play(fixture, command_set(key_of(PART_OTHER_WORDS), 1)));
    assert_string_not_equal(wording(fixture, WORDING_GENTLER), before);
    assert_true(says(fixture, WORDING_GENTLER, "somewhere quiet"));
    free(before);
}

/* No camp has to have a door. */
static void how_much_of_it_comes_before_how_long(void **state) {
    Fixture *fixture = *state;
    assert_true(turn(fixture, DIAL_DISTANCE, 0));
    assert_true(says(fixture, WORDING_GENTLER, "A dog on a lead, only the first bit. (the first bit)"));
    assert_true(turn(fixture, DIAL_DURATION, 0));
    assert_true(says(fixture, WORDING_GENTLER, "A dog on a lead, only the first bit, for five minutes"));
    assert_true(play(fixture, command_set(key_of(PART_OTHER_WORDS), 1)));
    assert_true(says(fixture, WORDING_GENTLER, "A dog on a lead, to make a start, for five minutes"));
}

/* What Ctrl+Enter adds is what has the focus, not what was taken before. */
static void what_has_the_focus_is_added(void **state) {
    Fixture *fixture = *state;
    assert_true(play(fixture, command_key(COMMAND_FOCUS, key_index(PART_WORDING, WORDING_FURTHER))));
    const Binding *add = screen_binding(&fixture->screen, SYMBOL_ENTER, MOD_CTRL);
    assert_non_null(add);
    assert_true(play(fixture, add->command));
    assert_non_null(strstr(step_at(fixture, 1)->title, "glass"));
    assert_int_equal(step_at(fixture, 1)->expected_fear, 30); /* nearer to the lower camp */
}

static void own_words_begin_with_the_wording(void **state) {
    Fixture *fixture = *state;
    assert_true(play(fixture, screen_binding(&fixture->screen, 'w', 0)->command));
    const int field = screen_find(&fixture->screen, key_of(PART_BETWEEN_WORDS));
    assert_true(field >= 0);
    assert_int_equal(field, fixture->screen.focus);
    assert_non_null(strstr(fixture->screen.items[field].text, "A dog on a lead, "));
}

/* Left and right turn a dial from value to value. */
static void arrows_turn_a_dial(void **state) {
    Fixture *fixture = *state;
    assert_true(turn(fixture, DIAL_REALISM, 0));
    const Binding *right = screen_binding(&fixture->screen, SYMBOL_RIGHT, 0);
    assert_non_null(right);
    assert_null(screen_binding(&fixture->screen, SYMBOL_LEFT, 0));
    assert_true(play(fixture, right->command));
    assert_int_equal(fixture->app.ui.between.dials[DIAL_REALISM], 1);
    assert_non_null(screen_binding(&fixture->screen, SYMBOL_LEFT, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(both_camps_are_there_whole, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_dials_speak_in_the_wording, set_up, tear_down),
        cmocka_unit_test_setup_teardown(whom_the_camp_speaks_of_is_named, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_three_always_differ, set_up, tear_down),
        cmocka_unit_test_setup_teardown(before_the_first_the_three_differ_too, set_up, tear_down),
        cmocka_unit_test_setup_teardown(other_words_are_other_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(how_much_of_it_comes_before_how_long, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_has_the_focus_is_added, set_up, tear_down),
        cmocka_unit_test_setup_teardown(own_words_begin_with_the_wording, set_up, tear_down),
        cmocka_unit_test_setup_teardown(arrows_turn_a_dial, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
