/* The hut's chooser, the form for a breath of one's own, and the cautions. */
#include "look.h"

#include "core/exercise.h"
#include "core/text.h"
#include "view/breaths.h"

#include <math.h>

static Key row_key(const char *id) {
    return key_record(PART_REST, id);
}

static Pattern *add_own(Seen *seen, const char *name, double in, double hold, double out, double rest) {
    Pattern *own = (Pattern *)book_add(&seen->app.book, RECORD_PATTERN, now, &seen->app.chance);
    own->name = text_copy(name);
    own->in = in;
    own->hold = hold;
    own->out = out;
    own->rest = rest;
    return own;
}

static void there_is_a_row_for_each_breath(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    see(&seen);
    for (int i = 0; i < PATTERNS; i++) {
        const Item *row = item_of(&seen, row_key(breath_patterns[i].id));
        assert_int_equal(row->command.kind, COMMAND_REST);
        assert_string_equal(row->command.key.id, breath_patterns[i].id);
        assert_true(row->focusable);
        assert_int_equal((row->state & STATE_ON) != 0, i == 0);
        assert_true(says(&seen, breaths_line(breath_patterns[i].id, false)));
    }
    assert_true(says(&seen, "4·4·6"));
    assert_true(says(&seen, "3+1·6"));
    look_away(&seen);
}

static void the_one_breathed_last_is_marked_and_has_the_focus(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    id_copy(seen.app.ui.prefs.pattern, "box");
    see(&seen);
    const Item *focus = &seen.screen.items[seen.screen.focus];
    assert_string_equal(focus->key.id, "box");
    assert_true((focus->state & STATE_ON) != 0);
    assert_int_equal(key_means(&seen, SYMBOL_ENTER).kind, COMMAND_REST);
    assert_string_equal(key_means(&seen, SYMBOL_DOWN).key.id, "4-7-8");
    assert_string_equal(key_means(&seen, SYMBOL_UP).key.id, "long-out");
    look_away(&seen);
}

static void keys_find_and_lead_back(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    see(&seen);
    assert_int_equal(key_means(&seen, SYMBOL_SPACE).kind, COMMAND_FOUND);
    assert_int_equal(key_means(&seen, 'p').kind, COMMAND_BACK);
    assert_int_equal(key_means(&seen, SYMBOL_ESCAPE).kind, COMMAND_BACK);
    assert_int_equal(screen_second(&seen.screen)->command.kind, COMMAND_FOUND); /* a gamepad's X */
    look_away(&seen);
}

static void check_figures(const char *id, bool no_hold, const char *wanted) {
    char figures[WORDS_ROOM];
    breaths_figures(breath_pattern(id), no_hold, figures);
    assert_string_equal(figures, wanted);
}

static void figures_say_what_is_breathed(void **state) {
    (void)state;
    check_figures("hut", false, "4·4·6");
    check_figures("hut", true, "4·6");
    check_figures("box", false, "4·4·4·4");
    check_figures("4-7-8", false, "4·7·8");
    check_figures("sigh", false, "3+1·6");
    char figures[WORDS_ROOM];
    breaths_figures(&(BreathPattern){.in = 4250, .out = 6500, .rest = 2000}, false, figures);
    assert_string_equal(figures, "4.25·0·6.5·2");
}

static void lengths_say_how_long_and_how_often(void **state) {
    (void)state;
    char length[WORDS_ROOM];
    breaths_length(14000, length);
    assert_string_equal(length, "14 s a breath, 4.3 a minute");
    breaths_length(10000, length);
    assert_string_equal(length, "10 s a breath, 6 a minute");
}

/* How full the drawing is at a part of its width, 0 to 1. */
static double drawn_at(const Picture *picture, double part, double width, double height) {
    const Drawn *line = &picture->shapes[picture->count - 1];
    double best = 2, full = 0;
    for (size_t i = 0; i < line->count; i++) {
        const double off = fabs(line->steps[i].x / width - part);
        if (off < best) {
            best = off;
            full = 1 - line->steps[i].y / height;
        }
    }
    return full;
}

typedef struct Place {
    double part, least, most;
} Place;

static void check_profile(const BreathPlan *plan, const Place *places, size_t count) {
    Seen seen;
    look_at(&seen, SCREEN_REST);
    seen.sight = sight_fit(&seen.app, 1280, 720, now, measure_plain, NULL);
    Layout *layout = layout_begin(&seen.app, &seen.sight, SCREEN_REST);
    const Picture *picture =
        breaths_profile(layout, plan, &(Profile){.width = 100, .height = 40, .line = 0xFFFFFFFF, .thick = 1});
    for (size_t i = 0; i < count; i++) {
        const double full = drawn_at(picture, places[i].part, 100, 40);
        if (full < places[i].least || full > places[i].most) {
            fail_msg("%g of the way it is %g full", places[i].part, full);
        }
    }
    seen.screen = layout_finish(layout);
    look_away(&seen);
}

