/* Saves: nothing is changed by a load and a save, nothing damaged passes for whole, and refusals say what and where. */
#include "data/save_file.h"

#include "core/text.h"
#include "support/random_book.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define BOOKS 10000

static void round_trip(const Book *book, int seed) {
    size_t length = 0, again_length = 0;
    char *text = save_print(book, &length);
    SaveNews news;
    Problem problem = {0, 0, ""};
    Book read;
    if (!save_read(text, length, &read, &news, &problem)) {
        fail_msg("seed %d: %d:%d: %s", seed, problem.line, problem.column, problem.text);
    }
    const char *difference = book_difference(book, &read);
    if (difference != NULL) {
        fail_msg("seed %d: %s differ", seed, difference);
    }
    assert_false(news.changed_outside);
    assert_false(news.newer);
    char *again = save_print(&read, &again_length);
    assert_int_equal(length, again_length);
    assert_string_equal(text, again);
    free(again);
    free(text);
    book_free(&read);
}

static void random_books_come_back_the_same(void **state) {
    (void)state;
    for (int seed = 0; seed < BOOKS; seed++) {
        Chance chance = chance_from_seed((uint64_t)seed);
        Book book = random_book(&chance, seed % 100 == 0 ? 12 : 2);
        round_trip(&book, seed);
        book_free(&book);
    }
}

static Book small_book(void) {
    static const Moment now = {1772386200000, 60};
    Chance chance = chance_from_seed(5);
    Book book = book_new("Zo\xC3\xAB", now, &chance);
    Try *attempt = NULL;
    book_set(&book, "text-size", "150", now);
    attempt = (Try *)book_add(&book, RECORD_TRY, now, &chance);
    strcpy(attempt->trail, "t1");
    strcpy(attempt->step, "s1");
    attempt->outcome = OUTCOME_DID_IT;
    attempt->learned = text_copy("Nobody \"looked\".\nNot once.");
    attempt->fear.peak = 70;
    book_remove(&book, RECORD_TRY, "none", now);
    return book;
}

static void an_empty_book_comes_back_the_same(void **state) {
    static const Moment now = {1772386200000, 60};
    Chance chance = chance_from_seed(1);
    Book book = book_new("Ann", now, &chance);
    (void)state;
    round_trip(&book, 0);
    book_free(&book);
}

static void prints_what_a_person_can_read(void **state) {
    Book book = small_book();
    size_t length = 0;
    char *text = save_print(&book, &length);
    (void)state;
    assert_int_equal(strlen(text), length);
    assert_ptr_equal(
        strstr(text, "{\n  \"format\": \"foothold.save\",\n  \"version\": 1,\n  \"saved\": 0,\n  \"checksum\": \""),
        text);
    assert_non_null(strstr(text, "\n  \"name\": \"Zo\xC3\xAB\",\n"));
    assert_non_null(strstr(text, "      \"made\": \"2026-03-01T18:30:00.000+01:00\",\n"));
    assert_non_null(strstr(text, "      \"fear\": {\"peak\": 70},\n"));
    assert_non_null(strstr(text, "      \"learned\": \"Nobody \\\"looked\\\".\\nNot once.\"\n    }\n  ],\n"));
    assert_non_null(strstr(text, "\n  \"drafts\": [],\n"));
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        char name[40];
        (void)snprintf(name, sizeof name, "\n  \"%s\": [", record_shape((RecordKind)kind)->name);
        assert_non_null(strstr(text, name));
    }
    free(text);
    book_free(&book);
}

static void a_tombstone_holds_no_words(void **state) {
    static const Moment later = {1772386300000, 60};
    Book book = small_book();
    size_t length = 0;
    char id[ID_ROOM];
    (void)state;
    memcpy(id, book.shelves[RECORD_TRY].items[0]->id, ID_ROOM);
    assert_true(book_remove(&book, RECORD_TRY, id, later));
    char *text = save_print(&book, &length);
    assert_null(strstr(text, "Nobody"));
    assert_non_null(strstr(text, "\"removed\": true\n    }"));
    free(text);
    round_trip(&book, 0);
    book_free(&book);
}

