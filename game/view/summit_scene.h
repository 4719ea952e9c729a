/* Behind the summit: the whole trail lit, the climber on top, other mountains in a sea of mist, lanterns rising. */
#ifndef VIEW_SUMMIT_SCENE_H
#define VIEW_SUMMIT_SCENE_H

#include "view/layout.h"

/* Summit and trail keep within `room` design pixels of the 1280 from the left, where a card stands beside them. */
void summit_scene(Layout *layout, double room);

#endif
