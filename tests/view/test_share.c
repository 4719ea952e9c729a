/* The share screen: what is on the sheet is what will be in the file. */
#include "look.h"

#include "support/shown.h"
#include "view/share_card.h"

static App app;

static int set_up(void **state) {
    (void)state;
    app = app_new(chance_from_seed(1), NULL, 0);
    app.book = shown_book();
    app.has_book = true;
    app.ui.screen = SCREEN_SHARE;
    app.ui.today = SHOWN_DAY;
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    app_free(&app);
    return 0;
}

static void wish(unsigned bits) {
    const ShareWish chosen = shown_wish(bits);
    memcpy(app.ui.sharing.wish.parts, chosen.parts, sizeof chosen.parts);
}

/* In every way of showing it: the small paper beside the choices, read alone (all of it), in a small window. */
static void nothing_leaks_onto_the_sheet(void **state) {
    (void)state;
    for (int way = 0; way < 3; way++) {
        app.ui.more = way == 1;
        for (unsigned bits = 0; bits <= SHOWN_ALL; bits++) {
            wish(bits);
            Screen screen = way == 2 ? screen_in(&app, 960, 540) : screen_of(&app);
            for (size_t i = 0; i < SHOWN_WORDS; i++) {
                const bool wanted = (shown_words[i].needs & ~bits) == 0;
                const bool there = screen_says(&screen, shown_words[i].word);
                if (there ? !wanted : wanted && way == 1) {
                    fail_msg("%s is %sthere with %x, way %d", shown_words[i].word, there ? "" : "not ", bits, way);
                }
            }
            screen_free(&screen);
        }
    }
}

static const char *words_id(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_TICK && book_try(&app.book, screen->items[i].key.id) != NULL) {
            return screen->items[i].key.id;
        }
    }
    return NULL;
}

static void each_of_the_words_has_a_tick_when_it_is_read(void **state) {
    (void)state;
    wish(SHOWN_ALL);
    Screen screen = screen_of(&app);
    assert_null(words_id(&screen));
    screen_free(&screen);
    app.ui.more = 1;
    screen = screen_of(&app);
    const char *id = words_id(&screen);
    assert_non_null(id);
    const Item *tick = item_at(&screen, key_record(PART_SHARE_RECORD, id));
    assert_true((tick->state & STATE_ON) != 0);
    share_leave_out(&app.ui.sharing.wish, id, true);
    screen_free(&screen);
    screen = screen_of(&app);
    id = words_id(&screen); /* it stays, to be ticked again */
    assert_non_null(id);
    assert_false((item_at(&screen, key_record(PART_SHARE_RECORD, id))->state & STATE_ON) != 0);
    screen_free(&screen);
}

static void there_is_a_way_in_for_a_trail(void **state) {
    (void)state;
    Screen screen = screen_of(&app);
    assert_int_equal(item_at(&screen, key_of(PART_BRING))->command.kind, COMMAND_BRING);
    assert_int_equal(screen_binding(&screen, 's', MOD_CTRL)->command.kind, COMMAND_SHARE);
    screen_free(&screen);
}

static void an_empty_sheet_is_not_saved(void **state) {
    (void)state;
    wish(0);
    Screen screen = screen_of(&app);
    assert_true((item_at(&screen, key_of(PART_PRIMARY))->state & STATE_DISABLED) != 0);
    assert_true(screen_says(&screen, "Nothing is chosen so far"));
    screen_free(&screen);
}

/* No numbers of fear, no steps, no words but the trail's name. */
static bool has(const Screen *screen, Key key) {
    return screen_find(screen, key) >= 0;
}

static bool scrolls(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_SCROLL) {
            return true;
        }
    }
    return false;
}

/* The plain letters of these tests are wider than real ones, and take a little more height. */
static void everything_is_in_sight_beside_the_paper(void **state) {
    (void)state;
    for (unsigned bits = 0; bits <= SHOWN_ALL; bits++) {
        wish(bits);
        Screen screen = screen_in(&app, 1280, 800);
        assert_false(scrolls(&screen));
        for (int i = 0; i < SHARE_PARTS; i++) {
            assert_true(has(&screen, key_index(PART_SHARE_PART, i)));
        }
        assert_true(has(&screen, key_index(PART_SHARE_RANGE, SHARE_ALL)));
        screen_free(&screen);
    }
}