static bool passes_as_undamaged(const char *text, size_t length) {
    SaveNews news;
    Book book;
    bool read = save_read(text, length, &book, &news, NULL);
    book_free(&book);
    return read && !news.changed_outside;
}

static void no_flipped_bit_passes_as_undamaged(void **state) {
    Book book = small_book();
    size_t length = 0;
    char *text = save_print(&book, &length);
    (void)state;
    assert_true(passes_as_undamaged(text, length));
    for (size_t i = 0; i < length; i++) {
        for (int bit = 0; bit < 8; bit++) {
            text[i] = (char)(text[i] ^ (1 << bit));
            if (passes_as_undamaged(text, length)) {
                fail_msg("byte %zu bit %d", i, bit);
            }
            text[i] = (char)(text[i] ^ (1 << bit));
        }
    }
    free(text);
    book_free(&book);
}

static void a_cut_file_is_refused(void **state) {
    Book book = small_book();
    size_t length = 0;
    char *text = save_print(&book, &length);
    (void)state;
    for (size_t end = 0; end < length - 1; end++) {
        SaveNews news;
        Book read;
        Problem problem = {0, 0, ""};
        assert_false(save_read(text, end, &read, &news, &problem));
        assert_true(problem.text[0] != '\0' && problem.line > 0 && problem.column > 0);
    }
    assert_false(passes_as_undamaged(text, length - 1)); /* without its last line break it is whole JSON */
    free(text);
    book_free(&book);
}

#define HEAD "{\"format\": \"foothold.save\", \"version\": 1, \"saved\": 3"
#define PERSON "\"id\": \"p\", \"made\": \"2026-03-01T18:30Z\", \"changed\": \"2026-03-01T18:30Z\", \"name\": \"Ann\""
#define WHOLE HEAD ", " PERSON
#define RECORD "\"id\": \"r\", \"made\": \"2026-03-01T18:30Z\", \"changed\": \"2026-03-01T18:30Z\""

static Book read_fine(const char *text, SaveNews *news) {
    Book book;
    Problem problem = {0, 0, ""};
    if (!save_read(text, strlen(text), &book, news, &problem)) {
        fail_msg("%d:%d: %s", problem.line, problem.column, problem.text);
    }
    return book;
}

static void an_edit_by_hand_is_opened_and_told(void **state) {
    SaveNews news;
    Book book = read_fine(WHOLE ", \"checksum\": \"0123\"}", &news);
    (void)state;
    assert_true(news.changed_outside);
    assert_string_equal(book.person->name, "Ann");
    assert_int_equal(book.saved, 3);
    book_free(&book);
    book = read_fine(WHOLE "}", &news);
    assert_true(news.changed_outside);
    book_free(&book);
}

static void what_another_version_wrote_is_kept(void **state) {
    SaveNews news;
    size_t length = 0;
    Book book = read_fine(WHOLE ", \"mood\": {\"a\": [1, 0.30000000000000004]}, \"notes\": [{" RECORD
                                ", \"text\": \"hi\", \"colour\": \"red\"}]}",
                          &news);
    (void)state;
    assert_string_equal(book.extra, "{\"mood\": {\"a\": [1, 0.30000000000000004]}}");
    char *text = save_print(&book, &length);
    assert_non_null(strstr(text, "\"mood\": {\"a\": [1, 0.30000000000000004]}\n}\n"));
    assert_non_null(strstr(text, "\"colour\": \"red\"\n"));
    free(text);
    round_trip(&book, 0);
    book_free(&book);
}

