/* Nothing is lost: whatever goes wrong while saving, and whenever the power goes, the save is wholly old or wholly new.
 */
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
#include <threads.h>
#include <time.h>

#include <cmocka.h>

static const Moment morning = {INT64_C(1772352000000), 0};

typedef struct Place {
    DiskMemory *memory;
    Disk disk;
    Chance chance;
    Book book;
    char *old; /* the first save's text */
    size_t old_length;
} Place;

static Place place_new(void) {
    Place place = {.memory = disk_memory_new(7), .chance = chance_from_seed(7)};
    place.disk = disk_memory_disk(place.memory);
    place.book = book_new("Anna", morning, &place.chance);
    place.book.saved = 1;
    place.old = save_print(&place.book, &place.old_length);
    disk_memory_put(place.memory, "/saves/anna.json", place.old, place.old_length);
    book_set(&place.book, "text-size", "150", morning);
    return place;
}

static void place_free(Place *place) {
    free(place->old);
    book_free(&place->book);
    disk_memory_free(place->memory);
}

static Saver *place_saver(Place *place) {
    return saver_open(&place->disk, "/saves", "anna", disk_mark_text(place->old, place->old_length), 1, NULL, NULL);
}

/* 1 = the first save, 2 and up = later ones; -1 = neither, or not there. */
static int64_t sequence_on_disk(Place *place, const char *path) {
    size_t length = 0;
    const char *text = disk_memory_get(place->memory, path, &length);
    Book book = {0};
    SaveNews news = {0};
    if (text == NULL || !save_read(text, length, &book, &news, NULL) || news.changed_outside)
        return -1;
    int64_t saved = book.saved;
    book_free(&book);
    return saved;
}

static size_t files_in_folder(Place *place) {
    DiskNames names = {0};
    place->disk.list(place->disk.self, "/saves", &names);
    size_t count = names.count;
    disk_names_free(&names);
    return count;
}

static void a_save_is_written_and_counted(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    SaveReport report = saver_save_now(saver, &place.book);
    assert_true(report.ok);
    assert_string_equal(report.text, "");
    assert_int_equal(report.sequence, 2);
    assert_int_equal(report.revision, place.book.revision);
    assert_int_equal(saver_save_now(saver, &place.book).sequence, 3);
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 3);
    assert_int_equal(files_in_folder(&place), 1);
    saver_close(saver);
    place_free(&place);
}

static void a_save_that_was_reported_outlasts_a_power_cut(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    assert_true(saver_save_now(saver, &place.book).ok);
    disk_memory_crash(place.memory, 0, CRASH_OLD);
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 2);
    saver_close(saver);
    place_free(&place);
}

/* One power cut after `calls` calls, with one choice of what reached the disk. False once the save gets through. */
static bool cut_power(unsigned calls, uint64_t kept, CrashBytes bytes, bool other_hand, uint64_t *choices) {
    Place place = place_new();
    Saver *saver = place_saver(&place);
    Book other = book_new("Somebody else", morning, &place.chance); /* no copy to be merged */
    other.saved = 100;
    size_t length = 0;
    char *text = save_print(&other, &length);
    if (other_hand)
        disk_memory_put(place.memory, "/saves/anna.json", text, length);
    disk_memory_stop(place.memory, calls);
    SaveReport report = saver_save_now(saver, &place.book);
    bool cut = disk_memory_is_off(place.memory);
    *choices = UINT64_C(1) << disk_memory_unsynced(place.memory);
    disk_memory_crash(place.memory, kept, bytes);
    int64_t now = sequence_on_disk(&place, "/saves/anna.json");
    int64_t old = other_hand ? 100 : 1;
    assert_true(now == old || now == 2);
    assert_true(!report.ok || now == 2);
    if (other_hand && now == 2) {
        assert_int_equal(sequence_on_disk(&place, "/saves/anna.conflict-20260301T183000Z.json"), 100);
    }
    /* And the game goes on from there, past what the cut left lying. */
    saver_close(saver);
    size_t left_length = 0;
    const char *left = disk_memory_get(place.memory, "/saves/anna.json", &left_length);
    saver = saver_open(&place.disk, "/saves", "anna", disk_mark_text(left, left_length), now, NULL, NULL);
    assert_true(saver_save_now(saver, &place.book).ok);
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), now + 1);
    saver_close(saver);
    free(text);
    book_free(&other);
    place_free(&place);
    return cut;
}

