/* The recording of a try that is taken off: it stays as long as the try can be put back, and goes then. */
#include "core/text.h"
#include "shell/played.h"

#include <stdio.h>

#define TOAST_GONE_MS 12000
#define DAY_MS INT64_C(86400000)

static char recording[DISK_PATH_ROOM];

static bool play(CommandKind kind) {
    return stage_play(&stage, command_of(kind));
}

/* A try of the first camp, turned back from, with a recording. */
static void record_one(void) {
    App *app = &stage.session.app;
    size_t count = 0;
    const Trail **trails = book_trails(&app->book, false, &count);
    stage_play(&stage, command_key(COMMAND_TRAIL_OPEN, key_record(PART_TRAIL, trails[0]->record.id)));
    const Step **steps = book_steps(&app->book, trails[0]->record.id, &count);
    const Key camp = key_record(PART_CAMP, steps[0]->record.id);
    free(steps);
    free(trails);
    ((Step *)book_change(&app->book, RECORD_STEP, camp.id, stage.now))->kind = STEP_RECORD;
    assert_true(stage_play(&stage, command_key(COMMAND_CAMP_PLAN, camp)));
    assert_true(play(COMMAND_START));
    assert_true(play(COMMAND_TOOL));
    stage_wait(&stage, 20000);
    assert_true(play(COMMAND_STOP));
    snprintf(recording, sizeof recording, STAGE_FOLDER "/recordings/%s.wav", app->ui.attempt);
    assert_non_null(save(recording));
    disk_memory_put(stage.memory, recording, "a voice", 7); /* it has reached the disk */
}

static int begin_recorded(void **state) {
    begin(state);
    new_person("Maya");
    take_trail();
    record_one();
    return 0;
}

static void start_again(void) {
    stage_start(&stage);
    assert_true(session_choose(&stage.session, "maya"));
}

static void it_comes_back_with_its_try(void **state) {
    (void)state;
    assert_true(play(COMMAND_TRY_REMOVE));
    stage_wait(&stage, 5000);
    assert_non_null(save(recording));
    assert_true(play(COMMAND_TOAST_UNDO));
    stage_wait(&stage, TOAST_GONE_MS);
    stage_quit(&stage);
    start_again();
    assert_non_null(save(recording));
}

static void it_goes_once_there_is_no_way_back(void **state) {
    (void)state;
    assert_true(play(COMMAND_TRY_REMOVE));
    stage_wait(&stage, TOAST_GONE_MS);
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_NONE);
    assert_null(save(recording));
}

static void a_word_closed_by_hand_is_no_way_back_either(void **state) {
    (void)state;
    assert_true(play(COMMAND_TRY_REMOVE));
    assert_true(play(COMMAND_TOAST_CLOSE));
    assert_null(save(recording));
}

static void leaving_is_no_way_back_either(void **state) {
    static const CommandKind ways[] = {COMMAND_QUIT, COMMAND_BACK};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        assert_true(play(COMMAND_TRY_REMOVE));
        if (ways[i] == COMMAND_QUIT)
            stage_quit(&stage);
        for (int back = 0; stage.on && stage.session.app.has_book && back < 9; back++)
            play(ways[i]);
        assert_null(save(recording));
        end(state);
        begin_recorded(state);
    }
}

/* The machine went off while the try could still have been put back: the next start looks after it. */
static void after_a_power_cut_the_next_start_lets_it_go(void **state) {
    (void)state;
    assert_true(play(COMMAND_TRY_REMOVE));
    stage_kill(&stage);
    assert_non_null(save(recording));
    start_again();
    assert_null(save(recording));
}

/* On the disk the try is there still. */
static void it_stays_where_the_save_cannot_be_written(void **state) {
    (void)state;
    disk_memory_room(stage.memory, 1);
    assert_true(play(COMMAND_TRY_REMOVE));
    stage_wait(&stage, TOAST_GONE_MS);
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_SAVE_REFUSED);
    assert_non_null(save(recording));
    stage_quit(&stage);
    assert_non_null(save(recording));
    disk_memory_room(stage.memory, SIZE_MAX);
    start_again();
    assert_non_null(save(recording));
}

static void a_faulty_disk_keeps_it_for_the_next_start(void **state) {
    static const DiskCall calls[] = {CALL_UNLINK, CALL_LIST};
    for (size_t c = 0; c < sizeof calls / sizeof *calls; c++) {
        assert_true(play(COMMAND_TRY_REMOVE));
        disk_memory_fault(stage.memory, calls[c], 1, -EIO);
        stage_wait(&stage, TOAST_GONE_MS);
        assert_non_null(save(recording));
        disk_memory_fault(stage.memory, calls[c], 0, 0);
        stage_quit(&stage);
        start_again();
        assert_null(save(recording));
        end(state);
        begin_recorded(state);
    }
}

/* The older copy has the try, and so its recording has somebody to belong to. */
static void going_back_to_a_copy_keeps_it(void **state) {
    (void)state;
    stage_quit(&stage);
    stage_wait(&stage, DAY_MS);
    start_again(); /* a copy with the try */
    const Try *attempt = NULL;
    const Shelf *tries = &stage.session.app.book.shelves[RECORD_TRY];
    attempt = (const Try *)tries->items[0];
    assert_true(stage_play(&stage, command_go(SCREEN_JOURNAL)));
    Key key = key_record(PART_ENTRY, attempt->record.id);
    assert_true(stage_play(&stage, command_key(COMMAND_ENTRY_OPEN, key)));
    assert_true(play(COMMAND_ENTRY_REMOVE));
    assert_true(stage_play(&stage, command_go(SCREEN_SETTINGS)));
    assert_true(stage_play(&stage, command_go(SCREEN_BACKUPS)));
    assert_true(stage_play(&stage, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 0))));
    assert_true(play(COMMAND_GO_AHEAD));
    assert_non_null(book_try(&stage.session.app.book, stage.session.app.book.shelves[RECORD_TRY].items[0]->id));
    stage_wait(&stage, TOAST_GONE_MS);
    assert_non_null(save(recording));
}

static void recordings_of_others_and_what_is_no_recording_stay(void **state) {
    (void)state;
    char twin[DISK_PATH_ROOM];
    const char *breath = STAGE_FOLDER "/recordings/hut-5.wav";
    disk_memory_put(stage.memory, breath, "rest", 4);
    snprintf(twin, sizeof twin, "%.*s.txt", (int)(strlen(recording) - 4), recording);
    disk_memory_put(stage.memory, twin, "words", 5);
    assert_true(play(COMMAND_TRY_REMOVE));
    stage_wait(&stage, TOAST_GONE_MS);
    assert_null(save(recording));
    assert_non_null(save(breath));
    assert_non_null(save(twin));
}

#define RECORDED(test) cmocka_unit_test_setup_teardown(test, begin_recorded, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        RECORDED(it_comes_back_with_its_try),
        RECORDED(it_goes_once_there_is_no_way_back),
        RECORDED(a_word_closed_by_hand_is_no_way_back_either),
        RECORDED(leaving_is_no_way_back_either),
        RECORDED(after_a_power_cut_the_next_start_lets_it_go),
        RECORDED(it_stays_where_the_save_cannot_be_written),
        RECORDED(a_faulty_disk_keeps_it_for_the_next_start),
        RECORDED(going_back_to_a_copy_keeps_it),
        RECORDED(recordings_of_others_and_what_is_no_recording_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
