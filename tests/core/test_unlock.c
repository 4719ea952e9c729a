#include "ladder_world.h"

#include "core/unlock.h"

static bool is_open(const World *world, int camp) {
    return unlock_is_open(&world->book, book_step(&world->book, world->steps[camp]));
}

static size_t settle(World *world, char first[ID_ROOM]) {
    return unlock_settle(&world->book, world->trail, world->now, &world->chance, first);
}

static void use_gentle(World *world) {
    Trail *trail = (Trail *)book_change(&world->book, RECORD_TRAIL, world->trail, world->now);
    trail->unlock = rule_copy(rule_of_preset(PRESET_GENTLE));
}

static const Opened *opening_of(const World *world, int camp) {
    const Shelf *shelf = &world->book.shelves[RECORD_OPENED];
    const Opened *found = NULL;
    for (size_t i = 0; i < shelf->count; i++) {
        const Opened *opened = (const Opened *)shelf->items[i];
        if (strcmp(opened->step, world->steps[camp]) == 0) {
            assert_null(found); /* written down once */
            found = opened;
        }
    }
    return found;
}

static void the_first_camp_is_open_and_the_others_wait(void **state) {
    World *world = *state;
    assert_true(is_open(world, 0));
    assert_false(is_open(world, 1));
    assert_false(is_open(world, 3));
    char first[ID_ROOM] = "";
    assert_int_equal(settle(world, first), 0);
    assert_string_equal(first, "");
    assert_false(is_open(world, 1));
    assert_int_equal(opening_of(world, 0)->why, WHY_FIRST);
}

