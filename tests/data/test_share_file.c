/* Tables and JSON for others hold what was chosen, and nothing else. */
#include "support/shown_page.h"

#include "data/csv.h"
#include "data/json.h"
#include "data/share_file.h"

static char *text_of(unsigned bits, char *(*print)(const Share *)) {
    const ShareWish wish = shown_wish(bits);
    Share share = share_of(&book, &wish, SHOWN_DAY);
    char *text = print(&share);
    share_free(&share);
    return text;
}

static void nothing_leaks(char *(*print)(const Share *)) {
    for (unsigned bits = 0; bits <= SHOWN_ALL; bits++) {
        char *text = text_of(bits, print);
        assert_true(text_is_valid(text, strlen(text)));
        for (size_t i = 0; i < SHOWN_WORDS; i++) {
            expect_shown(text, &shown_words[i], bits);
        }
        free(text);
    }
}

static void a_table_leaks_nothing(void **state) {
    (void)state;
    nothing_leaks(share_csv);
}

static void a_json_file_leaks_nothing(void **state) {
    (void)state;
    nothing_leaks(share_json);
}

/* The cell under a name in a row of the table, counted from the header; "" where there is no such column. */
static void cell_is(const char *text, int number, const char *name, const char *wanted) {
    Csv csv = {.text = text + 3, .length = strlen(text) - 3, .line = 1, .separator = ','};
    CsvRow header, row;
    Problem problem = {0};
    assert_int_equal(csv_next(&csv, &header, &problem), CSV_ROW);
    for (int i = 0; i < number; i++) {
        assert_int_equal(csv_next(&csv, &row, &problem), CSV_ROW);
        assert_int_equal(row.count, header.count);
        for (size_t j = 0; i + 1 == number && j < row.count; j++) {
            if (strcmp(header.cells[j], name) == 0) {
                assert_string_equal(row.cells[j], wanted);
                wanted = NULL;
            }
        }
        csv_free_row(&row);
    }
    csv_free_row(&header);
    assert_null(wanted);
}

static void a_table_has_a_row_for_each(void **state) {
    (void)state;
    char *text = text_of(SHOWN_ALL, share_csv);
    assert_memory_equal(text, "\xEF\xBB\xBFkind,date,time,trail,camp,step,outcome,", 42);
    cell_is(text, 1, "kind", "camp");
    cell_is(text, 1, "step", "Speak to the mirror");
    cell_is(text, 1, "date", "2026-03-10");
    cell_is(text, 1, "stars", "3");
    cell_is(text, 1, "camp_fear", "11");
    cell_is(text, 3, "kind", "try");
    cell_is(text, 3, "time", "18:30");
    cell_is(text, 3, "fear_peak", "72");
    cell_is(text, 3, "coped", "true");
    cell_is(text, 3, "learned", "Shaky hands\npour tea");
    cell_is(text, 3, "forecast", "'=They will <laugh>, \"all\" of them");
    cell_is(text, 4, "outcome", "turned_back");
    cell_is(text, 7, "kind", "note");
    cell_is(text, 7, "note", "Slept well");
    free(text);
}

static const cJSON *inside(const cJSON *list, int index, const char *name) {
    return json_get(cJSON_GetArrayItem(list, index), name);
}

static void a_json_file_says_the_same(void **state) {
    (void)state;
    char *text = text_of(SHOWN_ALL, share_json);
    Problem problem = {0};
    const Reader reader = {text, strlen(text), &problem, NULL};
    cJSON *root = json_read(&reader, &strict_save);
    assert_non_null(root);
    assert_string_equal(json_get(root, "format")->valuestring, "foothold.report");
    assert_string_equal(json_get(root, "name")->valuestring, "Maya & co");
    assert_string_equal(json_get(root, "from")->valuestring, "2026-03-02");
    const cJSON *trails = json_get(root, "trails");
    assert_int_equal(cJSON_GetArraySize(trails), 2);
    assert_int_equal(cJSON_GetArraySize(inside(trails, 0, "camps")), 2);
    const cJSON *tries = inside(trails, 0, "tries");
    assert_int_equal(cJSON_GetArraySize(tries), 2);
    assert_string_equal(inside(tries, 0, "when")->valuestring, "2026-03-10T18:30:00.000+01:00");
    assert_string_equal(inside(tries, 1, "outcome")->valuestring, "turned_back");
    assert_int_equal(json_get(inside(tries, 1, "fear"), "peak")->valueint, 72);
    assert_string_equal(inside(tries, 1, "learned")->valuestring, "Shaky hands\npour tea");
    assert_string_equal(inside(json_get(root, "notes"), 0, "text")->valuestring, "Slept well");
    cJSON_Delete(root);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_table_leaks_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_json_file_leaks_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_table_has_a_row_for_each, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_json_file_says_the_same, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
