#include "view/figures.h"

#define FIRELIGHT 0xFF9A4AFF
#define SPARK 0xFFD58AFF
#define WINDOW_LIGHT 0xFFB85AFF
#define HEARTH_FIRE_X 115.0
#define HEARTH_FIRE_Y (-22.0)
#define OTHER_SIZE .94 /* leaning the other way, and no smaller than a flame gets by flickering */

Sprite *figure_flame(Picture *picture, Art art, double x, double y, double size) {
    Sprite *seen = picture_sprite(picture, art, x, y, size);
    Sprite *other = picture_sprite(picture, art, x, y, size * OTHER_SIZE);
    other->flipped = true;
    other->other = true;
    other->alpha = 0;
    return seen;
}

void figure_flames(Picture *picture, double x, double y, double size) {
    (void)figure_flame(picture, ART_FLAME_LOW, x, y, size);
    (void)figure_flame(picture, ART_FLAME_TALL, x, y, size);
    (void)figure_flame(picture, ART_FLAME_HEART, x, y, size);
}

void figure_campfire(Picture *picture, double x, double y, double size) {
    static const struct { double x, y, radius; } sparks[] = {{-12, -70, 5}, {9, -84, 4}, {18, -62, 5}, {-4, -100, 4}};
    picture_glow(picture, x, y - 14 * size, 190 * size, FIRELIGHT, .8);
    picture_mist(picture, x, y + 3 * size, 90 * size, 14 * size, 0xFFB060FF, .6);
    picture_sprite(picture, ART_CAMPFIRE, x, y, size);
    figure_flames(picture, x, y - 3 * size, .56 * size);
    for (size_t i = 0; i < sizeof sparks / sizeof *sparks; i++) {
        picture_glow(picture, x + sparks[i].x * size, y + sparks[i].y * size, sparks[i].radius * size, SPARK, 1);
    }
}

static void add_smoke(Picture *picture, double x, double y, double size) {
    static const struct {
        double x, y, radius, alpha;
    } puffs[] = {{41, -142, 7, .24}, {45, -158, 9, .2}, {54, -177, 11, .15}, {68, -197, 13, .1}};
    for (size_t i = 0; i < sizeof puffs / sizeof *puffs; i++) {
        Sprite *puff = picture_sprite(picture, ART_SMOKE, x + puffs[i].x * size, y + puffs[i].y * size,
                                      puffs[i].radius * size / 10);
        puff->alpha = puffs[i].alpha;
    }
}

void figure_cabin(Picture *picture, double x, double y, double size) {
    add_smoke(picture, x, y, size);
    picture_sprite(picture, ART_CABIN, x, y, size);
    picture_glow(picture, x - 30 * size, y - 31 * size, 70 * size, WINDOW_LIGHT, .5);
    picture_glow(picture, x + 50 * size, y - 32 * size, 26 * size, WINDOW_LIGHT, .7);
}

void figure_hearth(Picture *picture, double x, double y) {
    const double fire_x = x + HEARTH_FIRE_X, fire_y = y + HEARTH_FIRE_Y;
    picture_sprite(picture, ART_HEARTH, x, y, 1);
    picture_glow(picture, fire_x, fire_y - 62, 200, 0xFFA24CFF, .7);
    figure_flames(picture, fire_x, fire_y - 4, 1.5);
    picture_sprite(picture, ART_LOGS, fire_x, fire_y, 1);
}

void figure_mantel(Picture *picture, double x, double y) {
    picture_sprite(picture, ART_MANTEL, x, y, 1);
    picture_glow(picture, x + 110.5, y - 387, 34, WINDOW_LIGHT, .6);
}

Sprite *figure_builder(Picture *picture, double x, double y, double size, const Look *look) {
    const double knee = x - 32 * size;
    picture_glow(picture, x - 14 * size, y - 20 * size, 96 * size, 0xFFC266FF, .6);
    picture_sprite(picture, ART_CAIRN_LOW, x, y, .95 * size);
    figure_person(picture, ART_KNEELING, knee, y, size, look);
    figure_person(picture, ART_SCARF, knee - 2.6 * size, y - 32 * size, size, look);
    return picture_sprite(picture, ART_STONE, x - 10.5 * size, y - 26 * size, 1.25 * size);
}
