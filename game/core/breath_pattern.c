#include "core/breath_pattern.h"

#include <string.h>

#define FULL 100
#define SIP_FROM 85    /* how full the first part of a two-part in-breath gets */
#define LONG_SESSION 5 /* minutes */
#define TAIL_LEAST 15  /* seconds: shorter, natural breathing would be over before it is one's own */

const BreathPattern breath_patterns[PATTERNS] = {
    {.id = "hut", .in = 4000, .hold = 4000, .out = 6000, .pace_most = BREATH_PACE_MOST},
    {.id = "even", .in = 5000, .out = 5000, .pace_most = BREATH_PACE_MOST},
    {.id = "long-out", .in = 4000, .out = 6000, .pace_most = BREATH_PACE_MOST},
    {.id = "box", .in = 4000, .hold = 4000, .out = 4000, .rest = 4000, .natural = 60, .pace_most = BREATH_PACE_MOST},
    {.id = "4-7-8",
     .in = 4000,
     .hold = 7000,
     .out = 8000,
     .rounds = 4,
     .more_rounds = 8,
     .natural = 60,
     .pace_most = BREATH_PACE},
    {.id = "sigh", .in = 3000, .sip = 1000, .out = 6000, .pace_most = BREATH_PACE_MOST},
};

const BreathSettings breath_usual = {.pace = BREATH_PACE, .minutes = BREATH_MINUTES};

const BreathPattern *breath_pattern(const char *id) {
    for (int i = 0; i < PATTERNS; i++) {
        if (strcmp(breath_patterns[i].id, id) == 0) {
            return &breath_patterns[i];
        }
    }
    return NULL;
}

int breath_cycle(const BreathPattern *pattern) {
    return pattern->in + pattern->sip + pattern->hold + pattern->out + pattern->rest;
}

static int least_of(int a, int b) {
    return a < b ? a : b;
}

static int clamped(int value, int least, int most) {
    return value < least ? least : least_of(value, most);
}

int breath_pace_most(const BreathPattern *pattern, bool no_hold) {
    const int still = no_hold ? pattern->hold + pattern->rest : 0;
    const int quickest = (breath_cycle(pattern) - still) * BREATH_PACE / BREATH_SHORTEST;
    return least_of(quickest, pattern->pace_most);
}

static int64_t paced(int ms, int pace) {
    return ((int64_t)ms * BREATH_MS * BREATH_PACE + pace / 2) / pace;
}

static Stretch round_of(const BreathPattern *pattern, const BreathSettings *settings) {
    const int most = breath_pace_most(pattern, settings->no_hold);
    const int pace = least_of(clamped(settings->pace, BREATH_PACE_LEAST, BREATH_PACE_MOST), most);
    const int top = pattern->sip > 0 ? SIP_FROM : FULL;
    Stretch round = {.count = 0};
    leg_add(&round, (Leg){PHASE_IN, paced(pattern->in, pace), 0, top});
    leg_add(&round, (Leg){PHASE_SIP, paced(pattern->sip, pace), top, FULL});
    leg_add(&round, (Leg){PHASE_HOLD, settings->no_hold ? 0 : paced(pattern->hold, pace), FULL, FULL});
    leg_add(&round, (Leg){PHASE_OUT, paced(pattern->out, pace), FULL, 0});
    leg_add(&round, (Leg){PHASE_REST, settings->no_hold ? 0 : paced(pattern->rest, pace), 0, 0});
    return round;
}

static void natural_add(BreathPlan *plan, int64_t frames) {
    Stretch stretch = {.count = 0};
    leg_add(&stretch, (Leg){PHASE_NATURAL, frames, 0, 0});
    stretch_add(plan, stretch, 1);
}

static int64_t most_of(int64_t a, int64_t b) {
    return a > b ? a : b;
}

/* What follows the last round: rounds that had to end early leave the rest of the time to natural breathing. */
static int64_t tail_of(const BreathPattern *pattern, int64_t wanted, int64_t breathed) {
    const int64_t after = wanted >= LONG_SESSION * 60 * BREATH_RATE ? (int64_t)pattern->natural * BREATH_RATE : 0;
    if (wanted == BREATH_ENDLESS) {
        return breathed < wanted / 2 ? BREATH_ENDLESS : 0;
    }
    return breathed < wanted ? most_of(most_of(wanted - breathed, after), TAIL_LEAST * BREATH_RATE) : after;
}

BreathPlan breath_plan(const BreathPattern *pattern, const BreathSettings *settings) {
    const int minutes = clamped(settings->minutes, 0, BREATH_MINUTES_MOST);
    const int64_t wanted = minutes == 0 ? BREATH_ENDLESS : (int64_t)minutes * 60 * BREATH_RATE;
    const int most = settings->more_rounds ? pattern->more_rounds : pattern->rounds;
    const Stretch round = round_of(pattern, settings);
    const int64_t cycle = round.frames;
    int64_t rounds = (wanted + cycle - 1) / cycle;
    rounds = most > 0 && most < rounds ? most : rounds;
    BreathPlan plan = {.count = 0};
    natural_add(&plan, (int64_t)clamped(settings->settle, 0, BREATH_SETTLE_MOST) * BREATH_RATE);
    stretch_add(&plan, round, rounds);
    natural_add(&plan, tail_of(pattern, wanted, rounds * cycle));
    return plan;
}
