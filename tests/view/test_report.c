/* The printable page: what was chosen, whole, alone, and not one word more. */
#include "support/shown_page.h"

#include "view/report.h"

static char *page_of(const ShareWish *wish) {
    Share share = share_of(&book, wish, SHOWN_DAY);
    char *text = report_html(&share, shown_moment("2026-03-31T12:00Z"));
    share_free(&share);
    return text;
}

/* Behind the head, whose style is full of numbers. */
static const char *body_of(const char *text) {
    const char *body = strstr(text, "<body>");
    assert_non_null(body);
    return body;
}

static void nothing_leaks(void **state) {
    (void)state;
    for (unsigned bits = 0; bits <= SHOWN_ALL; bits++) {
        const ShareWish wish = shown_wish(bits);
        char *text = page_of(&wish);
        assert_true(text_is_valid(text, strlen(text)));
        assert_null(strstr(text, "Secret"));
        for (size_t i = 0; i < SHOWN_WORDS; i++) {
            if (shown_words[i].word[0] >= 'A') { /* two digits may stand in a drawing */
                expect_shown(body_of(text), &shown_words[i], bits);
            }
        }
        free(text);
    }
}

static size_t count_of(const char *text, const char *word) {
    size_t count = 0;
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at + 1, word)) {
        count++;
    }
    return count;
}

static void numbers_stand_in_the_table_where_they_were_chosen(void **state) {
    (void)state;
    for (unsigned bits = 1; bits <= SHOWN_ALL; bits++) {
        const ShareWish wish = shown_wish(bits);
        char *text = page_of(&wish);
        const size_t tries = bits == SHOWN_BIT(SHARE_NOTES) ? 0 : 3;
        assert_int_equal(count_of(text, "<td class=\"n\">72</td>"), wish.parts[SHARE_FEARS] ? tries : 0);
        assert_int_equal(count_of(text, "<td class=\"n\">84</td>"), wish.parts[SHARE_FORECASTS] ? tries : 0);
        assert_int_equal(count_of(text, ">A little<"), wish.parts[SHARE_FORECASTS] ? tries : 0);
        assert_int_equal(count_of(text, ">turned back<"), wish.parts[SHARE_CAMPS] ? 1 : 0);
        assert_int_equal(count_of(text, "of 3 stars"), wish.parts[SHARE_CAMPS] ? 3 : 0);
        free(text);
    }
}

static void words_stay_words(void **state) {
    (void)state;
    const ShareWish wish = shown_wish(SHOWN_ALL);
    char *text = page_of(&wish);
    assert_non_null(strstr(text, "=They will &lt;laugh&gt;, &quot;all&quot; of them"));
    assert_non_null(strstr(text, "Two seconds &amp; a smile"));
    assert_non_null(strstr(text, "Shaky hands<br>pour tea"));
    assert_non_null(strstr(text, "<h1 dir=\"auto\">Maya &amp; co</h1>"));
    assert_non_null(strstr(text, "<title>Maya &amp; co: 2 March to 31 March 2026</title>"));
    free(text);
}

static void it_says_what_it_is(void **state) {
    (void)state;
    const ShareWish wish = shown_wish(SHOWN_BIT(SHARE_CAMPS));
    char *text = page_of(&wish);
    assert_memory_equal(text, "<!doctype html>\n<html lang=\"en\">", 32);
    assert_non_null(strstr(text, "A practice notebook, not a clinical record. Self-rated."));
    assert_non_null(strstr(text, "3 times shown up"));
    assert_non_null(strstr(text, "1 of 3 camps lit"));
    assert_non_null(strstr(text, "lit <time datetime=\"2026-03-10\">10 Mar</time>"));
    assert_non_null(strstr(text, "Made with Foothold on 31 March 2026."));
    free(text);
}

/* Nothing is fetched, nothing runs. */
static void it_stands_alone(void **state) {
    (void)state;
    static const char *const never[] = {
        "<script", "<link", "<img", "<iframe", "src=", "href=", "@import", "url(h", "onload", "<base"};
    const ShareWish wish = shown_wish(SHOWN_ALL);
    char *text = page_of(&wish);
    for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
        assert_null(strstr(text, never[i]));
    }
    for (const char *at = strstr(text, "http"); at != NULL; at = strstr(at + 1, "http")) {
        assert_memory_equal(at, "http://www.w3.org/2000/svg", 26);
    }
    free(text);
}

