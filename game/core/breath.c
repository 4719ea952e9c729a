#include "core/breath.h"

const BreathPattern breath_hut = {{4000, 4000, 6000, 0}};

int breath_cycle(const BreathPattern *pattern) {
    int cycle = 0;
    for (int i = 0; i < PHASES; i++) {
        cycle += pattern->ms[i];
    }
    return cycle;
}

BreathNow breath_at(const BreathPattern *pattern, int64_t ms) {
    const int cycle = breath_cycle(pattern);
    BreathNow now = {.phase = PHASE_IN, .into = ms % cycle, .breaths = ms / cycle};
    while (now.into >= pattern->ms[now.phase]) {
        now.into -= pattern->ms[now.phase];
        now.phase++;
    }
    now.length = pattern->ms[now.phase];
    return now;
}

/* Starts and ends softly, as a chest does. */
static double eased(double share) {
    return share * share * (3 - 2 * share);
}

double breath_fullness(const BreathNow *now) {
    const double share = (double)now->into / now->length;
    switch (now->phase) {
    case PHASE_IN:
        return eased(share);
    case PHASE_HOLD:
        return 1;
    case PHASE_OUT:
        return 1 - eased(share);
    case PHASE_REST:
    case PHASES:
        break;
    }
    return 0;
}
