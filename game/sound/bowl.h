/* A singing bowl: five modes, each a pair that beats slowly between left and right. */
#ifndef SOUND_BOWL_H
#define SOUND_BOWL_H

#include "sound/ring.h"

Ring bowl_ring(double hz, double gain, double t60);

#endif
