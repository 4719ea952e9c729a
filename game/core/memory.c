#include "core/memory.h"

#include <stdint.h>
#include <stdlib.h>

void *memory_new(size_t count, size_t size) {
    void *memory = calloc(count > 0 ? count : 1, size > 0 ? size : 1);
    if (memory == NULL) {
        abort();
    }
    return memory;
}

void *memory_grow(void *items, size_t count, size_t *room, size_t size) {
    if (count < *room) {
        return items;
    }
    const size_t wanted = count < 8 ? 16 : count * 2;
    if (wanted > SIZE_MAX / 2 / size) {
        abort();
    }
    void *grown = realloc(items, wanted * size);
    if (grown == NULL) {
        abort();
    }
    *room = wanted;
    return grown;
}
