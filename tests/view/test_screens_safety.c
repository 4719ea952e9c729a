/* What must hold on the screens a frightened person may open first: help, trouble, the hut, the debrief. */
#include "look.h"

#include "core/breath.h"
#include "core/text.h"
#include "view/help_numbers.h"

static App app_at(ScreenName screen) {
    App app = app_new(chance_from_seed(3), NULL, 0);
    app.ui.screen = screen;
    app.ui.today = moment_day(now);
    app.ui.hut.session = 1;
    app.ui.hut.plan = breath_plan(breath_pattern("hut"), &(BreathSettings){.pace = BREATH_PACE});
    app.ui.hut.since = now;
    return app;
}

static size_t count_part(const Screen *screen, Part part) {
    size_t count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        count += screen->items[i].key.part == part && screen->items[i].focusable ? 1 : 0;
    }
    return count;
}

static Command command_at(const Screen *screen, Part part) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].key.part == part && screen->items[i].focusable) {
            return screen->items[i].command;
        }
    }
    return command_of(COMMAND_NONE);
}

static void check_help(const char *region, int country, const char *shown, const char *hidden) {
    App app = app_at(SCREEN_HELP);
    (void)snprintf(app.region, sizeof app.region, "%s", region);
    app.ui.country = country;
    Screen screen = screen_of(&app);
    assert_true(screen_shows(&screen, "If you are in danger"));
    assert_true(screen_shows(&screen, shown));
    assert_false(screen_shows(&screen, hidden));
    assert_int_equal(focused(&screen)->command.kind, COMMAND_HUT);
    screen_free(&screen);
    app_free(&app);
}

static void help_works_with_no_book_and_knows_the_region(void **state) {
    (void)state;
    check_help("GB", UNSET, "999", "911");
    check_help("US", UNSET, "911", "999");
    check_help("GB", 1, "988", "999");
}

/* A number for a part of a country names the part, so that nobody rings it in vain. */
static void help_says_whom_a_number_is_for(void **state) {
    (void)state;
    App app = app_at(SCREEN_HELP);
    (void)snprintf(app.region, sizeof app.region, "GB");
    Screen screen = screen_of(&app);
    for (size_t i = 0; i < screen.count; i++) {
        if (holds(screen.items[i].text, "NHS 24"))
            assert_int_equal(strncmp(screen.items[i].text, "In Scotland:", 12), 0);
    }
    assert_true(screen_shows(&screen, "In Scotland: NHS 24") && screen_shows(&screen, "111"));
    assert_true(screen_shows(&screen, "Elsewhere in the United Kingdom"));
    screen_free(&screen);
    app_free(&app);
}

static void help_invents_no_number(void **state) {
    (void)state;
    App app = app_at(SCREEN_HELP);
    (void)snprintf(app.region, sizeof app.region, "FR");
    Screen screen = screen_of(&app);
    for (size_t i = 0; i < screen.count; i++) {
        const char *text = screen.items[i].text == NULL ? "" : screen.items[i].text;
        assert_true(strpbrk(text, "0123456789") == NULL || screen.items[i].kind == ITEM_KEYCAP);
    }
    screen_free(&screen);
    app_free(&app);
}

static void every_shown_number_says_that_nobody_checked_it(void **state) {
    (void)state;
    for (int i = 0; i < HELP_COUNTRIES; i++) {
        App app = app_at(SCREEN_HELP);
        app.ui.country = i;
        Screen screen = screen_of(&app);
        assert_int_equal(screen_shows(&screen, "Not yet checked by a person"), help_numbers[i].emergency != NULL);
        screen_free(&screen);
        app_free(&app);
    }
}

static App app_in_trouble(TroubleKind kind, size_t copies) {
    App app = app_at(SCREEN_TROUBLE);
    app.trouble.kind = kind;
    app.trouble.sentence = text_copy("maya.json:3:7: a comma is missing");
    app.trouble.copy_count = copies;
    app.trouble.copies = copies > 0 ? calloc(copies, sizeof *app.trouble.copies) : NULL;
    for (size_t i = 0; i < copies; i++) {
        (void)snprintf(app.trouble.copies[i].id, sizeof app.trouble.copies[i].id, "copy-%zu", i);
        app.trouble.copies[i].made = now;
        app.trouble.copies[i].trails = 5;
        app.trouble.copies[i].tries = 30;
    }
    return app;
}

