#include "core/exercise.h"

#define FULL 100

typedef struct Rounds {
    const char *id;
    int settle;         /* seconds before the first round, for what is said first */
    int tense, release; /* seconds */
    int rounds;
} Rounds;

static const Rounds exercises[EXERCISES] = {
    [EXERCISE_TENSION] = {"tension", 12, 15, 25, 5},
    [EXERCISE_MUSCLES] = {"muscles", 16, 5, 20, EXERCISE_GROUPS},
    [EXERCISE_GROUNDING] = {.id = "grounding"},
};

const char *exercise_id(Exercise exercise) {
    return exercises[exercise].id;
}

static int64_t frames_of(int seconds) {
    return (int64_t)seconds * BREATH_RATE;
}

BreathPlan exercise_plan(Exercise exercise) {
    const Rounds *what = &exercises[exercise];
    BreathPlan plan = {.count = 0};
    Stretch natural = {.count = 0}, round = {.count = 0};
    leg_add(&natural, (Leg){PHASE_NATURAL, what->rounds > 0 ? frames_of(what->settle) : BREATH_ENDLESS, 0, 0});
    leg_add(&round, (Leg){PHASE_TENSE, frames_of(what->tense), 0, FULL});
    leg_add(&round, (Leg){PHASE_RELEASE, frames_of(what->release), FULL, 0});
    stretch_add(&plan, natural, 1);
    stretch_add(&plan, round, what->rounds);
    return plan;
}
