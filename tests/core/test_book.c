#include "check.h"

#include <math.h>

typedef struct World {
    Book book;
    Chance chance;
    Moment now;
} World;

static int begin(void **state) {
    World *world = calloc(1, sizeof *world);
    world->chance = chance_from_seed(7);
    world->now = at("2026-03-01T18:30:00+01:00");
    world->book = book_new("Sarah", world->now, &world->chance);
    *state = world;
    return 0;
}

static int end(void **state) {
    World *world = *state;
    book_free(&world->book);
    free(world);
    return 0;
}

static Contact *add_contact(World *world, const char *name) {
    Contact *contact = (Contact *)book_add(&world->book, RECORD_CONTACT, world->now, &world->chance);
    contact->name = text_copy(name);
    return contact;
}

static const Contact *contact_of(const Book *book, const char *id) {
    return (const Contact *)book_find(book, RECORD_CONTACT, id);
}

static Moment later(Moment now, int64_t ms) {
    now.ms += ms;
    return now;
}

static void a_new_book_knows_its_person(void **state) {
    World *world = *state;
    assert_string_equal(world->book.person->name, "Sarah");
    assert_int_equal(strlen(world->book.person->record.id), 16);
    assert_int_equal(world->book.person->look.hair, UNSET);
    assert_int_equal(world->book.person->record.made.ms, world->now.ms);
    assert_int_equal(world->book.saved, 0);
}

static void ids_are_sixteen_hex_digits_and_differ(void **state) {
    World *world = *state;
    char before[ID_ROOM] = "";
    for (int i = 0; i < 200; i++) {
        char id[ID_ROOM];
        id_make(&world->chance, id);
        assert_int_equal(strspn(id, "0123456789abcdef"), 16);
        assert_int_equal(strlen(id), 16);
        assert_string_not_equal(id, before);
        memcpy(before, id, sizeof id);
    }
}

static void what_is_added_is_found_among_many(void **state) {
    World *world = *state;
    char ids[3000][ID_ROOM];
    for (int i = 0; i < 3000; i++) {
        Contact *contact = add_contact(world, "x");
        memcpy(ids[i], contact->record.id, ID_ROOM);
        contact->name[0] = (char)('a' + i % 26);
    }
    for (int i = 0; i < 3000; i++) {
        const Contact *contact = contact_of(&world->book, ids[i]);
        assert_non_null(contact);
        assert_int_equal(contact->name[0], 'a' + i % 26);
        assert_ptr_equal(world->book.shelves[RECORD_CONTACT].items[i], contact);
    }
    assert_null(contact_of(&world->book, "nobody"));
    assert_null(book_find(&world->book, RECORD_NOTE, ids[0]));
}

static void a_change_is_newer_whatever_the_clock_says(void **state) {
    World *world = *state;
    const Contact *first = add_contact(world, "Mum");
    char id[ID_ROOM];
    memcpy(id, first->record.id, ID_ROOM);
    assert_int_equal(book_change(&world->book, RECORD_CONTACT, id, later(world->now, 5000))->changed.ms,
                     world->now.ms + 5000);
    assert_int_equal(book_change(&world->book, RECORD_CONTACT, id, later(world->now, 5000))->changed.ms,
                     world->now.ms + 5001);
    assert_int_equal(book_change(&world->book, RECORD_CONTACT, id, later(world->now, -90000))->changed.ms,
                     world->now.ms + 5002);
    const Contact *contact = contact_of(&world->book, id);
    assert_int_equal(contact->record.made.ms, world->now.ms);
    assert_string_equal(contact->name, "Mum");
    assert_int_equal(world->book.shelves[RECORD_CONTACT].count, 1);
    assert_null(book_change(&world->book, RECORD_CONTACT, "nobody", world->now));
    Person *person = book_change_person(&world->book, world->now);
    assert_int_equal(person->record.changed.ms, world->now.ms + 1);
    assert_string_equal(person->name, "Sarah");
}

static void the_last_millisecond_there_is_stays_the_last(void **state) {
    World *world = *state;
    const Moment last = at("9999-12-31T23:59:59.999Z");
    Note *note = (Note *)record_new(record_shape(RECORD_NOTE));
    (void)snprintf(note->record.id, ID_ROOM, "n1");
    note->record.changed = last;
    book_put(&world->book, RECORD_NOTE, &note->record);
    assert_int_equal(book_change(&world->book, RECORD_NOTE, "n1", world->now)->changed.ms, last.ms);
}

