#include "check.h"

#include "core/key.h"
#include "core/memory.h"
#include "core/problem.h"

/* The small ones: chance, problem, key, memory. */

static void the_same_seed_draws_the_same(void **state) {
    (void)state;
    Chance a = chance_from_seed(42);
    Chance b = chance_from_seed(42);
    Chance c = chance_from_seed(43);
    bool differs = false;
    for (int i = 0; i < 100; i++) {
        const uint64_t drawn = chance_next(&a);
        assert_true(drawn == chance_next(&b));
        differs = differs || drawn != chance_next(&c);
    }
    assert_true(differs);
}

/* From state 1, 2, 3, 4, as the published generator gives them. */
static void draws_are_those_of_the_published_generator(void **state) {
    (void)state;
    Chance chance = {{1, 2, 3, 4}};
    assert_true(chance_next(&chance) == UINT64_C(11520));
    assert_true(chance_next(&chance) == UINT64_C(0));
    assert_true(chance_next(&chance) == UINT64_C(1509978240));
    assert_true(chance_next(&chance) == UINT64_C(1215971899390074240));
}

static void draws_stay_below_and_reach_everything(void **state) {
    (void)state;
    Chance chance = chance_from_seed(1);
    int seen[6] = {0};
    for (int i = 0; i < 600; i++) {
        const unsigned drawn = chance_below(&chance, 6);
        assert_true(drawn < 6);
        seen[drawn]++;
    }
    for (int i = 0; i < 6; i++) {
        assert_true(seen[i] > 50);
    }
    assert_int_equal(chance_below(&chance, 1), 0);
}

static void a_problem_is_one_sentence_never_cut_inside_a_letter(void **state) {
    (void)state;
    Problem problem = {.line = 12, .column = 7};
    problem_say(&problem, "steps[%d].expected_fear is %d; it must be 0 to 100", 3, 140);
    assert_string_equal(problem.text, "steps[3].expected_fear is 140; it must be 0 to 100");
    assert_int_equal(problem.line, 12);
    problem_say(NULL, "nobody listens");
    char letters[600] = "";
    for (size_t i = 0; i + 3 < sizeof letters; i += 3) {
        memcpy(letters + i, "\xE2\x82\xAC", 3);
    }
    for (int shift = 0; shift < 3; shift++) {
        problem_say(&problem, "%.*s%s", shift, "ab", letters);
        assert_true(strlen(problem.text) >= sizeof problem.text - 3);
        assert_true(text_is_valid(problem.text, strlen(problem.text)));
    }
}

static void keys_name_what_and_which(void **state) {
    (void)state;
    const Key camp = key_record(PART_CAMP, "0123456789abcdef");
    const Key same = key_record(PART_CAMP, "0123456789abcdef");
    const Key other = key_record(PART_CAMP, "fedcba9876543210");
    const Key aid = key_index(PART_AID, 2);
    const Key next_aid = key_index(PART_AID, 3);
    const Key back = key_of(PART_BACK);
    assert_true(key_same(&camp, &same));
    assert_false(key_same(&camp, &other));
    assert_false(key_same(&aid, &next_aid));
    assert_false(key_same(&back, &aid));
    assert_string_equal(back.id, "");
}

static void parts_know_what_they_are(void **state) {
    (void)state;
    int fields = 0;
    int sliders = 0;
    int lines = 0;
    for (int part = PART_NONE; part <= PART_SET_TAB; part++) {
        fields += part_is_field((Part)part) ? 1 : 0;
        sliders += part_is_slider((Part)part) ? 1 : 0;
        lines += part_is_lines((Part)part) ? 1 : 0;
        assert_false(part_is_field((Part)part) && part_is_slider((Part)part));
        assert_true(!part_is_lines((Part)part) || part_is_field((Part)part));
    }
    assert_int_equal(fields, 22);
    assert_int_equal(sliders, 14);
    assert_int_equal(lines, 5);
    assert_true(part_is_field(PART_NAME) && part_is_field(PART_CONTACT_NUMBER));
    assert_true(part_is_slider(PART_LIKELIHOOD) && part_is_slider(PART_LIKELIHOOD_AFTER));
    assert_true(part_is_slider(PART_SET_SIGNALS));
}

static void arrays_grow_and_keep_their_items(void **state) {
    (void)state;
    int *items = NULL;
    size_t room = 0;
    for (size_t i = 0; i < 1000; i++) {
        items = memory_grow(items, i, &room, sizeof *items);
        assert_true(room > i);
        items[i] = (int)i;
    }
    for (int i = 0; i < 1000; i++) {
        assert_int_equal(items[i], i);
    }
    free(items);
    char *nothing = memory_new(0, 0);
    assert_non_null(nothing);
    free(nothing);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_seed_draws_the_same),
        cmocka_unit_test(draws_are_those_of_the_published_generator),
        cmocka_unit_test(draws_stay_below_and_reach_everything),
        cmocka_unit_test(a_problem_is_one_sentence_never_cut_inside_a_letter),
        cmocka_unit_test(keys_name_what_and_which),
        cmocka_unit_test(parts_know_what_they_are),
        cmocka_unit_test(arrays_grow_and_keep_their_items),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
