/* Parts of the screen that shows somebody how practice went. */
#ifndef VIEW_SHARE_PARTS_H
#define VIEW_SHARE_PARTS_H

#include "view/layout.h"

void share_choices(Layout *layout); /* the kind of file, what is in it, and where it goes */

/* The next step, as a pocket card or a calendar holds it. */
void share_step(Layout *layout, const Pocket *pocket);

/* Everything that will be in the file, as a sheet of paper: of each trail at most `most` tries, and so many words; the rest is
   counted. Charts are `width` wide. */
void share_paper(Layout *layout, const Share *share, double width, size_t most);
/* The same to be read: one's own words are all of `offered`, each with a tick by which it is in the file or not. */
void share_paper_ticked(Layout *layout, const Share *share, const Share *offered, double width,
                        size_t most);

#endif
