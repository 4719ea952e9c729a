/* Merging: in whatever order, however often and wherever copies of one save come together, the bytes are the same. */
#include "core/merge.h"

#include "core/text.h"
#include "data/extra_join.h"
#include "data/save_file.h"
#include "support/random_book.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define TRIPLES 10000
#define EDITS_MOST 12
#define YEAR_2026 INT64_C(1767225600000)

/* Few moments, so that ties come often. */
static Moment edit_moment(Chance *chance) {
    static const int offsets[] = {0, 60, -300};
    return (Moment){YEAR_2026 + chance_below(chance, 6) * INT64_C(1000), offsets[chance_below(chance, 3)]};
}

static Record *refilled(RecordKind kind, const Record *before, Chance *chance) {
    Record *record = record_new(record_shape(kind));
    memcpy(record->id, before->id, ID_ROOM);
    record->made = chance_below(chance, 8) == 0 ? edit_moment(chance) : before->made;
    record->changed = chance_below(chance, 4) == 0 ? before->changed : edit_moment(chance);
    record->removed = chance_below(chance, 4) == 0;
    if (!record->removed) {
        random_thing(record_shape(kind), record, chance);
    }
    return record;
}

static void edit_record(Book *book, RecordKind kind, Chance *chance) {
    const Shelf *shelf = &book->shelves[kind];
    if (shelf->count == 0 || chance_below(chance, 3) == 0) {
        Record *record = book_add(book, kind, edit_moment(chance), chance);
        random_thing(record_shape(kind), record, chance);
        return;
    }
    const Record *before = shelf->items[chance_below(chance, (unsigned)shelf->count)];
    book_put(book, kind, refilled(kind, before, chance));
}

static void edit_person(Book *book, Chance *chance) {
    Person *person = book_change_person(book, edit_moment(chance));
    person->record.changed = edit_moment(chance);
    shape_free(&person_shape, person);
    random_thing(&person_shape, person, chance);
    char *extra = extra_join(book->extra, person->extra);
    free(person->extra);
    person->extra = NULL;
    free(book->extra);
    book->extra = extra;
}

/* What a computer does with its copy until the next sync: by hand-made clocks, now and then without telling when. */
static void edit(Book *book, Chance *chance) {
    for (unsigned i = chance_below(chance, EDITS_MOST + 1); i > 0; i--) {
        const unsigned what = chance_below(chance, RECORD_KINDS + 1);
        if (what == RECORD_KINDS) {
            edit_person(book, chance);
        } else {
            edit_record(book, (RecordKind)what, chance);
        }
    }
    book->saved += chance_below(chance, 3);
}

static Book copy_edited(const Book *ancestor, Chance *chance) {
    Book copy = book_snapshot(ancestor);
    edit(&copy, chance);
    return copy;
}

static Book merged(const Book *a, const Book *b) {
    return merge_books(a, b, extra_join);
}

static void check_same(const Book *a, const Book *b, int seed, const char *law) {
    size_t length = 0, other = 0;
    char *left = save_print(a, &length), *right = save_print(b, &other);
    if (length != other || memcmp(left, right, length) != 0) {
        fail_msg("seed %d is not %s: %s differ", seed, law, book_difference(a, b));
    }
    free(left);
    free(right);
}

/* Record by record nothing else than what `a` holds, whatever the order. */
static void check_holds_the_same(const Book *a, const Book *b, int seed) {
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        const Shelf *left = &a->shelves[kind], *right = &b->shelves[kind];
        size_t same = 0;
        for (size_t i = 0; i < left->count; i++) {
            for (size_t k = 0; k < right->count; k++) {
                same += record_order(record_shape((RecordKind)kind), left->items[i], right->items[k]) == 0;
            }
        }
        if (left->count != right->count || same != left->count) {
            fail_msg("seed %d: with itself it is another: %s", seed, record_shape((RecordKind)kind)->name);
        }
    }
}

