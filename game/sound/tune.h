/* The music of a trail: three low drones that swell and ebb, and a plucked string that walks about a pentatonic scale. What it plays
   follows from the seed alone, so that every trail has a tune of its own; how many frames are asked for at once makes no
   difference. Figures: sound.md 3. */
#ifndef SOUND_TUNE_H
#define SOUND_TUNE_H

#include "core/chance.h"
#include "sound/rings.h"
#include "sound/tuning.h"

typedef struct TuneWalk { /* about the scale */
    Chance chance;
    int degree; /* where it is: 0 = the lowest, TUNE_DEGREES - 1 = the highest */
} TuneWalk;

typedef struct TuneNote {
    int degree;
    double velocity; /* the amplitude it is plucked with; 0 = it is left out */
    double gap;      /* seconds till the next */
} TuneNote;

TuneWalk tune_walk(uint64_t seed);
TuneNote tune_next(TuneWalk *walk);

typedef struct Drone {
    float sine, cosine, turn_sine, turn_cosine; /* of its turn */
    float left, right;
} Drone;

typedef struct Tune { /* about 3 kB; begun by tune_of, then only by tune_add */
    TuneWalk walk;
    int64_t clock, next; /* frames; when the next note is due */
    Drone drones[TUNE_DRONES];
    Rings plucks;
} Tune;

Tune tune_of(uint64_t seed);
void tune_add(Tune *tune, size_t frames, float *stereo);

#endif
