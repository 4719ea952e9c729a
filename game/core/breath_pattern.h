/* The patterns of the recovery room, and the plan of a session made from one. Figures: science.md 4.2. */
#ifndef CORE_BREATH_PATTERN_H
#define CORE_BREATH_PATTERN_H

#include "core/book.h"
#include "core/breath.h"

#include <stdbool.h>
#include <stddef.h>

#define PATTERNS 6
#define BREATH_MINUTES 5 /* of a session, as a rule */
#define BREATH_MINUTES_MOST 60
#define BREATH_PACE 100 /* percent */
#define BREATH_PACE_LEAST 70
#define BREATH_PACE_MOST 130
#define BREATH_SETTLE_MOST 30       /* seconds */
#define BREATH_SHORTEST (6 * 1000)  /* ms: no breath is quicker, at any pace */

typedef struct BreathPattern {
    const char *id; /* stable; saved in a Breath record */
    int in, sip, hold, out, rest; /* ms; in and out at least 1,000, the others 0 = left out */
    int rounds, more_rounds;      /* the most of one session, as a rule and on request; 0 = as many as fit */
    int natural;                  /* seconds of natural breathing that end a session of 5 minutes or longer */
    int pace_most;                /* percent */
} BreathPattern;

/* hut 4-4-6 (first and default), even 5-5, long-out 4-6, box 4-4-4-4, 4-7-8, sigh 3+1-6. */
extern const BreathPattern breath_patterns[PATTERNS];
const BreathPattern *breath_pattern(const char *id); /* NULL where there is none of that id */
int breath_cycle(const BreathPattern *pattern);      /* ms, holds included */

typedef enum OwnPhase { OWN_IN, OWN_HOLD, OWN_OUT, OWN_REST, OWN_PHASES } OwnPhase;
typedef struct BreathLimits { /* quarter seconds */
    int least, most;
} BreathLimits;
extern const BreathLimits breath_own_limits[OWN_PHASES];

typedef enum BreathRefusal {
    BREATH_FITS,
    BREATH_IN_OUTSIDE,   /* in is not 2 to 10 s */
    BREATH_OUT_OUTSIDE,  /* out is not 2 to 12 s */
    BREATH_HOLD_OUTSIDE, /* hold is not 0 to 7 s */
    BREATH_REST_OUTSIDE, /* rest is not 0 to 7 s */
    BREATH_NOT_QUARTERS, /* some phase is not whole quarter seconds */
    BREATH_TOO_QUICK,    /* the four together are less than 6 s */
} BreathRefusal;

/* A pattern of the player's own. `out` borrows the record's id, and is left alone where it does not fit. */
BreathRefusal breath_own(const Pattern *record, BreathPattern *out);

typedef struct BreathSettings {
    int pace;         /* percent: how fast. 70 = phases are 1/0.7 as long, 130 = 1/1.3. Held to 70 .. breath_pace_most */
    int minutes;      /* 1 to 60; 0 = open. A paced session is whole breaths: the first end of an exhale at or after it */
    int settle;       /* seconds of natural breathing before the first in-breath, 0 to 30 */
    bool no_hold;     /* leaves out hold and rest */
    bool more_rounds; /* 8 rounds of 4-7-8 in place of 4 */
} BreathSettings;

extern const BreathSettings breath_usual; /* pace 100, 5 minutes */

/* The fastest: what the pattern allows, and never so fast that a breath is shorter than 6 s. Below 70 only for a breath of
   the player's own that would be too quick without its holds. */
int breath_pace_most(const BreathPattern *pattern, bool no_hold);
BreathPlan breath_plan(const BreathPattern *pattern, const BreathSettings *settings);

#endif