static void every_change_grows_the_revision(void **state) {
    World *world = *state;
    uint64_t revision = world->book.revision;
    Contact *contact = add_contact(world, "Mum");
    char id[ID_ROOM];
    memcpy(id, contact->record.id, ID_ROOM);
    assert_true(world->book.revision > revision);
    revision = world->book.revision;
    (void)book_change(&world->book, RECORD_CONTACT, id, world->now);
    assert_true(world->book.revision > revision);
    revision = world->book.revision;
    (void)book_change_person(&world->book, world->now);
    assert_true(world->book.revision > revision);
    revision = world->book.revision;
    assert_true(book_remove(&world->book, RECORD_CONTACT, id, world->now));
    assert_true(world->book.revision > revision);
    revision = world->book.revision;
    assert_false(book_remove(&world->book, RECORD_CONTACT, id, world->now));
    assert_true(world->book.revision == revision);
}

static void a_snapshot_is_untouched_by_later_changes(void **state) {
    World *world = *state;
    char id[ID_ROOM];
    memcpy(id, add_contact(world, "Mum")->record.id, ID_ROOM);
    book_set(&world->book, "text-size", "100", world->now);
    world->book.saved = 4;
    world->book.extra = text_copy("{\"later\":true}");
    Book snapshot = book_snapshot(&world->book);
    assert_ptr_equal(contact_of(&snapshot, id), contact_of(&world->book, id));

    Contact *changed = (Contact *)book_change(&world->book, RECORD_CONTACT, id, world->now);
    replace_text(&changed->name, "Dad");
    (void)add_contact(world, "Lee");
    book_set(&world->book, "text-size", "150", world->now);
    Person *person = book_change_person(&world->book, world->now);
    replace_text(&person->name, "Sara");

    assert_string_equal(contact_of(&snapshot, id)->name, "Mum");
    assert_int_equal(snapshot.shelves[RECORD_CONTACT].count, 1);
    assert_string_equal(book_setting(&snapshot, "text-size"), "100");
    assert_string_equal(snapshot.person->name, "Sarah");
    assert_string_equal(snapshot.extra, "{\"later\":true}");
    assert_int_equal(snapshot.saved, 4);
    book_remove(&world->book, RECORD_CONTACT, id, world->now);
    assert_non_null(contact_of(&snapshot, id));
    book_free(&snapshot);
    assert_string_equal(world->book.person->name, "Sara");
    assert_string_equal(book_setting(&world->book, "text-size"), "150");
}

static void a_snapshot_outlives_its_book_and_grows_alone(void **state) {
    World *world = *state;
    char id[ID_ROOM];
    memcpy(id, add_contact(world, "Mum")->record.id, ID_ROOM);
    Book snapshot = book_snapshot(&world->book);
    book_free(&world->book);
    assert_string_equal(contact_of(&snapshot, id)->name, "Mum");
    (void)book_add(&snapshot, RECORD_CONTACT, world->now, &world->chance);
    assert_int_equal(snapshot.shelves[RECORD_CONTACT].count, 2);
    book_free(&snapshot);
}

static void a_removed_record_leaves_id_and_times_only(void **state) {
    World *world = *state;
    char id[ID_ROOM];
    memcpy(id, add_contact(world, "A secret name")->record.id, ID_ROOM);
    assert_true(book_remove(&world->book, RECORD_CONTACT, id, later(world->now, -1)));
    assert_null(contact_of(&world->book, id));
    assert_int_equal(world->book.shelves[RECORD_CONTACT].count, 1);
    const Contact *tombstone = (const Contact *)world->book.shelves[RECORD_CONTACT].items[0];
    assert_true(tombstone->record.removed);
    assert_string_equal(tombstone->record.id, id);
    assert_int_equal(tombstone->record.made.ms, world->now.ms);
    assert_int_equal(tombstone->record.changed.ms, world->now.ms + 1);
    assert_null(tombstone->name);
    assert_null(book_change(&world->book, RECORD_CONTACT, id, world->now));
}

static void undo_of_a_removal_is_a_newer_change(void **state) {
    World *world = *state;
    char id[ID_ROOM];
    memcpy(id, add_contact(world, "Mum")->record.id, ID_ROOM);
    const Record *held = record_hold(book_find(&world->book, RECORD_CONTACT, id));
    book_remove(&world->book, RECORD_CONTACT, id, later(world->now, 100));
    book_restore(&world->book, RECORD_CONTACT, held, later(world->now, 50));
    const Contact *back = contact_of(&world->book, id);
    assert_non_null(back);
    assert_string_equal(back->name, "Mum");
    assert_int_equal(back->record.changed.ms, world->now.ms + 101);
    assert_int_equal(world->book.shelves[RECORD_CONTACT].count, 1);
    assert_int_equal(held->changed.ms, world->now.ms);
    record_drop(record_shape(RECORD_CONTACT), held);
}

