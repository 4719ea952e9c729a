/* Behind the summit: the whole trail lit, the climber on top, other mountains in a sea of mist, lanterns rising. */
#ifndef VIEW_SUMMIT_SCENE_H
#define VIEW_SUMMIT_SCENE_H

#include "view/layout.h"

void summit_scene(Layout *layout);

#endif
