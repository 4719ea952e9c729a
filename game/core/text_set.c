#include "core/text_set.h"

#include "core/chance.h"
#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

#define ROOM_FIRST 16

/* The place of an equal text, or a free one. The room is a power of two, never full. */
static char **slots_place(const TextSlots *slots, const char *text) {
    size_t at = (size_t)chance_seed(text) & (slots->room - 1);
    while (slots->items[at] != NULL && strcmp(slots->items[at], text) != 0) {
        at = (at + 1) & (slots->room - 1);
    }
    return &slots->items[at];
}

static void slots_grow(TextSlots *slots) {
    const TextSlots old = *slots;
    slots->room = old.room == 0 ? ROOM_FIRST : old.room * 2;
    slots->items = memory_new(slots->room, sizeof *slots->items);
    for (size_t i = 0; i < old.room; i++) {
        if (old.items[i] != NULL) {
            *slots_place(slots, old.items[i]) = old.items[i];
        }
    }
    free((void *)old.items);
}

/* False where it is there already. */
static bool slots_add(TextSlots *slots, char *text) {
    if (slots->count * 2 >= slots->room) {
        slots_grow(slots);
    }
    char **place = slots_place(slots, text);
    const bool fresh = *place == NULL;
    *place = fresh ? text : *place;
    slots->count += fresh ? 1 : 0;
    return fresh;
}

void text_set_add(TextSet *set, const char *text) {
    if (text_is_blank(text) || !slots_add(&set->written, (char *)text)) {
        return;
    }
    char *folded = text_folded(text);
    if (!slots_add(&set->folded, folded)) {
        free(folded);
    }
}

size_t text_set_count(const TextSet *set) {
    return set->folded.count;
}

void text_set_free(TextSet *set) {
    for (size_t i = 0; i < set->folded.room; i++) {
        free(set->folded.items[i]);
    }
    free((void *)set->folded.items);
    free((void *)set->written.items);
    *set = (TextSet){.written = {.items = NULL}};
}
