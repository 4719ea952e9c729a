/* The settings: how loud the signals are, and silence. */
#include "look.h"

/* To the letter, and not as a part of something else. */
static bool writes(const Seen *seen, const char *text) {
    for (size_t i = 0; i < seen->screen.count; i++) {
        const Item *item = &seen->screen.items[i];
        if (item->text != NULL && strcmp(item->text, text) == 0) {
            return true;
        }
    }
    return false;
}

static void the_slider_shows_and_sets_how_loud(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_SETTINGS);
    seen.app.ui.tab = 1;
    seen.app.ui.focus = key_of(PART_SET_SIGNALS);
    see(&seen);
    assert_int_equal(item_of(&seen, key_of(PART_SET_SIGNALS))->value, SIGNALS_USUAL);
    assert_true(writes(&seen, "60"));
    const Command louder = key_means(&seen, SYMBOL_RIGHT);
    assert_int_equal(louder.kind, COMMAND_SET);
    assert_int_equal(louder.key.part, PART_SET_SIGNALS);
    assert_int_equal(louder.value, 65);
    look_away(&seen);
}

static void the_music_has_a_slider_of_its_own(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_SETTINGS);
    seen.app.ui.tab = 1;
    seen.app.ui.prefs.music = 35;
    seen.app.ui.focus = key_of(PART_SET_MUSIC);
    see(&seen);
    const Item *slider = item_of(&seen, key_of(PART_SET_MUSIC)), *fire = item_of(&seen, key_of(PART_SET_FIRE));
    assert_int_equal(slider->value, 35);
    assert_true(slider->box.y > fire->box.y);
    assert_true(writes(&seen, "Music") && writes(&seen, "35"));
    assert_true(writes(&seen, "Very soft, on the trails. There T turns it off and on"));
    const Command softer = key_means(&seen, SYMBOL_LEFT);
    assert_int_equal(softer.key.part, PART_SET_MUSIC);
    assert_int_equal(softer.value, 30);
    look_away(&seen);
}

static void nothing_to_hear_is_said_in_a_word(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_SETTINGS);
    seen.app.ui.tab = 1;
    seen.app.ui.prefs.signals = 0;
    see(&seen);
    assert_true(writes(&seen, "off"));
    look_away(&seen);
}

static void the_switch_shows_and_turns_silence(void **state) {
    (void)state;
    for (int mute = 0; mute < 2; mute++) {
        Seen seen;
        look_at(&seen, SCREEN_SETTINGS);
        seen.app.ui.tab = 1;
        seen.app.ui.prefs.mute = mute;
        see(&seen);
        const Item *item = item_of(&seen, key_of(PART_SET_MUTE));
        assert_int_equal((item->state & STATE_ON) != 0, mute);
        assert_int_equal(item->command.kind, COMMAND_SET);
        assert_int_equal(item->command.value, !mute);
        look_away(&seen);
    }
}

static Command tab_command(int tab) {
    return command_set(key_index(PART_SET_TAB, tab), tab);
}

static void a_tab_shows_its_lines_alone(void **state) {
    (void)state;
    static const char *const lines[SETTINGS_TABS] = {"Full screen", "Mute", "Leave Foothold", "Older copies",
                                                     "About Foothold"};
    for (int tab = 0; tab < SETTINGS_TABS; tab++) {
        Seen seen;
        look_at(&seen, SCREEN_SETTINGS);
        seen.app.ui.scroll[SCREEN_SETTINGS] = 40;
        const Command choose = tab_command(tab);
        Effects effects = {0};
        assert_true(app_update(&seen.app, &choose, now, &effects));
        assert_int_equal(seen.app.ui.scroll[SCREEN_SETTINGS], 0);
        assert_int_equal(app_value(&seen.app, PART_SET_TAB), tab);
        see(&seen);
        const int at = screen_find(&seen.screen, key_index(PART_SET_TAB, tab));
        assert_true(at >= 0 && (seen.screen.items[at].state & STATE_ON) != 0);
        assert_true(writes(&seen, lines[tab]));
        assert_false(writes(&seen, tab == 1 ? lines[3] : lines[1]));
        assert_true(seen.screen.focus >= 0);
        effects_free(&effects);
        look_away(&seen);
    }
}

/* So that a gamepad, too, gets there. */
static void full_screen_and_the_way_out_are_lines_of_their_own(void **state) {
    (void)state;
    static const CommandKind kinds[] = {COMMAND_FULL_SCREEN, COMMAND_QUIT};
    static const int lines[] = {5, 6}, tabs[] = {0, 2};
    Seen seen;
    look_at(&seen, SCREEN_SETTINGS);
    for (int i = 0; i < 2; i++) {
        seen.app.ui.tab = tabs[i];
        see(&seen);
        const int at = screen_find(&seen.screen, key_index(PART_LINK, lines[i]));
        assert_true(at >= 0);
        assert_int_equal(seen.screen.items[at].command.kind, kinds[i]);
    }
    look_away(&seen);
}

static void there_are_no_other_tabs(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_SETTINGS);
    Effects effects = {0};
    const Command below = tab_command(-1), above = tab_command(SETTINGS_TABS);
    assert_false(app_update(&seen.app, &below, now, &effects));
    assert_false(app_update(&seen.app, &above, now, &effects));
    assert_int_equal(seen.app.ui.tab, 0);
    effects_free(&effects);
    app_free(&seen.app);
}

