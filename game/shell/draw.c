#include "shell/draw.h"

#include "shell/draw_parts.h"

#include <SDL_image.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* The scenery takes so long that the window grows no brighter or darker by more than a tenth in 100 ms. */
#define GROUND_MS 1700.0
#define CLOSER 1.7 /* how much larger the mountain is when the eye has come up to it */

Draw draw_new(SDL_Renderer *renderer, Fonts *fonts, const char *assets) {
    Draw draw = {.renderer = renderer, .fonts = fonts, .textures = textures_new(renderer)};
    draw.canvas.renderer = renderer;
    snprintf(draw.art, sizeof draw.art, "%s/art", assets);
    return draw;
}

void draw_free(Draw *draw) {
    canvas_free(&draw->canvas);
    textures_free(draw->textures);
    draw->textures = NULL;
}

static Hour screen_hour(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++)
        if (screen->items[i].kind == ITEM_SCENE)
            return (Hour)screen->items[i].value;
    return HOUR_DUSK;
}

/* Where a scene fills the window, nothing of what was there before is seen. */
static void draw_clear(const Draw *draw, const Screen *screen) {
    if (screen->count > 0 && screen->items[0].kind == ITEM_SCENE && screen->below == NULL)
        return;
    SDL_RenderSetClipRect(draw->renderer, NULL);
    SDL_SetRenderDrawBlendMode(draw->renderer, SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(draw->renderer, 0, 0, 0, 255);
    SDL_RenderClear(draw->renderer);
}

/* Everything drawn from now on lies so many pixels lower. */
static void draw_lower(const Draw *draw, double pixels) {
    SDL_Rect port = {0, (int)lround(pixels), draw->sight->width, draw->sight->height};
    SDL_RenderSetViewport(draw->renderer, port.y == 0 ? NULL : &port);
}

static void draw_one(Draw *draw, const Screen *screen, int index, Hour hour) {
    const Item *item = &screen->items[index];
    if (item->clip.w <= 0 || item->clip.h <= 0 || item->gone >= 1)
        return;
    const Drawing drawing = {item, theme_skin_touched(item, draw->contrast), hour};
    SDL_Rect clip = {item->clip.x, item->clip.y, item->clip.w, item->clip.h};
    draw_lower(draw, item->kind == ITEM_SCENE ? 0 : screen->arrival.lift + (double)item->lift);
    SDL_RenderSetClipRect(draw->renderer, &clip);
    draw->alpha = (Uint8)lround((1 - (double)item->gone) * 255);
    if (draw->writing != NULL)
        draw->writing->item = item;
    draw_item(draw, &drawing);
    draw_focus(draw, screen, index);
    draw->alpha = 255;
}

/* The scenery of the screen before goes more slowly than its cards. */
static void draw_ground_before(Draw *draw, const Arrival *arrival) {
    const Shown *shown = draw->scene_before[0] == '\0' || arrival->ground >= 1 || !draw->canvas.has_before
                             ? NULL
                             : textures_find(draw->textures, draw->scene_before);
    if (shown == NULL || shown->texture == NULL || strcmp(draw->scene, draw->scene_before) == 0)
        return;
    const Shown *now = textures_find(draw->textures, draw->scene);
    draw->ground_ms = (int)(fabs(shown->light - now->light) * GROUND_MS);
    canvas_lay(draw->renderer, shown->texture, NULL, 1 - arrival->ground);
}

/* Part of the way, the eye goes up to a place of the screen before. */
static bool draw_closer(Draw *draw, const Arrival *arrival) {
    if (arrival->closer <= 0 || arrival->shown > 0 || !draw->canvas.has_before)
        return false;
    double zoom = 1 + (CLOSER - 1) * arrival->closer, width = draw->canvas.width, height = draw->canvas.height;
    double x = arrival->from_x - (arrival->from_x + (arrival->x - arrival->from_x) * arrival->closer) / zoom;
    double y = arrival->from_y - (arrival->from_y + (arrival->y - arrival->from_y) * arrival->closer) / zoom;
    SDL_FRect part = {(float)SDL_clamp(x, 0, width - width / zoom), (float)SDL_clamp(y, 0, height - height / zoom),
                      (float)(width / zoom), (float)(height / zoom)};
    canvas_closer(&draw->canvas, &part);
    draw->close = true;
    return true;
}

static void draw_turn(Draw *draw, const Arrival *arrival) {
    bool came_close = draw->close && arrival->shown > 0; /* this screen comes up out of what is seen from there */
    if (arrival->since == draw->arrived && !came_close)
        return;
    canvas_turn(&draw->canvas);
    snprintf(draw->scene_before, sizeof draw->scene_before, "%s", came_close ? "" : draw->scene);
    draw->arrived = arrival->since;
    draw->close = false;
    draw->ground_ms = 0;
}

/* Nobody reads there: its words are not among those that are written. */
static void draw_below(Draw *draw, const Screen *screen) {
    const Hour hour = screen_hour(screen);
    Writing *writing = draw->writing;
    draw->writing = NULL;
    for (size_t i = 0; i < screen->count; i++)
        draw_one(draw, screen, (int)i, hour);
    draw->writing = writing;
}

static void draw_items(Draw *draw, const Screen *screen) {
    if (screen->below != NULL)
        draw_below(draw, screen->below);
    const Hour hour = screen_hour(screen);
    for (size_t i = 0; i < screen->count; i++) {
        draw_one(draw, screen, (int)i, hour);
        if (screen->items[i].kind == ITEM_SCENE)
            draw_ground_before(draw, &screen->arrival);
    }
    draw_lower(draw, 0);
    SDL_RenderSetClipRect(draw->renderer, NULL);
    canvas_before(&draw->canvas, 1 - screen->arrival.shown);
}

void draw_screen(Draw *draw, const App *app, const Sight *sight, const Screen *screen) {
    draw->app = app;
    draw->sight = sight;
    draw->scale = sight->scale;
    draw->contrast = screen->contrast;
    draw->alpha = 255;
    textures_rest(draw->textures);
    canvas_begin(&draw->canvas);
    draw_turn(draw, &screen->arrival);
    draw_clear(draw, screen);
    if (!draw_closer(draw, &screen->arrival))
        draw_items(draw, screen);
    canvas_end(&draw->canvas);
}

void draw_drop(Draw *draw) {
    textures_drop(draw->textures);
    canvas_drop(&draw->canvas);
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
