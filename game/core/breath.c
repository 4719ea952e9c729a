#include "core/breath.h"

#include <stddef.h>

void leg_add(Stretch *stretch, Leg leg) {
    if (leg.frames > 0 && stretch->count < LEGS_MOST) {
        stretch->legs[stretch->count++] = leg;
        stretch->frames += leg.frames;
    }
}

void stretch_add(BreathPlan *plan, Stretch stretch, int64_t rounds) {
    if (stretch.count > 0 && rounds > 0 && plan->count < STRETCHES_MOST) {
        stretch.rounds = rounds;
        plan->stretches[plan->count++] = stretch;
    }
}

static int64_t stretch_breaths(const Stretch *stretch) {
    return stretch->legs[0].phase == PHASE_NATURAL ? 0 : stretch->rounds;
}

int64_t breath_frames(const BreathPlan *plan) {
    int64_t frames = 0;
    for (int i = 0; i < plan->count; i++) {
        frames += plan->stretches[i].frames * plan->stretches[i].rounds;
    }
    return frames;
}

int64_t breath_rounds(const BreathPlan *plan) {
    int64_t rounds = 0;
    for (int i = 0; i < plan->count; i++) {
        rounds += stretch_breaths(&plan->stretches[i]);
    }
    return rounds;
}

int64_t breath_settle(const BreathPlan *plan) {
    const BreathNow start = breath_at(plan, 0);
    return start.phase == PHASE_NATURAL ? start.length : 0;
}

static BreathNow stretch_at(const Stretch *stretch, int64_t frame, int64_t breaths) {
    const int64_t round = stretch->frames;
    int64_t into = frame % round;
    int i = 0;
    while (into >= stretch->legs[i].frames) {
        into -= stretch->legs[i].frames;
        i++;
    }
    const Leg *leg = &stretch->legs[i];
    return (BreathNow){.phase = leg->phase,
                       .into = into,
                       .length = leg->frames,
                       .breaths = breaths + (stretch_breaths(stretch) > 0 ? frame / round : 0),
                       .from = leg->from,
                       .to = leg->to};
}

BreathNow breath_at(const BreathPlan *plan, int64_t frame) {
    int64_t breaths = 0;
    for (int i = 0; i < plan->count; i++) {
        const Stretch *stretch = &plan->stretches[i];
        const int64_t frames = stretch->frames * stretch->rounds;
        if (frame < frames) {
            return stretch_at(stretch, frame, breaths);
        }
        frame -= frames;
        breaths += stretch_breaths(stretch);
    }
    return (BreathNow){.phase = PHASE_OVER, .into = frame, .length = BREATH_ENDLESS, .breaths = breaths};
}

BreathRound breath_round(const BreathPlan *plan, int64_t frame) {
    BreathRound round = {.stretch = NULL};
    for (int i = 0; i < plan->count; i++) {
        const Stretch *stretch = &plan->stretches[i];
        const int64_t length = stretch->frames, frames = length * stretch->rounds;
        if (stretch_breaths(stretch) > 0 && frame < frames) {
            return (BreathRound){stretch, frame < 0 ? 0 : frame % length};
        }
        if (stretch_breaths(stretch) > 0) {
            round = (BreathRound){stretch, length};
        }
        frame -= frames;
    }
    return round;
}

int64_t breath_next_edge(const BreathPlan *plan, int64_t frame) {
    const BreathNow now = breath_at(plan, frame);
    return now.phase == PHASE_OVER ? INT64_MAX : frame - now.into + now.length;
}