static void a_damaged_save_offers_the_newest_copy(void **state) {
    (void)state;
    App app = app_in_trouble(TROUBLE_DAMAGED, 3);
    Screen screen = screen_of(&app);
    assert_true(screen_shows(&screen, "In that copy: 5 trails, 30 tries."));
    const Command open = focused(&screen)->command;
    assert_int_equal(open.kind, COMMAND_COPY_OPEN);
    assert_string_equal(open.key.id, "copy-0");
    assert_int_equal(count_part(&screen, PART_COPY), 0);
    screen_free(&screen);
    app.ui.more = true;
    screen = screen_of(&app);
    assert_int_equal(count_part(&screen, PART_COPY), 2);
    assert_true(screen_shows(&screen, "a comma is missing"));
    screen_free(&screen);
    app_free(&app);
}

static void each_trouble_has_its_own_way_on(void **state) {
    (void)state;
    static const struct {
        TroubleKind kind;
        size_t copies;
        CommandKind way;
    } cases[] = {{TROUBLE_NEWER, 2, COMMAND_BACK},
                 {TROUBLE_OUTSIDE, 1, COMMAND_COPY_OPEN},
                 {TROUBLE_UNREADABLE, 0, COMMAND_BACK},
                 {TROUBLE_DAMAGED, 0, COMMAND_BACK}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        App app = app_in_trouble(cases[i].kind, cases[i].copies);
        Screen screen = screen_of(&app);
        const Command way = focused(&screen)->command;
        assert_int_equal(way.kind, cases[i].way);
        assert_string_equal(way.key.id, "");
        screen_free(&screen);
        app_free(&app);
    }
}

static void check_breath(int64_t ms, const char *words, const char *count, int fullness) {
    App app = app_at(SCREEN_HUT);
    app.ui.hut.since.ms -= ms;
    Screen screen = screen_of(&app);
    assert_true(screen_shows(&screen, words));
    int value = UNSET;
    const char *counted = "";
    for (size_t i = 0; i < screen.count; i++) {
        value = screen.items[i].kind == ITEM_BREATH ? screen.items[i].value : value;
        counted = screen.items[i].role == ROLE_COUNT ? screen.items[i].text : counted;
    }
    assert_string_equal(counted, count);
    assert_int_equal(value, fullness);
    assert_true(screen.next_change > now.ms);
    screen_free(&screen);
    app_free(&app);
}

static void the_hut_breathes_four_four_six(void **state) {
    (void)state;
    check_breath(0, "Breathe in", "1", 0);
    check_breath(2000, "Breathe in", "3", 500);
    check_breath(4000, "Hold", "1", 1000);
    check_breath(7999, "Hold", "4", 1000);
    check_breath(8000, "Breathe out, slowly", "1", 1000);
    check_breath(13999, "Breathe out, slowly", "6", 0);
    check_breath(28000, "2 breaths so far", "1", 0);
}

static void the_hut_waits_while_paused(void **state) {
    (void)state;
    App app = app_at(SCREEN_HUT);
    app.ui.hut.stopped = now;
    app.ui.hut.course = COURSE_PAUSED;
    app.ui.prefs.motion = app.ui.prefs.contrast = 1; /* else the fire still burns */
    Screen screen = screen_of(&app);
    assert_true(screen_shows(&screen, "Paused"));
    assert_true(screen_shows(&screen, "Go on"));
    assert_true(screen.next_change == INT64_MAX);
    screen_free(&screen);
    app_free(&app);
}

static Box breath_box(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_BREATH) {
            return screen->items[i].box;
        }
    }
    fail();
    return (Box){0};
}

static const Item *find_text(const Screen *screen, const char *part) {
    for (size_t i = 0; i < screen->count; i++) {
        if (holds(screen->items[i].text, part)) {
            return &screen->items[i];
        }
    }
    fail_msg("\"%s\" is nowhere", part);
    return NULL;
}

/* In large text the light keeps what the notes under it leave of its size, and the buttons stand beside it or, in a
   tall window, under it. */
static void large_text_leaves_the_hut_its_light(void **state) {
    (void)state;
    static const struct {
        int width, height, text, least;
    } looks[] = {{1280, 720, 150, 330}, {1280, 720, 200, 260}, {900, 1200, 150, 400}, {900, 1200, 200, 380}};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        App app = app_at(SCREEN_HUT);
        app.ui.prefs.text_size = looks[i].text;
        const Sight sight = sight_fit(&app, looks[i].width, looks[i].height, now, measure_plain, NULL);
        Screen screen = view(&app, &sight);
        const int steadier = screen_find(&screen, key_of(PART_PRIMARY));
        assert_true(steadier >= 0);
        const Box light = breath_box(&screen), button = screen.items[steadier].box;
        assert_in_range(light.h, sight_px(&sight, looks[i].least), looks[i].height);
        assert_in_range(button.w, sight_px(&sight, 440), sight_px(&sight, 480));
        if (looks[i].height > looks[i].width) {
            assert_true(button.y >= light.y + light.h);
            /* half a scroll bar aside, where there is one */
            assert_in_range(light.x + light.w / 2, looks[i].width / 2 - 12, looks[i].width / 2 + 2);
        } else {
            assert_true(button.x >= light.x + light.w);
        }
        screen_free(&screen);
        app_free(&app);
    }
}

