/* A cheering note of somebody's. */
#ifndef VIEW_NOTE_H
#define VIEW_NOTE_H

#include "view/layout.h"

const char *note_from(Layout *layout, const Note *note); /* "A note from Jo" */
void note_paper(Layout *layout, const Note *note);       /* all of it, in honey */

/* The one that waits, where this is the camp at which it does, with what takes it as read. */
void note_at_camp(Layout *layout, const Step *step);

#endif
