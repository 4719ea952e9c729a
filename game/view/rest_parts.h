/* Inside the chooser (picture 9): its panels, and the rows they share. */
#ifndef VIEW_REST_PARTS_H
#define VIEW_REST_PARTS_H

#include "view/layout.h"

enum { REST_MINUTES = 1, REST_MANNER, REST_FEELING = MORE_FEELING }; /* what is unfolded: ui.more */
enum { REST_GROUP_BREATHS = 1, REST_GROUP_PILLS, REST_GROUP_MINUTES, REST_GROUP_WAYS, REST_GROUP_WORDS };

typedef struct RestRow { /* a card that can be chosen */
    Key key;
    Command command;
    const char *title, *figures, *second; /* figures, second: NULL = none */
    Icon icon;                            /* before the title; ICON_NONE = none */
    const BreathPlan *plan;               /* its profile at the right end; NULL = none */
    bool on, dashed;
    int group;
} RestRow;

void rest_row(Layout *layout, const RestRow *row);
bool rest_has_focus(const Layout *layout, const Key *key); /* or will, where nothing else has */
void rest_panel(Layout *layout);                           /* opens a dusk panel */

void rest_breaths(Layout *layout);   /* rest_breaths.c: the left panel */
void rest_pills(Layout *layout);     /* rest_manner.c: how long, and in what manner */
void rest_unfolded(Layout *layout);  /* what belongs to the pill that is unfolded */
void rest_ground(Layout *layout);    /* rest_ground.c: the five senses */
void rest_feeling(Layout *layout);   /* rest_feeling.c: words for what is felt */

#endif
