#include "core/tries.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STEPS 7

static const Moment now = {INT64_C(1772389800000), 0};

static void step_name(unsigned number, char out[ID_ROOM]) {
    snprintf(out, ID_ROOM, "step-%u", number);
}

/* Every try looked at, one after another: what the index has to agree with. */
static size_t count_plainly(const Book *book, const char *step) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    size_t count = 0;
    for (size_t i = 0; i < shelf->count; i++)
        count += !shelf->items[i]->removed && strcmp(((const Try *)shelf->items[i])->step, step) == 0;
    return count;
}

static void assert_index_agrees(const Book *book) {
    for (unsigned i = 0; i <= STEPS; i++) {
        char step[ID_ROOM];
        size_t count = 0;
        step_name(i, step);
        const Try **tries = tries_of_step(book, step, &count);
        assert_int_equal(count, count_plainly(book, step));
        for (size_t k = 0; k < count; k++) {
            assert_string_equal(tries[k]->step, step);
            assert_false(tries[k]->record.removed);
            assert_true(k == 0 || try_moment(tries[k - 1]).ms <= try_moment(tries[k]).ms);
        }
        free((void *)tries);
    }
}

static Try *add(Book *book, unsigned step, Chance *chance) {
    Try *attempt = (Try *)book_add(book, RECORD_TRY, (Moment){now.ms + chance_below(chance, 100000), 0}, chance);
    step_name(step, attempt->step);
    return attempt;
}

static const char *any_try(const Book *book, Chance *chance) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    return shelf->count == 0 ? "" : shelf->items[chance_below(chance, (unsigned)shelf->count)]->id;
}

static void remove_and_perhaps_restore(Book *book, Chance *chance) {
    const Record *record = book_find(book, RECORD_TRY, any_try(book, chance));
    if (record == NULL)
        return;
    record_hold(record);
    book_remove(book, RECORD_TRY, record->id, now);
    for (unsigned i = chance_below(chance, 3); i > 0; i--)
        add(book, chance_below(chance, STEPS), chance);
    if (chance_below(chance, 2) == 0)
        book_restore(book, RECORD_TRY, record, now);
    record_drop(record_shape(RECORD_TRY), record);
}

/* As another copy of the save would have it. */
static void move_to_another_step(Book *book, Chance *chance) {
    const Record *record = book_find(book, RECORD_TRY, any_try(book, chance));
    if (record == NULL)
        return;
    Record *moved = record_copy(record_shape(RECORD_TRY), record);
    step_name(chance_below(chance, STEPS), ((Try *)moved)->step);
    book_put(book, RECORD_TRY, moved);
}

static void change(Book *book, Chance *chance) {
    Try *attempt = (Try *)book_change(book, RECORD_TRY, any_try(book, chance), now);
    if (attempt != NULL)
        attempt->started = (Moment){now.ms + chance_below(chance, 100000), 0};
}

static void whatever_happens_the_index_agrees(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= 30; seed++) {
        Chance chance = chance_from_seed(seed);
        Book book = book_new("Maya", now, &chance);
        for (int i = 0; i < 120; i++) {
            switch (chance_below(&chance, 6)) {
            case 0:
                remove_and_perhaps_restore(&book, &chance);
                break;
            case 1:
                move_to_another_step(&book, &chance);
                break;
            case 2:
                change(&book, &chance);
                break;
            default:
                add(&book, chance_below(&chance, STEPS), &chance);
            }
            assert_index_agrees(&book);
        }
        book_free(&book);
    }
}

static void a_try_counts_from_the_moment_it_names_its_step(void **state) {
    (void)state;
    Chance chance = chance_from_seed(1);
    Book book = book_new("Maya", now, &chance);
    Try *first = (Try *)book_add(&book, RECORD_TRY, now, &chance);
    Try *second = (Try *)book_add(&book, RECORD_TRY, now, &chance);
    assert_index_agrees(&book);
    step_name(2, second->step);
    assert_index_agrees(&book);
    step_name(2, first->step);
    assert_index_agrees(&book);
    assert_int_equal(count_plainly(&book, "step-2"), 2);
    book_free(&book);
}

static void a_snapshot_answers_alike(void **state) {
    (void)state;
    Chance chance = chance_from_seed(1);
    Book book = book_new("Maya", now, &chance);
    for (unsigned i = 0; i < 50; i++)
        add(&book, i % STEPS, &chance);
    Book copy = book_snapshot(&book);
    add(&copy, 3, &chance);
    assert_index_agrees(&copy);
    assert_index_agrees(&book);
    assert_int_equal(count_plainly(&copy, "step-3"), count_plainly(&book, "step-3") + 1);
    book_free(&book);
    book_free(&copy);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whatever_happens_the_index_agrees),
        cmocka_unit_test(a_try_counts_from_the_moment_it_names_its_step),
        cmocka_unit_test(a_snapshot_answers_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
