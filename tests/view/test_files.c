/* The player's files, the question before something goes, and a note that waits: what is read, and what the hand means
 * on it. */
#include "look.h"

#include "core/memory.h"
#include "core/text.h"

typedef struct Fixture {
    App app;
    Pack pack;
    char trail[ID_ROOM];
} Fixture;

static int set_up(void **state) {
    static const char *const titles[] = {"Mirror", "Friend"};
    Fixture *fixture = memory_new(1, sizeof *fixture);
    fixture->pack = (Pack){.trail = (Trail *)record_new(record_shape(RECORD_TRAIL)), .count = 2};
    id_copy(fixture->pack.trail->record.id, "people");
    fixture->pack.trail->title = text_copy("People");
    fixture->pack.steps = memory_new(2, sizeof *fixture->pack.steps);
    for (size_t i = 0; i < 2; i++) {
        fixture->pack.steps[i] = (Step *)record_new(record_shape(RECORD_STEP));
        id_copy(fixture->pack.steps[i]->record.id, titles[i]);
        fixture->pack.steps[i]->title = text_copy(titles[i]);
    }
    App *app = &fixture->app;
    *app = app_new(chance_from_seed(3), &fixture->pack, 1);
    app->book = book_new("Maya", now, &app->chance);
    app->has_book = true;
    app->folder = "/home/maya/saves";
    app->ui.today = moment_day(now);
    id_copy(fixture->trail, book_take_pack(&app->book, &fixture->pack, now, &app->chance)->record.id);
    id_copy(app->ui.trail, fixture->trail);
    id_copy(app->ui.step, trail_next_step(&app->book, fixture->trail)->record.id);
    app->ui.screen = SCREEN_BACKUPS;
    app->ui.below[SCREEN_BACKUPS] = app->ui.under = SCREEN_TRAIL;
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    app_free(&fixture->app);
    pack_free(&fixture->pack);
    free(fixture);
    return 0;
}

static void add_copy(App *app, int trails, int tries, int since, bool aside) {
    const SafeCopy copy = {.id = "maya-20260301T183000Z.json",
                           .made = now,
                           .trails = trails,
                           .tries = tries,
                           .since = since,
                           .aside = aside};
    kept_add_copy(&app->ui.kept, &copy);
}

static void ask(App *app, Asking asking, Key about) {
    app->ui.question = (Question){asking, about, false};
    app->ui.focus = key_of(PART_NONE);
}

static void each_copy_says_what_is_in_it(void **state) {
    App *app = &((Fixture *)*state)->app;
    add_copy(app, 2, 14, 0, false);
    add_copy(app, 1, 1, 13, true);
    Screen screen = screen_of(app);
    assert_true(screen_shows(&screen, "/home/maya/saves"));
    assert_true(screen_shows(&screen, "2 trails, 14 tries"));
    assert_true(screen_shows(&screen, "1 trail, 1 try"));
    assert_true(screen_shows(&screen, "Put aside today"));
    assert_int_equal(focused(&screen)->key.part, PART_COPY);
    assert_int_equal(focused(&screen)->command.kind, COMMAND_COPY_ASK);
    screen_free(&screen);
}

/* Its time and size are there at once; nobody goes back to what was not looked into. */
static void a_copy_that_was_not_looked_into_says_so(void **state) {
    App *app = &((Fixture *)*state)->app;
    add_copy(app, 2, 14, 0, false);
    app->ui.kept.copies[0].unseen = true;
    app->ui.kept.copies[0].bytes = 240 * 1024;
    app->ui.kept.unseen = 1;
    Screen screen = screen_of(app);
    assert_true(screen_shows(&screen, "240 KB, being looked into"));
    assert_false(screen_shows(&screen, "14 tries"));
    assert_true(screen_shows(&screen, "The copies are being looked into now."));
    assert_true(item_at(&screen, key_index(PART_COPY, 0))->state & STATE_DISABLED);
    screen_free(&screen);
    ask(app, ASKING_FORGET, key_record(PART_ENTRY, "other"));
    screen = screen_of(app);
    assert_true(screen_shows(&screen, "also from every copy that holds it"));
    screen_free(&screen);
}

static void the_question_tells_what_is_not_in_it(void **state) {
    App *app = &((Fixture *)*state)->app;
    add_copy(app, 2, 14, 3, false);
    ask(app, ASKING_RESTORE, key_index(PART_COPY, 0));
    Screen screen = screen_of(app);
    assert_true(screen_shows(&screen, "has 2 trails and 14 tries. You have made 3 tries since, which are not in it."));
    assert_true(screen_shows(&screen, "What you have now is put aside"));
    screen_free(&screen);
}

/* The safe one has the focus; nothing of the list below can be reached, and it is still there to be seen. */
static void the_safe_answer_comes_first_and_nothing_else_is_in_the_hand(void **state) {
    App *app = &((Fixture *)*state)->app;
    static const Asking all[] = {ASKING_RESTORE, ASKING_FORGET, ASKING_EVERYTHING};
    add_copy(app, 2, 14, 3, false);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        ask(app, all[i], all[i] == ASKING_RESTORE ? key_index(PART_COPY, 0) : key_record(PART_ENTRY, "x"));
        Screen screen = screen_of(app);
        assert_int_equal(screen.order_count, 2);
        assert_int_equal(focused(&screen)->command.kind, COMMAND_BACK);
        assert_int_equal(screen.items[screen.order[1]].command.kind, COMMAND_GO_AHEAD);
        assert_non_null(screen.below);
        assert_true(screen_shows(screen.below, "Copies you can go back to"));
        screen_free(&screen);
    }
}

