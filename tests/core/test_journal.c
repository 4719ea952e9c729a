#include "check.h"

#include "core/journal.h"

#define ALL ((size_t)1 << 40)

typedef struct Diary {
    Book book;
    Chance chance;
    Journal journal;
    Trail *phone, *people;
    Step *ring, *greet;
} Diary;

static int open_diary(void **state) {
    Diary *diary = calloc(1, sizeof *diary);
    assert_non_null(diary);
    diary->chance = chance_from_seed(5);
    diary->book = book_new("Maya", at("2026-01-01T12:00Z"), &diary->chance);
    diary->phone = add_trail(&diary->book, &diary->chance);
    diary->people = add_trail(&diary->book, &diary->chance);
    replace_text(&diary->people->title, "Meeting people");
    diary->ring = add_step(&diary->book, &diary->chance, diary->phone->record.id, 1);
    diary->greet = add_step(&diary->book, &diary->chance, diary->people->record.id, 1);
    replace_text(&diary->greet->title, "Say hi at a café");
    *state = diary;
    return 0;
}

static int close_diary(void **state) {
    Diary *diary = *state;
    journal_free(&diary->journal);
    book_free(&diary->book);
    free(diary);
    return 0;
}

static Try *write_try(Diary *diary, const Step *step, Outcome outcome, const char *when, const char *learned) {
    Try *attempt = add_try(&diary->book, &diary->chance, step, outcome, when);
    attempt->learned = text_copy(learned);
    return attempt;
}

static Note *write_note(Diary *diary, const char *when, const char *text) {
    Note *note = (Note *)book_add(&diary->book, RECORD_NOTE, at(when), &diary->chance);
    note->text = text_copy(text);
    return note;
}

static size_t ask(Diary *diary, Wanted wanted) {
    wanted.trail = wanted.trail == NULL ? "" : wanted.trail;
    journal_follow(&diary->journal, &diary->book);
    journal_ask(&diary->journal, &wanted);
    while (journal_work(&diary->journal, ALL)) {
    }
    return diary->journal.row_count;
}

static size_t search(Diary *diary, const char *words) {
    return ask(diary, (Wanted){.words = words});
}

static const char *learned_at(const Diary *diary, size_t row) {
    return ((const Try *)journal_record(&diary->journal, journal_row(&diary->journal, row)))->learned;
}

static void everything_is_in_one_line_newest_first(void **state) {
    Diary *diary = *state;
    write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-01T18:00Z", "first");
    write_try(diary, diary->greet, OUTCOME_TURNED_BACK, "2026-03-03T18:00Z", "third");
    write_try(diary, diary->greet, OUTCOME_OUT, "2026-03-04T18:00Z", "not told yet");
    write_note(diary, "2026-03-02T09:00Z", "Slept well");
    book_add(&diary->book, RECORD_BREATH, at("2026-03-02T10:00Z"), &diary->chance);
    write_try(diary, diary->ring, OUTCOME_PARTLY, "2026-02-01T18:00Z", "long ago, written down late");
    assert_int_equal(ask(diary, (Wanted){.words = NULL}), 5);
    const EntryKind kinds[] = {ENTRY_TRY, ENTRY_REST, ENTRY_NOTE, ENTRY_TRY, ENTRY_TRY};
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(journal_row(&diary->journal, i)->kind, kinds[i]);
    }
    assert_string_equal(learned_at(diary, 0), "third");
    assert_string_equal(learned_at(diary, 4), "long ago, written down late");
    const Entry *newest = journal_row(&diary->journal, 0);
    assert_string_equal(journal_trail(&diary->journal, newest)->title, "Meeting people");
}

static void it_follows_what_is_added_changed_taken_off_and_put_back(void **state) {
    Diary *diary = *state;
    Try *attempt = write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-01T18:00Z", "quiet");
    char id[ID_ROOM];
    id_copy(id, attempt->record.id);
    assert_int_equal(search(diary, "quiet"), 1);
    Try *changed = (Try *)book_change(&diary->book, RECORD_TRY, id, at("2026-03-02T18:00Z"));
    replace_text(&changed->learned, "loud");
    assert_int_equal(search(diary, "quiet"), 0);
    assert_int_equal(search(diary, "loud"), 1);
    changed = (Try *)book_change(&diary->book, RECORD_TRY, id, at("2026-03-02T19:00Z"));
    changed->started = at("2026-02-20T18:00Z");
    write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-02-25T18:00Z", "between");
    assert_int_equal(search(diary, ""), 2);
    assert_string_equal(learned_at(diary, 0), "between");
    const Record *held = record_hold(book_find(&diary->book, RECORD_TRY, id));
    assert_true(book_remove(&diary->book, RECORD_TRY, id, at("2026-03-03T18:00Z")));
    assert_int_equal(search(diary, ""), 1);
    book_restore(&diary->book, RECORD_TRY, held, at("2026-03-03T18:01Z"));
    record_drop(record_shape(RECORD_TRY), held);
    assert_int_equal(search(diary, ""), 2);
    Step *step = (Step *)book_change(&diary->book, RECORD_STEP, diary->ring->record.id, at("2026-03-04T18:00Z"));
    replace_text(&step->title, "Call the bakery");
    assert_int_equal(search(diary, "bakery"), 2);
}

