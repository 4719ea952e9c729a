/* What a full disk, another program or another game may do while someone plays: nothing that was written goes missing.
 */
#define _XOPEN_SOURCE 700 /* mkdtemp; NOLINT(bugprone-reserved-identifier) */

#include "shell/played.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define PLENTY ((size_t)1 << 30)

static void go_back(void) {
    stage_play(&stage, command_of(COMMAND_BACK));
}

static bool is_refused(void) {
    return stage.session.app.ui.toast.kind == TOAST_SAVE_REFUSED;
}

static void write_where(const char *words) {
    const char *first = stage.session.app.ui.step;
    assert_true(stage_play(&stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, first))));
    Command insert = command_key(COMMAND_INSERT, key_of(PART_WHERE));
    insert.text = words;
    assert_true(stage_play(&stage, insert));
}

static void a_book_that_cannot_be_saved_is_not_put_away(void **state) {
    (void)state;
    new_person("Maya");
    disk_memory_room(stage.memory, 1);
    take_trail();
    go_back();
    go_back();
    assert_true(is_refused());
    assert_int_equal(stage.session.app.ui.screen, SCREEN_RANGE);
    assert_false(stage_play(&stage, command_of(COMMAND_PERSON_NEW)));
    assert_true(stage.session.app.has_book);
    disk_memory_room(stage.memory, PLENTY);
    go_back();
    assert_int_equal(stage.session.app.ui.screen, SCREEN_TITLE);
    assert_non_null(strstr(save(STAGE_FOLDER "/maya.json"), "Being near dogs"));
}

static void after_leaving_was_refused_the_next_try_comes_by_itself(void **state) {
    (void)state;
    new_person("Maya");
    disk_memory_room(stage.memory, 1);
    take_trail();
    session_quit(&stage.session);
    assert_true(session_deadline(&stage.session) <= stage.now.ms + 10000);
    disk_memory_room(stage.memory, PLENTY);
    stage_wait(&stage, 10000);
    assert_non_null(strstr(save(STAGE_FOLDER "/maya.json"), "Being near dogs"));
    disk_memory_room(stage.memory, 1);
    write_where("by the river");
    session_quit(&stage.session); /* a new trouble is told anew */
    assert_false(stage.session.quit);
}

static void another_programs_version_is_told_of_at_the_title_too(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    write_where("by the river");
    disk_memory_put(stage.memory, STAGE_FOLDER "/maya.json", "{}", 2);
    go_back();
    go_back();
    go_back();
    assert_int_equal(stage.session.app.ui.screen, SCREEN_TITLE);
    assert_true(is_refused());
    assert_non_null(strstr(stage.session.app.ui.toast.sentence, "maya.conflict-"));
    assert_non_null(strstr(save(STAGE_FOLDER "/maya.json"), "by the river"));
}

static void what_was_flushed_counts_as_kept(void **state) {
    (void)state;
    Problem problem = {0};
    new_person("Maya");
    take_trail();
    write_where("by the river");
    int64_t before = stage.session.app.kept;
    assert_true(session_flush(&stage.session, &problem));
    assert_true(stage.session.app.kept > before);
}

static void two_games_do_not_make_the_same_file(void **state) {
    (void)state;
    char locks[DISK_PATH_ROOM];
    assert_true(lock_folder(&stage.disk, locks, NULL));
    Lock other = lock_take(&stage.disk, locks, STAGE_FOLDER, "maya", NULL);
    assert_int_equal(other.state, LOCK_MINE);
    new_person("Maya");
    assert_true(is_refused());
    assert_null(save(STAGE_FOLDER "/maya.json"));
    disk_memory_put(stage.memory, STAGE_FOLDER "/maya.json", "{}", 2); /* the other game's */
    stage_wait(&stage, 10000);
    assert_string_equal(save(STAGE_FOLDER "/maya.json"), "{}");
    assert_non_null(save(STAGE_FOLDER "/maya-2.json"));
    lock_release(&stage.disk, &other);
}

static void a_folder_that_cannot_be_read_is_told(void **state) {
    (void)state;
    new_person("Maya");
    stage_quit(&stage);
    disk_memory_fault(stage.memory, CALL_LIST, 1, -EACCES);
    stage_start(&stage);
    assert_true(is_refused());
}

/* The folder was deleted while someone plays: told at the first leaving, made again at the second. */
static void words_find_a_folder_even_when_theirs_is_gone(void **state) {
    (void)state;
    static char saves[64]; /* the session asks for it until it is closed, after this */
    char folder[] = "/tmp/foothold-test-XXXXXX", gone[64], file[80];
    assert_non_null(mkdtemp(folder));
    snprintf(saves, sizeof saves, "%s/saves", folder);
    snprintf(gone, sizeof gone, "%s/gone", folder);
    snprintf(file, sizeof file, "%s/maya.json", saves);
    stage_quit(&stage);
    SessionSetup setup = stage.session.setup;
    setup = (SessionSetup){.disk = &disk_posix, .folder = saves, .packs = &packs, .region = "", .clock = stage.now};
    session_open(&stage.session, &setup);
    stage.on = true;
    new_person("Maya");
    assert_int_equal(rename(saves, gone), 0);
    take_trail();
    session_quit(&stage.session);
    assert_false(stage.session.quit);
    assert_true(is_refused());
    session_quit(&stage.session);
    assert_true(stage.session.quit);
    char *text = NULL;
    size_t length = 0;
    assert_true(disk_read_file(&disk_posix, file, 1 << 20, &text, &length, NULL));
    assert_non_null(strstr(text, "Being near dogs"));
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_STAGE(a_book_that_cannot_be_saved_is_not_put_away),
        WITH_STAGE(after_leaving_was_refused_the_next_try_comes_by_itself),
        WITH_STAGE(another_programs_version_is_told_of_at_the_title_too),
        WITH_STAGE(what_was_flushed_counts_as_kept),
        WITH_STAGE(two_games_do_not_make_the_same_file),
        WITH_STAGE(a_folder_that_cannot_be_read_is_told),
        WITH_STAGE(words_find_a_folder_even_when_theirs_is_gone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
