/* What stirs in a scene while someone looks at it: scarves and flags in the wind, lantern light, flames, mist (look.md 7). Calm, small, and at rest
   soon after the player is (see motion_drift). */
#ifndef VIEW_STIR_H
#define VIEW_STIR_H

#include "view/layout.h"

/* Moves the sprites of the screen's scenery to where they are now. For layout_finish. */
void stir_scene(Layout *layout);

/* One sprite after so many seconds; `which` tells its fellows apart, `scale` = pixels to a design pixel. False for what stands
   still. */
bool stir_sprite(Sprite *sprite, double seconds, int which, double scale);

#endif
