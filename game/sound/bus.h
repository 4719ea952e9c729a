/* Several signals one after another, each from the moment it is asked for or when the one before has been told; and the
   way to silence. Samples depend on nothing but what was asked and at which frame. */
#ifndef SOUND_BUS_H
#define SOUND_BUS_H

#include "sound/signal.h"

#include <stdbool.h>

#define BUS_VOICES 4
#define BUS_RAMP 384 /* frames from sound to silence: 8 ms */

typedef struct Voice {
    SignalPlan plan;
    float gain;
    int64_t start;
} Voice;

typedef struct Bus { /* begins as {0} */
    Voice voices[BUS_VOICES];
    int count;
    int64_t position; /* the next frame */
    bool quiet;
    int64_t quiet_at;
} Bus;

/* False, and nothing has changed, where BUS_VOICES sound or wait already, or silence was asked for. */
bool bus_add(Bus *bus, Signal signal, float gain);
void bus_quiet(Bus *bus); /* a short ramp from the next frame on, then silence */
void bus_render(Bus *bus, size_t frames, float *stereo);
bool bus_is_over(const Bus *bus); /* nothing sounds any more */

#endif