/* The first of them, so that it is seen that there is more. */
static void notes_begin_in_sight_in_the_largest_text(void **state) {
    (void)state;
    for (int quiet = 0; quiet < 2; quiet++) {
        App app = app_at(SCREEN_HUT);
        app.ui.prefs.text_size = 200;
        app.ui.hut.course = quiet ? COURSE_PAUSED : COURSE_ON;
        app.ui.hut.stopped = quiet ? now : moment_unset;
        Screen screen = screen_of(&app);
        const Item *note = find_text(&screen, quiet ? "How is it now" : "Not while driving");
        assert_true(note->box.y + note->box.h <= note->clip.y + note->clip.h);
        screen_free(&screen);
        app_free(&app);
    }
}

typedef struct Walker {
    App app;
    Try *attempt;
} Walker;

static Walker walker_at(ScreenName screen) {
    Walker walker = {.app = app_at(screen)};
    App *app = &walker.app;
    open_book(app);
    Trail *trail = (Trail *)book_add(&app->book, RECORD_TRAIL, now, &app->chance);
    Step *step = (Step *)book_add(&app->book, RECORD_STEP, now, &app->chance);
    memcpy(step->trail, trail->record.id, ID_ROOM);
    step->title = text_copy("Say hi at a café");
    walker.attempt = (Try *)book_add(&app->book, RECORD_TRY, now, &app->chance);
    memcpy(walker.attempt->trail, trail->record.id, ID_ROOM);
    memcpy(walker.attempt->step, step->record.id, ID_ROOM);
    walker.attempt->outcome = OUTCOME_OUT;
    walker.attempt->started = now;
    memcpy(app->ui.trail, trail->record.id, ID_ROOM);
    memcpy(app->ui.step, step->record.id, ID_ROOM);
    memcpy(app->ui.attempt, walker.attempt->record.id, ID_ROOM);
    return walker;
}

static void the_debrief_asks_of_the_worry_where_there_was_one(void **state) {
    (void)state;
    Walker walker = walker_at(SCREEN_REFLECT);
    Screen screen = screen_of(&walker.app);
    assert_int_equal(count_part(&screen, PART_HAPPENED), 0);
    assert_int_equal(count_part(&screen, PART_WHEN), 0);
    assert_int_equal(command_at(&screen, PART_THIRD).kind, COMMAND_NONE);
    assert_int_equal(focused(&screen)->command.kind, COMMAND_KEEP);
    screen_free(&screen);
    walker.attempt->forecast.likelihood = 70;
    walker.app.ui.dated = walker.app.ui.from_practice = true;
    screen = screen_of(&walker.app);
    assert_int_equal(count_part(&screen, PART_HAPPENED), 5);
    assert_int_equal(count_part(&screen, PART_COPED), 0);
    assert_int_equal(count_part(&screen, PART_WHEN), 3);
    assert_int_equal(command_at(&screen, PART_THIRD).kind, COMMAND_RESUME);
    screen_free(&screen);
    walker.attempt->happened = HAPPENED_A_LITTLE;
    screen = screen_of(&walker.app);
    assert_int_equal(count_part(&screen, PART_COPED), 2);
    screen_free(&screen);
    app_free(&walker.app);
}

/* Leaned on nothing and not said are two answers. */
static void nothing_to_lean_on_is_an_answer(void **state) {
    (void)state;
    Walker walker = walker_at(SCREEN_REFLECT);
    Screen screen = screen_of(&walker.app);
    assert_int_equal(command_at(&screen, PART_AID).value, 1);
    screen_free(&screen);
    walker.attempt->aids.given = true;
    screen = screen_of(&walker.app);
    assert_int_equal(command_at(&screen, PART_AID).value, 0);
    screen_free(&screen);
    app_free(&walker.app);
}

static bool binds(const Screen *screen, int symbol, CommandKind kind) {
    for (size_t i = 0; i < screen->binding_count; i++) {
        if (screen->bindings[i].symbol == symbol && screen->bindings[i].command.kind == kind) {
            return true;
        }
    }
    return false;
}

