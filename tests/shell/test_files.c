/* The player's files: back to an older copy and forth again, and what is deleted for good is nowhere any more. */
#include "core/text.h"
#include "data/save_file.h"
#include "shell/files.h"
#include "shell/own_files.h"
#include "shell/played.h"

#include <stdio.h>

#define DAY_MS INT64_C(86400000)
#define SAVE STAGE_FOLDER "/maya.json"
#define SECRET "the grey dog by the mill"
#define OTHER "the bench was warm"

static Key entry_key(const char *id) {
    return key_record(PART_ENTRY, id); /* ENTRY_TRY is 0 */
}

static bool play(CommandKind kind) {
    return stage_play(&stage, command_of(kind));
}

static void write(Part part, const char *text) {
    stage_play(&stage, command_key(COMMAND_FOCUS, key_of(part)));
    Command insert = command_key(COMMAND_INSERT, key_of(part));
    insert.text = text;
    assert_true(stage_play(&stage, insert));
}

static void start_again(const char *who) {
    stage_quit(&stage);
    stage_wait(&stage, DAY_MS);
    stage_start(&stage);
    assert_true(session_choose(&stage.session, who));
}

/* One try of the first camp, with these words; its id. */
static const char *practise(const char *words) {
    static char id[ID_ROOM];
    App *app = &stage.session.app;
    size_t count = 0;
    const Trail **trails = book_trails(&app->book, false, &count);
    stage_play(&stage, command_key(COMMAND_TRAIL_OPEN, key_record(PART_TRAIL, trails[0]->record.id)));
    const Step **steps = book_steps(&app->book, trails[0]->record.id, &count);
    assert_true(stage_play(&stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, steps[0]->record.id))));
    free(steps);
    free(trails);
    assert_true(play(COMMAND_START));
    stage_wait(&stage, 60000);
    assert_true(play(COMMAND_DID_IT));
    write(PART_LEARNED, words);
    assert_true(play(COMMAND_KEEP));
    id_copy(id, app->ui.attempt);
    assert_true(play(COMMAND_CELEBRATED));
    return id;
}

/* Maya: two tries, each in the copies of the starts after it. The first one's id is `secret`. */
static char secret[ID_ROOM];
static void some_days(void) {
    new_person("Maya");
    take_trail();
    practise(SECRET);
    id_copy(secret, stage.session.app.ui.attempt);
    start_again("maya");
    start_again("maya");
    practise(OTHER);
    start_again("maya");
}

static void open_files(void) {
    assert_true(stage_play(&stage, command_go(SCREEN_SETTINGS)));
    assert_true(stage_play(&stage, command_go(SCREEN_BACKUPS)));
}

static const Kept *kept(void) {
    return &stage.session.app.ui.kept;
}

/* How many files below a folder hold the words, and how many there are. */
static size_t count_holding(const char *folder, const char *words, size_t *all) {
    DiskNames names = {0};
    size_t count = 0;
    stage.disk.list(stage.disk.self, folder, &names);
    for (size_t i = 0; i < names.count; i++) {
        char path[DISK_PATH_ROOM];
        assert_true(disk_join(path, folder, names.items[i]));
        const char *text = disk_memory_get(stage.memory, path, NULL);
        if (text != NULL) {
            count += strstr(text, words) != NULL;
            *all += 1;
        } else {
            count += count_holding(path, words, all);
        }
    }
    disk_names_free(&names);
    return count;
}

static size_t files_with(const char *words) {
    size_t all = 0;
    return count_holding(STAGE_FOLDER, words, &all);
}

static void all_copies_open(void) {
    static const char *const folders[] = {STAGE_FOLDER "/backups", STAGE_FOLDER "/removed", STAGE_FOLDER};
    for (size_t f = 0; f < sizeof folders / sizeof *folders; f++) {
        DiskNames names = {0};
        stage.disk.list(stage.disk.self, folders[f], &names);
        for (size_t i = 0; i < names.count; i++) {
            char path[DISK_PATH_ROOM];
            size_t length = 0;
            Book book = {0};
            SaveNews news = {0};
            assert_true(disk_join(path, folders[f], names.items[i]));
            const char *text = disk_memory_get(stage.memory, path, &length);
            if (text == NULL || !disk_name_ends(path, ".json"))
                continue;
            assert_true(save_read(text, length, &book, &news, NULL));
            assert_false(news.changed_outside);
            book_free(&book);
        }
        disk_names_free(&names);
    }
}

