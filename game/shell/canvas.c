#include "shell/canvas.h"

#include "shell/display.h"

void canvas_drop(Canvas *canvas) {
    if (canvas->now != NULL)
        SDL_DestroyTexture(canvas->now);
    if (canvas->before != NULL)
        SDL_DestroyTexture(canvas->before);
    canvas->now = canvas->before = NULL;
    canvas->drawn = canvas->has_before = false;
}

void canvas_free(Canvas *canvas) {
    canvas_drop(canvas);
}

static SDL_Texture *canvas_texture(const Canvas *canvas) {
    SDL_Texture *texture = SDL_CreateTexture(canvas->renderer, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_TARGET,
                                             canvas->width, canvas->height);
    if (texture != NULL)
        SDL_SetTextureScaleMode(texture, SDL_ScaleModeLinear); /* for the eye that comes closer */
    return texture;
}

/* Without a texture to draw into, drawing goes straight to the window and nothing fades. */
bool canvas_begin(Canvas *canvas) {
    int width = 0, height = 0;
    SDL_SetRenderTarget(canvas->renderer, NULL);
    SDL_GetRendererOutputSize(canvas->renderer, &width, &height);
    if (width != canvas->width || height != canvas->height)
        canvas_drop(canvas);
    canvas->width = width;
    canvas->height = height;
    if (canvas->now == NULL)
        canvas->now = canvas_texture(canvas);
    if (canvas->now != NULL)
        SDL_SetRenderTarget(canvas->renderer, canvas->now);
    return canvas->drawn;
}

void canvas_turn(Canvas *canvas) {
    if (!canvas->drawn)
        return;
    SDL_Texture *last = canvas->now;
    canvas->now = canvas->before != NULL ? canvas->before : canvas_texture(canvas);
    canvas->before = last;
    canvas->has_before = true;
    display_name(last, 2 * canvas->turns++ + 1);
    SDL_SetRenderTarget(canvas->renderer, canvas->now);
}

void canvas_end(Canvas *canvas) {
    SDL_SetRenderTarget(canvas->renderer, NULL);
    if (canvas->now != NULL)
        SDL_RenderCopy(canvas->renderer, canvas->now, NULL, NULL);
    canvas->drawn = canvas->now != NULL;
}
