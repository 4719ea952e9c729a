#include "core/breath.h"

#include <math.h>

#define PI 3.14159265358979323846
#define OUT_BEND 0.8 /* an out-breath is quick at first and long at the end */
#define SIP_FLOW 0.6
#define GLIDE (1.5 * BREATH_RATE) /* to and from natural breathing */
#define TENSE_GLIDE (BREATH_RATE) /* a muscle tenses in a second */
#define RELEASE_GLIDE (BREATH_RATE * 2)

/* From 0 to 1 along half a cosine: as a chest moves. */
static double eased(double share) {
    return share >= 1 ? 1 : (1 - cos(PI * share)) / 2;
}

static double share_of(const BreathNow *now) {
    return (double)now->into / (double)now->length;
}

static double along(const BreathNow *now, double share) {
    return (now->from + (now->to - now->from) * eased(share)) / 100;
}

/* Natural breathing begins and ends with empty lungs, as the phases before and after it do. */
static double natural(const BreathNow *now) {
    const int64_t left = now->length - now->into;
    const int64_t near = now->into < left ? now->into : left;
    return BREATH_CALM * eased((double)near / GLIDE);
}

double breath_fullness(const BreathNow *now) {
    switch (now->phase) {
    case PHASE_IN:
    case PHASE_SIP:
    case PHASE_HOLD:
    case PHASE_REST:
        return along(now, share_of(now));
    case PHASE_OUT:
        return along(now, pow(share_of(now), OUT_BEND));
    case PHASE_TENSE:
        return along(now, (double)now->into / TENSE_GLIDE);
    case PHASE_RELEASE:
        return along(now, (double)now->into / RELEASE_GLIDE);
    case PHASE_NATURAL:
        return natural(now);
    case PHASE_OVER:
    case PHASES:
        break;
    }
    return 0;
}

double breath_flow(const BreathNow *now) {
    switch (now->phase) {
    case PHASE_IN:
        return sin(PI * share_of(now));
    case PHASE_SIP:
        return SIP_FLOW * sin(PI * share_of(now));
    case PHASE_OUT:
        return sin(PI * pow(share_of(now), OUT_BEND));
    case PHASE_HOLD:
    case PHASE_REST:
    case PHASE_NATURAL:
    case PHASE_TENSE:
    case PHASE_RELEASE:
    case PHASE_OVER:
    case PHASES:
        break;
    }
    return 0;
}
