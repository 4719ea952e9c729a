/* The disk in memory behaves like one: what was not synced can go, and errors come where they were asked for. */
#include "shell/disk_memory.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct Place {
    DiskMemory *memory;
    Disk disk;
} Place;

static int place_make(void **state) {
    Place *place = calloc(1, sizeof *place);
    place->memory = disk_memory_new(1);
    place->disk = disk_memory_disk(place->memory);
    place->disk.mkdir(place->disk.self, "/saves");
    disk_sync_folder(&place->disk, "/");
    *state = place;
    return 0;
}

static int place_end(void **state) {
    Place *place = *state;
    disk_memory_free(place->memory);
    free(place);
    return 0;
}

static bool holds(Place *place, const char *path, const char *text) {
    size_t length = 0;
    const char *found = disk_memory_get(place->memory, path, &length);
    if (text == NULL || found == NULL)
        return text == NULL && found == NULL;
    return length == strlen(text) && memcmp(found, text, length) == 0;
}

static int write_file(Place *place, const char *path, const char *text) {
    return disk_write_new(&place->disk, path, text, strlen(text));
}

static void a_written_file_reads_back(void **state) {
    Place *place = *state;
    assert_int_equal(write_file(place, "/saves/a.json", "hello"), 0);
    char *text = NULL;
    size_t length = 0;
    assert_true(disk_read_file(&place->disk, "/saves/a.json", 100, &text, &length, NULL));
    assert_int_equal(length, 5);
    assert_string_equal(text, "hello");
    free(text);
}

static void a_new_file_never_goes_over_an_old_one(void **state) {
    Place *place = *state;
    disk_memory_put(place->memory, "/saves/a.json", "old", 3);
    assert_int_equal(write_file(place, "/saves/a.json", "new"), -EEXIST);
    assert_true(holds(place, "/saves/a.json", "old"));
}

static void a_file_longer_than_asked_is_refused(void **state) {
    Place *place = *state;
    disk_memory_put(place->memory, "/saves/a.json", "123456", 6);
    char *text = NULL;
    size_t length = 0;
    Problem problem = {0};
    assert_false(disk_read_file(&place->disk, "/saves/a.json", 5, &text, &length, &problem));
    assert_non_null(strstr(problem.text, "5 bytes"));
    assert_true(disk_read_file(&place->disk, "/saves/a.json", 6, &text, &length, &problem));
    free(text);
}

static void a_power_cut_takes_bytes_not_synced(void **state) {
    Place *place = *state;
    Disk *disk = &place->disk;
    int handle = disk->open(disk->self, "/saves/a.json", DISK_CREATE);
    disk->write(disk->self, handle, "kept", 4);
    disk->fsync(disk->self, handle);
    disk_sync_folder(disk, "/saves");
    disk->write(disk->self, handle, "gone", 4);
    disk_memory_crash(place->memory, 0, CRASH_OLD);
    assert_true(holds(place, "/saves/a.json", "kept"));
    assert_int_equal(disk->write(disk->self, handle, "x", 1), -EBADF);
}

static void a_power_cut_may_tear_bytes(void **state) {
    Place *place = *state;
    Disk *disk = &place->disk;
    int handle = disk->open(disk->self, "/saves/a.json", DISK_CREATE);
    disk_sync_folder(disk, "/saves");
    disk->write(disk->self, handle, "12345678", 8);
    disk_memory_crash(place->memory, 0, CRASH_TORN);
    assert_true(holds(place, "/saves/a.json", "1234"));
}

static void a_power_cut_takes_or_keeps_each_name(void **state) {
    for (uint64_t kept = 0; kept < 4; kept++) {
        Place *place = *state;
        Disk *disk = &place->disk;
        disk_memory_put(place->memory, "/saves/a", "A", 1);
        disk_memory_put(place->memory, "/saves/b", "B", 1);
        disk->unlink(disk->self, "/saves/c");
        disk_sync_folder(disk, "/saves");
        disk->rename(disk->self, "/saves/a", "/saves/c");
        disk->unlink(disk->self, "/saves/b");
        assert_int_equal(disk_memory_unsynced(place->memory), 2);
        disk_memory_crash(place->memory, kept, CRASH_OLD);
        assert_true(holds(place, "/saves/a", (kept & 1) != 0 ? NULL : "A"));
        assert_true(holds(place, "/saves/c", (kept & 1) != 0 ? "A" : NULL));
        assert_true(holds(place, "/saves/b", (kept & 2) != 0 ? NULL : "B"));
    }
}

static void a_synced_folder_keeps_its_names(void **state) {
    Place *place = *state;
    write_file(place, "/saves/a", "A");
    disk_sync_folder(&place->disk, "/saves");
    assert_int_equal(disk_memory_unsynced(place->memory), 0);
    disk_memory_crash(place->memory, 0, CRASH_OLD);
    assert_true(holds(place, "/saves/a", "A"));
}

static void a_fault_comes_at_its_call_and_once(void **state) {
    Place *place = *state;
    disk_memory_fault(place->memory, CALL_WRITE, 2, -ENOSPC);
    assert_int_equal(write_file(place, "/saves/a", "A"), 0);
    assert_int_equal(write_file(place, "/saves/b", "B"), -ENOSPC);
    assert_true(holds(place, "/saves/b", NULL));
    assert_int_equal(write_file(place, "/saves/b", "B"), 0);
    assert_int_equal(disk_memory_calls(place->memory, CALL_WRITE), 3);
}

