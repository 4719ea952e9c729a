/* What stirs in a scene while someone looks at it: scarves and flags in the wind, lantern light, flames, mist (look.md 7). Calm,
   small, and at rest soon after the player is (see motion_drift). */
#ifndef VIEW_STIR_H
#define VIEW_STIR_H

#include "view/layout.h"

/* Moves the sprites of the screen's scenery to where they are now. For layout_finish. */
void stir_scene(Layout *layout);

#endif
