#include "shell/spread.h"

#include "shell/sprites.h"

typedef struct Cuts { /* along one way: where the pieces begin and end */
    int from[4], to[4];
} Cuts;

static Cuts cuts_of(int edge, int painted, int start, int length) {
    return (Cuts){{0, edge, painted - edge, painted}, {start, start + edge, start + length - edge, start + length}};
}

/* Where a pixel of the wide painting comes from. */
static int narrow_of(int at, int edge) {
    if (edge == 0 || at <= edge)
        return at;
    return at < edge + SPREAD_MIDDLE ? edge : at - SPREAD_MIDDLE + 1;
}

static uint32_t *row_of(SDL_Surface *surface, int y) {
    return (uint32_t *)(void *)((char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
}

SDL_Surface *spread_widen(SDL_Surface *surface, const Spread *spread) {
    if (surface == NULL)
        return NULL;
    int w = surface->w + (spread->edge_x > 0 ? SPREAD_MIDDLE - 1 : 0);
    int h = surface->h + (spread->edge_y > 0 ? SPREAD_MIDDLE - 1 : 0);
    SDL_Surface *wide = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, surface->format->format);
    for (int y = 0; wide != NULL && y < h; y++) {
        const uint32_t *from = row_of(surface, narrow_of(y, spread->edge_y));
        uint32_t *to = row_of(wide, y);
        for (int x = 0; x < w; x++)
            to[x] = from[narrow_of(x, spread->edge_x)];
    }
    SDL_FreeSurface(surface);
    return wide;
}

/* Lays a piece side by side from left to right and from top to bottom; the last ones are cut. */
static void draw_tiles(Draw *draw, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to) {
    for (int y = 0; y < to->h; y += from->h)
        for (int x = 0; x < to->w; x += from->w) {
            SDL_Rect part = {from->x, from->y, SDL_min(from->w, to->w - x), SDL_min(from->h, to->h - y)};
            SDL_Rect here = {to->x + x, to->y + y, part.w, part.h};
            draw_copy(draw, texture, &part, &here);
        }
}

void draw_spread(Draw *draw, const Shown *shown, Box box, const Spread *spread) {
    if (shown->texture == NULL)
        return;
    Cuts x = cuts_of(spread->edge_x, shown->w, box.x, box.w);
    Cuts y = cuts_of(spread->edge_y, shown->h, box.y, box.h);
    bool both = spread->edge_x > 0 && spread->edge_y > 0;
    for (int row = 0; row < 3; row++)
        for (int column = 0; column < 3; column++) {
            SDL_Rect from = {x.from[column], y.from[row], x.from[column + 1] - x.from[column],
                             y.from[row + 1] - y.from[row]};
            SDL_Rect to = {x.to[column], y.to[row], x.to[column + 1] - x.to[column], y.to[row + 1] - y.to[row]};
            if (from.w <= 0 || from.h <= 0 || to.w <= 0 || to.h <= 0)
                continue;
            if (both && row == 1 && column == 1)
                draw_fill(draw, (Box){to.x, to.y, to.w, to.h}, spread->middle);
            else
                draw_tiles(draw, shown->texture, &from, &to);
        }
}
