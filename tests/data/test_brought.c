/* Trails that others wrote: lists, tables, trail files; and what strangers may send. */
#include "data/brought.h"
#include "data/note_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static Pack reads(const char *file, const char *text) {
    Pack pack;
    Problem problem;
    bool cleaned = true;
    if (!brought_read(file, text, strlen(text), &pack, &cleaned, &problem)) {
        fail_msg("refused: %d: %s", problem.line, problem.text);
    }
    assert_false(cleaned);
    return pack;
}

static void refuses_bytes(const char *file, const char *text, size_t length, int line, const char *sentence) {
    Pack pack;
    Problem problem;
    bool cleaned = true;
    assert_false(brought_read(file, text, length, &pack, &cleaned, &problem));
    assert_null(pack.trail);
    assert_null(pack.steps);
    assert_string_equal(problem.text, sentence);
    assert_int_equal(problem.line, line);
}

static void refuses(const char *file, const char *text, int line, const char *sentence) {
    refuses_bytes(file, text, strlen(text), line, sentence);
}

static void has_step(const Pack *pack, size_t at, const char *title, int fear) {
    assert_true(at < pack->count);
    assert_string_equal(pack->steps[at]->title, title);
    assert_int_equal(pack->steps[at]->expected_fear, fear);
}

static void a_list_is_read_line_by_line(void **state) {
    static const struct {
        const char *line, *title;
        int fear;
    } lines[] = {
        {"25 Ring a shop", "Ring a shop", 25},
        {"Ring a shop (25)", "Ring a shop", 25},
        {"Ring a shop - 25/100", "Ring a shop", 25},
        {"Ring a shop – 25", "Ring a shop", 25},
        {"Ring a shop: 25", "Ring a shop", 25},
        {"Ring a shop, 25", "Ring a shop", 25},
        {"Ring a shop\t25", "Ring a shop", 25},
        {"Ring a shop [25]", "Ring a shop", 25},
        {"Ring a shop 25 %", "Ring a shop", 25},
        {"Ring a shop (SUDS 25)", "Ring a shop", 25},
        {"Ring a shop 3/10", "Ring a shop", 30},
        {"3/10 Ring a shop", "Ring a shop", 30},
        {"Ring a shop (3.5/10)", "Ring a shop", 35},
        {"10/10 Ring a shop", "Ring a shop", 100},
        {"100: Ring a shop", "Ring a shop", 100},
        {"0 Ring a shop", "Ring a shop", 0},
        {"(25) Ring a shop", "Ring a shop", 25},
        {"- Ring a shop", "Ring a shop", UNSET},
        {"  • Ring a shop (25)  ", "Ring a shop", 25},
        {"* [ ] Ring a shop", "Ring a shop", UNSET},
        {"1. Ring a shop", "Ring a shop", UNSET},
        {"12) Ring a shop - 25", "Ring a shop", 25},
        {"(1) Ring a shop", "Ring a shop", UNSET},
        {"3. 25 Ring a shop", "Ring a shop", 25},
        {"Take the bus 25", "Take the bus 25", UNSET},
        {"10 minutes in the hall", "10 minutes in the hall", UNSET},
        {"10 minutes in the hall (40)", "10 minutes in the hall", 40},
        {"Meet at 1/2 past nine", "Meet at 1/2 past nine", UNSET},
        {"2nd floor, by lift", "2nd floor, by lift", UNSET},
        {"Café früh – 25", "Café früh", 25},
    };
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        Pack pack = reads(NULL, lines[i].line);
        assert_int_equal(pack.count, 1);
        has_step(&pack, 0, lines[i].title, lines[i].fear);
        pack_free(&pack);
    }
}

