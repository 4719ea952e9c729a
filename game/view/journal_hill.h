/* A try of the journal as a hill: small beside its words, large on its own page. */
#ifndef VIEW_JOURNAL_HILL_H
#define VIEW_JOURNAL_HILL_H

#include "view/layout.h"

/* Enough was said to draw something. Without a peak, and without check-ins on the way, that is two dots: how high it was between
   them is not known. A side of the peak of which nothing was said is left out. */
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
    bool peaked;       /* something is known of what lies between before and the end */
} HillLine;

/* Before, the check-ins, the peak and the end, in the order in which they came; what was not said is left out. */
HillLine journal_hill_line(const Try *attempt);

#endif
