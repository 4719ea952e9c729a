/* The lines of --check-pack and --check-save. */
#include "data/check.h"

#include "data/save_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TRAIL "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\", \"title\": \"X\","

static void says(char *lines, const char *wanted) {
    assert_non_null(lines);
    assert_string_equal(lines, wanted);
    free(lines);
}

static void a_good_pack_has_no_lines(void **state) {
    static const char trail[] = TRAIL "\"steps\": [{\"id\": \"a\", \"title\": \"A\"}]}";
    static const char note[] = "{\"format\": \"foothold.note\", \"version\": 1, \"text\": \"Hi\"}";
    (void)state;
    assert_null(check_pack("x.json", trail, strlen(trail)));
    assert_null(check_pack("n.json", note, strlen(note)));
}

static void a_fault_has_file_line_and_column(void **state) {
    static const char fear[] = TRAIL "\n\"steps\": [{\"id\": \"a\", \"title\": \"A\", \"expected_fear\": 140}]}";
    static const char broken[] = "{\n  \"format\": foothold\n}";
    static const char note[] = "{\"format\": \"foothold.note\", \"version\": 1}";
    (void)state;
    says(check_pack("levels/x.json", fear, strlen(fear)),
         "levels/x.json:2:54: steps[0].expected_fear is 140; it must be 0 to 100\n");
    says(check_pack("x.json", broken, strlen(broken)),
         "x.json:2:13: a value must stand here: text in double quotes, a number, true, false, null, [ or {\n");
    says(check_pack("n.json", note, strlen(note)), "n.json:1:1: text is missing\n");
    says(check_pack("e.json", "", 0), "e.json:1:1: the file is empty\n");
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
        cmocka_unit_test(a_save_of_the_game_is_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
