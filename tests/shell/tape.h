/* Recordings made and measured, for the tests of the guiding voice. */
#ifndef TESTS_SHELL_TAPE_H
#define TESTS_SHELL_TAPE_H

#include <ebur128.h>
#include <math.h>
#include <sndfile.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define TAPE_RATE 48000 /* of all that is measured */

typedef struct Tape {
    double hz, seconds, silence; /* a tone, and so much silence before and after it */
    double level;                /* of the tone: 1 = full scale */
    int rate, channels, format;  /* as libsndfile has them; 0 = 48,000, 1, WAV of 16 bits */
} Tape;

/* The tone swells and fades within 50 ms. Of two channels the first is silent, as where a microphone is plugged into one
   side. */
static double tape_sample(const Tape *tape, double time, bool silent) {
    double at = time - tape->silence;
    if (silent || at < 0 || at > tape->seconds)
        return 0;
    double edge = fmin(1, fmin(at, tape->seconds - at) / 0.05);
    return tape->level * edge * sin(2 * M_PI * tape->hz * at);
}

static bool tape_write(const Tape *tape, const char *path) {
    SF_INFO info = {.samplerate = tape->rate > 0 ? tape->rate : TAPE_RATE,
                    .channels = tape->channels > 0 ? tape->channels : 1,
                    .format = tape->format > 0 ? tape->format : SF_FORMAT_WAV | SF_FORMAT_PCM_16};
    SNDFILE *file = sf_open(path, SFM_WRITE, &info);
    if (file == NULL)
        return false;
    sf_count_t frames = (sf_count_t)((tape->seconds + 2 * tape->silence) * info.samplerate);
    double *samples = calloc((size_t)(frames * info.channels + 1), sizeof *samples);
    for (sf_count_t i = 0; i < frames * info.channels; i++) {
        double time = (double)(i / info.channels) / info.samplerate;
        samples[i] = tape_sample(tape, time, i % info.channels < info.channels - 1);
    }
    bool good = sf_writef_double(file, samples, frames) == frames;
    free(samples);
    return sf_close(file) == 0 && good;
}

static double tape_peak(const float *samples, size_t frames) {
    double peak = 0;
    for (size_t i = 0; i < frames; i++)
        peak = fmax(peak, fabs((double)samples[i]));
    return peak;
}

/* LUFS of what is said alone: silence at both ends left out, the rest four times over, for the measure's blocks of
   400 ms. */
static double tape_loudness(const float *samples, size_t frames) {
    double faint = tape_peak(samples, frames) * 0.006;
    while (frames > 0 && fabs((double)*samples) < faint) {
        samples++;
        frames--;
    }
    while (frames > 0 && fabs((double)samples[frames - 1]) < faint)
        frames--;
    ebur128_state *meter = ebur128_init(1, TAPE_RATE, EBUR128_MODE_I);
    for (int i = 0; i < 4; i++)
        ebur128_add_frames_float(meter, samples, frames);
    double loudness = -HUGE_VAL;
    ebur128_loudness_global(meter, &loudness);
    ebur128_destroy(&meter);
    return loudness;
}

/* Cycles a second, by the times the signal goes up through half its peak and came from below minus half. */
static double tape_hz(const float *samples, size_t frames) {
    double half = tape_peak(samples, frames) / 2;
    size_t first = 0;
    size_t last = 0;
    int cycles = -1;
    bool below = false;
    for (size_t i = 0; i < frames; i++) {
        if ((double)samples[i] < -half)
            below = true;
        if (below && (double)samples[i] > half) {
            below = false;
            first = cycles < 0 ? i : first;
            last = i;
            cycles++;
        }
    }
    return cycles > 0 ? (double)cycles * TAPE_RATE / (double)(last - first) : 0;
}

#endif
