/* The ground the breath stands on: a soft chord that opens with the lungs. */
#ifndef SOUND_PAD_H
#define SOUND_PAD_H

#include "core/breath.h"
#include "sound/control.h"
#include "sound/lungs.h"
#include "sound/tuning.h"

#define PAD_VOICES (2 * PAD_NOTES) /* each note once a side */

typedef struct Pad {
    float sine[PAD_VOICES], cosine[PAD_VOICES]; /* of each voice's turn */
    float turn_sine[PAD_VOICES], turn_cosine[PAD_VOICES];
    float left[PAD_VOICES], right[PAD_VOICES];
    float shape[4]; /* the partials, as a polynomial of the cosine */
    Glide held, lifted;
} Pad;

Pad pad_begin(void);
/* Every CONTROL frames; `clock` in frames. */
void pad_step(Pad *pad, const Lungs *lungs, Phase phase, int64_t clock);
void pad_add(Pad *pad, size_t frames, float *stereo);

#endif
