/* What a picture is made of: copies and fills, in their order. The list of the picture before is kept, so that only where the two
   differ anything is drawn again. The outcome is the same, pixel by pixel, as if all were. */
#ifndef SHELL_DISPLAY_H
#define SHELL_DISPLAY_H

#include "view/screen.h"
#include "view/theme.h"

#include <SDL.h>

typedef struct DisplayOp {
    SDL_Texture *texture; /* NULL = a fill */
    uintptr_t serial;     /* the texture's user data: tells its content apart from all others */
    SDL_Rect from, to, clip;
    SDL_Point foot; /* what it is turned about */
    double angle;   /* degrees */
    Colour colour;  /* of a fill */
    Uint8 alpha;
} DisplayOp;

typedef struct DisplayList {
    DisplayOp *ops;
    size_t count, room;
} DisplayList;

typedef struct Display { /* begins with its renderer alone */
    SDL_Renderer *renderer;
    DisplayList now, before;
    int width, height;
    SDL_Rect clip;
    int down;
    bool kept; /* the target still holds what `before` tells */
} Display;

void display_free(Display *display);

/* Gives a texture its serial. Whenever what it shows becomes something else, it needs another. */
void display_name(SDL_Texture *texture, uintptr_t serial);

/* A new picture on a target of that size. */
void display_begin(Display *display, int width, int height);
/* From here on nothing is drawn outside; NULL = the whole target. */
void display_clip(Display *display, const SDL_Rect *clip);
/* From here on everything lies so many pixels lower, clips set from now on too. */
void display_lower(Display *display, int pixels);

/* `from` NULL = the whole texture, `to` NULL = the whole target. The texture has to live until display_end, and to carry a serial of
   its own as user data. */
void display_copy(Display *display, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to, Uint8 alpha);
void display_turned(Display *display, SDL_Texture *texture, const SDL_Rect *to, double angle, SDL_Point foot,
                    Uint8 alpha);
void display_fill(Display *display, const SDL_Rect *to, Colour colour);

/* Draws on the renderer's target what has changed. */
void display_end(Display *display);
/* The target does not hold the picture before any more. */
void display_forget(Display *display);

#endif
