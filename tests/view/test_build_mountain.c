/* The mountain beside the builder: its discs never lie over each other, and it asks where the widest stretch is. */
#include "ladder_page.h"

#include <math.h>

#define DISC 34.0

static size_t discs_of(const Screen *screen, Box boxes[STEPS_MOST]) {
    size_t count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_CAMP) {
            boxes[count++] = screen->items[i].box;
        }
    }
    return count;
}

static void no_disc_lies_over_another(void **state) {
    (void)state;
    Seen seen;
    open_ladder(&seen, SCREEN_BUILD);
    for (int i = 0; i < STEPS_MOST; i++) {
        const Step *step = add_step(&seen, "A dog on a lead", i + 1, i * 100 / STEPS_MOST);
        if (i == 20) {
            seen.app.ui.focus = key_record(PART_STEP_FEAR, step->record.id);
        }
    }
    see(&seen);
    Box boxes[STEPS_MOST];
    const size_t count = discs_of(&seen.screen, boxes);
    assert_in_range(count, 8, STEPS_MOST - 1);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = i + 1; k < count; k++) {
            assert_true(hypot(boxes[i].x - boxes[k].x, boxes[i].y - boxes[k].y) > DISC);
        }
    }
    assert_true(screen_find(&seen.screen, key_record(PART_CAMP, seen.app.ui.focus.id)) >= 0);
    look_away(&seen);
}

static void few_steps_have_a_disc_each(void **state) {
    (void)state;
    Seen seen;
    open_ladder(&seen, SCREEN_BUILD);
    for (int i = 0; i < 8; i++) {
        (void)add_step(&seen, "A dog on a lead", i + 1, 20 + i * 10);
    }
    see(&seen);
    Box boxes[STEPS_MOST];
    assert_int_equal(discs_of(&seen.screen, boxes), 8);
    assert_false(shows(&seen, "Add a camp?"));
    look_away(&seen);
}

/* On the mountain as on the card: the widest of two. */
static void the_widest_stretch_is_asked_about(void **state) {
    (void)state;
    Seen seen;
    open_ladder(&seen, SCREEN_BUILD);
    (void)add_step(&seen, "A dog behind glass", 1, 30);
    const Step *beside = add_step(&seen, "A dog on a lead", 2, 55);
    const Step *above = add_step(&seen, "A dog in the park", 3, 95);
    see(&seen);
    Key key = key_record(PART_STEP_HINT, beside->record.id);
    const Command on_the_card = item_of(&seen, key)->command;
    key.index = 1;
    const Item *question = item_of(&seen, key);
    assert_string_equal(question->text, "Add a camp?");
    assert_int_equal(question->command.kind, COMMAND_BETWEEN);
    assert_int_equal(question->command.kind, on_the_card.kind);
    assert_string_equal(question->command.key.id, above->record.id);
    look_away(&seen);
}

/* A question that covered a camp would hide what it is about. */
/* The lowest step is steep, and a big stretch lies above it: each hint has a button of its own. */
static void two_hints_at_one_step_go_by_two_keys(void **state) {
    (void)state;
    Seen seen;
    open_ladder(&seen, SCREEN_BUILD);
    const Step *low = add_step(&seen, "A dog on a lead", 1, 50);
    (void)add_step(&seen, "A dog that runs", 2, 90);
    see(&seen);
    size_t buttons = 0;
    for (size_t i = 0; i < seen.screen.count; i++) {
        const Item *item = &seen.screen.items[i];
        if (item->key.part == PART_STEP_HINT && strcmp(item->key.id, low->record.id) == 0) {
            assert_int_equal(screen_find(&seen.screen, item->key), i);
            buttons++;
        }
    }
    assert_in_range(buttons, 2, 3); /* the mountain asks once more */
    look_away(&seen);
}

static void the_question_covers_no_camp(void **state) {
    (void)state;
    for (int count = 3; count <= STEPS_MOST; count++) {
        Seen seen;
        open_ladder(&seen, SCREEN_BUILD);
        for (int i = 0; i < count; i++) {
            (void)add_step(&seen, "A dog on a lead", i + 1, i < count / 2 ? 30 : 90);
        }
        see(&seen);
        Box boxes[STEPS_MOST];
        const size_t discs = discs_of(&seen.screen, boxes);
        for (size_t k = 0; k < seen.screen.count; k++) {
            const Item *item = &seen.screen.items[k];
            for (size_t i = 0; item->text != NULL && strcmp(item->text, "Add a camp?") == 0 && i < discs; i++) {
                const Box a = item->box, b = boxes[i];
                assert_false(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h);
            }
        }
        look_away(&seen);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_disc_lies_over_another),         cmocka_unit_test(few_steps_have_a_disc_each),
        cmocka_unit_test(the_widest_stretch_is_asked_about), cmocka_unit_test(two_hints_at_one_step_go_by_two_keys),
        cmocka_unit_test(the_question_covers_no_camp),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
