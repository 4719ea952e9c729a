/* Behind the celebration: the trail with its camps as they are now, sky lanterns, the raised hand. */
#ifndef VIEW_CELEBRATE_SCENE_H
#define VIEW_CELEBRATE_SCENE_H

#include "view/layout.h"

typedef enum CampLight {
    CAMP_DARK, /* a turning back: a cairn in place of the rays */
    CAMP_NEWLY_LIT, CAMP_LIT_AGAIN
} CampLight;

/* Sky lanterns want a dark sky: nightfall, whatever the hour of the trail; a trail by night keeps its night. */
Hour celebrate_hour(const Layout *layout);
void celebrate_scene(Layout *layout, CampLight light);
/* The hand as a thing of its own, where the scene has no room for it: it rises from what follows; 1 = its full size. */
void celebrate_hand(Layout *layout, CampLight light, double size);
/* Names the camp that this try opened, on the mountain; after frame_close. */
void celebrate_sign(Layout *layout);

#endif
