/* The strict check: what is JSON here and what is not, and where a fault is said to be. */
#include "data/strict.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const good[] = {
    "{}",
    "[]",
    " \t\r\n[ ] \n",
    "0",
    "-0",
    "\"\"",
    "true",
    "false",
    "null",
    "[1,2.5,-3e4,1E+2,0.0,1e-7]",
    "1e308",
    "1e-999",
    "0.1000000000000000055511151231257827021181583404541015625",
    "0.1234567890123456789012345678901234567890123456789012345678", /* 60 characters */
    "9007199254740992",
    "-9007199254740992",
    "{\"a\":1,\"b\":{\"a\":2},\"c\":[{\"a\":3}]}",
    "{\"a\":{\"b\":1},\"b\":2}",
    "{\"\":0}",
    "{\"a\":1,\"A\":2}",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u0001\"",
    "\"\\ud83d\\ude00\"",
    "\"caf\xC3\xA9 \xE2\x98\x95 \xF0\x9F\x98\x80 \xF4\x8F\xBF\xBF\"",
    "\"\x7F\"",
};

static void accepts_json(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        Problem problem = {0, 0, ""};
        if (!strict_check(good[i], strlen(good[i]), &strict_pack, &problem)) {
            fail_msg("%s refused: %d:%d: %s", good[i], problem.line, problem.column, problem.text);
        }
    }
}

typedef struct Bad {
    const char *text;
    int line, column;
    const char *says; /* part of the sentence */
} Bad;

static const Bad bad[] = {
    {"", 1, 1, "empty"},
    {" \n ", 1, 1, "empty"},
    {"\xEF\xBB\xBF{}", 1, 1, "byte order mark"},
    {"{", 1, 2, "ends in the middle"},
    {"[1,", 1, 4, "ends in the middle"},
    {"{\"a\"", 1, 5, "ends in the middle"},
    {"\"abc", 1, 5, "ends in the middle of a text"},
    {"\"abc\\", 1, 5, "ends in the middle of a text"},
    {"{} {}", 1, 4, "follows after the end"},
    {"[1] x", 1, 5, "follows after the end"},
    {"[1 2]", 1, 4, "a comma or a closing bracket is missing"},
    {"[1}", 1, 3, "a comma or a closing bracket is missing"},
    {"{\"a\" 1}", 1, 6, "a colon is missing"},
    {"{\"a\":1,}", 1, 8, "a comma too many"},
    {"[1,]", 1, 4, "a comma too many"},
    {"[,1]", 1, 2, "a value must stand here"},
    {"{,}", 1, 2, "a name in double quotes"},
    {"{a:1}", 1, 2, "a name in double quotes"},
    {"{'a':1}", 1, 2, "a name in double quotes"},
    {"{\"a\":}", 1, 6, "a value must stand here"},
    {"]", 1, 1, "a value must stand here"},
    {"{1:2}", 1, 2, "a name in double quotes"},
    {"01", 1, 1, "begin with 0"},
    {"[-012]", 1, 3, "begin with 0"},
    {"1.", 1, 3, "after the decimal point"},
    {".5", 1, 1, "a value must stand here"},
    {"+1", 1, 1, "a value must stand here"},
    {"-", 1, 2, "a digit is missing"},
    {"1e", 1, 3, "in the exponent"},
    {"1e+", 1, 4, "in the exponent"},
    {"0x10", 1, 2, "follows after the end"},
    {"NaN", 1, 1, "a value must stand here"},
    {"-Infinity", 1, 2, "a digit is missing"},
    {"[1e999]", 1, 2, "too great"},
    {"-1e400", 1, 1, "too great"},
    {"1.5e99999999999999999999", 1, 1, "too great"},
    {"9007199254740993", 1, 1, "beyond 9007199254740992"},
    {"[-123456789012345678901]", 1, 2, "beyond 9007199254740992"},
    {"0.1234567890123456789012345678901234567890123456789012345678901", 1, 1, "longer than 60"},
    {"tru", 1, 1, "a value must stand here"},
    {"True", 1, 1, "a value must stand here"},
    {"truex", 1, 5, "follows after the end"},
    {"// note\n1", 1, 1, "a value must stand here"},
    {"[1\x0B]", 1, 3, "a comma or a closing bracket"},
    {"[\x01]", 1, 2, "a value must stand here"},
    {"\"a\tb\"", 1, 3, "control character"},
    {"\"a\nb\"", 1, 3, "control character"},
    {"\"\x1F\"", 1, 2, "control character"},
    {"\"\\x\"", 1, 2, "a backslash must be followed"},
    {"\"\\u12g4\"", 1, 2, "four hexadecimal digits"},
    {"\"\\u12", 1, 2, "four hexadecimal digits"},
    {"\"a\\u0000b\"", 1, 3, "\\u0000"},
    {"\"\\ud800\"", 1, 2, "surrogate"},
    {"\"\\udc00\"", 1, 2, "surrogate"},
    {"\"\\ud800\\ud800\"", 1, 2, "surrogate"},
    {"\"\\ud800x\"", 1, 2, "surrogate"},
    {"\"\xFF\"", 1, 2, "not UTF-8"},
    {"\"\xC0\xAF\"", 1, 2, "not UTF-8"},
    {"\"\xC3\"", 1, 2, "not UTF-8"},
    {"\"\xED\xA0\x80\"", 1, 2, "not UTF-8"},
    {"\"\xF4\x90\x80\x80\"", 1, 2, "not UTF-8"},
    {"\"\x80\"", 1, 2, "not UTF-8"},
    {"\xC3\xA9", 1, 1, "a value must stand here"},
    {"{\"a\":1,\n \"a\":2}", 2, 2, "the name \"a\" comes twice"},
    {"{\"a\":1,\n\"b\":{},\n  \"\\u0061\":2}", 3, 3, "comes twice"},
    {"{\"\\u00e9\":1,\"\xC3\xA9\":2}", 1, 13, "comes twice"},
    {"{\"\\ud83d\\ude00\":1,\"\xF0\x9F\x98\x80\":2}", 1, 19, "comes twice"},
    {"[{\"x\":{\"y\":1,\"z\":2,\"y\":3},\"x\":1}]", 1, 20, "the name \"y\" comes twice"},
    {"{\"b\":1,\"a\":2,\"a\":3,\"b\":4}", 1, 14, "the name \"a\" comes twice"},
    {"\"\xC3\xA9\xC3\xA9\xF0\x9F\x98\x80\" x", 1, 7, "follows after the end"},
    {"[\r\n1,\r\n\"\xC3\xA9\" 2]", 3, 5, "a comma or a closing bracket"},
};

