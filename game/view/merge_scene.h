/* Behind what came in: two ways of two computers that become one at a lantern, and go on up the mountain. */
#ifndef VIEW_MERGE_SCENE_H
#define VIEW_MERGE_SCENE_H

#include "view/layout.h"

void merge_scene(Layout *layout);
/* Between frame_open and frame_close, in the room beside the card: until when each computer's way goes. */
void merge_plates(Layout *layout);

#endif
