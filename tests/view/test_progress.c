/* The progress page: arrows walk the hills and read them out, T turns picture and table, the trail can be changed, and
   thousands of tries are looked through window by window. */
#include "look.h"

#include "core/text.h"

static const char *const names[] = {"Calls", "Dogs"};

typedef struct Page {
    Seen seen;
    const Trail *trails[2];
    const Step *steps[2];
} Page;

static void add_trail(Page *page, int i) {
    App *app = &page->seen.app;
    Trail *trail = (Trail *)book_add(&app->book, RECORD_TRAIL, now, &app->chance);
    trail->title = text_copy(names[i]);
    trail->place = i;
    Step *step = (Step *)book_add(&app->book, RECORD_STEP, now, &app->chance);
    id_copy(step->trail, trail->record.id);
    step->title = text_copy("Ring");
    page->trails[i] = trail;
    page->steps[i] = step;
}

static Page page_begin(void) {
    Page page;
    look_at(&page.seen, SCREEN_PROGRESS);
    open_book(&page.seen.app);
    add_trail(&page, 0);
    add_trail(&page, 1);
    return page;
}

static Try *add_try(Page *page, int trail, int peak, int days_ago) {
    App *app = &page->seen.app;
    const Moment when = {now.ms - days_ago * INT64_C(86400000), 0};
    Try *attempt = (Try *)book_add(&app->book, RECORD_TRY, when, &app->chance);
    id_copy(attempt->trail, page->trails[trail]->record.id);
    id_copy(attempt->step, page->steps[trail]->record.id);
    attempt->outcome = OUTCOME_DID_IT;
    attempt->started = when;
    attempt->fear.peak = peak;
    return attempt;
}

static void press(Page *page, int symbol) {
    Effects effects = {0};
    hand(&page->seen.app, 1280, 720, key_input(symbol, 0), &effects);
    effects_free(&effects);
    see(&page->seen);
}

static void page_end(Page *page) {
    look_away(&page->seen);
}

static void nothing_yet_says_what_will_stand_here(void **state) {
    (void)state;
    Page page = page_begin();
    see(&page.seen);
    assert_true(shows(&page.seen, "Your first hill will stand here"));
    assert_true(shows(&page.seen, "No hurry for any."));
    assert_false(shows(&page.seen, "none"));
    assert_false(shows(&page.seen, "As a table"));
    page_end(&page);
}

static void the_trail_practised_last_is_shown(void **state) {
    (void)state;
    Page page = page_begin();
    (void)add_try(&page, 0, 40, 5);
    (void)add_try(&page, 1, 77, 1);
    see(&page.seen);
    assert_string_equal(item_of(&page.seen, key_of(PART_CHART_TRAIL))->text, "Dogs");
    assert_true(shows(&page.seen, "77"));
    assert_false(shows(&page.seen, "40"));
    press(&page, SYMBOL_RIGHT);
    assert_string_equal(item_of(&page.seen, key_of(PART_CHART_TRAIL))->text, "Calls");
    assert_true(shows(&page.seen, "40"));
    press(&page, SYMBOL_LEFT);
    assert_string_equal(item_of(&page.seen, key_of(PART_CHART_TRAIL))->text, "Dogs");
    page_end(&page);
}

/* Each is read out and written under the chart. */
static void arrows_walk_the_hills(void **state) {
    (void)state;
    Page page = page_begin();
    (void)add_try(&page, 0, 60, 3);
    (void)add_try(&page, 0, 48, 2);
    const Try *last = add_try(&page, 0, 34, 1);
    page.seen.app.ui.focus = key_record(PART_CHART_HILL, last->record.id);
    see(&page.seen);
    press(&page, SYMBOL_LEFT);
    press(&page, SYMBOL_LEFT);
    assert_true(holds(focused(&page.seen.screen)->spoken, "Fear got to 60."));
    press(&page, SYMBOL_RIGHT);
    assert_true(holds(focused(&page.seen.screen)->spoken, "Fear got to 48."));
    assert_true(shows(&page.seen, "Fear got to 48."));
    assert_true(shows(&page.seen, "Over 3 tries its peak came down by about 13 a time."));
    page_end(&page);
}

