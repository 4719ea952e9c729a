/* The lines of --check-pack and --check-save. */
#include "data/check.h"

#include "data/save_file.h"
#include "data/trail_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TRAIL "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\", \"title\": \"X\","

static char *lines_of(const char *file, const char *text, bool wanted_whole) {
    bool whole = !wanted_whole;
    char *lines = check_pack(file, text, strlen(text), &whole);
    assert_int_equal(whole, wanted_whole);
    return lines;
}

static void says(char *lines, const char *wanted) {
    assert_non_null(lines);
    assert_string_equal(lines, wanted);
    free(lines);
}

static void a_good_pack_has_no_lines(void **state) {
    static const char trail[] =
        TRAIL "\"steps\": [{\"id\": \"a\", \"title\": \"A\", \"expected_fear\": 30, \"minutes\": [5, 10]}]}";
    static const char note[] = "{\"format\": \"foothold.note\", \"version\": 1, \"text\": \"Hi\"}";
    (void)state;
    assert_null(lines_of("x.json", trail, true));
    assert_null(lines_of("n.json", note, true));
}

static void a_fault_has_file_line_and_column(void **state) {
    static const char fear[] = TRAIL "\n\"steps\": [{\"id\": \"a\", \"title\": \"A\", \"expected_fear\": 140}]}";
    static const char broken[] = "{\n  \"format\": foothold\n}";
    static const char note[] = "{\"format\": \"foothold.note\", \"version\": 1}";
    (void)state;
    says(lines_of("levels/x.json", fear, false),
         "levels/x.json:2:54: steps[0].expected_fear is 140; it must be 0 to 100\n");
    says(lines_of("x.json", broken, false),
         "x.json:2:13: a value must stand here: text in double quotes, a number, true, false, null, [ or {\n");
    says(lines_of("n.json", note, false), "n.json:1:1: text is missing\n");
    says(lines_of("e.json", "", false), "e.json:1:1: the file is empty\n");
}

static void every_fault_is_told_from_the_top(void **state) {
    static const char trail[] = "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"../x\",\n"
                                "\"steps\": [\n"
                                "{\"id\": \"a\", \"title\": \" \", \"expected_fear\": 101},\n"
                                "{\"id\": \"a\", \"title\": \"B\", \"kind\": \"fly\", \"minutes\": [-1, 2000000000]},\n"
                                "7,\n"
                                "{\"title\": 5, \"tips\": [1, \"two\", 3]}],\n"
                                "\"unlock\": {\"any\": [\n"
                                "{\"rule\": \"clears\", \"at_least\": 0, \"days\": 2},\n"
                                "{\"all\": []},\n"
                                "{\"rule\": \"calm\"}]}}";
    (void)state;
    char *lines = lines_of("x.json", trail, false);
    static const char *const wanted[] = {
        "x.json:1:1: language is missing\n",
        "x.json:1:1: title is missing\n",
        "x.json:1:50: id is \"../x\"; it must be 1 to 40 of the letters a to z, A to Z, digits, . _ and -\n",
        "x.json:3:22: steps[0].title is empty; it needs a few words\n",
        "x.json:3:44: steps[0].expected_fear is 101; it must be 0 to 100\n",
        "x.json:4:8: steps[1].id is \"a\", which steps[0] has too; each step needs its own\n",
        "x.json:4:35: steps[1].kind is \"fly\"; it must be one of go, imagine, mirror, record, talk, body\n",
        "x.json:4:54: steps[1].minutes[0] is -1; it must be ",
        "x.json:4:58: steps[1].minutes[1] is 2000000000; it must be ",
        "x.json:5:1: steps[2] is 7; it must be an object in { }\n",
        "x.json:6:1: steps[3].id is missing\n",
        "x.json:6:11: steps[3].title is 5; it must be text in double quotes\n",
        "x.json:6:23: steps[3].tips[0] is 1; it must be text in double quotes\n",
        "x.json:6:33: steps[3].tips[2] is 3; it must be text in double quotes\n",
        "x.json:8:32: unlock.any[0].at_least is 0; it must be 1 to 100\n",
        "x.json:8:43: unlock.any[0].days is not part of the rule \"clears\"\n",
        "x.json:9:9: unlock.any[1].all must be a list of 1 to 16 rules\n",
        "x.json:10:10: unlock.any[2].rule is \"calm\"; it must be one of ",
    };
    const char *at = lines;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        if (strncmp(at, wanted[i], strlen(wanted[i])) != 0) {
            fail_msg("line %zu is not \"%s\" but: %s", i + 1, wanted[i], at);
        }
        at = strchr(at, '\n') + 1;
    }
    assert_string_equal(at, "");
    free(lines);
}

