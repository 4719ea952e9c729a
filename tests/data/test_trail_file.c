/* Trail files: what a reader of levels/README.md may write, and what is refused with which sentence. */
#include "data/trail_file.h"

#include "core/text.h"
#include "support/random_book.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define HEAD "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\", \"title\": \"X\""
#define STEP "{\"id\": \"a\", \"title\": \"A\"}"
#define STEPS ",\n\"steps\": ["

static Pack read_fine(const char *text) {
    Pack pack;
    Problem problem = {0, 0, ""};
    if (!trail_read(text, strlen(text), &pack, &problem)) {
        fail_msg("%d:%d: %s", problem.line, problem.column, problem.text);
    }
    return pack;
}

static void the_least_a_trail_needs(void **state) {
    Pack pack = read_fine(HEAD STEPS STEP "]}");
    (void)state;
    assert_string_equal(pack.trail->record.id, "x");
    assert_string_equal(pack.trail->language, "en");
    assert_string_equal(pack.trail->title, "X");
    assert_null(pack.trail->unlock);
    assert_int_equal(pack.count, 1);
    assert_string_equal(pack.steps[0]->record.id, "a");
    assert_string_equal(pack.steps[0]->title, "A");
    assert_int_equal(pack.steps[0]->expected_fear, UNSET);
    assert_int_equal(pack.steps[0]->minutes[0], UNSET);
    assert_false(pack.steps[0]->tips.given);
    pack_free(&pack);
}

static void everything_a_trail_may_have(void **state) {
    Pack pack =
        read_fine("{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x.y_z-1\", \"language\": \"de\", "
                  "\"title\": \"T\", \"fear\": \"F\", \"about\": \"B\", \"author\": \"U\", \"license\": \"L\", "
                  "\"source\": \"S\", \"caution\": {\"kind\": \"body\", \"text\": \"C\"}, "
                  "\"unlock\": {\"any\": [{\"rule\": \"clears\"}, {\"all\": [{\"rule\": \"calm_at_most\", "
                  "\"fear\": 30, \"which\": \"end\"}, {\"rule\": \"ready\"}]}]}, \"steps\": ["
                  "{\"id\": \"b\", \"title\": \"2\", \"detail\": \"D\", \"expected_fear\": 35, \"minutes\": [2, 10], "
                  "\"tips\": [\"one\", \"two\"], \"celebrate\": \"Yes\", \"kind\": \"mirror\", \"unlock\": "
                  "{\"rule\": \"drop_by_percent\", \"percent\": 25, \"from\": \"before\", \"times\": 3}}, " STEP "]}");
    const Trail *trail = pack.trail;
    const Step *step = pack.steps[0];
    (void)state;
    assert_string_equal(trail->source, "S");
    assert_string_equal(trail->caution.text, "C");
    assert_int_equal(trail->caution.kind, 1);
    assert_int_equal(trail->unlock->kind, RULE_ANY);
    assert_int_equal(trail->unlock->part_count, 2);
    assert_int_equal(trail->unlock->parts[0].at_least, 2);
    assert_int_equal(trail->unlock->parts[1].kind, RULE_ALL);
    assert_int_equal(trail->unlock->parts[1].parts[0].fear, 30);
    assert_int_equal(trail->unlock->parts[1].parts[0].which, SIDE_END);
    assert_int_equal(trail->unlock->parts[1].parts[0].last, 2);
    assert_int_equal(trail->unlock->parts[1].parts[1].kind, RULE_READY);
    assert_string_equal(step->record.id, "b");
    assert_int_equal(step->expected_fear, 35);
    assert_int_equal(step->minutes[0], 2);
    assert_int_equal(step->minutes[1], 10);
    assert_int_equal(step->tips.count, 2);
    assert_string_equal(step->tips.items[1], "two");
    assert_int_equal(step->kind, STEP_MIRROR);
    assert_int_equal(step->unlock->percent, 25);
    assert_int_equal(step->unlock->from, SIDE_BEFORE);
    assert_int_equal(step->unlock->min_start, 30);
    assert_int_equal(step->unlock->times, 3);
    assert_string_equal(pack.steps[1]->record.id, "a");
    pack_free(&pack);
}

static void presets_come_back_the_same(void **state) {
    (void)state;
    for (int preset = 0; preset < PRESETS; preset++) {
        Pack pack = read_fine(HEAD STEPS STEP "]}");
        pack.trail->unlock = rule_copy(rule_of_preset((Preset)preset));
        char *text = trail_print(&pack);
        Pack again = read_fine(text);
        assert_true(rule_same(pack.trail->unlock, again.trail->unlock));
        free(text);
        pack_free(&pack);
        pack_free(&again);
    }
}

