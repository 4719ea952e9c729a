/* One person, two computers: what the other one wrote comes in while the game is open, or lies beside the save as a
   copy that is offered. Nothing is lost, nothing happens unasked. */
#include "shell/played.h"

#include "core/text.h"
#include "data/save_file.h"

#define SAVE STAGE_FOLDER "/maya.json"
#define COPY "maya.sync-conflict-20260301-190000-ABCDEFG.json"

static const App *app(void) {
    return &stage.session.app;
}

static Book book_on_disk(const char *path) {
    Book book = {0};
    SaveNews news = {0};
    size_t length = 0;
    const char *text = disk_memory_get(stage.memory, path, &length);
    assert_non_null(text);
    assert_true(save_read(text, length, &book, &news, NULL));
    return book;
}

static void put_book(const char *path, Book *book) {
    size_t length = 0;
    book->saved += 5;
    char *text = save_print(book, &length);
    disk_memory_put(stage.memory, path, text, length);
    free(text);
}

static Moment later(int64_t ms) {
    return (Moment){stage.now.ms + ms, 0};
}

static void add_note(Book *book, const char *text) {
    Chance chance = chance_from_seed(strlen(text));
    ((Note *)book_add(book, RECORD_NOTE, later(60000), &chance))->text = text_copy(text);
}

/* As the other computer has it: with a note, and the first step in other words. */
static void other_writes(const char *path, const char *note, const char *title) {
    Book book = book_on_disk(SAVE);
    add_note(&book, note);
    if (title != NULL) {
        Step *step = (Step *)book_change(&book, RECORD_STEP, app()->ui.step, later(60000));
        free(step->title);
        step->title = text_copy(title);
    }
    put_book(path, &book);
    book_free(&book);
}

static bool has_note(const Book *book, const char *text) {
    const Shelf *notes = &book->shelves[RECORD_NOTE];
    for (size_t i = 0; i < notes->count; i++)
        if (!notes->items[i]->removed && strcmp(((const Note *)notes->items[i])->text, text) == 0)
            return true;
    return false;
}

static void write_where(const char *text) {
    (void)stage_play(&stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, app()->ui.step)));
    (void)stage_play(&stage, command_key(COMMAND_FOCUS, key_of(PART_WHERE)));
    Command insert = command_key(COMMAND_INSERT, key_of(PART_WHERE));
    insert.text = text;
    assert_true(stage_play(&stage, insert));
}

static void what_came_in_is_there_when_the_player_is_back(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    assert_false(session_look(&stage.session));
    other_writes(SAVE, "From the laptop", NULL);
    const int64_t kept = app()->kept;
    assert_true(session_look(&stage.session));
    assert_true(has_note(&app()->book, "From the laptop"));
    assert_int_equal(app()->ui.toast.kind, TOAST_MERGED);
    assert_int_equal(app()->ui.screen, SCREEN_TRAIL); /* where the player was */
    assert_true(app()->kept > kept);
    assert_false(session_look(&stage.session));
}

/* Two games that only look must not write for ever because the other one wrote. */
static void what_came_in_alone_is_not_written_again(void **state) {
    (void)state;
    Problem problem = {0};
    new_person("Maya");
    take_trail();
    other_writes(SAVE, "From the laptop", NULL);
    char *before = text_copy(save(SAVE));
    assert_true(session_look(&stage.session));
    stage_wait(&stage, 60000);
    assert_true(session_flush(&stage.session, &problem));
    assert_string_equal(save(SAVE), before);
    free(before);
}

static void words_being_written_stay_as_they_are(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    write_where("by the river");
    stage_wait(&stage, 2000); /* the plan is on the disk */
    Book book = book_on_disk(SAVE);
    const Plan *plan = book_plan(&book, app()->ui.step);
    Plan *changed = (Plan *)book_change(&book, RECORD_PLAN, plan->record.id, later(3600000));
    free(changed->planned.where);
    changed->planned.where = text_copy("at the station");
    put_book(SAVE, &book);
    book_free(&book);
    assert_true(session_look(&stage.session));
    assert_int_equal(app()->ui.screen, SCREEN_CAMP);
    assert_string_equal(app()->ui.edit.text, "by the river");
    assert_string_equal(app_field_text(app(), key_of(PART_WHERE)), "by the river");
    stage_wait(&stage, 2000);
    assert_non_null(strstr(save(SAVE), "by the river"));
}

static void a_step_in_use_is_not_taken_from_under_the_hand(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    write_where("by the river");
    stage_wait(&stage, 2000);
    Book book = book_on_disk(SAVE);
    assert_true(book_remove(&book, RECORD_STEP, app()->ui.step, later(3600000)));
    assert_true(book_remove(&book, RECORD_TRAIL, app()->ui.trail, later(3600000)));
    put_book(SAVE, &book);
    book_free(&book);
    assert_true(session_look(&stage.session));
    assert_non_null(app_step(app()));
    assert_non_null(app_trail(app()));
    book = book_on_disk(SAVE); /* and the other computer will hear of it */
    assert_non_null(book_find(&book, RECORD_STEP, app()->ui.step));
    book_free(&book);
}