static void the_list_tells_what_each_copy_holds(void **state) {
    (void)state;
    some_days();
    open_files();
    assert_int_equal(kept()->count, 2); /* two starts read the same bytes */
    assert_int_equal(kept()->copies[0].tries, 2);
    assert_int_equal(kept()->copies[0].since, 0);
    assert_int_equal(kept()->copies[1].tries, 1);
    assert_int_equal(kept()->copies[1].since, 1);
    assert_int_equal(kept()->copies[1].trails, 1);
    assert_int_equal(kept()->leftover_count, 0);
    assert_true(kept()->copies[0].made.ms > kept()->copies[1].made.ms);
}

/* Before a copy was looked into and after it. */
static void its_times_are_those_of_the_players_clock(void **state) {
    (void)state;
    some_days();
    disk_memory_clock(stage.memory, (Moment){stage.now.ms, -300});
    FilesLook look;
    files_look_begin(&look, &stage.disk, STAGE_FOLDER, "maya", &stage.session.app.book, "");
    for (bool more = true; more; more = files_look_on(&look)) {
        for (size_t i = 0; i < look.kept.count; i++) {
            assert_int_equal(look.kept.copies[i].made.offset, -300);
        }
    }
    assert_int_equal(look.kept.count, 2);
    files_look_end(&look);
}

static void go_back_to(size_t copy) {
    assert_true(stage_play(&stage, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, (int)copy))));
    assert_true(play(COMMAND_GO_AHEAD));
}

static void an_older_copy_comes_back_and_the_newer_one_after_it(void **state) {
    (void)state;
    some_days();
    char *newer = text_copy(save(SAVE));
    open_files();
    go_back_to(1);
    assert_int_equal(stage.session.app.ui.screen, SCREEN_RANGE);
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_WENT_BACK);
    assert_null(strstr(save(SAVE), OTHER));
    assert_non_null(strstr(save(SAVE), SECRET));
    assert_string_equal(save(STAGE_FOLDER "/removed/maya.replaced-20260304T183200Z.json"), newer);
    practise("one more");
    open_files();
    size_t aside = 0;
    while (aside < kept()->count && !kept()->copies[aside].aside)
        aside++;
    assert_true(aside < kept()->count);
    assert_int_equal(kept()->copies[aside].since, 1);
    go_back_to(aside);
    assert_string_equal(save(SAVE), newer);
    assert_true(files_with("one more") > 0);
    free(newer);
}

static void asked_once_and_esc_changes_nothing(void **state) {
    (void)state;
    some_days();
    char *before = text_copy(save(SAVE));
    open_files();
    stage_play(&stage, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 1)));
    assert_true(play(COMMAND_BACK));
    assert_int_equal(stage.session.app.ui.screen, SCREEN_BACKUPS);
    assert_false(play(COMMAND_GO_AHEAD));
    stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
    assert_true(play(COMMAND_BACK));
    stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON)));
    assert_true(play(COMMAND_BACK));
    assert_true(play(COMMAND_BACK));
    assert_int_equal(stage.session.app.ui.screen, SCREEN_SETTINGS);
    assert_string_equal(save(SAVE), before);
    assert_int_equal(files_with(SECRET), 3);
    free(before);
}

static const DiskCall calls[] = {CALL_OPEN,   CALL_READ, CALL_WRITE, CALL_FSYNC, CALL_CLOSE, CALL_RENAME,
                                 CALL_UNLINK, CALL_STAT, CALL_MKDIR, CALL_LIST,  CALL_CLOCK};

static void going_back_with_a_faulty_disk_loses_nothing(void **state) {
    for (size_t c = 0; c < sizeof calls / sizeof *calls; c++)
        for (unsigned nth = 1; nth < 40; nth++) {
            some_days();
            open_files();
            disk_memory_fault(stage.memory, calls[c], nth, nth % 2 ? -EIO : -ENOSPC);
            go_back_to(1);
            const bool used_up = disk_memory_calls(stage.memory, calls[c]) < nth;
            disk_memory_fault(stage.memory, calls[c], 0, 0);
            assert_true(files_with(OTHER) >= 2); /* in a copy, and where it was or put aside */
            assert_non_null(save(SAVE));
            all_copies_open();
            end(state);
            begin(state);
            if (used_up)
                break;
        }
}

