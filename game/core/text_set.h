/* Which texts were said: how many different ones there are, compared folded. A text is folded only the first time that it
   comes as it is written, so that a hundred thousand tries in the same few places cost next to nothing. */
#ifndef CORE_TEXT_SET_H
#define CORE_TEXT_SET_H

#include <stdbool.h>
#include <stddef.h>

typedef struct TextSlots { /* open addressing; NULL = free */
    char **items;
    size_t count, room;
} TextSlots;

typedef struct TextSet { /* begins as {0} */
    TextSlots written; /* borrowed: as they were handed in */
    TextSlots folded;  /* owned */
} TextSet;

/* The text must live as long as the set. Nothing where it is blank. */
void text_set_add(TextSet *set, const char *text);
size_t text_set_count(const TextSet *set); /* different when folded */
void text_set_free(TextSet *set);

#endif
