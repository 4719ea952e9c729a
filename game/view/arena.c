#include "view/arena.h"

#include "core/memory.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK 65536

typedef struct Block {
    struct Block *next;
    size_t used, size;
    max_align_t bytes[];
} Block;

struct Arena {
    Block *block;
};

Arena *arena_new(void) {
    return memory_new(1, sizeof(Arena));
}

void arena_free(Arena *arena) {
    if (arena == NULL) {
        return;
    }
    for (Block *block = arena->block; block != NULL;) {
        Block *next = block->next;
        free(block);
        block = next;
    }
    free(arena);
}

static void add_block(Arena *arena, size_t least) {
    const size_t size = least > BLOCK ? least : BLOCK;
    Block *block = memory_new(1, sizeof(Block) + size);
    block->size = size;
    block->next = arena->block;
    arena->block = block;
}

void *arena_room(Arena *arena, size_t size) {
    const size_t align = sizeof(max_align_t);
    const size_t wanted = (size / align + 1) * align;
    if (arena->block == NULL || arena->block->size - arena->block->used < wanted) {
        add_block(arena, wanted);
    }
    void *room = (char *)arena->block->bytes + arena->block->used;
    arena->block->used += wanted;
    return room;
}

char *arena_copy(Arena *arena, const char *text) {
    if (text == NULL) {
        return NULL;
    }
    const size_t length = strlen(text);
    char *copy = arena_room(arena, length + 1);
    memcpy(copy, text, length);
    return copy;
}

void *arena_grow(Arena *arena, void *items, size_t count, size_t *room, size_t size) {
    if (count < *room) {
        return items;
    }
    const size_t more = *room > 0 ? *room * 2 : 8;
    void *moved = arena_room(arena, more * size);
    if (count > 0) {
        memcpy(moved, items, count * size);
    }
    *room = more;
    return moved;
}
