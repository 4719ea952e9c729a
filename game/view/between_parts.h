/* A camp between two: the wordings proposed for it, made from the two camps' own words, and from what the dials
   add behind them or put in the place of what they said of it. */
#ifndef VIEW_BETWEEN_PARTS_H
#define VIEW_BETWEEN_PARTS_H

#include "view/layout.h"

typedef struct DialWords {
    Icon icon;
    const char *name;
    const char *values[DIAL_VALUES]; /* from the gentlest on */
} DialWords;

DialWords between_dial(Layout *layout, const CampPair *pair, Dial dial);

typedef struct Proposal {
    const char *words;
    const char *second; /* what has changed, in a word or two */
    int fear;           /* UNSET = not known */
} Proposal;

/* The upper camp with the dials at these values; without its fear. */
Proposal between_upper(Layout *layout, const Step *above, const int values[DIALS]);
const char *between_more(Layout *layout, const Step *below, const char *more); /* and so much behind its words */
/* One of the player's own people whom the camp or its card speaks of; NULL = none. */
const char *between_companion(const Book *book, const Step *camp);

Proposal between_proposal(Layout *layout, const CampPair *pair, Wording wording);
int between_changed(const Between *between); /* so many dials */

void between_dials(Layout *layout, const CampPair *pair, bool wide); /* the two camps and the dials */

#endif
