/* Everything painted once and shown often: textures by a key that says in words what they show. */
#ifndef SHELL_TEXTURES_H
#define SHELL_TEXTURES_H

#include <SDL.h>
#include <stdbool.h>

typedef struct Textures Textures;

typedef struct Shown {
    SDL_Texture *texture; /* its user data is a serial for DisplayOp; NULL = there is nothing to see, and this is known */
    int w, h;
    int left, top; /* a sprite's foot, from its texture's corner; text: see fonts_paint */
    double light; /* how bright an opaque picture is as a whole, 0 to 1 */
} Shown;

#define TEXTURE_KEY 512 /* longest key but for texts, which are whole */

Textures *textures_new(SDL_Renderer *renderer);
void textures_free(Textures *textures);

/* NULL where the key is new; else borrowed until the next textures_rest. */
const Shown *textures_find(Textures *textures, const char *key);

/* Takes the surface over; NULL is kept as "nothing to see". Opaque ones are copied without blending: cheaper. */
const Shown *textures_keep(Textures *textures, const char *key, SDL_Surface *surface, bool opaque, int top);

/* The same for a sprite whose foot is at left, top. */
const Shown *textures_keep_sprite(Textures *textures, const char *key, SDL_Surface *surface, int left, int top);

/* Lets go of one. */
void textures_forget(Textures *textures, const char *key);

/* Between two pictures: lets go of what was not shown for long, down to the budget. */
void textures_rest(Textures *textures);

/* The renderer has lost what it kept. */
void textures_drop(Textures *textures);

#endif
