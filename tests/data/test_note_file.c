/* Notes of a supporter. */
#include "data/note_file.h"

#include "core/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define HEAD "{\"format\": \"foothold.note\", \"version\": 1"

static void drop(Note *note) {
    record_drop(record_shape(RECORD_NOTE), (const Record *)note);
}

static Note *read_fine(const char *text) {
    Problem problem = {0, 0, ""};
    Note *note = note_read(text, strlen(text), &problem);
    if (note == NULL) {
        fail_msg("%d:%d: %s", problem.line, problem.column, problem.text);
    }
    return note;
}

static void a_note_comes_back_the_same(void **state) {
    Note *note = read_fine(HEAD ", \"from\": \"Mia\", \"text\": \"Go \xF0\x9F\x8F\x94\\n\\\"you\\\"\", \"x\": [1]}");
    (void)state;
    assert_string_equal(note->from, "Mia");
    assert_string_equal(note->text, "Go \xF0\x9F\x8F\x94\n\"you\"");
    assert_string_equal(note->extra, "{\"x\": [1]}");
    char *text = note_print(note);
    Note *again = read_fine(text);
    assert_true(shape_same(record_shape(RECORD_NOTE), note, again));
    free(text);
    drop(note);
    drop(again);
}

static void a_note_may_have_no_name(void **state) {
    Note *note = read_fine(HEAD ", \"text\": \"Hi\"}");
    (void)state;
    assert_null(note->from);
    char *text = note_print(note);
    assert_string_equal(text, "{\n  \"format\": \"foothold.note\",\n  \"version\": 1,\n  \"text\": \"Hi\"\n}\n");
    free(text);
    drop(note);
}

/* A kept note, with its id and times, becomes a file without them. */
static void a_kept_note_is_printed_without_its_head(void **state) {
    static const Moment now = {1772386200000, 0};
    Chance chance = chance_from_seed(1);
    Book book = book_new("Ann", now, &chance);
    Note *kept = (Note *)book_add(&book, RECORD_NOTE, now, &chance);
    (void)state;
    kept->text = text_copy("Hi");
    char *text = note_print(kept);
    assert_null(strstr(text, "made"));
    assert_null(strstr(text, kept->record.id));
    free(text);
    book_free(&book);
}

static char *note_of(int letters) {
    static const char letter[] = "\xC3\xA9";
    char *text = calloc((size_t)letters + 100, 2);
    assert_non_null(text);
    char *end = text + sprintf(text, HEAD ", \"text\": \"");
    for (int i = 0; i < letters; i++, end += 2) {
        memcpy(end, letter, 2);
    }
    strcpy(end, "\"}");
    return text;
}

static void two_thousand_characters_and_no_more(void **state) {
    Problem problem = {0, 0, ""};
    char *text = note_of(NOTE_LETTERS_MOST);
    (void)state;
    drop(read_fine(text));
    free(text);
    text = note_of(NOTE_LETTERS_MOST + 1);
    assert_null(note_read(text, strlen(text), &problem));
    assert_string_equal(problem.text, "text is 2001 characters long; a note has at most 2000");
    assert_int_equal(problem.column, 51);
    free(text);
}

typedef struct Refusal {
    const char *text, *says;
} Refusal;

static void refusals_say_what(void **state) {
    static const Refusal refusals[] = {
        {"{}", "format is missing; it must be \"foothold.note\""},
        {HEAD "}", "text is missing"},
        {HEAD ", \"text\": \"\\n \"}", "text is empty; a note needs a few words"},
        {HEAD ", \"text\": 5}", "text is 5; it must be text in double quotes"},
        {HEAD ", \"from\": [], \"text\": \"Hi\"}", "from is a list; it must be text in double quotes"},
        {"{\"format\": \"foothold.note\", \"version\": 9}",
         "this file was made by a newer Foothold (version 9); this one reads version 1"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        Problem problem = {0, 0, ""};
        assert_null(note_read(refusals[i].text, strlen(refusals[i].text), &problem));
        assert_string_equal(problem.text, refusals[i].says);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_note_comes_back_the_same),
        cmocka_unit_test(a_note_may_have_no_name),
        cmocka_unit_test(a_kept_note_is_printed_without_its_head),
        cmocka_unit_test(two_thousand_characters_and_no_more),
        cmocka_unit_test(refusals_say_what),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
