/* What changes slowly is reckoned anew every CONTROL frames, counted from the engine's first, and goes on in a straight line
   from there: so the samples do not depend on how many are asked for at once. */
#ifndef SOUND_CONTROL_H
#define SOUND_CONTROL_H

#include "sound/ring.h"

#include <math.h>
#include <stdbool.h>

#define CONTROL 32 /* frames; a power of two */
#define CONTROL_SECONDS ((double)CONTROL / SOUND_RATE)
#define SNAP 1e-5 /* a level this near to where it goes is there: nothing fades for ever */

/* The share of the way that a one-pole smoothing of `pole` a frame goes in one control step. */
static inline double control_share(double pole) {
    double kept = 1 - pole;
    for (int frames = 1; frames < CONTROL; frames *= 2) {
        kept *= kept;
    }
    return 1 - kept;
}

typedef struct Glide { /* 0 to 1 in a straight line; eased, it stands still at both ends */
    double now;
} Glide;

static inline void glide_step(Glide *glide, double to, double seconds) {
    const double step = CONTROL_SECONDS / seconds;
    glide->now = to > glide->now ? fmin(to, glide->now + step) : fmax(to, glide->now - step);
}

static inline double glide_eased(const Glide *glide) {
    const bool moves = glide->now > 0 && glide->now < 1;
    return moves ? (1 - cos(3.14159265358979323846 * glide->now)) / 2 : glide->now;
}

typedef struct Ramp { /* a level, interpolated from control step to control step */
    float now, step;
    double to; /* where it is at the next control step */
} Ramp;

static inline void ramp_aim(Ramp *ramp, double to) {
    ramp->now = (float)ramp->to;
    ramp->to = to;
    ramp->step = ((float)to - ramp->now) / CONTROL;
}

#endif