static void a_save_takes_in_what_was_written_meanwhile(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    other_writes(SAVE, "From the laptop", NULL);
    write_where("by the river");
    stage_wait(&stage, 2000);
    assert_true(has_note(&app()->book, "From the laptop"));
    Book book = book_on_disk(SAVE);
    assert_true(has_note(&book, "From the laptop"));
    assert_string_equal(book_plan(&book, app()->ui.step)->planned.where, "by the river");
    book_free(&book);
}

/* The trail that is shown: two tries of its first camp come from the other computer. */
static void other_opens_a_camp(void) {
    size_t count = 0;
    const Step **steps = book_steps(&app()->book, app()->ui.trail, &count);
    Book book = book_on_disk(SAVE);
    Chance chance = chance_from_seed(5);
    for (int day = 1; day <= 2; day++) {
        Try *attempt = (Try *)book_add(&book, RECORD_TRY, later(day * INT64_C(86400000)), &chance);
        id_copy(attempt->trail, app()->ui.trail);
        id_copy(attempt->step, steps[0]->record.id);
        attempt->outcome = OUTCOME_DID_IT;
        attempt->started = attempt->record.made;
    }
    put_book(SAVE, &book);
    book_free(&book);
    assert_false(unlock_is_open(&app()->book, steps[1]));
    char second[ID_ROOM];
    id_copy(second, steps[1]->record.id);
    free((void *)steps);
    assert_true(session_look(&stage.session));
    assert_true(unlock_is_open(&app()->book, book_step(&app()->book, second)));
}

static void tries_of_both_together_open_a_camp(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    other_opens_a_camp();
}

static void they_open_one_on_a_trail_that_was_put_away(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    stage_play(&stage, command_key(COMMAND_TRAIL_ARCHIVE, key_record(PART_ARCHIVE, app()->ui.trail)));
    stage_wait(&stage, 2000);
    assert_int_equal(book_trail(&app()->book, app()->ui.trail)->archived, 1);
    other_opens_a_camp();
}

/* Conflicted copies */

static void go_to_title(void) {
    stage_play(&stage, command_of(COMMAND_TOAST_CLOSE));
    for (int i = 0; i < 5 && app()->ui.screen != SCREEN_TITLE; i++)
        stage_play(&stage, command_of(COMMAND_BACK));
    assert_int_equal(app()->ui.screen, SCREEN_TITLE);
}

static void a_copy_is_nobody_on_the_title(void **state) {
    (void)state;
    static const char *const names[] = {COPY, "maya (Ann's conflicted copy 2026-03-01).json",
                                        "maya (conflicted copy 2026-03-01 190000).json"};
    new_person("Maya");
    take_trail();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[DISK_PATH_ROOM];
        assert_true(disk_join(path, STAGE_FOLDER, names[i]));
        other_writes(path, "From the laptop", NULL);
    }
    go_to_title();
    assert_int_equal(app()->people.count, 1);
}

static void a_copy_is_shown_and_nothing_is_taken_unasked(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    other_writes(STAGE_FOLDER "/" COPY, "From the laptop", NULL);
    go_to_title();
    assert_true(session_choose(&stage.session, "maya"));
    assert_int_equal(app()->ui.screen, SCREEN_MERGE);
    assert_int_equal(app()->ui.merging.came.count, 1);
    assert_false(has_note(&app()->book, "From the laptop"));
    stage_play(&stage, command_of(COMMAND_BACK)); /* not now */
    assert_int_equal(app()->ui.screen, SCREEN_RANGE);
    assert_non_null(save(STAGE_FOLDER "/" COPY));
    go_to_title();
    assert_true(session_choose(&stage.session, "maya")); /* it is still offered */
    assert_int_equal(app()->ui.screen, SCREEN_MERGE);
}

static void a_kept_copy_is_put_away_and_not_deleted(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    other_writes(STAGE_FOLDER "/" COPY, "From the laptop", NULL);
    go_to_title();
    assert_true(session_choose(&stage.session, "maya"));
    assert_true(stage_play(&stage, command_of(COMMAND_MERGE_KEEP)));
    assert_int_equal(app()->ui.screen, SCREEN_RANGE);
    assert_true(has_note(&app()->book, "From the laptop"));
    Book book = book_on_disk(SAVE);
    assert_true(has_note(&book, "From the laptop"));
    book_free(&book);
    assert_null(save(STAGE_FOLDER "/" COPY));
    assert_non_null(save(STAGE_FOLDER "/removed/" COPY));
}

/* The copy stays where it is until its words are in the save for good. */
static void a_copy_stays_while_the_save_cannot_be_written(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    other_writes(STAGE_FOLDER "/" COPY, "From the laptop", NULL);
    go_to_title();
    assert_true(session_choose(&stage.session, "maya"));
    disk_memory_room(stage.memory, 1);
    assert_true(stage_play(&stage, command_of(COMMAND_MERGE_KEEP)));
    assert_int_equal(app()->ui.toast.kind, TOAST_SAVE_REFUSED);
    assert_non_null(save(STAGE_FOLDER "/" COPY));
    assert_null(save(STAGE_FOLDER "/removed/" COPY));
}