static void a_list_may_begin_with_its_name(void **state) {
    static const char *const texts[] = {
        "# Exam nerves\n\n10 The empty hall\n25 Three old questions\n",
        "Exam nerves:\r\n\r\n10 The empty hall\r\n25 Three old questions\r\n",
        "\xEF\xBB\xBF## Exam nerves:\r10 The empty hall\r25 Three old questions",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Pack pack = reads("other.txt", texts[i]);
        assert_string_equal(pack.trail->title, "Exam nerves");
        assert_string_equal(pack.trail->record.id, "exam-nerves");
        assert_int_equal(pack.count, 2);
        has_step(&pack, 1, "Three old questions", 25);
        pack_free(&pack);
    }
    Pack pack = reads("exam-nerves.txt", "10 The empty hall");
    assert_string_equal(pack.trail->title, "Exam nerves");
    pack_free(&pack);
    pack = reads(NULL, "10 The empty hall");
    assert_null(pack.trail->title);
    pack_free(&pack);
}

static void a_tenth_keeps_what_was_written(void **state) {
    (void)state;
    Pack pack = reads(NULL, "Ring a shop (3.5/10)");
    assert_string_equal(pack.steps[0]->extra, "{\"written\": \"3.5/10\"}");
    pack_free(&pack);
}

static void a_number_off_the_scale_is_refused_never_cut(void **state) {
    (void)state;
    refuses(NULL, "25 One\n\n101 Two", 3, "the fear number is above the scale; it goes from 0 to 100");
    refuses(NULL, "One (120)", 1, "the fear number is above the scale; it goes from 0 to 100");
    refuses(NULL, "One 11/10", 1, "the fear number is above the scale; it goes from 0 to 10");
    refuses(NULL, "-5 One", 1, "the fear number is below the scale; it goes from 0 to 100");
    refuses("a.csv", "step,fear\nOne,20\nTwo,900", 3, "the fear number is above the scale; it goes from 0 to 100");
}

static void a_table_is_read_by_its_header(void **state) {
    static const char *const texts[] = {
        "step,fear\nThe empty hall,10\n\"Three \"\"old\"\" ones, at home\",25\n",
        "SUDS;When;Title\r\n10;now;The empty hall\r\n25;later;\"Three \"\"old\"\" ones, at home\"\r\n",
        "Situation\tExpected_fear\nThe empty hall\t1/10\n\"Three \"\"old\"\" ones, at home\"\t25/100",
        "The empty hall,10\n\"Three \"\"old\"\" ones, at home\",25",
        "10,The empty hall\n25,\"Three \"\"old\"\" ones, at home\"",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Pack pack = reads("exam-nerves.CSV", texts[i]);
        assert_string_equal(pack.trail->title, "Exam nerves");
        assert_int_equal(pack.count, 2);
        has_step(&pack, 0, "The empty hall", 10);
        has_step(&pack, 1, "Three \"old\" ones, at home", 25);
        pack_free(&pack);
    }
    Pack pack = reads(NULL, "rating,step\n,Somewhere\n40,\"Over\ntwo lines\"");
    has_step(&pack, 0, "Somewhere", UNSET);
    has_step(&pack, 1, "Over two lines", 40);
    pack_free(&pack);
}

static void a_table_says_what_is_wrong_with_it(void **state) {
    (void)state;
    refuses("a.csv", "step,fear\nOne,\"20\n", 2, "a quote is opened here and never closed");
    refuses("a.csv", "step,fear\n\"One\" more,20", 2,
            "something follows a closing quote; put quotes inside a cell twice");
    refuses("a.csv", "step,fear\nO\"ne,20", 2,
            "there is a quote in the middle of a cell; put the whole cell in quotes");
    refuses("a.csv", "step,fear\nOne,very", 2, "the fear beside this step is no number from 0 to 100");
    refuses("a.csv", "step,fear\n,20", 2, "this row names no step");
    refuses("a.csv", "step,fear\n", 1, "there is no step in it; write one on each line");
}

