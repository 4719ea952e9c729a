#include "sound/wind.h"

#include "sound/tuning.h"

#define SWAY_BACK .002 /* a step: how it comes back to 0 */
#define SWAY_STEP .05
#define PINK_LEVEL .125f /* what the three poles make of white noise, brought near to its level */

Wind wind_of(uint64_t seed) {
    return (Wind){.chance = chance_from_seed(seed)};
}

static bool wind_is_still(const Wind *wind) {
    return wind->gain.to <= 0 && wind->gain.now <= 0;
}

static void side_tune(WindSide *side, double hz) {
    filter_tune(&side->band, hz, tuning.wind.q);
    filter_tune(&side->low, tuning.wind.low_ratio * hz + tuning.wind.low_hz, tuning.wind.low_q);
}

static void wind_sway(Wind *wind) {
    const double drawn = 2 * noise_share(&wind->chance) - 1;
    wind->sway += SWAY_STEP * drawn - SWAY_BACK * wind->sway;
    wind->sway = fmax(-1, fmin(1, wind->sway));
}

void wind_step(Wind *wind, const Lungs *lungs, Phase phase) {
    const bool out = phase == PHASE_OUT;
    const double hz = out ? tuning.wind.out_hz + tuning.wind.out_rise * lungs->full
                          : tuning.wind.in_hz + tuning.wind.in_rise * lungs->full;
    const double loud = out ? tuning.wind.out : tuning.wind.in;
    wind_sway(wind);
    const double flow = pow(fmax(0, lungs->flow), tuning.wind.bend);
    const double wanted = tuning.wind.gain * flow * loud * (1 + tuning.wind.sway * wind->sway);
    const double to = wind->gain.to + control_share(tuning.wind.smoothing) * (wanted - wind->gain.to);
    ramp_aim(&wind->gain, to < SNAP ? 0 : to);
    if (!wind_is_still(wind)) {
        side_tune(&wind->sides[0], hz * (1 - tuning.wind.apart / 2));
        side_tune(&wind->sides[1], hz * (1 + tuning.wind.apart / 2));
    }
}

/* Three poles make white noise fall 3 dB an octave (Paul Kellet's economy method). */
static inline float pink(float *poles, float white) {
    poles[0] = .99765f * poles[0] + .0990460f * white;
    poles[1] = .96300f * poles[1] + .2965164f * white;
    poles[2] = .57000f * poles[2] + 1.0526913f * white;
    return PINK_LEVEL * (poles[0] + poles[1] + poles[2] + .1848f * white);
}

static inline float side_next(WindSide *side, float white) {
    return filter_low(&side->low, filter_band(&side->band, pink(side->pink, white)));
}

void wind_add(Wind *wind, size_t frames, float *stereo) {
    if (wind_is_still(wind)) {
        return;
    }
    Wind own = *wind; /* what is written to `stereo` cannot be part of it: quicker by half */
    for (size_t i = 0; i < frames; i++) {
        float left, right;
        noise_pair(&own.chance, &left, &right);
        stereo[2 * i] += own.gain.now * side_next(&own.sides[0], left);
        stereo[2 * i + 1] += own.gain.now * side_next(&own.sides[1], right);
        own.gain.now += own.gain.step;
    }
    *wind = own;
}
