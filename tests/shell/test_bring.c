/* Trails from files: what is listed, what is read, and what strangers may send. */
#include "shell/bring.h"
#include "shell/played.h"

#include <stdio.h>

#define LIST "10 Look at a lift\n50 Ride one\n"

static void put(const char *path, const char *text) {
    disk_memory_put(stage.memory, path, text, strlen(text));
}

static void drop(const char *path) {
    Command command = command_of(COMMAND_BRING_FILE);
    command.text = path;
    assert_true(stage_play(&stage, command));
}

static const Ui *ui(void) {
    return &stage.session.app.ui;
}

static const Listing *listing(void) {
    return &ui()->listing;
}

static void lists(const char *const *names) {
    for (size_t i = 0; i < listing()->count; i++) {
        assert_non_null(names[i]);
        assert_string_equal(listing()->items[i].shown, names[i]);
    }
    assert_null(names[listing()->count]);
}

static void choose(int index) {
    assert_true(stage_play(&stage, command_key(COMMAND_BRING_ENTRY, key_index(PART_BRING_FILE, index))));
}

static void folders_and_trails_are_listed_and_nothing_else(void **state) {
    static const char *const documents[] = {"Work", "A.TXT", "b.csv", "c.json", NULL}, *const work[] = {"d.txt", NULL};
    (void)state;
    put(STAGE_HOME "/Documents/c.json", LIST);
    put(STAGE_HOME "/Documents/b.csv", LIST);
    put(STAGE_HOME "/Documents/A.TXT", LIST);
    put(STAGE_HOME "/Documents/.hidden.txt", LIST);
    put(STAGE_HOME "/Documents/photo.png", LIST);
    put(STAGE_HOME "/Documents/txt", LIST);
    put(STAGE_HOME "/Documents/.secret/a.txt", LIST);
    put(STAGE_HOME "/Documents/Work/d.txt", LIST);
    new_person("Maya");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING)));
    assert_string_equal(listing()->folder, STAGE_HOME "/Documents");
    lists(documents);
    choose(0);
    assert_string_equal(listing()->folder, STAGE_HOME "/Documents/Work");
    lists(work);
    assert_true(stage_play(&stage, command_of(COMMAND_BRING_UP)));
    lists(documents);
    choose(1);
    assert_int_equal(ui()->bringing.pack.count, 2);
    assert_string_equal(ui()->bringing.file, "A.TXT");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING_OTHER)));
    lists(documents);
}

static void the_way_up_ends_at_the_top(void **state) {
    (void)state;
    put(STAGE_HOME "/a.txt", LIST);
    new_person("Maya");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING)));
    assert_string_equal(listing()->folder, STAGE_HOME);
    assert_true(stage_play(&stage, command_of(COMMAND_BRING_UP)));
    assert_string_equal(listing()->folder, "/home");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING_UP)));
    assert_string_equal(listing()->folder, "/");
    assert_true(listing()->top);
    assert_false(stage_play(&stage, command_of(COMMAND_BRING_UP)));
}

static void a_long_folder_says_how_many_more_there_are(void **state) {
    (void)state;
    for (int i = 0; i < BRING_LISTED_MOST + 7; i++) {
        char path[100];
        (void)snprintf(path, sizeof path, STAGE_HOME "/Downloads/%03d.txt", i);
        put(path, LIST);
    }
    new_person("Maya");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING)));
    assert_int_equal(listing()->count, BRING_LISTED_MOST);
    assert_int_equal(listing()->more, 7);
}

static void names_are_shown_safely_and_opened_as_they_are(void **state) {
    (void)state;
    put(STAGE_HOME "/a\x1b[31m\xE2\x80\xAE\xFF.txt", LIST);
    new_person("Maya");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING)));
    assert_int_equal(listing()->count, 1);
    assert_string_equal(listing()->items[0].shown, "a[31m\xEF\xBF\xBD.txt");
    choose(0);
    assert_int_equal(ui()->bringing.pack.count, 2);
    assert_string_equal(ui()->bringing.file, "a[31m\xEF\xBF\xBD.txt");
}

