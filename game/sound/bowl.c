#include "sound/bowl.h"

#include <math.h>

#define MODES 5
#define ATTACK 0.020
#define PAN 0.25

Ring bowl_ring(double hz, double gain, double t60) {
    static const double ratios[MODES] = {1, 2.71, 5.08, 7.95, 11.2};
    static const double gains[MODES] = {1, .42, .17, .06, .02};
    const double near = gain * (1 + PAN) / 2, far = gain * (1 - PAN) / 2;
    Ring ring = {.attack = ATTACK, .length = t60};
    for (int i = 0; i < MODES; i++) {
        const double beat = .18 + .07 * i, rings = t60 / pow(ratios[i], .9);
        ring.modes[ring.count++] = (Mode){hz * ratios[i] - beat, near * gains[i], far * gains[i], rings};
        ring.modes[ring.count++] = (Mode){hz * ratios[i] + beat, far * gains[i], near * gains[i], rings};
    }
    return ring;
}
