/* The words on the signpost, one on each board. */
#ifndef VIEW_SIGNPOST_H
#define VIEW_SIGNPOST_H

#include "view/backdrop.h"

/* After frame_close; `foot` is the signpost's, in design pixels. */
void signpost_words(Layout *layout, Point foot);

#endif
