/* The camps of a trail as they are now, for a mountain that shows them. */
#ifndef VIEW_CAMPS_H
#define VIEW_CAMPS_H

#include "core/book.h"

typedef struct Camps { /* from the lowest up */
    size_t count;
    bool lit[STEPS_MOST], open[STEPS_MOST];
    int highest; /* lit; -1 = none */
    size_t here; /* the camp that is asked about; `count` = none */
} Camps;

/* `step` may be NULL. */
Camps camps_of(const Book *book, const char *trail, const char *step);

#endif
