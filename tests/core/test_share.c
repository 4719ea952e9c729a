/* What is shown to somebody: what was chosen, and not one word more. */
#include "core/check.h"

#include "core/share.h"

#define TODAY "2026-03-31T12:00Z"

typedef struct Kept {
    Book book;
    Chance chance;
    Trail *trail;
    Step *mirror, *friend;
    Try *first, *second;
} Kept;

static void fill_try(Try *attempt, const char *words) {
    char text[60];
    attempt->fear.before = 61;
    attempt->fear.peak = 72;
    attempt->fear.end = 43;
    attempt->forecast.likelihood = 84;
    attempt->forecast.fear = 95;
    attempt->happened = HAPPENED_A_LITTLE;
    attempt->coped = 1;
    (void)snprintf(text, sizeof text, "feared %s", words);
    replace_text(&attempt->forecast.text, text);
    (void)snprintf(text, sizeof text, "learned %s", words);
    replace_text(&attempt->learned, text);
    (void)snprintf(text, sizeof text, "surprised %s", words);
    replace_text(&attempt->surprise, text);
}

static Note *add_note(Kept *kept, const char *when, const char *text, const char *from) {
    Note *note = (Note *)book_add(&kept->book, RECORD_NOTE, at(when), &kept->chance);
    note->text = text_copy(text);
    note->from = text_copy(from);
    return note;
}

static int set_up(void **state) {
    Kept *kept = calloc(1, sizeof *kept);
    assert_non_null(kept);
    kept->chance = chance_from_seed(3);
    kept->book = book_new("Maya", at("2026-01-01T12:00Z"), &kept->chance);
    kept->trail = add_trail(&kept->book, &kept->chance);
    kept->mirror = add_step(&kept->book, &kept->chance, kept->trail->record.id, 1);
    kept->friend = add_step(&kept->book, &kept->chance, kept->trail->record.id, 2);
    replace_text(&kept->mirror->title, "Mirror");
    replace_text(&kept->friend->title, "Friend");
    kept->mirror->expected_fear = 26;
    kept->second = add_try(&kept->book, &kept->chance, kept->friend, OUTCOME_TURNED_BACK, "2026-03-20T12:00Z");
    kept->first = add_try(&kept->book, &kept->chance, kept->mirror, OUTCOME_DID_IT, "2026-03-10T12:00Z");
    fill_try(kept->first, "one");
    fill_try(kept->second, "two");
    (void)add_note(kept, "2026-03-21T12:00Z", "mine", NULL);
    (void)add_note(kept, "2026-03-22T12:00Z", "theirs", "Jo");
    *state = kept;
    return 0;
}

static int tear_down(void **state) {
    Kept *kept = *state;
    book_free(&kept->book);
    free(kept);
    return 0;
}

static ShareWish wish_of(unsigned bits) {
    ShareWish wish = {.range = SHARE_30_DAYS};
    for (int part = 0; part < SHARE_PARTS; part++) {
        wish.parts[part] = (bits >> part & 1U) != 0;
    }
    return wish;
}

static Share share_now(const Kept *kept, const ShareWish *wish) {
    return share_of(&kept->book, wish, moment_day(at(TODAY)));
}

static void all_that_is_chosen_is_there(void **state) {
    const Kept *kept = *state;
    const ShareWish wish = wish_of(31);
    Share share = share_now(kept, &wish);
    assert_string_equal(share.name, "Maya");
    assert_int_equal(share.to - share.from, 29);
    assert_int_equal(share.trail_count, 1);
    const SharedTrail *trail = &share.trails[0];
    assert_int_equal(trail->camp_count, 2);
    assert_int_equal(trail->lit, 1);
    assert_string_equal(trail->camps[0].title, "Mirror");
    assert_int_equal(trail->camps[0].stars, 3);
    assert_int_equal(trail->camps[0].fear, 26);
    assert_int_equal(trail->camps[1].stars, 1);
    assert_false(moment_is_set(trail->camps[1].lit));
    assert_int_equal(trail->try_count, 2);
    assert_int_equal(trail->tries[0].camp, 1); /* in the order of days */
    assert_int_equal(trail->tries[0].peak, 72);
    assert_int_equal(trail->tries[1].outcome, OUTCOME_TURNED_BACK);
    assert_string_equal(trail->tries[1].learned, "learned two");
    assert_string_equal(trail->tries[1].forecast, "feared two");
    assert_int_equal(share.note_count, 1);
    assert_string_equal(share.notes[0].text, "mine");
    share_free(&share);
}

