#include "shell/played.h"

static void a_new_person_has_a_file_at_once(void **state) {
    (void)state;
    new_person("Maya É");
    assert_true(stage.session.app.has_book);
    assert_string_equal(stage.session.file, "maya-e");
    assert_non_null(save(STAGE_FOLDER "/maya-e.json"));
    assert_true(stage.session.app.kept >= 1);
}

static void what_was_done_is_there_after_a_power_cut(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    stage_kill(&stage);
    assert_false(save(STAGE_FOLDER "/maya.json") != NULL && stage.on);
    stage_start(&stage);
    assert_true(session_choose(&stage.session, "maya"));
    size_t count = 0;
    const Trail **trails = book_trails(&stage.session.app.book, false, &count);
    free(trails);
    assert_int_equal(count, 1);
}

static void typing_is_saved_within_a_second_or_so(void **state) {
    (void)state;
    new_person("Maya");
    assert_true(session_deadline(&stage.session) == INT64_MAX || stage.session.app.ui.toast.kind != TOAST_NONE);
    take_trail();
    const char *first = stage.session.app.ui.step;
    assert_true(stage_play(&stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, first))));
    stage_play(&stage, command_key(COMMAND_FOCUS, key_of(PART_WHERE)));
    Command insert = command_key(COMMAND_INSERT, key_of(PART_WHERE));
    insert.text = "by the river";
    assert_true(stage_play(&stage, insert));
    assert_null(strstr(save(STAGE_FOLDER "/maya.json"), "by the river"));
    assert_true(session_deadline(&stage.session) <= stage.now.ms + 1000);
    stage_wait(&stage, 1000);
    assert_non_null(strstr(save(STAGE_FOLDER "/maya.json"), "by the river"));
}

static void a_full_disk_is_told_and_tried_again(void **state) {
    (void)state;
    new_person("Maya");
    disk_memory_fault(stage.memory, CALL_WRITE, 1, -ENOSPC);
    take_trail();
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_SAVE_REFUSED);
    assert_null(strstr(save(STAGE_FOLDER "/maya.json"), "Being near dogs"));
    stage_wait(&stage, 10000);
    assert_non_null(strstr(save(STAGE_FOLDER "/maya.json"), "Being near dogs"));
}

static void leaving_with_unsaved_words_is_refused_once(void **state) {
    (void)state;
    new_person("Maya");
    disk_memory_room(stage.memory, 1);
    take_trail();
    session_quit(&stage.session);
    assert_false(stage.session.quit);
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_SAVE_REFUSED);
    session_quit(&stage.session);
    assert_true(stage.session.quit);
}

static void a_second_game_may_look_but_not_write(void **state) {
    (void)state;
    new_person("Maya");
    SessionSetup setup = stage.session.setup;
    Session second;
    session_open(&second, &setup);
    assert_true(session_choose(&second, "Maya"));
    assert_true(second.app.read_only);
    assert_null(second.saver);
    session_close(&second);
    assert_false(stage.session.app.read_only);
}

typedef struct Heard {
    int count, volume, quiets;
    Signal last;
} Heard;

static void hear(void *self, Signal signal, int volume) {
    Heard *heard = self;
    *heard = (Heard){heard->count + 1, volume, heard->quiets, signal};
}

static void hear_nothing(void *self) {
    ((Heard *)self)->quiets++;
}

static void sounds_go_where_they_are_heard(void **state) {
    (void)state;
    Heard heard = {0};
    new_person("Maya");
    take_trail();
    size_t count = 0;
    const Step **steps = book_steps(&stage.session.app.book, stage.session.app.ui.trail, &count);
    const Key second = key_record(PART_CAMP, steps[1]->record.id), third = key_record(PART_CAMP, steps[2]->record.id);
    free(steps);
    assert_true(stage_play(&stage, command_key(COMMAND_CAMP_READY, second))); /* nobody listens */
    stage.session.setup.sounder = (Sounder){.play = hear, .quiet = hear_nothing, .self = &heard};
    set(PART_SET_SIGNALS, 45);
    assert_true(stage_play(&stage, command_key(COMMAND_CAMP_READY, third)));
    assert_int_equal(heard.count, 1);
    assert_int_equal(heard.last, SIGNAL_UNLOCK);
    assert_int_equal(heard.volume, 45);
    assert_int_equal(heard.quiets, 0);
    assert_true(stage_play(&stage, command_of(COMMAND_BACK)));
    assert_int_equal(heard.quiets, 1);
}

static void what_is_copied_waits_for_the_window(void **state) {
    (void)state;
    stage_play(&stage, command_of(COMMAND_PERSON_NEW));
    set(PART_TICK, 1);
    stage_play(&stage, command_of(COMMAND_SET_OUT));
    stage_play(&stage, command_key(COMMAND_FOCUS, key_of(PART_NAME)));
    Command insert = command_key(COMMAND_INSERT, key_of(PART_NAME));
    insert.text = "Maya";
    stage_play(&stage, insert);
    stage_play(&stage, command_of(COMMAND_SELECT_ALL));
    stage_play(&stage, command_of(COMMAND_COPY));
    assert_string_equal(stage.session.clipboard, "Maya");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_STAGE(a_new_person_has_a_file_at_once),
        WITH_STAGE(what_was_done_is_there_after_a_power_cut),
        WITH_STAGE(typing_is_saved_within_a_second_or_so),
        WITH_STAGE(a_full_disk_is_told_and_tried_again),
        WITH_STAGE(leaving_with_unsaved_words_is_refused_once),
        WITH_STAGE(a_second_game_may_look_but_not_write),
        WITH_STAGE(sounds_go_where_they_are_heard),
        WITH_STAGE(what_is_copied_waits_for_the_window),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
