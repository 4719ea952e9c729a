/* Narrowing down the ready trails: by what they are about, by a word, by keys and by the mouse. */
#include "look.h"

#include "core/text.h"

#define MOST 24

typedef struct Look {
    Seen seen;
    Pack packs[MOST];
    Effects effects;
} Look;

static Look look;

static void add(size_t number, const char *id, const char *title, const char *fear, int area) {
    Pack *pack = &look.packs[number];
    pack->trail = (Trail *)record_new(record_shape(RECORD_TRAIL));
    id_copy(pack->trail->record.id, id);
    pack->trail->title = text_copy(title);
    pack->trail->fear = text_copy(fear);
    pack->trail->area = area;
}

static void play(Command command) {
    assert_true(app_update(&look.seen.app, &command, now, &look.effects));
    see(&look.seen);
}

static int set_up(void **state) {
    (void)state;
    memset(&look, 0, sizeof look);
    add(0, "cafe", "Eating in a Café", "Being watched", AREA_PEOPLE);
    add(1, "dogs", "Dogs", "Being near dogs", AREA_ANIMALS);
    add(2, "spiders", "Spiders", "Spiders in the bath", AREA_ANIMALS);
    add(3, "else", "Clowns", "Painted faces", UNSET);
    look_at(&look.seen, SCREEN_RANGE);
    look.seen.app.packs = look.packs;
    look.seen.app.pack_count = 4;
    open_book(&look.seen.app);
    play(command_go(SCREEN_IDEAS));
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    look_away(&look.seen);
    effects_free(&look.effects);
    for (size_t i = 0; i < MOST; i++) {
        pack_free(&look.packs[i]);
    }
    return 0;
}

static bool is_there(const char *id) {
    return screen_find(&look.seen.screen, key_record(PART_READY_TRAIL, id)) >= 0;
}

static void press_key(int symbol) {
    play(key_means(&look.seen, symbol));
}

static void type(const char *words) {
    Command command = command_key(COMMAND_INSERT, key_of(PART_IDEA_FIND));
    command.text = words;
    play(command);
}

static bool is_on(int number) {
    return (item_of(&look.seen, key_index(PART_IDEA_AREA, number))->state & STATE_ON) != 0;
}

static void at_first_all_of_them_show(void **state) {
    (void)state;
    assert_true(is_there("cafe") && is_there("dogs") && is_there("spiders") && is_there("else"));
    assert_true(shows(&look.seen, "All 4"));
    assert_true(is_on(0) && !is_on(2));
}

static void keys_one_to_six_show_an_area_each(void **state) {
    (void)state;
    press_key('3');
    assert_true(is_there("dogs") && is_there("spiders"));
    assert_false(is_there("cafe") || is_there("else"));
    assert_true(is_on(2));
    assert_string_equal(app_idea(&look.seen.app)->trail->record.id, "dogs");
    assert_string_equal(focused(&look.seen.screen)->key.id, "dogs"); /* not lost with what went */
    press_key('2');
    assert_true(is_there("cafe") && !is_there("dogs"));
    press_key('6');
    assert_true(shows(&look.seen, "Nothing of that name is here yet"));
    assert_true(screen_find(&look.seen.screen, key_of(PART_PRIMARY)) < 0);
    press_key('1');
    assert_true(is_there("else") && is_there("dogs"));
}

static void the_one_looked_at_stays_while_it_shows(void **state) {
    (void)state;
    play(command_key(COMMAND_IDEA_CHOOSE, key_record(PART_READY_TRAIL, "spiders")));
    press_key('3');
    assert_string_equal(app_idea(&look.seen.app)->trail->record.id, "spiders");
    press_key('2');
    assert_string_equal(app_idea(&look.seen.app)->trail->record.id, "cafe");
    press_key('1');
    assert_string_equal(app_idea(&look.seen.app)->trail->record.id, "spiders");
}

static void a_slash_goes_to_the_field_and_enter_to_what_was_found(void **state) {
    (void)state;
    press_key('/');
    assert_int_equal(focused(&look.seen.screen)->key.part, PART_IDEA_FIND);
    type("bath");
    assert_true(is_there("spiders"));
    assert_false(is_there("dogs") || is_there("cafe"));
    assert_true(is_on(0)); /* digits and letters are words here */
    press_key(SYMBOL_ENTER);
    assert_string_equal(focused(&look.seen.screen)->key.id, "spiders");
    assert_int_equal(screen_binding(&look.seen.screen, SYMBOL_ENTER, MOD_CTRL)->command.kind, COMMAND_TRAIL_TAKE);
}

