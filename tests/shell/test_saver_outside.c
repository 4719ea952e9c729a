/* Two computers write one save: whatever the order, whatever goes wrong and whenever the power goes, neither loses a
 * word. */
#include "core/text.h"
#include "data/save_file.h"
#include "shell/disk_memory.h"
#include "shell/saver.h"
#include "support/bell.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const Moment morning = {INT64_C(1772352000000), 0};
static const Moment noon = {INT64_C(1772366400000), 0};

typedef struct Place {
    DiskMemory *memory;
    Disk disk;
    Chance chance;
    Book here, there; /* a note in each that the other has not */
    char *base;       /* the text both began with */
    size_t base_length;
} Place;

static void add_note(Book *book, Chance *chance, const char *text, Moment when) {
    ((Note *)book_add(book, RECORD_NOTE, when, chance))->text = text_copy(text);
}

static Place place_new(void) {
    Place place = {.memory = disk_memory_new(7), .chance = chance_from_seed(7)};
    place.disk = disk_memory_disk(place.memory);
    place.here = book_new("Anna", morning, &place.chance);
    place.here.saved = 1;
    place.base = save_print(&place.here, &place.base_length);
    disk_memory_put(place.memory, "/saves/anna.json", place.base, place.base_length);
    place.there = book_snapshot(&place.here);
    place.there.saved = 40;
    add_note(&place.here, &place.chance, "from the desk", morning);
    add_note(&place.there, &place.chance, "from the laptop", noon);
    return place;
}

static void place_free(Place *place) {
    free(place->base);
    book_free(&place->here);
    book_free(&place->there);
    disk_memory_free(place->memory);
}

static Saver *place_saver(Place *place, void (*wake)(void *), void *self) {
    DiskMark seen = disk_mark_text(place->base, place->base_length);
    return saver_open(&place->disk, "/saves", "anna", seen, 1, wake, self);
}

/* A program that syncs the folder brings the other computer's file. */
static void sync_there(Place *place) {
    size_t length = 0;
    char *text = save_print(&place->there, &length);
    disk_memory_put(place->memory, "/saves/anna.json", text, length);
    free(text);
}

typedef struct Found {
    bool whole, desk, laptop;
    int64_t saved;
} Found;

static Found found_in(const Book *book) {
    Found found = {.whole = true, .saved = book->saved};
    const Shelf *notes = &book->shelves[RECORD_NOTE];
    for (size_t i = 0; i < notes->count; i++) {
        const char *text = ((const Note *)notes->items[i])->text;
        found.desk = found.desk || strcmp(text, "from the desk") == 0;
        found.laptop = found.laptop || strcmp(text, "from the laptop") == 0;
    }
    return found;
}

static Found found_on_disk(Place *place) {
    size_t length = 0;
    const char *text = disk_memory_get(place->memory, "/saves/anna.json", &length);
    Book book = {0};
    SaveNews news = {0};
    if (text == NULL || !save_read(text, length, &book, &news, NULL) || news.changed_outside)
        return (Found){false, false, false, 0};
    const Found found = found_in(&book);
    book_free(&book);
    return found;
}

static size_t count_in(Place *place, const char *folder) {
    DiskNames names = {0};
    place->disk.list(place->disk.self, folder, &names);
    const size_t count = names.count;
    disk_names_free(&names);
    return count;
}

static void report_free(SaveReport *report) {
    if (report->has_outside)
        book_free(&report->outside);
}

static void both_are_kept_and_the_game_is_told(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place, NULL, NULL);
    sync_there(&place);
    SaveReport report = saver_save_now(saver, &place.here);
    assert_true(report.ok);
    assert_string_equal(report.text, "");
    assert_int_equal(report.sequence, 41); /* the greater, and one more */
    assert_true(report.has_outside);
    assert_true(found_in(&report.outside).laptop);
    assert_int_equal(report.revision, place.here.revision);
    const Found found = found_on_disk(&place);
    assert_true(found.desk && found.laptop);
    assert_int_equal(found.saved, 41);
    assert_int_equal(count_in(&place, "/saves"), 2); /* the save and backups: nothing is put aside */
    assert_int_equal(count_in(&place, "/saves/backups"), 1);
    report_free(&report);
    saver_close(saver);
    place_free(&place);
}

