#include "bench/years_book.h"

#include "core/text.h"
#include "core/unlock.h"

#include <stdlib.h>

#define YEARS 10
#define DAY_MS INT64_C(86400000)

static void add_try(Book *book, const Step *step, Moment when, int number, Chance *chance) {
    Try *attempt = (Try *)book_add(book, RECORD_TRY, when, chance);
    id_copy(attempt->trail, step->trail);
    id_copy(attempt->step, step->record.id);
    attempt->outcome = number % 9 == 0 ? OUTCOME_TURNED_BACK : OUTCOME_DID_IT;
    attempt->started = when;
    attempt->ended = (Moment){when.ms + 600000, when.offset};
    attempt->planned.where = text_copy(number % 2 == 0 ? "the park" : "the high street");
    attempt->forecast.text = text_copy("Everyone will turn round and look at me.");
    attempt->forecast.likelihood = 60;
    attempt->forecast.fear = 70;
    attempt->fear.peak = 30 + number % 50;
    attempt->fear.end = 20;
    attempt->happened = HAPPENED_NO;
    attempt->learned = text_copy("Nobody looked. I was hot for a minute, and then I was not.");
}

Book years_book(const Packs *packs, int tries, Moment now) {
    Chance chance = chance_from_seed(1);
    int64_t apart = YEARS * 365 * DAY_MS / tries;
    Moment began = {now.ms - tries * apart, now.offset};
    Book book = book_new("Mia", began, &chance);
    const Step **steps[YEARS_TRAILS];
    size_t counts[YEARS_TRAILS];
    for (size_t i = 0; i < YEARS_TRAILS; i++) {
        const Trail *trail = book_take_pack(&book, &packs->items[i % packs->count], began, &chance);
        steps[i] = book_steps(&book, trail->record.id, &counts[i]);
    }
    for (int i = 0; i < tries; i++) {
        size_t trail = (size_t)i % YEARS_TRAILS;
        size_t step = (size_t)i / YEARS_TRAILS % counts[trail];
        add_try(&book, steps[trail][step], (Moment){began.ms + i * apart, 0}, i, &chance);
    }
    for (size_t i = 0; i < YEARS_TRAILS; i++) {
        char first[ID_ROOM];
        unlock_settle(&book, steps[i][0]->trail, now, &chance, first);
        free((void *)steps[i]);
    }
    return book;
}
