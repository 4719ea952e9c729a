/* How scary a step is, as people write it beside its words: 25, (25), 25/100, 3/10, 25 %. */
#ifndef DATA_RATING_H
#define DATA_RATING_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Written { /* a number as it was written */
    int fear;            /* 0 to 100 where it is on its scale */
    int scale;           /* 100, or 10: then `fear` has been multiplied by 10 */
    bool off_scale;      /* below 0 or above the scale */
} Written;

/* Reads the whole of a text that holds nothing but a rating. False where it is something else. */
bool rating_read(const char *text, size_t length, Written *out);

/* Splits a line into its words and a rating at the end or at the start of it; `*length` and `*text` are narrowed to the words.
   False where there is none, and nothing is changed. */
bool rating_at_end(const char *text, size_t *length, Written *out);
bool rating_at_start(const char **text, size_t *length, Written *out);

#endif