static void a_trail_file_says_where_its_fault_is(void **state) {
    (void)state;
    refuses("a.json", "{\n\"format\": 1}", 2, "format is 1; it must be \"foothold.trail\"");
    refuses(NULL, " {\"a\": }", 1,
            "a value must stand here: text in double quotes, a number, true, false, null, [ or {");
    refuses("a.json", "", 1, "the file is empty");
}

static void hidden_characters_are_left_out_with_a_word(void **state) {
    static const char list[] = "Ring \xE2\x80\xAE"
                               "a shop\x07 (25)";
    static const char trail[] =
        "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\", \"title\": "
        "\"\\u202EX\", \"steps\": [{\"id\": \"a\", \"title\": \"A\\n\\u0007B\", \"tips\": [\"\\u2066t\"]}]}";
    Pack pack;
    Problem problem;
    bool cleaned = false;
    (void)state;
    assert_true(brought_read(NULL, list, strlen(list), &pack, &cleaned, &problem));
    assert_true(cleaned);
    has_step(&pack, 0, "Ring a shop", 25);
    pack_free(&pack);
    assert_true(brought_read(NULL, trail, strlen(trail), &pack, &cleaned, &problem));
    assert_true(cleaned);
    assert_string_equal(pack.trail->title, "X");
    assert_string_equal(pack.steps[0]->title, "A B");
    assert_string_equal(pack.steps[0]->tips.items[0], "t");
    pack_free(&pack);
    refuses(NULL, "25 \xE2\x80\xAE", 0, "Step 1 has a name of hidden characters alone.");
    refuses(NULL, "\xE2\x80\xAE", 0, "Step 1 has a name of hidden characters alone.");
}

static void what_is_no_text_is_refused(void **state) {
    static const char latin[] = "25 Ring\n30 Caf\xE9\n", nul[] = "25 Ring\n\0";
    (void)state;
    refuses_bytes("a.txt", latin, sizeof latin - 1, 2,
                  "this is not plain text in UTF-8; save it as such and bring it in again");
    refuses_bytes("a.txt", nul, sizeof nul, 2,
                  "this is not plain text in UTF-8; save it as such and bring it in again");
    refuses(NULL, "", 1, "there is no step in it; write one on each line");
    refuses(NULL, " \n\t\n", 1, "there is no step in it; write one on each line");
    refuses(NULL, "# Only a name\n", 1, "there is no step in it; write one on each line");
    refuses(NULL, "40", 1, "there is a number here and no step; write what the step is");
}

/* `piece` again and again, to at least that many bytes. */
static void refuses_many(const char *file, const char *piece, size_t bytes, int line, const char *sentence) {
    const size_t size = strlen(piece), count = bytes / size + 1;
    char *text = malloc(count * size + 1);
    assert_non_null(text);
    for (size_t i = 0; i < count; i++) {
        memcpy(text + i * size, piece, size);
    }
    refuses_bytes(file, text, count * size, line, sentence);
    free(text);
}

static void bombs_are_one_sentence(void **state) {
    const size_t most = BROUGHT_BYTES_MOST - 100;
    (void)state;
    refuses_many("a.txt", "x", BROUGHT_BYTES_MOST, 0, "This is larger than 4 MiB, which is more than a trail needs.");
    refuses_many("a.txt", "x", most, 1, "a step's name has at most 300 letters");
    refuses_many("a.txt", "One\n", most, 41, "this is one step too many; a trail has at most 40");
    refuses_many("a.txt", "\n", most, 1, "there is no step in it; write one on each line");
    refuses_many("a.csv", ",", most, 1, "this row has more than 32 cells");
    refuses_many("a.csv", "\"", most & ~(size_t)1, 1, "a quote is opened here and never closed");
    refuses_many("a.csv", ",\n", most, 1, "there is no step in it; write one on each line");
    refuses_many("a.json", "[", most, 1, "lists and objects lie more than 64 deep in each other here");
    refuses_many(NULL, "{\"a\":", most, 1, "lists and objects lie more than 64 deep in each other here");
}