static void a_try_deleted_for_good_is_nowhere(void **state) {
    (void)state;
    some_days();
    open_files();
    go_back_to(1); /* so that one lies in removed too */
    disk_memory_put(stage.memory, STAGE_FOLDER "/maya.conflict-20260301T000000Z.json", save(SAVE), strlen(save(SAVE)));
    disk_memory_put(stage.memory, STAGE_FOLDER "/maya (conflicted copy 2026-03-01 1).json", save(SAVE),
                    strlen(save(SAVE)));
    char voice[DISK_PATH_ROOM];
    snprintf(voice, sizeof voice, STAGE_FOLDER "/recordings/%s.wav", secret);
    disk_memory_put(stage.memory, voice, "a voice", 7);
    assert_true(stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret))));
    assert_int_equal(stage.session.app.ui.screen, SCREEN_BACKUPS);
    assert_int_equal(kept_leftover(kept(), secret)->copies, 6);
    assert_true(play(COMMAND_GO_AHEAD));
    assert_int_equal(stage.session.app.ui.screen, SCREEN_RANGE);
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_FORGOTTEN);
    assert_int_equal(stage.session.app.ui.toast.copies, 6);
    assert_int_equal(files_with(SECRET), 0);
    assert_true(files_with(secret) >= 5); /* its id and times alone */
    assert_true(files_with(OTHER) >= 2);
    assert_null(save(voice));
    all_copies_open();
    assert_false(stage_play(&stage, command_of(COMMAND_TOAST_UNDO)));
}

static void what_was_taken_off_is_listed_until_it_is_deleted(void **state) {
    (void)state;
    some_days();
    book_remove(&stage.session.app.book, RECORD_TRY, secret, stage.now);
    play(COMMAND_SAVE_AGAIN);
    open_files();
    assert_int_equal(kept()->leftover_count, 1);
    assert_string_equal(kept()->leftovers[0].id, secret);
    assert_int_equal(kept()->leftovers[0].copies, 2);
    assert_non_null(kept()->leftovers[0].words);
    assert_true(stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret))));
    assert_true(play(COMMAND_GO_AHEAD));
    assert_int_equal(stage.session.app.ui.screen, SCREEN_BACKUPS);
    assert_int_equal(kept()->leftover_count, 0);
    assert_int_equal(files_with(SECRET), 0);
}

static void what_undo_held_does_not_come_back(void **state) {
    (void)state;
    some_days();
    App *app = &stage.session.app;
    const Record *held = record_hold(book_find(&app->book, RECORD_TRY, secret));
    book_remove(&app->book, RECORD_TRY, secret, stage.now);
    app->ui.toast = (Toast){.kind = TOAST_TRY_OFF, .since = stage.now, .shelf = RECORD_TRY, .record = held};
    stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
    assert_true(play(COMMAND_GO_AHEAD));
    play(COMMAND_TOAST_UNDO);
    play(COMMAND_SAVE_AGAIN);
    assert_int_equal(files_with(SECRET), 0);
}

static void deleting_with_a_faulty_disk_is_told_and_can_be_finished(void **state) {
    for (size_t c = 0; c < sizeof calls / sizeof *calls; c++)
        for (unsigned nth = 1; nth < 60; nth++) {
            some_days();
            open_files();
            stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
            disk_memory_fault(stage.memory, calls[c], nth, nth % 2 ? -EIO : -ENOSPC);
            assert_true(play(COMMAND_GO_AHEAD));
            const ToastKind toast = stage.session.app.ui.toast.kind;
            const bool used_up = disk_memory_calls(stage.memory, calls[c]) < nth;
            disk_memory_fault(stage.memory, calls[c], 0, 0);
            if (files_with(SECRET) > 0)
                assert_int_equal(toast, TOAST_NOT_DONE);
            all_copies_open();
            assert_true(files_with(OTHER) >= 1);
            stage_wait(&stage, 20000);
            if (files_with(SECRET) > 0) {
                stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
                play(COMMAND_GO_AHEAD);
            }
            assert_int_equal(files_with(SECRET), 0);
            end(state);
            begin(state);
            if (used_up)
                break;
        }
}