static void a_rule_come_true_is_written_down(void **state) {
    World *world = *state;
    char first[ID_ROOM] = "";
    (void)take(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    assert_int_equal(settle(world, first), 0);
    (void)take(world, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    assert_int_equal(settle(world, first), 1);
    assert_string_equal(first, world->steps[1]);
    const Opened *opened = opening_of(world, 1);
    assert_int_equal(opened->why, WHY_RULE);
    assert_string_equal(opened->trail, world->trail);
    assert_int_equal(opened->record.made.ms, world->now.ms);
    assert_true(is_open(world, 1));
    assert_false(is_open(world, 2));
    assert_int_equal(settle(world, first), 0); /* nothing twice */
}

static void all_that_came_true_opens_at_once_and_the_lowest_is_named(void **state) {
    World *world = *state;
    use_gentle(world);
    (void)take(world, 2, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    (void)take(world, 1, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    char first[ID_ROOM] = "";
    assert_int_equal(settle(world, first), 2);
    assert_string_equal(first, world->steps[2]);
    assert_false(is_open(world, 1));
    assert_true(is_open(world, 2));
    assert_true(is_open(world, 3));
}

static void a_step_rule_comes_before_the_trail_rule_before_steady(void **state) {
    World *world = *state;
    Trail *trail = (Trail *)book_change(&world->book, RECORD_TRAIL, world->trail, world->now);
    Step *step = (Step *)book_change(&world->book, RECORD_STEP, world->steps[1], world->now);
    assert_ptr_equal(unlock_rule(trail, step), rule_of_preset(PRESET_STEADY));
    assert_ptr_equal(unlock_rule(NULL, step), rule_of_preset(PRESET_STEADY));
    trail->unlock = rule_copy(rule_of_preset(PRESET_DEEP));
    assert_ptr_equal(unlock_rule(trail, step), trail->unlock);
    step->unlock = rule_copy(rule_of_preset(PRESET_GENTLE));
    assert_ptr_equal(unlock_rule(trail, step), step->unlock);
    (void)take(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    char first[ID_ROOM] = "";
    assert_int_equal(settle(world, first), 1);
}

static void the_rule_reads_the_step_that_is_now_before(void **state) {
    World *world = *state;
    use_gentle(world);
    (void)take(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    char first[ID_ROOM] = "";
    assert_true(book_remove(&world->book, RECORD_STEP, world->steps[1], world->now));
    assert_int_equal(settle(world, first), 1);
    assert_string_equal(first, world->steps[2]);
}

static void turn_backs_and_waiting_tries_open_nothing_and_close_nothing(void **state) {
    World *world = *state;
    use_gentle(world);
    char first[ID_ROOM] = "";
    (void)take(world, 0, OUTCOME_TURNED_BACK, "2026-03-01T12:00Z");
    (void)take(world, 0, OUTCOME_OUT, "2026-03-01T12:00Z");
    (void)take(world, 0, OUTCOME_PARTLY, "2026-03-01T12:00Z");
    assert_int_equal(settle(world, first), 0);
    (void)take(world, 0, OUTCOME_DID_IT, "2026-03-02T12:00Z");
    assert_int_equal(settle(world, first), 1);
    (void)take(world, 0, OUTCOME_TURNED_BACK, "2026-03-03T12:00Z");
    (void)take(world, 1, OUTCOME_TURNED_BACK, "2026-03-03T12:00Z");
    (void)settle(world, first);
    assert_true(is_open(world, 1));
}

static void nothing_that_was_open_closes(void **state) {
    World *world = *state;
    use_gentle(world);
    char first[ID_ROOM] = "";
    const Try *attempt = take(world, 0, OUTCOME_DID_IT, "2026-03-01T12:00Z");
    assert_int_equal(settle(world, first), 1);
    assert_true(book_remove(&world->book, RECORD_TRY, attempt->record.id, world->now));
    Trail *trail = (Trail *)book_change(&world->book, RECORD_TRAIL, world->trail, world->now);
    rule_free(trail->unlock);
    trail->unlock = rule_copy(rule_of_preset(PRESET_DEEP));
    (void)settle(world, first);
    assert_true(is_open(world, 1));
    /* a camp put in front, and one in between */
    (void)add_step(&world->book, &world->chance, world->trail, 0.5);
    (void)add_step(&world->book, &world->chance, world->trail, 1.5);
    (void)settle(world, first);
    assert_true(is_open(world, 0));
    assert_true(is_open(world, 1));
    assert_true(book_remove(&world->book, RECORD_STEP, world->steps[0], world->now));
    assert_true(is_open(world, 1));
}

static void ready_always_works(void **state) {
    World *world = *state;
    Step *step = (Step *)book_change(&world->book, RECORD_STEP, world->steps[2], world->now);
    step->unlock = rule_copy(rule_of_preset(PRESET_DEEP)); /* whatever a file says */
    assert_true(unlock_ready(&world->book, world->steps[2], world->now, &world->chance));
    assert_true(is_open(world, 2));
    assert_int_equal(opening_of(world, 2)->why, WHY_READY);
    assert_false(is_open(world, 1));
    assert_false(unlock_ready(&world->book, world->steps[2], world->now, &world->chance));
    assert_false(unlock_ready(&world->book, world->steps[0], world->now, &world->chance));
    assert_false(unlock_ready(&world->book, "nowhere", world->now, &world->chance));
    assert_true(unlock_ready(&world->book, world->steps[1], world->now, &world->chance));
}

static void a_trail_without_steps_settles_quietly(void **state) {
    World *world = *state;
    char first[ID_ROOM] = "";
    const Trail *empty = add_trail(&world->book, &world->chance);
    assert_int_equal(unlock_settle(&world->book, empty->record.id, world->now, &world->chance, first), 0);
    assert_int_equal(world->book.shelves[RECORD_OPENED].count, 0);
}

#define UNLOCK_TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        UNLOCK_TEST(the_first_camp_is_open_and_the_others_wait),
        UNLOCK_TEST(a_rule_come_true_is_written_down),
        UNLOCK_TEST(all_that_came_true_opens_at_once_and_the_lowest_is_named),
        UNLOCK_TEST(a_step_rule_comes_before_the_trail_rule_before_steady),
        UNLOCK_TEST(the_rule_reads_the_step_that_is_now_before),
        UNLOCK_TEST(turn_backs_and_waiting_tries_open_nothing_and_close_nothing),
        UNLOCK_TEST(nothing_that_was_open_closes),
        UNLOCK_TEST(ready_always_works),
        UNLOCK_TEST(a_trail_without_steps_settles_quietly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
