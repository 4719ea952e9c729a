/* What the disk keeps of one person beside the open save: copies of it that can come back, and what was taken off and still
   stands in them. */
#ifndef CORE_KEPT_H
#define CORE_KEPT_H

#include "core/journal.h"

#define COPY_ROOM 96 /* a copy's file name */

typedef struct SafeCopy { /* a copy that opens */
    char id[COPY_ROOM]; /* its file's name */
    Moment made;
    int64_t bytes;
    bool unseen;        /* it was not looked into yet: whether it opens, and what follows, is not known; but for aside */
    int trails, tries;
    int since;  /* tries of the open book that are not in it */
    bool aside; /* it was in the save's place until an older copy came back */
} SafeCopy;

typedef struct Leftover { /* an entry, as the copies have it */
    EntryKind kind;
    char id[ID_ROOM];
    char step[ID_ROOM]; /* of a try */
    Moment when;
    char *words; /* the camp's name, or the note; NULL = none. Owned */
    int copies;  /* that hold it */
} Leftover;

typedef struct Kept { /* all owned */
    SafeCopy *copies; /* newest first */
    size_t count, room;
    Leftover *leftovers; /* newest first */
    size_t leftover_count, leftover_room;
    size_t unseen; /* files that were not looked into yet */
    size_t unread; /* files that do not open */
    size_t shared; /* files of this person's in GIVE_FOLDER, made for somebody to see */
} Kept;

void kept_free(Kept *kept);

/* What there is to say of a copy, beside the open book. `id` longer than COPY_ROOM leaves "". */
SafeCopy safe_copy_of(const Book *copy, const Book *now, const char *id, Moment made);
void kept_add_copy(Kept *kept, const SafeCopy *copy);
void kept_see_copy(Kept *kept, const SafeCopy *copy);    /* the one of that id was looked into */
void kept_drop_copy(Kept *kept, const char *id);         /* it does not open, or is somebody else's */
Kept kept_copy(const Kept *kept);

/* Entries of a copy that are taken off in the open book, and the one of that id even where it stands there still. */
void kept_add_leftovers(Kept *kept, const Book *now, const Book *copy, const char *id);

/* Puts both lists in order, when all is added. */
void kept_sort(Kept *kept);

/* Takes an entry out of a copy, and words that grew into it there: the card as it was planned, a note half written, where the open
   book has gone on from them. `step` is a try's. True where anything was there. */
bool kept_forget_in(Book *copy, const Book *now, EntryKind kind, const char *id, const char *step, Moment when);

/* The leftover of that id, or NULL. */
const Leftover *kept_leftover(const Kept *kept, const char *id);

#endif
