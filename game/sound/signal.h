/* The signals as samples: a pure function of the signal and the position in it. */
#ifndef SOUND_SIGNAL_H
#define SOUND_SIGNAL_H

#include "core/signal.h"
#include "sound/ring.h"

#define STROKES 9

typedef struct SignalPlan { /* about 4 kB; made once, then only read */
    Stroke strokes[STROKES]; /* at: since the signal began */
    int count;
    int64_t frames;  /* till the last of it has died away */
    int64_t follows; /* where another signal may begin: one beat after the last note */
} SignalPlan;

SignalPlan signal_plan(Signal signal);

/* Writes `frames` frames from `position` (may be negative), two floats each. Silence before the start and after the
   end; the same samples in whatever pieces it is asked for. */
void signal_render(const SignalPlan *plan, int64_t position, size_t frames, float *stereo);

/* How loud a volume of 0 to 100 is: 1 at the usual one. */
float signal_gain(int volume);

#endif
