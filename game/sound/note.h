/* A note of a marimba: a wooden bar, soft and short. */
#ifndef SOUND_NOTE_H
#define SOUND_NOTE_H

#include "sound/ring.h"

Ring note_ring(double hz, double gain);

#endif
