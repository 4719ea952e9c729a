/* Which bowls are struck where a phase begins. */
#ifndef SOUND_BOWLS_H
#define SOUND_BOWLS_H

#include "core/breath.h"
#include "sound/rings.h"

/* The bowl of a phase's start; the bell where all is over. Nothing where the phase has none. At the quickest breath, too, the
   oldest has died away when it has to give way. */
void bowls_strike(Rings *bowls, Phase phase, int64_t at);

#endif
