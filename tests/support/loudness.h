/* How loud a sound is, as broadcasters measure it (EBU R128, BS.1770), by libebur128. */
#ifndef SUPPORT_LOUDNESS_H
#define SUPPORT_LOUDNESS_H

#include <stddef.h>

typedef struct Loudness {
    double integrated; /* LUFS, gated */
    double true_peak;  /* dBFS, between the samples too */
} Loudness;

/* Two floats a frame, at 48,000 a second. */
Loudness loudness_of(const float *stereo, size_t frames);

#endif
