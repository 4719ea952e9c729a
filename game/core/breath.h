/* The phases of a paced breath, from a position in milliseconds. Pattern figures: design of the hut breath, 4-4-6. */
#ifndef CORE_BREATH_H
#define CORE_BREATH_H

#include <stdint.h>

typedef enum Phase { PHASE_IN, PHASE_HOLD, PHASE_OUT, PHASE_REST, PHASES } Phase;

typedef struct BreathPattern {
    int ms[PHASES]; /* 0 = that phase is left out; in and out at least 1,000 */
} BreathPattern;

typedef struct BreathNow {
    Phase phase;
    int64_t into;    /* ms since the phase began */
    int length;      /* of the phase, ms */
    int64_t breaths; /* whole breaths before this one */
} BreathNow;

extern const BreathPattern breath_hut; /* 4-4-6 */

int breath_cycle(const BreathPattern *pattern); /* ms */
/* Exact at any position from 0; a phase begins at its first millisecond. */
BreathNow breath_at(const BreathPattern *pattern, int64_t ms);
/* How full the light is, 0 to 1: rises in the in-breath, still in the hold, falls in the out-breath. */
double breath_fullness(const BreathNow *now);

#endif
