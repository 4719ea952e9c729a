/* The computer's own disk: rights, and what is not an ordinary file. */
#define _GNU_SOURCE /* mkdtemp, mkfifo, symlink */

#include "shell/disk.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Place {
    char folder[64], path[DISK_PATH_ROOM];
} Place;

static int place_make(void **state) {
    Place *place = calloc(1, sizeof *place);
    strcpy(place->folder, "/tmp/foothold-test-XXXXXX");
    *state = place;
    return mkdtemp(place->folder) == NULL ? -1 : 0;
}

static int place_end(void **state) {
    Place *place = *state;
    DiskNames names = {0};
    disk_posix.list(NULL, place->folder, &names);
    for (size_t i = 0; i < names.count; i++) {
        disk_join(place->path, place->folder, names.items[i]);
        if (unlink(place->path) < 0)
            rmdir(place->path);
    }
    disk_names_free(&names);
    int error = rmdir(place->folder);
    free(place);
    return error;
}

static const char *path_of(Place *place, const char *name) {
    disk_join(place->path, place->folder, name);
    return place->path;
}

static bool reads(const char *path, Problem *problem) {
    char *text = NULL;
    size_t length = 0;
    bool good = disk_read_file(&disk_posix, path, 1000, &text, &length, problem);
    if (good)
        free(text);
    return good;
}

static void files_are_for_their_owner_alone(void **state) {
    Place *place = *state;
    mode_t old = umask(0);
    struct stat found;
    assert_int_equal(disk_write_new(&disk_posix, path_of(place, "a.json"), "{}", 2), 0);
    assert_int_equal(stat(place->path, &found), 0);
    assert_int_equal(found.st_mode & 0777, 0600);
    assert_int_equal(disk_make_folders(&disk_posix, path_of(place, "backups")), 0);
    assert_int_equal(stat(place->path, &found), 0);
    assert_int_equal(found.st_mode & 0777, 0700);
    umask(old);
}

static void a_file_reads_back_whole(void **state) {
    Place *place = *state;
    size_t length = 300001;
    char *text = malloc(length);
    for (size_t i = 0; i < length; i++)
        text[i] = (char)(i % 251);
    assert_int_equal(disk_write_new(&disk_posix, path_of(place, "a.json"), text, length), 0);
    char *back = NULL;
    size_t got = 0;
    assert_true(disk_read_file(&disk_posix, place->path, length, &back, &got, NULL));
    assert_int_equal(got, length);
    assert_memory_equal(text, back, length);
    DiskMark file;
    DiskMark expected = disk_mark_text(text, length);
    assert_int_equal(disk_mark_file(&disk_posix, place->path, &file), 0);
    assert_true(disk_mark_same(&file, &expected));
    free(text);
    free(back);
}

static void a_pipe_is_refused_without_waiting(void **state) {
    Place *place = *state;
    Problem problem = {0};
    assert_int_equal(mkfifo(path_of(place, "pipe.json"), 0600), 0);
    assert_false(reads(place->path, &problem));
    assert_non_null(strstr(problem.text, "ordinary file"));
    assert_int_equal(disk_posix.open(NULL, place->path, DISK_GIVEN), -EINVAL);
    assert_int_equal(disk_posix.open(NULL, place->path, DISK_WRITE), -EINVAL);
}

static void a_folder_and_a_device_are_refused(void **state) {
    Place *place = *state;
    Problem problem = {0};
    assert_int_equal(disk_posix.mkdir(NULL, path_of(place, "anna.json")), 0);
    assert_false(reads(place->path, &problem));
    assert_non_null(strstr(problem.text, "folder"));
    assert_int_equal(disk_posix.open(NULL, "/dev/zero", DISK_GIVEN), -EINVAL);
}

static void a_link_is_refused_unless_given(void **state) {
    Place *place = *state;
    char target[DISK_PATH_ROOM];
    disk_join(target, place->folder, "real.json");
    assert_int_equal(disk_write_new(&disk_posix, target, "{}", 2), 0);
    assert_int_equal(symlink(target, path_of(place, "link.json")), 0);
    Problem problem = {0};
    assert_false(reads(place->path, &problem));
    assert_non_null(strstr(problem.text, "link"));
    assert_int_equal(disk_posix.open(NULL, place->path, DISK_WRITE), -ELOOP);
    char *text = NULL;
    size_t length = 0;
    assert_true(disk_read_given(&disk_posix, place->path, 10, &text, &length, &problem));
    free(text);
    char real[DISK_PATH_ROOM];
    assert_int_equal(disk_posix.real(NULL, place->path, real), 0);
    assert_string_equal(strrchr(real, '/'), "/real.json");
    DiskStat stat;
    assert_int_equal(disk_posix.stat(NULL, place->path, &stat), 0);
    assert_int_equal(stat.kind, DISK_IS_LINK);
}

