/* Other ways to recover, as plans of the same kind as a breath. Figures: science.md 4.4 and 4.5. */
#ifndef CORE_EXERCISE_H
#define CORE_EXERCISE_H

#include "core/breath.h"

typedef enum Exercise {
    EXERCISE_TENSION,   /* applied tension, for fear of blood and needles: 15 s tense, 25 s let go, 5 times */
    EXERCISE_MUSCLES,   /* muscle by muscle: 5 s tense, 20 s let go, a round a group of muscles */
    EXERCISE_GROUNDING, /* nothing paced, and open: prompts come when they are asked for */
    EXERCISES
} Exercise;

#define EXERCISE_GROUPS 12 /* of muscles, one a round of the plan */

const char *exercise_id(Exercise exercise); /* stable; saved in a Breath record: "tension", "muscles", "grounding" */
BreathPlan exercise_plan(Exercise exercise);

#endif
