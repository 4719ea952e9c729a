#include "sound/bowls.h"

#include "sound/bowl.h"
#include "sound/tuning.h"

/* The oldest of all gives way; at the quickest breath it has died away long before. */
static void bowls_ring(Bowls *bowls, const Strike *strike, int64_t at) {
    if (strike->gain > 0) {
        bowls->strokes[bowls->next] = (BowlStroke){bowl_ring(strike->hz, strike->gain, strike->t60), at};
        bowls->next = (bowls->next + 1) % BOWLS_RINGING;
    }
}

void bowls_strike(Bowls *bowls, Phase phase, int64_t at) {
    if (phase != PHASE_OVER) {
        bowls_ring(bowls, &tuning.bowls[phase], at);
        return;
    }
    for (int i = 0; i < BELL_STROKES; i++) {
        bowls_ring(bowls, &tuning.bell[i], at);
    }
}

void bowls_add(const Bowls *bowls, int64_t clock, size_t frames, float *stereo) {
    for (int i = 0; i < BOWLS_RINGING; i++) {
        ring_add(&bowls->strokes[i].ring, clock - bowls->strokes[i].at, frames, stereo);
    }
}