static void all_that_is_written_is_searched(void **state) {
    Diary *diary = *state;
    Try *attempt = write_try(diary, diary->greet, OUTCOME_DID_IT, "2026-03-01T18:00Z", "One: Größe");
    attempt->surprise = text_copy("two");
    attempt->forecast.text = text_copy("three");
    attempt->planned.where = text_copy("four");
    attempt->planned.with = text_copy("five");
    texts_add(&attempt->feelings, "six");
    write_note(diary, "2026-03-02T18:00Z", "A note about a CAFÉ");
    static const char *const words[] = {"one", "grosse", "two",     "THREE", "four",
                                        "fi",  "six",    "meeting", "hi",    "six meeting"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_int_equal(search(diary, words[i]), 1);
        assert_int_equal(journal_row(&diary->journal, 0)->kind, ENTRY_TRY);
    }
    assert_int_equal(search(diary, "cafe"), 2); /* in a title and in a note */
    assert_int_equal(diary->journal.notes, 1);
    assert_int_equal(journal_found(&diary->journal, diary->people->record.id), 1);
    assert_int_equal(journal_found(&diary->journal, diary->phone->record.id), 0);
    assert_int_equal(search(diary, "cafe two"), 1); /* each word somewhere */
    assert_int_equal(search(diary, "cafe seven"), 0);
    assert_int_equal(search(diary, "one two"), 1);
    assert_int_equal(search(diary, "grosse\ntwo"), 1);
    assert_int_equal(search(diary, "onetwo"), 0);
}

static void less_can_be_asked_for(void **state) {
    Diary *diary = *state;
    write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-01T18:00Z", "proud")->proud = 1;
    write_try(diary, diary->greet, OUTCOME_TURNED_BACK, "2026-03-02T18:00Z", "turned")->proud = 1;
    Try *attempt = write_try(diary, diary->greet, OUTCOME_DID_IT, "2026-02-28T23:30+01:00", "surprised");
    attempt->surprise = text_copy("She laughed");
    write_note(diary, "2026-03-02T18:00Z", "proud note");
    assert_int_equal(ask(diary, (Wanted){.only = 1U << ONLY_PROUD}), 2);
    assert_int_equal(ask(diary, (Wanted){.only = 1U << ONLY_PROUD | 1U << ONLY_TURNED}), 1);
    assert_string_equal(learned_at(diary, 0), "turned");
    assert_int_equal(ask(diary, (Wanted){.only = 1U << ONLY_SURPRISED}), 1);
    const int64_t today = moment_day(at("2026-03-31T12:00Z"));
    assert_int_equal(ask(diary, (Wanted){.only = 1U << ONLY_MONTH, .today = today}),
                     3); /* the note is of this month too */
    assert_int_equal(ask(diary, (Wanted){.only = 1U << ONLY_MONTH, .today = today + 1}), 0);
    assert_int_equal(ask(diary, (Wanted){.trail = diary->people->record.id}), 2);
    assert_int_equal(ask(diary, (Wanted){.trail = WANTED_NOTES}), 1);
    assert_int_equal(ask(diary, (Wanted){.trail = WANTED_RESTS}), 0);
    assert_int_equal(ask(diary, (Wanted){.words = "proud", .trail = diary->phone->record.id}), 1);
}

static void it_may_be_looked_through_a_little_at_a_time(void **state) {
    Diary *diary = *state;
    for (int i = 0; i < 500; i++) {
        Try *attempt = write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-01T18:00Z", i % 2 == 0 ? "even" : "odd");
        attempt->started.ms += i * INT64_C(60000);
    }
    journal_follow(&diary->journal, &diary->book);
    journal_ask(&diary->journal, &(Wanted){.words = "odd", .trail = ""});
    int slices = 0;
    size_t before = 0;
    while (journal_work(&diary->journal, 200)) {
        assert_true(diary->journal.row_count >= before); /* what was found stays where it is */
        before = diary->journal.row_count;
        slices++;
    }
    assert_true(slices > 5 && journal_is_whole(&diary->journal));
    assert_int_equal(diary->journal.row_count, 250);
    const size_t looked = diary->journal.looked;
    journal_ask(&diary->journal, &(Wanted){.words = " ODD ", .trail = ""}); /* the same once more */
    assert_int_equal(diary->journal.looked, looked);
}