/* What was unknown in one place can have a meaning in another: a trail file's own "made" must not come twice. */
static void an_extra_never_doubles_a_name(void **state) {
    SaveNews news;
    size_t length = 0;
    Book book = read_fine(WHOLE ", \"notes\": [{" RECORD ", \"text\": \"hi\"}]}", &news), again;
    Note *note = (Note *)book_change(&book, RECORD_NOTE, "r", moment_unset);
    (void)state;
    note->record.changed = note->record.made;
    note->extra = text_copy("{\"made\": 1, \"text\": 2, \"other\": 3}");
    book.extra = text_copy("{\"notes\": 1, \"name\": 2, \"checksum\": 3, \"rest\": 4}");
    char *text = save_print(&book, &length);
    again = read_fine(text, &news);
    assert_string_equal(again.extra, "{\"rest\": 4}");
    assert_string_equal(((const Note *)book_find(&again, RECORD_NOTE, "r"))->extra, "{\"other\": 3}");
    free(text);
    book_free(&book);
    book_free(&again);
}

static void a_removed_record_keeps_only_its_head(void **state) {
    SaveNews news;
    Book book = read_fine(WHOLE ", \"notes\": [{" RECORD ", \"removed\": true, \"text\": \"hi\", \"x\": 1}]}", &news);
    const Note *note = (const Note *)book.shelves[RECORD_NOTE].items[0];
    (void)state;
    assert_true(note->record.removed);
    assert_null(note->text);
    assert_null(note->extra);
    book_free(&book);
}

static void a_newer_version_is_refused_and_told(void **state) {
    static const char text[] = "{\n\"format\": \"foothold.save\",\n\"version\": 2, \"what\": []}";
    SaveNews news;
    Problem problem = {0, 0, ""};
    Book book;
    (void)state;
    assert_false(save_read(text, strlen(text), &book, &news, &problem));
    assert_true(news.newer);
    assert_string_equal(problem.text, "this file was made by a newer Foothold (version 2); this one reads version 1");
    assert_int_equal(problem.line, 3);
    assert_int_equal(problem.column, 12);
    assert_null(book.person);
}

typedef struct Refusal {
    const char *text, *says;
    int line, column;
} Refusal;

static const Refusal refusals[] = {
    {"[]", "the file must begin with { and hold \"format\": \"foothold.save\"", 1, 1},
    {"{}", "format is missing; it must be \"foothold.save\"", 1, 1},
    {"{\"format\": \"foothold.trail\"}", "format is \"foothold.trail\"; it must be \"foothold.save\"", 1, 12},
    {"{\"format\": \"foothold.save\"}", "version is missing; it must be 1", 1, 1},
    {"{\"format\": \"foothold.save\", \"version\": \"1\"}", "version is \"1\"; it must be 1 to 2147483647", 1, 40},
    {"{\"format\": \"foothold.save\", \"version\": 1}", "saved is missing; it must be a whole number", 1, 1},
    {"{\"format\": \"foothold.save\", \"version\": 1, \"saved\": 1.5}", "saved must be a whole number", 1, 52},
    {"{\"format\": \"foothold.save\", \"version\": 1, \"saved\": -1}", "saved is -1; it must be 0 to 9007199254740992",
     1, 52},
    {HEAD "}", "id is missing", 1, 1},
    {HEAD ",\n\"id\": \"a b\"}", "id is \"a b\"; it must be 1 to 40 of the letters a to z, A to Z, digits, . _ and -",
     2, 7},
    {HEAD ", \"id\": \"a\"}", "made is missing", 1, 1},
    {HEAD ",\n\"id\": \"a\", \"made\": \"today\"}",
     "made is \"today\"; it must be a day and time such as 2026-03-01T18:30:00+01:00", 2, 20},
    {WHOLE ",\n\"look\": {\"hair\": 9}}", "look.hair is 9; it must be 0 to 5", 2, 18},
    {WHOLE ",\n\"look\": 3}", "look is 3; it must be an object in { }", 2, 9},
    {WHOLE ",\n\"tries\": {}}", "tries is an object; it must be a list in [ ]", 2, 10},
    {WHOLE ",\n\"tries\": [7]}", "tries[0] is 7; it must be an object in { }", 2, 11},
    {WHOLE ",\n\"tries\": [{}]}", "tries[0].id is missing", 2, 11},
    {WHOLE ",\n\"tries\": [{" RECORD ", \"trail\": \"t\", \"step\": \"s\"}]}", "tries[0].outcome is missing", 2, 11},
    {WHOLE ",\n\"tries\": [{" RECORD ", \"trail\": \"t\", \"step\": \"s\",\n\"outcome\": \"won\"}]}",
     "tries[0].outcome is \"won\"; it must be one of out, did_it, partly, turned_back", 3, 12},
    {WHOLE ",\n\"tries\": [{" RECORD ", \"trail\": \"t\", \"step\": \"s\", \"outcome\": \"out\",\n\"coped\": 1}]}",
     "tries[0].coped is 1; it must be true or false", 3, 10},
    {WHOLE ",\n\"tries\": [{" RECORD ", \"trail\": \"t\", \"step\": \"s\", \"outcome\": \"out\",\n"
           "\"checkins\": [{\"s\": 1}, {\"fear\": 5}]}]}",
     "tries[0].checkins[1].s is missing", 3, 24},
    {WHOLE ",\n\"tries\": [{" RECORD
           ", \"trail\": \"t\", \"step\": \"s\", \"outcome\": \"out\",\n\"aids\": [\"a\", null]}]}",
     "tries[0].aids[1] is null; it must be text in double quotes", 3, 15},
    {WHOLE ",\n\"notes\": [{" RECORD ", \"removed\": 1}]}", "notes[0].removed is 1; it must be true or false", 2, 95},
    {WHOLE ",\n\"notes\": [{" RECORD "},\n{" RECORD "}]}",
     "notes[1].id is \"r\", which is there twice; each needs its own", 3, 8},
};

