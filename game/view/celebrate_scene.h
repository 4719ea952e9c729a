/* Behind the celebration: the trail with its camps as they are now, sky lanterns, the raised hand. */
#ifndef VIEW_CELEBRATE_SCENE_H
#define VIEW_CELEBRATE_SCENE_H

#include "view/layout.h"

/* `warm` = the camp was lit; else softer, with a cairn in place of the rays. */
void celebrate_scene(Layout *layout, bool warm);

#endif
