/* The breath itself: noise through a band that rises with the lungs. */
#ifndef SOUND_WIND_H
#define SOUND_WIND_H

#include "core/breath.h"
#include "sound/control.h"
#include "sound/filter.h"
#include "sound/lungs.h"
#include "sound/noise.h"

#include <stdbool.h>

typedef struct WindSide {
    float pink[3];
    Filter band, low;
} WindSide;

typedef struct Wind {
    Chance chance;
    WindSide sides[2];
    double sway; /* a slow walk about 0 */
    Ramp gain;
} Wind;

Wind wind_of(uint64_t seed);
void wind_step(Wind *wind, const Lungs *lungs, Phase phase); /* every CONTROL frames */
void wind_add(Wind *wind, size_t frames, float *stereo);

#endif