static void a_name_that_comes_twice_is_told_each_time(void **state) {
    static const char trail[] = "{\"a\": 1, \"a\": 2,\n\"b\": {\"c\": 1,\n\"c\": 2}}";
    (void)state;
    says(lines_of("x.json", trail, false), "x.json:1:10: the name \"a\" comes twice in one object\n"
                                           "x.json:3:1: the name \"c\" comes twice in one object\n");
}

static void after_fifty_lines_the_rest_is_counted(void **state) {
    const size_t room = 60 + 4000 * 3;
    char *text = malloc(room);
    assert_non_null(text);
    strcpy(text, TRAIL "\"steps\": [{\"id\": \"a\", \"title\": \"A\", \"tips\": [0");
    size_t length = strlen(text);
    for (size_t i = 1; i < 4000; i++) {
        length += strlen(strcpy(text + length, ",0"));
    }
    strcpy(text + length, "]}]}");
    (void)state;
    char *lines = lines_of("x.json", text, false);
    size_t count = 0;
    for (const char *at = lines; (at = strchr(at, '\n')) != NULL; at++) {
        count++;
    }
    assert_int_equal(count, 51);
    assert_non_null(strstr(lines, "\nx.json:1:1: and 3950 more like these\n"));
    free(lines);
    free(text);
}

static void what_may_want_a_look_keeps_nothing_out(void **state) {
    static const char trail[] =
        TRAIL "\n"
              "\"unlock\": {\"any\": [{\"rule\": \"calm_at_most\"}, {\"rule\": \"calm_at_most\"}]},\n"
              "\"steps\": [{\"id\": \"a\", \"title\": \"A\", \"minutes\": [1, 2], \"expected_fear\": 55,\n"
              "\"unlock\": {\"all\": [{\"rule\": \"clears\"}, {\"rule\": \"distinct_days\"}]}},\n"
              "{\"id\": \"b\", \"title\": \"B\", \"expected_fear\": 80}]}";
    (void)state;
    says(lines_of("x.json", trail, true),
         "x.json:2:11: may want a look: unlock opens nothing until the fear falls; a way by courage alone is kinder\n"
         "x.json:2:46: may want a look: unlock.any[1] says the same as any[0]; one of them is enough\n"
         "x.json:3:73: may want a look: steps[0].expected_fear is 55; a first step of 20 to 40 is a good one\n"
         "x.json:4:11: may want a look: steps[0].unlock is never asked: the first camp is always open\n"
         "x.json:5:1: may want a look: steps[1] does not say its minutes; they help someone choose a day for it\n"
         "x.json:5:44: may want a look: steps[1].expected_fear is 80, a big stretch from 55; a camp between them might "
         "help\n");
}

#define NEVER                                                                                                           \
    " makes this \"all\" a rule that can never be met (it opens by ‘I feel ready’ alone); leave \"ready\" out, it " \
    "opens "                                                                                                            \
    "any camp\n"