/* Every one of the 32 choices. */
static void what_was_not_chosen_is_not_there(void **state) {
    const Kept *kept = *state;
    for (unsigned bits = 0; bits < 1U << SHARE_PARTS; bits++) {
        const ShareWish wish = wish_of(bits);
        Share share = share_now(kept, &wish);
        assert_int_equal(share_is_empty(&share), bits == 0);
        assert_int_equal(share.note_count, wish.parts[SHARE_NOTES]);
        for (size_t i = 0; i < share.trail_count; i++) {
            const SharedTrail *trail = &share.trails[i];
            assert_int_equal(trail->camp_count > 0, wish.parts[SHARE_CAMPS]);
            for (size_t j = 0; j < trail->camp_count; j++) {
                assert_true(trail->camps[j].fear == UNSET || wish.parts[SHARE_FEARS]);
            }
            for (size_t j = 0; j < trail->try_count; j++) {
                const SharedTry *attempt = &trail->tries[j];
                assert_int_equal(attempt->title != NULL, wish.parts[SHARE_CAMPS]);
                assert_int_equal(attempt->outcome != UNSET, wish.parts[SHARE_CAMPS]);
                assert_int_equal(attempt->before != UNSET, wish.parts[SHARE_FEARS]);
                assert_int_equal(attempt->peak != UNSET, wish.parts[SHARE_FEARS]);
                assert_int_equal(attempt->end != UNSET, wish.parts[SHARE_FEARS]);
                assert_int_equal(attempt->forecast != NULL, wish.parts[SHARE_FORECASTS] && wish.parts[SHARE_WORDS]);
                assert_int_equal(attempt->likelihood != UNSET, wish.parts[SHARE_FORECASTS]);
                assert_int_equal(attempt->expected != UNSET, wish.parts[SHARE_FORECASTS]);
                assert_int_equal(attempt->happened != UNSET, wish.parts[SHARE_FORECASTS]);
                assert_int_equal(attempt->coped != UNSET, wish.parts[SHARE_FORECASTS]);
                assert_int_equal(attempt->learned != NULL, wish.parts[SHARE_WORDS]);
                assert_int_equal(attempt->surprise != NULL, wish.parts[SHARE_WORDS]);
            }
        }
        share_free(&share);
    }
}

static void words_can_be_left_out_one_by_one(void **state) {
    Kept *kept = *state;
    ShareWish wish = wish_of(31);
    share_leave_out(&wish, kept->first->record.id, true);
    share_leave_out(&wish, kept->first->record.id, true);
    Share share = share_now(kept, &wish);
    assert_null(share.trails[0].tries[0].learned);
    assert_null(share.trails[0].tries[0].surprise);
    assert_null(share.trails[0].tries[0].forecast);
    assert_int_equal(share.trails[0].tries[0].peak, 72);
    assert_string_equal(share.trails[0].tries[1].learned, "learned two");
    share_free(&share);
    share_leave_out(&wish, kept->first->record.id, false);
    share_leave_out(&wish, kept->trail->record.id, true);
    share = share_now(kept, &wish);
    assert_int_equal(share.trail_count, 0);
    assert_int_equal(share.note_count, 1);
    share_leave_out(&wish, share.notes[0].id, true);
    share_free(&share);
    share = share_now(kept, &wish);
    assert_true(share_is_empty(&share));
    share_free(&share);
    share_wish_free(&wish);
}

static void a_range_ends_today(void **state) {
    Kept *kept = *state;
    ShareWish wish = wish_of(31);
    (void)add_try(&kept->book, &kept->chance, kept->mirror, OUTCOME_PARTLY, "2026-03-02T00:10Z");
    (void)add_try(&kept->book, &kept->chance, kept->mirror, OUTCOME_PARTLY, "2026-03-01T23:50Z");
    (void)add_try(&kept->book, &kept->chance, kept->mirror, OUTCOME_DID_IT, "2025-06-01T12:00Z");
    (void)add_try(&kept->book, &kept->chance, kept->mirror, OUTCOME_OUT, "2026-03-30T12:00Z");
    static const size_t counts[SHARE_RANGES] = {3, 4, 5};
    for (int range = 0; range < SHARE_RANGES; range++) {
        wish.range = (ShareRange)range;
        Share share = share_now(kept, &wish);
        assert_int_equal(share.trails[0].try_count, counts[range]);
        /* what a camp is, is of all time */
        assert_int_equal(moment_day(share.trails[0].camps[0].lit), moment_day(at("2025-06-01T12:00Z")));
        share_free(&share);
    }
}

