/* The guiding voice: clips that begin at their frame, and how the bed makes room for them. */
#ifndef SOUND_GUIDE_H
#define SOUND_GUIDE_H

#include "sound/control.h"

#include <stdbool.h>

typedef struct Clip { /* borrowed, and only read; mono, at the engine's rate */
    const float *samples;
    int64_t frames; /* 0 = there is none */
} Clip;

typedef struct Saying {
    Clip clip;
    int64_t at;  /* the engine's clock */
    int64_t cut; /* where it begins to give way; INT64_MAX = it does not */
} Saying;

typedef struct Guide {
    Saying now, before; /* before: what gave way, and fades */
    Glide aside;        /* how far the bed is ducked: a share of the decibels */
    Ramp duck;
} Guide;

Guide guide_begin(void);
/* What was still being said fades within tuning.guide.cut. */
void guide_say(Guide *guide, Clip clip, int64_t at);
void guide_stop(Guide *guide, int64_t at);
bool guide_speaks(const Guide *guide, int64_t clock);
void guide_step(Guide *guide, bool ducks); /* every CONTROL frames */
/* Writes one side: both are the same. */
void guide_render(const Guide *guide, int64_t clock, size_t frames, float *mono);

#endif