static void deleting_names_what_goes_and_from_where(void **state) {
    App *app = &((Fixture *)*state)->app;
    Kept *kept = &app->ui.kept;
    kept->leftovers = memory_new(1, sizeof *kept->leftovers);
    kept->leftovers[0] = (Leftover){.kind = ENTRY_TRY, .when = now, .words = text_copy("Mirror"), .copies = 12};
    id_copy(kept->leftovers[0].id, "one");
    kept->leftover_count = 1;
    ask(app, ASKING_FORGET, key_record(PART_ENTRY, "one"));
    Screen screen = screen_of(app);
    assert_true(screen_shows(&screen, "A try of today: “Mirror”."));
    assert_true(screen_shows(&screen, "For good: also from the 12 copies that hold it"));
    screen_free(&screen);
    ask(app, ASKING_FORGET, key_record(PART_ENTRY, "other"));
    screen = screen_of(app);
    assert_true(screen_shows(&screen, "no copy holds it"));
    assert_false(screen_shows(&screen, "shared/"));
    screen_free(&screen);
    kept->shared = 3;
    screen = screen_of(app);
    assert_true(screen_shows(&screen, "stays as it was written: 3 files in shared/"));
    screen_free(&screen);
    ask(app, ASKING_EVERYTHING, key_of(PART_PERSON));
    screen = screen_of(app);
    assert_true(screen_shows(&screen, "What you saved to show to somebody goes too: 3 files in shared/"));
    assert_true(screen_shows(&screen, "What you gave to somebody"));
    screen_free(&screen);
    add_copy(app, 2, 14, 0, false);
    ask(app, ASKING_EVERYTHING, key_of(PART_PERSON));
    screen = screen_of(app);
    assert_true(screen_shows(&screen, "also the 1 copy kept. None of it can be brought back."));
    screen_free(&screen);
}

static void note_waits(App *app, const char *from) {
    Note *note = (Note *)book_add(&app->book, RECORD_NOTE, now, &app->chance);
    note->text = text_copy("You went to the bakery.");
    note->from = text_copy(from);
    note->waiting = 1;
}

static void a_note_waits_at_the_next_camp_alone(void **state) {
    Fixture *fixture = *state;
    App *app = &fixture->app;
    size_t count = 0;
    app->ui.screen = SCREEN_CAMP;
    Screen screen = screen_of(app);
    assert_false(screen_shows(&screen, "bakery"));
    screen_free(&screen);
    note_waits(app, "Jo");
    screen = screen_of(app);
    assert_true(screen_shows(&screen, "A note from Jo"));
    assert_true(screen_shows(&screen, "You went to the bakery."));
    screen_free(&screen);
    const Step **steps = book_steps(&app->book, fixture->trail, &count);
    id_copy(app->ui.step, steps[1]->record.id);
    free((void *)steps);
    screen = screen_of(app);
    assert_false(screen_shows(&screen, "bakery"));
    screen_free(&screen);
    app->ui.screen = SCREEN_TRAIL;
    screen = screen_of(app);
    assert_true(screen_shows(&screen, "A note from Jo waits at camp 1."));
    assert_int_equal(item_at(&screen, key_of(PART_LETTER))->command.kind, COMMAND_CAMP_PLAN);
    screen_free(&screen);
}

static void write_letter(App *app, size_t length) {
    Draft *draft = (Draft *)book_add(&app->book, RECORD_DRAFT, now, &app->chance);
    draft->what = text_copy("letter");
    draft->text = memory_new(length + 1, 1);
    memset(draft->text, 'a', length);
    app->ui.screen = SCREEN_GIVE;
    app->ui.giving.note = true;
}

static void a_note_that_is_too_long_says_so_and_waits(void **state) {
    App *app = &((Fixture *)*state)->app;
    static const size_t lengths[] = {1, 2000, 2001};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        write_letter(app, lengths[i]);
        Screen screen = screen_of(app);
        const bool fits = lengths[i] <= 2000;
        assert_int_equal(screen_shows(&screen, "A note has room for 2000 letters, and this one has 2001."), !fits);
        assert_int_equal((item_at(&screen, key_of(PART_PRIMARY))->state & STATE_DISABLED) == 0, fits);
        assert_int_equal(focused(&screen)->key.part, PART_LETTER_WORDS);
        screen_free(&screen);
        const Shelf *drafts = &app->book.shelves[RECORD_DRAFT];
        (void)book_remove(&app->book, RECORD_DRAFT, drafts->items[drafts->count - 1]->id, now);
    }
}

static void a_note_that_is_written_says_where_it_lies(void **state) {
    App *app = &((Fixture *)*state)->app;
    write_letter(app, 5);
    app->ui.giving.path = text_copy("/saves/shared/note-from-maya.json");
    Screen screen = screen_of(app);
    assert_true(screen_shows(&screen, "/saves/shared/note-from-maya.json"));
    assert_int_equal(focused(&screen)->command.kind, COMMAND_BACK);
    assert_true(screen_find(&screen, key_of(PART_LETTER_WORDS)) < 0);
    screen_free(&screen);
}

#define WITH_APP(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_APP(each_copy_says_what_is_in_it),
        WITH_APP(a_copy_that_was_not_looked_into_says_so),
        WITH_APP(the_question_tells_what_is_not_in_it),
        WITH_APP(the_safe_answer_comes_first_and_nothing_else_is_in_the_hand),
        WITH_APP(deleting_names_what_goes_and_from_where),
        WITH_APP(a_note_waits_at_the_next_camp_alone),
        WITH_APP(a_note_that_is_too_long_says_so_and_waits),
        WITH_APP(a_note_that_is_written_says_where_it_lies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
