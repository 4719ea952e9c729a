/* The people in the save folder, and what becomes of saves that do not open. */
#include "core/text.h"
#include "data/save_file.h"
#include "shell/disk_memory.h"
#include "shell/library.h"
#include "shell/saver.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const Moment evening = {INT64_C(1772389800000), 0};

typedef struct Place {
    DiskMemory *memory;
    Disk disk;
    Chance chance;
} Place;

static int place_make(void **state) {
    Place *place = calloc(1, sizeof *place);
    place->memory = disk_memory_new(5);
    place->disk = disk_memory_disk(place->memory);
    place->chance = chance_from_seed(5);
    *state = place;
    return library_make(&place->disk, "/home/anna/foothold", NULL) ? 0 : -1;
}

static int place_end(void **state) {
    Place *place = *state;
    disk_memory_free(place->memory);
    free(place);
    return 0;
}

#define FOLDER "/home/anna/foothold"

static void put(Place *place, const char *path, const char *text) {
    disk_memory_put(place->memory, path, text, strlen(text));
}

/* A save of this name, changed `days` after the evening. */
static void put_person(Place *place, const char *path, const char *name, int days) {
    Moment when = {evening.ms + days * INT64_C(86400000), 60};
    Book book = book_new(name, when, &place->chance);
    book.saved = 4;
    book_set(&book, "text-size", "150", when);
    Person *person = book_change_person(&book, when);
    person->look.scarf = 2;
    size_t length = 0;
    char *text = save_print(&book, &length);
    disk_memory_put(place->memory, path, text, length);
    free(text);
    book_free(&book);
}

static void an_empty_folder_has_nobody(void **state) {
    Place *place = *state;
    Problem problem = {0};
    People people = library_people(&place->disk, FOLDER, &problem);
    assert_int_equal(people.count, 0);
    assert_string_equal(problem.text, "");
    people_free(&people);
    people = library_people(&place->disk, "/nowhere", &problem);
    assert_int_equal(people.count, 0);
    assert_non_null(strstr(problem.text, "it is not there"));
    people_free(&people);
}

static void everybody_is_listed_with_name_and_state(void **state) {
    Place *place = *state;
    put_person(place, FOLDER "/anna.json", "Anna Łuczak", 1);
    put_person(place, FOLDER "/ben.json", "Ben", 3);
    put(place, FOLDER "/carl.json", "{\"format\":\"foothold.save\",");
    put(place, FOLDER "/dora.json", "{\"format\":\"foothold.save\",\"version\":2}");
    put(place, FOLDER "/anna.conflict-20260301T183000Z.json", "x");
    put(place, FOLDER "/anna.damaged-20260301T183000Z.json", "x");
    put(place, FOLDER "/anna.json.new", "x");
    put(place, FOLDER "/.hidden.json", "x");
    put(place, FOLDER "/notes.txt", "x");
    People people = library_people(&place->disk, FOLDER, NULL);
    assert_int_equal(people.count, 4);
    assert_string_equal(people.items[0].file, "anna");
    assert_string_equal(people.items[0].name, "Anna Łuczak");
    assert_int_equal(people.items[0].state, PERSON_WHOLE);
    assert_int_equal(people.items[0].scarf, 2);
    assert_int_equal(people.items[0].hair, UNSET);
    assert_int_equal(people.items[0].prefs.text_size, 150);
    assert_true(people.items[0].last.ms >= evening.ms + INT64_C(86400000));
    assert_int_equal(people.chosen, 1);
    assert_string_equal(people.items[2].name, "carl");
    assert_int_equal(people.items[2].state, PERSON_DAMAGED);
    assert_int_equal(people.items[3].state, PERSON_NEWER);
    people_free(&people);
}

static void summits_are_counted(void **state) {
    Place *place = *state;
    Book book = book_new("Anna", evening, &place->chance);
    Trail *trail = (Trail *)book_add(&book, RECORD_TRAIL, evening, &place->chance);
    trail->title = text_copy("Dogs");
    trail->language = text_copy("en");
    Step *step = (Step *)book_add(&book, RECORD_STEP, evening, &place->chance);
    step->title = text_copy("A small one");
    step->place = 1;
    memcpy(step->trail, trail->record.id, ID_ROOM);
    Try *attempt = (Try *)book_add(&book, RECORD_TRY, evening, &place->chance);
    memcpy(attempt->trail, trail->record.id, ID_ROOM);
    memcpy(attempt->step, step->record.id, ID_ROOM);
    attempt->outcome = OUTCOME_DID_IT;
    size_t length = 0;
    char *text = save_print(&book, &length);
    disk_memory_put(place->memory, FOLDER "/anna.json", text, length);
    free(text);
    book_free(&book);
    People people = library_people(&place->disk, FOLDER, NULL);
    assert_int_equal(people.count, 1);
    assert_int_equal(people.items[0].state, PERSON_WHOLE);
    assert_int_equal(people.items[0].summits, 1);
    people_free(&people);
}