/* However small the window; with very large letters the link names what lies behind it. */
static void every_kind_of_file_can_be_found(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {960, 540, 100}, {1280, 720, 125}, {1280, 720, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        app.ui.prefs.text_size = sizes[i][2];
        Screen screen = screen_in(&app, sizes[i][0], sizes[i][1]);
        const bool folded = has(&screen, key_of(PART_SHARE_MORE));
        assert_int_equal(folded, sizes[i][2] == 200);
        for (int form = 0; form < SHARE_FORMS; form++) {
            assert_int_equal(has(&screen, key_index(PART_SHARE_FORM, form)), !folded || form == SHARE_PAGE);
        }
        screen_free(&screen);
    }
    Screen screen = screen_of(&app);
    assert_true(screen_says(&screen, "Picture card, Pocket card, or more"));
    screen_free(&screen);
    app.ui.sharing.others = true;
    screen = screen_of(&app);
    assert_true(has(&screen, key_index(PART_SHARE_FORM, SHARE_TABLE)));
    screen_free(&screen);
}

/* One line says how many trails go along, and leads to choosing among them; those put away are among them. */
static void trails_are_chosen_behind_one_clear_line(void **state) {
    (void)state;
    size_t count = 0;
    const Trail **trails = book_trails(&app.book, false, &count);
    const Key second = key_record(PART_SHARE_RECORD, trails[1]->record.id);
    Screen screen = screen_of(&app);
    assert_true(screen_says(&screen, "All 2 trails"));
    assert_false(has(&screen, second));
    assert_int_equal(item_at(&screen, key_of(PART_SHARE_TRAILS))->command.value, 1);
    screen_free(&screen);
    app.ui.sharing.trails = true;
    share_leave_out(&app.ui.sharing.wish, second.id, true);
    ((Trail *)book_change(&app.book, RECORD_TRAIL, second.id, now))->archived = 1;
    screen = screen_of(&app);
    assert_true(screen_says(&screen, "1 of 2 trails"));
    assert_false((item_at(&screen, second)->state & STATE_ON) != 0);
    screen_free(&screen);
    free((void *)trails);
}

/* The picture is shown as it will be, beside the trails there are. */
static void the_picture_of_another_trail_can_be_chosen(void **state) {
    (void)state;
    static const int sizes[][2] = {{1280, 720}, {960, 540}};
    app.ui.sharing.form = SHARE_PICTURE;
    size_t count = 0;
    const Trail **trails = book_trails(&app.book, false, &count);
    for (size_t i = 0; i < 2; i++) {
        Screen screen = screen_in(&app, sizes[i][0], sizes[i][1]);
        for (size_t trail = 0; trail < count; trail++) {
            const Item *choice = item_at(&screen, key_record(PART_SHARE_PICTURE, trails[trail]->record.id));
            const bool shown = trails[trail] == app_picture_trail(&app);
            assert_int_equal((choice->state & STATE_ON) != 0, shown);
        }
        screen_free(&screen);
    }
    id_copy(app.ui.sharing.picture, trails[0]->record.id);
    app.ui.more = 1;
    Screen screen = screen_of(&app);
    assert_true(screen_says(&screen, "Meeting people"));
    assert_true(screen_says(&screen, "0 of 2 camps lit") || screen_says(&screen, "1 of 2 camps lit"));
    screen_free(&screen);
    free((void *)trails);
}

static Box box_of(const Screen *screen, PanelLook look, int left) {
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        if (item->kind == ITEM_PANEL && item->look == (int)look && item->box.x >= left) {
            return item->box;
        }
    }
    fail_msg("There is no such panel.");
    return (Box){0, 0, 0, 0};
}

