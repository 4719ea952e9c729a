/* Bowls that ring on from their strokes. */
#ifndef SOUND_BOWLS_H
#define SOUND_BOWLS_H

#include "core/breath.h"
#include "sound/ring.h"

#include <stdbool.h>

#define BOWLS_RINGING 8

typedef struct BowlStroke {
    Ring ring;
    int64_t at; /* the engine's clock, frames */
} BowlStroke;

typedef struct Bowls { /* begins as {0} */
    BowlStroke strokes[BOWLS_RINGING];
    int next; /* the oldest */
} Bowls;

/* The bowl of a phase's start; the bell where all is over. Nothing where the phase has none. */
void bowls_strike(Bowls *bowls, Phase phase, int64_t at);
void bowls_add(const Bowls *bowls, int64_t clock, size_t frames, float *stereo);

#endif
