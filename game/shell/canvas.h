/* What the window shows, kept as a picture, so that the screen after can come up out of it. Opaque pictures with one alpha for the whole are
   the cheapest blending that SDL's software renderer has: 0.6 ms at 1280x720. */
#ifndef SHELL_CANVAS_H
#define SHELL_CANVAS_H

#include <SDL.h>
#include <stdbool.h>

typedef struct Canvas {
    SDL_Renderer *renderer;
    SDL_Texture *now, *before; /* the picture being drawn, and the last one of the screen before */
    int width, height;
    bool drawn, has_before;
} Canvas;

void canvas_free(Canvas *canvas);

/* From here on everything is drawn into the picture. */
void canvas_begin(Canvas *canvas);
/* The last picture becomes the one before; a new one is begun. */
void canvas_turn(Canvas *canvas);
/* Lays the one before over what is drawn. `alpha` 0 to 1. */
void canvas_before(const Canvas *canvas, double alpha);
/* Fills the picture with a part of the one before: `from`, in its pixels. */
void canvas_closer(const Canvas *canvas, const SDL_FRect *from);
/* What was drawn goes to the window. */
void canvas_end(Canvas *canvas);
/* The renderer has lost what it kept. */
void canvas_drop(Canvas *canvas);

/* An opaque texture laid over what is drawn. */
void canvas_lay(SDL_Renderer *renderer, SDL_Texture *opaque, const SDL_Rect *to, double alpha);

#endif
