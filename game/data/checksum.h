/* The checksum of a save: BLAKE2b of 16 bytes in hex, over the file's bytes with the checksum's own text left out. It
   tells an edit or a damaged disk from the game's own writing; it is no protection against forgery. */
#ifndef DATA_CHECKSUM_H
#define DATA_CHECKSUM_H

#include <stdbool.h>
#include <stddef.h>

#define CHECKSUM_LETTERS 32

/* Where the checksum's letters stand in the text of a save: the value of the top-level member "checksum", without its
   quotes. False where there is none of the right length. */
bool checksum_find(const char *text, size_t length, size_t *at);

/* Of a text whose checksum stands at `at`. */
void checksum_of(const char *text, size_t length, size_t at, char out[CHECKSUM_LETTERS + 1]);

bool checksum_matches(const char *text, size_t length);

#endif
