#include "view/backdrop.h"

#include "view/here.h"

#define ORB_PLAIN .09  /* clear of a card in the middle */
#define LARGE_TEXT 1.5 /* from here on the illustration gives way */

bool backdrop_gives_way(const Sight *sight, Scene scene) {
    return sight->text >= LARGE_TEXT || (scene == SCENE_HUT && sight->compact && sight->text > 1);
}

Scenery backdrop_scenery(const Layout *layout, Scene scene, Hour hour, const char *seed) {
    const Sight *sight = layout_sight(layout);
    const Hut *hut = &layout_app(layout)->ui.hut;
    return (Scenery){.scene = scene,
                     .hour = hour,
                     .person = here_look(layout),
                     .seed = seed,
                     .width = sight->width,
                     .height = sight->height,
                     .scale = sight->scale,
                     .orb = .2,
                     .aside = hut->exercise == EXERCISE_TENSION,
                     .large = sight->text > 1,
                     .bare = backdrop_gives_way(sight, scene),
                     .contrast = sight->contrast};
}

static Item *find_scene(Layout *layout) {
    const Screen *screen = layout_screen(layout);
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_SCENE) {
            return &screen->items[i];
        }
    }
    return NULL;
}

void backdrop_plain(Layout *layout, const char *seed) {
    Item *scene = find_scene(layout);
    if (scene == NULL || scene->picture != NULL) {
        return;
    }
    Scenery scenery = backdrop_scenery(layout, (Scene)scene->look, (Hour)scene->value, seed);
    scenery.orb = scenery.bare ? -1 : ORB_PLAIN;
    Picture *picture = layout_picture(layout);
    scenery_paint(picture, &scenery);
    scene->picture = picture;
}

Backdrop backdrop_sky(Layout *layout, Hour hour, const char *seed, double orb) {
    Backdrop backdrop = {.picture = layout_picture(layout), .scenery = backdrop_scenery(layout, SCENE_SKY, hour, seed)};
    backdrop.scenery.orb = orb;
    if (backdrop.scenery.contrast) {
        scenery_paint(backdrop.picture, &backdrop.scenery);
    } else {
        scenery_sky(backdrop.picture, &backdrop.scenery);
    }
    backdrop.first = backdrop.picture->count;
    return backdrop;
}

Backdrop backdrop_begin(Layout *layout, Hour hour, const char *seed, double orb) {
    Backdrop backdrop = backdrop_sky(layout, hour, seed, orb);
    if (!backdrop.scenery.contrast) {
        scenery_ridges(backdrop.picture, &backdrop.scenery);
        backdrop.first = backdrop.picture->count;
    }
    return backdrop;
}

void backdrop_front(Backdrop *backdrop) {
    scenery_place(backdrop->picture, backdrop->first, &backdrop->scenery);
    if (!backdrop->scenery.contrast) {
        scenery_foreground(backdrop->picture, &backdrop->scenery);
    }
    backdrop->first = backdrop->picture->count;
}

void backdrop_end(Layout *layout, Backdrop *backdrop) {
    scenery_place(backdrop->picture, backdrop->first, &backdrop->scenery);
    Item *scene = find_scene(layout);
    if (scene != NULL) {
        scene->picture = backdrop->picture;
    }
}

Point backdrop_corner(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return (Point){(1280 - sight->width / sight->scale) / 2, 720 - sight->height / sight->scale};
}

void backdrop_open_at(Layout *layout, Point at, double width) {
    const Point corner = backdrop_corner(layout);
    layout_open(
        layout,
        (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .pad_left = at.x - corner.x, .pad_top = at.y - corner.y});
    layout_open(layout, (Spec){.width = width});
}

void backdrop_close_at(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}
