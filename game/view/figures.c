#include "view/figures.h"

#include "view/sketch.h"
#include "view/theme.h"

#include <math.h>

#define LANTERN_LIGHT 0xFFC266FF
#define TENT_LIGHT 0xFFB85AFF
#define FLAG_RED 0xE5573FFF
#define NECK_X (-3.2)
#define NECK_Y (-34.4)
#define STAR_RADIUS 10.0     /* as drawn */
#define PORTRAIT_RADIUS 26.0 /* as drawn */

Look figure_look(int hair, int skin, int scarf) {
    Look look = {0x2B2038FF, 0xE7B08CFF, FLAG_RED};
    if (hair >= 0 && hair < 6) {
        look.hair = theme_hair[hair];
    }
    if (skin >= 0 && skin < 6) {
        look.skin = theme_skins[skin];
    }
    if (scarf >= 0 && scarf < 6) {
        look.scarf = theme_scarf[scarf];
    }
    return look;
}

Sprite *figure_person(Picture *picture, Art art, double x, double y, double size, const Look *look) {
    Sprite *sprite = picture_sprite(picture, art, x, y, size);
    sprite->tint[TINT_SKIN] = look->skin;
    sprite->tint[TINT_HAIR] = look->hair;
    sprite->tint[TINT_SCARF] = look->scarf;
    return sprite;
}

Sprite *figure_climber(Picture *picture, double x, double y, double size, double flip, const Look *look) {
    Sprite *climber = figure_person(picture, ART_CLIMBER, x, y, size, look);
    Sprite *scarf = figure_person(picture, ART_SCARF, x + NECK_X * size * flip, y + NECK_Y * size, size, look);
    scarf->flipped = climber->flipped = flip < 0;
    return climber;
}

Sprite *figure_lantern(Picture *picture, double x, double y, double size) {
    picture_glow(picture, x + 9 * size, y - 34 * size, 88 * size, LANTERN_LIGHT, .8);
    picture_glow(picture, x + 9 * size, y - 34 * size, 38 * size, 0xFFE3A8FF, .7);
    return picture_sprite(picture, ART_LANTERN, x, y, size);
}

static Art tent_art(TentState state) {
    switch (state) {
    case TENT_LIT:
        return ART_TENT_LIT;
    case TENT_OPEN:
        return ART_TENT_OPEN;
    case TENT_FAR:
        break;
    }
    return ART_TENT_FAR;
}

/* Far away it has the colours of the mist it stands in. */
static void tint_far(Sprite *tent, Hour hour) {
    const HourColours *colours = &theme_hours[hour];
    tent->tint[0] = colour_mix(colours->ridge[1], colours->mist, .5);
    tent->tint[1] = colour_mix(colours->ridge[1], colours->mist, .25);
    tent->tint[2] = colour_mix(colours->ridge[2], colours->mist, .2);
}

Sprite *figure_tent(Picture *picture, double x, double y, double size, double flip, TentState state, Hour hour) {
    if (state == TENT_LIT) {
        picture_glow(picture, x, y - 13 * size, 70 * size, TENT_LIGHT, .7);
        picture_mist(picture, x, y + size, 36 * size, 5 * size, 0xFFD58AFF, .5);
    }
    Sprite *tent = picture_sprite(picture, tent_art(state), x, y, size);
    tent->flipped = flip < 0;
    if (state == TENT_FAR) {
        tint_far(tent, hour);
    }
    return tent;
}

Sprite *figure_flag(Picture *picture, double x, double y, double size) {
    picture_sprite(picture, ART_POLE, x, y, size);
    return picture_sprite(picture, ART_FLAG, x + size, y - 40 * size, size);
}

Sprite *figure_cairn(Picture *picture, double x, double y, double size) {
    picture_glow(picture, x, y - 12 * size, 36 * size, LANTERN_LIGHT, .45);
    return picture_sprite(picture, ART_CAIRN, x, y, size);
}

Sprite *figure_signpost(Picture *picture, double x, double y, double size) {
    return picture_sprite(picture, ART_SIGNPOST, x, y, size);
}

Sprite *figure_star(Picture *picture, double x, double y, double radius, bool earned) {
    if (earned) {
        picture_glow(picture, x, y, radius * 1.8, LANTERN_LIGHT, .55);
    }
    return picture_sprite(picture, earned ? ART_STAR : ART_STAR_TO_COME, x, y, radius / STAR_RADIUS);
}

Sprite *figure_sitting(Picture *picture, double x, double y, double size, const Look *look) {
    picture_mist(picture, x, y, 28 * size, 5 * size, 0x3A1E30FF, .8);
    return figure_person(picture, ART_SITTING, x, y, size, look);
}

Sprite *figure_portrait(Picture *picture, double x, double y, double radius, const Look *look, Colour ground) {
    sketch_disc(picture, x, y, radius, ground);
    return figure_person(picture, ART_PORTRAIT, x, y, radius / PORTRAIT_RADIUS, look);
}

void figures_keep_light(Picture *picture, double height) {
    for (size_t i = 0; i < picture->sprite_count; i++) {
        Sprite *sprite = picture->sprites[i];
        if (sprite->art == ART_GLOW) {
            sprite->size = fmin(sprite->size, height - sprite->y);
        }
    }
}
