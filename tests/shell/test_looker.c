/* The files beside a save are looked into on another thread: the window hears of names and sizes at once and reads
   nothing itself. */
#include "core/text.h"
#include "shell/played.h"
#include "support/bell.h"

#include <stdio.h>

#define DAYS 5
#define DAY_MS INT64_C(86400000)

static pthread_t window_thread;
static unsigned read_by_window;
static Disk below;
static Disk watched;
static Bell bell;

static int64_t watched_read(void *self, int handle, void *to, size_t most) {
    read_by_window += pthread_equal(pthread_self(), window_thread) ? 1 : 0;
    return below.read(self, handle, to, most);
}

/* Maya, with a copy of each of five days; then a game that is woken from other threads. */
static int begin_days(void **state) {
    begin(state);
    new_person("Maya");
    take_trail();
    for (int day = 0; day < DAYS; day++) {
        App *app = &stage.session.app;
        ((Note *)book_add(&app->book, RECORD_NOTE, stage.now, &app->chance))->text = text_copy("A day");
        stage_quit(&stage);
        stage_wait(&stage, DAY_MS);
        stage_start(&stage);
        assert_true(session_choose(&stage.session, "maya"));
    }
    stage_quit(&stage);
    stage_start(&stage);
    below = stage.disk;
    watched = stage.disk;
    watched.read = watched_read;
    window_thread = pthread_self();
    bell = (Bell){PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false};
    stage.session.setup.disk = &watched;
    stage.session.setup.wake = ring;
    stage.session.setup.wake_self = &bell;
    assert_true(session_choose(&stage.session, "maya"));
    return 0;
}

static const Kept *kept(void) {
    return &stage.session.app.ui.kept;
}

static bool play(Command command) {
    return session_command(&stage.session, &command);
}

static void open_files(void) {
    assert_true(play(command_go(SCREEN_SETTINGS)));
    assert_true(play(command_go(SCREEN_BACKUPS)));
}

static void wait_until_known(void) {
    for (int rung = 1; kept()->unseen > 0; rung++) {
        bell_wait(&bell, rung);
        session_tick(&stage.session);
    }
}

static void times_and_sizes_are_there_at_once_and_the_rest_follows(void **state) {
    (void)state;
    read_by_window = 0;
    bell.held = true; /* nothing more is told than the first file */
    open_files();
    const size_t count = kept()->count;
    assert_true(count >= DAYS);
    assert_int_equal(kept()->unseen, count);
    for (size_t i = 0; i < count; i++) {
        assert_true(kept()->copies[i].unseen);
        assert_true(kept()->copies[i].bytes > 100);
        assert_true(i == 0 || kept()->copies[i].made.ms < kept()->copies[i - 1].made.ms);
    }
    bell_wait(&bell, 1);
    assert_true(session_tick(&stage.session));
    assert_int_equal(kept()->unseen, count - 1);
    bell_let_go(&bell);
    wait_until_known();
    assert_int_equal(kept()->count, count);
    for (size_t i = 0; i < count; i++)
        assert_false(kept()->copies[i].unseen);
    assert_int_equal(kept()->copies[0].trails, 1);
    assert_int_equal(read_by_window, 0);
}

static void what_does_not_open_leaves_the_list(void **state) {
    (void)state;
    disk_memory_put(stage.memory, STAGE_FOLDER "/backups/maya-20260201T000000Z.json", "{ torn", 6);
    open_files();
    const size_t count = kept()->count;
    wait_until_known();
    assert_int_equal(kept()->count, count - 1);
    assert_int_equal(kept()->unread, 1);
}

/* The worker waits in its first wake while the player has gone somewhere else. */
static void nothing_is_told_to_whoever_has_left(void **state) {
    (void)state;
    bell.held = true;
    open_files();
    bell_wait(&bell, 1);
    for (int i = 0; i < 9 && stage.session.app.has_book; i++)
        play(command_of(COMMAND_BACK));
    assert_false(stage.session.app.has_book);
    bell_let_go(&bell);
    const Command ben = command_of(COMMAND_PERSON_NEW);
    play(ben);
    session_tick(&stage.session);
    assert_int_equal(kept()->count, 0);
}

static void asking_again_begins_anew(void **state) {
    (void)state;
    bell.held = true;
    open_files();
    bell_wait(&bell, 1);
    assert_true(play(command_of(COMMAND_BACK)));
    disk_memory_put(stage.memory, STAGE_FOLDER "/backups/maya-20260201T000000Z.json", "{ torn", 6);
    assert_true(play(command_go(SCREEN_BACKUPS)));
    const size_t count = kept()->count;
    bell_let_go(&bell);
    wait_until_known();
    assert_int_equal(kept()->count, count - 1);
    assert_int_equal(kept()->unread, 1);
}

static void leaving_the_game_in_the_middle_of_it_is_no_trouble(void **state) {
    (void)state;
    open_files();
    stage_quit(&stage);
    assert_non_null(save(STAGE_FOLDER "/maya.json"));
}

static void a_copy_that_is_known_can_be_gone_back_to(void **state) {
    (void)state;
    open_files();
    wait_until_known();
    const size_t last = kept()->count - 1;
    assert_true(play(command_key(COMMAND_COPY_ASK, key_index(PART_COPY, (int)last))));
    assert_true(play(command_of(COMMAND_GO_AHEAD)));
    assert_int_equal(stage.session.app.book.shelves[RECORD_NOTE].count, 1);
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_WENT_BACK);
}

#define LOOKED(test) cmocka_unit_test_setup_teardown(test, begin_days, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        LOOKED(times_and_sizes_are_there_at_once_and_the_rest_follows),
        LOOKED(what_does_not_open_leaves_the_list),
        LOOKED(nothing_is_told_to_whoever_has_left),
        LOOKED(asking_again_begins_anew),
        LOOKED(leaving_the_game_in_the_middle_of_it_is_no_trouble),
        LOOKED(a_copy_that_is_known_can_be_gone_back_to),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
