/* What the guiding voice can say. The words are in view/prompts.h, the clips in assets/voice. */
#ifndef CORE_PROMPT_H
#define CORE_PROMPT_H

typedef enum Prompt {
    /* the breath: a long form, and a short one where a phase is short or the words are known */
    PROMPT_BREATHE_IN, PROMPT_BREATHE_IN_SHORT, PROMPT_HOLD, PROMPT_HOLD_SHORT, PROMPT_BREATHE_OUT,
    PROMPT_BREATHE_OUT_SHORT, PROMPT_REST, PROMPT_REST_SHORT, PROMPT_SECOND_SIP,
    /* a time in the hut */
    PROMPT_WELCOME, PROMPT_SETTLE, PROMPT_FOLLOW_LIGHT, PROMPT_SMALL_AND_SOFT, PROMPT_SKIP_HOLD,
    PROMPT_NATURAL_BREATH, PROMPT_DIZZY, PROMPT_ARRIVE, PROMPT_HALFWAY, PROMPT_LAST_ONE, PROMPT_WELL_DONE,
    PROMPT_FINISH, PROMPT_PAUSED, PROMPT_RESUME, PROMPT_STOP_ANY_TIME,
    /* the five senses */
    PROMPT_GROUND_INTRO, PROMPT_GROUND_SEE, PROMPT_GROUND_TOUCH, PROMPT_GROUND_HEAR, PROMPT_GROUND_SMELL,
    PROMPT_GROUND_TASTE, PROMPT_GROUND_END,
    /* muscle by muscle */
    PROMPT_MUSCLE_INTRO, PROMPT_MUSCLE_SORE, PROMPT_MUSCLE_HANDS, PROMPT_MUSCLE_WRISTS, PROMPT_MUSCLE_ARMS,
    PROMPT_MUSCLE_FOREHEAD, PROMPT_MUSCLE_FACE, PROMPT_MUSCLE_JAW, PROMPT_MUSCLE_SHOULDERS, PROMPT_MUSCLE_BACK,
    PROMPT_MUSCLE_BELLY, PROMPT_MUSCLE_THIGHS, PROMPT_MUSCLE_CALVES, PROMPT_MUSCLE_FEET, PROMPT_MUSCLE_RELEASE,
    PROMPT_MUSCLE_RELEASE_SHORT, PROMPT_MUSCLE_END,
    /* applied tension, for trails where people faint: never together with slow breathing */
    PROMPT_TENSION_INTRO, PROMPT_TENSION_DOCTOR, PROMPT_TENSION_TENSE, PROMPT_TENSION_RELEASE, PROMPT_TENSION_BREATHE,
    PROMPT_TENSION_LAST, PROMPT_TENSION_END,
    /* on the trail */
    PROMPT_STEP_DONE, PROMPT_CAMP_OPEN, PROMPT_TURNED_BACK, PROMPT_GOOD_NIGHT,
    PROMPTS
} Prompt;

/* "breathe-in": the same for ever, for it is the name of a clip's file, the person's own recordings too. */
const char *prompt_id(Prompt prompt);

/* Milliseconds to leave for it, the pause after it included: how long its caption stands, and what a phase must have room
   for. From the lengths of the English clips; another voice may be longer, then its end fades under what comes next. */
int prompt_room(Prompt prompt);

#endif