static void settings_are_kept_by_name(void **state) {
    World *world = *state;
    assert_null(book_setting(&world->book, "contrast"));
    book_set(&world->book, "contrast", "high", world->now);
    book_set(&world->book, "contrast", book_setting(&world->book, "contrast"), world->now); /* its own text */
    assert_string_equal(book_setting(&world->book, "contrast"), "high");
    assert_int_equal(world->book.shelves[RECORD_SETTING].count, 1);
    assert_int_equal(world->book.shelves[RECORD_SETTING].items[0]->changed.ms, world->now.ms + 1);
    book_remove(&world->book, RECORD_SETTING, "contrast", world->now);
    assert_null(book_setting(&world->book, "contrast"));
    book_set(&world->book, "contrast", "normal", world->now);
    assert_string_equal(book_setting(&world->book, "contrast"), "normal");
    assert_int_equal(world->book.shelves[RECORD_SETTING].items[0]->changed.ms, world->now.ms + 3);
}

static void putting_replaces_the_one_with_the_same_id(void **state) {
    World *world = *state;
    Note *note = (Note *)record_new(record_shape(RECORD_NOTE));
    (void)snprintf(note->record.id, ID_ROOM, "from-a-file");
    note->text = text_copy("one");
    book_put(&world->book, RECORD_NOTE, &note->record);
    note = (Note *)record_new(record_shape(RECORD_NOTE));
    (void)snprintf(note->record.id, ID_ROOM, "from-a-file");
    note->text = text_copy("two");
    book_put(&world->book, RECORD_NOTE, &note->record);
    assert_int_equal(world->book.shelves[RECORD_NOTE].count, 1);
    assert_string_equal(((const Note *)book_find(&world->book, RECORD_NOTE, "from-a-file"))->text, "two");
}

static void steps_come_by_place_then_id(void **state) {
    World *world = *state;
    char trail[ID_ROOM];
    memcpy(trail, add_trail(&world->book, &world->chance)->record.id, ID_ROOM);
    static const double places[] = {3, 1, 2, 1.5, 1, (double)NAN};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        (void)add_step(&world->book, &world->chance, trail, places[i]);
    }
    Step *gone = add_step(&world->book, &world->chance, trail, 0.5);
    book_remove(&world->book, RECORD_STEP, gone->record.id, world->now);
    (void)add_step(&world->book, &world->chance, "elsewhere", 0);
    size_t count = 0;
    const Step **steps = book_steps(&world->book, trail, &count);
    assert_int_equal(count, 6);
    static const double wanted[] = {1, 1, 1.5, 2, 3};
    for (size_t i = 0; i < 5; i++) {
        assert_true(fabs(steps[i]->place - wanted[i]) < 1e-9);
    }
    assert_true(strcmp(steps[0]->record.id, steps[1]->record.id) < 0);
    assert_true(isnan(steps[5]->place));
    free(steps);
}

static void archived_trails_come_apart(void **state) {
    World *world = *state;
    add_trail(&world->book, &world->chance)->place = 2;
    add_trail(&world->book, &world->chance)->archived = 1;
    Trail *first = add_trail(&world->book, &world->chance);
    first->place = 1;
    first->archived = 0;
    size_t count = 0;
    const Trail **trails = book_trails(&world->book, false, &count);
    assert_int_equal(count, 2);
    assert_ptr_equal(trails[0], first);
    free(trails);
    trails = book_trails(&world->book, true, &count);
    assert_int_equal(count, 1);
    free(trails);
}

static void the_plan_of_a_step_is_found(void **state) {
    World *world = *state;
    assert_null(book_plan(&world->book, "s1"));
    Plan *plan = (Plan *)book_add(&world->book, RECORD_PLAN, world->now, &world->chance);
    (void)snprintf(plan->step, ID_ROOM, "s1");
    assert_ptr_equal(book_plan(&world->book, "s1"), plan);
    assert_null(book_plan(&world->book, "s2"));
    book_remove(&world->book, RECORD_PLAN, plan->record.id, world->now);
    assert_null(book_plan(&world->book, "s1"));
}

/* Ready trails */