static void down_leads_from_the_trail_to_its_hills(void **state) {
    (void)state;
    Page page = page_begin();
    (void)add_try(&page, 0, 60, 3);
    see(&page.seen);
    assert_int_equal(focused(&page.seen.screen)->key.part, PART_CHART_TRAIL);
    press(&page, SYMBOL_DOWN);
    assert_int_equal(focused(&page.seen.screen)->key.part, PART_CHART_HILL);
    page_end(&page);
}

static void two_ratings_make_no_trend(void **state) {
    (void)state;
    Page page = page_begin();
    (void)add_try(&page, 0, 60, 3);
    const Try *last = add_try(&page, 0, 48, 2);
    page.seen.app.ui.focus = key_record(PART_CHART_HILL, last->record.id);
    see(&page.seen);
    assert_true(shows(&page.seen, "Fear got to 48."));
    assert_false(shows(&page.seen, "its peak"));
    page_end(&page);
}

static void act(Page *page, Key key) {
    Effects effects = {0};
    const Command command = item_of(&page->seen, key)->command;
    assert_true(app_update(&page->seen.app, &command, now, &effects));
    effects_free(&effects);
    see(&page->seen);
}

/* The name below its hills leads there; the walk begins at the newest of them. */
static void a_step_is_seen_time_by_time(void **state) {
    (void)state;
    Page page = page_begin();
    const int peaks[] = {60, 48, 34};
    for (int i = 0; i < 3; i++) {
        (void)add_try(&page, 0, peaks[i], 3 - i);
    }
    const char *step = page.steps[0]->record.id;
    see(&page.seen);
    assert_true(says(&page.seen, "Camp 1, Ring: 3 tries."));
    act(&page, key_record(PART_CHART_STEP, step));
    assert_true(shows(&page.seen, "Camp 1, time by time"));
    assert_true(holds(focused(&page.seen.screen)->spoken, "Try 3, yesterday. Fear got to 34."));
    press(&page, SYMBOL_LEFT);
    assert_true(shows(&page.seen, "Try 2, Saturday. Fear got to 48."));
    assert_true(shows(&page.seen, "Over 3 tries its peak came down by about 13 a time."));
    press(&page, 't');
    assert_true(shows(&page.seen, "Camp 1, line by line"));
    assert_true(says(&page.seen, "Try 1, "));
    press(&page, 't');
    press(&page, SYMBOL_ESCAPE);
    assert_true(shows(&page.seen, "Every try is a hill you walked over"));
    assert_int_equal(focused(&page.seen.screen)->key.part, PART_CHART_STEP);
    page_end(&page);
}

static void one_try_has_no_repeats_to_be_seen(void **state) {
    (void)state;
    Page page = page_begin();
    (void)add_try(&page, 0, 60, 1);
    see(&page.seen);
    assert_int_equal(screen_find(&page.seen.screen, key_record(PART_CHART_STEP, page.steps[0]->record.id)), -1);
    page_end(&page);
}

/* Where its last try is taken off, all camps are there again. */
static void a_step_without_tries_gives_way(void **state) {
    (void)state;
    Page page = page_begin();
    Try *first = add_try(&page, 0, 60, 2);
    Try *second = add_try(&page, 0, 50, 1);
    see(&page.seen);
    act(&page, key_record(PART_CHART_STEP, page.steps[0]->record.id));
    first->record.removed = second->record.removed = true;
    see(&page.seen);
    assert_false(shows(&page.seen, "time by time"));
    assert_true(shows(&page.seen, "No hill on this trail yet"));
    page_end(&page);
}

