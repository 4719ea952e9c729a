/* What the hut's screens share: the session as it stands now, the light with its ring, and what is written by it. */
#ifndef VIEW_HUT_PARTS_H
#define VIEW_HUT_PARTS_H

#include "core/breath.h"
#include "view/layout.h"

typedef struct Breathing {
    const Hut *hut;
    int64_t frame;
    BreathNow now;
    BreathRound round; /* points into the hut's plan */
    bool stopped;      /* paused or let go */
    bool over, free;   /* at the end; nothing is paced just now */
    int count;         /* up within the phase, seconds from 1 */
} Breathing;

Breathing breathing_of(const Layout *layout);
int64_t breathing_wakes(const Layout *layout, const Breathing *breathing); /* UTC ms */

#define HUT_RING 402.0 /* across, stroke included, where there is room */
#define HUT_LABELS 16.0 /* from the ring to its labels */
#define HUT_LABEL_BAND 38.0 /* above and below the ring together, for labels there */
#define HUT_BUTTONS_GAP 20.0
#define HUT_LINK 44.0 /* the quiet way under the buttons */
#define HUT_LINK_GAP 4.0

/* The light lies in the middle; where the box is wider than the ring there is room for the phases' names round it. */
typedef struct Light {
    double width, height; /* of the box, design pixels */
    double ring;          /* across, stroke included */
    Role role;            /* of the count */
    bool dark;            /* for closed eyes */
} Light;

void hut_light(Layout *layout, const Breathing *breathing, const Light *light);
/* "Hold 4", "Out 5.5" */
const char *hut_phase_label(Layout *layout, const Leg *leg);
/* How wide the widest of the labels is, design pixels. */
double hut_labels_width(Layout *layout, const Breathing *breathing);

/* What is to be done now; what stands below it: what the voice says, or a quiet word; and how far it is. NULL = nothing to say. */
const char *hut_title(const Breathing *breathing);
const char *hut_second(Layout *layout, const Breathing *breathing);
const char *hut_progress(Layout *layout, const Breathing *breathing);
/* The longest that hut_title says in this session, so that nothing moves from phase to phase. */
const char *hut_title_longest(Layout *layout, const Breathing *breathing);
const char *hut_round(Layout *layout, const Breathing *breathing); /* "Breath 4 of 22", in a session that ends */
/* The same as a small picture, where it is known how far it goes. */
void hut_way(Layout *layout, const Breathing *breathing);
/* That there is no sound; NULL = there is, or it is wanted so. */
const char *hut_silence(const App *app);
/* What may stand beside the light: no sound, what to mind, how it is, a file to take along. */
void hut_notes(Layout *layout, const Breathing *breathing, double width);
/* How high they are while something is followed, design pixels: the same whether or not something is asked just then; `asked`: with
   room for what a pause asks before the caution is known. */
double hut_notes_height(const Layout *layout, const Breathing *breathing, double width, bool asked);

/* The ways on, the quiet one under them. */
void hut_buttons(Layout *layout, const Breathing *breathing);
bool hut_can_let_go(const Breathing *breathing); /* of the count; exercises have none to let go of */
bool hut_has_link(const Layout *layout, const Breathing *breathing);
Command hut_once_more(const Breathing *breathing);

/* The whole room where large letters take the place of the scenery. */
void hut_close(Layout *layout, const Breathing *breathing);

#endif