static Pack make_pack(void) {
    Pack pack = {.trail = (Trail *)record_new(&trail_file_shape)};
    (void)snprintf(pack.trail->record.id, ID_ROOM, "phone-calls");
    pack.trail->title = text_copy("Phone calls");
    pack.trail->caution.text = text_copy("Take it slowly.");
    pack.trail->unlock = rule_copy(rule_of_preset(PRESET_GENTLE));
    pack.count = 2;
    pack.steps = calloc(pack.count, sizeof(Step *));
    for (size_t i = 0; i < pack.count; i++) {
        pack.steps[i] = (Step *)record_new(&step_file_shape);
        (void)snprintf(pack.steps[i]->record.id, ID_ROOM, "step-%zu", i + 1);
        pack.steps[i]->title = text_copy(i == 0 ? "Ring the clock line" : "Ring a shop");
        texts_add(&pack.steps[i]->tips, "Have the number ready.");
    }
    return pack;
}

static void a_ready_trail_is_copied_in_with_its_first_camp_open(void **state) {
    World *world = *state;
    Pack pack = make_pack();
    const Trail *trail = book_take_pack(&world->book, &pack, world->now, &world->chance);
    pack_free(&pack);
    assert_string_equal(trail->from.id, "phone-calls");
    assert_int_equal(trail->from.version, 1);
    assert_string_equal(trail->title, "Phone calls");
    assert_string_equal(trail->caution.text, "Take it slowly.");
    assert_int_equal(trail->unlock->at_least, 1);
    assert_int_equal(strlen(trail->record.id), 16);
    assert_int_equal(trail->record.made.ms, world->now.ms);
    assert_int_equal(trail->hour, HOUR_NIGHT);
    size_t count = 0;
    const Step **steps = book_steps(&world->book, trail->record.id, &count);
    assert_int_equal(count, 2);
    assert_string_equal(steps[0]->title, "Ring the clock line");
    assert_string_equal(steps[1]->title, "Ring a shop");
    assert_string_equal(steps[1]->tips.items[0], "Have the number ready.");
    const Shelf *openings = &world->book.shelves[RECORD_OPENED];
    assert_int_equal(openings->count, 1);
    const Opened *opened = (const Opened *)openings->items[0];
    assert_string_equal(opened->step, steps[0]->record.id);
    assert_string_equal(opened->trail, trail->record.id);
    assert_int_equal(opened->why, WHY_FIRST);
    free(steps);
}

static void a_ready_trail_keeps_its_hour_and_goes_behind_all(void **state) {
    World *world = *state;
    Pack pack = make_pack();
    bool seen[HOURS] = {false};
    for (int i = 0; i < 40; i++) {
        (void)snprintf(pack.trail->record.id, ID_ROOM, "ready-%d", i);
        const Hour shown = pack_hour(&pack);
        const Trail *trail = book_take_pack(&world->book, &pack, world->now, &world->chance);
        assert_int_equal(trail->hour, shown);
        assert_true(fabs(trail->place - (i + 1)) < 1e-9);
        seen[shown] = true;
    }
    for (int i = 0; i < HOURS; i++) {
        assert_true(seen[i]);
    }
    pack_free(&pack);
    assert_null(pack.trail);
}

#define BOOK_TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        BOOK_TEST(a_new_book_knows_its_person),
        BOOK_TEST(ids_are_sixteen_hex_digits_and_differ),
        BOOK_TEST(what_is_added_is_found_among_many),
        BOOK_TEST(a_change_is_newer_whatever_the_clock_says),
        BOOK_TEST(the_last_millisecond_there_is_stays_the_last),
        BOOK_TEST(every_change_grows_the_revision),
        BOOK_TEST(a_snapshot_is_untouched_by_later_changes),
        BOOK_TEST(a_snapshot_outlives_its_book_and_grows_alone),
        BOOK_TEST(a_removed_record_leaves_id_and_times_only),
        BOOK_TEST(undo_of_a_removal_is_a_newer_change),
        BOOK_TEST(settings_are_kept_by_name),
        BOOK_TEST(putting_replaces_the_one_with_the_same_id),
        BOOK_TEST(steps_come_by_place_then_id),
        BOOK_TEST(archived_trails_come_apart),
        BOOK_TEST(the_plan_of_a_step_is_found),
        BOOK_TEST(a_ready_trail_is_copied_in_with_its_first_camp_open),
        BOOK_TEST(a_ready_trail_keeps_its_hour_and_goes_behind_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