/* A file edited by hand has no newer times in it: merging could lose the edit. */
static void what_was_edited_by_hand_is_put_aside(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place, NULL, NULL);
    size_t length = 0;
    char *text = save_print(&place.there, &length);
    memcpy(strstr(text, "laptop"), "LAPTOP", 6);
    disk_memory_put(place.memory, "/saves/anna.json", text, length);
    SaveReport report = saver_save_now(saver, &place.here);
    assert_true(report.ok);
    assert_false(report.has_outside);
    assert_non_null(strstr(report.text, "anna.conflict-"));
    assert_true(found_on_disk(&place).desk);
    free(text);
    saver_close(saver);
    place_free(&place);
}

/* A book that was handed over before the game knew must not go over what came in. */

static void a_book_on_its_way_does_not_go_over_what_came_in(void **state) {
    (void)state;
    Place place = place_new();
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, true};
    Saver *saver = place_saver(&place, ring, &bell);
    sync_there(&place);
    saver_save(saver, &place.here);
    bell_wait(&bell, 1); /* the first is merged and written, and nobody has taken its report */
    book_set(&place.here, "faces", "1", noon);
    saver_save(saver, &place.here);
    bell_let_go(&bell);
    saver_flush(saver);
    Found found = found_on_disk(&place);
    assert_true(found.desk && found.laptop);
    SaveReport report;
    assert_true(saver_take_report(saver, &report));
    assert_true(report.has_outside);
    report_free(&report);
    assert_true(saver_take_report(saver, &report));
    assert_false(report.has_outside); /* told once */
    /* From then on the game's own book says what holds: here it took the note off again. */
    saver_save(saver, &place.here);
    saver_flush(saver);
    found = found_on_disk(&place);
    assert_true(found.desk && !found.laptop);
    saver_close(saver);
    place_free(&place);
}

static void an_untaken_report_is_not_lost_at_the_end(void **state) {
    (void)state;
    Place place = place_new();
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false};
    Saver *saver = place_saver(&place, ring, &bell);
    sync_there(&place);
    saver_save(saver, &place.here);
    saver_close(saver); /* nothing leaks: the sanitizers look */
    const Found found = found_on_disk(&place);
    assert_true(found.desk && found.laptop);
    place_free(&place);
}

/* Coming back to the window. */

static void looking_finds_a_replaced_file_once(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place, NULL, NULL);
    assert_false(saver_look(saver, &place.here)); /* it is as it was read */
    sync_there(&place);
    assert_true(saver_look(saver, &place.here));
    SaveReport report;
    assert_true(saver_take_report(saver, &report));
    assert_true(report.ok && report.has_outside && found_in(&report.outside).laptop);
    assert_int_equal(report.revision, 0); /* the file does not hold the desk's note */
    report_free(&report);
    assert_false(saver_look(saver, &place.here));
    assert_false(saver_take_report(saver, &report));
    saver_close(saver);
    place_free(&place);
}

static void looking_does_not_read_a_file_that_is_the_same(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place, NULL, NULL);
    (void)saver_look(saver, &place.here);
    disk_memory_fault(place.memory, CALL_OPEN, 0, 0);
    assert_false(saver_look(saver, &place.here));
    assert_int_equal(disk_memory_calls(place.memory, CALL_OPEN), 0);
    saver_close(saver);
    place_free(&place);
}

/* However large it is: nobody waits at the window for a file that the game itself has written. */
static void looking_does_not_read_what_was_written_here(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place, NULL, NULL);
    SaveReport report = saver_save_now(saver, &place.here);
    assert_true(report.ok);
    disk_memory_fault(place.memory, CALL_OPEN, 0, 0);
    assert_false(saver_look(saver, &place.here));
    assert_int_equal(disk_memory_calls(place.memory, CALL_OPEN), 0);
    sync_there(&place);
    assert_true(saver_look(saver, &place.here));
    saver_close(saver);
    place_free(&place);
}

static void a_file_that_holds_all_needs_no_save(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place, NULL, NULL);
    Book before = {0};
    SaveNews news = {0};
    assert_true(save_read(place.base, place.base_length, &before, &news, NULL));
    sync_there(&place);
    assert_true(saver_look(saver, &before));
    SaveReport report;
    assert_true(saver_take_report(saver, &report));
    assert_int_equal(report.revision, before.revision);
    assert_int_equal(report.sequence, 40);
    report_free(&report);
    book_free(&before);
    saver_close(saver);
    place_free(&place);
}

