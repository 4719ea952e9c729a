/* A value that goes up and down in steps: a row with a round button on either side of what it is now. Left and right
   change it while it has the focus, and go on while they are held. */
#ifndef VIEW_STEPPER_H
#define VIEW_STEPPER_H

#include "view/layout.h"

typedef struct Stepper {
    Part part;
    const char *label, *second; /* second: what the value means; NULL = nothing */
    const char *value;          /* as it is shown */
    int now, step, least, most;
    bool small;                 /* where a screen has many */
    bool turns;                 /* it goes from one thing to the next: arrows stand for more and less */
    bool focus;                 /* it has the focus, or will where nothing else has */
} Stepper;

void stepper_add(Layout *layout, const Stepper *stepper);

#endif
