/* The journal on the screen: a long list of which little is laid out, what was found is marked, and an entry says what
 * was said. */
#include "look.h"

#include "core/memory.h"
#include "core/text.h"
#include "view/journal_hill.h"

#define MANY 5000
#define DAY_MS INT64_C(86400000)

typedef struct Diary {
    Seen seen;
    Effects effects;
    char step[ID_ROOM], trail[ID_ROOM];
} Diary;

static Try *lay_try(Diary *diary, int days_ago, const char *learned) {
    App *app = &diary->seen.app;
    Try *attempt = (Try *)book_add(&app->book, RECORD_TRY, now, &app->chance);
    id_copy(attempt->trail, diary->trail);
    id_copy(attempt->step, diary->step);
    attempt->outcome = OUTCOME_DID_IT;
    attempt->started = (Moment){now.ms - days_ago * DAY_MS, now.offset};
    attempt->learned = text_copy(learned);
    return attempt;
}

static int set_up(void **state) {
    Diary *diary = memory_new(1, sizeof *diary);
    look_at(&diary->seen, SCREEN_RANGE);
    App *app = &diary->seen.app;
    open_book(app);
    Trail *trail = (Trail *)book_add(&app->book, RECORD_TRAIL, now, &app->chance);
    trail->title = text_copy("Meeting people");
    Step *step = (Step *)book_add(&app->book, RECORD_STEP, now, &app->chance);
    step->title = text_copy("Say hi at a café");
    id_copy(step->trail, trail->record.id);
    step->place = 1;
    id_copy(diary->trail, trail->record.id);
    id_copy(diary->step, step->record.id);
    *state = diary;
    return 0;
}

static int tear_down(void **state) {
    Diary *diary = *state;
    look_away(&diary->seen);
    effects_free(&diary->effects);
    free(diary);
    return 0;
}

static void play(Diary *diary, Command command) {
    (void)app_update(&diary->seen.app, &command, now, &diary->effects);
    see(&diary->seen);
}

static void press(Diary *diary, int symbol) {
    hand(&diary->seen.app, 1280, 720, key_input(symbol, 0), &diary->effects);
    see(&diary->seen);
}

static void search(Diary *diary, const char *words) {
    Command type = command_key(COMMAND_INSERT, key_of(PART_SEARCH));
    type.text = words;
    play(diary, type);
}

static const Item *bar_of(const Diary *diary) {
    for (size_t i = 0; i < diary->seen.screen.count; i++) {
        if (diary->seen.screen.items[i].kind == ITEM_SCROLL && diary->seen.screen.items[i].key.index == 0) {
            return &diary->seen.screen.items[i];
        }
    }
    fail_msg("there is no bar");
    return NULL;
}

static bool is_whole(const Item *item) {
    return item->box.y >= item->clip.y && item->box.y + item->box.h <= item->clip.y + item->clip.h;
}

static size_t rows_laid_out(const Diary *diary) {
    size_t count = 0;
    for (size_t i = 0; i < diary->seen.screen.count; i++) {
        count += diary->seen.screen.items[i].key.part == PART_ENTRY;
    }
    return count;
}

/* The first that can be seen at all. */
static const Item *top_row(const Diary *diary) {
    for (size_t i = 0; i < diary->seen.screen.count; i++) {
        const Item *item = &diary->seen.screen.items[i];
        if (item->key.part == PART_ENTRY && item->box.y + item->box.h > item->clip.y) {
            return item;
        }
    }
    fail_msg("no entry can be seen");
    return NULL;
}

static size_t place_of(const Diary *diary, const Item *row) {
    const App *app = &diary->seen.app;
    return journal_find(&app->journal, &app->book, (EntryKind)row->key.index, row->key.id);
}

static void open_long_journal(Diary *diary) {
    for (int i = 0; i < MANY; i++) {
        lay_try(diary, i,
                i % 3 == 0 ? "A few words that go on, so that this one is a line or two higher than the others are"
                           : "Short");
    }
    play(diary, command_go(SCREEN_JOURNAL));
}

static void scroll_to(Diary *diary, int offset) {
    Command scroll = command_key(COMMAND_SCROLL, key_of(PART_SCROLL));
    scroll.scroll = offset;
    play(diary, scroll);
}

