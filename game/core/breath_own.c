#include "core/breath_pattern.h"

#include <math.h>

const BreathLimits breath_own_limits[OWN_PHASES] = {
    [OWN_IN] = {8, 40}, [OWN_HOLD] = {0, 28}, [OWN_OUT] = {8, 48}, [OWN_REST] = {0, 28}};

static bool is_within(double seconds, OwnPhase phase) {
    const BreathLimits *limits = &breath_own_limits[phase];
    return seconds * 4 >= limits->least && seconds * 4 <= limits->most; /* false for what is no number */
}

static double quarters(double seconds) {
    return floor(seconds * 4 + 0.5) / 4;
}

static bool is_quarters(const double *seconds, int count) {
    for (int i = 0; i < count; i++) {
        if (quarters(seconds[i]) != seconds[i]) {
            return false;
        }
    }
    return true;
}

static BreathRefusal own_check(const Pattern *record) {
    if (!is_within(record->in, OWN_IN)) {
        return BREATH_IN_OUTSIDE;
    }
    if (!is_within(record->out, OWN_OUT)) {
        return BREATH_OUT_OUTSIDE;
    }
    if (!is_within(record->hold, OWN_HOLD)) {
        return BREATH_HOLD_OUTSIDE;
    }
    if (!is_within(record->rest, OWN_REST)) {
        return BREATH_REST_OUTSIDE;
    }
    const double all[] = {record->in, record->hold, record->out, record->rest};
    return is_quarters(all, 4) ? BREATH_FITS : BREATH_NOT_QUARTERS;
}

static int ms_of(double seconds) {
    return (int)lround(seconds * 1000);
}

BreathRefusal breath_own(const Pattern *record, BreathPattern *out) {
    const BreathRefusal refusal = own_check(record);
    if (refusal != BREATH_FITS) {
        return refusal;
    }
    const BreathPattern own = {.id = record->record.id,
                               .in = ms_of(record->in),
                               .hold = ms_of(record->hold),
                               .out = ms_of(record->out),
                               .rest = ms_of(record->rest),
                               .pace_most = BREATH_PACE_MOST};
    if (breath_cycle(&own) < BREATH_SHORTEST) {
        return BREATH_TOO_QUICK;
    }
    *out = own;
    return BREATH_FITS;
}