static void practice_keeps_stop_and_rest_at_hand(void **state) {
    (void)state;
    Walker walker = walker_at(SCREEN_PRACTICE);
    walker.attempt->started.ms -= 272400;
    Screen screen = screen_of(&walker.app);
    assert_true(screen_shows(&screen, "4:32"));
    assert_true(screen.next_change == now.ms + 600);
    assert_true(screen.arrows_slide);
    assert_true(binds(&screen, 's', COMMAND_STOP));
    const int stop = screen_find(&screen, key_of(PART_THIRD)), hut = screen_find(&screen, key_of(PART_SECONDARY));
    const int did = screen_find(&screen, key_of(PART_PRIMARY));
    assert_true(stop >= 0 && hut >= 0 && did >= 0);
    assert_true(screen.items[stop].box.w >= screen.items[did].box.w);
    assert_true(screen.items[hut].box.w >= screen.items[did].box.w);
    assert_int_equal(screen.items[stop].box.h, screen.items[did].box.h);
    assert_int_equal(screen.items[hut].box.h, screen.items[did].box.h);
    screen_free(&screen);
    app_free(&walker.app);
}

static void a_stop_is_a_try_that_counts(void **state) {
    (void)state;
    Walker walker = walker_at(SCREEN_STOP);
    Screen screen = screen_of(&walker.app);
    assert_true(screen_shows(&screen, "That is a try, and it counts."));
    assert_true(binds(&screen, SYMBOL_DELETE, COMMAND_TRY_REMOVE));
    assert_int_equal(focused(&screen)->command.kind, COMMAND_HUT);
    screen_free(&screen);
    app_free(&walker.app);
}

static bool is_in_sight(const Screen *screen, Key key) {
    const int at = screen_find(screen, key);
    assert_true(at >= 0);
    const Box box = screen->items[at].box, clip = screen->items[at].clip;
    return box.y >= clip.y && box.y + box.h <= clip.y + clip.h;
}

static void what_matters_is_in_sight_in_the_largest_text(void **state) {
    (void)state;
    Walker walker = walker_at(SCREEN_STOP);
    walker.app.ui.prefs.text_size = 200;
    Screen stop = screen_of(&walker.app);
    assert_true(is_in_sight(&stop, key_of(PART_PRIMARY)));
    assert_true(is_in_sight(&stop, key_of(PART_SECONDARY)));
    assert_true(is_in_sight(&stop, key_of(PART_THIRD)));
    screen_free(&stop);
    walker.app.ui.screen = SCREEN_WELCOME;
    Screen welcome = screen_of(&walker.app);
    assert_true(is_in_sight(&welcome, key_of(PART_LINK)));
    screen_free(&welcome);
    app_free(&walker.app);
}

static void the_summit_counts_worries_from_three_on(void **state) {
    (void)state;
    Walker walker = walker_at(SCREEN_SUMMIT);
    App *app = &walker.app;
    for (int i = 0; i < 3; i++) {
        Screen screen = screen_of(app);
        assert_false(screen_shows(&screen, "little or nothing"));
        screen_free(&screen);
        Try *attempt = (Try *)book_add(&app->book, RECORD_TRY, now, &app->chance);
        memcpy(attempt->trail, app->ui.trail, ID_ROOM);
        memcpy(attempt->step, app->ui.step, ID_ROOM);
        attempt->outcome = OUTCOME_DID_IT;
        attempt->forecast.likelihood = 60;
        attempt->happened = i == 2 ? HAPPENED_YES : HAPPENED_NO;
    }
    Screen screen = screen_of(app);
    assert_true(screen_shows(&screen, "2 of 3 worries came to little or nothing."));
    assert_true(screen_shows(&screen, "You lit one camp in three tries."));
    assert_int_equal(focused(&screen)->command.kind, COMMAND_REVISIT);
    screen_free(&screen);
    app_free(app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(help_works_with_no_book_and_knows_the_region),
        cmocka_unit_test(help_says_whom_a_number_is_for),
        cmocka_unit_test(help_invents_no_number),
        cmocka_unit_test(every_shown_number_says_that_nobody_checked_it),
        cmocka_unit_test(a_damaged_save_offers_the_newest_copy),
        cmocka_unit_test(each_trouble_has_its_own_way_on),
        cmocka_unit_test(the_hut_breathes_four_four_six),
        cmocka_unit_test(the_hut_waits_while_paused),
        cmocka_unit_test(large_text_leaves_the_hut_its_light),
        cmocka_unit_test(notes_begin_in_sight_in_the_largest_text),
        cmocka_unit_test(the_debrief_asks_of_the_worry_where_there_was_one),
        cmocka_unit_test(nothing_to_lean_on_is_an_answer),
        cmocka_unit_test(practice_keeps_stop_and_rest_at_hand),
        cmocka_unit_test(a_stop_is_a_try_that_counts),
        cmocka_unit_test(what_matters_is_in_sight_in_the_largest_text),
        cmocka_unit_test(the_summit_counts_worries_from_three_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