static void the_keys_page_names_the_key(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_KEYS);
    see(&seen);
    assert_true(writes(&seen, "M"));
    assert_true(writes(&seen, "Sounds off, or on"));
    assert_false(writes(&seen, "Music off, or on")); /* a trail's and a card's */
    assert_true(writes(&seen, "Leave Foothold"));    /* the last of its list */
    look_away(&seen);
}

/* There is nothing to scroll to, whichever screen the keys are asked on. */
static void the_keys_stand_on_one_page(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_KEYS);
    open_book(&seen.app);
    static const ScreenName names[] = {SCREEN_TITLE,    SCREEN_RANGE, SCREEN_TRAIL, SCREEN_PROGRESS,
                                       SCREEN_SETTINGS, SCREEN_REST,  SCREEN_BUILD, SCREEN_SHARE};
    for (size_t under = 0; under < sizeof names / sizeof *names; under++) {
        seen.app.ui.under = names[under];
        see(&seen);
        for (size_t i = 0; i < seen.screen.count; i++) {
            const Item *item = &seen.screen.items[i];
            assert_true(item->kind != ITEM_KEYCAP || item->box.y + item->box.h <= item->clip.y + item->clip.h);
        }
    }
    look_away(&seen);
}

static void every_screen_is_told_its_own_keys(void **state) {
    (void)state;
    static const struct {
        ScreenName under;
        bool saves, builds, turns;
    } told[] = {{SCREEN_SHARE, true, false, true},    {SCREEN_IDEAS, false, true, false},
                {SCREEN_RANGE, false, false, true},   {SCREEN_PROGRESS, false, false, true},
                {SCREEN_JOURNAL, false, false, true}, {SCREEN_BACKUPS, false, false, false},
                {SCREEN_MERGE, false, false, false}};
    Seen seen;
    look_at(&seen, SCREEN_KEYS);
    open_book(&seen.app);
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        seen.app.ui.under = told[i].under;
        see(&seen);
        assert_int_equal(writes(&seen, "Save the file"), told[i].saves);
        assert_int_equal(writes(&seen, "Build my own"), told[i].builds);
        assert_int_equal(writes(&seen, "Other pages"), told[i].turns);
    }
    look_away(&seen);
}

static void the_corner_says_what_the_key_did(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_TITLE);
    const Command mute = command_of(COMMAND_MUTE);
    Effects effects = {0};
    assert_true(app_update(&seen.app, &mute, now, &effects));
    see(&seen);
    assert_true(writes(&seen, "Sounds are off. M brings them back."));
    effects_free(&effects);
    look_away(&seen);
}

static void expect_corner(int music, int mute, const char *words) {
    Seen seen;
    look_at(&seen, SCREEN_TITLE);
    seen.app.ui.prefs.music = music;
    seen.app.ui.prefs.mute = mute;
    const Command turn = command_of(COMMAND_MUSIC);
    Effects effects = {0};
    assert_true(app_update(&seen.app, &turn, now, &effects));
    see(&seen);
    assert_true(writes(&seen, words));
    effects_free(&effects);
    look_away(&seen);
}

/* And nothing is said to sound that does not. */
static void the_corner_says_what_became_of_the_music(void **state) {
    (void)state;
    expect_corner(60, 0, "The music is off. T brings it back.");
    expect_corner(0, 0, "The music is on.");
    expect_corner(0, 1, "The music is on. All sounds are still off: M brings them back.");
}

/* A line between rows, none under the last. */
static void a_line_divides_and_does_not_end(void **state) {
    (void)state;
    Seen seen;
    look_at(&seen, SCREEN_SETTINGS);
    see(&seen);
    int lowest_rule = 0, rules = 0;
    for (size_t i = 0; i < seen.screen.count; i++) {
        const Item *item = &seen.screen.items[i];
        lowest_rule = item->kind == ITEM_RULE && item->box.y > lowest_rule ? item->box.y : lowest_rule;
        rules += item->kind == ITEM_RULE ? 1 : 0;
    }
    const int last = screen_find(&seen.screen, key_index(PART_LINK, 5));
    assert_true(last >= 0);
    assert_int_equal(rules, 4);
    assert_true(lowest_rule < seen.screen.items[last].box.y);
    look_away(&seen);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_slider_shows_and_sets_how_loud),
        cmocka_unit_test(the_music_has_a_slider_of_its_own),
        cmocka_unit_test(nothing_to_hear_is_said_in_a_word),
        cmocka_unit_test(the_switch_shows_and_turns_silence),
        cmocka_unit_test(the_keys_page_names_the_key),
        cmocka_unit_test(the_keys_stand_on_one_page),
        cmocka_unit_test(every_screen_is_told_its_own_keys),
        cmocka_unit_test(the_corner_says_what_the_key_did),
        cmocka_unit_test(the_corner_says_what_became_of_the_music),
        cmocka_unit_test(a_tab_shows_its_lines_alone),
        cmocka_unit_test(full_screen_and_the_way_out_are_lines_of_their_own),
        cmocka_unit_test(there_are_no_other_tabs),
        cmocka_unit_test(a_line_divides_and_does_not_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