static void weeks_are_walked_and_read(void **state) {
    (void)state;
    Page page = page_begin();
    (void)add_try(&page, 0, 60, 0);
    (void)add_try(&page, 0, 50, 0);
    page.seen.app.ui.focus = key_index(PART_CHART_WEEK, CHART_WEEKS - 1);
    see(&page.seen);
    assert_true(shows(&page.seen, "Week of 2 March: 2 tents."));
    press(&page, SYMBOL_LEFT);
    assert_true(shows(&page.seen, "Week of 23 February: no tent."));
    assert_true(holds(focused(&page.seen.screen)->spoken, "Week of 23 February: no tent."));
    page.seen.app.ui.hover = key_index(PART_CHART_WEEK, CHART_WEEKS - 1);
    see(&page.seen);
    assert_true(shows(&page.seen, "Week of 2 March: 2 tents."));
    press(&page, 't');
    assert_true(says(&page.seen, "Week of 2 March: 2 tents."));
    assert_true(shows(&page.seen, "Week of 23 February: no tent."));
    page_end(&page);
}

/* All that was ever gathered, of every trail. */
static void places_company_and_minutes_are_counted(void **state) {
    (void)state;
    Page page = page_begin();
    static const char *const where[] = {"Park", "park", "Café"};
    static const char *const with[] = {"Jo", NULL, "Sam"};
    for (int i = 0; i < 3; i++) {
        Try *attempt = add_try(&page, i % 2, 60, i);
        attempt->planned.where = text_copy(where[i]);
        attempt->planned.with = text_copy(with[i]);
    }
    see(&page.seen);
    assert_true(shows(&page.seen, "3 steps in all · 2 places · 2 kinds of company"));
    assert_false(shows(&page.seen, "in the hut"));
    ((Breath *)book_add(&page.seen.app.book, RECORD_BREATH, now, &page.seen.app.chance))->seconds = 60;
    see(&page.seen);
    assert_true(shows(&page.seen, " · 1 minute in the hut"));
    page_end(&page);
}

static void the_hand_is_read_before_the_focus(void **state) {
    (void)state;
    Page page = page_begin();
    const Try *first = add_try(&page, 0, 60, 3), *second = add_try(&page, 0, 48, 2);
    page.seen.app.ui.focus = key_record(PART_CHART_HILL, first->record.id);
    page.seen.app.ui.hover = key_record(PART_CHART_HILL, second->record.id);
    see(&page.seen);
    assert_true(shows(&page.seen, "Fear got to 48."));
    assert_false(shows(&page.seen, "Fear got to 60."));
    page_end(&page);
}

static void t_turns_picture_and_table(void **state) {
    (void)state;
    Page page = page_begin();
    Try *attempt = add_try(&page, 0, 60, 3);
    attempt->forecast.likelihood = 80;
    attempt->happened = HAPPENED_A_LITTLE;
    see(&page.seen);
    assert_false(shows(&page.seen, "Felt likely"));
    press(&page, 't');
    assert_true(shows(&page.seen, "Felt likely"));
    assert_true(shows(&page.seen, "80%"));
    assert_true(
        holds(item_of(&page.seen, key_record(PART_CHART_HILL, attempt->record.id))->spoken, "It happened a little."));
    press(&page, 't');
    assert_false(shows(&page.seen, "Felt likely"));
    page_end(&page);
}

/* Peaks 60 and 40 and one unsaid; an end of 30 half of its peak; expected 80, came 60. */
static void figures_under_the_table_say_what_they_rest_on(void **state) {
    (void)state;
    Page page = page_begin();
    Try *first = add_try(&page, 0, 60, 3);
    first->fear.end = 30;
    first->forecast.fear = 80;
    first->forecast.likelihood = 80;
    first->happened = HAPPENED_A_LITTLE;
    (void)add_try(&page, 0, 40, 2);
    (void)add_try(&page, 0, UNSET, 1);
    see(&page.seen);
    press(&page, 't');
    assert_true(shows(&page.seen, "peak 50 (2), after 30 (1)."));
    assert_false(shows(&page.seen, "before"));
    assert_true(shows(&page.seen, "By the end, fear stood about 50% below its peak, over 1 try."));
    assert_true(shows(&page.seen, "Fear stayed about 20 lower than you thought it would, over 1 try."));
    assert_true(shows(&page.seen, "Less came than you feared: by about 55 in a hundred, over 1 try."));
    page_end(&page);
}

