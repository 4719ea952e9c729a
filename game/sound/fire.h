/* The fire: a low rumble, a little hiss, crackles by chance. */
#ifndef SOUND_FIRE_H
#define SOUND_FIRE_H

#include "sound/control.h"
#include "sound/filter.h"
#include "sound/noise.h"

#include <stdbool.h>

#define CRACKLES 8 /* at once */

typedef struct Crackle {
    Filter band;
    float level, rise, fall; /* while it rises, by adding; then by multiplying */
    float left, right;
    int rising, lasting; /* frames */
} Crackle;

typedef struct Fire {
    Chance chance;
    double strength, towards;
    float rumble_gain, hiss_gain;
    float rumble[2];
    Filter hiss[2];
    Crackle crackles[CRACKLES];
} Fire;

Fire fire_of(uint64_t seed);
void fire_step(Fire *fire); /* every CONTROL frames */
void fire_add(Fire *fire, size_t frames, float *stereo);

#endif
