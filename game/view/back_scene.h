/* Behind the welcome back: the hut with its fire lit, the mountain, somebody by the campfire. */
#ifndef VIEW_BACK_SCENE_H
#define VIEW_BACK_SCENE_H

#include "view/layout.h"

void back_scene(Layout *layout);

#endif
