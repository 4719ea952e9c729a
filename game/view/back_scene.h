/* Behind the welcome back: the hut, the mountain of a trail with its camps as they are, somebody by the campfire. */
#ifndef VIEW_BACK_SCENE_H
#define VIEW_BACK_SCENE_H

#include "view/layout.h"

/* The step that waits for its debrief, or that may come next; NULL = any trail's mountain. */
void back_scene(Layout *layout, const Step *step);

#endif
