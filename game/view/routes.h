/* What a closed camp still waits for. A rule becomes routes (any of them opens the camp); a route is what is still to
   come, counted; equal and greater routes are dropped. words_unlock puts them into words. */
#ifndef VIEW_ROUTES_H
#define VIEW_ROUTES_H

#include "core/unlock.h"

typedef enum Need {
    NEED_TIMES,  /* clears to come */
    NEED_DAYS,   /* of them on days of their own */
    NEED_PLACES, /* of them in places of their own */
    NEED_CALM,   /* the last of them at or below a fear */
    NEED_DROPS,  /* tries in which the fear falls */
    NEED_SURPRISES,
    NEED_BARE, /* without aids */
    NEED_READY,
    NEEDS
} Need;

#define ROUTE_LISTS_MOST 4
#define ROUTES_MOST RULE_PARTS_MOST
#define ANSWERS (MISSING_PLACE + 1)

typedef struct Route {
    int left[NEEDS];
    const Rule *calm, *drop;             /* whose figures are named */
    const Rule *lists[ROUTE_LISTS_MOST]; /* `any` inside this route, still to come */
    size_t list_count;
    bool asked[ANSWERS]; /* by Missing: answers that would settle it */
    bool too_long;       /* more lists than are kept */
} Route;

typedef struct Routes {
    Route items[ROUTES_MOST];
    size_t count;
} Routes;

typedef struct Story { /* the tries of the camp before */
    const Try *const *tries;
    size_t count;
    int clears;
    bool whole; /* nothing stays unsaid */
} Story;

Routes routes_of(const Story *story, const Rule *rule);

int route_times(const Route *route);         /* clears still to come, whatever for */
bool route_asks(const Route *route);         /* some answer is missing */
bool route_is_an_answer(const Route *route); /* answers alone are missing */

#endif
