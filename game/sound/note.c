#include "sound/note.h"

#include <math.h>

#define PARTIALS 3
#define ATTACK 0.006
#define T60_A4 1.2 /* seconds; a longer bar rings longer */

Ring note_ring(double hz, double gain) {
    static const double ratios[PARTIALS] = {1, 3.93, 9.2};
    static const double gains[PARTIALS] = {1, .18, .03};
    const double t60 = T60_A4 * sqrt(440 / hz);
    Ring ring = {.count = PARTIALS, .attack = ATTACK, .length = t60};
    for (int i = 0; i < PARTIALS; i++) {
        ring.modes[i] = (Mode){hz * ratios[i], gain * gains[i], gain * gains[i], t60 / ratios[i]};
    }
    return ring;
}
