/* One game writes a save, a second one reads it, and a game that died holds nothing. */
#define _GNU_SOURCE /* mkdtemp, setenv */

#include "shell/lock.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct Place {
    char root[64], locks[DISK_PATH_ROOM], saves[DISK_PATH_ROOM];
} Place;

static int place_make(void **state) {
    Place *place = calloc(1, sizeof *place);
    strcpy(place->root, "/tmp/foothold-test-XXXXXX");
    *state = place;
    if (mkdtemp(place->root) == NULL)
        return -1;
    setenv("XDG_RUNTIME_DIR", place->root, 1);
    disk_join(place->saves, place->root, "saves");
    disk_make_folders(&disk_posix, place->saves);
    return lock_folder(&disk_posix, place->locks, NULL) ? 0 : -1;
}

static void folder_empty(const char *folder) {
    DiskNames names = {0};
    disk_posix.list(NULL, folder, &names);
    for (size_t i = 0; i < names.count; i++) {
        char path[DISK_PATH_ROOM];
        disk_join(path, folder, names.items[i]);
        unlink(path);
    }
    disk_names_free(&names);
}

static int place_end(void **state) {
    Place *place = *state;
    folder_empty(place->locks);
    rmdir(place->locks);
    folder_empty(place->saves);
    rmdir(place->saves);
    folder_empty(place->root);
    int error = rmdir(place->root);
    free(place);
    return error;
}

/* What another process gets. */
static LockState other_process(Place *place, const char *file) {
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        Lock lock = lock_take(&disk_posix, place->locks, place->saves, file, NULL);
        _exit((int)lock.state);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return (LockState)WEXITSTATUS(status);
}

static void a_second_game_reads(void **state) {
    Place *place = *state;
    Problem problem = {0};
    Lock lock = lock_take(&disk_posix, place->locks, place->saves, "anna.json", &problem);
    assert_int_equal(lock.state, LOCK_MINE);
    assert_int_equal(other_process(place, "anna.json"), LOCK_TAKEN);
    assert_int_equal(other_process(place, "ben.json"), LOCK_MINE);
    Lock second = lock_take(&disk_posix, place->locks, place->saves, "anna.json", &problem);
    assert_int_equal(second.state, LOCK_TAKEN);
    assert_non_null(strstr(problem.text, "another window"));
    assert_int_equal(other_process(place, "anna.json"), LOCK_TAKEN);
    lock_release(&disk_posix, &lock);
    assert_int_equal(other_process(place, "anna.json"), LOCK_MINE);
}

static void a_link_to_the_folder_meets_the_same_lock(void **state) {
    Place *place = *state;
    char other[DISK_PATH_ROOM];
    disk_join(other, place->root, "other-way");
    assert_int_equal(symlink(place->saves, other), 0);
    Lock lock = lock_take(&disk_posix, place->locks, place->saves, "anna.json", NULL);
    Lock second = lock_take(&disk_posix, place->locks, other, "anna.json", NULL);
    assert_int_equal(lock.state, LOCK_MINE);
    assert_int_equal(second.state, LOCK_TAKEN);
    lock_release(&disk_posix, &lock);
}

static void a_killed_game_holds_nothing(void **state) {
    Place *place = *state;
    int pipes[2];
    assert_int_equal(pipe(pipes), 0);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        Lock lock = lock_take(&disk_posix, place->locks, place->saves, "anna.json", NULL);
        char said = (char)lock.state;
        if (write(pipes[1], &said, 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    char said = -1;
    assert_int_equal(read(pipes[0], &said, 1), 1);
    assert_int_equal(said, LOCK_MINE);
    assert_int_equal(other_process(place, "anna.json"), LOCK_TAKEN);
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_int_equal(other_process(place, "anna.json"), LOCK_MINE);
    close(pipes[0]);
    close(pipes[1]);
}

static void nothing_is_put_into_the_save_folder(void **state) {
    Place *place = *state;
    Lock lock = lock_take(&disk_posix, place->locks, place->saves, "anna.json", NULL);
    DiskNames names = {0};
    assert_int_equal(disk_posix.list(NULL, place->saves, &names), 0);
    assert_int_equal(names.count, 0);
    lock_release(&disk_posix, &lock);
}

static void a_lock_folder_others_may_enter_is_refused(void **state) {
    Place *place = *state;
    assert_int_equal(chmod(place->locks, 0777), 0);
    char found[DISK_PATH_ROOM];
    if (lock_folder(&disk_posix, found, NULL))
        assert_string_not_equal(found, place->locks);
    assert_int_equal(chmod(place->locks, 0700), 0);
    assert_true(lock_folder(&disk_posix, found, NULL));
    assert_string_equal(found, place->locks);
}

static void without_a_place_for_locks_the_game_goes_on(void **state) {
    Place *place = *state;
    Problem problem = {0};
    Lock lock = lock_take(&disk_posix, "/nowhere/at/all", place->saves, "anna.json", &problem);
    assert_int_equal(lock.state, LOCK_NOWHERE);
    assert_true(problem.text[0] != '\0');
    lock_release(&disk_posix, &lock);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_second_game_reads, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_link_to_the_folder_meets_the_same_lock, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_killed_game_holds_nothing, place_make, place_end),
        cmocka_unit_test_setup_teardown(nothing_is_put_into_the_save_folder, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_lock_folder_others_may_enter_is_refused, place_make, place_end),
        cmocka_unit_test_setup_teardown(without_a_place_for_locks_the_game_goes_on, place_make, place_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
