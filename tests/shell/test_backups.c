/* Copies of saves: which ones stay over months, and the way back from a damaged save. */
#include "data/save_file.h"
#include "shell/backup_keep.h"
#include "shell/backups.h"
#include "shell/disk_memory.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define HOUR_MS INT64_C(3600000)
#define DAY_MS (24 * HOUR_MS)
#define MONDAY_MS INT64_C(1772409600000) /* 2026-03-02T00:00Z, a Monday */

static const Moment monday = {MONDAY_MS, 0};

typedef struct Place {
    DiskMemory *memory;
    Disk disk;
    Chance chance;
    Book book;
    char *text; /* of the book */
    size_t length;
} Place;

static int place_make(void **state) {
    Place *place = calloc(1, sizeof *place);
    place->memory = disk_memory_new(3);
    place->disk = disk_memory_disk(place->memory);
    place->chance = chance_from_seed(3);
    place->book = book_new("Anna", monday, &place->chance);
    place->text = save_print(&place->book, &place->length);
    disk_memory_clock(place->memory, monday);
    disk_memory_put(place->memory, "/saves/anna.json", place->text, place->length);
    *state = place;
    return 0;
}

static int place_end(void **state) {
    Place *place = *state;
    free(place->text);
    book_free(&place->book);
    disk_memory_free(place->memory);
    free(place);
    return 0;
}

/* The book with a higher sequence number, kept as of this moment. */
static int take_at(Place *place, int64_t ms) {
    place->book.saved++;
    size_t length = 0;
    char *text = save_print(&place->book, &length);
    disk_memory_clock(place->memory, (Moment){ms, 0});
    int error = backups_take(&place->disk, "/saves", "anna", text, length);
    free(text);
    return error;
}

static BackupList list_of(Place *place, const char *file) {
    BackupList list;
    assert_int_equal(backups_list(&place->disk, "/saves", file, &list), 0);
    return list;
}

/* The kept ones of starts at these hours before now, newest first, as letters: 'k' kept, '-' let go. */
static void kept_of(const int *hours_ago, size_t count, char *out) {
    Moment stamps[64] = {{0}};
    bool keep[64];
    for (size_t i = 0; i < count; i++)
        stamps[i] = (Moment){MONDAY_MS + 6 * DAY_MS + 23 * HOUR_MS - hours_ago[i] * HOUR_MS, 0};
    backup_keep(stamps, count, keep);
    for (size_t i = 0; i < count; i++)
        out[i] = keep[i] ? 'k' : '-';
    out[count] = '\0';
}

static void the_last_three_starts_stay(void **state) {
    (void)state;
    char kept[64];
    kept_of((const int[]){0, 1, 2, 3, 4}, 5, kept);
    assert_string_equal(kept, "kkk--");
    kept_of((const int[]){0}, 1, kept);
    assert_string_equal(kept, "k");
    backup_keep(NULL, 0, NULL);
}

static void the_newest_of_each_of_seven_days_stays(void **state) {
    (void)state;
    char kept[64];
    /* Two a day, Sunday back to the Friday before last week: seven days, and then only the newest of older weeks. */
    int hours[20];
    for (int i = 0; i < 20; i++)
        hours[i] = i * 12;
    kept_of(hours, 20, kept);
    assert_string_equal(kept, "kkk-k-k-k-k-k-k-----");
}

static void the_newest_of_each_of_four_weeks_stays(void **state) {
    (void)state;
    char kept[64];
    int hours[12];
    for (int i = 0; i < 12; i++)
        hours[i] = i * 7 * 24;
    kept_of(hours, 12, kept);
    assert_string_equal(kept, "kkkkkkk-----"); /* one a week: the seven days are seven weeks */
    /* Every day for five weeks: 7 days, then the Sundays of the three weeks before. */
    int daily[35];
    for (int i = 0; i < 35; i++)
        daily[i] = i * 24;
    kept_of(daily, 35, kept);
    assert_string_equal(kept, "kkkkkkkk------k------k-------------");
}

