#include "core/speech.h"

#include <stdbool.h>
#include <stddef.h>

#define FULL 100
#define LONG_BREATHS 2
#define SHORT_BREATHS 4
#define SELDOM 6         /* from then on the words come in every sixth breath */
#define HALFWAY_LEAST 10 /* rounds; a shorter session has no half worth telling */
#define LAST_LEAST 3
#define SIP_EARLY 500       /* ms: the words come before the sip, so that the out-breath finds them said */
#define GROUP_EARLY 5000    /* ms: which muscles, before they are tensed */
#define KEEP_BREATHING 7000 /* ms into tension */
#define BELL 1500           /* ms: the bell at the end sounds alone first */

static int64_t ms_frames(int ms) {
    return (int64_t)ms * BREATH_MS;
}

static void cue_add(SpeechPlan *speech, int64_t at, Prompt prompt) {
    if (speech->count < CUES_MOST && at >= 0) {
        speech->cues[speech->count++] = (Cue){at, prompt};
    }
}

static bool has_room(const BreathNow *now, Prompt prompt) {
    return now->length >= ms_frames(prompt_room(prompt));
}

/* One after another for as long as they fit. */
static void cues_in_turn(SpeechPlan *speech, int64_t at, int64_t end, const Prompt *prompts, int count) {
    for (int i = 0; i < count && at + ms_frames(prompt_room(prompts[i])) <= end; i++) {
        cue_add(speech, at, prompts[i]);
        at += ms_frames(prompt_room(prompts[i]));
    }
}

typedef struct Words {
    Prompt full, brief;
    bool always; /* said now and then all through the session */
} Words;

static void cue_breath(SpeechPlan *speech, const BreathNow *now, int64_t at, Words words) {
    const bool full = now->breaths < LONG_BREATHS && has_room(now, words.full);
    const bool seldom = words.always && now->breaths % SELDOM == 0;
    if (full) {
        cue_add(speech, at, words.full);
    } else if ((now->breaths < SHORT_BREATHS || seldom) && has_room(now, words.brief)) {
        cue_add(speech, at, words.brief);
    }
}

/* Where a sip follows, its words come while this phase still lasts. */
static void cue_in(SpeechPlan *speech, const BreathNow *now, int64_t at, int64_t rounds) {
    BreathNow in = *now;
    in.length -= in.to < FULL ? ms_frames(SIP_EARLY) : 0;
    if (rounds >= LAST_LEAST && in.breaths == rounds - 1 && has_room(&in, PROMPT_LAST_ONE)) {
        cue_add(speech, at, PROMPT_LAST_ONE);
        return;
    }
    cue_breath(speech, &in, at, (Words){PROMPT_BREATHE_IN, PROMPT_BREATHE_IN_SHORT, true});
}

static void cue_out(SpeechPlan *speech, const BreathNow *now, int64_t at, int64_t rounds) {
    if (rounds >= HALFWAY_LEAST && now->breaths == rounds / 2 && has_room(now, PROMPT_HALFWAY)) {
        cue_add(speech, at, PROMPT_HALFWAY);
        return;
    }
    cue_breath(speech, now, at, (Words){PROMPT_BREATHE_OUT, PROMPT_BREATHE_OUT_SHORT, true});
}

static void cue_sip(SpeechPlan *speech, const BreathNow *now, int64_t at) {
    if (now->breaths < SHORT_BREATHS) {
        cue_add(speech, at - ms_frames(SIP_EARLY), PROMPT_SECOND_SIP);
    }
}

static void cue_natural(SpeechPlan *speech, const BreathNow *now, int64_t at) {
    static const Prompt first[] = {PROMPT_WELCOME, PROMPT_SETTLE, PROMPT_SMALL_AND_SOFT, PROMPT_FOLLOW_LIGHT};
    static const Prompt after[] = {PROMPT_NATURAL_BREATH};
    if (at == 0) {
        cues_in_turn(speech, at, now->length, first, sizeof first / sizeof *first);
    } else {
        cues_in_turn(speech, at, at + now->length, after, 1);
    }
}

static void cue_over(SpeechPlan *speech, int64_t at) {
    static const Prompt last[] = {PROMPT_WELL_DONE, PROMPT_FINISH};
    cues_in_turn(speech, at + ms_frames(BELL), INT64_MAX, last, 2);
}

static void cue_phase(SpeechPlan *speech, const BreathNow *now, int64_t at, int64_t rounds) {
    switch (now->phase) {
    case PHASE_IN:
        cue_in(speech, now, at, rounds);
        break;
    case PHASE_SIP:
        cue_sip(speech, now, at);
        break;
    case PHASE_HOLD:
        cue_breath(speech, now, at, (Words){PROMPT_HOLD, PROMPT_HOLD_SHORT, false});
        break;
    case PHASE_OUT:
        cue_out(speech, now, at, rounds);
        break;
    case PHASE_REST:
        cue_breath(speech, now, at, (Words){PROMPT_REST, PROMPT_REST_SHORT, false});
        break;
    case PHASE_NATURAL:
        cue_natural(speech, now, at);
        break;
    case PHASE_OVER:
        cue_over(speech, at);
        break;
    case PHASE_TENSE:
    case PHASE_RELEASE:
    case PHASES:
        break;
    }
}

