/* Her journal: a few weeks of it, searched, an entry opened, a note written; and somebody's ten years. */
#include "shell/maya.h"

#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>

#define TEN_YEARS 3650

typedef struct Page { /* of the diary */
    int days_ago, camp;
    Attempt told;
    const char *where, *with, *felt;
    bool proud;
} Page;

static const Page pages[] = {
    {21,
     1,
     {1, OUTCOME_DID_IT, 25, 30, 15, "It will feel silly", 80, HAPPENED_MOSTLY,
      "I can be scared and still say my own name."},
     "At home, by the mirror",
     NULL,
     NULL,
     true},
    {12,
     2,
     {2, OUTCOME_DID_IT, 40, 52, 20, "She’ll laugh at me", 50, HAPPENED_NO,
      "We laughed through half of it. My voice stopped shaking by the third go."},
     "The kitchen",
     "Jo",
     "silly, then light",
     true},
    {9,
     3,
     {3, OUTCOME_DID_IT, 62, 84, 50, "Nobody will answer and I’ll stand there", 85, HAPPENED_MOSTLY,
      "It was loud. I said it twice and he heard me the second time."},
     "The station café",
     NULL,
     NULL,
     false},
    {3,
     3,
     {3, OUTCOME_TURNED_BACK, 60, 80, 50, NULL, UNSET, UNSET,
      "Left after a minute. I went in, that counts. Next time I’ll order first."},
     "The corner café",
     NULL,
     NULL,
     false},
    {0,
     3,
     {3, OUTCOME_DID_IT, 55, 78, 42, "They’ll look at me oddly and I won’t know what to say next.", 70,
      HAPPENED_A_LITTLE,
      "The silence lasted two seconds, not an hour. She smiled and asked how my day was. I was shaky and I still did "
      "it."},
     "Corner café, after work",
     "On my own",
     "shaky, hot face, then lighter",
     true},
};

static void add_checkins(Try *attempt) {
    static const Checkin said[] = {{120, 66, NULL}, {210, 74, NULL}, {420, 70, NULL}, {540, 58, NULL}};
    attempt->checkins.count = sizeof said / sizeof *said;
    attempt->checkins.items = malloc(sizeof said);
    for (size_t i = 0; attempt->checkins.items != NULL && i < attempt->checkins.count; i++)
        ((Checkin *)attempt->checkins.items)[i] = said[i];
}

static Try *lay_try(Stage *stage, const Step *step, const Attempt *told, Moment when) {
    Try *attempt = (Try *)book_add(&stage->session.app.book, RECORD_TRY, when, &stage->session.app.chance);
    id_copy(attempt->trail, step->trail);
    id_copy(attempt->step, step->record.id);
    attempt->outcome = (int)told->outcome;
    attempt->started = when;
    attempt->ended = (Moment){when.ms + 12 * MINUTE_MS, when.offset};
    attempt->fear.before = told->before;
    attempt->fear.peak = told->peak;
    attempt->fear.end = told->end;
    attempt->forecast.text = text_copy(told->forecast);
    attempt->forecast.likelihood = told->likelihood;
    attempt->happened = told->happened;
    attempt->learned = text_copy(told->learned);
    return attempt;
}

static void lay_page(Stage *stage, const Page *page) {
    size_t count = 0;
    const Step **steps = book_steps(&stage->session.app.book, stage->session.app.ui.trail, &count);
    Moment when = {stage->now.ms - page->days_ago * DAY_MS - HOUR_MS, stage->now.offset};
    Try *attempt = lay_try(stage, steps[page->camp - 1], &page->told, when);
    attempt->planned.where = text_copy(page->where);
    attempt->planned.with = text_copy(page->with);
    if (page->felt != NULL)
        texts_add(&attempt->feelings, page->felt);
    attempt->proud = page->proud ? 1 : UNSET;
    attempt->coped = page->told.happened == HAPPENED_A_LITTLE ? 1 : UNSET;
    attempt->aids.given = page->days_ago == 0;
    if (page->days_ago == 0)
        add_checkins(attempt);
    free(steps);
}

static void lay_note(Stage *stage, int days_ago, const char *text) {
    Moment when = {stage->now.ms - days_ago * DAY_MS, stage->now.offset};
    Note *note = (Note *)book_add(&stage->session.app.book, RECORD_NOTE, when, &stage->session.app.chance);
    note->text = text_copy(text);
}

