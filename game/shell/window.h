/* The window and its renderer. */
#ifndef SHELL_WINDOW_H
#define SHELL_WINDOW_H

#include "core/problem.h"
#include "data/window_file.h"
#include "shell/args.h"

#include <SDL.h>

typedef struct Window {
    SDL_Window *window;   /* NULL for a picture without a window */
    SDL_Surface *surface; /* NULL for a real window */
    SDL_Renderer *renderer;
    WindowPlace place; /* while neither large nor full */
} Window;

/* A window where it stood `before` (NULL = not known), where that is still to be seen; else in the middle of the screen. A `width`
   above 0 goes before both. False with a sentence where there is no display. */
bool window_open(Window *window, RendererWish wish, int width, int height, const WindowPlace *before,
                 Problem *problem);

/* A surface in memory to draw on: needs no display. */
bool window_open_hidden(Window *window, int width, int height, Problem *problem);

/* For pictures: in memory, but by the accelerated renderer in a window that shows, for it has nowhere else to draw. */
bool window_open_picture(Window *window, RendererWish wish, int width, int height, Problem *problem);

void window_close(Window *window);

/* Size in pixels, which may differ from the window's own units. */
void window_size(const Window *window, int *width, int *height);
void window_scale(const Window *window, double *x, double *y); /* pixels for one unit */

bool window_is_seen(const Window *window); /* neither minimised nor hidden; another window may lie over it */
void window_note_place(Window *window); /* it was moved, or became another size */
WindowPlace window_place(const Window *window);

void window_full_screen(Window *window); /* on, or off again */

#endif
