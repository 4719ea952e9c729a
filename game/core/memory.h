/* Memory for all rooms. Running out of memory ends the program: the save on the disk is whole at every moment,
   so stopping is safer than going on with half a thought. */
#ifndef CORE_MEMORY_H
#define CORE_MEMORY_H

#include <stddef.h>

/* Zeroed memory for `count` elements of `size` bytes; never NULL (a request for nothing gets one byte). */
void *memory_new(size_t count, size_t size);

/* Room for one element more than `count` in an array of `size`-byte elements. Returns the array, perhaps moved, and
   updates `*room`. The one growable array of the project: keep {items, count, room} in the struct that owns it. */
void *memory_grow(void *items, size_t count, size_t *room, size_t size);

#endif