/* Each window begins where the other ends, and no try is left out. */
static void a_thousand_tries_are_looked_through(void **state) {
    (void)state;
    Page page = page_begin();
    for (int i = 0; i < 1000; i++) {
        (void)add_try(&page, 0, i % 100, 1000 - i);
    }
    see(&page.seen);
    assert_true(shows(&page.seen, "to 1000 of 1000"));
    const Item *earlier = item_of(&page.seen, key_index(PART_CHART_BACK, 1));
    const int room = earlier->command.value;
    assert_true(room >= 10 && room <= 20);
    int windows = 1;
    for (; screen_find(&page.seen.screen, key_index(PART_CHART_BACK, 1)) >= 0; windows++) {
        Effects effects = {0};
        const Command command = item_of(&page.seen, key_index(PART_CHART_BACK, 1))->command;
        assert_true(app_update(&page.seen.app, &command, now, &effects));
        effects_free(&effects);
        see(&page.seen);
    }
    assert_int_equal(windows, (1000 + room - 1) / room);
    assert_true(shows(&page.seen, "Tries 1 to "));
    page_end(&page);
}

static void pins_keep_their_names(void **state) {
    (void)state;
    Page page = page_begin();
    see(&page.seen);
    assert_true(says(&page.seen, "First step: not yet."));
    (void)add_try(&page, 0, 60, 0);
    see(&page.seen);
    assert_true(says(&page.seen, "First step: earned."));
    assert_true(says(&page.seen, "Summit: earned."));
    assert_true(says(&page.seen, "Real high five: not yet."));
    assert_true(shows(&page.seen, "2 so far. No hurry for the rest."));
    page_end(&page);
}

static size_t pins_shown(const Page *page) {
    size_t count = 0;
    for (size_t i = 0; i < page->seen.screen.count; i++) {
        const char *spoken = page->seen.screen.items[i].spoken;
        count += holds(spoken, ": earned.") || holds(spoken, ": not yet.");
    }
    return count;
}

static void show_pins(Page *page, const char *label) {
    const Item *link = item_of(&page->seen, key_of(PART_MORE));
    assert_string_equal(link->text, label);
    const Command command = link->command;
    Effects effects = {0};
    assert_true(app_update(&page->seen.app, &command, now, &effects));
    effects_free(&effects);
    see(&page->seen);
}

/* What was earned stands among the six, wherever it is on the list. */
static void a_link_shows_all_twelve_pins(void **state) {
    (void)state;
    Page page = page_begin();
    (void)add_try(&page, 0, 60, 0);
    see(&page.seen);
    assert_int_equal(pins_shown(&page), 6);
    assert_true(says(&page.seen, "Summit: earned."));
    assert_false(says(&page.seen, "Weeks later: not yet."));
    show_pins(&page, "All twelve");
    assert_int_equal(pins_shown(&page), 12);
    assert_true(says(&page.seen, "Weeks later: not yet."));
    show_pins(&page, "Fewer");
    assert_int_equal(pins_shown(&page), 6);
    page_end(&page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_yet_says_what_will_stand_here),
        cmocka_unit_test(the_trail_practised_last_is_shown),
        cmocka_unit_test(arrows_walk_the_hills),
        cmocka_unit_test(down_leads_from_the_trail_to_its_hills),
        cmocka_unit_test(two_ratings_make_no_trend),
        cmocka_unit_test(the_hand_is_read_before_the_focus),
        cmocka_unit_test(a_step_is_seen_time_by_time),
        cmocka_unit_test(one_try_has_no_repeats_to_be_seen),
        cmocka_unit_test(a_step_without_tries_gives_way),
        cmocka_unit_test(weeks_are_walked_and_read),
        cmocka_unit_test(places_company_and_minutes_are_counted),
        cmocka_unit_test(t_turns_picture_and_table),
        cmocka_unit_test(figures_under_the_table_say_what_they_rest_on),
        cmocka_unit_test(a_thousand_tries_are_looked_through),
        cmocka_unit_test(pins_keep_their_names),
        cmocka_unit_test(a_link_shows_all_twelve_pins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
