/* Looking back, and finding one's place. */
#include "core/journal_parts.h"

#include "core/shelf.h"
#include "core/text.h"
#include "core/tries.h"

#include <stdlib.h>

#define DAY_MS INT64_C(86400000)

/* The first of `count` things that does not come before `wanted`. `rows` NULL = the entries themselves. */
static size_t place_in(const Journal *journal, const uint32_t *rows, size_t count, const Entry *wanted) {
    size_t low = 0, high = count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (entry_order(&journal->entries[rows != NULL ? rows[middle] : middle], wanted) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t journal_find(const Journal *journal, const Book *book, EntryKind kind, const char *id) {
    const Shelf *shelf = &book->shelves[entry_shelf(kind)];
    const Record **place = shelf_place(shelf, id);
    if (place == NULL || (*place)->removed) {
        return journal->row_count;
    }
    const Entry wanted = {
        .moment = entry_moment(kind, *place), .kind = kind, .place = (uint32_t)(place - shelf->items)};
    const size_t row = place_in(journal, journal->rows, journal->row_count, &wanted);
    const bool there = row < journal->row_count && entry_order(journal_row(journal, row), &wanted) == 0;
    return there ? row : journal->row_count;
}

/* More is better; 0 = not one to bring back. */
static int worth(const Try *attempt, int64_t days) {
    if (days < WIN_DAYS - WIN_SPREAD || days > WIN_DAYS + WIN_SPREAD ||
        (!try_is_clear(attempt) && attempt->proud != 1)) {
        return 0;
    }
    const int near = WIN_SPREAD + 1 - abs((int)days - WIN_DAYS);
    const bool words = !text_is_blank(attempt->learned) || !text_is_blank(attempt->surprise);
    return near + (words ? 2 * (WIN_SPREAD + 1) : 0) + (attempt->proud == 1 ? WIN_SPREAD + 1 : 0);
}

const Try *journal_win(const Journal *journal, int64_t today) {
    const int64_t newest = (today - WIN_DAYS + WIN_SPREAD + 2) * DAY_MS; /* a day more than any offset makes */
    const Entry from = {.moment = {.ms = newest}, .kind = ENTRY_KINDS};
    const Try *best = NULL;
    int most = 0;
    for (size_t i = place_in(journal, NULL, journal->count, &from); i < journal->count; i++) {
        const Entry *entry = &journal->entries[i];
        const int64_t days = today - moment_day(entry->moment);
        if (days > WIN_DAYS + WIN_SPREAD + 1) {
            break;
        }
        if (entry->kind != ENTRY_TRY) {
            continue;
        }
        const Try *attempt = (const Try *)journal_record(journal, entry);
        const int value = worth(attempt, days);
        if (value > most) {
            most = value;
            best = attempt;
        }
    }
    return best;
}