static BreathPlan plan_of(const char *id, bool no_hold) {
    return breath_plan(breath_pattern(id), &(BreathSettings){.pace = 100, .minutes = 1, .no_hold = no_hold});
}

static void a_profile_is_drawn_from_the_breath_s_own_numbers(void **state) {
    (void)state;
    const BreathPlan hut = plan_of("hut", false), bare = plan_of("hut", true), box = plan_of("box", false);
    const BreathPlan sigh = plan_of("sigh", false), tension = exercise_plan(EXERCISE_TENSION);
    check_profile(&hut, (Place[]){{0, 0, .05}, {.29, .9, 1}, {.5, .95, 1}, {.57, .9, 1}, {1, 0, .05}}, 5);
    check_profile(&bare, (Place[]){{.4, .9, 1}, {.6, .3, .9}, {1, 0, .05}}, 3);
    check_profile(&box, (Place[]){{.25, .9, 1}, {.5, .9, 1}, {.78, 0, .1}, {.9, 0, .05}, {1, 0, .05}}, 5);
    check_profile(&sigh, (Place[]){{.3, .75, .9}, {.4, .95, 1}, {1, 0, .05}}, 3);
    check_profile(&tension, (Place[]){{.2, .9, 1}, {.36, .9, 1}, {.6, 0, .1}}, 3);
}

/* The first drawing that lies on the row. */
static const Picture *drawing_on(const Seen *seen, const char *id) {
    const Item *row = item_of(seen, row_key(id));
    for (size_t i = 0; i < seen->screen.count; i++) {
        const Item *item = &seen->screen.items[i];
        if (item->kind == ITEM_PICTURE && box_inside(item->box, row->box)) {
            return item->picture;
        }
    }
    fail_msg("%s has no drawing", id);
    return NULL;
}

static double row_full_at(const Seen *seen, const char *id, double part) {
    const double scale = seen->sight.scale;
    return drawn_at(drawing_on(seen, id), part, 96 * scale, 32 * scale);
}

static void without_holds_the_rows_show_what_will_be_breathed(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    see(&seen);
    assert_true(row_full_at(&seen, "hut", .57) > .9 && row_full_at(&seen, "box", .5) > .9);
    assert_true(says(&seen, "4·4·6") && says(&seen, "In, hold, out") && says(&seen, "A long hold"));
    seen.app.ui.prefs.no_hold = 1;
    see(&seen);
    assert_true(row_full_at(&seen, "hut", .57) < .9);
    assert_true(row_full_at(&seen, "box", .5) > .9 && row_full_at(&seen, "box", .75) > .1); /* in and out alone */
    assert_true(says(&seen, "4·8") && says(&seen, "In and out. A good first choice"));
    assert_false(says(&seen, "4·4·6") || says(&seen, "In, hold, out") || says(&seen, "A long hold"));
    look_away(&seen);
}

static void a_pill_tells_of_pace_and_holds_at_once(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    see(&seen);
    assert_true(shows(&seen, "Pace 100%, with holds"));
    seen.app.ui.prefs.no_hold = 1;
    seen.app.ui.prefs.pace = 90;
    see(&seen);
    assert_true(shows(&seen, "Pace 90%, no holds"));
    look_away(&seen);
}

static void own_breaths_follow_and_can_be_changed(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    open_book(&seen.app);
    const Pattern *own = add_own(&seen, "On the bus", 4, 1.5, 6.5, 0);
    const Pattern *odd = add_own(&seen, "From elsewhere", 1, 0, 2, 0);
    see(&seen);
    assert_int_equal(item_of(&seen, row_key(own->record.id))->command.kind, COMMAND_REST);
    assert_true(says(&seen, "On the bus, 4·1.5·6.5. 12 s a breath, 5 a minute"));
    seen.app.ui.prefs.no_hold = 1;
    see(&seen);
    assert_true(says(&seen, "On the bus, 4·6.5. 10.5 s a breath, 5.7 a minute"));
    seen.app.ui.prefs.pace = 90;
    see(&seen);
    assert_true(says(&seen, "11.67 s a breath, 5.1 a minute"));
    assert_int_equal(item_of(&seen, key_record(PART_PATTERN, own->record.id))->command.kind, COMMAND_PATTERN_OPEN);
    assert_int_equal(item_of(&seen, row_key(odd->record.id))->command.kind, COMMAND_PATTERN_OPEN);
    assert_int_equal(item_of(&seen, key_of(PART_PATTERN_ADD))->command.kind, COMMAND_PATTERN_OPEN);
    look_away(&seen);
}

