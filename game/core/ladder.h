/* Building and changing a trail's ladder: its steps, their order, and what may be worth a second look. Nothing here closes a
   camp or loses a try. */
#ifndef CORE_LADDER_H
#define CORE_LADDER_H

#include "core/book.h"

/* science.md 1.2: a gap from here on is a big stretch; the first step is best between these two. */
#define LADDER_GAP 25
#define LADDER_FIRST_LEAST 20
#define LADDER_FIRST_MOST 40

typedef enum LadderHintKind { HINT_GAP, HINT_FIRST_LARGE, HINT_FIRST_SMALL } LadderHintKind;

typedef struct LadderHint { /* asks, never blocks */
    LadderHintKind kind;
    size_t before; /* it stands before the step with this place on the ladder, from 0 */
    int from, to;  /* GAP: the two fears; else `to` = the first step's */
} LadderHint;

/* In the order of the steps. The caller frees the array. Steps without a rating are passed over. */
LadderHint *ladder_hints(const Step *const *steps, size_t count, size_t *found);

/* No name, and no words on any step. */
bool ladder_is_blank(const Book *book, const Trail *trail);

/* A blank step at a place from 0 to their count. NULL where the ladder has STEPS_MOST already. */
Step *ladder_add(Book *book, const char *trail, size_t at, Moment now, Chance *chance);

/* Off the trail. One with tries stays for their sake, marked OFF_REMOVED; another leaves a tombstone. False where it is not
   there. */
bool ladder_take_off(Book *book, const char *step, Moment now);

/* To the place `to`, from 0; beyond the end = the last. False where it stands there already. */
bool ladder_move(Book *book, const char *step, size_t to, Moment now);

/* From the least fear to the greatest; equal ones keep their order, unrated ones come last in theirs. */
void ladder_sort(Book *book, const char *trail, Moment now);
bool ladder_is_sorted(const Book *book, const char *trail);

/* Half way between two fears, by 5; next to one alone, that one; UNSET where neither is known. */
int ladder_fear_between(int low, int high);

#endif
