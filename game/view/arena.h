/* Room for what lives exactly as long as one screen: strings, lines, pictures. Freed in one go. */
#ifndef VIEW_ARENA_H
#define VIEW_ARENA_H

#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena); /* NULL is allowed */

/* Zeroed, aligned for anything; stays where it is until the arena is freed. */
void *arena_room(Arena *arena, size_t size);
char *arena_copy(Arena *arena, const char *text); /* NULL stays NULL */

/* Room for one element more than `count` in an array that lives in the arena. Returns the array, perhaps moved. */
void *arena_grow(Arena *arena, void *items, size_t count, size_t *room, size_t size);

#endif
