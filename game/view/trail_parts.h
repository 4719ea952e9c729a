/* Inside the trail screen: what it shows, worked out once, and its parts. */
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
    size_t mist;   /* the first of those that lie in the mist; `count` where none does */
    Hour hour;
} TrailLook;

#define TRAIL_LADDER 1 /* the group in which up and down go from camp to camp */

/* Three ways to show it: a card beside the mountain, a list beside the mountain, or, in a small window, a sheet under it
   that can become the list. With no room for a mountain there is the list alone. */
bool trail_is_wide(const Layout *layout); /* there is a mountain */
bool trail_is_sheet(const Layout *layout);
bool trail_is_card(const Layout *layout, const TrailLook *look);
bool trail_can_turn(const Layout *layout); /* the list can be had in place of the card, and the other way round */
bool trail_signs_have_focus(const Layout *layout, const TrailLook *look); /* no list: the keys walk the mountain */
bool trail_has_stars(const TrailLook *look); /* on the mountain; on a longer trail in the list alone */
Command trail_turn(void);

void trail_card(Layout *layout, const TrailLook *look);
/* The camps as a list, high to low like the mountain, with the chosen one unfolded. */
void trail_list(Layout *layout, const TrailLook *look);
void trail_sheet(Layout *layout, const TrailLook *look);
#define TRAIL_SHEET_MARGIN 32.0
double trail_sheet_height(Layout *layout, const TrailLook *look); /* design pixels above the window's lower edge */
double trail_list_width(const Layout *layout, const TrailLook *look); /* or the card's; design pixels; 0 = all there is */

/* Parts of more than one. */
void trail_long_name(Layout *layout, const TrailLook *look); /* where the top bar has no room for it */
void trail_note(Layout *layout, const TrailLook *look);      /* somebody's, that waits at the next camp */
const Note *trail_note_waiting(const Layout *layout, const TrailLook *look); /* that one; NULL = none */
Command trail_note_command(const TrailLook *look);           /* to where it waits */
void trail_offers(Layout *layout, const TrailLook *look);    /* what may be a good thing to do now */
void trail_offer_links(Layout *layout, const TrailLook *look); /* on the card */
const char *trail_eyebrow(const TrailLook *look);
void trail_opens(Layout *layout, const TrailLook *look); /* how the next camp opens, or the chosen one itself */
Item *trail_primary(Layout *layout, const TrailLook *look);
void trail_start_out(Layout *layout, const TrailLook *look); /* the step itself, where one is heading out to it */
void trail_between(Layout *layout, const TrailLook *look); /* a quiet way to a smaller camp before the chosen one */
void trail_put_away(Layout *layout, const TrailLook *look);
void trail_give_away(Layout *layout);
void trail_disc_of(Layout *layout, const TrailLook *look, size_t camp, double size); /* its number, or a lock */
const char *trail_facts(Layout *layout, const TrailLook *look, bool fear);
const char *trail_camp_spoken(Layout *layout, const TrailLook *look, size_t i);

/* True where the name is too long for the top bar: the list begins with it. */
bool trail_name_is_long(const Layout *layout, const TrailLook *look);

/* One row of hills, a try each, and the one to come. */
void trail_hills(Layout *layout, const Camp *camp, size_t number);

CampLook trail_camp_look(const TrailLook *look, size_t i);
Command trail_mist_command(const TrailLook *look); /* to the first camp in the mist, or on to the next there */

/* The mountain behind, between frame_open and frame_close, and the signs on it, after frame_close, so that they lie over
   the scenery. */
struct TrailMap;
void trail_mountain(Layout *layout, const TrailLook *look, const struct TrailMap *map);
void trail_signs(Layout *layout, const TrailLook *look, const struct TrailMap *map);

#endif