static void a_power_cut_while_deleting_leaves_whole_copies(void **state) {
    for (unsigned after = 0; after < 120; after += 3) {
        some_days();
        open_files();
        stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
        disk_memory_stop(stage.memory, after);
        play(COMMAND_GO_AHEAD);
        stage_kill(&stage);
        stage_start(&stage);
        all_copies_open();
        assert_true(files_with(OTHER) >= 1);
        assert_true(session_choose(&stage.session, "maya"));
        stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
        play(COMMAND_GO_AHEAD);
        assert_int_equal(files_with(SECRET), 0);
        end(state);
        begin(state);
    }
}

static void a_file_that_does_not_open_is_named_and_left(void **state) {
    (void)state;
    some_days();
    const char *path = STAGE_FOLDER "/maya.damaged-20260301T000000Z.json";
    char torn[200];
    snprintf(torn, sizeof torn, "{ \"id\": \"%s\", \"learned\": \"" SECRET, secret);
    disk_memory_put(stage.memory, path, torn, strlen(torn));
    disk_memory_put(stage.memory, STAGE_FOLDER "/maya.damaged-20260302T000000Z.json", "{ torn", 6);
    stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
    assert_true(play(COMMAND_GO_AHEAD));
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_NOT_DONE);
    assert_non_null(strstr(stage.session.app.ui.toast.sentence, "maya.damaged-20260301T000000Z.json"));
    assert_int_equal(files_with(SECRET), 1);
    assert_string_equal(save(path), torn);
}

static void everything_of_one_person_goes_and_nothing_of_another(void **state) {
    (void)state;
    some_days();
    assert_true(play(COMMAND_BACK));
    new_person("Maya 2"); /* whose file begins alike */
    take_trail();
    practise("mine stays");
    start_again("maya-2");
    const size_t stays = files_with("mine stays");
    assert_true(stays >= 2);
    start_again("maya");
    open_files();
    go_back_to(1);
    char voice[DISK_PATH_ROOM];
    snprintf(voice, sizeof voice, STAGE_FOLDER "/recordings/%s.wav", secret);
    disk_memory_put(stage.memory, voice, "a voice", 7);
    char left[DISK_PATH_ROOM];
    snprintf(left, sizeof left, STAGE_FOLDER "/removed/recordings/%s.wav", secret);
    disk_memory_put(stage.memory, left, "a voice", 7);
    disk_memory_put(stage.memory, STAGE_FOLDER "/maya.damaged-20260301T000000Z.json", "{ torn " SECRET, 31);
    disk_memory_put(stage.memory, STAGE_FOLDER "/maya.json.new", "{ torn " SECRET, 31);
    assert_true(stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON))));
    assert_true(play(COMMAND_GO_AHEAD));
    assert_int_equal(stage.session.app.ui.screen, SCREEN_TITLE);
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_ALL_FORGOTTEN);
    assert_int_equal(stage.session.app.people.count, 1);
    assert_int_equal(files_with(SECRET), 0);
    assert_int_equal(files_with(OTHER), 0);
    assert_int_equal(files_with(secret), 0);
    assert_null(save(voice));
    assert_null(save(left));
    assert_null(save(SAVE));
    assert_int_equal(files_with("mine stays"), stays);
    stage_quit(&stage);
    assert_null(save(SAVE));
    stage_start(&stage);
}

static void share(const char *name) {
    char path[DISK_PATH_ROOM];
    snprintf(path, sizeof path, STAGE_FOLDER "/shared/%s", name);
    disk_memory_put(stage.memory, path, SECRET, strlen(SECRET));
}

static bool is_shared(const char *name) {
    char path[DISK_PATH_ROOM];
    snprintf(path, sizeof path, STAGE_FOLDER "/shared/%s", name);
    return save(path) != NULL;
}

/* "Dogs", the ready trail, and the name of one of its steps, as file names. */
static void slug_of(char trail[41], char step[41]) {
    const Book *book = &stage.session.app.book;
    text_slug(((const Trail *)book->shelves[RECORD_TRAIL].items[0])->title, trail);
    text_slug(((const Step *)book->shelves[RECORD_STEP].items[0])->title, step);
}

static const char *const ends[] = {"json", "ics", "png"};

static void share_some(void) {
    char trail[41], step[41], name[80];
    slug_of(trail, step);
    share("maya-2026-03-01.html");
    share("maya-2026-03-01-2.csv");
    share("maya-letter.txt");
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        snprintf(name, sizeof name, "%s.%s", i == 0 ? trail : step, ends[i]);
        share(name);
    }
}