static void check_laws(const Book *a, const Book *b, const Book *c, int seed) {
    Book ab = merged(a, b), ba = merged(b, a), bc = merged(b, c), aa = merged(a, a);
    Book left = merged(&ab, c), right = merged(a, &bc), again = merged(&ab, &ab), back = merged(&ab, b);
    Book other = merged(a, &ab);
    check_same(&ab, &ba, seed, "commutative");
    check_same(&left, &right, seed, "associative");
    check_same(&again, &ab, seed, "idempotent");
    check_same(&back, &ab, seed, "idempotent with its second");
    check_same(&other, &ab, seed, "idempotent with its first");
    check_holds_the_same(a, &aa, seed);
    Book *const all[] = {&ab, &ba, &bc, &aa, &left, &right, &again, &back, &other};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        book_free(all[i]);
    }
}

static void merging_has_no_order(void **state) {
    (void)state;
    for (int seed = 0; seed < TRIPLES; seed++) {
        Chance chance = chance_from_seed((uint64_t)seed);
        Book ancestor = random_book(&chance, seed % 100 == 0 ? 8 : 2);
        Book a = copy_edited(&ancestor, &chance), b = copy_edited(&ancestor, &chance);
        Book c = copy_edited(chance_below(&chance, 2) == 0 ? &ancestor : &a, &chance);
        check_laws(&a, &b, &c, seed);
        book_free(&a);
        book_free(&b);
        book_free(&c);
        book_free(&ancestor);
    }
}

static bool is_open(const Book *book, const Opened *opened) {
    for (size_t i = 0; i < book->shelves[RECORD_OPENED].count; i++) {
        const Opened *other = (const Opened *)book->shelves[RECORD_OPENED].items[i];
        if (!other->record.removed && strcmp(other->record.id, opened->record.id) == 0) {
            return true;
        }
    }
    return false;
}

static void check_nothing_closed(const Book *before, const Book *after, int seed) {
    const Shelf *shelf = &before->shelves[RECORD_OPENED];
    for (size_t i = 0; i < shelf->count; i++) {
        const Opened *opened = (const Opened *)shelf->items[i];
        if (!opened->record.removed && !is_open(after, opened)) {
            fail_msg("seed %d: a merge has closed a camp", seed);
        }
    }
}

static void no_merge_closes_a_camp(void **state) {
    (void)state;
    for (int seed = 0; seed < TRIPLES; seed++) {
        Chance chance = chance_from_seed((uint64_t)seed);
        Book ancestor = random_book(&chance, 3);
        Book a = copy_edited(&ancestor, &chance), b = copy_edited(&ancestor, &chance);
        Book both = merged(&a, &b);
        check_nothing_closed(&a, &both, seed);
        check_nothing_closed(&b, &both, seed);
        book_free(&both);
        book_free(&a);
        book_free(&b);
        book_free(&ancestor);
    }
}

/* Of what both hold, the later one; and both of what one holds. */
static void check_later(const Book *a, const Book *b, const Book *both, RecordKind kind, int seed) {
    for (size_t i = 0; i < both->shelves[kind].count; i++) {
        const Record *record = both->shelves[kind].items[i];
        const Book *const books[] = {a, b};
        for (size_t k = 0; k < 2; k++) {
            const Record *one = book_find(books[k], kind, record->id);
            if (kind != RECORD_OPENED && one != NULL && one->changed.ms > record->changed.ms) {
                fail_msg("seed %d: an earlier one has won in %s", seed, record_shape(kind)->name);
            }
        }
    }
}

static void check_all_there(const Book *one, const Book *both, RecordKind kind, int seed) {
    const Shelf *shelf = &one->shelves[kind], *all = &both->shelves[kind];
    for (size_t i = 0; i < shelf->count; i++) {
        bool found = false;
        for (size_t k = 0; k < all->count; k++) {
            found = found || strcmp(all->items[k]->id, shelf->items[i]->id) == 0;
        }
        if (!found) {
            fail_msg("seed %d: one went missing in %s", seed, record_shape(kind)->name);
        }
    }
}

