/* Inside the trail screen: what it shows, worked out once, and its two halves. */
#ifndef VIEW_TRAIL_PARTS_H
#define VIEW_TRAIL_PARTS_H

#include "view/layout.h"

typedef struct Camp {
    const Step *step;
    const Try **tries; /* finished and waiting ones, oldest first */
    size_t try_count;
    StepFacts facts;
    bool open;
} Camp;

typedef struct TrailLook {
    const Trail *trail;
    Camp *camps; /* from the lowest up */
    size_t count, lit;
    size_t chosen; /* unfolded in the list */
    size_t next;   /* where the lantern is */
    Hour hour;
} TrailLook;

#define TRAIL_LADDER 1 /* the group in which up and down go from camp to camp */

/* A short trail stands on its mountain, with the chosen camp on a card; a long one, or with large text or in a small window,
   has its camps in a list. */
bool trail_is_card(const Layout *layout, const TrailLook *look);
void trail_card(Layout *layout, const TrailLook *look);
/* The camps as a list, high to low like the mountain, with the chosen one unfolded. */
void trail_list(Layout *layout, const TrailLook *look);

/* Parts of both. */
void trail_long_name(Layout *layout, const TrailLook *look); /* where the top bar has no room for it */
void trail_offers(Layout *layout, const TrailLook *look);    /* what may be a good thing to do now */
void trail_about_camp(Layout *layout, const TrailLook *look, Role title);
void trail_primary(Layout *layout, const TrailLook *look);
void trail_put_away(Layout *layout, const TrailLook *look);
const char *trail_camp_spoken(Layout *layout, const TrailLook *look, size_t i);

/* The mountain behind; between frame_open and frame_close. */
void trail_mountain(Layout *layout, const TrailLook *look);
/* The camps on it; after frame_close, so that they lie over the scenery. */
void trail_camps(Layout *layout, const TrailLook *look);

/* True where the name is too long for the top bar: the list begins with it. */
bool trail_name_is_long(const Layout *layout, const TrailLook *look);

/* One row of hills, a try each. */
void trail_hills(Layout *layout, const Camp *camp, size_t number);

CampLook trail_camp_look(const TrailLook *look, size_t i);

/* True where the list stands beside the mountain; else there is the list alone. */
bool trail_is_wide(const Layout *layout);
double trail_list_width(const Layout *layout, const TrailLook *look); /* or the card's; design pixels; 0 = all there is */

#endif