static void short_writes_are_written_on(void **state) {
    Place *place = *state;
    disk_memory_fault(place->memory, CALL_WRITE, 1, DISK_SHORT);
    assert_int_equal(write_file(place, "/saves/a", "12345"), 0);
    assert_true(holds(place, "/saves/a", "12345"));
}

static void a_full_disk_says_so(void **state) {
    Place *place = *state;
    disk_memory_room(place->memory, 6);
    assert_int_equal(write_file(place, "/saves/a", "1234"), 0);
    assert_int_equal(write_file(place, "/saves/b", "1234"), -ENOSPC);
    assert_true(holds(place, "/saves/b", NULL));
    Problem problem = {0};
    disk_say(&problem, -ENOSPC, "Your save could not be written");
    assert_string_equal(problem.text, "Your save could not be written: the disk is full. Make some room on it.");
}

static void a_machine_that_is_off_does_nothing(void **state) {
    Place *place = *state;
    disk_memory_stop(place->memory, 1);
    assert_int_equal(write_file(place, "/saves/a", "A"), -EIO);
    assert_true(disk_memory_is_off(place->memory));
    disk_memory_crash(place->memory, UINT64_MAX, CRASH_OLD);
    assert_false(disk_memory_is_off(place->memory));
    assert_true(holds(place, "/saves/a", ""));
}

static void a_lock_is_held_by_one_handle(void **state) {
    Place *place = *state;
    Disk *disk = &place->disk;
    int one = disk->open(disk->self, "/saves/l", DISK_WRITE);
    int two = disk->open(disk->self, "/saves/l", DISK_WRITE);
    assert_int_equal(disk->lock(disk->self, one), 0);
    assert_int_equal(disk->lock(disk->self, two), -EAGAIN);
    disk->close(disk->self, one);
    assert_int_equal(disk->lock(disk->self, two), 0);
}

static void folders_are_made_and_listed_in_order(void **state) {
    Place *place = *state;
    Disk *disk = &place->disk;
    assert_int_equal(disk_make_folders(disk, "/home/anna/.local/foothold"), 0);
    assert_int_equal(disk_make_folders(disk, "/home/anna/.local/foothold"), 0);
    write_file(place, "/home/anna/.local/foothold/b", "");
    write_file(place, "/home/anna/.local/foothold/a", "");
    DiskNames names = {0};
    assert_int_equal(disk->list(disk->self, "/home/anna/.local/foothold", &names), 0);
    assert_int_equal(names.count, 2);
    assert_string_equal(names.items[0], "a");
    assert_string_equal(names.items[1], "b");
    disk_names_free(&names);
    assert_int_equal(write_file(place, "/nowhere/a", ""), -ENOENT);
}

static void truncate_cuts_and_pads(void **state) {
    Place *place = *state;
    Disk *disk = &place->disk;
    int handle = disk->open(disk->self, "/saves/a", DISK_CREATE);
    disk->write(disk->self, handle, "12345", 5);
    assert_int_equal(disk->truncate(disk->self, handle, 3), 0);
    assert_true(holds(place, "/saves/a", "123"));
    assert_int_equal(disk->truncate(disk->self, handle, 5), 0);
    DiskStat stat;
    assert_int_equal(disk->stat(disk->self, "/saves/a", &stat), 0);
    assert_int_equal(stat.size, 5);
}

static void marks_tell_texts_apart(void **state) {
    Place *place = *state;
    disk_memory_put(place->memory, "/saves/a", "text", 4);
    DiskMark file;
    DiskMark same = disk_mark_text("text", 4);
    DiskMark other = disk_mark_text("texu", 4);
    DiskMark none = {0};
    assert_int_equal(disk_mark_file(&place->disk, "/saves/a", &file), 0);
    assert_true(disk_mark_same(&file, &same));
    assert_false(disk_mark_same(&file, &other));
    assert_int_equal(disk_mark_file(&place->disk, "/saves/none", &file), 0);
    assert_true(disk_mark_same(&file, &none));
}

static void stamps_go_there_and_back(void **state) {
    (void)state;
    Moment moment;
    assert_true(moment_read("2026-03-01T01:30:05.250+02:00", &moment));
    char stamp[DISK_STAMP_ROOM];
    disk_stamp(moment, stamp);
    assert_string_equal(stamp, "20260228T233005Z");
    Moment back;
    assert_true(disk_stamp_read(stamp, &back));
    assert_int_equal(back.ms, moment.ms - 250);
    assert_false(disk_stamp_read("20260230T233005Z", &back));
    assert_false(disk_stamp_read("20260228T233005", &back));
    assert_false(disk_stamp_read("2026-228T233005Z", &back));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_written_file_reads_back, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_new_file_never_goes_over_an_old_one, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_file_longer_than_asked_is_refused, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_power_cut_takes_bytes_not_synced, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_power_cut_may_tear_bytes, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_power_cut_takes_or_keeps_each_name, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_synced_folder_keeps_its_names, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_fault_comes_at_its_call_and_once, place_make, place_end),
        cmocka_unit_test_setup_teardown(short_writes_are_written_on, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_full_disk_says_so, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_machine_that_is_off_does_nothing, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_lock_is_held_by_one_handle, place_make, place_end),
        cmocka_unit_test_setup_teardown(folders_are_made_and_listed_in_order, place_make, place_end),
        cmocka_unit_test_setup_teardown(truncate_cuts_and_pads, place_make, place_end),
        cmocka_unit_test_setup_teardown(marks_tell_texts_apart, place_make, place_end),
        cmocka_unit_test(stamps_go_there_and_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
