/* The seam between the hut's commands and its mix. */
#ifndef SOUND_HUT_MIX_H
#define SOUND_HUT_MIX_H

#include "sound/hut_sound.h"

/* Bowls and words that begin within the next `frames` of the plan. */
void hut_sound_events(HutSound *hut, int64_t frames);

#endif
