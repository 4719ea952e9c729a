/* Maya plays on two computers, and their saves come together. */
#include "shell/maya.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

#define SEED 33
#define DAYS_APART 4

typedef struct Other { /* the laptop */
    Book book;
    Chance chance;
    Moment parted; /* till then it was one book */
} Other;

static Moment after(const Other *other, int hours) {
    return (Moment){other->parted.ms + hours * HOUR_MS, other->parted.offset};
}

static const Step *camp(const Book *book, const char *trail, size_t number) {
    size_t count = 0;
    const Step **steps = book_steps(book, trail, &count);
    const Step *step = number <= count ? steps[number - 1] : NULL;
    free((void *)steps);
    return step;
}

static void went(Other *other, const Step *step, int hours) {
    Try *attempt = (Try *)book_add(&other->book, RECORD_TRY, after(other, hours), &other->chance);
    id_copy(attempt->trail, step->trail);
    id_copy(attempt->step, step->record.id);
    attempt->outcome = OUTCOME_DID_IT;
    attempt->started = attempt->record.made;
}

static void reword(Book *book, const Step *step, const char *title, Moment when) {
    Step *changed = (Step *)book_change(book, RECORD_STEP, step->record.id, when);
    free(changed->title);
    changed->title = text_copy(title);
}

/* Three tries, a camp opened, a note. */
static Other other_of(Stage *stage, const char *trail) {
    Other other = {book_snapshot(&stage->session.app.book), chance_from_seed(SEED), stage->now};
    Book *book = &other.book;
    went(&other, camp(book, trail, 2), 24);
    went(&other, camp(book, trail, 2), 48);
    went(&other, camp(book, trail, 3), 49);
    const Step *step = camp(book, trail, 4);
    Opened *opened = (Opened *)book_add(book, RECORD_OPENED, after(&other, 50), &other.chance);
    id_copy(opened->trail, trail);
    id_copy(opened->step, step->record.id);
    Note *note = (Note *)book_add(book, RECORD_NOTE, after(&other, 64), &other.chance);
    note->text = text_copy("It gets lighter when I go early.");
    return other;
}

static void send(Stage *stage, CommandKind kind, Book *book) {
    Command command = command_of(kind);
    command.book = book;
    stage_wait(stage, DAYS_APART * 24 * HOUR_MS);
    command.text = "maya.sync-conflict-20260301-183000-LAPTOP7.json";
    stage_play(stage, command);
}

static const char *first_trail(Stage *stage) {
    maya_trail(stage);
    return stage->session.app.ui.trail;
}

static Other worded_apart(Stage *stage) {
    const char *trail = first_trail(stage);
    Other other = other_of(stage, trail);
    const Step *fifth = camp(&other.book, trail, 5);
    reword(&stage->session.app.book, fifth, "A big evening event", after(&other, 20));
    reword(&other.book, fifth, "Networking night, alone", after(&other, 60));
    return other;
}

void maya_merge(Stage *stage) {
    Other other = worded_apart(stage);
    send(stage, COMMAND_MERGE_OFFER, &other.book);
}

void maya_merge_all(Stage *stage) {
    maya_merge(stage);
    stage_play(stage, command_set(key_of(PART_MORE), 1));
}

void maya_merge_plain(Stage *stage) {
    Other other = other_of(stage, first_trail(stage));
    send(stage, COMMAND_MERGED, &other.book);
    stage_play(stage, command_of(COMMAND_MERGE_LOOK));
}