static void a_rule_that_can_never_be_met_is_a_fault(void **state) {
    static const char trail[] =
        TRAIL "\n"
              "\"unlock\": {\"any\": [{\"rule\": \"clears\"},\n"
              "{\"all\": [{\"rule\": \"ready\"},\n"
              "{\"rule\": \"clears\", \"at_least\": 3}]}]},\n"
              "\"steps\": [{\"id\": \"a\", \"title\": \"A\", \"minutes\": [1, 2]},\n"
              "{\"id\": \"b\", \"title\": \"B\", \"minutes\": [1, 2], \"unlock\": {\"all\": [{\"rule\": \"clears\"},\n"
              "{\"any\": [{\"rule\": \"ready\"}, {\"all\": [{\"rule\": \"ready\"}]}]}]}}]}";
    (void)state;
    says(lines_of("x.json", trail, false),
         "x.json:3:10: unlock.any[1].all[0]" NEVER "x.json:7:1: steps[1].unlock.all[1]" NEVER);
}

/* Who goes on when ready alone has said so. And what is asked of tries may be much, and seem to contradict itself. */
static void a_rule_that_can_be_met_is_none(void **state) {
    static const char *const rules[] = {
        "{\"rule\": \"ready\"}",
        "{\"all\": [{\"rule\": \"ready\"}, {\"any\": [{\"rule\": \"ready\"}]}]}",
        "{\"any\": [{\"rule\": \"ready\"}, {\"rule\": \"clears\"}]}",
        "{\"all\": [{\"rule\": \"clears\", \"at_least\": 1}, {\"rule\": \"distinct_days\", \"at_least\": 100},"
        " {\"rule\": \"surprised\", \"min_likelihood\": 100, \"gap\": 100},"
        " {\"rule\": \"calm_at_most\", \"fear\": 0, \"last\": 100},"
        " {\"rule\": \"drop_by_percent\", \"percent\": 100, \"min_start\": 100, \"times\": 100}]}",
    };
    char text[1000];
    (void)state;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        (void)snprintf(text, sizeof text, "%s%s%s%s", TRAIL, "\"unlock\": ", rules[i],
                       ", \"steps\": [{\"id\": \"a\", \"title\": \"A\"}]}");
        free(lines_of("x.json", text, true));
    }
}

/* Its camps open by "I feel ready". */
static void a_player_is_not_kept_from_a_trail_by_one(void **state) {
    static const char trail[] = TRAIL "\"unlock\": {\"all\": [{\"rule\": \"clears\"}, {\"rule\": \"ready\"}]},"
                                      "\"steps\": [{\"id\": \"a\", \"title\": \"A\"}]}";
    Pack pack;
    (void)state;
    free(lines_of("x.json", trail, false));
    assert_true(trail_read(trail, strlen(trail), &pack, NULL));
    pack_free(&pack);
}

static void a_save_of_the_game_is_fine(void **state) {
    static const Moment now = {1772386200000, 0};
    Chance chance = chance_from_seed(1);
    Book book = book_new("Ann", now, &chance);
    size_t length = 0;
    bool changed = true;
    char *text = save_print(&book, &length);
    (void)state;
    assert_null(check_save("ann.json", text, length, &changed));
    assert_false(changed);
    strstr(text, "Ann")[0] = 'E';
    assert_null(check_save("ann.json", text, length, &changed));
    assert_true(changed);
    text[length - 2] = ']';
    says(check_save("ann.json", text, length, NULL), "ann.json:24:1: a comma or a closing bracket is missing here\n");
    free(text);
    book_free(&book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_good_pack_has_no_lines),
        cmocka_unit_test(a_fault_has_file_line_and_column),
        cmocka_unit_test(every_fault_is_told_from_the_top),
        cmocka_unit_test(a_name_that_comes_twice_is_told_each_time),
        cmocka_unit_test(after_fifty_lines_the_rest_is_counted),
        cmocka_unit_test(what_may_want_a_look_keeps_nothing_out),
        cmocka_unit_test(a_rule_that_can_never_be_met_is_a_fault),
        cmocka_unit_test(a_rule_that_can_be_met_is_none),
        cmocka_unit_test(a_player_is_not_kept_from_a_trail_by_one),
        cmocka_unit_test(a_save_of_the_game_is_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
