#include "shell/art.h"
#include "shell/draw_parts.h"

#include <math.h>

#define LIGHT_ALPHAS 24  /* each is kept: blending with an alpha of its own is dear */
#define LIGHT_SIZES 32   /* steps to a light's radius, or a little more */
#define LIGHT_GROWTHS 24 /* steps of a light to twice its radius: each size is painted anew */
#define ANGLE_LEAST .05
#define LARGE_PIXELS 16384 /* what is larger is dear to turn again and again: each of its angles is kept */
#define LARGE_ANGLE .5     /* between two of them */

static double stepped(double value, double step) {
    return round(value / step) * step;
}

static void draw_light(Draw *draw, const Sprite *sprite, Box box) {
    const double alpha = stepped(sprite->alpha * (sprite->tint[0] & 255) / 255, 1.0 / LIGHT_ALPHAS);
    const double step = fmax(1, exp2(floor(log2(fmax(sprite->size, 1) / LIGHT_SIZES))));
    const double radius = stepped(sprite->size * stepped(sprite->grow, 1.0 / LIGHT_GROWTHS), step);
    if (alpha <= 0 || radius <= 0)
        return;
    const Colour colour = colour_alpha(sprite->tint[0], fmin(alpha, 1));
    const double x = box.x + sprite->x, y = box.y + sprite->y;
    if (sprite->art == ART_GLOW)
        draw_glow(draw, x, y, radius, colour);
    else
        draw_mist(draw, x, y, radius, fmax(1, round(radius * sprite->stretch)), colour);
}

static void draw_drawing(Draw *draw, const Sprite *sprite, Box box) {
    if (sprite->alpha <= 0)
        return;
    const Shown *shown = art_sprite(draw, sprite, 0);
    if (shown->texture == NULL)
        return;
    double angle = sprite->angle;
    if (shown->w * shown->h > LARGE_PIXELS && fabs(angle) >= ANGLE_LEAST) {
        shown = art_sprite(draw, sprite, stepped(angle, LARGE_ANGLE));
        angle = 0;
    }
    const double wide = sprite->grow, high = sprite->grow * sprite->stretch;
    const double half = art_drifts(sprite->art) ? 0 : .5;
    const SDL_Rect to = {(int)floor(box.x + sprite->x - shown->left * wide + half),
                         (int)floor(box.y + sprite->y - shown->top * high + half), (int)lround(shown->w * wide),
                         (int)lround(shown->h * high)};
    const Uint8 alpha = (Uint8)lround(fmin(sprite->alpha, 1) * 255);
    const SDL_Point foot = {(int)lround(shown->left * wide), (int)lround(shown->top * high)};
    if (fabs(angle) < ANGLE_LEAST)
        display_copy(&draw->display, shown->texture, NULL, &to, alpha);
    else
        display_turned(&draw->display, shown->texture, &to, angle, foot, alpha);
}

void draw_sprites(Draw *draw, const Picture *picture, Box box) {
    for (size_t i = 0; i < picture->sprite_count; i++) {
        const Sprite *sprite = picture->sprites[i];
        if (sprite->art == ART_GLOW || sprite->art == ART_MIST)
            draw_light(draw, sprite, box);
        else
            draw_drawing(draw, sprite, box);
    }
}