static void random_packs_come_back_the_same(void **state) {
    (void)state;
    for (uint64_t seed = 0; seed < 2000; seed++) {
        Chance chance = chance_from_seed(seed);
        Pack pack = random_pack(&chance, seed % 50 == 0 ? STEPS_MOST : 4);
        char *text = trail_print(&pack);
        Pack read = read_fine(text);
        char *again = trail_print(&read);
        assert_string_equal(text, again);
        assert_string_equal(pack.trail->record.id, read.trail->record.id);
        assert_true(shape_same(record_shape(RECORD_TRAIL), pack.trail, read.trail));
        assert_int_equal(pack.count, read.count);
        for (size_t i = 0; i < pack.count; i++) {
            assert_string_equal(pack.steps[i]->record.id, read.steps[i]->record.id);
            assert_true(shape_same(record_shape(RECORD_STEP), pack.steps[i], read.steps[i]));
        }
        free(text);
        free(again);
        pack_free(&pack);
        pack_free(&read);
    }
}

static void unknown_members_are_kept(void **state) {
    Pack pack = read_fine(HEAD ", \"mood\": [1], \"caution\": {\"icon\": \"sun\"}" STEPS
                               "{\"id\": \"a\", \"title\": \"A\", \"video\": null}]}");
    (void)state;
    assert_string_equal(pack.trail->extra, "{\"mood\": [1]}");
    assert_string_equal(pack.trail->caution.extra, "{\"icon\": \"sun\"}");
    assert_string_equal(pack.steps[0]->extra, "{\"video\": null}");
    pack_free(&pack);
}

static void names_are_told_apart_by_their_case(void **state) {
    Pack pack = read_fine(HEAD ", \"About\": 7" STEPS STEP "]}");
    (void)state;
    assert_null(pack.trail->about);
    assert_string_equal(pack.trail->extra, "{\"About\": 7}");
    pack_free(&pack);
}

static void prints_what_a_person_can_read(void **state) {
    Pack pack = read_fine(HEAD ", \"unlock\": {\"rule\": \"clears\"}" STEPS
                               "{\"id\": \"a\", \"title\": \"A\", \"minutes\": [1, 5], \"tips\": [\"x\"]}]}");
    char *text = trail_print(&pack);
    (void)state;
    assert_string_equal(text, "{\n"
                              "  \"format\": \"foothold.trail\",\n"
                              "  \"version\": 1,\n"
                              "  \"id\": \"x\",\n"
                              "  \"language\": \"en\",\n"
                              "  \"title\": \"X\",\n"
                              "  \"unlock\": {\"rule\": \"clears\", \"at_least\": 2},\n"
                              "  \"steps\": [\n"
                              "    {\n"
                              "      \"id\": \"a\",\n"
                              "      \"title\": \"A\",\n"
                              "      \"minutes\": [1, 5],\n"
                              "      \"tips\": [\"x\"]\n"
                              "    }\n"
                              "  ]\n"
                              "}\n");
    free(text);
    pack_free(&pack);
}

typedef struct Refusal {
    const char *text, *says;
    int line, column;
} Refusal;

#define ONE_STEP(members) HEAD STEPS "{\"id\": \"a\", \"title\": \"A\",\n" members "}]}"
#define UNLOCK(rule) ONE_STEP("\"unlock\": " rule)
#define NEST "{\"any\": ["
#define SINGLES "clears, distinct_days, distinct_places, calm_at_most, drop_by_percent, surprised, without_aids, ready"

