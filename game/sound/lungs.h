/* How full the lungs are and how the air flows, smoothed: what wind and pad follow. One step is CONTROL frames. */
#ifndef SOUND_LUNGS_H
#define SOUND_LUNGS_H

#include "sound/control.h"

typedef struct Lungs { /* begins as {0} */
    double full, flow; /* 0 to 1 */
    double from_full, from_flow;
    double left; /* of a glide, 1 to 0 */
} Lungs;

/* From the next step on they glide to what is wanted then, however far that is. */
void lungs_turn(Lungs *lungs);
void lungs_step(Lungs *lungs, double full, double flow);

#endif
