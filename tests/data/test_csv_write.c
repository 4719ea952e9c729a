/* A table that any spreadsheet reads, and in which nothing is ever carried out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/record.h"
#include "data/csv.h"
#include "data/csv_write.h"

#include <stdlib.h>
#include <string.h>

static void writes(const char *cell, const char *wanted) {
    CsvWriter csv = {.begun = false};
    csv_cell(&csv, cell);
    char *text = page_finish(&csv.page);
    assert_string_equal(text, wanted);
    free(text);
}

static void cells_are_quoted_where_they_must_be(void **state) {
    (void)state;
    writes("plain words", "plain words");
    writes("", "");
    writes(NULL, "");
    writes("one, two", "\"one, two\"");
    writes("she said \"hi\"", "\"she said \"\"hi\"\"\"");
    writes("two\nlines", "\"two\nlines\"");
    writes("two\r\nlines", "\"two\r\nlines\"");
    writes("caf\xC3\xA9", "caf\xC3\xA9");
    writes("3 - 2", "3 - 2");
}

static void no_cell_starts_a_formula(void **state) {
    (void)state;
    writes("=1+1", "\"'=1+1\"");
    writes("+44 20", "\"'+44 20\"");
    writes("-5", "\"'-5\"");
    writes("@SUM(A1)", "\"'@SUM(A1)\"");
    writes("\tx", "\"'\tx\"");
    writes("\rx", "\"'\rx\"");
    writes("\nx", "\"'\nx\"");
    writes(" =1", "\"' =1\"");
    writes("\xEF\xBC\x9D"
           "1",
           "\"'\xEF\xBC\x9D"
           "1\"");
    writes("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
}

static void rows_end_with_both(void **state) {
    (void)state;
    CsvWriter csv = {.begun = false};
    csv_cell(&csv, "a");
    csv_number(&csv, 70);
    csv_number(&csv, UNSET);
    csv_end_row(&csv);
    csv_cell(&csv, NULL);
    csv_cell(&csv, "b");
    csv_end_row(&csv);
    char *text = page_finish(&csv.page);
    assert_string_equal(text, "a,70,\r\n,b\r\n");
    free(text);
}

/* The game's own reader brings back every cell. */
static void what_is_written_can_be_read(void **state) {
    (void)state;
    static const char *const cells[] = {"one, two", "\"\"", "a\r\nb", "x;y\tz"};
    CsvWriter writer = {.begun = false};
    for (size_t i = 0; i < 4; i++) {
        csv_cell(&writer, cells[i]);
    }
    csv_end_row(&writer);
    const size_t length = writer.page.length;
    char *text = page_finish(&writer.page);
    Csv csv = {.text = text, .length = length, .line = 1, .separator = ','};
    CsvRow row;
    Problem problem = {0};
    assert_int_equal(csv_next(&csv, &row, &problem), CSV_ROW);
    assert_int_equal(row.count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(row.cells[i], cells[i]);
    }
    csv_free_row(&row);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_are_quoted_where_they_must_be),
        cmocka_unit_test(no_cell_starts_a_formula),
        cmocka_unit_test(rows_end_with_both),
        cmocka_unit_test(what_is_written_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