static void over_a_year_there_are_never_more_than_fourteen(void **state) {
    Place *place = *state;
    uint64_t newest = 0;
    for (int day = 0; day < 365; day++)
        for (int start = 0; start < 1 + day % 3; start++) {
            assert_int_equal(take_at(place, MONDAY_MS + day * DAY_MS + (8 + start * 5) * HOUR_MS), 0);
            BackupList list = list_of(place, "anna");
            assert_in_range(list.count, 1, BACKUP_MOST);
            /* Newest first, and the newest is the one taken now. */
            assert_int_equal(list.items[0].made.ms, MONDAY_MS + day * DAY_MS + (8 + start * 5) * HOUR_MS);
            for (size_t i = 1; i < list.count; i++)
                assert_true(list.items[i].made.ms < list.items[i - 1].made.ms);
            /* After a month there is always one of at least three weeks ago. */
            if (day > 30)
                assert_true(list.items[0].made.ms - list.items[list.count - 1].made.ms >= 14 * DAY_MS);
            newest = list.count;
            free(list.items);
        }
    assert_true(newest >= 10);
}

static void the_same_bytes_are_kept_once(void **state) {
    Place *place = *state;
    for (int i = 0; i < 3; i++) {
        disk_memory_clock(place->memory, (Moment){MONDAY_MS + i * DAY_MS, 0});
        assert_int_equal(backups_take(&place->disk, "/saves", "anna", place->text, place->length), 0);
    }
    BackupList list = list_of(place, "anna");
    assert_int_equal(list.count, 1);
    assert_string_equal(list.items[0].id, "anna-20260302T000000Z.json");
    free(list.items);
}

static void two_starts_in_a_second_are_two_backups(void **state) {
    Place *place = *state;
    assert_int_equal(take_at(place, MONDAY_MS), 0);
    assert_int_equal(take_at(place, MONDAY_MS), 0);
    BackupList list = list_of(place, "anna");
    assert_int_equal(list.count, 2);
    free(list.items);
}

static void people_of_like_names_keep_apart(void **state) {
    Place *place = *state;
    assert_int_equal(take_at(place, MONDAY_MS), 0);
    assert_int_equal(backups_take(&place->disk, "/saves", "anna-2", "x", 1), 0);
    disk_memory_put(place->memory, "/saves/backups/anna-notes.json", "mine", 4);
    BackupList list = list_of(place, "anna");
    assert_int_equal(list.count, 1);
    free(list.items);
    list = list_of(place, "ann");
    assert_int_equal(list.count, 0);
    free(list.items);
}

static void an_error_while_copying_leaves_the_others(void **state) {
    static const DiskCall calls[] = {CALL_OPEN,   CALL_READ,  CALL_WRITE, CALL_FSYNC, CALL_CLOSE,
                                     CALL_RENAME, CALL_MKDIR, CALL_LIST,  CALL_CLOCK, CALL_UNLINK};
    Place *place = *state;
    take_at(place, MONDAY_MS);
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        for (unsigned nth = 1; nth < 4; nth++) {
            disk_memory_fault(place->memory, calls[i], nth, -EIO);
            take_at(place, MONDAY_MS + (int64_t)(i * 4 + nth) * HOUR_MS / 4);
            disk_memory_fault(place->memory, calls[i], 0, 0);
            size_t count = 0;
            BackupList list = list_of(place, "anna");
            SafeCopy *copies = backups_safe(&place->disk, "/saves", "anna", &count);
            assert_true(count >= 1);
            assert_int_equal(count, list.count);
            free(copies);
            free(list.items);
        }
}

static void a_clock_set_back_does_not_cost_the_new_copy(void **state) {
    Place *place = *state;
    for (int day = 0; day < 40; day++)
        take_at(place, MONDAY_MS + day * DAY_MS);
    assert_int_equal(take_at(place, MONDAY_MS - 400 * DAY_MS), 0);
    BackupList list = list_of(place, "anna");
    assert_int_equal(list.items[list.count - 1].made.ms, MONDAY_MS - 400 * DAY_MS);
    assert_in_range(list.count, 1, BACKUP_MOST + 1);
    free(list.items);
}