static void only_what_is_in_sight_is_laid_out(void **state) {
    Diary *diary = *state;
    open_long_journal(diary);
    assert_in_range(rows_laid_out(diary), 5, 40);
    scroll_to(diary, MANY / 2 * JOURNAL_ROW);
    assert_in_range(rows_laid_out(diary), 5, 40);
    assert_int_equal(place_of(diary, top_row(diary)), MANY / 2);
}

static void the_bar_leads_from_the_newest_to_the_oldest_and_back(void **state) {
    Diary *diary = *state;
    open_long_journal(diary);
    assert_int_equal(bar_of(diary)->value, 0);
    scroll_to(diary, bar_of(diary)->most);
    scroll_to(diary, bar_of(diary)->most);
    const Item *bar = bar_of(diary);
    assert_int_equal(bar->value, bar->most); /* there is no more, and the hand is not left in the void */
    const Item *last = &diary->seen.screen.items[0];
    for (size_t i = 0; i < diary->seen.screen.count; i++) {
        last = diary->seen.screen.items[i].key.part == PART_ENTRY ? &diary->seen.screen.items[i] : last;
    }
    assert_int_equal(place_of(diary, last), MANY - 1);
    assert_true(is_whole(last));
    const int end = bar->value;
    scroll_to(diary, end - 120); /* one turn of the wheel is seen at once */
    assert_true(bar_of(diary)->value < end);
    const Item *top = top_row(diary);
    const size_t place = place_of(diary, top);
    const int y = top->box.y;
    scroll_to(diary, bar_of(diary)->value - 40); /* nothing leaps: it goes down by about so much */
    const Item *again =
        item_of(&diary->seen,
                key_record(PART_ENTRY,
                           journal_record(&diary->seen.app.journal, journal_row(&diary->seen.app.journal, place))->id));
    assert_in_range(again->box.y - y, 10, 80);
}

static void every_step_of_the_arrows_stays_in_sight(void **state) {
    Diary *diary = *state;
    open_long_journal(diary);
    for (size_t i = 0; i < 60; i++) {
        assert_int_equal(place_of(diary, focused(&diary->seen.screen)), i);
        assert_true(is_whole(focused(&diary->seen.screen)));
        press(diary, SYMBOL_DOWN);
    }
    for (size_t i = 60; i > 0; i--) {
        assert_int_equal(place_of(diary, focused(&diary->seen.screen)), i);
        assert_true(is_whole(focused(&diary->seen.screen)));
        press(diary, SYMBOL_UP);
    }
}

static void tab_leaves_a_long_list_for_the_search(void **state) {
    Diary *diary = *state;
    open_long_journal(diary);
    int presses = 0;
    while (focused(&diary->seen.screen)->key.part == PART_ENTRY && presses < 20) {
        press(diary, SYMBOL_TAB);
        presses++;
    }
    assert_int_equal(focused(&diary->seen.screen)->key.part, PART_SEARCH);
    assert_in_range(presses, 2, 10);
}

static void where_one_was_is_where_one_comes_back_to(void **state) {
    Diary *diary = *state;
    open_long_journal(diary);
    for (int i = 0; i < 7; i++) {
        press(diary, SYMBOL_DOWN);
    }
    press(diary, SYMBOL_ENTER);
    assert_int_equal(diary->seen.screen.name, SCREEN_ENTRY);
    for (int i = 0; i < 100; i++) {
        press(diary, SYMBOL_LEFT); /* back in time */
    }
    press(diary, SYMBOL_ESCAPE);
    assert_int_equal(place_of(diary, focused(&diary->seen.screen)), 107);
    assert_true(is_whole(focused(&diary->seen.screen)));
}

static const Item *marked(const Diary *diary, size_t which) {
    for (size_t i = 0; i < diary->seen.screen.count; i++) {
        const Item *item = &diary->seen.screen.items[i];
        if (item->mark_count > 0 && which-- == 0) {
            return item;
        }
    }
    fail_msg("nothing is marked");
    return NULL;
}

static void check_mark(const Item *item, size_t mark, const char *words) {
    assert_true(mark < item->mark_count);
    const FoundPart *part = &item->marks[mark];
    assert_int_equal(part->to - part->from, strlen(words));
    assert_memory_equal(item->text + part->from, words, strlen(words));
}