static unsigned cut_power_everywhere(bool other_hand) {
    unsigned points = 0;
    for (bool cut = true; cut; points++)
        for (int bytes = CRASH_OLD; bytes <= CRASH_NEW; bytes++) {
            uint64_t choices = 1;
            for (uint64_t kept = 0; kept < choices; kept++)
                cut = cut_power(points, kept, (CrashBytes)bytes, other_hand, &choices);
        }
    return points;
}

static void a_power_cut_at_any_call_leaves_old_or_new(void **state) {
    (void)state;
    assert_true(cut_power_everywhere(false) > 12);
}

static void a_power_cut_keeps_the_other_hand_too(void **state) {
    (void)state;
    assert_true(cut_power_everywhere(true) > 20);
}

/* Each kind of call with an error at each of its places. */
static void fault_everywhere(DiskCall call, int error) {
    bool reached = true;
    for (unsigned nth = 1; reached; nth++) {
        Place place = place_new();
        Saver *saver = place_saver(&place);
        disk_memory_fault(place.memory, call, nth, error);
        SaveReport report = saver_save_now(saver, &place.book);
        reached = disk_memory_calls(place.memory, call) >= nth;
        int64_t now = sequence_on_disk(&place, "/saves/anna.json");
        assert_true(report.ok ? now == 2 : now == 1 || now == 2);
        assert_true(report.ok || strstr(report.text, "Your words are still here") != NULL);
        disk_memory_fault(place.memory, call, 0, 0);
        SaveReport again = saver_save_now(saver, &place.book);
        assert_true(again.ok);
        assert_string_equal(again.text, "");
        assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), again.sequence);
        assert_int_equal(files_in_folder(&place), 1);
        saver_close(saver);
        place_free(&place);
    }
}

static void an_error_anywhere_keeps_the_old_file(void **state) {
    (void)state;
    static const DiskCall calls[] = {CALL_OPEN,  CALL_READ,   CALL_WRITE, CALL_FSYNC,
                                     CALL_CLOSE, CALL_RENAME, CALL_UNLINK};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        fault_everywhere(calls[i], -EIO);
        fault_everywhere(calls[i], -EACCES);
        fault_everywhere(calls[i], -ENOSPC);
    }
    fault_everywhere(CALL_WRITE, DISK_SHORT);
}

static void a_full_disk_is_told_kindly(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    disk_memory_room(place.memory, place.old_length + 20);
    SaveReport report = saver_save_now(saver, &place.book);
    assert_false(report.ok);
    assert_string_equal(report.text, "Your save could not be written: the disk is full. Make some room on it. "
                                     "Your words are still here, and the game will try again.");
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 1);
    assert_int_equal(files_in_folder(&place), 1);
    disk_memory_room(place.memory, 100000);
    assert_int_equal(saver_save_now(saver, &place.book).sequence, 2);
    saver_close(saver);
    place_free(&place);
}

static void another_hands_work_is_put_aside(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    disk_memory_put(place.memory, "/saves/anna.json", "by another hand", 15);
    SaveReport report = saver_save_now(saver, &place.book);
    assert_true(report.ok);
    assert_non_null(strstr(report.text, "anna.conflict-20260301T183000Z.json"));
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 2);
    assert_string_equal(disk_memory_get(place.memory, "/saves/anna.conflict-20260301T183000Z.json", NULL),
                        "by another hand");
    assert_string_equal(saver_save_now(saver, &place.book).text, "");
    disk_memory_put(place.memory, "/saves/anna.json", "and once more", 13);
    report = saver_save_now(saver, &place.book);
    assert_non_null(strstr(report.text, "anna.conflict-20260301T183001Z.json"));
    assert_int_equal(files_in_folder(&place), 3);
    saver_close(saver);
    place_free(&place);
}

