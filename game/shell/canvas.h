/* What the window shows, kept as a picture, so that the screen after can come up out of it. Opaque pictures with one
   alpha for the whole are the cheapest blending that SDL's software renderer has: 0.6 ms at 1280x720. */
#ifndef SHELL_CANVAS_H
#define SHELL_CANVAS_H

#include <SDL.h>
#include <stdbool.h>

typedef struct Canvas {
    SDL_Renderer *renderer;
    SDL_Texture *now, *before; /* the picture being drawn, and the last one of the screen before */
    int width, height;
    uintptr_t turns; /* serials of what was before are odd */
    bool drawn, has_before;
} Canvas;

void canvas_free(Canvas *canvas);

/* From here on everything is drawn into the picture. False where it does not hold what was drawn last. */
bool canvas_begin(Canvas *canvas);
/* The last picture becomes the one before; a new one is begun. */
void canvas_turn(Canvas *canvas);
/* What was drawn goes to the window. */
void canvas_end(Canvas *canvas);
/* The renderer has lost what it kept. */
void canvas_drop(Canvas *canvas);

#endif
