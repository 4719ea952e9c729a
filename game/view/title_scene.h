/* What stands behind the title: the mountain at dusk, the path, a climber with a lantern. */
#ifndef VIEW_TITLE_SCENE_H
#define VIEW_TITLE_SCENE_H

#include "view/figures.h"
#include "view/layout.h"

void title_scene(Layout *layout, const Look *look);

#endif
