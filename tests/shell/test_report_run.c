/* --report on a disk in memory: whose it is, what is written, and what is in the way. */
#include "core/memory.h"
#include "data/save_file.h"
#include "shell/disk_memory.h"
#include "shell/report_run.h"
#include "support/shown.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>

#define OUT "/out/page.html"

static DiskMemory *memory;
static Disk disk;

static void put_save(const char *path) {
    Book book = shown_book();
    size_t length = 0;
    char *text = save_print(&book, &length);
    disk_memory_put(memory, path, text, length);
    free(text);
    book_free(&book);
}

static int set_up(void **state) {
    (void)state;
    memory = disk_memory_new(1);
    disk = disk_memory_disk(memory);
    disk_memory_clock(memory, shown_moment("2026-03-31T12:00Z"));
    put_save("/saves/maya.json");
    disk_memory_put(memory, "/out/other", "x", 1);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    disk_memory_free(memory);
    return 0;
}

static int report(const Args *args, const char *wanted) {
    Problem problem = {0};
    const int code = report_run(&disk, "/saves", args, &problem);
    if (wanted == NULL)
        assert_string_equal(problem.text, "");
    else if (strstr(problem.text, wanted) == NULL)
        fail_msg("\"%s\" does not say \"%s\"", problem.text, wanted);
    return code;
}

static Args asked(ShareForm form) {
    return (Args){.task = TASK_REPORT, .form = form, .out = OUT, .clock = moment_unset};
}

static const char *written(void) {
    const char *text = disk_memory_get(memory, OUT, NULL);
    assert_non_null(text);
    return text;
}

static void each_form_is_written(void **state) {
    (void)state;
    static const char *const begins[] = {"<!doctype html>", "\xEF\xBB\xBFkind,",
                                         "{\n  \"format\": \"foothold.report\""};
    for (int form = 0; form <= SHARE_JSON; form++) {
        const Args args = asked((ShareForm)form);
        char *before = text_copy(disk_memory_get(memory, "/saves/maya.json", NULL));
        assert_int_equal(report(&args, NULL), EXIT_FINE);
        assert_memory_equal(written(), begins[form], strlen(begins[form]));
        assert_non_null(strstr(written(), "Speak to the mirror"));
        assert_null(strstr(written(), "Shaky hands"));
        assert_string_equal(disk_memory_get(memory, "/saves/maya.json", NULL), before);
        free(before);
        disk.unlink(disk.self, OUT);
    }
}

static void own_words_and_range_are_asked_for(void **state) {
    (void)state;
    Args args = asked(SHARE_JSON);
    args.words = true;
    assert_int_equal(report(&args, NULL), EXIT_FINE);
    assert_non_null(strstr(written(), "Shaky hands"));
    assert_non_null(strstr(written(), "Slept well"));
    assert_null(strstr(written(), "Secret"));
    disk.unlink(disk.self, OUT);
    args.clock = shown_moment("2026-05-01T12:00Z");
    assert_int_equal(report(&args, NULL), EXIT_FINE);
    assert_null(strstr(written(), "Shaky hands"));
    disk.unlink(disk.self, OUT);
    args.range = SHARE_3_MONTHS;
    assert_int_equal(report(&args, NULL), EXIT_FINE);
    assert_non_null(strstr(written(), "Shaky hands"));
}

static void a_file_that_is_there_stays(void **state) {
    (void)state;
    const Args args = asked(SHARE_PAGE);
    disk_memory_put(memory, OUT, "mine", 4);
    assert_int_equal(report(&args, "a file " OUT " already"), EXIT_INPUT);
    assert_string_equal(written(), "mine");
}

static void it_must_be_clear_whose_it_is(void **state) {
    (void)state;
    Args args = asked(SHARE_TABLE);
    args.profile = "Nobody";
    assert_int_equal(report(&args, "no save of \"Nobody\""), EXIT_INPUT);
    put_save("/saves/jo.json");
    args.profile = NULL;
    assert_int_equal(report(&args, "--profile NAME"), EXIT_USAGE);
    args.profile = "jo";
    assert_int_equal(report(&args, NULL), EXIT_FINE);
    disk.unlink(disk.self, "/saves/jo.json");
    disk.unlink(disk.self, "/saves/maya.json");
    assert_int_equal(report(&args, "There is no save in /saves"), EXIT_INPUT);
}

static void a_damaged_save_is_told(void **state) {
    (void)state;
    Args args = asked(SHARE_PAGE);
    disk_memory_put(memory, "/saves/jo.json", "{\n  \"format\": 3", 16);
    args.profile = "jo";
    assert_int_equal(report(&args, "The save jo.json does not open (2:"), EXIT_INPUT);
    assert_null(disk_memory_get(memory, OUT, NULL));
}

static void a_disk_in_trouble_leaves_nothing_behind(void **state) {
    (void)state;
    static const DiskCall calls[] = {CALL_WRITE, CALL_FSYNC};
    const Args args = asked(SHARE_PAGE);
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        for (unsigned nth = 1; nth <= i + 1; nth++) { /* of the file, of its folder */
            disk_memory_fault(memory, calls[i], nth, -ENOSPC);
            assert_int_equal(report(&args, "The report could not be written"), EXIT_MACHINE);
            assert_null(disk_memory_get(memory, OUT, NULL));
        }
        disk_memory_fault(memory, calls[i], 0, 0);
    }
    Args nowhere = args;
    nowhere.out = "/gone/page.html";
    assert_int_equal(report(&nowhere, "The report could not be written"), EXIT_MACHINE);
    assert_int_equal(report(&args, NULL), EXIT_FINE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_form_is_written, set_up, tear_down),
        cmocka_unit_test_setup_teardown(own_words_and_range_are_asked_for, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_file_that_is_there_stays, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_must_be_clear_whose_it_is, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_damaged_save_is_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_disk_in_trouble_leaves_nothing_behind, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