/* It is a page, also while nothing is on it, and the choices end where what comes in begins: neither leaves a hole. */
static void the_sheet_is_a_page_as_high_as_all_beside_it(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        wish(i == 0 ? 0 : SHOWN_ALL);
        Screen screen = screen_in(&app, 1280, 800);
        const Box choices = box_of(&screen, PANEL_PAPER, 0), bring = box_of(&screen, PANEL_DASHED, 0);
        const Box sheet = box_of(&screen, PANEL_SHEET, choices.x + choices.w);
        assert_int_equal(sheet.y, choices.y);
        assert_true(bring.y > choices.y + choices.h && bring.y < choices.y + choices.h + 60);
        assert_in_range(sheet.y + sheet.h - bring.y - bring.h, 0, 20);
        assert_true(sheet.h > sheet.w);
        screen_free(&screen);
    }
}

/* Choosing among trails takes the room of what others sent, for so long. */
static void what_comes_in_makes_room_while_trails_are_chosen(void **state) {
    (void)state;
    app.ui.sharing.trails = true;
    Screen screen = screen_in(&app, 1280, 800);
    assert_false(has(&screen, key_of(PART_BRING)));
    assert_true(has(&screen, key_of(PART_SHARE_TRAILS)));
    assert_false(scrolls(&screen));
    screen_free(&screen);
}

static void hints_tell_of_keys_that_do_it(void **state) {
    (void)state;
    Effects effects = {.count = 0};
    Screen screen = screen_of(&app);
    assert_true(screen_says(&screen, "Ctrl+O"));
    screen_free(&screen);
    hand(&app, 1280, 720, key_input('o', MOD_CTRL), &effects);
    assert_int_equal(app.ui.screen, SCREEN_BRING);
    effects_clear(&effects);
}

/* In a small window too the reason stands in the row of the button, not somewhere in the list. */
static void why_nothing_is_saved_stands_beside_the_button(void **state) {
    (void)state;
    wish(0);
    for (int way = 0; way < 2; way++) {
        Screen screen = way == 0 ? screen_of(&app) : screen_in(&app, 960, 540);
        const Box button = item_at(&screen, key_of(PART_PRIMARY))->box;
        const Item *reason = NULL;
        for (size_t i = 0; i < screen.count; i++) {
            if (screen.items[i].text != NULL && strstr(screen.items[i].text, "Nothing is chosen so far") != NULL) {
                reason = &screen.items[i];
            }
        }
        assert_non_null(reason);
        assert_true(reason->box.x >= button.x + button.w);
        assert_true(reason->box.y < button.y + button.h && reason->box.y + reason->box.h > button.y);
        screen_free(&screen);
    }
}

static void a_picture_card_tells_little(void **state) {
    (void)state;
    Screen screen = share_card(&app, now, measure_plain, NULL);
    assert_true(screen_says(&screen, "0 of 1 camps lit"));
    assert_true(screen_says(&screen, "Riding lifts"));
    for (size_t i = 0; i < SHOWN_WORDS; i++) {
        assert_false(screen_says(&screen, shown_words[i].word));
    }
    screen_free(&screen);
}

/* However the folder of the saves was written. */
static void the_folder_is_shown_as_people_write_it(void **state) {
    (void)state;
    static const char *const folders[][2] = {{"/home/maya/saves", "/home/maya/saves/shared"},
                                             {"/home/maya/saves/", "/home/maya/saves/shared"},
                                             {"/", "/shared"}};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        app.folder = folders[i][0];
        Screen screen = screen_of(&app);
        assert_true(screen_says(&screen, folders[i][1]));
        assert_false(screen_says(&screen, "//"));
        screen_free(&screen);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nothing_leaks_onto_the_sheet, set_up, tear_down),
        cmocka_unit_test_setup_teardown(each_of_the_words_has_a_tick_when_it_is_read, set_up, tear_down),
        cmocka_unit_test_setup_teardown(there_is_a_way_in_for_a_trail, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_empty_sheet_is_not_saved, set_up, tear_down),
        cmocka_unit_test_setup_teardown(everything_is_in_sight_beside_the_paper, set_up, tear_down),
        cmocka_unit_test_setup_teardown(every_kind_of_file_can_be_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(trails_are_chosen_behind_one_clear_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_picture_of_another_trail_can_be_chosen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_sheet_is_a_page_as_high_as_all_beside_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_comes_in_makes_room_while_trails_are_chosen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(hints_tell_of_keys_that_do_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(why_nothing_is_saved_stands_beside_the_button, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_picture_card_tells_little, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_folder_is_shown_as_people_write_it, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
