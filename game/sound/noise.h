/* White noise from chance: the same seed, the same noise. */
#ifndef SOUND_NOISE_H
#define SOUND_NOISE_H

#include "core/chance.h"

/* Two samples from -1 to 1, one a side. */
static inline void noise_pair(Chance *chance, float *left, float *right) {
    const uint64_t drawn = chance_next(chance);
    *left = (float)(int32_t)(drawn >> 32) * 0x1p-31f;
    *right = (float)(int32_t)(drawn & UINT32_MAX) * 0x1p-31f;
}

/* 0 to 1, 1 left out. */
static inline double noise_share(Chance *chance) {
    return (double)(chance_next(chance) >> 11) * 0x1p-53;
}

#endif
