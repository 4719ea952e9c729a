/* What a camp's own words say already, so that what is added to them says nothing twice and nothing against them. The words of
   English are known; in others nothing is found, and all is added. */
#ifndef VIEW_PHRASE_H
#define VIEW_PHRASE_H

#include <stdbool.h>
#include <stddef.h>

#define PHRASE_TO_THE_END 1440 /* minutes */

typedef struct Phrase {
    size_t from, to; /* its bytes, with what parts it from the words before; none = it is woven into them */
    int value;       /* UNSET = nothing of the kind is said */
} Phrase;

/* As on the dial: 0 together, 1 someone nearby, 2 alone. `name` is one of the player's own people; NULL = none. */
Phrase phrase_company(const char *words, const char *name);
Phrase phrase_time(const char *words); /* minutes, 0 to PHRASE_TO_THE_END */

bool phrase_has_name(const char *words, const char *name); /* as a word of its own; NULL words have none */
bool phrase_is_moment(const char *words);  /* done before a minute is over, such as a question */
bool phrase_is_quiet(const char *words);   /* at a quiet place or hour */
bool phrase_is_pictured(const char *words); /* a picture, a film, the mirror, the mind: what it is about is not there */
bool phrase_is_sentences(const char *words); /* more than one, or one that asks or calls: nothing can go on behind it */
size_t phrase_length(const char *words);   /* without a full stop and white space at the end */

#endif