static void what_was_made_to_be_shown_goes_with_everything(void **state) {
    (void)state;
    some_days();
    share_some();
    share("a-trail-that-was-renamed.json");
    open_files();
    assert_int_equal(kept()->shared, 6);
    assert_true(stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON))));
    assert_true(play(COMMAND_GO_AHEAD));
    assert_int_equal(stage.session.app.ui.toast.kind, TOAST_ALL_FORGOTTEN);
    assert_int_equal(files_with(SECRET), 1);
    assert_true(is_shared("maya-letter.txt")); /* the game never wrote that */
}

static void with_somebody_else_there_it_goes_by_its_name(void **state) {
    (void)state;
    new_person("Maya 2");
    stage_quit(&stage);
    stage_start(&stage);
    some_days();
    share_some();
    share("note-from-maya.json");
    static const char *const others[] = {"note-from-maya-jo.json", "maya-2-2026-03-01.html", "ben-2026-03-01.html",
                                         "a-trail-of-bens.json", "maya-2026.html"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        share(others[i]);
    open_files();
    assert_int_equal(kept()->shared, 6);
    assert_true(stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON))));
    assert_true(play(COMMAND_GO_AHEAD));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_true(is_shared(others[i]));
    assert_int_equal(files_with(SECRET), sizeof others / sizeof *others + 1);
}

static void where_a_folder_cannot_be_read_somebody_elses_stay(void **state) {
    for (unsigned nth = 1; nth <= 8; nth++) {
        new_person("Ben");
        stage_quit(&stage);
        stage_start(&stage);
        some_days();
        share("ben-2026-03-01.html");
        stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON)));
        disk_memory_fault(stage.memory, CALL_LIST, nth, -EIO);
        assert_true(play(COMMAND_GO_AHEAD));
        disk_memory_fault(stage.memory, CALL_LIST, 0, 0);
        assert_true(is_shared("ben-2026-03-01.html"));
        end(state);
        begin(state);
    }
}

static void one_entry_leaves_what_was_shown_as_it_is(void **state) {
    (void)state;
    some_days();
    share_some();
    stage_play(&stage, command_key(COMMAND_FORGET, entry_key(secret)));
    assert_int_equal(kept()->shared, 5); /* and the question says so */
    assert_true(play(COMMAND_GO_AHEAD));
    assert_int_equal(files_with(SECRET), 6);
}

static void what_was_shown_and_cannot_be_deleted_keeps_the_save(void **state) {
    some_days();
    const size_t copies = files_with("\"format\"") - 1;
    for (unsigned nth = 1; nth <= copies + 5; nth++) {
        share_some();
        stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON)));
        disk_memory_fault(stage.memory, CALL_UNLINK, nth, -EACCES);
        assert_true(play(COMMAND_GO_AHEAD));
        disk_memory_fault(stage.memory, CALL_UNLINK, 0, 0);
        assert_true(files_with(SECRET) == 1 || save(SAVE) != NULL);
        end(state);
        begin(state);
        some_days();
    }
}

static void a_copy_of_the_same_name_that_is_anothers_stays(void **state) {
    (void)state;
    some_days();
    Chance chance = chance_from_seed(9);
    Book book = book_new("Maya", stage.now, &chance);
    size_t length = 0;
    char *text = save_print(&book, &length);
    disk_memory_put(stage.memory, STAGE_FOLDER "/removed/maya.json", text, length);
    stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON)));
    assert_true(play(COMMAND_GO_AHEAD));
    assert_string_equal(save(STAGE_FOLDER "/removed/maya.json"), text);
    free(text);
    book_free(&book);
}

static void deleting_everything_with_a_faulty_disk_keeps_the_save_to_the_last(void **state) {
    static const DiskCall deleting[] = {CALL_UNLINK, CALL_LIST, CALL_FSYNC, CALL_OPEN};
    for (size_t c = 0; c < sizeof deleting / sizeof *deleting; c++)
        for (unsigned nth = 1; nth < 20; nth++) {
            some_days();
            stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON)));
            disk_memory_fault(stage.memory, deleting[c], nth, -EIO);
            assert_true(play(COMMAND_GO_AHEAD));
            disk_memory_fault(stage.memory, deleting[c], 0, 0);
            const App *app = &stage.session.app;
            if (app->has_book) {
                assert_int_equal(app->ui.toast.kind, TOAST_NOT_DONE);
                assert_non_null(save(SAVE));
                stage_play(&stage, command_key(COMMAND_FORGET, key_of(PART_PERSON)));
                assert_true(play(COMMAND_GO_AHEAD));
            }
            assert_int_equal(stage.session.app.ui.screen, SCREEN_TITLE);
            assert_null(save(SAVE));
            assert_int_equal(files_with(SECRET), 0);
            end(state);
            begin(state);
        }
}