static void without_a_book_one_line_says_so(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    see(&seen);
    assert_true(says(&seen, "Once you are climbing"));
    assert_int_equal(screen_find(&seen.screen, key_of(PART_PATTERN_ADD)), -1);
    look_away(&seen);
}

static void pills_unfold_what_they_speak_of(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    see(&seen);
    assert_int_equal(screen_find(&seen.screen, key_index(PART_SET_MINUTES, 0)), -1);
    assert_int_equal(screen_find(&seen.screen, key_of(PART_SET_HOLD)), -1);
    seen.app.ui.more = 1;
    see(&seen);
    assert_int_equal(item_of(&seen, key_index(PART_SET_MINUTES, 4))->command.value, 0); /* open */
    assert_true((item_of(&seen, key_index(PART_SET_MINUTES, 2))->state & STATE_ON) != 0);
    seen.app.ui.more = 2;
    seen.app.ui.prefs.pace = 90;
    see(&seen);
    assert_true(says(&seen, "A little slower"));
    assert_int_equal(item_of(&seen, key_of(PART_SET_HOLD))->command.value, 1);
    assert_int_equal(item_of(&seen, key_of(PART_SET_ROUNDS))->command.value, 1);
    look_away(&seen);
}

static void the_pace_goes_by_arrows_and_by_its_buttons(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    seen.app.ui.more = 2;
    seen.app.ui.prefs.pace = 130;
    seen.app.ui.focus = key_of(PART_SET_PACE);
    see(&seen);
    const Command slower = key_means(&seen, SYMBOL_LEFT);
    assert_int_equal(slower.kind, COMMAND_SET);
    assert_int_equal(slower.key.part, PART_SET_PACE);
    assert_int_equal(slower.value, 120);
    const Item *less = item_of(&seen, key_index(PART_SET_PACE, 1)), *more = item_of(&seen, key_index(PART_SET_PACE, 2));
    assert_true(less->pointed && !less->focusable);
    assert_int_equal(less->command.value, 120);
    assert_true(!more->pointed && (more->state & STATE_DISABLED) != 0);
    assert_int_equal(screen_item_at(&seen.screen, less->box.x + 5, less->box.y + 5), less - seen.screen.items);
    look_away(&seen);
}

static int dots_lit(const Seen *seen) {
    int lit = 0;
    for (size_t i = 0; i < seen->screen.count; i++) {
        lit += seen->screen.items[i].kind == ITEM_DOTS ? seen->screen.items[i].value : 0;
    }
    return lit;
}

static void the_senses_show_what_is_found(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    see(&seen);
    assert_true(says(&seen, "Begin"));
    assert_int_equal(item_of(&seen, key_of(PART_FOUND))->look, BUTTON_DUSK); /* the breath is what lies nearest */
    assert_int_equal(dots_lit(&seen), 0);
    seen.app.ui.hut = (Hut){.session = 1, .exercise = EXERCISE_GROUNDING, .sense = 1};
    see(&seen);
    assert_true(says(&seen, "Now four things you can feel"));
    assert_true(says(&seen, "Found one"));
    assert_int_equal(item_of(&seen, key_of(PART_FOUND))->look, BUTTON_PRIMARY);
    seen.app.ui.hut.found = 2;
    see(&seen);
    assert_true(says(&seen, "Two more to feel"));
    assert_int_equal(dots_lit(&seen), 7);
    seen.app.ui.hut.sense = SENSES;
    see(&seen);
    assert_int_equal(dots_lit(&seen), 15);
    assert_true(says(&seen, "You are here, in this place, now."));
    assert_true(says(&seen, "Once more"));
    look_away(&seen);
}

static void a_feeling_has_its_field_and_space_writes_in_it(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    open_book(&seen.app);
    seen.app.ui.more = 3;
    see(&seen);
    assert_int_equal(screen_find(&seen.screen, key_of(PART_FOUND)), -1);
    assert_null(screen_binding(&seen.screen, SYMBOL_SPACE, 0));
    assert_true((item_of(&seen, key_of(PART_SECONDARY))->state & STATE_DISABLED) != 0);
    assert_int_equal(item_of(&seen, key_index(PART_STARTER, 0))->command.kind, COMMAND_STARTER);
    seen.app.ui.feeling = text_copy("tired");
    see(&seen);
    assert_int_equal(item_of(&seen, key_of(PART_SECONDARY))->command.kind, COMMAND_FEELING_KEEP);
    assert_true(says(&seen, "Kept as a note"));
    look_away(&seen);
}

