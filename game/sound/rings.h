/* Things that were struck one after another, and ring on. */
#ifndef SOUND_RINGS_H
#define SOUND_RINGS_H

#include "sound/ring.h"

#define RINGS 8

typedef struct Rings { /* begins as {0} */
    Stroke strokes[RINGS]; /* at: the engine's clock */
    int next;              /* the oldest */
} Rings;

/* The oldest of all gives way: whoever strikes sees to it that it has died away by then. */
void rings_strike(Rings *rings, const Ring *ring, int64_t at);
void rings_add(const Rings *rings, int64_t clock, size_t frames, float *stereo);

#endif