static void a_power_cut_while_copying_leaves_whole_copies(void **state) {
    for (unsigned calls = 0; calls < 40; calls++)
        for (int bytes = CRASH_OLD; bytes <= CRASH_NEW; bytes++) {
            Place *place = *state;
            take_at(place, MONDAY_MS + calls * DAY_MS);
            disk_memory_stop(place->memory, calls);
            take_at(place, MONDAY_MS + calls * DAY_MS + HOUR_MS);
            disk_memory_crash(place->memory, UINT64_MAX, (CrashBytes)bytes);
            size_t count = 0;
            BackupList list = list_of(place, "anna");
            SafeCopy *copies = backups_safe(&place->disk, "/saves", "anna", &count);
            assert_true(count >= 1);
            assert_int_equal(count, list.count);
            free(copies);
            free(list.items);
        }
}

static void copies_that_open_are_told_by_what_they_hold(void **state) {
    Place *place = *state;
    take_at(place, MONDAY_MS);
    book_add(&place->book, RECORD_BREATH, monday, &place->chance);
    Trail *trail = (Trail *)book_add(&place->book, RECORD_TRAIL, monday, &place->chance);
    trail->title = strcpy(malloc(5), "Dogs");
    trail->language = strcpy(malloc(3), "en");
    take_at(place, MONDAY_MS + DAY_MS);
    disk_memory_put(place->memory, "/saves/backups/anna-20260401T000000Z.json", "{ torn", 6);
    size_t count = 0;
    SafeCopy *copies = backups_safe(&place->disk, "/saves", "anna", &count);
    assert_int_equal(count, 2);
    assert_string_equal(copies[0].id, "anna-20260303T000000Z.json");
    assert_int_equal(copies[0].trails, 1);
    assert_int_equal(copies[0].tries, 0);
    assert_int_equal(copies[1].trails, 0);
    assert_int_equal(copies[1].made.ms, MONDAY_MS);
    free(copies);
}

/* A file's name tells the time in UTC; the player reads their own clock. */
static void copies_are_told_in_the_players_own_time(void **state) {
    Place *place = *state;
    assert_int_equal(take_at(place, MONDAY_MS), 0);
    disk_memory_clock(place->memory, (Moment){MONDAY_MS, 120});
    size_t count = 0;
    SafeCopy *copies = backups_safe(&place->disk, "/saves", "anna", &count);
    assert_int_equal(count, 1);
    assert_int_equal(copies[0].made.ms, MONDAY_MS);
    assert_int_equal(copies[0].made.offset, 120);
    free(copies);
}

static void assert_holds(Place *place, const char *path, const char *text, size_t length) {
    size_t found_length = 0;
    const char *found = disk_memory_get(place->memory, path, &found_length);
    assert_non_null(found);
    assert_int_equal(found_length, length);
    assert_memory_equal(found, text, length);
}

static void a_damaged_save_comes_back_from_a_copy(void **state) {
    Place *place = *state;
    assert_int_equal(backups_take(&place->disk, "/saves", "anna", place->text, place->length), 0);
    disk_memory_put(place->memory, "/saves/anna.json", "{ torn", 6);
    Problem problem = {0};
    assert_true(backups_restore(&place->disk, "/saves", "anna", "anna-20260302T000000Z.json", &problem));
    assert_holds(place, "/saves/anna.json", place->text, place->length);
    assert_holds(place, "/saves/anna.damaged-20260302T000000Z.json", "{ torn", 6);
    disk_memory_crash(place->memory, 0, CRASH_OLD);
    assert_holds(place, "/saves/anna.json", place->text, place->length);
    assert_holds(place, "/saves/anna.damaged-20260302T000000Z.json", "{ torn", 6);
    assert_null(disk_memory_get(place->memory, "/saves/anna.json.new", NULL));
}

static void a_save_the_disk_cannot_read_is_moved_aside(void **state) {
    Place *place = *state;
    assert_int_equal(backups_take(&place->disk, "/saves", "anna", place->text, place->length), 0);
    /* Reads: the backup twice (with its end), what was written twice; the fifth is of the damaged save. */
    disk_memory_fault(place->memory, CALL_READ, 5, -EIO);
    assert_true(backups_restore(&place->disk, "/saves", "anna", "anna-20260302T000000Z.json", NULL));
    assert_holds(place, "/saves/anna.json", place->text, place->length);
    assert_holds(place, "/saves/anna.damaged-20260302T000000Z.json", place->text, place->length);
}

