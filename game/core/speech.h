/* What is said when in a session: one list for the voice and for the captions. */
#ifndef CORE_SPEECH_H
#define CORE_SPEECH_H

#include "core/breath.h"
#include "core/exercise.h"
#include "core/prompt.h"

#define CUES_MOST 320
#define SPEECH_HOUR ((int64_t)3600 * BREATH_RATE) /* after this an open session goes on without words */

typedef struct Cue {
    int64_t at; /* frame of the plan; may lie after its end */
    Prompt prompt;
} Cue;

typedef struct SpeechPlan { /* 5 kB; made once, then only read */
    Cue cues[CUES_MOST];    /* in order of time */
    int count;
} SpeechPlan;

/* Of a paced breath: long words in the first two breaths, short ones in two more, then now and then. A prompt that a phase has
   no room for is left out. What is said at the end follows the plan's end. */
SpeechPlan speech_of_breath(const BreathPlan *plan);
SpeechPlan speech_of_exercise(Exercise exercise, const BreathPlan *plan);

/* The place of the first cue at or after a frame; `count` where there is none. */
int speech_first(const SpeechPlan *speech, int64_t frame);
/* The cue whose caption stands at a frame: from its start for as long as its prompt takes, or till the next. NULL = none. */
const Cue *speech_caption(const SpeechPlan *speech, int64_t frame);

#endif
