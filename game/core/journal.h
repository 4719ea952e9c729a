/* The journal: every finished try, every rest in the hut and every free note in one line of time, and those of them that are asked
   for. Made from a book and from nothing else; it holds the records it speaks of. */
#ifndef CORE_JOURNAL_H
#define CORE_JOURNAL_H

#include "core/book.h"
#include "core/fold.h"

typedef enum EntryKind { ENTRY_TRY, ENTRY_REST, ENTRY_NOTE, ENTRY_KINDS } EntryKind;

typedef struct Entry {
    Moment moment;        /* when it was; its day is the local one of then */
    EntryKind kind;
    uint32_t place;       /* on its shelf */
    uint32_t trail, step; /* of a try: places on their shelves + 1; 0 = none */
} Entry;

typedef struct JournalSums { /* over all there is */
    size_t tries;          /* finished */
    size_t camps;          /* lit */
    size_t worries, small; /* told to their end; those of them that came to little or nothing */
} JournalSums;

typedef enum Only { ONLY_PROUD, ONLY_SURPRISED, ONLY_TURNED, ONLY_MONTH, ONLIES } Only;

/* In place of a trail's id: the free notes alone, the rests in the hut alone. */
#define WANTED_NOTES "notes"
#define WANTED_RESTS "rests"

typedef struct Wanted { /* which entries are asked for */
    const char *words;   /* each is found in what was written or in a title; NULL or "" = any */
    const char *trail;   /* "" = of any */
    unsigned only;       /* bits by Only: all of them hold. But for ONLY_MONTH they speak of tries */
    int64_t today;       /* for ONLY_MONTH */
} Wanted;

typedef struct KnownRecord {
    const Record *record; /* held */
    char *folded;         /* what is written in it; NULL = not folded yet */
} KnownRecord;

typedef struct Known { /* a shelf as it was last seen */
    KnownRecord *items;
    size_t count, room;
} Known;

typedef struct Sought { /* the rows' own copy of what was wanted */
    FoldedWords words;
    char trail[ID_ROOM];
    unsigned only;
    int64_t from_day; /* INT64_MIN = any */
    bool made;
} Sought;

typedef struct Titles { /* on each trail or step a bit for every word that is found in its title */
    unsigned char *bits;
    size_t count;
} Titles;

typedef struct Journal {
    uint64_t revision; /* of the book, when it was last followed */
    Known known[RECORD_KINDS];
    Entry *entries;           /* newest first */
    size_t count;
    size_t *clears, clear_room; /* of each step, by its place */
    JournalSums sums;
    Sought asked;
    Titles trails, steps;
    uint32_t *rows;           /* the entries asked for, by their places, newest first */
    size_t row_count, looked; /* so many entries have been looked at */
    size_t *found;            /* rows by their trails' places */
    size_t notes, rests;      /* rows that are notes, that are rests */
} Journal;

void journal_free(Journal *journal); /* and empty again */

/* Catches up with a book. Quick where little has changed since. Another book needs another journal. */
void journal_follow(Journal *journal, const Book *book);

/* What is asked for from now on. True = it is something else than before. Where it is the same and nothing has changed the rows stay. */
bool journal_ask(Journal *journal, const Wanted *wanted);
/* Looks at more entries, up to about so many bytes of what is written. True = there is more to look at. */
bool journal_work(Journal *journal, size_t bytes);
bool journal_is_whole(const Journal *journal); /* all were looked at */

const Entry *journal_row(const Journal *journal, size_t row);
const Record *journal_record(const Journal *journal, const Entry *entry);
const Trail *journal_trail(const Journal *journal, const Entry *entry); /* of a try; NULL = it is not there any more */
/* Where among the rows an entry is, or row_count. */
size_t journal_find(const Journal *journal, const Book *book, EntryKind kind, const char *id);
size_t journal_found(const Journal *journal, const char *trail); /* how many rows are of it */

/* A try to look back at: done or proud of, about three weeks ago; best one that words were kept of. NULL = there is none. */
#define WIN_DAYS 21
#define WIN_SPREAD 3 /* days earlier or later */
const Try *journal_win(const Journal *journal, int64_t today);

/* What the player wrote, piece by piece; a piece may be NULL. */
size_t entry_text_count(EntryKind kind, const Record *record);
const char *entry_text(EntryKind kind, const Record *record, size_t i);

RecordKind entry_shelf(EntryKind kind);
Moment entry_moment(EntryKind kind, const Record *record);

#endif