static void needle_trails_put_tensing_first_and_say_why(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_REST);
    open_book(&seen.app);
    Trail *trail = (Trail *)book_add(&seen.app.book, RECORD_TRAIL, now, &seen.app.chance);
    trail->caution.kind = CAUTION_FAINTING;
    id_copy(seen.app.ui.trail, trail->record.id);
    see(&seen);
    assert_string_equal(seen.screen.items[seen.screen.focus].key.id, "tension");
    assert_true(item_of(&seen, row_key("tension"))->box.y < item_of(&seen, row_key("hut"))->box.y);
    assert_true(says(&seen, "tensing comes first"));
    seen.app.ui.screen = SCREEN_CARE;
    see(&seen);
    assert_true(says(&seen, "tell a doctor first"));
    look_away(&seen);
}

static void begin_own(Seen *seen, int in, int hold, int out, int rest) {
    look_at(seen, SCREEN_PATTERN);
    open_book(&seen->app);
    seen->app.ui.own = (OwnBreath){.begun = true, .quarters = {in, hold, out, rest}};
    see(seen);
}

static void the_form_shows_the_whole_of_it(void **state) {
    (void)state;
    Seen seen;
    begin_own(&seen, 16, 16, 24, 0);
    assert_true(says(&seen, "14 s a breath, 4.3 a minute"));
    assert_true(says(&seen, "none"));
    assert_int_equal(item_of(&seen, key_of(PART_PRIMARY))->state & STATE_DISABLED, 0);
    assert_int_equal(item_of(&seen, key_of(PART_SECONDARY))->command.value, 1);
    assert_int_equal(screen_find(&seen.screen, key_of(PART_PATTERN_REMOVE)), -1);
    look_away(&seen);
}

static void arrows_go_by_quarters_and_may_be_held(void **state) {
    (void)state;
    Seen seen;
    begin_own(&seen, 16, 16, 24, 0);
    const Input held = {.kind = INPUT_KEY, .symbol = SYMBOL_RIGHT, .repeat = true};
    Command commands[INPUT_COMMANDS];
    assert_int_equal(input_commands(&seen.screen, &seen.app, &seen.sight, &held, commands), 1);
    assert_int_equal(commands[0].key.part, PART_PATTERN_IN);
    assert_int_equal(commands[0].value, 17);
    assert_int_equal(key_means(&seen, SYMBOL_DOWN).key.part, PART_PATTERN_HOLD);
    look_away(&seen);
}

static void what_does_not_fit_says_why(void **state) {
    (void)state;
    Seen seen;
    begin_own(&seen, 8, 0, 12, 0);
    assert_true(says(&seen, breaths_refusal(BREATH_TOO_QUICK)));
    assert_true((item_of(&seen, key_of(PART_PRIMARY))->state & STATE_DISABLED) != 0);
    assert_true((item_of(&seen, key_of(PART_SECONDARY))->state & STATE_DISABLED) != 0);
    look_away(&seen);
}

static void the_cautions_have_the_switch_beside_them(void **state) {
    (void)state;
    for (int off = 0; off < 2; off++) {
        Seen seen;
        look_at(&seen, SCREEN_CARE);
        seen.app.ui.prefs.no_hold = off;
        see(&seen);
        const Item *item = item_of(&seen, key_of(PART_SET_HOLD));
        assert_int_equal((item->state & STATE_ON) != 0, off);
        assert_int_equal(item->command.value, !off);
        assert_true(says(&seen, "driving"));
        assert_true(says(&seen, "asthma"));
        assert_true(says(&seen, "not treatment"));
        assert_false(says(&seen, "tell a doctor first"));
        assert_int_equal(key_means(&seen, SYMBOL_ENTER).kind, COMMAND_BACK);
        look_away(&seen);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(there_is_a_row_for_each_breath),
        cmocka_unit_test(the_one_breathed_last_is_marked_and_has_the_focus),
        cmocka_unit_test(keys_find_and_lead_back),
        cmocka_unit_test(figures_say_what_is_breathed),
        cmocka_unit_test(lengths_say_how_long_and_how_often),
        cmocka_unit_test(a_profile_is_drawn_from_the_breath_s_own_numbers),
        cmocka_unit_test(without_holds_the_rows_show_what_will_be_breathed),
        cmocka_unit_test(a_pill_tells_of_pace_and_holds_at_once),
        cmocka_unit_test(own_breaths_follow_and_can_be_changed),
        cmocka_unit_test(without_a_book_one_line_says_so),
        cmocka_unit_test(pills_unfold_what_they_speak_of),
        cmocka_unit_test(the_pace_goes_by_arrows_and_by_its_buttons),
        cmocka_unit_test(the_senses_show_what_is_found),
        cmocka_unit_test(a_feeling_has_its_field_and_space_writes_in_it),
        cmocka_unit_test(needle_trails_put_tensing_first_and_say_why),
        cmocka_unit_test(the_form_shows_the_whole_of_it),
        cmocka_unit_test(arrows_go_by_quarters_and_may_be_held),
        cmocka_unit_test(what_does_not_fit_says_why),
        cmocka_unit_test(the_cautions_have_the_switch_beside_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
