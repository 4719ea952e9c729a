/* Several signals one after another, each from the moment it is asked for or when the one before has been told. Samples depend
   on nothing but what was asked and at which frame. */
#ifndef SOUND_BUS_H
#define SOUND_BUS_H

#include "sound/signal.h"

#include <stdbool.h>

#define BUS_VOICES 4

typedef struct Voice {
    SignalPlan plan;
    int64_t start;
} Voice;

typedef struct Bus { /* begins as {0} */
    Voice voices[BUS_VOICES];
    int count;
    int64_t position; /* the next frame */
} Bus;

/* False, and nothing has changed, where BUS_VOICES sound or wait already. */
bool bus_add(Bus *bus, Signal signal);
void bus_render(Bus *bus, size_t frames, float *stereo);
bool bus_is_over(const Bus *bus); /* nothing sounds any more */

#endif