static void another_hands_work_stays_where_it_cannot_be_kept(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    disk_memory_put(place.memory, "/saves/anna.json", "by another hand", 15);
    disk_memory_fault(place.memory, CALL_WRITE, 2, -ENOSPC);
    assert_false(saver_save_now(saver, &place.book).ok);
    assert_string_equal(disk_memory_get(place.memory, "/saves/anna.json", NULL), "by another hand");
    /* Kept, but then the rename goes wrong: it is told with the next save that goes through. */
    disk_memory_fault(place.memory, CALL_RENAME, 1, -EIO);
    assert_false(saver_save_now(saver, &place.book).ok);
    SaveReport report = saver_save_now(saver, &place.book);
    assert_true(report.ok);
    assert_non_null(strstr(report.text, ".conflict-"));
    assert_int_equal(files_in_folder(&place), 2);
    saver_close(saver);
    place_free(&place);
}

static void a_new_persons_file_does_not_go_over_another(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = saver_open(&place.disk, "/saves", "anna", (DiskMark){0}, 0, NULL, NULL);
    Book fresh = book_new("Anna", morning, &place.chance);
    SaveReport report = saver_save_now(saver, &fresh);
    assert_true(report.ok);
    assert_int_equal(report.sequence, 1);
    book_free(&fresh);
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.conflict-20260301T183000Z.json"), 1);
    saver_close(saver);
    saver = saver_open(&place.disk, "/saves", "ben", (DiskMark){0}, 0, NULL, NULL);
    report = saver_save_now(saver, &place.book);
    assert_true(report.ok);
    assert_string_equal(report.text, "");
    assert_int_equal(sequence_on_disk(&place, "/saves/ben.json"), 1);
    saver_close(saver);
    place_free(&place);
}

static void a_save_that_was_taken_away_is_written_again(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    place.disk.unlink(place.disk.self, "/saves/anna.json");
    SaveReport report = saver_save_now(saver, &place.book);
    assert_true(report.ok);
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 2);
    saver_close(saver);
    place_free(&place);
}

static void a_book_that_would_not_read_back_is_not_written(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    Person *person = book_change_person(&place.book, morning);
    person->look.hair = 99; /* out of the format's range */
    SaveReport report = saver_save_now(saver, &place.book);
    assert_false(report.ok);
    assert_non_null(strstr(report.text, "would not read back"));
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 1);
    saver_close(saver);
    place_free(&place);
}

static Saver *worker_saver(Place *place, Bell *bell) {
    DiskMark seen = disk_mark_text(place->old, place->old_length);
    return saver_open(&place->disk, "/saves", "anna", seen, 1, ring, bell);
}

static void of_waiting_ones_the_newest_wins(void **state) {
    (void)state;
    Place place = place_new();
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, true};
    Saver *saver = worker_saver(&place, &bell);
    saver_save(saver, &place.book);
    bell_wait(&bell, 1); /* and there the worker is held, with one save done */
    for (int i = 0; i < 50; i++) {
        char value[16];
        snprintf(value, sizeof value, "%d", i);
        book_set(&place.book, "faces", value, morning);
        saver_save(saver, &place.book);
        assert_true(saver_is_busy(saver));
    }
    bell_let_go(&bell);
    saver_flush(saver);
    assert_false(saver_is_busy(saver));
    SaveReport report;
    assert_true(saver_take_report(saver, &report));
    assert_int_equal(report.sequence, 2);
    assert_true(saver_take_report(saver, &report));
    assert_int_equal(report.sequence, 3);
    assert_int_equal(report.revision, place.book.revision);
    assert_false(saver_take_report(saver, &report));
    saver_close(saver);
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 3);
    assert_non_null(strstr(disk_memory_get(place.memory, "/saves/anna.json", NULL), "49"));
    place_free(&place);
}

/* Reports come in order, without a gap. Returns the last sequence. */
static int64_t take_reports(Saver *saver, int64_t last) {
    SaveReport report;
    while (saver_take_report(saver, &report)) {
        assert_true(report.ok);
        assert_int_equal(report.sequence, last + 1);
        last = report.sequence;
    }
    return last;
}

