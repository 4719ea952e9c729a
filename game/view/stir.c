#include "view/stir.h"

#include "view/motion.h"

#include <math.h>

#define MIST_WIDE 120.0 /* design pixels; smaller ones are light on the ground, which stays */
#define MIST_WAY 30.0
#define MIST_PERIOD 24.0 /* at most 8 pixels a second */
#define MIST_ASIDE 12.0  /* parallax: it lies nearer than the mountain */
#define LIGHT_PACE 1.6
#define LIGHT_PART .06
#define STAR_WIDE 8.0
#define STAR_PACE 3 /* seconds, and up to four more */
#define STAR_PART .25
#define FLAME_PACE .5
#define FLAME_PART .06

static bool is_wide_mist(const Sprite *sprite, double scale) {
    return sprite->size > MIST_WIDE * scale;
}

static void stir_flame(Sprite *sprite, double seconds, int which) {
    sprite->grow *= 1 + FLAME_PART / 2 * motion_flicker(seconds, FLAME_PACE, which);
    sprite->stretch *= 1 + FLAME_PART * motion_flicker(seconds, FLAME_PACE * 1.3, which + 1);
}

/* Stars twinkle slowly; fires and lanterns flicker a little. */
static void stir_light(Sprite *sprite, double seconds, int which, double scale) {
    const bool star = sprite->size < STAR_WIDE * scale;
    const double wave = star ? STAR_PART * motion_wave(seconds, STAR_PACE + which % 5, which)
                             : LIGHT_PART * motion_flicker(seconds, LIGHT_PACE, which);
    sprite->alpha *= 1 + wave;
}

static void sway(Sprite *sprite, double seconds, int which, double x, double y) {
    sprite->x += x * motion_wave(seconds, 7, which);
    sprite->y += y * motion_wave(seconds, 5, which);
}

/* One sprite after so many seconds; `which` tells its fellows apart, `scale` = pixels to a design pixel. False for what
 * stands still. */
static bool stir_sprite(Sprite *sprite, double seconds, int which, double scale) {
    switch (sprite->art) {
    case ART_SCARF:
        sprite->angle += 5 * motion_wave(seconds, 1.9, which);
        sprite->stretch *= 1 + .08 * motion_wave(seconds, .9, which);
        return true;
    case ART_FLAG:
        sprite->angle += 2.5 * motion_wave(seconds, 2.3, which);
        sprite->stretch *= 1 + .07 * motion_wave(seconds, 1.2, which);
        return true;
    case ART_SKY_LANTERN:
        sway(sprite, seconds, which, 3 * scale, 4 * scale);
        return true;
    case ART_STEAM:
    case ART_SMOKE:
        sway(sprite, seconds, which, 1.5 * scale, 3 * scale);
        return true;
    case ART_FLAME_LOW:
    case ART_FLAME_TALL:
    case ART_FLAME_HEART:
    case ART_FLAME_EMBER:
        stir_flame(sprite, seconds, which);
        return true;
    case ART_GLOW:
        stir_light(sprite, seconds, which, scale);
        return true;
    case ART_MIST:
        sprite->x += is_wide_mist(sprite, scale) ? MIST_WAY * scale * motion_wave(seconds, MIST_PERIOD, which) : 0;
        return is_wide_mist(sprite, scale);
    case ART_CLIMBER:
    case ART_KNEELING:
    case ART_SITTING:
    case ART_PORTRAIT:
    case ART_HAND:
    case ART_LANTERN:
    case ART_TENT_LIT:
    case ART_TENT_OPEN:
    case ART_TENT_FAR:
    case ART_POLE:
    case ART_CAIRN:
    case ART_CAIRN_LOW:
    case ART_STONE:
    case ART_SIGNPOST:
    case ART_STAR:
    case ART_STAR_TO_COME:
    case ART_RAYS:
    case ART_HEARTH:
    case ART_MANTEL:
    case ART_WINDOW:
    case ART_CABIN:
    case ART_CAMPFIRE:
    case ART_LOGS:
    case ART_CHAIR:
    case ART_SEATED:
    case ART_KINDS:
        break;
    }
    return false;
}

static const Item *scene_of(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_SCENE) {
            return &screen->items[i];
        }
    }
    return NULL;
}

static bool is_hut(const Item *scene) {
    return scene->look == SCENE_HUT || scene->look == SCENE_DARK;
}

static double seconds_of(Layout *layout, const Item *scene) {
    return is_hut(scene) ? motion_fire(layout) : motion_drift(layout);
}

static bool has_poses(const Picture *picture) {
    for (size_t i = 0; i < picture->sprite_count; i++) {
        if (picture->sprites[i]->other) {
            return true;
        }
    }
    return false;
}

/* One of the two is always wholly there, so that nothing shines through them on the way. */
static void fade_pose(Sprite *first, Sprite *other, double part) {
    other->alpha = first->alpha * fmin(2 * part, 1);
    first->alpha *= fmin(2 - 2 * part, 1);
}

static void fade_flames(Layout *layout, const Item *scene) {
    const Picture *picture = scene->picture;
    const double part = has_poses(picture) ? motion_poses(layout, is_hut(scene)) : 0;
    for (size_t i = 1; i < picture->sprite_count; i++) {
        if (picture->sprites[i]->other) {
            fade_pose(picture->sprites[i - 1], picture->sprites[i], part);
        }
    }
}

/* False where nothing is that would move. The second poses have no part in it and are not counted. */
static bool stir_all(const Screen *screen, const Picture *picture, double seconds, double glance) {
    bool any = false;
    int which = 0;
    for (size_t i = 0; i < picture->sprite_count; i++) {
        Sprite *sprite = picture->sprites[i];
        if (sprite->other) {
            continue;
        }
        any = stir_sprite(sprite, seconds, which++, screen->scale) || any;
        sprite->x -= sprite->art == ART_MIST && is_wide_mist(sprite, screen->scale) ? glance : 0;
    }
    return any;
}

void stir_scene(Layout *layout) {
    const Item *scene = scene_of(layout_screen(layout));
    if (scene == NULL || scene->picture == NULL) {
        return;
    }
    const Screen *screen = layout_screen(layout);
    const int64_t wakes = screen->next_change;
    const double seconds = seconds_of(layout, scene);
    const double glance = motion_glance(layout) * MIST_ASIDE * screen->scale;
    if (!stir_all(screen, scene->picture, seconds, glance)) {
        layout_screen(layout)->next_change = wakes;
    }
    fade_flames(layout, scene);
}
