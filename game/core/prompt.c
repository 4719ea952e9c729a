#include "core/prompt.h"

static const struct {
    const char *id;
    int room;
} prompts[PROMPTS] = {
    [PROMPT_BREATHE_IN] = {"breathe-in", 2500},
    [PROMPT_BREATHE_IN_SHORT] = {"breathe-in-short", 1500},
    [PROMPT_HOLD] = {"hold", 2000},
    [PROMPT_HOLD_SHORT] = {"hold-short", 1500},
    [PROMPT_BREATHE_OUT] = {"breathe-out", 2750},
    [PROMPT_BREATHE_OUT_SHORT] = {"breathe-out-short", 1500},
    [PROMPT_REST] = {"rest", 3000},
    [PROMPT_REST_SHORT] = {"rest-short", 1500},
    [PROMPT_SECOND_SIP] = {"second-sip", 2000},
    [PROMPT_WELCOME] = {"welcome", 3750},
    [PROMPT_SETTLE] = {"settle", 5000},
    [PROMPT_FOLLOW_LIGHT] = {"follow-light", 4750},
    [PROMPT_SMALL_AND_SOFT] = {"small-and-soft", 4000},
    [PROMPT_SKIP_HOLD] = {"skip-hold", 5000},
    [PROMPT_NATURAL_BREATH] = {"natural-breath", 4500},
    [PROMPT_DIZZY] = {"dizzy", 6500},
    [PROMPT_ARRIVE] = {"arrive", 4750},
    [PROMPT_HALFWAY] = {"halfway", 2000},
    [PROMPT_LAST_ONE] = {"last-one", 2250},
    [PROMPT_WELL_DONE] = {"well-done", 4000},
    [PROMPT_FINISH] = {"finish", 5250},
    [PROMPT_PAUSED] = {"paused", 3750},
    [PROMPT_RESUME] = {"resume", 3250},
    [PROMPT_STOP_ANY_TIME] = {"stop-any-time", 3000},
    [PROMPT_GROUND_INTRO] = {"ground-intro", 5250},
    [PROMPT_GROUND_SEE] = {"ground-see", 3250},
    [PROMPT_GROUND_TOUCH] = {"ground-touch", 5500},
    [PROMPT_GROUND_HEAR] = {"ground-hear", 4250},
    [PROMPT_GROUND_SMELL] = {"ground-smell", 5750},
    [PROMPT_GROUND_TASTE] = {"ground-taste", 3000},
    [PROMPT_GROUND_END] = {"ground-end", 3500},
    [PROMPT_MUSCLE_INTRO] = {"muscle-intro", 6500},
    [PROMPT_MUSCLE_SORE] = {"muscle-sore", 3750},
    [PROMPT_MUSCLE_HANDS] = {"muscle-hands", 2750},
    [PROMPT_MUSCLE_WRISTS] = {"muscle-wrists", 3000},
    [PROMPT_MUSCLE_ARMS] = {"muscle-arms", 4250},
    [PROMPT_MUSCLE_FOREHEAD] = {"muscle-forehead", 2250},
    [PROMPT_MUSCLE_FACE] = {"muscle-face", 3250},
    [PROMPT_MUSCLE_JAW] = {"muscle-jaw", 4000},
    [PROMPT_MUSCLE_SHOULDERS] = {"muscle-shoulders", 3500},
    [PROMPT_MUSCLE_BACK] = {"muscle-back", 3250},
    [PROMPT_MUSCLE_BELLY] = {"muscle-belly", 2000},
    [PROMPT_MUSCLE_THIGHS] = {"muscle-thighs", 4000},
    [PROMPT_MUSCLE_CALVES] = {"muscle-calves", 3000},
    [PROMPT_MUSCLE_FEET] = {"muscle-feet", 2250},
    [PROMPT_MUSCLE_RELEASE] = {"muscle-release", 3500},
    [PROMPT_MUSCLE_RELEASE_SHORT] = {"muscle-release-short", 1750},
    [PROMPT_MUSCLE_END] = {"muscle-end", 5750},
    [PROMPT_TENSION_INTRO] = {"tension-intro", 6500},
    [PROMPT_TENSION_DOCTOR] = {"tension-doctor", 5000},
    [PROMPT_TENSION_TENSE] = {"tension-tense", 3000},
    [PROMPT_TENSION_RELEASE] = {"tension-release", 3000},
    [PROMPT_TENSION_BREATHE] = {"tension-breathe", 1750},
    [PROMPT_TENSION_LAST] = {"tension-last", 2000},
    [PROMPT_TENSION_END] = {"tension-end", 6250},
    [PROMPT_STEP_DONE] = {"step-done", 3250},
    [PROMPT_CAMP_OPEN] = {"camp-open", 4250},
    [PROMPT_TURNED_BACK] = {"turned-back", 5000},
    [PROMPT_GOOD_NIGHT] = {"good-night", 3000},
};

const char *prompt_id(Prompt prompt) {
    return prompts[prompt].id;
}

int prompt_room(Prompt prompt) {
    return prompts[prompt].room;
}