static const Refusal refusals[] = {
    {"{", "the file ends in the middle of its data", 1, 2},
    {"\"x\"", "the file must begin with { and hold \"format\": \"foothold.trail\"", 1, 1},
    {"{\"format\": \"foothold.trail\",\n\"version\": 3}",
     "this file was made by a newer Foothold (version 3); this one reads version 1", 2, 12},
    {"{\"format\": \"foothold.trail\",\n\"version\": 1.5}",
     "version is 1.5; it must be a whole number from 1 to 2147483647", 2, 12},
    {"{\"format\": \"foothold.trail\", \"version\": 1}", "id is missing", 1, 1},
    {"{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\"}", "language is missing", 1, 1},
    {"{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\"}", "title is missing", 1, 1},
    {"{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\",\n\"title\": \" \"}",
     "title is empty; it needs a few words", 2, 10},
    {HEAD "}", "steps is missing", 1, 1},
    {HEAD STEPS "]}", "steps holds 0 steps; a trail has 1 to 40", 2, 10},
    {HEAD STEPS "3]}", "steps[0] is 3; it must be an object in { }", 2, 11},
    {HEAD STEPS "{}]}", "steps[0].id is missing", 2, 11},
    {HEAD STEPS STEP ",\n{\"id\": \"b\"}]}", "steps[1].title is missing", 3, 1},
    {HEAD STEPS "{\"id\": \"b\", \"title\": \"\"}]}", "steps[0].title is empty; it needs a few words", 2, 32},
    {HEAD STEPS "{\"id\": \"b\", \"title\": null}]}", "steps[0].title is null; it must be text in double quotes", 2,
     32},
    {HEAD STEPS STEP ",\n" STEP "]}", "steps[1].id is \"a\", which steps[0] has too; each step needs its own", 3, 8},
    {HEAD STEPS "{\"id\": \"caf\xC3\xA9\", \"title\": \"B\"}]}",
     "steps[0].id is \"caf\xC3\xA9\"; it must be 1 to 40 of the letters a to z, A to Z, digits, . _ and -", 2, 18},
    {ONE_STEP("\"expected_fear\": 140"), "steps[0].expected_fear is 140; it must be 0 to 100", 3, 18},
    {ONE_STEP("\"expected_fear\": -0.5"), "steps[0].expected_fear is -0.5; it must be 0 to 100", 3, 18},
    {ONE_STEP("\"expected_fear\": 12.5"), "steps[0].expected_fear is 12.5; it must be a whole number from 0 to 100", 3,
     18},
    {ONE_STEP("\"expected_fear\": \"high\""), "steps[0].expected_fear is \"high\"; it must be 0 to 100", 3, 18},
    {ONE_STEP("\"minutes\": 5"), "steps[0].minutes is 5; it must be a list of two numbers, from and to", 3, 12},
    {ONE_STEP("\"minutes\": [1, 2, 3]"), "steps[0].minutes is a list; it must be a list of two numbers, from and to", 3,
     12},
    {ONE_STEP("\"minutes\": [10, 5]"), "steps[0].minutes goes from 10 to 5; the first must be the smaller", 3, 12},
    {ONE_STEP("\"minutes\": [1, 1e9]"), "steps[0].minutes[1] is 1000000000; it must be 0 to 10000", 3, 16},
    {ONE_STEP("\"tips\": \"x\""), "steps[0].tips is \"x\"; it must be a list in [ ]", 3, 9},
    {ONE_STEP("\"kind\": \"Go\""), "steps[0].kind is \"Go\"; it must be one of go, imagine, mirror, record, talk, body",
     3, 9},
    {UNLOCK("3"), "steps[0].unlock is 3; it must be a rule in { }", 3, 11},
    {UNLOCK("{}"), "steps[0].unlock must have \"any\", \"all\" or \"rule\"", 3, 11},
    {UNLOCK("{\"rule\": \"clear\"}"), "steps[0].unlock.rule is \"clear\"; it must be one of " SINGLES, 3, 20},
    {UNLOCK("{\"rule\": \"any\"}"), "steps[0].unlock.rule is \"any\"; it must be one of " SINGLES, 3, 20},
    {UNLOCK("{\"any\": [{\"rule\": \"ready\"},\n{\"rule\": 4}]}"),
     "steps[0].unlock.any[1].rule is 4; it must be one of " SINGLES, 4, 10},
    {UNLOCK("{\"rule\": \"clears\", \"at_least\": 0}"), "steps[0].unlock.at_least is 0; it must be 1 to 100", 3, 42},
    {UNLOCK("{\"rule\": \"clears\", \"fear\": 3}"), "steps[0].unlock.fear is not part of the rule \"clears\"", 3, 38},
    {UNLOCK("{\"rule\": \"clears\", \"which\": \"peak\"}"), "steps[0].unlock.which is not part of the rule \"clears\"",
     3, 39},
    {UNLOCK("{\"rule\": \"calm_at_most\", \"gap\": 3}"), "steps[0].unlock.gap is not part of the rule \"calm_at_most\"",
     3, 43},
    {UNLOCK("{\"rule\": \"calm_at_most\", \"which\": \"before\"}"),
     "steps[0].unlock.which is \"before\"; it must be one of peak, end", 3, 45},
    {UNLOCK("{\"any\": []}"), "steps[0].unlock.any must be a list of 1 to 16 rules", 3, 19},
    {UNLOCK("{\"all\": 1}"), "steps[0].unlock.all must be a list of 1 to 16 rules", 3, 19},
    {UNLOCK("{\"any\": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}"), "steps[0].unlock.any must be a list of 1 to 16 rules", 3,
     19},
    {UNLOCK("{\"any\": [{\"rule\": \"ready\"}], \"all\": []}"), "steps[0].unlock must have nothing beside \"any\"", 3,
     11},
    {UNLOCK(NEST NEST NEST NEST NEST NEST NEST NEST "{\"rule\": \"ready\"}]}]}]}]}]}]}]}]}"),
     "steps[0].unlock.any[0].any[0].any[0].any[0].any[0].any[0].any[0].any lies more than 8 rules deep", 3, 82},
};

