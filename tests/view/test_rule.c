/* When camps open, as it is chosen: each rule with the sentence it makes, and a plain one line by line. */
#include "core/memory.h"
#include "core/text.h"
#include "core/rule_plain.h"
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

static bool play(Fixture *fixture, Command command) {
    const bool done = app_update(&fixture->app, &command, now, &fixture->effects);
    effects_clear(&fixture->effects);
    if (fixture->screen.arena != NULL) {
        screen_free(&fixture->screen);
    }
    const Sight sight = sight_fit(&fixture->app, 1280, 720, now, measure_plain, NULL);
    fixture->screen = view(&fixture->app, &sight);
    return done;
}

static void add_step(Fixture *fixture, const char *title, int place) {
    Step *step = (Step *)book_add(&fixture->app.book, RECORD_STEP, now, &fixture->app.chance);
    id_copy(step->trail, fixture->app.ui.trail);
    step->title = text_copy(title);
    step->place = place;
}

/* The rules of a trail of three camps. */
static int set_up(void **state) {
    Fixture *fixture = memory_new(1, sizeof *fixture);
    fixture->app = app_new(chance_from_seed(5), NULL, 0);
    fixture->app.book = book_new("Maya", now, &fixture->app.chance);
    fixture->app.has_book = true;
    Trail *trail = (Trail *)book_add(&fixture->app.book, RECORD_TRAIL, now, &fixture->app.chance);
    trail->title = text_copy("Dogs");
    id_copy(fixture->app.ui.trail, trail->record.id);
    add_step(fixture, "A dog behind glass", 1);
    add_step(fixture, "A dog on a lead", 2);
    add_step(fixture, "A dog in the park", 3);
    fixture->app.ui.screen = SCREEN_BUILD;
    *state = fixture;
    assert_true(play(fixture, command_of(COMMAND_RULE)));
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

static const Item *item_of(const Fixture *fixture, Key key) {
    const int at = screen_find(&fixture->screen, key);
    assert_true(at >= 0);
    return &fixture->screen.items[at];
}

static const Item *preset(const Fixture *fixture, int which) {
    return item_of(fixture, key_index(PART_RULE_PRESET, which));
}

static bool has_text(const Fixture *fixture, const char *words) {
    for (size_t i = 0; i < fixture->screen.count; i++) {
        const Item *item = &fixture->screen.items[i];
        if (item->text != NULL && strstr(item->text, words) != NULL) {
            return true;
        }
    }
    return false;
}

static bool step_line(Fixture *fixture, Part part, int symbol) {
    (void)play(fixture, command_key(COMMAND_FOCUS, key_of(part)));
    const Binding *binding = screen_binding(&fixture->screen, symbol, 0);
    assert_non_null(binding);
    return play(fixture, binding->command);
}

static void the_present_rule_is_marked(void **state) {
    Fixture *fixture = *state;
    assert_true(preset(fixture, PRESET_STEADY)->state & STATE_ON);
    assert_false(preset(fixture, PRESET_DEEP)->state & STATE_ON);
    assert_true(play(fixture, preset(fixture, PRESET_DEEP)->command));
    assert_false(preset(fixture, PRESET_STEADY)->state & STATE_ON);
    assert_true(preset(fixture, PRESET_DEEP)->state & STATE_ON);
}

static void each_rule_says_its_sentence(void **state) {
    const Fixture *fixture = *state;
    for (int i = 0; i < PRESETS; i++) {
        assert_non_null(strstr(preset(fixture, i)->spoken, "A camp opens after "));
    }
}

/* A line begins with its usual figure, and goes out again below its least. */
static void a_line_goes_in_and_out_by_the_arrows(void **state) {
    Fixture *fixture = *state;
    assert_true(step_line(fixture, PART_RULE_CALM, SYMBOL_RIGHT));
    assert_true(has_text(fixture, "the fear at 40 or less"));
    assert_true(step_line(fixture, PART_RULE_CALM, SYMBOL_RIGHT));
    assert_true(has_text(fixture, "the fear at 45 or less"));
    assert_true(step_line(fixture, PART_RULE_BARE, SYMBOL_RIGHT));
    assert_true(has_text(fixture, "with nothing to lean on"));
    assert_true(step_line(fixture, PART_RULE_BARE, SYMBOL_LEFT));
    assert_int_equal(rule_line_count(app_rule(&fixture->app)), 1);
    assert_false(step_line(fixture, PART_RULE_BARE, SYMBOL_LEFT)); /* there is nothing to take out */
}

static void all_or_any_is_asked_from_two_lines_on(void **state) {
    Fixture *fixture = *state;
    const Key any = key_index(PART_RULE_JOIN, 0);
    assert_true(step_line(fixture, PART_RULE_TIMES, SYMBOL_RIGHT));
    assert_int_equal(screen_find(&fixture->screen, any), -1);
    assert_true(step_line(fixture, PART_RULE_SURPRISES, SYMBOL_RIGHT));
    assert_true(play(fixture, item_of(fixture, any)->command));
    assert_true(has_text(fixture, "two times at the camp before it, or after a surprise"));
}

static void one_camp_may_go_along_with_its_trail(void **state) {
    Fixture *fixture = *state;
    assert_int_equal(screen_find(&fixture->screen, key_index(PART_RULE_PRESET, PRESETS)), -1);
    assert_true(step_line(fixture, PART_RULE_WHICH, SYMBOL_RIGHT));
    assert_true(has_text(fixture, "camp 2"));
    assert_true(preset(fixture, PRESETS)->state & STATE_ON);
    assert_true(play(fixture, preset(fixture, PRESET_GENTLE)->command));
    assert_true(preset(fixture, PRESET_GENTLE)->state & STATE_ON);
    assert_non_null(strstr(preset(fixture, PRESET_GENTLE)->spoken, "Camp 2 opens after one time at camp 1."));
    assert_true(step_line(fixture, PART_RULE_TIMES, SYMBOL_RIGHT));
    assert_true(has_text(fixture, "Camp 2 opens after two times at camp 1."));
    assert_true(play(fixture, preset(fixture, PRESETS)->command));
    assert_true(preset(fixture, PRESETS)->state & STATE_ON);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_present_rule_is_marked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(each_rule_says_its_sentence, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_line_goes_in_and_out_by_the_arrows, set_up, tear_down),
        cmocka_unit_test_setup_teardown(all_or_any_is_asked_from_two_lines_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_camp_may_go_along_with_its_trail, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
