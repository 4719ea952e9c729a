#include "sound/bowls.h"

#include "sound/bowl.h"
#include "sound/tuning.h"

static void bowls_ring(Rings *bowls, const Strike *strike, int64_t at) {
    if (strike->gain > 0) {
        const Ring ring = bowl_ring(strike->hz, strike->gain, strike->t60);
        rings_strike(bowls, &ring, at);
    }
}

void bowls_strike(Rings *bowls, Phase phase, int64_t at) {
    if (phase != PHASE_OVER) {
        bowls_ring(bowls, &tuning.bowls[phase], at);
        return;
    }
    for (int i = 0; i < BELL_STROKES; i++) {
        bowls_ring(bowls, &tuning.bell[i], at);
    }
}