static void a_new_persons_file_is_nobody_elses(void **state) {
    Place *place = *state;
    char file[FILE_ROOM];
    Problem problem = {0};
    assert_true(library_file_name(&place->disk, FOLDER, "Anna", file, &problem));
    assert_string_equal(file, "anna");
    put(place, FOLDER "/anna.json", "x");
    assert_true(library_file_name(&place->disk, FOLDER, "Anna!", file, &problem));
    assert_string_equal(file, "anna-2");
    put(place, FOLDER "/removed/anna-2.json", "x");
    put(place, FOLDER "/backups/anna-3-20260301T183000Z.json", "x");
    assert_true(library_file_name(&place->disk, FOLDER, "ANNA", file, &problem));
    assert_string_equal(file, "anna-4");
    assert_true(library_file_name(&place->disk, FOLDER, "???", file, &problem));
    assert_string_equal(file, "person");
}

static void a_long_name_leaves_room_for_its_number(void **state) {
    Place *place = *state;
    char file[FILE_ROOM];
    const char *name = "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij";
    assert_true(library_file_name(&place->disk, FOLDER, name, file, NULL));
    assert_int_equal(strlen(file), ID_MOST);
    put(place, FOLDER "/abcdefghijabcdefghijabcdefghijabcdefghij.json", "x");
    assert_true(library_file_name(&place->disk, FOLDER, name, file, NULL));
    assert_string_equal(file, "abcdefghijabcdefghijabcdefghijabcdefgh-2");
}

static void without_a_look_at_the_folder_no_name_is_given(void **state) {
    Place *place = *state;
    for (unsigned nth = 1; nth <= 3; nth++) {
        char file[FILE_ROOM];
        Problem problem = {0};
        disk_memory_fault(place->memory, CALL_LIST, nth, -EIO);
        assert_false(library_file_name(&place->disk, FOLDER, "Anna", file, &problem));
        assert_true(problem.text[0] != '\0');
    }
}

static void an_opened_save_is_backed_up_and_can_be_saved_over(void **state) {
    Place *place = *state;
    put_person(place, FOLDER "/anna.json", "Anna", 0);
    OpenedSave opened;
    Trouble trouble;
    assert_true(library_open(&place->disk, FOLDER, "anna", false, &opened, &trouble));
    assert_string_equal(opened.book.person->name, "Anna");
    assert_non_null(disk_memory_get(place->memory, FOLDER "/backups/anna-20260301T183000Z.json", NULL));
    Saver *saver = saver_open(&place->disk, FOLDER, "anna", opened.seen, opened.book.saved, NULL, NULL);
    SaveReport report = saver_save_now(saver, &opened.book);
    assert_true(report.ok);
    assert_int_equal(report.sequence, 5);
    assert_string_equal(report.text, "");
    saver_close(saver);
    book_free(&opened.book);
    trouble_free(&trouble);
}

static void a_backup_that_cannot_be_made_is_no_reason_not_to_play(void **state) {
    Place *place = *state;
    put_person(place, FOLDER "/anna.json", "Anna", 0);
    disk_memory_fault(place->memory, CALL_WRITE, 1, -ENOSPC);
    OpenedSave opened;
    Trouble trouble;
    assert_true(library_open(&place->disk, FOLDER, "anna", false, &opened, &trouble));
    book_free(&opened.book);
}

/* Not opened, told why, and the file is what it was. */
static void assert_trouble(Place *place, const char *file, TroubleKind kind, size_t copies) {
    char path[DISK_PATH_ROOM];
    snprintf(path, sizeof path, FOLDER "/%s.json", file);
    size_t length = 0;
    const char *before = disk_memory_get(place->memory, path, &length);
    DiskMark old = disk_mark_text(before, length);
    OpenedSave opened;
    Trouble trouble;
    assert_false(library_open(&place->disk, FOLDER, file, false, &opened, &trouble));
    assert_int_equal(trouble.kind, kind);
    assert_string_equal(trouble.file, file);
    assert_non_null(strstr(trouble.sentence, file));
    assert_int_equal(trouble.copy_count, copies);
    trouble_free(&trouble);
    DiskMark now;
    assert_int_equal(disk_mark_file(&place->disk, path, &now), 0);
    assert_true(disk_mark_same(&old, &now));
}

