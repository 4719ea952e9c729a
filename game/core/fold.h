/* Text as it is searched and compared: compatibility-normalised (NFKD), case folded, accents stripped (not the vowel signs of Indic
   scripts or Thai, which are letters), white space at the ends dropped and inside made single. What is found in folded text is shown in the player's own. */
#ifndef CORE_FOLD_H
#define CORE_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Folded {
    char *text;   /* owned; ends with a NUL */
    size_t length, room;
    uint32_t *origin; /* where in the text each byte comes from; NULL where that was not asked for. Owned */
} Folded;

/* `traced`: with `origin`. NULL gives "". */
Folded fold(const char *text, bool traced);
/* One more text, on a line of its own: nothing is found across two. Without origins. */
void fold_more(Folded *folded, const char *text);
void folded_free(Folded *folded);

#define FOLD_WORDS_MOST 8

typedef struct FoldedWords { /* what is searched for: each word for itself, what is behind so many in one piece */
    char *text;              /* owned; each word ends with a NUL */
    const char *items[FOLD_WORDS_MOST]; /* inside `text` */
    size_t count;
} FoldedWords;

FoldedWords folded_words(const char *text);
void folded_words_free(FoldedWords *words);
bool folded_words_same(const FoldedWords *a, const FoldedWords *b);

typedef struct TextPart { /* bytes of a text */
    size_t from, to;
} TextPart;

/* Where one of the words is found first in a text from `from` on, whole graphemes; false = nowhere. `folded` is the text's, traced. */
bool fold_find(const char *text, const Folded *folded, const FoldedWords *words, size_t from, TextPart *out);

/* The part of a text around what was found: as many graphemes either side, less what would cut a word. */
TextPart fold_around(const char *text, TextPart found, size_t graphemes);

#endif
