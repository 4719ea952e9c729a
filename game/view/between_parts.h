/* A camp between two: the wordings proposed for it, made from the dials and the two camps' own names, which are quoted and
   never bent. */
#ifndef VIEW_BETWEEN_PARTS_H
#define VIEW_BETWEEN_PARTS_H

#include "view/layout.h"

typedef struct DialWords {
    Icon icon;
    const char *name;
    const char *values[DIAL_VALUES]; /* from the gentlest on */
} DialWords;

DialWords between_dial(Dial dial);

typedef struct Proposal {
    const char *words;
    const char *second; /* what has changed, in a word or two */
    int fear;           /* UNSET = not known */
} Proposal;

Proposal between_proposal(Layout *layout, const CampPair *pair, Wording wording);
int between_changed(const Between *between); /* so many dials */

void between_dials(Layout *layout, const CampPair *pair, bool wide); /* the two camps and the dials */

#endif
