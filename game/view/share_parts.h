/* Parts of the screen that shows somebody how practice went. */
#ifndef VIEW_SHARE_PARTS_H
#define VIEW_SHARE_PARTS_H

#include "view/layout.h"

#define SHARE_GROUPS 10 /* groups of share_what.c, clear of those of share_choose.c */

void share_choices(Layout *layout); /* the kind of file, and what is in it */
void share_forms(Layout *layout);   /* the kind alone */
void share_what(Layout *layout);    /* what is in it */
const char *share_use(ShareForm form); /* what the kind is good for */
bool share_says_use_low(const Layout *layout); /* it is said beside the button that saves, not below the kinds */
void share_switch(Layout *layout, Key key, const char *name, bool on);
void share_reminder(Layout *layout);                /* of a calendar */
bool share_has_pictures(const Layout *layout);      /* there is more than one trail for the picture card */
void share_pictures(Layout *layout, bool column);   /* they are, to choose one */

typedef struct ShareFoot {
    bool may;            /* it can be written */
    bool reading;        /* it is read, not chosen from */
    const char *nothing; /* why it is empty; NULL = it is not */
} ShareFoot;

void share_foot(Layout *layout, const ShareFoot *foot);

/* The next step, as a pocket card or a calendar holds it, read alone; or the picture card `width` wide. */
void share_step(Layout *layout, const Pocket *pocket, double width);
/* The same below its choices; `nothing` = there is none. */
void share_stage(Layout *layout, const Pocket *pocket, bool nothing);

/* Everything that will be in the file, as a sheet of paper; of very many tries and words the rest is counted. One's own words are all
   of `offered`, each with a tick by which it is in the file or not. Charts are `width` wide. */
void share_paper(Layout *layout, const Share *share, const Share *offered, double width);
/* The head of it, as much of its first trail as a small sheet has room for in whole blocks, and what else goes along counted. */
void share_glance(Layout *layout, const Share *share, double width);

#endif
