/* Inside the practice screen: the ridge behind it, and the small dock that a step's kind lays beside it. */
#ifndef VIEW_PRACTICE_PARTS_H
#define VIEW_PRACTICE_PARTS_H

#include "view/hints.h"

enum { GROUP_WAYS = 1, RUNG_TOOL = 3 /* from here upward; below lie the ways on */, RUNG_SOUND = 5 };

typedef struct Practice {
    const Try *attempt;
    int64_t seconds; /* so far */
    double words;    /* where large words end, design pixels from the top; 0 = they are not large */
} Practice;

/* Room for the dock along the foot, or else for the slider and the ways beside the words and not under them. */
bool practice_is_wide(const Layout *layout);
bool practice_has_beside(const Layout *layout);
bool practice_is_tall(const Layout *layout); /* taller than wide: the ways lie under the words, and the ridge between them */

void practice_scene(Layout *layout, const Practice *practice);
void practice_figures(Layout *layout, const Practice *practice); /* what was said so far; after frame_close */

/* With large letters a tool beside the ways covers the ridge: the climber stands on the tool, where there is so much room above it
   (design pixels). */
void practice_climber(Layout *layout, double room);

typedef enum ToolPlace {
    TOOL_OVER,   /* over the scenery */
    TOOL_BESIDE, /* under the prompt in a column: its words scroll */
    TOOL_ACROSS  /* as wide as the window and as low as can be */
} ToolPlace;

bool tool_is_there(const Layout *layout);
void tool_add(Layout *layout, ToolPlace place);
double tool_height(Layout *layout, int width); /* of TOOL_BESIDE, design pixels; its width is in pixels */
void tool_bind(Layout *layout);
Hint tool_hint(const Layout *layout); /* no cap where there is nothing to press */
Hint tool_hint_other(const Layout *layout); /* the same for a recording that can be taken away, and for counting otherwise */

#endif