static void tables_are_told(void **state) {
    (void)state;
    const ShareWish wish = shown_wish(SHOWN_ALL);
    char *text = page_of(&wish);
    assert_int_equal(count_of(text, "<table>"), 4);
    assert_int_equal(count_of(text, "<caption>"), 4);
    assert_int_equal(count_of(text, "<th "), count_of(text, "<th scope=") + count_of(text, "<th dir=\"auto\" scope="));
    free(text);
}

/* A chart is there with its figures, and tells no more than they do. */
static void charts_hold_what_was_chosen(void **state) {
    (void)state;
    for (unsigned bits = 0; bits <= SHOWN_ALL; bits++) {
        const ShareWish wish = shown_wish(bits);
        char *text = page_of(&wish);
        assert_int_equal(count_of(text, "id=\"hills-1-1-title\""), wish.parts[SHARE_FEARS] ? 1 : 0);
        assert_int_equal(count_of(text, "id=\"worries-1-title\""), wish.parts[SHARE_FORECASTS] ? 1 : 0);
        assert_int_equal(count_of(text, "font-weight=\"700\">72</text>"), wish.parts[SHARE_FEARS] ? 3 : 0);
        assert_int_equal(count_of(text, "Fear went 61, 72, then 43."), wish.parts[SHARE_FEARS] ? 3 : 0);
        assert_int_equal(count_of(text, "You gave it 84%. It happened a little."), wish.parts[SHARE_FORECASTS] ? 3 : 0);
        assert_true(wish.parts[SHARE_CAMPS] || strstr(text, "turned back") == NULL);
        assert_true(wish.parts[SHARE_CAMPS] || strstr(text, "did it") == NULL);
        free(text);
    }
}

/* How many, never which; of the tries that are shown. */
static void places_and_company_are_counted_with_the_camps(void **state) {
    (void)state;
    for (unsigned bits = 1; bits <= SHOWN_ALL; bits++) {
        const ShareWish wish = shown_wish(bits);
        char *text = page_of(&wish);
        assert_int_equal(count_of(text, " · 1 place tried · 1 kind of company</p>"), wish.parts[SHARE_CAMPS] ? 1 : 0);
        free(text);
    }
}

/* Peaks 72, 62 and 52 at one step: ten less a time. It is drawn, named below its camp, and told. */
static void a_trend_is_drawn_and_told(void **state) {
    (void)state;
    Chance chance = chance_from_seed(4);
    const Try *first = (const Try *)book.shelves[RECORD_TRY].items[0];
    const ShareWish wish = shown_wish(SHOWN_BIT(SHARE_FEARS));
    char *text = page_of(&wish);
    assert_null(strstr(text, "Dashed: the trend of one step."));
    assert_null(strstr(text, "stroke-dasharray=\"7 5\""));
    free(text);
    for (int i = 1; i <= 2; i++) {
        shown_try(&book, &chance, book_step(&book, first->step), OUTCOME_DID_IT, "2026-03-22T10:00Z")->fear.peak =
            72 - 10 * i;
    }
    text = page_of(&wish);
    assert_non_null(strstr(text, "Dashed: the trend of one step."));
    assert_non_null(strstr(text, "stroke-dasharray=\"7 5\""));
    assert_non_null(strstr(text, ">Camp 1, trend of 3 tries</text>"));
    assert_non_null(strstr(text, "Camp 1: Over 3 tries its peak came down by about 10 a time."));
    free(text);
}

static void dates_have_years_where_there_are_two(void **state) {
    (void)state;
    ShareWish wish = shown_wish(SHOWN_BIT(SHARE_CAMPS));
    Share share = share_of(&book, &wish, SHOWN_DAY);
    share.from -= 365;
    char *text = report_html(&share, shown_moment("2026-03-31T12:00Z"));
    assert_non_null(strstr(text, ">2 March 2025 to 31 March 2026 · 1 place tried"));
    assert_non_null(strstr(text, ">10 Mar 2026</time>"));
    share_free(&share);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nothing_leaks, set_up, tear_down),
        cmocka_unit_test_setup_teardown(numbers_stand_in_the_table_where_they_were_chosen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(words_stay_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_says_what_it_is, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_stands_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tables_are_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(charts_hold_what_was_chosen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(dates_have_years_where_there_are_two, set_up, tear_down),
        cmocka_unit_test_setup_teardown(places_and_company_are_counted_with_the_camps, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_trend_is_drawn_and_told, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