static void refusals_say_what_and_where(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        const Refusal *refusal = &refusals[i];
        SaveNews news;
        Problem problem = {0, 0, ""};
        Book book;
        assert_false(save_read(refusal->text, strlen(refusal->text), &book, &news, &problem));
        assert_string_equal(problem.text, refusal->says);
        if (problem.line != refusal->line || problem.column != refusal->column) {
            fail_msg("%s: %d:%d", problem.text, problem.line, problem.column);
        }
        assert_null(book.person);
        assert_int_equal(book.shelves[RECORD_NOTE].count, 0);
        assert_false(save_read(refusal->text, strlen(refusal->text), &book, &news, NULL));
    }
}

/* A text that is not UTF-8 should never get into a book; if it does, the save must still be readable. */
static void a_text_that_is_not_utf8_leaves_the_save_readable(void **state) {
    Book book = small_book();
    SaveNews news;
    size_t length = 0;
    (void)state;
    book_set(&book, "font",
             "a\xFF"
             "b",
             book.person->record.changed);
    char *text = save_print(&book, &length);
    Book again = read_fine(text, &news);
    assert_string_equal(book_setting(&again, "font"), "a\xEF\xBF\xBD"
                                                      "b");
    free(text);
    book_free(&book);
    book_free(&again);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_books_come_back_the_same),
        cmocka_unit_test(an_empty_book_comes_back_the_same),
        cmocka_unit_test(prints_what_a_person_can_read),
        cmocka_unit_test(a_tombstone_holds_no_words),
        cmocka_unit_test(no_flipped_bit_passes_as_undamaged),
        cmocka_unit_test(a_cut_file_is_refused),
        cmocka_unit_test(an_edit_by_hand_is_opened_and_told),
        cmocka_unit_test(what_another_version_wrote_is_kept),
        cmocka_unit_test(an_extra_never_doubles_a_name),
        cmocka_unit_test(a_removed_record_keeps_only_its_head),
        cmocka_unit_test(a_newer_version_is_refused_and_told),
        cmocka_unit_test(refusals_say_what_and_where),
        cmocka_unit_test(a_text_that_is_not_utf8_leaves_the_save_readable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
