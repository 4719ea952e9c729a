/* The parts of a picture that have to be drawn again: a few boxes that do not waste much. */
#ifndef SHELL_DAMAGE_H
#define SHELL_DAMAGE_H

#include <SDL.h>
#include <stdbool.h>

#define DAMAGE_MOST 32

typedef struct Damage { /* begins as {0} */
    SDL_Rect rects[DAMAGE_MOST];
    int count;
} Damage;

/* Boxes that lie near each other become one. An empty one is no damage. */
void damage_add(Damage *damage, SDL_Rect rect);
/* All of it lies in every box that touches it. */
bool damage_is_whole(const Damage *damage, const SDL_Rect *rect);
/* Makes it so: it becomes one with all boxes that touch it. */
void damage_join(Damage *damage, SDL_Rect rect);
int64_t damage_area(const Damage *damage); /* pixels */

#endif