static void the_later_change_wins_and_nothing_goes_missing(void **state) {
    (void)state;
    for (int seed = 0; seed < TRIPLES; seed++) {
        Chance chance = chance_from_seed((uint64_t)seed + TRIPLES);
        Book ancestor = random_book(&chance, 3);
        Book a = copy_edited(&ancestor, &chance), b = copy_edited(&ancestor, &chance);
        Book both = merged(&a, &b);
        for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
            check_later(&a, &b, &both, (RecordKind)kind, seed);
            check_all_there(&a, &both, (RecordKind)kind, seed);
            check_all_there(&b, &both, (RecordKind)kind, seed);
        }
        assert_int_equal(both.saved, a.saved > b.saved ? a.saved : b.saved);
        book_free(&both);
        book_free(&a);
        book_free(&b);
        book_free(&ancestor);
    }
}

/* What the game itself writes is always later than what it changes, even on a computer whose clock went back. */
static void undo_and_a_clock_set_back_are_newer_changes(void **state) {
    static const Moment now = {YEAR_2026, 0}, before = {YEAR_2026 - 86400000, 0};
    (void)state;
    Chance chance = chance_from_seed(7);
    Book here = book_new("Ann", now, &chance);
    Note *note = (Note *)book_add(&here, RECORD_NOTE, now, &chance);
    note->text = text_copy("One line");
    Book there = book_snapshot(&here);
    const char *id = note->record.id;
    const Record *held = record_hold(&note->record);
    assert_true(book_remove(&here, RECORD_NOTE, id, before));
    Book both = merged(&here, &there);
    assert_null(book_find(&both, RECORD_NOTE, id)); /* removing is a change like any other */
    book_free(&both);
    book_restore(&here, RECORD_NOTE, held, before);
    both = merged(&there, &here);
    assert_non_null(book_find(&both, RECORD_NOTE, id));
    assert_int_equal(book_find(&both, RECORD_NOTE, id)->changed.ms, YEAR_2026 + 2);
    book_free(&both);
    record_drop(record_shape(RECORD_NOTE), held);
    book_free(&here);
    book_free(&there);
}

static void unknown_members_of_both_are_kept(void **state) {
    (void)state;
    static const char *const cases[][3] = {
        {"{\"b\": 1, \"a\": [1, 2]}", "{\"c\": null}", "{\"a\": [1, 2], \"b\": 1, \"c\": null}"},
        {"{\"a\": 1}", "{\"a\": 2, \"d\": {}}", "{\"a\": 2, \"d\": {}}"},
        {"{\"z\": 1, \"a\": 2}", "{\"z\": 1, \"a\": 2}", "{\"z\": 1, \"a\": 2}"},
        {"{\"z\": 0.30000000000000004}", NULL, "{\"z\": 0.30000000000000004}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *joined = extra_join(cases[i][0], cases[i][1]), *turned = extra_join(cases[i][1], cases[i][0]);
        assert_string_equal(joined, cases[i][2]);
        assert_string_equal(turned, cases[i][2]);
        free(joined);
        free(turned);
    }
    assert_null(extra_join(NULL, NULL));
}

static void another_person_is_another_save(void **state) {
    static const Moment now = {YEAR_2026, 0};
    (void)state;
    Chance chance = chance_from_seed(7);
    Book ann = book_new("Ann", now, &chance), other = book_new("Ann", now, &chance), copy = book_snapshot(&ann);
    assert_false(merge_is_allowed(&ann, &other));
    assert_true(merge_is_allowed(&ann, &copy));
    book_free(&ann);
    book_free(&other);
    book_free(&copy);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(merging_has_no_order),
        cmocka_unit_test(no_merge_closes_a_camp),
        cmocka_unit_test(the_later_change_wins_and_nothing_goes_missing),
        cmocka_unit_test(undo_and_a_clock_set_back_are_newer_changes),
        cmocka_unit_test(unknown_members_of_both_are_kept),
        cmocka_unit_test(another_person_is_another_save),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
