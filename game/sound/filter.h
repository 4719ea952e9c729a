/* A state-variable filter that stays stable while its pitch moves (the trapezoidal form of Zavalishin and Simper). */
#ifndef SOUND_FILTER_H
#define SOUND_FILTER_H

#include "sound/ring.h"

#include <math.h>

typedef struct Filter {
    float a1, a2, a3, damp; /* damp: 1/Q, which makes the band's peak 1 */
    float first, second;    /* what it remembers */
} Filter;

/* hz below a third of the rate. What the filter remembers stays. */
static inline void filter_tune(Filter *filter, double hz, double q) {
    const double g = tan(3.14159265358979323846 * hz / SOUND_RATE), damp = 1 / q;
    const double a1 = 1 / (1 + g * (g + damp));
    filter->a1 = (float)a1;
    filter->a2 = (float)(g * a1);
    filter->a3 = (float)(g * g * a1);
    filter->damp = (float)damp;
}

static inline float filter_step(Filter *filter, float in, float *band) {
    const float high = in - filter->second;
    const float middle = filter->a1 * filter->first + filter->a2 * high;
    const float low = filter->second + filter->a2 * filter->first + filter->a3 * high;
    filter->first = 2 * middle - filter->first;
    filter->second = 2 * low - filter->second;
    *band = middle * filter->damp;
    return low;
}

static inline float filter_band(Filter *filter, float in) {
    float band;
    (void)filter_step(filter, in, &band);
    return band;
}

static inline float filter_low(Filter *filter, float in) {
    float band;
    return filter_step(filter, in, &band);
}

#endif