static void refuses_what_is_not_json_and_says_where(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Problem problem = {0, 0, ""};
        if (strict_check(bad[i].text, strlen(bad[i].text), &strict_pack, &problem)) {
            fail_msg("accepted: %s", bad[i].text);
        }
        if (problem.line != bad[i].line || problem.column != bad[i].column ||
            strstr(problem.text, bad[i].says) == NULL) {
            fail_msg("%s: %d:%d: %s", bad[i].text, problem.line, problem.column, problem.text);
        }
        assert_false(strict_check(bad[i].text, strlen(bad[i].text), &strict_pack, NULL));
    }
}

static void refuses_a_nul_byte(void **state) {
    static const char text[] = "{\"a\":\"b\0c\"}", after[] = "{}\0";
    (void)state;
    assert_false(strict_check(text, sizeof text - 1, &strict_pack, NULL));
    assert_false(strict_check(after, sizeof after - 1, &strict_pack, NULL));
}

static char *repeated(const char *part, size_t count, const char *end, size_t *length) {
    size_t size = strlen(part);
    char *text = malloc(size * count + strlen(end) + 1);
    assert_non_null(text);
    for (size_t i = 0; i < count; i++) {
        memcpy(text + i * size, part, size);
    }
    strcpy(text + size * count, end);
    *length = strlen(text);
    return text;
}

static void takes_64_levels_and_no_more(void **state) {
    Problem problem = {0, 0, ""};
    char text[300];
    (void)state;
    memset(text, '[', 64);
    memset(text + 64, ']', 64);
    assert_true(strict_check(text, 128, &strict_pack, NULL));
    memset(text, '[', 65);
    memset(text + 65, ']', 65);
    assert_false(strict_check(text, 130, &strict_pack, &problem));
    assert_int_equal(problem.column, 65);
    assert_non_null(strstr(problem.text, "64 deep"));
}

static void counts_values(void **state) {
    const StrictLimits limits = {1000, 4};
    Problem problem = {0, 0, ""};
    (void)state;
    assert_true(strict_check("{\"a\":1,\"b\":[2]}", 15, &limits, NULL));
    assert_false(strict_check("[1,2,3,4]", 9, &limits, &problem));
    assert_int_equal(problem.column, 8);
    assert_non_null(strstr(problem.text, "more than 4 values"));
}

static void counts_bytes(void **state) {
    const StrictLimits limits = {4, 100};
    Problem problem = {0, 0, ""};
    (void)state;
    assert_true(strict_check("[12]", 4, &limits, NULL));
    assert_false(strict_check("[123]", 5, &limits, &problem));
    assert_non_null(strstr(problem.text, "larger than"));
}