static void what_is_found_is_marked_where_it_stands(void **state) {
    Diary *diary = *state;
    lay_try(diary, 1, "We talked\nin the CAFÉ, and the café was full.");
    play(diary, command_go(SCREEN_JOURNAL));
    search(diary, "cafe");
    check_mark(marked(diary, 0), 0, "café"); /* in the camp's name */
    check_mark(marked(diary, 1), 0, "CAFÉ");
    check_mark(marked(diary, 1), 1, "café");
    assert_true(shows(&diary->seen, "We talked in the CAFÉ"));
    assert_true(shows(&diary->seen, "1 found in 1 entry"));
    assert_true(shows(&diary->seen, "Meeting people · Yesterday"));
    search(diary, "xx");
    assert_true(shows(&diary->seen, "No entry has that word. Fewer letters may help."));
    assert_true(shows(&diary->seen, "Searching stays on this computer."));
}

static void sixty_letters_stand_on_either_side(void **state) {
    Diary *diary = *state;
    char text[1200] = "";
    for (int i = 0; i < 100; i++) {
        strcat(text, i == 50 ? "here " : "before ");
    }
    lay_try(diary, 1, text);
    play(diary, command_go(SCREEN_JOURNAL));
    search(diary, "here");
    const Item *item = marked(diary, 0);
    check_mark(item, 0, "here");
    assert_int_equal(strncmp(item->text, "…before ", strlen("…before ")), 0); /* no word is cut */
    assert_in_range(item->marks[0].from, 50, 64);
    assert_in_range(strlen(item->text) - item->marks[0].to, 50, 64);
}

static void days_are_told_and_times_where_there_are_several(void **state) {
    Diary *diary = *state;
    lay_try(diary, 0, "One");
    lay_try(diary, 3, "Two")->started.ms -= 3600000;
    lay_try(diary, 3, "Three");
    play(diary, command_go(SCREEN_JOURNAL));
    assert_true(shows(&diary->seen, "Today"));
    assert_true(shows(&diary->seen, "Friday, 18:30"));
    assert_true(shows(&diary->seen, "17:30")); /* of the day above it */
}

static void open_first(Diary *diary) {
    play(diary, command_go(SCREEN_JOURNAL));
    press(diary, SYMBOL_ENTER);
    assert_int_equal(diary->seen.screen.name, SCREEN_ENTRY);
}

static void what_was_not_said_is_left_out(void **state) {
    Diary *diary = *state;
    lay_try(diary, 1, NULL);
    open_first(diary);
    static const char *const rows[] = {"Where",     "With",     "It felt", "Helped by", "What you feared",
                                       "What came", "The hill", "none",    "Proud"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (shows(&diary->seen, rows[i])) {
            fail_msg("\"%s\" is shown, but nothing was said of it", rows[i]);
        }
    }
    assert_true(shows(&diary->seen, "No words yet."));
    assert_true(shows(&diary->seen, "First time here."));
}

/* Two dots, and how high it was between them is not known; with a check-in on the way something is. */
static void without_a_peak_no_hill_is_drawn(void **state) {
    Diary *diary = *state;
    Try *attempt = lay_try(diary, 1, "One");
    attempt->fear.before = 40;
    attempt->fear.end = 20;
    play(diary, command_go(SCREEN_JOURNAL));
    const size_t bare = slopes_on(&diary->seen.screen);
    assert_true(shows(&diary->seen, "40"));
    assert_false(journal_hill_line(attempt).peaked);
    attempt->fear.peak = 60;
    see(&diary->seen);
    assert_true(slopes_on(&diary->seen.screen) > bare);
    assert_true(journal_hill_line(attempt).peaked);
}

/* A foot on the left is drawn from what was felt before, one on the right from what was felt at the end. */
static void a_side_that_was_not_said_is_left_out(void **state) {
    Diary *diary = *state;
    Try *attempt = lay_try(diary, 1, "One");
    attempt->fear.before = 40;
    attempt->fear.peak = 60;
    attempt->fear.end = 20;
    play(diary, command_go(SCREEN_JOURNAL));
    const size_t whole = slopes_on(&diary->seen.screen);
    attempt->fear.before = UNSET;
    see(&diary->seen);
    assert_true(slopes_on(&diary->seen.screen) < whole);
}

