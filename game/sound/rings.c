#include "sound/rings.h"

void rings_strike(Rings *rings, const Ring *ring, int64_t at) {
    rings->strokes[rings->next] = (Stroke){at, *ring};
    rings->next = (rings->next + 1) % RINGS;
}

void rings_add(const Rings *rings, int64_t clock, size_t frames, float *stereo) {
    for (int i = 0; i < RINGS; i++) {
        ring_add(&rings->strokes[i].ring, clock - rings->strokes[i].at, frames, stereo);
    }
}