static void a_save_that_does_not_open_stays_untouched(void **state) {
    Place *place = *state;
    put_person(place, FOLDER "/anna.json", "Anna", 0);
    OpenedSave opened;
    Trouble trouble;
    assert_true(library_open(&place->disk, FOLDER, "anna", false, &opened, &trouble));
    book_free(&opened.book);
    put(place, FOLDER "/anna.json", "{\n  \"format\": foot");
    assert_trouble(place, "anna", TROUBLE_DAMAGED, 1);
    put(place, FOLDER "/anna.json", "");
    assert_trouble(place, "anna", TROUBLE_DAMAGED, 1);
    put(place, FOLDER "/anna.json", "{\"format\":\"foothold.save\",\"version\":2}");
    assert_trouble(place, "anna", TROUBLE_NEWER, 1);
    disk_memory_fault(place->memory, CALL_READ, 1, -EIO);
    assert_false(library_open(&place->disk, FOLDER, "anna", false, &opened, &trouble));
    assert_int_equal(trouble.kind, TROUBLE_UNREADABLE);
    trouble_free(&trouble);
}

static void a_hand_edited_save_is_offered_and_its_original_kept(void **state) {
    Place *place = *state;
    put_person(place, FOLDER "/anna.json", "Anna", 0);
    size_t length = 0;
    char *text = text_copy(disk_memory_get(place->memory, FOLDER "/anna.json", &length));
    memcpy(strstr(text, "Anna"), "Ines", 4);
    disk_memory_put(place->memory, FOLDER "/anna.json", text, length);
    assert_trouble(place, "anna", TROUBLE_OUTSIDE, 1);
    OpenedSave opened;
    Trouble trouble;
    assert_true(library_open(&place->disk, FOLDER, "anna", true, &opened, &trouble));
    assert_string_equal(opened.book.person->name, "Ines");
    assert_string_equal(disk_memory_get(place->memory, FOLDER "/backups/anna-20260301T183000Z.json", NULL), text);
    book_free(&opened.book);
    free(text);
}

static void a_hand_edited_save_waits_until_its_original_can_be_kept(void **state) {
    Place *place = *state;
    put_person(place, FOLDER "/anna.json", "Anna", 0);
    size_t length = 0;
    char *text = text_copy(disk_memory_get(place->memory, FOLDER "/anna.json", &length));
    memcpy(strstr(text, "Anna"), "Ines", 4);
    disk_memory_put(place->memory, FOLDER "/anna.json", text, length);
    free(text);
    OpenedSave opened;
    Trouble trouble;
    disk_memory_fault(place->memory, CALL_WRITE, 1, -ENOSPC);
    assert_false(library_open(&place->disk, FOLDER, "anna", true, &opened, &trouble));
    assert_int_equal(trouble.kind, TROUBLE_OUTSIDE);
    assert_non_null(strstr(trouble.sentence, "the disk is full"));
    trouble_free(&trouble);
    assert_true(library_open(&place->disk, FOLDER, "anna", true, &opened, &trouble));
    book_free(&opened.book);
}

static void a_removed_person_can_come_back(void **state) {
    Place *place = *state;
    put(place, FOLDER "/anna.json", "one");
    assert_true(library_remove(&place->disk, FOLDER, "anna", NULL));
    disk_memory_crash(place->memory, 0, CRASH_OLD);
    assert_null(disk_memory_get(place->memory, FOLDER "/anna.json", NULL));
    assert_string_equal(disk_memory_get(place->memory, FOLDER "/removed/anna.json", NULL), "one");
    assert_true(library_take_back(&place->disk, FOLDER, "anna", NULL));
    disk_memory_crash(place->memory, 0, CRASH_OLD);
    assert_string_equal(disk_memory_get(place->memory, FOLDER "/anna.json", NULL), "one");
    assert_null(disk_memory_get(place->memory, FOLDER "/removed/anna.json", NULL));
}

static void removing_two_of_one_name_keeps_both(void **state) {
    Place *place = *state;
    put(place, FOLDER "/anna.json", "one");
    assert_true(library_remove(&place->disk, FOLDER, "anna", NULL));
    put(place, FOLDER "/anna.json", "two");
    Problem problem = {0};
    assert_false(library_take_back(&place->disk, FOLDER, "anna", &problem));
    assert_string_equal(disk_memory_get(place->memory, FOLDER "/anna.json", NULL), "two");
    assert_true(library_remove(&place->disk, FOLDER, "anna", NULL));
    assert_string_equal(disk_memory_get(place->memory, FOLDER "/removed/anna.json", NULL), "two");
    assert_string_equal(disk_memory_get(place->memory, FOLDER "/removed/anna.earlier-20260301T183000Z.json", NULL),
                        "one");
    assert_false(library_remove(&place->disk, FOLDER, "anna", &problem));
    assert_true(problem.text[0] != '\0');
}

