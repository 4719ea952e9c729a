/* Parts of the screen that shows somebody how practice went. */
#ifndef VIEW_SHARE_PARTS_H
#define VIEW_SHARE_PARTS_H

#include "view/layout.h"

void share_choices(Layout *layout); /* the kind of file, and what is in it */

typedef struct ShareFoot {
    bool may;            /* it can be written */
    bool reading;        /* it is read, not chosen from */
    const char *nothing; /* why it is empty; NULL = it is not */
} ShareFoot;

void share_foot(Layout *layout, const ShareFoot *foot);

/* The next step, as a pocket card or a calendar holds it, or its trail's mountain `width` wide at most. */
void share_step(Layout *layout, const Pocket *pocket, double width);

/* Everything that will be in the file, as a sheet of paper; of very many tries and words the rest is counted. One's own words are all
   of `offered`, each with a tick by which it is in the file or not. Charts are `width` wide. */
void share_paper(Layout *layout, const Share *share, const Share *offered, double width);
/* The head of it, as much of its first trail as a small sheet has room for in whole blocks, and what else goes along counted. */
void share_glance(Layout *layout, const Share *share, double width);

#endif