static void capitals_and_accents_do_not_matter_and_every_word_counts(void **state) {
    (void)state;
    press_key('/');
    type("CAFE");
    assert_true(is_there("cafe") && !is_there("dogs"));
    type(" watch");
    assert_true(is_there("cafe"));
    type(" dogs");
    assert_false(is_there("cafe") || is_there("dogs"));
    assert_true(shows(&look.seen, "Nothing of that name is here yet"));
}

static void a_word_and_an_area_hold_together(void **state) {
    (void)state;
    press_key('3');
    press_key('/');
    type("being");
    assert_true(is_there("dogs"));
    assert_false(is_there("cafe") || is_there("spiders"));
}

static void whoever_comes_anew_sees_all_and_who_comes_back_what_they_left(void **state) {
    (void)state;
    press_key('3');
    play(command_go(SCREEN_HELP));
    play(command_of(COMMAND_BACK));
    assert_true(is_on(2));
    play(command_of(COMMAND_BACK));
    play(command_go(SCREEN_IDEAS));
    assert_true(is_on(0));
    press_key('/');
    type("bath");
    play(command_of(COMMAND_BACK));
    play(command_go(SCREEN_IDEAS));
    assert_true(is_there("dogs"));
}

static void who_is_not_sure_is_led_to_a_first_step(void **state) {
    (void)state;
    assert_true(shows(&look.seen, "Not sure?"));
    assert_int_equal(item_of(&look.seen, key_of(PART_TONIGHT))->command.kind, COMMAND_TONIGHT);
}

static void a_name_opens_its_trail_as_its_picture_does(void **state) {
    (void)state;
    Key name = key_record(PART_READY_TRAIL, "spiders");
    name.index = 1;
    const Item *item = item_of(&look.seen, name);
    assert_string_equal(item->text, "Spiders");
    const Box box = item->box;
    const int at = screen_item_at(&look.seen.screen, box.x + box.w / 2, box.y + box.h / 2);
    assert_ptr_equal(item, &look.seen.screen.items[at]);
    play(item->command);
    assert_string_equal(app_idea(&look.seen.app)->trail->record.id, "spiders");
}

static void add_as_many_as_there_are(void) {
    for (size_t i = 4; i < MOST; i++) {
        char id[ID_ROOM];
        (void)snprintf(id, sizeof id, "more-%zu", i);
        add(i, id, "Thunder", "Storms", AREA_HOME);
    }
    look.seen.app.pack_count = MOST;
    see(&look.seen);
}

/* In a tall window they stand in fewer columns: the page is full, and the filters keep to one row. */
static void a_tall_window_is_filled(void **state) {
    (void)state;
    add_as_many_as_there_are();
    screen_free(&look.seen.screen);
    look.seen.screen = screen_in(&look.seen.app, 900, 1400);
    const Screen *screen = &look.seen.screen;
    const Box last = item_at(screen, key_record(PART_READY_TRAIL, look.packs[MOST - 1].trail->record.id))->box;
    assert_true(last.y + last.h > 1100);
    assert_int_equal(item_at(screen, key_index(PART_IDEA_AREA, AREAS))->box.y,
                     item_at(screen, key_index(PART_IDEA_AREA, 0))->box.y);
}

/* Three whole rows of six, each wholly in sight. */
static void eighteen_are_seen_at_once(void **state) {
    (void)state;
    add_as_many_as_there_are();
    int whole = 0;
    for (size_t i = 0; i < look.seen.screen.count; i++) {
        const Item *item = &look.seen.screen.items[i];
        const bool name = item->key.part == PART_READY_TRAIL && item->key.index == 1;
        whole += name && item->box.y + item->box.h <= item->clip.y + item->clip.h ? 1 : 0;
    }
    assert_int_equal(whole, 18);
}

#define WITH_LOOK(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_LOOK(at_first_all_of_them_show),
        WITH_LOOK(keys_one_to_six_show_an_area_each),
        WITH_LOOK(the_one_looked_at_stays_while_it_shows),
        WITH_LOOK(a_slash_goes_to_the_field_and_enter_to_what_was_found),
        WITH_LOOK(capitals_and_accents_do_not_matter_and_every_word_counts),
        WITH_LOOK(a_word_and_an_area_hold_together),
        WITH_LOOK(whoever_comes_anew_sees_all_and_who_comes_back_what_they_left),
        WITH_LOOK(who_is_not_sure_is_led_to_a_first_step),
        WITH_LOOK(a_name_opens_its_trail_as_its_picture_does),
        WITH_LOOK(a_tall_window_is_filled),
        WITH_LOOK(eighteen_are_seen_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