static void a_link_to_nowhere_is_not_written_through(void **state) {
    Place *place = *state;
    assert_int_equal(symlink("/tmp/foothold-test-nowhere", path_of(place, "link.json")), 0);
    assert_int_equal(disk_write_new(&disk_posix, place->path, "{}", 2), -EEXIST);
    assert_true(access("/tmp/foothold-test-nowhere", F_OK) < 0);
}

static void a_file_without_rights_says_so(void **state) {
    Place *place = *state;
    if (geteuid() == 0) {
        puts("SKIP: the system's owner may read every file");
        skip();
    }
    assert_int_equal(disk_write_new(&disk_posix, path_of(place, "a.json"), "{}", 2), 0);
    assert_int_equal(chmod(place->path, 0), 0);
    Problem problem = {0};
    assert_false(reads(place->path, &problem));
    assert_non_null(strstr(problem.text, "right"));
}

static void a_missing_file_and_a_missing_folder_say_so(void **state) {
    Place *place = *state;
    Problem problem = {0};
    assert_false(reads(path_of(place, "none.json"), &problem));
    assert_non_null(strstr(problem.text, "not there"));
    DiskNames names = {0};
    assert_int_equal(disk_posix.list(NULL, path_of(place, "none"), &names), -ENOENT);
}

static void a_write_to_a_full_device_comes_back_as_full(void **state) {
    (void)state;
    FILE *full = fopen("/dev/full", "w");
    if (full == NULL) {
        puts("SKIP: no /dev/full here");
        skip();
    }
    assert_int_equal(disk_posix.write(NULL, fileno(full), "x", 1), -ENOSPC);
    fclose(full);
}

static void renaming_replaces_and_syncing_a_folder_works(void **state) {
    Place *place = *state;
    char target[DISK_PATH_ROOM];
    disk_join(target, place->folder, "b");
    disk_write_new(&disk_posix, target, "old", 3);
    disk_write_new(&disk_posix, path_of(place, "a"), "newer", 5);
    assert_int_equal(disk_posix.rename(NULL, place->path, target), 0);
    assert_int_equal(disk_sync_folder(&disk_posix, place->folder), 0);
    DiskStat stat;
    assert_int_equal(disk_posix.stat(NULL, target, &stat), 0);
    assert_int_equal(stat.size, 5);
    assert_true(stat.mine && stat.is_private);
    assert_int_equal(disk_posix.stat(NULL, place->path, &stat), -ENOENT);
}

static void chance_and_clock_answer(void **state) {
    (void)state;
    uint64_t one = 0;
    uint64_t two = 0;
    assert_int_equal(disk_posix.random(NULL, &one, sizeof one), 0);
    assert_int_equal(disk_posix.random(NULL, &two, sizeof two), 0);
    assert_true(one != two);
    Moment now;
    assert_int_equal(disk_posix.clock(NULL, &now), 0);
    assert_true(now.ms > INT64_C(1700000000000));
    assert_in_range(now.offset + 1080, 0, 2160);
}

/* Who travels need not start the game again. */
static void the_clock_follows_the_time_zone(void **state) {
    (void)state;
    Moment now;
    setenv("TZ", "XXX-05:30", 1);
    assert_int_equal(disk_posix.clock(NULL, &now), 0);
    assert_int_equal(now.offset, 330);
    setenv("TZ", "YYY+03", 1);
    assert_int_equal(disk_posix.clock(NULL, &now), 0);
    assert_int_equal(now.offset, -180);
    setenv("TZ", "ZZZ-24", 1); /* further than any place on earth, and than a save may hold */
    assert_int_equal(disk_posix.clock(NULL, &now), 0);
    assert_in_range(now.offset, 0, 1080);
    unsetenv("TZ");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(files_are_for_their_owner_alone, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_file_reads_back_whole, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_pipe_is_refused_without_waiting, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_folder_and_a_device_are_refused, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_link_is_refused_unless_given, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_link_to_nowhere_is_not_written_through, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_file_without_rights_says_so, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_missing_file_and_a_missing_folder_say_so, place_make, place_end),
        cmocka_unit_test(a_write_to_a_full_device_comes_back_as_full),
        cmocka_unit_test_setup_teardown(renaming_replaces_and_syncing_a_folder_works, place_make, place_end),
        cmocka_unit_test(chance_and_clock_answer),
        cmocka_unit_test(the_clock_follows_the_time_zone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