#define SAVE "{\"tries\": [{\"id\": \"try-1\"}, {\"id\": \"try-2\"}"
#define TAPE(where, name) FOLDER where "recordings/" name ".wav"

static const char *at(Place *place, const char *path) {
    return disk_memory_get(place->memory, path, NULL);
}

/* Of a save that does not open, too: a comma that is missing is no reason to leave a voice behind. */
static void a_person_takes_their_recordings_along(void **state) {
    Place *place = *state;
    put(place, FOLDER "/anna.json", SAVE);
    put(place, TAPE("/", "try-1"), "one");
    put(place, TAPE("/", "try-2"), "two");
    put(place, TAPE("/", "try-10"), "of somebody else");
    put(place, TAPE("/", "hut"), "a session");
    assert_true(library_remove(&place->disk, FOLDER, "anna", NULL));
    disk_memory_crash(place->memory, 0, CRASH_OLD);
    assert_null(at(place, TAPE("/", "try-1")));
    assert_null(at(place, TAPE("/", "try-2")));
    assert_string_equal(at(place, TAPE("/removed/", "try-1")), "one");
    assert_string_equal(at(place, TAPE("/removed/", "try-2")), "two");
    assert_string_equal(at(place, TAPE("/", "try-10")), "of somebody else");
    assert_string_equal(at(place, TAPE("/", "hut")), "a session");
    assert_true(library_take_back(&place->disk, FOLDER, "anna", NULL));
    disk_memory_crash(place->memory, 0, CRASH_OLD);
    assert_string_equal(at(place, TAPE("/", "try-1")), "one");
    assert_string_equal(at(place, TAPE("/", "try-2")), "two");
    assert_null(at(place, TAPE("/removed/", "try-1")));
}

static void a_recording_that_stays_is_told_and_nothing_is_lost(void **state) {
    Place *place = *state;
    Problem problem = {0};
    put(place, FOLDER "/anna.json", SAVE);
    put(place, TAPE("/", "try-1"), "mine");
    put(place, TAPE("/removed/", "try-1"), "there before");
    assert_true(library_remove(&place->disk, FOLDER, "anna", &problem));
    assert_non_null(strstr(problem.text, "recording"));
    assert_non_null(at(place, FOLDER "/removed/anna.json"));
    assert_string_equal(at(place, TAPE("/", "try-1")), "mine");
    assert_string_equal(at(place, TAPE("/removed/", "try-1")), "there before");
}

static void without_recordings_nothing_is_said(void **state) {
    Place *place = *state;
    Problem problem = {0};
    put(place, FOLDER "/anna.json", SAVE);
    assert_true(library_remove(&place->disk, FOLDER, "anna", &problem));
    assert_true(library_take_back(&place->disk, FOLDER, "anna", &problem));
    assert_string_equal(problem.text, "");
    assert_false(disk_exists(&place->disk, FOLDER "/removed/recordings"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_empty_folder_has_nobody, place_make, place_end),
        cmocka_unit_test_setup_teardown(everybody_is_listed_with_name_and_state, place_make, place_end),
        cmocka_unit_test_setup_teardown(summits_are_counted, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_new_persons_file_is_nobody_elses, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_long_name_leaves_room_for_its_number, place_make, place_end),
        cmocka_unit_test_setup_teardown(without_a_look_at_the_folder_no_name_is_given, place_make, place_end),
        cmocka_unit_test_setup_teardown(an_opened_save_is_backed_up_and_can_be_saved_over, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_backup_that_cannot_be_made_is_no_reason_not_to_play, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_save_that_does_not_open_stays_untouched, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_hand_edited_save_is_offered_and_its_original_kept, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_hand_edited_save_waits_until_its_original_can_be_kept, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_removed_person_can_come_back, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_person_takes_their_recordings_along, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_recording_that_stays_is_told_and_nothing_is_lost, place_make, place_end),
        cmocka_unit_test_setup_teardown(without_recordings_nothing_is_said, place_make, place_end),
        cmocka_unit_test_setup_teardown(removing_two_of_one_name_keeps_both, place_make, place_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