static void a_second_game_may_neither_go_back_nor_delete(void **state) {
    (void)state;
    some_days();
    SessionSetup setup = stage.session.setup;
    Session second;
    session_open(&second, &setup);
    assert_true(session_choose(&second, "maya"));
    assert_true(second.app.read_only);
    const Command go = command_go(SCREEN_BACKUPS), all = command_key(COMMAND_FORGET, key_of(PART_PERSON));
    assert_true(session_command(&second, &go));
    assert_int_equal(second.app.ui.kept.count, 2);
    session_command(&second, &all);
    assert_int_equal(second.app.ui.toast.kind, TOAST_READ_ONLY);
    assert_int_equal(second.app.ui.question.asking, ASKING_NOTHING);
    session_close(&second);
}

static void names_beside_a_save_are_told_apart(void **state) {
    (void)state;
    static const char *const own[] = {"maya.damaged-20260301T000000Z.json",
                                      "maya.json.new",
                                      "maya.sync-conflict-20260301-183000-ABCDEFG.json",
                                      "removed/maya.json",
                                      "removed/maya.replaced-20260301T000000Z.json",
                                      "removed/20260301T000000Z-maya (conflicted copy).json",
                                      "backups/maya-20260301T000000Z.json",
                                      "backups/maya.new"};
    static const char *const others[] = {"maya.json",
                                         "maya.b.damaged-20260301T000000Z.json",
                                         "maya-2.json",
                                         "removed/maya-2.json",
                                         "removed/maya.txt",
                                         "backups/maya-notes.json",
                                         "backups/maya-2-20260301T000000Z.json"};
    char path[DISK_PATH_ROOM];
    OwnFiles files;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        assert_true(disk_join(path, "/names", own[i]));
        disk_memory_put(stage.memory, path, "x", 1);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_true(disk_join(path, "/names", others[i]));
        disk_memory_put(stage.memory, path, "x", 1);
    }
    assert_int_equal(own_files(&stage.disk, "/names", "maya", &files), 0);
    assert_int_equal(files.count, sizeof own / sizeof *own);
    for (size_t i = 0; i < files.count; i++) {
        bool named = false;
        assert_true(own_path(path, "/names", &files.items[i]));
        for (size_t k = 0; k < sizeof own / sizeof *own; k++)
            named = named || strcmp(path + strlen("/names/"), own[k]) == 0;
        assert_true(named);
    }
    free(files.items);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_STAGE(the_list_tells_what_each_copy_holds),
        WITH_STAGE(an_older_copy_comes_back_and_the_newer_one_after_it),
        WITH_STAGE(asked_once_and_esc_changes_nothing),
        WITH_STAGE(going_back_with_a_faulty_disk_loses_nothing),
        WITH_STAGE(a_try_deleted_for_good_is_nowhere),
        WITH_STAGE(what_was_taken_off_is_listed_until_it_is_deleted),
        WITH_STAGE(what_undo_held_does_not_come_back),
        WITH_STAGE(deleting_with_a_faulty_disk_is_told_and_can_be_finished),
        WITH_STAGE(a_power_cut_while_deleting_leaves_whole_copies),
        WITH_STAGE(a_file_that_does_not_open_is_named_and_left),
        WITH_STAGE(everything_of_one_person_goes_and_nothing_of_another),
        WITH_STAGE(its_times_are_those_of_the_players_clock),
        WITH_STAGE(what_was_made_to_be_shown_goes_with_everything),
        WITH_STAGE(with_somebody_else_there_it_goes_by_its_name),
        WITH_STAGE(where_a_folder_cannot_be_read_somebody_elses_stay),
        WITH_STAGE(one_entry_leaves_what_was_shown_as_it_is),
        WITH_STAGE(what_was_shown_and_cannot_be_deleted_keeps_the_save),
        WITH_STAGE(a_copy_of_the_same_name_that_is_anothers_stays),
        WITH_STAGE(deleting_everything_with_a_faulty_disk_keeps_the_save_to_the_last),
        WITH_STAGE(a_second_game_may_neither_go_back_nor_delete),
        WITH_STAGE(names_beside_a_save_are_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
