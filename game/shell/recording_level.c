#include "shell/recording.h"

#include "sound/ring.h"

#include <ebur128.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WORDS_LEVEL 0.006F /* of the peak: what is fainter, at either end, is the room and not the words */
#define TURNS 4            /* loudness is measured in blocks of 400 ms, of which a short prompt has too few */
#define TURNS_FRAMES (10 * SOUND_RATE) /* a longer one has enough */
#define GAIN_MOST 10.0                 /* 20 dB */
#define PEAK_MOST 0.7                  /* -3 dBFS */
#define BEFORE (SOUND_RATE / 25)       /* of silence kept around the words: 40 and 300 ms */
#define AFTER (SOUND_RATE * 3 / 10)
#define FADE_IN (0.005F * SOUND_RATE)
#define FADE_OUT (0.03F * SOUND_RATE)

typedef struct Span {
    size_t from, to; /* frames; `to` is one past the last */
} Span;

static float peak_of(const Recording *recording) {
    float peak = 0;
    for (size_t i = 0; i < recording->frames; i++)
        peak = fmaxf(peak, fabsf(recording->samples[i]));
    return peak;
}

static Span words_of(const Recording *recording, float peak) {
    Span span = {0, recording->frames};
    while (span.from < span.to && fabsf(recording->samples[span.from]) < peak * WORDS_LEVEL)
        span.from++;
    while (span.to > span.from && fabsf(recording->samples[span.to - 1]) < peak * WORDS_LEVEL)
        span.to--;
    return span;
}

/* LUFS by EBU R 128; below -70 there is nothing to be heard. */
static double loudness_of(const float *samples, size_t frames) {
    double loudness = -HUGE_VAL;
    ebur128_state *meter = ebur128_init(1, SOUND_RATE, EBUR128_MODE_I);
    if (meter == NULL)
        abort(); /* as where memory runs out anywhere else */
    for (int i = 0; i < (frames < TURNS_FRAMES ? TURNS : 1); i++)
        ebur128_add_frames_float(meter, samples, frames);
    ebur128_loudness_global(meter, &loudness);
    ebur128_destroy(&meter);
    return loudness;
}

static float gain_for(double loudness, float peak) {
    double gain = pow(10, (RECORDING_LOUDNESS - loudness) / 20);
    return (float)fmin(fmin(gain, GAIN_MOST), PEAK_MOST / (double)peak);
}

static void keep(Recording *recording, Span words) {
    size_t from = words.from > BEFORE ? words.from - BEFORE : 0;
    size_t to = recording->frames - words.to > AFTER ? words.to + AFTER : recording->frames;
    recording->frames = to - from;
    memmove(recording->samples, recording->samples + from, recording->frames * sizeof *recording->samples);
}

static void apply(Recording *recording, float gain) {
    for (size_t i = 0; i < recording->frames; i++) {
        float in = fminf(1, (float)i / FADE_IN);
        float out = fminf(1, (float)(recording->frames - 1 - i) / FADE_OUT);
        recording->samples[i] *= gain * in * out;
    }
}

bool recording_level(Recording *recording, Problem *problem) {
    float peak = peak_of(recording);
    Span words = words_of(recording, peak);
    double loudness = loudness_of(recording->samples + words.from, words.to - words.from);
    if (isinf(loudness)) {
        problem_say(problem, "Nothing can be heard in this recording: record it once more, nearer to the microphone.");
        return false;
    }
    keep(recording, words);
    apply(recording, gain_for(loudness, peak));
    return true;
}