static void an_entry_says_what_was_feared_and_what_came(void **state) {
    Diary *diary = *state;
    Try *first = lay_try(diary, 20, NULL), *attempt = lay_try(diary, 1, "Two seconds");
    first->forecast.likelihood = 85;
    attempt->forecast.likelihood = 70;
    attempt->forecast.text = text_copy("They will stare");
    attempt->happened = HAPPENED_A_LITTLE;
    attempt->coped = 1;
    attempt->fear.before = 55;
    attempt->fear.peak = 78;
    attempt->fear.end = 42;
    attempt->planned.where = text_copy("Corner café");
    texts_add(&attempt->feelings, "shaky");
    texts_add(&attempt->feelings, "lighter");
    attempt->aids.given = true;
    open_first(diary);
    static const char *const lines[] = {"They will stare",
                                        "70% likely",
                                        "It happened a little. You coped with what came.",
                                        "55 before",
                                        "78 peak",
                                        "42 after",
                                        "Corner café",
                                        "shaky, lighter",
                                        "Nothing this time",
                                        "Second time here. The first time, you expected 85%."};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        if (!shows(&diary->seen, lines[i])) {
            fail_msg("\"%s\" is not shown", lines[i]);
        }
    }
    press(diary, 't');
    assert_true(shows(&diary->seen, "78, gets in the way. The peak"));
    assert_false(shows(&diary->seen, "78 peak"));
}

/* What shines in a picture is not cut off at its edges: it ends there. */
static void the_light_of_a_picture_stays_in_it(void **state) {
    Diary *diary = *state;
    lay_try(diary, 22, "I can be scared and still say my own name.")->proud = 1;
    play(diary, command_go(SCREEN_JOURNAL));
    size_t glows = 0;
    for (size_t i = 0; i < diary->seen.screen.count; i++) {
        const Item *item = &diary->seen.screen.items[i];
        const Picture *picture = item->kind == ITEM_PICTURE ? item->picture : NULL;
        for (size_t j = 0; picture != NULL && j < picture->sprite_count; j++) {
            const Sprite *sprite = picture->sprites[j];
            glows += sprite->art == ART_GLOW;
            assert_true(sprite->art != ART_GLOW || sprite->y + sprite->size <= item->box.h + 1);
        }
    }
    assert_true(glows > 0);
}

static PanelLook ground_of(const Diary *diary, const char *words) {
    const Screen *screen = &diary->seen.screen;
    PanelLook ground = PANEL_PAPER;
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        ground = item->kind == ITEM_PANEL ? (PanelLook)item->look : ground;
        if (holds(item->text, words)) {
            return ground;
        }
    }
    fail_msg("nothing says %s", words);
    return ground;
}

static void what_came_lies_on_another_ground_than_a_turning_back(void **state) {
    Diary *diary = *state;
    Try *attempt = lay_try(diary, 2, "It went by quickly.");
    attempt->forecast.likelihood = 70;
    attempt->happened = HAPPENED_A_LITTLE;
    lay_try(diary, 3, "Left after a minute.")->outcome = OUTCOME_TURNED_BACK;
    play(diary, command_go(SCREEN_JOURNAL));
    assert_int_equal(ground_of(diary, "You gave it 70%"), PANEL_SAGE);
    assert_int_equal(ground_of(diary, "Turned back."), PANEL_HONEY);
}

static void a_good_one_is_brought_back(void **state) {
    Diary *diary = *state;
    lay_try(diary, 21, "I can be scared and still say my own name.");
    lay_try(diary, 0, "Today");
    play(diary, command_go(SCREEN_JOURNAL));
    assert_true(shows(&diary->seen, "From three weeks ago"));
    assert_true(says(&diary->seen, "From three weeks ago. “I can be scared and still say my own name.”"));
}

static void a_note_that_is_opened_is_not_about_to_go(void **state) {
    Diary *diary = *state;
    Note *note = (Note *)book_add(&diary->seen.app.book, RECORD_NOTE, now, &diary->seen.app.chance);
    note->text = text_copy("The lantern, Jo's smile");
    open_first(diary);
    assert_true(shows(&diary->seen, "Delete for good…"));
    assert_true(diary->seen.screen.focus >= 0);
    assert_int_equal(diary->seen.screen.items[diary->seen.screen.focus].key.part, PART_ENTRY_WRITE);
}

