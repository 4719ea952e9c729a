/* The camp that a screen is about: the one of the try under way, else the one chosen. */
#ifndef VIEW_HERE_H
#define VIEW_HERE_H

#include "view/figures.h"
#include "view/layout.h"

const Step *here_step(const Layout *layout);   /* NULL = none */
const Trail *here_trail(const Layout *layout); /* NULL = none */
int here_number(const Layout *layout);         /* of its camp, from 1; 0 = none */
const char *here_line(Layout *layout);         /* "Camp 3 · Say hi at a café" or "" */
Hour here_hour(const Layout *layout);
const char *here_seed(const Layout *layout); /* the trail's id, or "foothold" */
Look here_look(const Layout *layout);        /* the person's */

/* Opens the room in whose middle a card lies. */
void here_card_place(Layout *layout);

/* "Keep", wide enough to be the end of it. */
void here_keep_add(Layout *layout);

/* Ctrl+Enter does it, also while words are being written. */
void here_bind_keep(Layout *layout, Command command);

#endif
