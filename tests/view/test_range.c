/* The range: every trail a mountain; the chosen one always in sight; left and right lead from one to the next. */
#include "look.h"

#include "core/text.h"
#include "view/range_parts.h"

static void test_chosen_one_is_in_sight(void **state) {
    (void)state;
    for (size_t count = 1; count <= 30; count++) {
        for (size_t shown = 1; shown <= RANGE_MOST && shown <= count; shown++) {
            for (size_t chosen = 0; chosen < count; chosen++) {
                const size_t first = range_first(count, shown, chosen);
                assert_true(first <= chosen && chosen < first + shown);
                assert_true(first + shown <= count);
            }
        }
    }
}

static App app_with(int count) {
    App app = app_new(chance_from_seed(5), NULL, 0);
    open_book(&app);
    app.ui.screen = SCREEN_RANGE;
    for (int i = 0; i < count; i++) {
        char title[32];
        (void)snprintf(title, sizeof title, "Trail %d", i);
        Trail *trail = (Trail *)book_add(&app.book, RECORD_TRAIL, now, &app.chance);
        trail->title = text_copy(title);
        trail->hour = i % HOURS;
        trail->place = i;
    }
    return app;
}

static void play(App *app, const Command *command) {
    Effects effects = {0};
    (void)app_update(app, command, now, &effects);
    effects_free(&effects);
}

static int mountains(const Screen *screen) {
    int count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        count += screen->items[i].focusable && screen->items[i].key.part == PART_TRAIL ? 1 : 0;
    }
    return count;
}

static void check_focus(const Screen *screen, const Trail *trail) {
    assert_true(screen->focus >= 0);
    const Item *item = &screen->items[screen->focus];
    assert_int_equal(item->key.part, PART_TRAIL);
    assert_string_equal(item->key.id, trail->record.id);
    assert_int_equal(item->kind, ITEM_BUTTON); /* the chosen one has the card */
}

static void check_walk(int count, int width, int height, int shown) {
    App app = app_with(count);
    Effects effects = {0};
    size_t found = 0;
    const Trail **trails = book_trails(&app.book, false, &found);
    assert_int_equal(found, count);
    for (int i = 0; i < 2 * count - 1; i++) {
        const int at = i < count ? i : 2 * count - 2 - i;
        Screen screen = screen_in(&app, width, height);
        check_focus(&screen, trails[at]);
        assert_int_equal(mountains(&screen), shown);
        screen_free(&screen);
        hand(&app, width, height, key_input(i < count - 1 ? SYMBOL_RIGHT : SYMBOL_LEFT, 0), &effects);
    }
    free((void *)trails);
    effects_free(&effects);
    app_free(&app);
}

static void test_arrows_walk_the_mountains(void **state) {
    (void)state;
    check_walk(2, 1280, 720, 2);
    check_walk(5, 1280, 720, 5);
    check_walk(20, 1280, 720, 5);
    check_walk(9, 960, 540, 3);
    check_walk(9, 2560, 1080, 6);
}

static void test_chosen_one_stays_when_the_focus_goes_elsewhere(void **state) {
    (void)state;
    App app = app_with(9);
    size_t found = 0;
    const Trail **trails = book_trails(&app.book, false, &found);
    const Command choose = command_key(COMMAND_FOCUS, key_record(PART_TRAIL, trails[6]->record.id));
    const Command away = command_key(COMMAND_FOCUS, key_of(PART_SETTINGS));
    play(&app, &choose);
    play(&app, &away);
    Screen screen = screen_of(&app);
    const int at = screen_find(&screen, key_record(PART_TRAIL, trails[6]->record.id));
    assert_true(at >= 0);
    assert_int_equal(screen.items[at].kind, ITEM_BUTTON);
    screen_free(&screen);
    free((void *)trails);
    app_free(&app);
}

static void click(App *app, int x, int y) {
    Effects effects = {0};
    hand(app, 1280, 720, (Input){.kind = INPUT_DOWN, .x = x, .y = y, .clicks = 1}, &effects);
    hand(app, 1280, 720, (Input){.kind = INPUT_UP, .x = x, .y = y, .clicks = 1}, &effects);
    effects_free(&effects);
}

/* On the words of the card, and on the mountain itself. */
static void test_a_click_anywhere_on_a_trail_opens_it(void **state) {
    (void)state;
    for (int index = 1; index <= 2; index++) {
        App app = app_with(1);
        size_t found = 0;
        const Trail **trails = book_trails(&app.book, false, &found);
        Key key = key_record(PART_TRAIL, trails[0]->record.id);
        key.index = index;
        Screen screen = screen_of(&app);
        const int at = screen_find(&screen, key);
        assert_true(at >= 0);
        const Box box = screen.items[at].box;
        screen_free(&screen);
        click(&app, box.x + box.w / 2, box.y + box.h / 3);
        assert_int_equal(app.ui.screen, SCREEN_TRAIL);
        free((void *)trails);
        app_free(&app);
    }
}

static void test_large_text_has_cards(void **state) {
    (void)state;
    App app = app_with(9);
    app.ui.prefs.text_size = 150;
    Screen screen = screen_of(&app);
    assert_int_equal(mountains(&screen), 9);
    screen_free(&screen);
    app_free(&app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chosen_one_is_in_sight),
        cmocka_unit_test(test_arrows_walk_the_mountains),
        cmocka_unit_test(test_chosen_one_stays_when_the_focus_goes_elsewhere),
        cmocka_unit_test(test_a_click_anywhere_on_a_trail_opens_it),
        cmocka_unit_test(test_large_text_has_cards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
