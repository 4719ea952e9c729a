/* The four pages of a book in the top bar: trails, journal, progress, share. */
#ifndef VIEW_TABS_H
#define VIEW_TABS_H

#include "view/layout.h"

/* With little room the tabs that are not open show their icons alone. Binds 1 to 4, and Ctrl with the page keys from one to
   the next; a gamepad's shoulder buttons do the same. */
void tabs_add(Layout *layout);

#endif
