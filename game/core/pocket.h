/* The next step, to be carried along: on a card, or in a calendar. */
#ifndef CORE_POCKET_H
#define CORE_POCKET_H

#include "core/book.h"

typedef struct Pocket { /* borrowed from the book */
    const Trail *trail; /* NULL = there is no next step */
    const Step *step;
    int camp;           /* its number on the trail, from 1 */
    const Planned *planned;   /* NULL = no plan is made */
    const Forecast *forecast; /* NULL = nothing was said */
    const char *learned;      /* what the last try with such words had to say about this trail; NULL = none */
} Pocket;

/* The step that the player is on the way to; else of those with a day from `today` on the soonest; else the next one of
   the trail that was walked last, or stands first on the map. */
Pocket pocket_of(const Book *book, int64_t today);
bool pocket_has_day(const Pocket *pocket); /* in its plan: it can go into a calendar */

#endif
