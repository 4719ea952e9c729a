#include "shell/writing.h"

#include "core/memory.h"

#include <stdlib.h>

void writing_add(Writing *writing, Written written) {
    written.item = writing->item;
    writing->items = memory_grow(writing->items, writing->count, &writing->room, sizeof *writing->items);
    writing->items[writing->count++] = written;
}

void writing_free(Writing *writing) {
    free(writing->items);
    *writing = (Writing){0};
}
