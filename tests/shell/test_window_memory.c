/* The window's place on the disk: it comes back, and nothing in its way is a trouble. */
#include "shell/disk_memory.h"
#include "shell/window_memory.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define FOLDER "/saves"
#define FILE_PATH FOLDER "/machine/window.json"

static const WindowPlace stood = {150, -60, 900, 600, 0, 1};

typedef struct Bench {
    DiskMemory *memory;
    Disk disk;
} Bench;

static Bench bench_open(void) {
    Bench bench = {.memory = disk_memory_new(1)};
    bench.disk = disk_memory_disk(bench.memory);
    assert_true(disk_make_folders(&bench.disk, FOLDER) >= 0);
    return bench;
}

static void the_place_comes_back(void **state) {
    (void)state;
    Bench bench = bench_open();
    WindowPlace read = {0};
    assert_false(window_memory_read(&bench.disk, FOLDER, &read));
    for (int i = 0; i < 2; i++) { /* the second time it is written over */
        WindowPlace place = stood;
        place.x += i;
        window_memory_write(&bench.disk, FOLDER, &place);
        assert_true(window_memory_read(&bench.disk, FOLDER, &read));
        assert_memory_equal(&read, &place, sizeof read);
    }
    disk_memory_free(bench.memory);
}

static void a_damaged_file_is_as_none(void **state) {
    (void)state;
    Bench bench = bench_open();
    WindowPlace read = {0};
    window_memory_write(&bench.disk, FOLDER, &stood);
    disk_memory_put(bench.memory, FILE_PATH, "{\"format\":", 10);
    assert_false(window_memory_read(&bench.disk, FOLDER, &read));
    window_memory_write(&bench.disk, FOLDER, &stood);
    assert_true(window_memory_read(&bench.disk, FOLDER, &read));
    disk_memory_free(bench.memory);
}

static void a_disk_that_refuses_leaves_what_was_there(void **state) {
    (void)state;
    static const DiskCall calls[] = {CALL_OPEN, CALL_WRITE, CALL_FSYNC, CALL_RENAME};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        Bench bench = bench_open();
        window_memory_write(&bench.disk, FOLDER, &stood);
        disk_memory_fault(bench.memory, calls[i], 1, -EIO);
        window_memory_write(&bench.disk, FOLDER, &(WindowPlace){1, 1, 800, 500, 0, 0});
        WindowPlace read = {0};
        assert_true(window_memory_read(&bench.disk, FOLDER, &read));
        assert_memory_equal(&read, &stood, sizeof read);
        disk_memory_free(bench.memory);
    }
}

static void without_a_save_folder_none_is_made(void **state) {
    (void)state;
    Bench bench = bench_open();
    window_memory_write(&bench.disk, "/elsewhere", &stood);
    assert_false(disk_exists(&bench.disk, "/elsewhere"));
    disk_memory_free(bench.memory);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_place_comes_back),
        cmocka_unit_test(a_damaged_file_is_as_none),
        cmocka_unit_test(a_disk_that_refuses_leaves_what_was_there),
        cmocka_unit_test(without_a_save_folder_none_is_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