static void an_entry_is_found_among_those_asked_for(void **state) {
    Diary *diary = *state;
    char ids[3][ID_ROOM];
    for (int i = 0; i < 3; i++) {
        const Try *attempt =
            write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-01T18:00Z", i == 1 ? "middle" : "end");
        id_copy(ids[i], attempt->record.id); /* all at the same moment */
    }
    assert_int_equal(search(diary, ""), 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(journal_find(&diary->journal, &diary->book, ENTRY_TRY, ids[i]), 2 - i);
    }
    assert_int_equal(search(diary, "end"), 2);
    assert_int_equal(journal_find(&diary->journal, &diary->book, ENTRY_TRY, ids[1]), 2); /* not there */
    assert_int_equal(journal_find(&diary->journal, &diary->book, ENTRY_NOTE, ids[0]), 2);
    assert_int_equal(journal_find(&diary->journal, &diary->book, ENTRY_TRY, "nobody"), 2);
}

static void what_is_counted_follows_too(void **state) {
    Diary *diary = *state;
    Try *attempt = write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-01T18:00Z", NULL);
    attempt->forecast.likelihood = 70;
    attempt->happened = HAPPENED_A_LITTLE;
    char id[ID_ROOM];
    id_copy(id, attempt->record.id);
    attempt = write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-02T18:00Z", NULL);
    attempt->forecast.text = text_copy("all of it");
    attempt->happened = HAPPENED_YES;
    write_try(diary, diary->greet, OUTCOME_TURNED_BACK, "2026-03-03T18:00Z", NULL);
    (void)search(diary, "");
    const JournalSums *sums = &diary->journal.sums;
    assert_int_equal(sums->tries, 3);
    assert_int_equal(sums->camps, 1);
    assert_int_equal(sums->worries, 2);
    assert_int_equal(sums->small, 1);
    book_remove(&diary->book, RECORD_TRY, id, at("2026-03-04T18:00Z"));
    (void)search(diary, "");
    assert_int_equal(sums->tries, 2);
    assert_int_equal(sums->camps, 1); /* lit by the other */
    assert_int_equal(sums->small, 0);
    const Record *rest = book_find(&diary->book, RECORD_TRY, attempt->record.id);
    Try *unsure = (Try *)book_change(&diary->book, RECORD_TRY, rest->id, at("2026-03-04T18:00Z"));
    unsure->happened = HAPPENED_UNSURE;
    unsure->outcome = OUTCOME_PARTLY;
    (void)search(diary, "");
    assert_int_equal(sums->tries, 2);
    assert_int_equal(sums->camps, 0);
    assert_int_equal(sums->worries, 0);
}

static void a_good_one_comes_back_after_three_weeks(void **state) {
    Diary *diary = *state;
    const int64_t today = moment_day(at("2026-03-24T12:00Z")); /* three weeks after the third */
    write_try(diary, diary->ring, OUTCOME_TURNED_BACK, "2026-03-03T18:00Z", "not a win, though it counts");
    write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-02-27T18:00Z", "a day too long ago");
    (void)search(diary, "");
    assert_null(journal_win(&diary->journal, today - 9));
    assert_null(journal_win(&diary->journal, today));
    write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-03T19:00Z", NULL);
    (void)search(diary, "");
    assert_non_null(journal_win(&diary->journal, today));
    write_try(diary, diary->ring, OUTCOME_DID_IT, "2026-03-05T18:00Z", "words");
    (void)search(diary, "");
    assert_string_equal(journal_win(&diary->journal, today)->learned, "words");
    write_try(diary, diary->ring, OUTCOME_TURNED_BACK, "2026-03-06T18:00Z", "proud words")->proud = 1;
    (void)search(diary, "");
    assert_string_equal(journal_win(&diary->journal, today)->learned, "proud words");
    assert_string_equal(journal_win(&diary->journal, moment_day(at("2026-03-20T12:00Z")))->learned,
                        "a day too long ago");
    assert_null(journal_win(&diary->journal, today + 30));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(everything_is_in_one_line_newest_first, open_diary, close_diary),
        cmocka_unit_test_setup_teardown(it_follows_what_is_added_changed_taken_off_and_put_back, open_diary,
                                        close_diary),
        cmocka_unit_test_setup_teardown(all_that_is_written_is_searched, open_diary, close_diary),
        cmocka_unit_test_setup_teardown(less_can_be_asked_for, open_diary, close_diary),
        cmocka_unit_test_setup_teardown(it_may_be_looked_through_a_little_at_a_time, open_diary, close_diary),
        cmocka_unit_test_setup_teardown(an_entry_is_found_among_those_asked_for, open_diary, close_diary),
        cmocka_unit_test_setup_teardown(what_is_counted_follows_too, open_diary, close_diary),
        cmocka_unit_test_setup_teardown(a_good_one_comes_back_after_three_weeks, open_diary, close_diary),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