static int64_t first_day(Kept *kept, const ShareWish *wish) {
    Share share = share_now(kept, wish);
    const int64_t day = share.from;
    share_free(&share);
    return day;
}

/* Since when somebody has been on a trail, or writing notes, is told of no more than the trail or the notes. */
static void all_time_begins_with_what_is_shown(void **state) {
    Kept *kept = *state;
    ShareWish wish = wish_of(31);
    wish.range = SHARE_ALL;
    (void)add_try(&kept->book, &kept->chance, kept->mirror, OUTCOME_DID_IT, "2025-06-01T12:00Z");
    Trail *secret = add_trail(&kept->book, &kept->chance);
    Step *step = add_step(&kept->book, &kept->chance, secret->record.id, 1);
    (void)add_try(&kept->book, &kept->chance, step, OUTCOME_DID_IT, "2024-01-05T12:00Z");
    (void)add_note(kept, "2023-02-03T12:00Z", "old", NULL);
    (void)add_note(kept, "2020-02-03T12:00Z", "theirs", "Jo");
    assert_int_equal(first_day(kept, &wish), moment_day(at("2023-02-03T12:00Z")));
    wish.parts[SHARE_NOTES] = false;
    assert_int_equal(first_day(kept, &wish), moment_day(at("2024-01-05T12:00Z")));
    share_leave_out(&wish, secret->record.id, true);
    assert_int_equal(first_day(kept, &wish), moment_day(at("2025-06-01T12:00Z")));
    share_leave_out(&wish, kept->trail->record.id, true);
    assert_int_equal(first_day(kept, &wish), moment_day(at(TODAY)));
    share_wish_free(&wish);
}

static void a_trail_without_tries_is_there_while_it_is_new(void **state) {
    Kept *kept = *state;
    ShareWish wish = wish_of(1);
    Trail *fresh = add_trail(&kept->book, &kept->chance); /* of 1 March */
    (void)add_step(&kept->book, &kept->chance, fresh->record.id, 1);
    Share share = share_of(&kept->book, &wish, moment_day(at("2026-03-30T12:00Z")));
    assert_int_equal(share.trail_count, 2);
    share_free(&share);
    share = share_now(kept, &wish);
    assert_int_equal(share.trail_count, 1);
    share_free(&share);
}

static void a_step_that_is_off_keeps_its_tries(void **state) {
    Kept *kept = *state;
    const ShareWish wish = wish_of(31);
    kept->mirror->off = OFF_REMOVED;
    Share share = share_now(kept, &wish);
    assert_int_equal(share.trails[0].camp_count, 1);
    assert_int_equal(share.trails[0].tries[0].camp, 0);
    assert_string_equal(share.trails[0].tries[0].title, "Mirror");
    assert_int_equal(share.trails[0].tries[1].camp, 1);
    share_free(&share);
}

static void own_words_are_not_chosen_at_first(void **state) {
    (void)state;
    ShareWish wish = share_usual();
    assert_true(wish.parts[SHARE_CAMPS] && wish.parts[SHARE_FEARS] && wish.parts[SHARE_FORECASTS]);
    assert_false(wish.parts[SHARE_WORDS] || wish.parts[SHARE_NOTES]);
    assert_int_equal(wish.range, SHARE_30_DAYS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(all_that_is_chosen_is_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_not_chosen_is_not_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(words_can_be_left_out_one_by_one, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_range_ends_today, set_up, tear_down),
        cmocka_unit_test_setup_teardown(all_time_begins_with_what_is_shown, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_trail_without_tries_is_there_while_it_is_new, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_step_that_is_off_keeps_its_tries, set_up, tear_down),
        cmocka_unit_test(own_words_are_not_chosen_at_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
