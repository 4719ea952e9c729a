/* A trail or a cheering note as a file for somebody else: what is in it, where it lies, and what a disk may do to it.
 */
#include "core/text.h"
#include "shell/bring.h"
#include "shell/played.h"

#define FIRST STAGE_FOLDER "/shared/being-near-dogs.json"
#define SECOND STAGE_FOLDER "/shared/being-near-dogs-2.json"

static const Giving *giving(void) {
    return &stage.session.app.ui.giving;
}

static void open_page(void) {
    new_person("Maya");
    take_trail();
    assert_true(stage_play(&stage, command_of(COMMAND_GIVE)));
}

static bool give(void) {
    return stage_play(&stage, command_of(COMMAND_GIVE_WRITE));
}

static void what_was_shown_is_what_is_written(void **state) {
    (void)state;
    open_page();
    assert_null(save(FIRST));
    char *shown = text_copy(giving()->text);
    assert_null(strstr(shown, "expected_fear"));
    assert_true(give());
    assert_string_equal(giving()->path, FIRST);
    assert_string_equal(save(FIRST), shown);
    free(shown);
}

static void another_foothold_opens_it(void **state) {
    (void)state;
    open_page();
    set(PART_GIVE_FEARS, 1);
    assert_true(give());
    Bringing bringing = bring_file(&stage.disk, FIRST);
    assert_null(bringing.refusal);
    size_t count = 0;
    const Step **steps = book_steps(&stage.session.app.book, stage.session.app.ui.trail, &count);
    assert_int_equal(bringing.pack.count, count);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(bringing.pack.steps[i]->title, steps[i]->title);
        assert_string_equal(bringing.pack.steps[i]->detail, steps[i]->detail);
        assert_int_equal(bringing.pack.steps[i]->expected_fear, steps[i]->expected_fear);
    }
    free((void *)steps);
    bringing_free(&bringing);
}

static void a_file_that_is_there_stays(void **state) {
    (void)state;
    disk_memory_put(stage.memory, FIRST, "mine", 4);
    open_page();
    assert_true(give());
    assert_string_equal(giving()->path, SECOND);
    assert_string_equal(save(FIRST), "mine");
    assert_non_null(save(SECOND));
}

static void a_disk_in_trouble_is_told_and_can_be_asked_again(void **state) {
    static const DiskCall calls[] = {CALL_OPEN, CALL_WRITE, CALL_FSYNC, CALL_CLOSE};
    (void)state;
    disk_memory_put(stage.memory, STAGE_FOLDER "/shared/other.json", "{}", 2);
    open_page();
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        for (unsigned nth = 1; nth <= (calls[i] == CALL_WRITE ? 1 : 2); nth++) { /* of the file, of its folder */
            disk_memory_fault(stage.memory, calls[i], nth, -ENOSPC);
            assert_true(give());
            assert_null(giving()->path);
            assert_non_null(giving()->refusal);
            assert_null(save(FIRST));
        }
        disk_memory_fault(stage.memory, calls[i], 0, 0);
    }
    assert_true(give());
    assert_null(giving()->refusal);
    assert_string_equal(giving()->path, FIRST);
}

#define STICK STAGE_HOME "/Documents/Stick"

/* As the hand does it, from the first folder that is listed. */
static void choose_stick(void) {
    disk_memory_put(stage.memory, STICK "/notes.md", "", 0);
    assert_true(stage_play(&stage, command_of(COMMAND_FOLDER)));
    assert_true(stage_play(&stage, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, 0))));
    assert_true(stage_play(&stage, command_of(COMMAND_FOLDER_TAKE)));
}

static void it_lies_where_the_player_wants_it(void **state) {
    (void)state;
    open_page();
    choose_stick();
    disk_memory_put(stage.memory, STICK "/being-near-dogs.json", "mine", 4);
    assert_true(give());
    assert_string_equal(giving()->path, STICK "/being-near-dogs-2.json");
    assert_string_equal(save(STICK "/being-near-dogs-2.json"), giving()->text);
    assert_string_equal(save(STICK "/being-near-dogs.json"), "mine");
    assert_null(save(FIRST));
}

