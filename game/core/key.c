#include "core/key.h"

#include <stdio.h>
#include <string.h>

Key key_of(Part part) {
    return key_index(part, 0);
}

Key key_index(Part part, int index) {
    return (Key){.part = part, .index = index};
}

Key key_record(Part part, const char *id) {
    Key key = key_of(part);
    (void)snprintf(key.id, sizeof key.id, "%s", id);
    return key;
}

bool key_same(const Key *a, const Key *b) {
    return a->part == b->part && a->index == b->index && strcmp(a->id, b->id) == 0;
}

bool part_is_field(Part part) {
    return part >= PART_NAME && part <= PART_CONTACT_NUMBER;
}

bool part_is_slider(Part part) {
    return part >= PART_LIKELIHOOD && part <= PART_SET_MUSIC;
}

bool part_is_lines(Part part) {
    return part == PART_FORECAST || part == PART_LEARNED || part == PART_SURPRISE || part == PART_NOTE ||
           part == PART_LETTER_WORDS;
}
