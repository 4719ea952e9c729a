/* When a camp opens. The rule of a step reads the tries of the step before it. */
#ifndef CORE_UNLOCK_H
#define CORE_UNLOCK_H

#include "core/tries.h"

/* What was not said is unknown, never false. */
typedef enum Verdict { VERDICT_NO, VERDICT_UNKNOWN, VERDICT_YES } Verdict;

typedef enum Missing { /* the answer that would settle an unknown rule */
    MISSING_NOTHING, MISSING_PEAK, MISSING_END, MISSING_BEFORE, MISSING_FORECAST, MISSING_HAPPENED, MISSING_AIDS, MISSING_PLACE
} Missing;

typedef struct Judgement {
    Verdict verdict;
    int have, need; /* of clears, days, places, calm clears, drops, surprises, tries without aids */
    Missing missing;
} Judgement;

Verdict verdict_any(Verdict a, Verdict b);
Verdict verdict_all(Verdict a, Verdict b);

/* A rule against tries, oldest first. For `any` and `all`, have and need count parts. `ready` is NO here: pressing it
   opens the camp at once. */
Judgement rule_judge(const Rule *rule, const Try *const *tries, size_t count);

/* One try against the default `surprised` rule, for stars and for "what surprised you". */
Verdict try_surprised(const Try *attempt, int min_likelihood, int gap);

/* The rule that holds for a step: its own, the trail's, or steady. `steady` is kept by this file. */
const Rule *unlock_rule(const Trail *trail, const Step *step);

/* The first camp, and every camp whose opening is written down. */
bool unlock_is_open(const Book *book, const Step *step);

/* Writes down each opening that has come true on a trail and calls it a fact for ever. Returns how many; `first` gets
   the id of the lowest newly opened step. Runs until nothing more opens. */
size_t unlock_settle(Book *book, const char *trail, Moment now, Chance *chance, char first[ID_ROOM]);

/* "I feel ready": always works on a camp that is not open yet. False if it is open already or not there. */
bool unlock_ready(Book *book, const char *step, Moment now, Chance *chance);

#endif
