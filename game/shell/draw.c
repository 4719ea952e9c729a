#include "shell/draw.h"

#include "shell/draw_parts.h"

#include <SDL_image.h>
#include <stdio.h>
#include <string.h>

Draw draw_new(SDL_Renderer *renderer, Fonts *fonts, const char *assets) {
    Draw draw = {.renderer = renderer, .fonts = fonts, .textures = textures_new(renderer)};
    snprintf(draw.art, sizeof draw.art, "%s/art", assets);
    return draw;
}

void draw_free(Draw *draw) {
    textures_free(draw->textures);
    draw->textures = NULL;
}

static Hour screen_hour(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++)
        if (screen->items[i].kind == ITEM_SCENE)
            return (Hour)screen->items[i].value;
    return HOUR_DUSK;
}

static void draw_clip(const Draw *draw, const Item *item) {
    SDL_Rect clip = {item->clip.x, item->clip.y, item->clip.w, item->clip.h};
    SDL_RenderSetClipRect(draw->renderer, &clip);
}

void draw_screen(Draw *draw, const App *app, const Sight *sight, const Screen *screen) {
    draw->app = app;
    draw->sight = sight;
    draw->scale = sight->scale;
    draw->contrast = screen->contrast;
    textures_rest(draw->textures);
    SDL_RenderSetClipRect(draw->renderer, NULL);
    SDL_SetRenderDrawBlendMode(draw->renderer, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(draw->renderer, 0, 0, 0, 255);
    SDL_RenderClear(draw->renderer);
    Hour hour = screen_hour(screen);
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        if (item->clip.w <= 0 || item->clip.h <= 0)
            continue;
        Drawing drawing = {item, theme_skin(item, draw->contrast), hour};
        draw_clip(draw, item);
        if (draw->writing != NULL)
            draw->writing->item = item;
        draw_item(draw, &drawing);
    }
    SDL_RenderSetClipRect(draw->renderer, NULL);
}

bool draw_keep_png(const Draw *draw, const char *path, Problem *problem) {
    int w = 0, h = 0;
    SDL_GetRendererOutputSize(draw->renderer, &w, &h);
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    bool done =
        surface != NULL &&
        SDL_RenderReadPixels(draw->renderer, NULL, SDL_PIXELFORMAT_ARGB8888, surface->pixels, surface->pitch) == 0 &&
        IMG_SavePNG(surface, path) == 0;
    if (!done)
        problem_say(problem, "The picture %s could not be written (%s): look at the folder and the room on the disk.",
                    path, SDL_GetError());
    SDL_FreeSurface(surface);
    return done;
}
