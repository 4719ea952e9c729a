/* A paced session as a plan: timed phases, one after another, repeated. Made once, then only read; the sound and the
   light both read it by one counter of frames. Whole numbers only, so a plan is as exact after days as at its start. */
#ifndef CORE_BREATH_H
#define CORE_BREATH_H

#include <stdint.h>

#define BREATH_RATE 48000                 /* frames a second: the sound's */
#define BREATH_MS (BREATH_RATE / 1000)    /* frames a millisecond */
#define BREATH_ENDLESS (INT64_C(1) << 56) /* frames; 47,000 years: no end that anyone will see */
#define LEGS_MOST 5
#define STRETCHES_MOST 3

typedef enum Phase {
    PHASE_IN,
    PHASE_SIP, /* a second, small in-breath on top of the first */
    PHASE_HOLD,
    PHASE_OUT,
    PHASE_REST,    /* empty, until the next breath */
    PHASE_NATURAL, /* as the breath likes; nothing to follow */
    PHASE_TENSE,
    PHASE_RELEASE,
    PHASE_OVER, /* after the plan's end */
    PHASES
} Phase;

/* Paused: the plan stands still. Let go: it does too, and nothing guides. */
typedef enum Course { COURSE_ON, COURSE_PAUSED, COURSE_LET_GO } Course;

typedef struct Leg {
    Phase phase;
    int64_t frames; /* at least 1 */
    int from, to;   /* how full the lungs are at its start and end, hundredths */
} Leg;

typedef struct Stretch { /* its legs in turn, the whole of them `rounds` times */
    Leg legs[LEGS_MOST];
    int count;      /* at least 1 */
    int64_t frames; /* of one round */
    int64_t rounds; /* at least 1 */
} Stretch;

typedef struct BreathPlan {
    Stretch stretches[STRETCHES_MOST];
    int count; /* 0 = over at once */
} BreathPlan;

typedef struct BreathNow {
    Phase phase;
    int64_t into;    /* frames since the phase began */
    int64_t length;  /* of the phase, frames; BREATH_ENDLESS once it is over */
    int64_t breaths; /* whole rounds before this one, natural breathing not counted */
    int from, to;    /* hundredths, as in the leg */
} BreathNow;

/* Building: silently nothing where `frames` is 0 or the stretch is full; `stretch_add` takes what has legs. */
void leg_add(Stretch *stretch, Leg leg);
void stretch_add(BreathPlan *plan, Stretch stretch, int64_t rounds);

int64_t breath_frames(const BreathPlan *plan);  /* till the end; BREATH_ENDLESS or somewhat more in an open plan */
int64_t breath_rounds(const BreathPlan *plan);  /* natural breathing not counted */
int64_t breath_settle(const BreathPlan *plan);  /* frames before the first paced phase; 0 where there is none */

/* Exact at any frame from 0; a phase begins at its first frame. */
BreathNow breath_at(const BreathPlan *plan, int64_t frame);
typedef struct BreathRound { /* for a ring that is walked once a round */
    const Stretch *stretch; /* NULL where nothing is paced */
    int64_t into;           /* frames of it; 0 before its first round */
} BreathRound;

/* The round a frame lies in; in natural breathing the one that comes next, after the last one that one, walked through. */
BreathRound breath_round(const BreathPlan *plan, int64_t frame);

/* The first frame after `frame` at which a phase begins, the end included; INT64_MAX where nothing more comes. */
int64_t breath_next_edge(const BreathPlan *plan, int64_t frame);

#define BREATH_CALM 0.3 /* how full the lungs are where nothing is paced; sound.md 2 */

/* How full the lungs are, 0 to 1: the size of the light and the pitch of the wind. Formula: sound.md 2; in steps of no
   more than a phase's own slope, so nothing leaps. */
double breath_fullness(const BreathNow *now);
/* How fast the air flows, 0 to 1; 0 where nothing flows. */
double breath_flow(const BreathNow *now);

#endif