static void a_folder_that_gives_an_error_says_so(void **state) {
    (void)state;
    put(STAGE_HOME "/a.txt", LIST);
    new_person("Maya");
    disk_memory_fault(stage.memory, CALL_LIST, 1, -EACCES);
    assert_true(stage_play(&stage, command_of(COMMAND_BRING)));
    assert_int_equal(listing()->count, 0);
    assert_non_null(listing()->refusal);
    assert_true(stage_play(&stage, command_of(COMMAND_BRING)));
    assert_null(listing()->refusal);
    assert_int_equal(listing()->count, 1);
}

static void a_file_that_gives_an_error_says_so(void **state) {
    static const DiskCall calls[] = {CALL_OPEN, CALL_READ};
    (void)state;
    put(STAGE_HOME "/a.txt", LIST);
    new_person("Maya");
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        disk_memory_fault(stage.memory, calls[i], 1, -EIO);
        drop(STAGE_HOME "/a.txt");
        assert_null(ui()->bringing.pack.trail);
        assert_non_null(ui()->bringing.refusal);
        assert_null(strchr(ui()->bringing.refusal, '\n'));
    }
    drop(STAGE_HOME "/a.txt");
    assert_null(ui()->bringing.refusal);
    assert_int_equal(ui()->bringing.pack.count, 2);
}

static void what_is_no_trail_is_one_sentence(void **state) {
    const size_t size = (size_t)4 * 1024 * 1024 + 1;
    char *large = malloc(size + 1);
    assert_non_null(large);
    memset(large, ' ', size);
    large[size] = '\0';
    (void)state;
    put(STAGE_HOME "/large.txt", large);
    free(large);
    put(STAGE_HOME "/Work/a.txt", LIST);
    new_person("Maya");
    static const char *const paths[] = {STAGE_HOME "/large.txt", STAGE_HOME "/Work", STAGE_HOME "/gone.txt"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        drop(paths[i]);
        assert_int_equal(ui()->screen, SCREEN_BRING);
        assert_null(ui()->bringing.pack.trail);
        assert_non_null(ui()->bringing.refusal);
        assert_int_equal(ui()->bringing.line, 0);
    }
}

/* A trail's id never becomes a path. */
static void nothing_but_the_save_is_written(void **state) {
    static const char trail[] =
        "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"..\", \"language\": \"en\", "
        "\"title\": \"../../x\", \"steps\": [{\"id\": \"a\", \"title\": \"../../../etc/passwd\"}]}";
    (void)state;
    put(STAGE_HOME "/x.json", trail);
    new_person("Maya");
    drop(STAGE_HOME "/x.json");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING_ADD)));
    DiskNames names = {0};
    assert_true(stage.disk.list(stage.disk.self, STAGE_HOME, &names) >= 0);
    assert_int_equal(names.count, 1);
    disk_names_free(&names);
    assert_non_null(strstr(save(STAGE_FOLDER "/maya.json"), "../../../etc/passwd"));
    assert_string_equal(save(STAGE_HOME "/x.json"), trail);
}

static void without_a_home_the_list_begins_at_the_top(void **state) {
    char folder[DISK_PATH_ROOM];
    (void)state;
    assert_false(bring_start(&stage.disk, NULL, folder));
    assert_false(bring_start(&stage.disk, "", folder));
    new_person("Maya");
    assert_true(stage_play(&stage, command_of(COMMAND_BRING)));
    assert_string_equal(listing()->folder, "/");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_STAGE(folders_and_trails_are_listed_and_nothing_else),
        WITH_STAGE(the_way_up_ends_at_the_top),
        WITH_STAGE(a_long_folder_says_how_many_more_there_are),
        WITH_STAGE(names_are_shown_safely_and_opened_as_they_are),
        WITH_STAGE(a_folder_that_gives_an_error_says_so),
        WITH_STAGE(a_file_that_gives_an_error_says_so),
        WITH_STAGE(what_is_no_trail_is_one_sentence),
        WITH_STAGE(nothing_but_the_save_is_written),
        WITH_STAGE(without_a_home_the_list_begins_at_the_top),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
