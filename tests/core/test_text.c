#include "check.h"

#define FAMILY                                                                                                         \
    "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7" /* three people, two joiners */
#define E_ACUTE_MARK "e\xCC\x81"                                               /* e, combining acute */
#define FLAG_NO "\xF0\x9F\x87\xB3\xF0\x9F\x87\xB4"
#define FLAG_SE "\xF0\x9F\x87\xB8\xF0\x9F\x87\xAA"

static void copies_are_own_and_null_stays_null(void **state) {
    (void)state;
    assert_null(text_copy(NULL));
    char original[] = "brave";
    char *copy = text_copy(original);
    original[0] = 'g';
    assert_string_equal(copy, "brave");
    free(copy);
    char *part = text_copy_part("climber", 5);
    assert_string_equal(part, "climb");
    free(part);
}

static void blank_is_nothing_but_white_space(void **state) {
    (void)state;
    assert_true(text_is_blank(NULL));
    assert_true(text_is_blank(""));
    assert_true(text_is_blank(" \t\n\xC2\xA0\xE3\x80\x80\xE2\x80\xA8\xE2\x80\xA9")); /* of any kind */
    assert_false(text_is_blank("  x"));
    assert_false(text_is_blank("\xC3\xA9"));
}

static void only_well_formed_utf8_is_valid(void **state) {
    (void)state;
    static const char *const good[] = {"", "a", "\xC2\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF", FAMILY};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_true(text_is_valid(good[i], strlen(good[i])));
    }
    static const char *const bad[] = {"\x80",
                                      "\xC0\xAF",
                                      "\xC1\xBF",
                                      "\xE0\x9F\xBF",
                                      "\xED\xA0\x80",
                                      "\xED\xBF\xBF",
                                      "\xF0\x8F\xBF\xBF",
                                      "\xF4\x90\x80\x80",
                                      "\xF8\x88\x80\x80\x80",
                                      "\xC3",
                                      "\xE2\x82",
                                      "\xF0\x9F\x91",
                                      "a\xFF",
                                      "\xC3("};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(text_is_valid(bad[i], strlen(bad[i])));
    }
    assert_false(text_is_valid("a\0b", 3));
}

static void code_points_are_read_one_by_one(void **state) {
    (void)state;
    const char *text = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x91\xA9";
    const size_t length = strlen(text);
    size_t place = 0;
    assert_int_equal(text_code_point(text, length, &place), 'a');
    assert_int_equal(text_code_point(text, length, &place), 0xE9);
    assert_int_equal(text_code_point(text, length, &place), 0x20AC);
    assert_int_equal(text_code_point(text, length, &place), 0x1F469);
    assert_int_equal(place, length);
}

/* Walks forwards and backwards: both must meet the same borders, and `count` of them. */
static void check_borders(const char *text, size_t count) {
    const size_t length = strlen(text);
    size_t borders[64];
    size_t found = 0;
    for (size_t place = 0; place < length; place = text_next(text, length, place)) {
        borders[found++] = place;
    }
    assert_int_equal(found, count);
    assert_int_equal(text_count(text, length), count);
    size_t place = length;
    while (found > 0) {
        place = text_previous(text, length, place);
        assert_int_equal(place, borders[--found]);
    }
    assert_int_equal(place, 0);
}

static void graphemes_are_what_a_reader_sees(void **state) {
    (void)state;
    check_borders("", 0);
    check_borders("calm", 4);
    check_borders(E_ACUTE_MARK "x", 2);
    check_borders("a" E_ACUTE_MARK E_ACUTE_MARK "b", 4);
    check_borders(FAMILY "!" FAMILY, 3);
    check_borders(FLAG_NO FLAG_SE FLAG_NO, 3);
    check_borders("a\r\nb", 3);
    check_borders("ab\r\n\xCC\x81"
                  "c",
                  5); /* a mark does not join a line break */
    check_borders("\xD8\x80"
                  "12",
                  2);                                         /* a sign that joins the digit behind it */
    check_borders("\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8", 1); /* one syllable in three parts */
}

static void borders_end_at_the_ends(void **state) {
    (void)state;
    assert_int_equal(text_next("abc", 3, 3), 3);
    assert_int_equal(text_next("abc", 3, 99), 3);
    assert_int_equal(text_previous("abc", 3, 0), 0);
    assert_int_equal(text_previous("abc", 3, 99), 2);
    assert_int_equal(text_next("", 0, 0), 0);
    assert_int_equal(text_previous("", 0, 0), 0);
}

