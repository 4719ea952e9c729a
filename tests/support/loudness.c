#include "support/loudness.h"

#include <ebur128.h>
#include <math.h>
#include <stdlib.h>

#define SIDES 2
#define RATE 48000

static double peak_of(ebur128_state *meter) {
    double most = 0;
    for (unsigned side = 0; side < SIDES; side++) {
        double peak;
        if (ebur128_true_peak(meter, side, &peak) != EBUR128_SUCCESS) {
            abort();
        }
        most = fmax(most, peak);
    }
    return 20 * log10(most);
}

Loudness loudness_of(const float *stereo, size_t frames) {
    Loudness heard;
    ebur128_state *meter = ebur128_init(SIDES, RATE, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK);
    if (meter == NULL || ebur128_add_frames_float(meter, stereo, frames) != EBUR128_SUCCESS ||
        ebur128_loudness_global(meter, &heard.integrated) != EBUR128_SUCCESS) {
        abort();
    }
    heard.true_peak = peak_of(meter);
    ebur128_destroy(&meter);
    return heard;
}
