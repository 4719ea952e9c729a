/* Made-up books with everything in them that a save can hold, from a seed: for round trips and merges. */
#ifndef SUPPORT_RANDOM_BOOK_H
#define SUPPORT_RANDOM_BOOK_H

#include "core/book.h"

#include <stddef.h>

/* Fills a cleared thing: each field absent or any value it may have, of any script, with extras at all levels. */
void random_thing(const Shape *shape, void *thing, Chance *chance);

/* A text of up to about `most` letters: any script, quotes, backslashes, line breaks, control characters. */
char *random_text(Chance *chance, unsigned most);

/* Up to `most` records of each kind, tombstones among them. */
Book random_book(Chance *chance, unsigned most);

/* As a trail file holds it, 1 to `most` steps. */
Pack random_pack(Chance *chance, unsigned most);

/* Names the first difference, NULL where two books hold the same. */
const char *book_difference(const Book *a, const Book *b);

#endif
