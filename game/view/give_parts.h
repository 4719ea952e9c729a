/* Inside the screen of what is given away. */
#ifndef VIEW_GIVE_PARTS_H
#define VIEW_GIVE_PARTS_H

#include "view/layout.h"

void view_letter(Layout *layout); /* a note, in place of a trail */
void give_done(Layout *layout, const char *next); /* where the file lies, and what can be done with it */

#endif