/* One power cut after `calls` calls, with one choice of what reached the disk. False once the save gets through. */
static bool cut_power(unsigned calls, uint64_t kept, CrashBytes bytes, uint64_t *choices) {
    Place place = place_new();
    Saver *saver = place_saver(&place, NULL, NULL);
    sync_there(&place);
    disk_memory_stop(place.memory, calls);
    SaveReport report = saver_save_now(saver, &place.here);
    const bool cut = disk_memory_is_off(place.memory);
    *choices = UINT64_C(1) << disk_memory_unsynced(place.memory);
    disk_memory_crash(place.memory, kept, bytes);
    const Found found = found_on_disk(&place);
    assert_true(found.whole && found.laptop); /* the other computer's words, whatever happens */
    assert_true(!report.ok || found.desk);
    report_free(&report);
    /* And the game goes on from there. */
    SaveReport again = saver_save_now(saver, &place.here);
    assert_true(again.ok);
    const Found after = found_on_disk(&place);
    assert_true(after.desk && (after.laptop || report.has_outside));
    report_free(&again);
    saver_close(saver);
    place_free(&place);
    return cut;
}

static void a_power_cut_at_any_call_loses_neither(void **state) {
    (void)state;
    unsigned points = 0;
    for (bool cut = true; cut; points++)
        for (int bytes = CRASH_OLD; bytes <= CRASH_NEW; bytes++) {
            uint64_t choices = 1;
            for (uint64_t kept = 0; kept < choices; kept++)
                cut = cut_power(points, kept, (CrashBytes)bytes, &choices);
        }
    assert_true(points > 25);
}

/* The game that is told of what came in writes it with its own next save, also after a save that went wrong. */
static void take(Book *book, SaveReport *report) {
    if (!report->has_outside)
        return;
    for (size_t i = 0; i < report->outside.shelves[RECORD_NOTE].count; i++) {
        const Record *note = report->outside.shelves[RECORD_NOTE].items[i];
        book_put(book, RECORD_NOTE, record_copy(record_shape(RECORD_NOTE), note));
    }
    report_free(report);
}

static void fault_everywhere(DiskCall call, int error) {
    bool reached = true;
    for (unsigned nth = 1; reached; nth++) {
        Place place = place_new();
        Saver *saver = place_saver(&place, NULL, NULL);
        sync_there(&place);
        disk_memory_fault(place.memory, call, nth, error);
        SaveReport report = saver_save_now(saver, &place.here);
        reached = disk_memory_calls(place.memory, call) >= nth;
        disk_memory_fault(place.memory, call, 0, 0);
        const Found found = found_on_disk(&place);
        const bool aside = strstr(report.text, "anna.conflict-") != NULL;
        assert_true(found.whole && (found.laptop || aside));
        assert_true(!report.ok || found.desk);
        assert_true(report.ok || strstr(report.text, "Your words are still here") != NULL);
        take(&place.here, &report);
        report = saver_save_now(saver, &place.here);
        assert_true(report.ok);
        take(&place.here, &report);
        const Found after = found_on_disk(&place);
        assert_true(after.desk && (after.laptop || aside || strstr(report.text, "anna.conflict-") != NULL));
        saver_close(saver);
        place_free(&place);
    }
}

static void an_error_anywhere_loses_neither(void **state) {
    (void)state;
    static const DiskCall calls[] = {CALL_OPEN,   CALL_READ,   CALL_WRITE, CALL_FSYNC, CALL_CLOSE,
                                     CALL_RENAME, CALL_UNLINK, CALL_MKDIR, CALL_LIST,  CALL_CLOCK};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        fault_everywhere(calls[i], -EIO);
        fault_everywhere(calls[i], -ENOSPC);
    }
    fault_everywhere(CALL_WRITE, DISK_SHORT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_are_kept_and_the_game_is_told),
        cmocka_unit_test(what_was_edited_by_hand_is_put_aside),
        cmocka_unit_test(a_book_on_its_way_does_not_go_over_what_came_in),
        cmocka_unit_test(an_untaken_report_is_not_lost_at_the_end),
        cmocka_unit_test(looking_finds_a_replaced_file_once),
        cmocka_unit_test(looking_does_not_read_a_file_that_is_the_same),
        cmocka_unit_test(looking_does_not_read_what_was_written_here),
        cmocka_unit_test(a_file_that_holds_all_needs_no_save),
        cmocka_unit_test(a_power_cut_at_any_call_loses_neither),
        cmocka_unit_test(an_error_anywhere_loses_neither),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