static void refuses_bombs(void **state) {
    static const char *const parts[] = {"0,", "[", "[],", "{\"a\":", "\"\","};
    size_t length = 0;
    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        char *text = repeated(parts[i], strict_pack.bytes / 8, "", &length);
        text[0] = '[';
        assert_false(strict_check(text, length, &strict_pack, NULL));
        free(text);
    }
    char *digits = repeated("1", strict_pack.bytes, "", &length);
    assert_false(strict_check(digits, length, &strict_pack, NULL));
    free(digits);
}

static void finds_one_double_name_among_many(void **state) {
    const size_t count = 20000;
    char *text = malloc(count * 16 + 32), *at = text;
    Problem problem = {0, 0, ""};
    (void)state;
    assert_non_null(text);
    at += sprintf(at, "{");
    for (size_t i = 0; i < count; i++) {
        at += sprintf(at, "\"n%zu\":0,\n", i * 7919 % count);
    }
    sprintf(at, "\"m\":0}");
    assert_true(strict_check(text, strlen(text), &strict_pack, NULL));
    sprintf(at, "\"n123\":0}");
    assert_false(strict_check(text, strlen(text), &strict_pack, &problem));
    assert_int_equal(problem.line, count + 1);
    assert_non_null(strstr(problem.text, "\"n123\""));
    free(text);
}

static void a_long_name_is_cut_between_letters(void **state) {
    Problem problem = {0, 0, ""};
    char text[600] = "{", name[200] = "\"";
    (void)state;
    for (int i = 0; i < 40; i++) {
        strcat(name, "\xE2\x98\x95");
    }
    strcat(name, "\":1");
    strcat(strcat(strcat(strcat(text, name), ","), name), "}");
    assert_false(strict_check(text, strlen(text), &strict_pack, &problem));
    assert_non_null(strstr(problem.text, "\xE2\x98\x95\" comes twice"));
}

static const char tree[] = "{\"steps\": [\n"
                           "  {\"title\": \"a\", \"tips\": []},\n"
                           "  {\"title\": \"\xC3\xA9\", \"fear\": 140, \"unlock\": {\"any\": [{\"rule\": \"x\"}]}}],\n"
                           " \"title\": true}";

typedef struct Found {
    const char *path;
    int line, column;
} Found;

static void locates_values_by_their_path(void **state) {
    static const Found found[] = {
        {"", 1, 1},
        {"steps", 1, 11},
        {"steps[0]", 2, 3},
        {"steps[0].title", 2, 13},
        {"steps[0].tips", 2, 26},
        {"steps[1]", 3, 3},
        {"steps[1].title", 3, 13},
        {"steps[1].fear", 3, 26},
        {"steps[1].unlock.any[0].rule", 3, 59},
        {"title", 4, 11},
    };
    (void)state;
    assert_true(strict_check(tree, strlen(tree), &strict_pack, NULL));
    for (size_t i = 0; i < sizeof found / sizeof *found; i++) {
        int line = 0, column = 0;
        assert_true(strict_locate(tree, strlen(tree), found[i].path, &line, &column));
        if (line != found[i].line || column != found[i].column) {
            fail_msg("%s: %d:%d", found[i].path, line, column);
        }
    }
}

static void locates_nothing_that_is_not_there(void **state) {
    static const char *const paths[] = {"step",        "steps[2]", "steps[0].fear", "steps[0].tips[0]",
                                        "steps.title", "title[0]", "title.x",       "steps[1].unlock.any[1]",
                                        "Title",       "any"};
    int line = 7, column = 7;
    (void)state;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        assert_false(strict_locate(tree, strlen(tree), paths[i], &line, &column));
    }
    assert_int_equal(line, 7);
}

static void finds_the_bytes_of_a_value(void **state) {
    size_t at = 0, size = 0;
    (void)state;
    assert_true(strict_find(tree, strlen(tree), "steps[1].fear", &at, &size));
    assert_int_equal(size, 3);
    assert_memory_equal(tree + at, "140", 3);
    assert_true(strict_find(tree, strlen(tree), "steps[1].title", &at, &size));
    assert_memory_equal(tree + at, "\"\xC3\xA9\"", size);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts_json),
        cmocka_unit_test(refuses_what_is_not_json_and_says_where),
        cmocka_unit_test(refuses_a_nul_byte),
        cmocka_unit_test(takes_64_levels_and_no_more),
        cmocka_unit_test(counts_values),
        cmocka_unit_test(counts_bytes),
        cmocka_unit_test(refuses_bombs),
        cmocka_unit_test(finds_one_double_name_among_many),
        cmocka_unit_test(a_long_name_is_cut_between_letters),
        cmocka_unit_test(locates_values_by_their_path),
        cmocka_unit_test(locates_nothing_that_is_not_there),
        cmocka_unit_test(finds_the_bytes_of_a_value),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
