/* A person with two trails, three tries and two notes, every word of whom can be told apart: for tests of what is shown to
   others. */
#ifndef TESTS_SUPPORT_SHOWN_H
#define TESTS_SUPPORT_SHOWN_H

#include "core/share.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHOWN_DAY 20543 /* 2026-03-31 */

static inline Moment shown_moment(const char *text) {
    Moment moment = moment_unset;
    if (!moment_read(text, &moment)) {
        abort();
    }
    return moment;
}

static inline Step *shown_step(Book *book, Chance *chance, const Trail *trail, double place, const char *title) {
    Step *step = (Step *)book_add(book, RECORD_STEP, trail->record.made, chance);
    id_copy(step->trail, trail->record.id);
    step->title = text_copy(title);
    step->place = place;
    step->expected_fear = 11;
    return step;
}

static inline Try *shown_try(Book *book, Chance *chance, const Step *step, Outcome outcome, const char *when) {
    Try *attempt = (Try *)book_add(book, RECORD_TRY, shown_moment(when), chance);
    id_copy(attempt->trail, step->trail);
    id_copy(attempt->step, step->record.id);
    attempt->started = attempt->record.made;
    attempt->outcome = (int)outcome;
    attempt->fear.before = 61;
    attempt->fear.peak = 72;
    attempt->fear.end = 43;
    attempt->fear.faces = 0;
    attempt->forecast.text = text_copy("=They will <laugh>, \"all\" of them");
    attempt->forecast.likelihood = 84;
    attempt->forecast.fear = 95;
    attempt->happened = HAPPENED_A_LITTLE;
    attempt->coped = 1;
    attempt->surprise = text_copy("Two seconds & a smile");
    attempt->learned = text_copy("Shaky hands\npour tea");
    attempt->planned.where = text_copy("Secret corner");
    attempt->planned.with = text_copy("Secret friend");
    attempt->proud = 1;
    return attempt;
}

static inline Note *shown_note(Book *book, Chance *chance, const char *when, const char *text, const char *from) {
    Note *note = (Note *)book_add(book, RECORD_NOTE, shown_moment(when), chance);
    note->text = text_copy(text);
    note->from = text_copy(from);
    return note;
}

static inline Trail *shown_trail(Book *book, Chance *chance, double place, const char *title) {
    Trail *trail = (Trail *)book_add(book, RECORD_TRAIL, shown_moment("2026-01-01T12:00Z"), chance);
    trail->title = text_copy(title);
    trail->language = text_copy("en");
    trail->place = place;
    return trail;
}

static inline Book shown_book(void) {
    Chance chance = chance_from_seed(3);
    Book book = book_new("Maya & co", shown_moment("2026-01-01T12:00Z"), &chance);
    const Trail *people = shown_trail(&book, &chance, 1, "Meeting people");
    const Step *mirror = shown_step(&book, &chance, people, 1, "Speak to the mirror");
    const Step *cafe = shown_step(&book, &chance, people, 2, "Say hi at a caf\xC3\xA9");
    const Trail *lifts = shown_trail(&book, &chance, 2, "Riding lifts");
    const Step *lift = shown_step(&book, &chance, lifts, 1, "One floor up");
    (void)shown_try(&book, &chance, mirror, OUTCOME_DID_IT, "2026-03-10T18:30+01:00");
    (void)shown_try(&book, &chance, cafe, OUTCOME_TURNED_BACK, "2026-03-20T09:05+01:00");
    (void)shown_try(&book, &chance, lift, OUTCOME_PARTLY, "2026-03-21T10:00+01:00");
    (void)shown_note(&book, &chance, "2026-03-22T10:00Z", "Slept well", NULL);
    (void)shown_note(&book, &chance, "2026-03-23T10:00Z", "Secret cheer", "Secret sender");
    return book;
}

/* `bits`: one for each SharePart. */
static inline ShareWish shown_wish(unsigned bits) {
    ShareWish wish = {.range = SHARE_30_DAYS};
    for (int part = 0; part < SHARE_PARTS; part++) {
        wish.parts[part] = (bits >> part & 1U) != 0;
    }
    return wish;
}

#define SHOWN_ALL ((1U << SHARE_PARTS) - 1)

typedef struct ShownWord {
    unsigned needs; /* all of these parts */
    const char *word;
} ShownWord;

#define SHOWN_BIT(part) (1U << (part))

/* What may be found in what is shown, and when. "Secret" never. */
static const ShownWord shown_words[] = {
    {SHOWN_BIT(SHARE_CAMPS), "Speak to the mirror"},
    {SHOWN_BIT(SHARE_CAMPS), "Say hi at a caf"},
    {SHOWN_BIT(SHARE_CAMPS), "One floor up"},
    {SHOWN_BIT(SHARE_FEARS), "61"},
    {SHOWN_BIT(SHARE_FEARS), "72"},
    {SHOWN_BIT(SHARE_FEARS), "43"},
    {SHOWN_BIT(SHARE_FORECASTS), "84"},
    {SHOWN_BIT(SHARE_FORECASTS) | SHOWN_BIT(SHARE_WORDS), "They will "},
    {SHOWN_BIT(SHARE_WORDS), "Two seconds"},
    {SHOWN_BIT(SHARE_WORDS), "Shaky hands"},
    {SHOWN_BIT(SHARE_NOTES), "Slept well"},
    {1U << SHARE_PARTS, "Secret"},
};
#define SHOWN_WORDS (sizeof shown_words / sizeof *shown_words)

#endif
