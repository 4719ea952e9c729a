/* Where the window stood: what is written is read again, and what is damaged is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/window_file.h"

#include <stdlib.h>
#include <string.h>

static void a_place_is_read_as_it_was_written(void **state) {
    (void)state;
    const WindowPlace places[] = {{-1900, 40, 1280, 720, 0, 0}, {0, 0, 3840, 2160, 1, 0}, {12, 34, 640, 360, 1, 1}};
    for (size_t i = 0; i < 3; i++) {
        size_t length = 0;
        Problem problem = {0};
        WindowPlace read = {0};
        char *text = window_file_print(&places[i], &length);
        assert_true(window_file_read(text, length, &read, &problem));
        assert_memory_equal(&read, &places[i], sizeof read);
        free(text);
    }
}

static void what_is_damaged_is_refused_and_changes_nothing(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "{",
        "[]",
        "{\"format\":\"foothold.save\",\"version\":1,\"x\":1,\"y\":1,\"width\":800,\"height\":600}",
        "{\"format\":\"foothold.window\",\"version\":2,\"x\":1,\"y\":1,\"width\":800,\"height\":600}",
        "{\"format\":\"foothold.window\",\"version\":1,\"x\":1,\"y\":1,\"width\":800}",
        "{\"format\":\"foothold.window\",\"version\":1,\"x\":1,\"y\":1,\"width\":0,\"height\":600}",
        "{\"format\":\"foothold.window\",\"version\":1,\"x\":1,\"y\":1e9,\"width\":800,\"height\":600}",
        "{\"format\":\"foothold.window\",\"version\":1,\"x\":1,\"y\":1,\"width\":800,\"height\":600,\"maximised\":3}",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const WindowPlace before = {1, 2, 300, 400, 0, 1};
        WindowPlace read = before;
        Problem problem = {0};
        assert_false(window_file_read(texts[i], strlen(texts[i]), &read, &problem));
        assert_memory_equal(&read, &before, sizeof read);
        assert_true(problem.text[0] != '\0');
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_place_is_read_as_it_was_written),
        cmocka_unit_test(what_is_damaged_is_refused_and_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