/* A stick that was pulled out leaves a folder that nobody sees the files of. */
static void a_folder_that_has_gone_is_not_made_up(void **state) {
    DiskStat stat;
    (void)state;
    open_page();
    choose_stick();
    assert_true(stage.disk.rename(stage.disk.self, STICK, STAGE_HOME "/gone") >= 0);
    assert_true(give());
    assert_null(giving()->path);
    assert_non_null(giving()->refusal);
    assert_true(stage.disk.stat(stage.disk.self, STICK, &stat) < 0);
}

static void open_letter(const char *words) {
    new_person("Maya");
    assert_true(stage_play(&stage, command_go(SCREEN_SUPPORTERS)));
    assert_true(stage_play(&stage, command_of(COMMAND_GIVE)));
    Command insert = command_key(COMMAND_INSERT, key_of(PART_LETTER_WORDS));
    insert.text = words;
    assert_true(stage_play(&stage, insert));
}

#define LETTER STAGE_FOLDER "/shared/note-from-maya.json"

static void a_note_comes_in_as_it_was_written(void **state) {
    static const char *const all[] = {"Go on.", "Two\nlines, \"quoted\" \\ and \xF0\x9F\x8F\x94",
                                      " \xD8\xA7\xD9\x87\xD9\x84\xD8\xA7 \n\n."};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        open_letter(all[i]);
        assert_true(give());
        assert_string_equal(giving()->path, LETTER);
        Bringing bringing = bring_file(&stage.disk, LETTER);
        assert_null(bringing.refusal);
        assert_non_null(bringing.note);
        assert_string_equal(bringing.note->text, all[i]);
        assert_string_equal(bringing.note->from, "Maya");
        bringing_free(&bringing);
        end(state);
        begin(state);
    }
}

static void nobody_need_be_named(void **state) {
    (void)state;
    open_letter("Go on.");
    stage_play(&stage, command_key(COMMAND_FOCUS, key_of(PART_LETTER_FROM)));
    assert_true(stage_play(&stage, command_of(COMMAND_SELECT_ALL)));
    assert_true(stage_play(&stage, command_of(COMMAND_CUT)));
    assert_true(give());
    assert_string_equal(giving()->path, STAGE_FOLDER "/shared/note.json");
    Bringing bringing = bring_file(&stage.disk, STAGE_FOLDER "/shared/note.json");
    assert_null(bringing.note->from);
    bringing_free(&bringing);
}

static void a_note_lies_where_the_player_wants_it_and_over_nothing(void **state) {
    (void)state;
    open_letter("Go on.");
    choose_stick();
    disk_memory_put(stage.memory, STICK "/note-from-maya.json", "mine", 4);
    assert_true(give());
    assert_string_equal(giving()->path, STICK "/note-from-maya-2.json");
    assert_string_equal(save(STICK "/note-from-maya.json"), "mine");
    assert_null(save(LETTER));
}

static void a_note_that_could_not_be_written_is_still_there(void **state) {
    (void)state;
    open_letter("Go on.");
    disk_memory_put(stage.memory, STAGE_FOLDER "/shared/other.json", "{}", 2);
    disk_memory_fault(stage.memory, CALL_OPEN, 1, -ENOSPC);
    assert_true(give());
    assert_non_null(giving()->refusal);
    assert_null(save(LETTER));
    disk_memory_fault(stage.memory, CALL_OPEN, 0, 0);
    stage_quit(&stage);
    stage_start(&stage);
    assert_true(session_choose(&stage.session, "maya"));
    assert_true(stage_play(&stage, command_go(SCREEN_SUPPORTERS)));
    assert_true(stage_play(&stage, command_of(COMMAND_GIVE)));
    assert_true(give());
    assert_non_null(save(LETTER));
    assert_non_null(strstr(save(LETTER), "Go on."));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_STAGE(what_was_shown_is_what_is_written),
        WITH_STAGE(another_foothold_opens_it),
        WITH_STAGE(a_file_that_is_there_stays),
        WITH_STAGE(it_lies_where_the_player_wants_it),
        WITH_STAGE(a_folder_that_has_gone_is_not_made_up),
        WITH_STAGE(a_disk_in_trouble_is_told_and_can_be_asked_again),
        WITH_STAGE(a_note_comes_in_as_it_was_written),
        WITH_STAGE(nobody_need_be_named),
        WITH_STAGE(a_note_lies_where_the_player_wants_it_and_over_nothing),
        WITH_STAGE(a_note_that_could_not_be_written_is_still_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
