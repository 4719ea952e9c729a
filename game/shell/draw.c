#include "shell/draw.h"

#include "shell/draw_parts.h"

#include <SDL_image.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* The scenery takes so long that the window grows no brighter or darker by more than a tenth in 100 ms. */
#define GROUND_MS 1700.0
#define CARDS_LEFT .25 /* of the way */
#define CLOSER 1.7     /* how much larger the mountain is when the eye has come up to it */

Draw draw_new(SDL_Renderer *renderer, Fonts *fonts, const char *assets) {
    Draw draw = {.renderer = renderer, .fonts = fonts, .textures = textures_new(renderer)};
    draw.canvas.renderer = draw.display.renderer = renderer;
    snprintf(draw.art, sizeof draw.art, "%s/art", assets);
    return draw;
}

void draw_free(Draw *draw) {
    canvas_free(&draw->canvas);
    display_free(&draw->display);
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
static void draw_clear(Draw *draw, const Screen *screen) {
    if (screen->count == 0 || screen->items[0].kind != ITEM_SCENE || screen->below != NULL)
        display_fill(&draw->display, NULL, 0x000000FF);
}

/* Everything drawn from now on lies so many pixels lower. */
static void draw_lower(Draw *draw, double pixels) {
    display_lower(&draw->display, (int)lround(pixels));
}

/* An opaque picture as large as the window. */
static void draw_laid(Draw *draw, SDL_Texture *opaque, double alpha) {
    display_clip(&draw->display, NULL);
    display_copy(&draw->display, opaque, NULL, NULL, (Uint8)lround(alpha * 255));
}

static void draw_one(Draw *draw, const Screen *screen, int index, Hour hour) {
    const Item *item = &screen->items[index];
    if (item->clip.w <= 0 || item->clip.h <= 0 || item->gone >= 1)
        return;
    const Drawing drawing = {item, theme_skin_touched(item, draw->contrast), hour};
    SDL_Rect clip = {item->clip.x, item->clip.y, item->clip.w, item->clip.h};
    draw_lower(draw, item->kind == ITEM_SCENE ? 0 : screen->arrival.lift + (double)item->lift);
    display_clip(&draw->display, &clip);
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
    draw_laid(draw, shown->texture, 1 - arrival->ground);
}

/* Part of the way, the eye goes up to a place of the scenery before; its cards are left behind at once. */
static bool draw_closer(Draw *draw, const Arrival *arrival) {
    if (arrival->closer <= 0 || arrival->shown > 0 || !draw->canvas.has_before)
        return false;
    double zoom = 1 + (CLOSER - 1) * arrival->closer, width = draw->canvas.width, height = draw->canvas.height;
    double x = arrival->from_x - (arrival->from_x + (arrival->x - arrival->from_x) * arrival->closer) / zoom;
    double y = arrival->from_y - (arrival->from_y + (arrival->y - arrival->from_y) * arrival->closer) / zoom;
    SDL_Rect part = {(int)SDL_clamp(x, 0, width - width / zoom), (int)SDL_clamp(y, 0, height - height / zoom),
                     (int)(width / zoom), (int)(height / zoom)};
    const Shown *scene = textures_find(draw->textures, draw->scene_before);
    const bool kept = scene != NULL && scene->texture != NULL;
    if (kept)
        SDL_SetTextureScaleMode(scene->texture, SDL_ScaleModeLinear);
    display_copy(&draw->display, kept ? scene->texture : draw->canvas.before, &part, NULL, 255);
    if (kept && arrival->closer < CARDS_LEFT)
        draw_laid(draw, draw->canvas.before, 1 - arrival->closer / CARDS_LEFT);
    draw->close = true;
    return true;
}

static void draw_turn(Draw *draw, const Arrival *arrival) {
    bool came_close = draw->close && arrival->shown > 0; /* this screen comes up out of what is seen from there */
    if (arrival->since == draw->arrived && !came_close)
        return;
    canvas_turn(&draw->canvas);
    display_forget(&draw->display);
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
    if (draw->canvas.has_before)
        draw_laid(draw, draw->canvas.before, 1 - screen->arrival.shown);
}

void draw_screen(Draw *draw, const App *app, const Sight *sight, const Screen *screen) {
    draw->app = app;
    draw->sight = sight;
    draw->scale = sight->scale;
    draw->contrast = screen->contrast;
    draw->alpha = 255;
    textures_rest(draw->textures);
    if (!canvas_begin(&draw->canvas))
        display_forget(&draw->display);
    display_begin(&draw->display, draw->canvas.width, draw->canvas.height);
    draw_turn(draw, &screen->arrival);
    draw_clear(draw, screen);
    if (!draw_closer(draw, &screen->arrival))
        draw_items(draw, screen);
    display_end(&draw->display);
    canvas_end(&draw->canvas);
}

void draw_drop(Draw *draw) {
    textures_drop(draw->textures);
    display_forget(&draw->display);
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
