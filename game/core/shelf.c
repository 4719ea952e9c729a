#include "core/shelf.h"

#include "core/memory.h"

#include <stdlib.h>
#include <string.h>

size_t id_hash(const char *id) {
    uint64_t hash = UINT64_C(14695981039346656037); /* FNV-1a */
    for (; *id != '\0'; id++) {
        hash = (hash ^ (unsigned char)*id) * UINT64_C(1099511628211);
    }
    return (size_t)(hash ^ (hash >> 32));
}

static size_t id_slot(const char *id, size_t room) {
    return id_hash(id) & (room - 1);
}

static void index_add(Shelf *shelf, size_t place) {
    size_t slot = id_slot(shelf->items[place]->id, shelf->index_room);
    while (shelf->index[slot] != 0) {
        slot = (slot + 1) & (shelf->index_room - 1);
    }
    shelf->index[slot] = place + 1;
}

static void index_grow(Shelf *shelf) {
    free(shelf->index);
    shelf->index_room = shelf->index_room == 0 ? 32 : shelf->index_room * 2;
    shelf->index = memory_new(shelf->index_room, sizeof *shelf->index);
    for (size_t i = 0; i < shelf->count; i++) {
        index_add(shelf, i);
    }
}

void shelf_append(Shelf *shelf, const Record *record) {
    shelf->items = memory_grow((void *)shelf->items, shelf->count, &shelf->room, sizeof *shelf->items);
    shelf->items[shelf->count++] = record;
    if (shelf->count * 2 > shelf->index_room) {
        index_grow(shelf);
    } else {
        index_add(shelf, shelf->count - 1);
    }
}

const Record **shelf_place(const Shelf *shelf, const char *id) {
    if (shelf->index_room == 0) {
        return NULL;
    }
    size_t slot = id_slot(id, shelf->index_room);
    for (; shelf->index[slot] != 0; slot = (slot + 1) & (shelf->index_room - 1)) {
        const Record **place = &shelf->items[shelf->index[slot] - 1];
        if (strcmp((*place)->id, id) == 0) {
            return place;
        }
    }
    return NULL;
}

Shelf shelf_shared(const Shelf *shelf) {
    Shelf copy = {.room = shelf->count, .index_room = shelf->index_room};
    if (shelf->count == 0) {
        return (Shelf){.items = NULL};
    }
    copy.items = memory_new(shelf->count, sizeof *copy.items);
    copy.index = memory_new(shelf->index_room, sizeof *copy.index);
    memcpy(copy.index, shelf->index, shelf->index_room * sizeof *copy.index);
    for (; copy.count < shelf->count; copy.count++) {
        copy.items[copy.count] = record_hold(shelf->items[copy.count]);
    }
    return copy;
}

void shelf_free(Shelf *shelf, const Shape *shape) {
    for (size_t i = 0; i < shelf->count; i++) {
        record_drop(shape, shelf->items[i]);
    }
    free((void *)shelf->items);
    free(shelf->index);
    *shelf = (Shelf){.items = NULL};
}