static void words_are_runs_of_letters_marks_and_digits(void **state) {
    (void)state;
    const char *text = "  One, caf" E_ACUTE_MARK " 42!";
    const size_t length = strlen(text);
    assert_int_equal(text_next_word(text, length, 0), 5);
    assert_int_equal(text_next_word(text, length, 5), 13);
    assert_int_equal(text_next_word(text, length, 13), 16);
    assert_int_equal(text_next_word(text, length, 16), length);
    assert_int_equal(text_previous_word(text, length, length), 14);
    assert_int_equal(text_previous_word(text, length, 14), 7);
    assert_int_equal(text_previous_word(text, length, 9), 7);
    assert_int_equal(text_previous_word(text, length, 7), 2);
    assert_int_equal(text_previous_word(text, length, 2), 0);
}

static void check_folded(const char *text, const char *wanted) {
    char *folded = text_folded(text);
    assert_string_equal(folded, wanted);
    free(folded);
}

static void folding_forgets_case_marks_and_spare_space(void **state) {
    (void)state;
    check_folded(NULL, "");
    check_folded("", "");
    check_folded("  The   Caf\xC3\x89\t\n", "the cafe");
    check_folded("CAF"
                 "E\xCC\x81",
                 "cafe");
    check_folded("\xEF\xBD\x81\xEF\xAC\x81", "afi"); /* fullwidth a, fi ligature */
    check_folded("Stra\xC3\x9F"
                 "e",
                 "strasse");
    check_folded("a\xC2\xA0 b", "a b");
    assert_true(text_same_folded("At HOME", " at  home "));
    assert_true(text_same_folded(NULL, " "));
    assert_false(text_same_folded("home", "work"));
}

static void check_cleaned(const char *text, bool lines, const char *wanted) {
    char *cleaned = text_cleaned(text, lines);
    assert_string_equal(cleaned, wanted);
    assert_true(text_is_valid(cleaned, strlen(cleaned)));
    free(cleaned);
}

static void cleaning_keeps_words_and_drops_tricks(void **state) {
    (void)state;
    check_cleaned("a\r\nb\rc\nd", true, "a\nb\nc\nd");
    check_cleaned("a\r\nb\rc\nd", false, "a b c d");
    check_cleaned("x\xE2\x80\xA8y", true, "x\ny");
    check_cleaned("a\tb", true, "a b");
    check_cleaned("\x01x\x7Fy\x1B[0m\xC2\x85", true, "xy[0m");
    check_cleaned("\xE2\x80\xAAx\xE2\x80\xAEy\xE2\x81\xA6z\xE2\x81\xA9", false, "xyz"); /* NOLINT(misc-misleading-*) */
    check_cleaned("\xE2\x80\x8Ex\xE2\x80\x8F" FAMILY, false, "\xE2\x80\x8Ex\xE2\x80\x8F" FAMILY);
    check_cleaned("x\xFFy\xC3", false, "x\xEF\xBF\xBDy\xEF\xBF\xBD");
    check_cleaned("\xFF\xFE\xFD", false, "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

static void check_slug(const char *name, const char *wanted) {
    char slug[41];
    text_slug(name, slug);
    assert_string_equal(slug, wanted);
}

static void slugs_are_safe_file_names(void **state) {
    (void)state;
    check_slug("Sarah", "sarah");
    check_slug("  Jos\xC3\xA9 d'Arc  ", "jose-d-arc");
    check_slug("../../etc/passwd", "etc-passwd");
    check_slug("", "person");
    check_slug(NULL, "person");
    check_slug("\xE5\x8C\x97", "person");
    check_slug("0123456789012345678901234567890123456789abc", "0123456789012345678901234567890123456789");
    check_slug("012345678901234567890123456789012345678 9", "012345678901234567890123456789012345678");
}

static void a_line_runs_the_way_of_its_first_letter(void **state) {
    (void)state;
    assert_false(text_runs_left("home", 4));
    assert_true(text_runs_left("\xD7\xA9\xD7\x9C home", 9)); /* Hebrew */
    assert_true(text_runs_left("12. \xD9\x85", 6));          /* Arabic behind a figure */
    assert_false(text_runs_left("12 ...", 6));
    assert_false(text_runs_left("a \xD7\xA9", 4));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_are_own_and_null_stays_null),
        cmocka_unit_test(blank_is_nothing_but_white_space),
        cmocka_unit_test(only_well_formed_utf8_is_valid),
        cmocka_unit_test(code_points_are_read_one_by_one),
        cmocka_unit_test(graphemes_are_what_a_reader_sees),
        cmocka_unit_test(borders_end_at_the_ends),
        cmocka_unit_test(words_are_runs_of_letters_marks_and_digits),
        cmocka_unit_test(folding_forgets_case_marks_and_spare_space),
        cmocka_unit_test(cleaning_keeps_words_and_drops_tricks),
        cmocka_unit_test(slugs_are_safe_file_names),
        cmocka_unit_test(a_line_runs_the_way_of_its_first_letter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