/* The end of an open plan, far away, is not walked to: it is where a session that is ended early goes. */
SpeechPlan speech_of_breath(const BreathPlan *plan) {
    SpeechPlan speech = {.count = 0};
    const int64_t rounds = breath_rounds(plan), end = breath_frames(plan);
    for (int64_t at = 0; at < end && at <= SPEECH_HOUR; at = breath_next_edge(plan, at)) {
        const BreathNow now = breath_at(plan, at);
        cue_phase(&speech, &now, at, rounds);
    }
    cue_over(&speech, end);
    return speech;
}

static void cue_tension(SpeechPlan *speech, const BreathNow *now, int64_t at, int64_t rounds) {
    if (now->phase == PHASE_RELEASE) {
        cue_add(speech, at, PROMPT_TENSION_RELEASE);
    } else if (now->phase == PHASE_TENSE) {
        const bool last = now->breaths == rounds - 1;
        cue_add(speech, at, last ? PROMPT_TENSION_LAST : PROMPT_TENSION_TENSE);
        cue_add(speech, at + ms_frames(KEEP_BREATHING), PROMPT_TENSION_BREATHE);
    }
}

static void cue_muscles(SpeechPlan *speech, const BreathNow *now, int64_t at) {
    static const Prompt groups[EXERCISE_GROUPS] = {
        PROMPT_MUSCLE_HANDS, PROMPT_MUSCLE_WRISTS, PROMPT_MUSCLE_ARMS,      PROMPT_MUSCLE_FOREHEAD,
        PROMPT_MUSCLE_FACE,  PROMPT_MUSCLE_JAW,    PROMPT_MUSCLE_SHOULDERS, PROMPT_MUSCLE_BACK,
        PROMPT_MUSCLE_BELLY, PROMPT_MUSCLE_THIGHS, PROMPT_MUSCLE_CALVES,    PROMPT_MUSCLE_FEET,
    };
    if (now->phase == PHASE_TENSE) {
        cue_add(speech, at - ms_frames(GROUP_EARLY), groups[now->breaths % EXERCISE_GROUPS]);
    } else if (now->phase == PHASE_RELEASE) {
        cue_add(speech, at, now->breaths < LONG_BREATHS ? PROMPT_MUSCLE_RELEASE : PROMPT_MUSCLE_RELEASE_SHORT);
    }
}

static void cue_exercise(SpeechPlan *speech, Exercise exercise, const BreathNow *now, int64_t at, int64_t rounds) {
    switch (exercise) {
    case EXERCISE_TENSION:
        cue_tension(speech, now, at, rounds);
        break;
    case EXERCISE_MUSCLES:
        cue_muscles(speech, now, at);
        break;
    case EXERCISE_GROUNDING:
    case EXERCISES:
        break;
    }
}

static const struct {
    Prompt first[2];
    int count; /* of the first */
    Prompt last;
} exercise_words[EXERCISES] = {
    [EXERCISE_TENSION] = {{PROMPT_TENSION_INTRO, PROMPT_TENSION_DOCTOR}, 2, PROMPT_TENSION_END},
    [EXERCISE_MUSCLES] = {{PROMPT_MUSCLE_INTRO, PROMPT_MUSCLE_SORE}, 2, PROMPT_MUSCLE_END},
    [EXERCISE_GROUNDING] = {{PROMPT_GROUND_INTRO}, 1, PROMPT_GROUND_END},
};

SpeechPlan speech_of_exercise(Exercise exercise, const BreathPlan *plan) {
    SpeechPlan speech = {.count = 0};
    const int64_t rounds = breath_rounds(plan), end = breath_frames(plan);
    cues_in_turn(&speech, 0, breath_settle(plan), exercise_words[exercise].first, exercise_words[exercise].count);
    for (int64_t at = breath_settle(plan); at < end; at = breath_next_edge(plan, at)) {
        const BreathNow now = breath_at(plan, at);
        cue_exercise(&speech, exercise, &now, at, rounds);
    }
    cue_add(&speech, end + ms_frames(BELL), exercise_words[exercise].last);
    return speech;
}

int speech_first(const SpeechPlan *speech, int64_t frame) {
    int place = 0;
    while (place < speech->count && speech->cues[place].at < frame) {
        place++;
    }
    return place;
}

const Cue *speech_caption(const SpeechPlan *speech, int64_t frame) {
    const int place = speech_first(speech, frame + 1);
    if (place == 0) {
        return NULL;
    }
    const Cue *cue = &speech->cues[place - 1];
    return frame < cue->at + ms_frames(prompt_room(cue->prompt)) ? cue : NULL;
}