static void a_copy_that_does_not_open_or_is_not_one_is_refused(void **state) {
    Place *place = *state;
    Problem problem = {0};
    disk_memory_put(place->memory, "/saves/backups/anna-20260401T000000Z.json", "{ torn", 6);
    disk_memory_put(place->memory, "/saves/anna.json", "{ also torn", 11);
    assert_false(backups_restore(&place->disk, "/saves", "anna", "anna-20260401T000000Z.json", &problem));
    assert_false(backups_restore(&place->disk, "/saves", "anna", "anna-20260101T000000Z.json", &problem));
    assert_false(backups_restore(&place->disk, "/saves", "anna", "../anna.json", &problem));
    assert_holds(place, "/saves/anna.json", "{ also torn", 11);
}

static void a_restore_that_could_not_be_finished_leaves_nothing_behind(void **state) {
    Place *place = *state;
    disk_memory_put(place->memory, "/saves/backups/anna-20260302T000000Z.json", place->text, place->length);
    disk_memory_put(place->memory, "/saves/anna.json", "{ torn", 6);
    disk_memory_fault(place->memory, CALL_WRITE, 2, -ENOSPC); /* the damaged one, to be kept beside */
    assert_false(backups_restore(&place->disk, "/saves", "anna", "anna-20260302T000000Z.json", NULL));
    assert_holds(place, "/saves/anna.json", "{ torn", 6);
    assert_null(disk_memory_get(place->memory, "/saves/anna.json.new", NULL));
}

static void a_power_cut_while_restoring_keeps_both(void **state) {
    for (unsigned calls = 0; calls < 60; calls++)
        for (uint64_t kept = 0; kept < 8; kept++) {
            Place *place = *state;
            disk_memory_put(place->memory, "/saves/anna.json", "{ torn", 6);
            disk_memory_put(place->memory, "/saves/backups/anna-20260302T000000Z.json", place->text, place->length);
            place->disk.unlink(place->disk.self, "/saves/anna.damaged-20260302T000000Z.json");
            disk_sync_folder(&place->disk, "/saves");
            disk_memory_stop(place->memory, calls);
            backups_restore(&place->disk, "/saves", "anna", "anna-20260302T000000Z.json", NULL);
            disk_memory_crash(place->memory, kept, CRASH_OLD);
            size_t length = 0;
            const char *found = disk_memory_get(place->memory, "/saves/anna.json", &length);
            assert_non_null(found);
            if (length != 6) {
                assert_holds(place, "/saves/anna.json", place->text, place->length);
                assert_holds(place, "/saves/anna.damaged-20260302T000000Z.json", "{ torn", 6);
            }
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_three_starts_stay),
        cmocka_unit_test(the_newest_of_each_of_seven_days_stays),
        cmocka_unit_test(the_newest_of_each_of_four_weeks_stays),
        cmocka_unit_test_setup_teardown(over_a_year_there_are_never_more_than_fourteen, place_make, place_end),
        cmocka_unit_test_setup_teardown(the_same_bytes_are_kept_once, place_make, place_end),
        cmocka_unit_test_setup_teardown(two_starts_in_a_second_are_two_backups, place_make, place_end),
        cmocka_unit_test_setup_teardown(people_of_like_names_keep_apart, place_make, place_end),
        cmocka_unit_test_setup_teardown(an_error_while_copying_leaves_the_others, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_clock_set_back_does_not_cost_the_new_copy, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_power_cut_while_copying_leaves_whole_copies, place_make, place_end),
        cmocka_unit_test_setup_teardown(copies_are_told_in_the_players_own_time, place_make, place_end),
        cmocka_unit_test_setup_teardown(copies_that_open_are_told_by_what_they_hold, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_damaged_save_comes_back_from_a_copy, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_save_the_disk_cannot_read_is_moved_aside, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_copy_that_does_not_open_or_is_not_one_is_refused, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_restore_that_could_not_be_finished_leaves_nothing_behind, place_make,
                                        place_end),
        cmocka_unit_test_setup_teardown(a_power_cut_while_restoring_keeps_both, place_make, place_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
