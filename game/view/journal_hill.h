/* A try of the journal as a hill: small beside its words, large on its own page. */
#ifndef VIEW_JOURNAL_HILL_H
#define VIEW_JOURNAL_HILL_H

#include "view/layout.h"

/* Enough was said to draw one. */
bool journal_hill_is_known(const Try *attempt);
void journal_hill_small(Layout *layout, const Try *attempt);
void journal_hill_large(Layout *layout, const Try *attempt, double width, double height); /* design pixels */

typedef struct HillPoint {
    double at; /* 0 = the start of the try, 1 = its end */
    int fear;
} HillPoint;

#define HILL_POINTS 100 /* of check-ins: with more, some are left out */

typedef struct HillLine {
    HillPoint points[HILL_POINTS + 3];
    size_t count, top; /* the highest */
    int seconds;       /* 0 = not known */
} HillLine;

/* Before, the check-ins, the peak and the end, in the order in which they came; what was not said is left out. */
HillLine journal_hill_line(const Try *attempt);

#endif
