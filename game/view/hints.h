/* The line of hints at the foot of a screen: key caps, or a gamepad's buttons while one is in the hand. */
#ifndef VIEW_HINTS_H
#define VIEW_HINTS_H

#include "view/layout.h"

typedef struct Hint {
    const char *cap, *meaning; /* a key's cap; NULL ends the list */
} Hint;

/* The screen's own keys are bound before. `dim`: for closed eyes. */
void hints_add(Layout *layout, const Hint *hints, bool dim);

/* The gamepad's button that does on this screen what a key does, or NULL. */
const char *hints_button(const Screen *screen, const char *cap);

#endif