static void under_load_the_last_word_is_kept(void **state) {
    (void)state;
    Place place = place_new();
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false};
    Saver *saver = worker_saver(&place, &bell);
    int64_t last = 1;
    for (int i = 0; i < 300; i++) {
        Breath *breath = (Breath *)book_add(&place.book, RECORD_BREATH, morning, &place.chance);
        breath->seconds = i;
        saver_save(saver, &place.book);
        if (i % 3 == 0) {
            SaveReport now = saver_save_now(saver, &place.book);
            assert_true(now.ok);
            assert_int_equal(now.sequence, take_reports(saver, last) + 1);
            last = now.sequence;
        }
        last = take_reports(saver, last);
    }
    saver_close(saver);
    size_t length = 0;
    const char *text = disk_memory_get(place.memory, "/saves/anna.json", &length);
    Book back = {0};
    SaveNews news = {0};
    assert_true(save_read(text, length, &back, &news, NULL));
    assert_int_equal(back.shelves[RECORD_BREATH].count, 300);
    assert_true(back.saved > 1 && back.saved <= 401);
    book_free(&back);
    place_free(&place);
}

static int (*quick_fsync)(void *, int);

static int slow_fsync(void *self, int handle) {
    thrd_sleep(&(struct timespec){.tv_nsec = 10000000}, NULL);
    return quick_fsync(self, handle);
}

static void flushing_waits_for_a_slow_disk(void **state) {
    (void)state;
    Place place = place_new();
    quick_fsync = place.disk.fsync;
    place.disk.fsync = slow_fsync;
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false};
    Saver *saver = worker_saver(&place, &bell);
    for (int64_t i = 2; i < 6; i++) {
        SaveReport report;
        saver_save(saver, &place.book);
        while (disk_memory_calls(place.memory, CALL_WRITE) < i - 1)
            thrd_yield();
        saver_flush(saver);
        assert_true(saver_take_report(saver, &report));
        assert_int_equal(report.sequence, i);
    }
    saver_close(saver);
    place_free(&place);
}

static void closing_writes_what_still_waits(void **state) {
    (void)state;
    Place place = place_new();
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false};
    Saver *saver = worker_saver(&place, &bell);
    saver_save(saver, &place.book);
    saver_close(saver);
    assert_int_equal(sequence_on_disk(&place, "/saves/anna.json"), 2);
    place_free(&place);
}

static void a_workers_trouble_is_reported_and_passes(void **state) {
    (void)state;
    Place place = place_new();
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false};
    disk_memory_fault(place.memory, CALL_RENAME, 1, -ENOSPC);
    Saver *saver = worker_saver(&place, &bell);
    saver_save(saver, &place.book);
    bell_wait(&bell, 1);
    SaveReport report;
    assert_true(saver_take_report(saver, &report));
    assert_false(report.ok);
    assert_non_null(strstr(report.text, "disk is full"));
    saver_save(saver, &place.book);
    saver_flush(saver);
    assert_true(saver_take_report(saver, &report));
    assert_true(report.ok);
    assert_int_equal(report.sequence, 2);
    assert_int_equal(saver_save_now(saver, &place.book).sequence, 3);
    saver_close(saver);
    place_free(&place);
}

static void without_a_worker_saving_reports_all_the_same(void **state) {
    (void)state;
    Place place = place_new();
    Saver *saver = place_saver(&place);
    saver_save(saver, &place.book);
    SaveReport report;
    assert_true(saver_take_report(saver, &report));
    assert_true(report.ok);
    assert_int_equal(report.sequence, 2);
    saver_close(saver);
    place_free(&place);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_save_is_written_and_counted),
        cmocka_unit_test(a_save_that_was_reported_outlasts_a_power_cut),
        cmocka_unit_test(a_power_cut_at_any_call_leaves_old_or_new),
        cmocka_unit_test(a_power_cut_keeps_the_other_hand_too),
        cmocka_unit_test(an_error_anywhere_keeps_the_old_file),
        cmocka_unit_test(a_full_disk_is_told_kindly),
        cmocka_unit_test(another_hands_work_is_put_aside),
        cmocka_unit_test(another_hands_work_stays_where_it_cannot_be_kept),
        cmocka_unit_test(a_new_persons_file_does_not_go_over_another),
        cmocka_unit_test(a_save_that_was_taken_away_is_written_again),
        cmocka_unit_test(a_book_that_would_not_read_back_is_not_written),
        cmocka_unit_test(of_waiting_ones_the_newest_wins),
        cmocka_unit_test(under_load_the_last_word_is_kept),
        cmocka_unit_test(flushing_waits_for_a_slow_disk),
        cmocka_unit_test(closing_writes_what_still_waits),
        cmocka_unit_test(a_workers_trouble_is_reported_and_passes),
        cmocka_unit_test(without_a_worker_saving_reports_all_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
