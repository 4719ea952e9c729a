#include "check.h"

#include "core/fold.h"

static void check_folded(const char *text, const char *wanted) {
    Folded folded = fold(text, true);
    assert_string_equal(folded.text, wanted);
    assert_int_equal(folded.length, strlen(wanted));
    folded_free(&folded);
    char *plain = text_folded(text);
    assert_string_equal(plain, wanted);
    free(plain);
}

static void every_script_is_folded(void **state) {
    (void)state;
    check_folded("Café CAFÉ cafe\xCC\x81", "cafe cafe cafe");
    check_folded("ΣΊΣΥΦΟΣ σίσυφος", "σισυφοσ σισυφοσ"); /* both small sigmas are one */
    check_folded("ЁЛКА ёлка", "елка елка");
    check_folded("İstanbul", "istanbul");
    check_folded("Straße", "strasse");
    check_folded("Nguyễn", "nguyen");
    check_folded("שָׁלוֹם", "שלום");               /* without its points */
    check_folded("مَرْحَبًا", "مرحبا");             /* without its short vowels */
    check_folded("ｶﾞ ガ ㍿", "カ カ 株式会社"); /* half and full width, a square of four */
    check_folded("ﬁne\xC2\xAD ly", "fine ly");  /* a ligature, a soft hyphen */
}

static bool found_in(const char *text, const char *wanted, size_t from, TextPart *out) {
    Folded folded = fold(text, true);
    FoldedWords words = folded_words(wanted);
    const bool found = fold_find(text, &folded, &words, from, out);
    folded_words_free(&words);
    folded_free(&folded);
    return found;
}

static void check_found(const char *text, const char *wanted, const char *shown) {
    TextPart found = {0, 0};
    assert_true(found_in(text, wanted, 0, &found));
    assert_int_equal(found.to - found.from, strlen(shown));
    assert_memory_equal(text + found.from, shown, strlen(shown));
}

/* What is written above or below a letter may be a vowel of its own: then it is no accent. */
static void vowel_signs_are_letters(void **state) {
    (void)state;
    TextPart found = {0, 0};
    assert_false(found_in("आज का दिन", "दान", 0, &found)); /* a day is no gift */
    assert_false(found_in("ปิดประตู", "ปีด", 0, &found));
    assert_false(found_in("คุณ", "คูณ", 0, &found));
    assert_false(found_in("தீ", "தா", 0, &found));
    check_found("आज का दिन", "दिन", "दिन");
    check_found("आज का दिन", "द", "दि");                            /* while it is still being typed */
    check_found("पढ़ना", "पढना", "पढ़ना");                            /* a dot below is an accent */
    check_found("บ้านใหม่", "ใหม", "ใหม่");                            /* and so is the sign of a tone */
    check_folded("1\xEF\xB8\x8F\xE2\x83\xA3 a\xE2\x83\x9D", "1 a"); /* a keycap, a ring around a letter */
}

static void invalid_bytes_and_long_expansions_do_no_harm(void **state) {
    (void)state;
    Folded folded = fold("a\xFF"
                         "b",
                         true);
    assert_int_equal(folded.text[0], 'a');
    assert_int_equal(folded.text[folded.length - 1], 'b');
    folded_free(&folded);
    char text[3 * 200 + 1] = "";
    for (int i = 0; i < 200; i++) {
        memcpy(text + (size_t)i * 3, "\xEF\xB7\xBA", 4); /* one letter that becomes eighteen */
    }
    folded = fold(text, true);
    assert_int_equal(folded.origin[folded.length - 1], 3 * 199);
    folded_free(&folded);
}

static void what_is_found_is_shown_in_the_players_own_letters(void **state) {
    (void)state;
    check_found("She smiled at me", "SMIL", "smil");
    check_found("Un  CAFÉ   crème", "café", "CAFÉ");
    check_found("Un cafe\xCC\x81 noir", "cafe", "cafe\xCC\x81"); /* with the accent that stands behind the letter */
    check_found("Ich weiß es", "weiss", "weiß");
    check_found("a ﬁne day", "in", "ﬁn");
    check_found("한국에서", "하", "한"); /* while it is still being typed */
    check_found("昨日は電車に乗った", "電車", "電車");
    check_found("В ёлках", "елка", "ёлка");
    check_found("the queue, then the till", "till queue", "queue"); /* whichever comes first */
    TextPart found = {0, 0};
    assert_false(found_in("She smiled", "frown", 0, &found));
    assert_true(found_in("go, go, go", "go", 1, &found)); /* the next one */
    assert_int_equal(found.from, 4);
    assert_false(found_in("go, go, go", "go", 9, &found));
}

static void each_word_is_searched_for_itself(void **state) {
    (void)state;
    FoldedWords words = folded_words("  Two   Wörds ");
    assert_int_equal(words.count, 2);
    assert_string_equal(words.items[0], "two");
    assert_string_equal(words.items[1], "words");
    FoldedWords same = folded_words("two words"), less = folded_words("two"), other = folded_words("two swords");
    assert_true(folded_words_same(&words, &same));
    assert_false(folded_words_same(&words, &less));
    assert_false(folded_words_same(&words, &other));
    folded_words_free(&words);
    folded_words_free(&same);
    folded_words_free(&less);
    folded_words_free(&other);
    words = folded_words(" \n ");
    assert_int_equal(words.count, 0);
    folded_words_free(&words);
    words = folded_words("a b c d e f g h i j");
    assert_int_equal(words.count, FOLD_WORDS_MOST);
    assert_string_equal(words.items[FOLD_WORDS_MOST - 1], "h i j"); /* none is left out: the last ones are one */
    folded_words_free(&words);
}

static void check_around(const char *text, const char *wanted, size_t graphemes, const char *shown) {
    TextPart found = {0, 0};
    assert_true(found_in(text, wanted, 0, &found));
    const TextPart part = fold_around(text, found, graphemes);
    assert_int_equal(part.to - part.from, strlen(shown));
    assert_memory_equal(text + part.from, shown, strlen(shown));
}

static void around_what_is_found_no_word_is_cut(void **state) {
    (void)state;
    check_around("one two three four five", "three", 6, "two three four");
    check_around("one two three four five", "three", 4, "two three");
    check_around("one two three four five", "hree", 4, "three"); /* the word that it is in goes with it */
    check_around("one two three", "two", 60, "one two three");
    check_around("one two three", "one", 5, "one two");
    check_around("one two three", "three", 0, "three");
    check_around("昨日は電車に乗った", "電車", 2, "日は電車に乗"); /* no spaces: between letters */
    check_around("éééééé word ééééé end", "word", 8, "éééééé word ééééé");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_script_is_folded),
        cmocka_unit_test(vowel_signs_are_letters),
        cmocka_unit_test(invalid_bytes_and_long_expansions_do_no_harm),
        cmocka_unit_test(what_is_found_is_shown_in_the_players_own_letters),
        cmocka_unit_test(each_word_is_searched_for_itself),
        cmocka_unit_test(around_what_is_found_no_word_is_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