static void several_copies_come_one_after_the_other(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    other_writes(STAGE_FOLDER "/maya (conflicted copy 1).json", "From the phone", NULL);
    other_writes(STAGE_FOLDER "/" COPY, "From the laptop", NULL);
    go_to_title();
    assert_true(session_choose(&stage.session, "maya"));
    assert_true(stage_play(&stage, command_of(COMMAND_MERGE_KEEP)));
    assert_int_equal(app()->ui.screen, SCREEN_MERGE);
    assert_true(stage_play(&stage, command_of(COMMAND_MERGE_KEEP)));
    assert_int_equal(app()->ui.screen, SCREEN_RANGE);
    assert_true(has_note(&app()->book, "From the laptop") && has_note(&app()->book, "From the phone"));
}

static void a_copy_that_holds_nothing_new_is_put_away_quietly(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    Book book = book_on_disk(SAVE);
    put_book(STAGE_FOLDER "/" COPY, &book);
    book_free(&book);
    go_to_title();
    assert_true(session_choose(&stage.session, "maya"));
    assert_int_equal(app()->ui.screen, SCREEN_RANGE);
    assert_null(save(STAGE_FOLDER "/" COPY));
    assert_non_null(save(STAGE_FOLDER "/removed/" COPY));
}

static void somebody_elses_copy_is_left_alone(void **state) {
    (void)state;
    Chance chance = chance_from_seed(1);
    Book other = book_new("Maya", evening(), &chance);
    add_note(&other, "Not mine");
    new_person("Maya");
    take_trail();
    put_book(STAGE_FOLDER "/" COPY, &other);
    book_free(&other);
    go_to_title();
    assert_true(session_choose(&stage.session, "maya"));
    assert_int_equal(app()->ui.screen, SCREEN_RANGE);
    assert_non_null(save(STAGE_FOLDER "/" COPY));
}

static void reword(const char *title) {
    Command build = command_key(COMMAND_BUILD, key_record(PART_BUILD, app()->ui.trail));
    assert_true(stage_play(&stage, build));
    stage_play(&stage, command_key(COMMAND_FOCUS, key_record(PART_STEP_TITLE, app()->ui.step)));
    stage_play(&stage, command_of(COMMAND_SELECT_ALL));
    Command insert = command_key(COMMAND_INSERT, key_record(PART_STEP_TITLE, app()->ui.step));
    insert.text = title;
    assert_true(stage_play(&stage, insert));
    stage_wait(&stage, 2000);
}

static void of_two_wordings_the_chosen_one_stays(void **state) {
    (void)state;
    new_person("Maya");
    take_trail();
    char step[ID_ROOM];
    id_copy(step, app()->ui.step);
    char *apart = text_copy(save(SAVE));
    stage_wait(&stage, 1000);
    reword("Past the gate, slowly");
    char *here = text_copy(save(SAVE));
    disk_memory_put(stage.memory, SAVE, apart, strlen(apart)); /* the other one begins from what both had */
    other_writes(STAGE_FOLDER "/" COPY, "From the laptop", "Past the gate, twice");
    disk_memory_put(stage.memory, SAVE, here, strlen(here));
    free(apart);
    free(here);
    go_to_title();
    assert_true(session_choose(&stage.session, "maya"));
    assert_int_equal(app()->ui.screen, SCREEN_MERGE);
    assert_int_equal(app()->ui.merging.asked_count, 1);
    assert_true(stage_play(&stage, command_set(key_index(PART_MERGE_WORDS, 0), 1)));
    assert_false(stage_play(&stage, command_set(key_index(PART_MERGE_WORDS, 1), 1)));
    assert_true(stage_play(&stage, command_of(COMMAND_MERGE_KEEP)));
    assert_string_equal(book_step(&app()->book, step)->title, "Past the gate, slowly");
    assert_true(has_note(&app()->book, "From the laptop"));
    Book book = book_on_disk(SAVE);
    assert_string_equal(book_step(&book, step)->title, "Past the gate, slowly");
    book_free(&book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_STAGE(what_came_in_is_there_when_the_player_is_back),
        WITH_STAGE(what_came_in_alone_is_not_written_again),
        WITH_STAGE(words_being_written_stay_as_they_are),
        WITH_STAGE(a_step_in_use_is_not_taken_from_under_the_hand),
        WITH_STAGE(a_save_takes_in_what_was_written_meanwhile),
        WITH_STAGE(tries_of_both_together_open_a_camp),
        WITH_STAGE(they_open_one_on_a_trail_that_was_put_away),
        WITH_STAGE(a_copy_is_nobody_on_the_title),
        WITH_STAGE(a_copy_is_shown_and_nothing_is_taken_unasked),
        WITH_STAGE(a_kept_copy_is_put_away_and_not_deleted),
        WITH_STAGE(a_copy_stays_while_the_save_cannot_be_written),
        WITH_STAGE(several_copies_come_one_after_the_other),
        WITH_STAGE(a_copy_that_holds_nothing_new_is_put_away_quietly),
        WITH_STAGE(somebody_elses_copy_is_left_alone),
        WITH_STAGE(of_two_wordings_the_chosen_one_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
