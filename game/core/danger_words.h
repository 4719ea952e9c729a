/* Words as the safety patterns see them. */
#ifndef CORE_DANGER_WORDS_H
#define CORE_DANGER_WORDS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct DangerWord {
    const char *text; /* folded; ends at `length` */
    size_t length;
    int place;        /* counts words, and the end of a sentence as DANGER_PAUSE more */
    int sentence;     /* place of its sentence's first word: the same for all of a sentence */
} DangerWord;

typedef struct DangerWords { /* {0} to begin with */
    char *folded[2];
    size_t texts;
    DangerWord *items;
    size_t count, room;
    size_t title; /* how many are of the first text */
    bool pause;
} DangerWords;

/* Adds the words of a text (NULL = none), at most two texts; each begins a sentence of its own. */
void danger_words_add(DangerWords *words, const char *text);
void danger_words_free(DangerWords *words);

/* As words are folded: in small letters, without accents and apostrophes. The caller frees it. */
char *danger_folded(const char *text);

/* Bytes of the word that begins at `text`; 0 where there is none. */
size_t danger_word_length(const char *text, size_t length);

#endif
