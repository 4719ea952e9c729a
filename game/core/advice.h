/* Offers, never locks. */
#ifndef CORE_ADVICE_H
#define CORE_ADVICE_H

#include "core/tries.h"

typedef enum AdviceKind {
    ADVICE_NONE,
    ADVICE_SMALLER,  /* two turn-backs in a row, or a peak 20 above the camp's own rating twice: split it, or go one down */
    ADVICE_READY,    /* three clears at a peak of 20 or less: you may be ready */
    ADVICE_WARM_UP,  /* 14 days without a try: the last easy camp once more */
    ADVICE_RERATE,   /* a month since the fears were rated: how do they feel now? For a week, then a month of silence */
    ADVICE_REVISIT   /* 7 or 28 days after the summit: a camp again, in another place or way */
} AdviceKind;

#define ADVICE_AWAY_DAYS 14
#define ADVICE_ABOVE 20
#define ADVICE_EASY 20
#define ADVICE_MONTH_DAYS 30
#define ADVICE_WEEK_DAYS 7

typedef enum RevisitWay { REVISIT_PLACE, REVISIT_COMPANY, REVISIT_BARE /* without an aid */ } RevisitWay; /* in another ... */

typedef struct Advice {
    AdviceKind kind;
    char step[ID_ROOM];  /* the camp it speaks of */
    char lower[ID_ROOM]; /* ADVICE_SMALLER: the camp below, "" at the first */
    RevisitWay way;      /* ADVICE_REVISIT: the first that the camp has not been walked in yet */
} Advice;

/* SMALLER, READY or NONE. `fear` is the camp's own rating or UNSET. */
AdviceKind advice_of_tries(const Try *const *tries, size_t count, int fear);

/* What to offer on a trail today. */
Advice advice_for_trail(const Book *book, const char *trail, int64_t today);

/* The newest rating of a step, or NULL. */
const Rating *step_rating(const Book *book, const Step *step);
/* The same as a figure, else its expected fear, else UNSET. */
int step_fear(const Book *book, const Step *step);

/* Days since a fear on the trail was last rated, or since the trail was taken where none was. */
int64_t trail_unrated_days(const Book *book, const char *trail, int64_t today);

/* The step to take next: the lowest open camp not lit, else the highest open one; NULL on a trail with no steps. */
const Step *trail_next_step(const Book *book, const char *trail);

/* The camp to come back to: the one practised least, of equals the highest; NULL on a trail with no steps. */
const Step *trail_again(const Book *book, const char *trail);

/* Every camp lit (and at least one camp). */
bool trail_is_summit(const Book *book, const char *trail);

#endif
