/* What the tries of one step add up to. */
#ifndef CORE_TRIES_H
#define CORE_TRIES_H

#include "core/book.h"

/* The live tries of a step, oldest first (by start, ties by id). The caller frees the array, not the tries. */
const Try **tries_of_step(const Book *book, const char *step, size_t *count);
/* The same of the whole book, but only those that are finished. */
const Try **tries_of_book(const Book *book, size_t *count);

bool try_is_finished(const Try *attempt); /* not `out` */
bool try_is_ahead(const Try *attempt);    /* heading out, and neither begun nor said to be over */
bool try_is_clear(const Try *attempt);    /* did_it, whatever the fear */
Moment try_moment(const Try *attempt);    /* when they went: started, else made */
int64_t try_day(const Try *attempt);      /* its local day */
int try_fear(const Try *attempt, RuleSide side); /* UNSET = not said */
bool try_place_is_said(const Try *attempt); /* where or with whom */
bool try_is_surprise(const Try *attempt); /* one was written down, or the forecast was much worse than what came */
bool try_is_worry_told(const Try *attempt);  /* something was feared, and whether it happened was said */
bool try_came_to_little(const Try *attempt); /* a worry that happened not at all or a little */
/* Another place or other company, compared folded. False where one of them says neither. */
bool try_other_place(const Try *a, const Try *b);

typedef struct StepFacts {
    size_t tries;   /* finished */
    size_t clears;
    size_t turns;   /* turned back: each a cairn */
    bool lit;
    int stars;      /* 0 to 3: went; did it; did it again on another day or in another place, or found a surprise */
    const Try *out; /* waiting for its debrief; NULL = none */
} StepFacts;

StepFacts step_facts(const Try *const *tries, size_t count);

#endif
