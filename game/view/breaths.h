/* The breaths in words and as a drawing, ready ones and the player's own. */
#ifndef VIEW_BREATHS_H
#define VIEW_BREATHS_H

#include "view/layout.h"
#include "view/words.h"

const char *breaths_name(const App *app, const char *id); /* "Hut breath"; a breath of one's own by its name */
/* What it is for; NULL for the player's own. Without holds none is spoken of. */
const char *breaths_line(const char *id, bool no_hold);
/* "4·4·6" in seconds; without holds as it is breathed then. */
void breaths_figures(const BreathPattern *pattern, bool no_hold, char out[WORDS_ROOM]);
/* "14 s a breath, 4.3 a minute", of a whole breath's milliseconds */
void breaths_length(int64_t cycle_ms, char out[WORDS_ROOM]);
/* What keeps a breath of one's own from being kept, as one sentence; NULL where it fits. */
const char *breaths_refusal(BreathRefusal refusal);

typedef struct Profile {
    double width, height;
    Colour line, ground; /* the line, and what lies under it: 0 = nothing */
    double thick;
    double light; /* the radius of a light that goes along it as long as the breath takes; 0 = none. It rests when mist does */
} Profile;

/* One round of the plan, drawn from its own numbers by the very formula that moves the light. Design pixels. */
Picture *breaths_profile(Layout *layout, const BreathPlan *plan, const Profile *profile);

#endif