#define OF_DIARY(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

static const Item *row_at(const Diary *diary, size_t row) {
    const Journal *journal = &diary->seen.app.journal;
    const Entry *entry = journal_row(journal, row);
    Key key = key_record(PART_ENTRY, journal_record(journal, entry)->id);
    key.index = (int)entry->kind;
    return item_at(&diary->seen.screen, key);
}

/* What is written on a row, beside what can be read aloud. */
static bool row_shows(const Diary *diary, const Item *row, const char *part) {
    for (size_t i = 0; i < diary->seen.screen.count; i++) {
        const Item *item = &diary->seen.screen.items[i];
        const int middle = item->box.y + item->box.h / 2;
        if (holds(item->text, part) && middle >= row->box.y && middle < row->box.y + row->box.h) {
            return true;
        }
    }
    return false;
}

static void the_first_row_of_a_day_names_it_for_all_of_them(void **state) {
    Diary *diary = *state;
    lay_try(diary, 1, "In the evening");
    lay_try(diary, 1, "In the morning")->started.ms -= DAY_MS / 4;
    lay_try(diary, 2, "The day before");
    play(diary, command_go(SCREEN_JOURNAL));
    const Item *rows[] = {row_at(diary, 0), row_at(diary, 1), row_at(diary, 2)};
    assert_true(row_shows(diary, rows[0], "Yesterday, "));
    assert_false(row_shows(diary, rows[1], "Yesterday"));
    assert_true(row_shows(diary, rows[1], ":"));
    assert_non_null(strstr(rows[1]->spoken, "Yesterday, ")); /* who cannot see the line of time hears the day */
    const int within = rows[1]->box.y - rows[0]->box.y - rows[0]->box.h;
    const int between = rows[2]->box.y - rows[1]->box.y - rows[1]->box.h;
    assert_true(within < between);
    search(diary, "morning"); /* found alone it stands for itself */
    assert_true(row_shows(diary, row_at(diary, 0), "Yesterday"));
}

static void earlier_and_later_go_along_what_was_found_and_say_so(void **state) {
    Diary *diary = *state;
    lay_try(diary, 1, "Tea in the garden");
    lay_try(diary, 2, "Rain");
    lay_try(diary, 3, "Tea at home");
    play(diary, command_go(SCREEN_JOURNAL));
    Key key = row_at(diary, 0)->key;
    play(diary, command_key(COMMAND_ENTRY_OPEN, key));
    assert_false(says(&diary->seen, "found"));
    press(diary, SYMBOL_ESCAPE);
    search(diary, "tea");
    play(diary, command_key(COMMAND_ENTRY_OPEN, key));
    assert_true(shows(&diary->seen, "1 of 2 found"));
    assert_true(says(&diary->seen, "Others found"));
    press(diary, SYMBOL_LEFT);
    assert_true(shows(&diary->seen, "Tea at home"));
    assert_true(shows(&diary->seen, "2 of 2 found"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_first_row_of_a_day_names_it_for_all_of_them, set_up, tear_down),
        cmocka_unit_test_setup_teardown(earlier_and_later_go_along_what_was_found_and_say_so, set_up, tear_down),
        OF_DIARY(only_what_is_in_sight_is_laid_out),
        OF_DIARY(the_bar_leads_from_the_newest_to_the_oldest_and_back),
        OF_DIARY(every_step_of_the_arrows_stays_in_sight),
        OF_DIARY(tab_leaves_a_long_list_for_the_search),
        OF_DIARY(where_one_was_is_where_one_comes_back_to),
        OF_DIARY(what_is_found_is_marked_where_it_stands),
        OF_DIARY(sixty_letters_stand_on_either_side),
        OF_DIARY(days_are_told_and_times_where_there_are_several),
        OF_DIARY(what_was_not_said_is_left_out),
        OF_DIARY(an_entry_says_what_was_feared_and_what_came),
        OF_DIARY(without_a_peak_no_hill_is_drawn),
        OF_DIARY(a_side_that_was_not_said_is_left_out),
        OF_DIARY(a_note_that_is_opened_is_not_about_to_go),
        OF_DIARY(a_good_one_is_brought_back),
        OF_DIARY(the_light_of_a_picture_stays_in_it),
        OF_DIARY(what_came_lies_on_another_ground_than_a_turning_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
