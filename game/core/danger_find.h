/* Where the phrases of the patterns stand in a text. */
#ifndef CORE_DANGER_FIND_H
#define CORE_DANGER_FIND_H

#include "core/danger.h"
#include "core/danger_words.h"

typedef struct DangerFind {
    int list;
    size_t word; /* its first */
} DangerFind;

typedef struct DangerFinds {
    DangerWords words;
    DangerFind *items; /* by list, then by word */
    size_t count, room;
    size_t *first; /* of each list, and one more for the end */
} DangerFinds;

/* Looks up each word among the sorted first words of the phrases: time grows with the text, hardly with the patterns. */
DangerFinds danger_find(const DangerRules *rules, const char *title, const char *detail);
void danger_finds_free(DangerFinds *finds);

/* The order of a phrase's first word. */
int danger_first_compare(const DangerPhrase *phrase, const char *word, size_t length);

/* The first word at `place` or behind it where a phrase of the list begins, or NULL. */
const DangerWord *danger_finds_from(const DangerFinds *finds, int list, int place);

#endif
