/* Recorded sound, from a file's bytes to samples. WAV and Ogg Vorbis are what is asked for; whatever else libsndfile reads
   is taken too. Needs no sound card, and may be called from any thread. */
#ifndef SHELL_RECORDING_H
#define SHELL_RECORDING_H

#include "core/problem.h"

#include <stdbool.h>
#include <stddef.h>

#define RECORDING_SECONDS_MOST 60
#define RECORDING_LOUDNESS (-23.0) /* LUFS, of the words alone: silence before, between and after them is left out */

typedef struct Recording {
    float *samples; /* mono, at SOUND_RATE, 1 = full scale; owned: recording_free. NULL = there is none */
    size_t frames;
} Recording;

/* Any sample format, 1 to 8 channels (their mean is taken), 8,000 to 192,000 Hz. False with a sentence, and `out` empty,
   where the bytes are not sound, hold no sound, are longer than RECORDING_SECONDS_MOST, or hold numbers that are not. */
bool recording_decode(const char *bytes, size_t length, Recording *out, Problem *problem);

/* Makes what somebody recorded at home fit in with the rest: at RECORDING_LOUDNESS, with little silence around the words
   and without clicks at its ends. It is made at most 20 dB louder, and its peak stays below -3 dBFS, so that a faint or a
   jagged recording stays quieter than wanted. False with a sentence where nothing can be heard. */
bool recording_level(Recording *recording, Problem *problem);

void recording_free(Recording *recording);

#endif