static void refusals_say_what_and_where(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        const Refusal *refusal = &refusals[i];
        Problem problem = {0, 0, ""};
        Pack pack;
        assert_false(trail_read(refusal->text, strlen(refusal->text), &pack, &problem));
        assert_string_equal(problem.text, refusal->says);
        if (problem.line != refusal->line || problem.column != refusal->column) {
            fail_msg("%s: %d:%d", problem.text, problem.line, problem.column);
        }
        assert_null(pack.trail);
        assert_int_equal(pack.count, 0);
        assert_false(trail_read(refusal->text, strlen(refusal->text), &pack, NULL));
    }
}

static void forty_steps_and_no_more(void **state) {
    char text[4000] = HEAD STEPS;
    Problem problem = {0, 0, ""};
    Pack pack;
    (void)state;
    for (int i = 0; i < STEPS_MOST; i++) {
        char step[60];
        (void)snprintf(step, sizeof step, "%s{\"id\": \"s%d\", \"title\": \"A\"}", i > 0 ? "," : "", i);
        strcat(text, step);
    }
    size_t length = strlen(text);
    strcat(text, "]}");
    pack = read_fine(text);
    assert_int_equal(pack.count, STEPS_MOST);
    pack_free(&pack);
    text[length] = '\0';
    strcat(text, "," STEP "]}");
    assert_false(trail_read(text, strlen(text), &pack, &problem));
    assert_string_equal(problem.text, "steps holds 41 steps; a trail has 1 to 40");
}

/* cJSON would make an empty text of a cut one and infinity of a great number; neither reaches it. */
static void no_cut_file_is_taken(void **state) {
    static const char text[] = HEAD STEPS STEP "]}";
    (void)state;
    for (size_t length = 0; length < strlen(text); length++) {
        Pack pack;
        assert_false(trail_read(text, length, &pack, NULL));
    }
}

/* Any bytes: the reader says yes or no, and reads nothing outside. Address and undefined-behaviour checks watch. */
static void changed_bytes_do_no_harm(void **state) {
    static const char alphabet[] = "{}[],:\"\\u0019-.eE\xC3\xA9\xFF truefalsnl\n";
    Chance chance = chance_from_seed(11);
    (void)state;
    for (int i = 0; i < 3000; i++) {
        Pack pack = random_pack(&chance, 2), read;
        char *text = trail_print(&pack);
        size_t length = strlen(text);
        for (unsigned k = chance_below(&chance, 4); k > 0; k--) {
            text[chance_below(&chance, (unsigned)length)] = alphabet[chance_below(&chance, sizeof alphabet - 1)];
        }
        Problem problem = {0, 0, ""};
        if (!trail_read(text, length, &read, &problem)) {
            assert_true(problem.line > 0 && problem.column > 0 && problem.text[0] != '\0');
            assert_true(text_is_valid(problem.text, strlen(problem.text)));
        }
        free(text);
        pack_free(&pack);
        pack_free(&read);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_least_a_trail_needs),       cmocka_unit_test(everything_a_trail_may_have),
        cmocka_unit_test(presets_come_back_the_same),    cmocka_unit_test(random_packs_come_back_the_same),
        cmocka_unit_test(unknown_members_are_kept),      cmocka_unit_test(names_are_told_apart_by_their_case),
        cmocka_unit_test(prints_what_a_person_can_read), cmocka_unit_test(refusals_say_what_and_where),
        cmocka_unit_test(forty_steps_and_no_more),       cmocka_unit_test(no_cut_file_is_taken),
        cmocka_unit_test(changed_bytes_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