/* Whole by the format, and yet nothing that a camp could show. */
static void what_no_camp_could_show_is_refused(void **state) {
    static const char head[] =
        "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\", \"title\": "
        "\"X\", \"steps\": [{\"id\": \"a\", \"title\": \"A\", ";
    const size_t room = sizeof head + 30000;
    char *text = malloc(room);
    assert_non_null(text);
    (void)state;
    strcpy(text, head);
    strcat(text, "\"tips\": [\"t\"");
    for (int i = 0; i < 50; i++) {
        strcat(text, ", \"t\"");
    }
    strcat(text, "]}]}");
    refuses("a.json", text, 0, "A step has 51 tips, more than the 50 that a camp can show.");
    strcpy(text, head);
    strcat(text, "\"detail\": \"");
    size_t length = strlen(text);
    memset(text + length, 'x', 20001);
    strcpy(text + length + 20001, "\"}]}");
    refuses("a.json", text, 0, "A detail in it is longer than 20000 letters, more than a camp can show.");
    free(text);
}

static void refuses_note(const char *text, int line, const char *sentence) {
    bool cleaned = true;
    Problem problem;
    assert_true(note_is(text, strlen(text)));
    assert_null(brought_note(text, strlen(text), &cleaned, &problem));
    assert_string_equal(problem.text, sentence);
    assert_int_equal(problem.line, line);
}

static void a_note_is_told_from_a_trail(void **state) {
    (void)state;
    static const char *const others[] = {"Jo: you can do this",
                                         "{\"format\": \"foothold.trail\", \"version\": 1}",
                                         "{\"format\": 1}",
                                         "[]",
                                         "{\"format\": \"foothold.note\"",
                                         "{}",
                                         ""};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_false(note_is(others[i], strlen(others[i])));
    }
    assert_true(note_is("{\"format\": \"foothold.note\"}", 27));
}

static void a_note_comes_clean_or_with_one_sentence(void **state) {
    static const char note[] = "{\"format\": \"foothold.note\", \"version\": 1, \"from\": \"\\u202EJo\\n\", "
                               "\"text\": \"You\\u0007 can.\\nReally.\", \"waiting\": true}";
    bool cleaned = false;
    Problem problem;
    (void)state;
    Note *read = brought_note(note, strlen(note), &cleaned, &problem);
    assert_non_null(read);
    assert_true(cleaned);
    assert_string_equal(read->text, "You can.\nReally.");
    assert_string_equal(read->from, "Jo ");
    assert_int_equal(read->waiting, UNSET); /* no file says what was read */
    record_drop(record_shape(RECORD_NOTE), &read->record);
    refuses_note("{\"format\": \"foothold.note\", \"version\": 1,\n\"text\": \" \"}", 2,
                 "text is empty; a note needs a few words");
    refuses_note("{\"format\": \"foothold.note\", \"version\": 1, \"text\": \"\\u202E\"}", 0,
                 "This note holds nothing but hidden characters.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_list_is_read_line_by_line),
        cmocka_unit_test(a_list_may_begin_with_its_name),
        cmocka_unit_test(a_tenth_keeps_what_was_written),
        cmocka_unit_test(a_number_off_the_scale_is_refused_never_cut),
        cmocka_unit_test(a_table_is_read_by_its_header),
        cmocka_unit_test(a_table_says_what_is_wrong_with_it),
        cmocka_unit_test(a_trail_file_says_where_its_fault_is),
        cmocka_unit_test(hidden_characters_are_left_out_with_a_word),
        cmocka_unit_test(what_is_no_text_is_refused),
        cmocka_unit_test(what_no_camp_could_show_is_refused),
        cmocka_unit_test(bombs_are_one_sentence),
        cmocka_unit_test(a_note_is_told_from_a_trail),
        cmocka_unit_test(a_note_comes_clean_or_with_one_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
