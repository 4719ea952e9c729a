/* What a trail and its steps were before each change, so that every change can be taken back and done again. A shot holds
   records as they were; the book itself only ever gets newer ones. */
#ifndef CORE_HISTORY_H
#define CORE_HISTORY_H

#include "core/book.h"
#include "core/key.h"

#define HISTORY_MOST 200 /* the oldest is forgotten */

typedef struct LadderShot {
    const Record *trail; /* held, as are the steps */
    const Record **steps;
    size_t count;
} LadderShot;

typedef struct History { /* begins as {0} */
    LadderShot past[HISTORY_MOST], future[HISTORY_MOST];
    size_t past_count, future_count;
    Key by; /* what the last change was to: typing on and on in one field is one change */
} History;

void history_free(History *history);

/* Before a change. A change `by` the same field or slider as the last one joins it; PART_NONE joins nothing. */
void history_note(History *history, const Book *book, const char *trail, Key by);

/* Back to the shot before, or forward again. False, and nothing has changed, where there is none that differs. */
bool history_undo(History *history, Book *book, const char *trail, Moment now);
bool history_redo(History *history, Book *book, const char *trail, Moment now);

/* Steps of the trail that are in the book and were not in `before` came from elsewhere: no going back takes them away. */
void history_join(History *history, const Book *before, const Book *book, const char *trail);

/* The first fear that a step had in it; UNSET = none. */
int history_fear(const History *history, const char *step);

/* The newest words that a step had in it; NULL = none. Borrowed until the next call of another function here. */
const char *history_title(const History *history, const char *step);

#endif
