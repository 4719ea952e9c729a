#include "view/hut_parts.h"

#include "view/prompts.h"
#include "view/words.h"

#define MINUTE (60 * (int64_t)BREATH_RATE) /* frames */
#define FIRST_BREATHS 2                    /* in which the first words stand */

static const char *tension_title(Phase phase) {
    return phase == PHASE_TENSE ? _("Tense arms, legs and middle") : _("Let go to normal, not limp");
}

static const char *paced_title(const Breathing *breathing) {
    switch (breathing->now.phase) {
    case PHASE_IN:
        return _("Breathe in");
    case PHASE_SIP:
        return _("And a sip more");
    case PHASE_HOLD:
        return _("Hold");
    case PHASE_OUT:
        return _("Breathe out, slowly");
    case PHASE_REST:
        return _("Rest");
    case PHASE_TENSE:
        return breathing->hut->exercise == EXERCISE_TENSION ? tension_title(PHASE_TENSE) : _("Tense");
    case PHASE_RELEASE:
        return breathing->hut->exercise == EXERCISE_TENSION ? tension_title(PHASE_RELEASE) : _("And let go");
    case PHASE_NATURAL:
        return breathing->hut->exercise == EXERCISES ? _("Breathe as you like") : _("Settle in");
    case PHASE_OVER:
    case PHASES:
        break;
    }
    return _("That was your time");
}

const char *hut_title(const Breathing *breathing) {
    if (breathing->hut->course == COURSE_LET_GO) {
        return _("Breathe as you like");
    }
    return breathing->hut->course == COURSE_PAUSED ? _("Paused") : paced_title(breathing);
}

const char *hut_title_longest(Layout *layout, const Breathing *breathing) {
    (void)layout;
    return breathing->hut->exercise == EXERCISE_TENSION ? tension_title(PHASE_TENSE) : _("Breathe out, slowly");
}

/* The title says these already. */
static bool is_in_title(Prompt prompt) {
    return prompt <= PROMPT_SECOND_SIP || prompt == PROMPT_TENSION_TENSE || prompt == PROMPT_TENSION_RELEASE ||
           prompt == PROMPT_MUSCLE_RELEASE || prompt == PROMPT_MUSCLE_RELEASE_SHORT;
}

/* What stands anyway while muscles are tense says it and more. */
static bool is_in_words(const Breathing *breathing, Prompt prompt) {
    return prompt == PROMPT_TENSION_BREATHE && breathing->now.phase == PHASE_TENSE;
}

static const char *spoken_now(const Breathing *breathing) {
    const Cue *cue = breathing->stopped ? NULL : speech_caption(&breathing->hut->speech, breathing->frame);
    const bool shown = cue == NULL || is_in_title(cue->prompt) || is_in_words(breathing, cue->prompt);
    return shown ? NULL : prompt_caption(cue->prompt);
}

static const char *quiet_word(const Breathing *breathing) {
    if (breathing->over) {
        return _("Stay a while, or go on when you like.");
    }
    if (breathing->stopped) {
        return _("Your place is kept. Nothing to get right.");
    }
    switch (breathing->hut->exercise) {
    case EXERCISE_TENSION:
        return breathing->now.phase == PHASE_TENSE ? _("Keep breathing. Hold until your face feels warm.")
                                                   : _("Keep breathing. Sitting or lying down.");
    case EXERCISE_MUSCLES:
        return _("Half your strength is plenty. Leave out what is sore.");
    case EXERCISE_GROUNDING:
    case EXERCISES:
        break;
    }
    if (breathing->now.breaths < FIRST_BREATHS && !breathing->free) {
        return _("Small and soft, not deep. Dizzy? Let the count go.");
    }
    return _("Let your shoulders drop. Nothing to get right.");
}

/* Which muscles: said at the start of each round, and it stands till the next. */
static const char *muscle_word(const Breathing *breathing) {
    const int64_t group = breathing->now.breaths;
    const bool paced = breathing->now.phase == PHASE_TENSE || breathing->now.phase == PHASE_RELEASE;
    if (breathing->hut->exercise != EXERCISE_MUSCLES || !paced || group >= EXERCISE_GROUPS) {
        return NULL;
    }
    return prompt_caption((Prompt)(PROMPT_MUSCLE_HANDS + (int)group));
}

const char *hut_second(Layout *layout, const Breathing *breathing) {
    const char *muscle = muscle_word(breathing), *spoken = spoken_now(breathing);
    const char *words = muscle != NULL ? muscle : spoken != NULL ? spoken : quiet_word(breathing);
    if (breathing->hut->arriving && spoken == NULL && !breathing->stopped && breathing->now.breaths < FIRST_BREATHS) {
        words = _("Arriving. The feeling may come along.");
    }
    return layout_say(layout, "%s", words);
}

/* Minutes are told as they pass; nothing runs down. */
static const char *minutes_word(Layout *layout, const Breathing *breathing) {
    const int64_t all = breath_frames(&breathing->hut->plan);
    const unsigned long whole = (unsigned long)((all + MINUTE / 2) / MINUTE);
    if (all >= BREATH_ENDLESS) {
        return NULL;
    }
    const unsigned long near = (unsigned long)((breathing->frame + MINUTE / 2) / MINUTE), now = near > 0 ? near : 1;
    return layout_say(layout, words_count(_("%lu of about %lu minute"), _("%lu of about %lu minutes"), whole),
                      now < whole ? now : whole, whole);
}

const char *hut_round(Layout *layout, const Breathing *breathing) {
    const unsigned long rounds = (unsigned long)breath_rounds(&breathing->hut->plan);
    const unsigned long next = (unsigned long)breathing->now.breaths + 1, round = next < rounds ? next : rounds;
    return layout_say(layout, breathing->hut->exercise == EXERCISES ? _("Breath %lu of %lu") : _("Round %lu of %lu"),
                      round, rounds);
}

const char *hut_progress(Layout *layout, const Breathing *breathing) {
    const unsigned long done = (unsigned long)breathing->now.breaths;
    const bool exercise = breathing->hut->exercise != EXERCISES;
    const char *minutes = minutes_word(layout, breathing);
    if (breathing->over || minutes == NULL || (breathing->free && !breathing->stopped)) {
        return done == 0 || exercise
                   ? minutes
                   : layout_say(layout, words_count(_("%lu breath so far"), _("%lu breaths so far"), done), done);
    }
    if (exercise) {
        return hut_round(layout, breathing);
    }
    const bool furniture = !layout_sight(layout)->contrast; /* few words go over it */
    return furniture && !breathing->stopped ? minutes
                                            : layout_say(layout, "%s · %s", hut_round(layout, breathing), minutes);
}
