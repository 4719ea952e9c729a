/* What a merge brings into a book, record by record, so that it can be told; and what was worded on both computers, so that the
   player can choose. */
#ifndef CORE_CAME_H
#define CORE_CAME_H

#include "core/book.h"

typedef enum CameHow { CAME_NEW, CAME_CHANGED, CAME_REMOVED, CAME_HOWS } CameHow;

typedef struct CameItem {
    RecordKind kind;
    CameHow how;
    char id[ID_ROOM];
} CameItem;

typedef struct Came { /* begins as {0} */
    CameItem *items;  /* by kind, each in order of arrival */
    size_t count, room;
    bool person; /* the name or the looks */
} Came;

/* From `before` to what it became. Left out is what the player cannot see: events, words half-written, the steps of a trail that
   is new as a whole, and openings of camps that were open before. */
Came came_between(const Book *before, const Book *after);
void came_free(Came *came);
size_t came_count(const Came *came, RecordKind kind, CameHow how);

typedef struct Asked { /* one field that says something else in each of two copies */
    RecordKind kind;
    const Field *field;       /* one of those that are `asked` */
    const Record *records[2]; /* held: [0] the later one, which a merge keeps, [1] the other */
    int choice;               /* 0 or 1 */
} Asked;

/* Of records that were changed in both copies since they were the same; an earlier one that says nothing is not asked about.
   The caller calls asked_free. */
Asked *asked_between(const Book *a, const Book *b, size_t *count);
void asked_free(Asked *asked, size_t count);
/* A newer change, where the other wording was chosen and the record is still there. False where nothing was to be done. */
bool asked_settle(const Asked *asked, Book *book, Moment now);

/* What a field of that record says; NULL = nothing. FIELD_TEXT alone. */
const char *field_text(const Field *field, const Record *record);
int field_number(const Field *field, const Record *record); /* FIELD_NUMBER alone */

#endif
