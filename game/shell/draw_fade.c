#include "shell/draw_parts.h"

#include <math.h>
#include <stdio.h>

typedef struct Fade {
    int w, h;
    Colour colour;
    double radius; /* of the corners at its end, pixels */
    bool low;      /* its end is the lower one */
} Fade;

/* How far a round corner reaches in, so far from the end. */
static int corner_in(const Fade *fade, double from_end) {
    const double up = fade->radius - from_end;
    return up <= 0 ? 0 : (int)ceil(fade->radius - sqrt(fmax(0, fade->radius * fade->radius - up * up)));
}

/* Softly begun, so that what is far from the end is read as before. */
static SDL_Surface *fade_paint(const Fade *fade) {
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, fade->w, fade->h, 32, SDL_PIXELFORMAT_ARGB8888);
    for (int y = 0; surface != NULL && y < fade->h; y++) {
        const double from_end = fade->low ? fade->h - y - .5 : y + .5, part = 1 - from_end / fade->h;
        const uint32_t alpha = (uint32_t)(part * part * (fade->colour & 255) + .5);
        const int in = corner_in(fade, from_end);
        const SDL_Rect row = {in, y, fade->w - 2 * in, 1};
        SDL_FillRect(surface, &row, fade->colour >> 8 | alpha << 24);
    }
    return surface;
}

void draw_fade(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    const Skin *skin = &drawing->skin;
    const double radius = item->radius > 0 ? draw_px(draw, skin->radius - skin->border_width) : 0;
    const Fade fade = {item->box.w, item->box.h, skin->fill, radius, item->value == 1};
    if (fade.w <= 0 || fade.h <= 0)
        return;
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "fade %d %d %08x %.2f %d", fade.w, fade.h, fade.colour, radius, fade.low);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, fade_paint(&fade), false, 0);
    draw_shown(draw, shown, item->box.x, item->box.y);
}
