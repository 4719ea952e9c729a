/* The window and its renderer. */
#ifndef SHELL_WINDOW_H
#define SHELL_WINDOW_H

#include "core/problem.h"
#include "shell/args.h"

#include <SDL.h>

typedef struct Window {
    SDL_Window *window;   /* NULL for a picture without a window */
    SDL_Surface *surface; /* NULL for a real window */
    SDL_Renderer *renderer;
} Window;

/* A window in the middle of the screen; `width` 0 = as fits. False with a sentence where there is no display. */
bool window_open(Window *window, RendererWish wish, int width, int height, Problem *problem);

/* A surface in memory to draw on: needs no display. */
bool window_open_hidden(Window *window, int width, int height, Problem *problem);

/* For pictures: in memory, but by the accelerated renderer in a window that shows, for it has nowhere else to draw. */
bool window_open_picture(Window *window, RendererWish wish, int width, int height, Problem *problem);

void window_close(Window *window);

/* Size in pixels, which may differ from the window's own units. */
void window_size(const Window *window, int *width, int *height);
void window_scale(const Window *window, double *x, double *y); /* pixels for one unit */

void window_full_screen(Window *window); /* on, or off again */

#endif
