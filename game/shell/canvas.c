#include "shell/canvas.h"

#include <math.h>

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
    return SDL_CreateTexture(canvas->renderer, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_TARGET, canvas->width,
                             canvas->height);
}

/* Without a texture to draw into, drawing goes straight to the window and nothing fades. */
void canvas_begin(Canvas *canvas) {
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
}

void canvas_turn(Canvas *canvas) {
    if (!canvas->drawn)
        return;
    SDL_Texture *last = canvas->now;
    canvas->now = canvas->before != NULL ? canvas->before : canvas_texture(canvas);
    canvas->before = last;
    canvas->has_before = true;
    SDL_SetRenderTarget(canvas->renderer, canvas->now);
}

void canvas_lay(SDL_Renderer *renderer, SDL_Texture *opaque, const SDL_Rect *to, double alpha) {
    Uint8 part = (Uint8)lround(alpha * 255);
    if (part == 0)
        return;
    SDL_SetTextureBlendMode(opaque, part == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetTextureAlphaMod(opaque, part);
    SDL_RenderCopy(renderer, opaque, NULL, to);
    SDL_SetTextureBlendMode(opaque, SDL_BLENDMODE_NONE);
    SDL_SetTextureAlphaMod(opaque, 255);
}

void canvas_before(const Canvas *canvas, double alpha) {
    if (canvas->has_before)
        canvas_lay(canvas->renderer, canvas->before, NULL, alpha);
}

void canvas_closer(const Canvas *canvas, const SDL_FRect *from) {
    SDL_Rect part = {(int)from->x, (int)from->y, (int)from->w, (int)from->h};
    SDL_SetTextureScaleMode(canvas->before, SDL_ScaleModeLinear);
    SDL_RenderCopy(canvas->renderer, canvas->before, &part, NULL);
}

void canvas_end(Canvas *canvas) {
    SDL_SetRenderTarget(canvas->renderer, NULL);
    if (canvas->now != NULL)
        SDL_RenderCopy(canvas->renderer, canvas->now, NULL, NULL);
    canvas->drawn = canvas->now != NULL;
}