static void lay_rest(Stage *stage, int days_ago) {
    Moment when = {stage->now.ms - days_ago * DAY_MS, stage->now.offset};
    Breath *breath = (Breath *)book_add(&stage->session.app.book, RECORD_BREATH, when, &stage->session.app.chance);
    breath->pattern = text_copy("hut");
    breath->seconds = 300;
    breath->before = 60;
    breath->after = 35;
}

/* Two months later than she began, so that her days are of this year. */
static void begin(Stage *stage) {
    maya_trail(stage);
    maya_do(stage, COMMAND_TOAST_CLOSE);
    stage_wait(stage, 30 * DAY_MS);
}

static void lay_diary(Stage *stage) {
    begin(stage);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        lay_page(stage, &pages[i]);
    lay_note(stage, 6, "Things that help: the lantern, Jo’s smile, the song from the bakery.");
    lay_rest(stage, 3);
}

void maya_journal(Stage *stage) {
    lay_diary(stage);
    maya_go(stage, SCREEN_RANGE);
    maya_go(stage, SCREEN_JOURNAL);
}

void maya_journal_empty(Stage *stage) {
    maya_empty(stage);
    maya_go(stage, SCREEN_JOURNAL);
}

void maya_journal_one(Stage *stage) {
    maya_empty(stage);
    maya_take(stage, "meeting-people");
    lay_page(stage, &pages[4]);
    maya_go(stage, SCREEN_RANGE);
    maya_go(stage, SCREEN_JOURNAL);
}

/* A try a day, on the trails that she has. */
void maya_journal_years(Stage *stage) {
    begin(stage);
    size_t count = 0;
    const Step **steps = book_steps(&stage->session.app.book, stage->session.app.ui.trail, &count);
    for (int i = TEN_YEARS; i > 0; i--) {
        const Page *page = &pages[i % (int)(sizeof pages / sizeof *pages)];
        Moment when = {stage->now.ms - i * DAY_MS + HOUR_MS, stage->now.offset};
        Try *attempt = lay_try(stage, steps[(size_t)i % count], &page->told, when);
        attempt->proud = page->proud ? 1 : UNSET;
    }
    free(steps);
    maya_go(stage, SCREEN_RANGE);
    maya_go(stage, SCREEN_JOURNAL);
}

void maya_journal_narrow(Stage *stage) {
    maya_journal(stage);
    maya_pick(stage, PART_MORE, 1);
}

void maya_journal_search(Stage *stage) {
    maya_journal(stage);
    maya_write(stage, PART_SEARCH, "smil");
}

void maya_journal_nothing(Stage *stage) {
    maya_journal(stage);
    maya_write(stage, PART_SEARCH, "elephant");
}

static void open_row(Stage *stage, size_t row) {
    const Journal *journal = &stage->session.app.journal;
    const Entry *entry = journal_row(journal, row);
    Key key = key_record(PART_ENTRY, journal_record(journal, entry)->id);
    key.index = (int)entry->kind;
    stage_play(stage, command_key(COMMAND_ENTRY_OPEN, key));
}

static void open_first(Stage *stage, EntryKind kind) {
    const Journal *journal = &stage->session.app.journal;
    size_t row = 0;
    while (row + 1 < journal->row_count && journal_row(journal, row)->kind != kind)
        row++;
    open_row(stage, row);
}

void maya_entry(Stage *stage) {
    maya_journal(stage);
    open_row(stage, 0);
}

void maya_entry_table(Stage *stage) {
    maya_entry(stage);
    maya_do(stage, COMMAND_ENTRY_TABLE);
}

void maya_entry_write(Stage *stage) {
    maya_entry(stage);
    maya_do(stage, COMMAND_ENTRY_WRITE);
}

void maya_entry_turned(Stage *stage) {
    maya_journal(stage);
    open_row(stage, 2);
}

void maya_entry_note(Stage *stage) {
    maya_journal(stage);
    open_first(stage, ENTRY_NOTE);
}

void maya_entry_rest(Stage *stage) {
    maya_journal(stage);
    open_first(stage, ENTRY_REST);
}

void maya_note(Stage *stage) {
    maya_journal(stage);
    maya_do(stage, COMMAND_NOTE_NEW);
    maya_write(stage, PART_NOTE, "Three cafés in one week. I would not have believed it in spring.");
}
