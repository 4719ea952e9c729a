/* Another computer's copy of a save that is open here. */
#ifndef SHELL_OUTSIDE_H
#define SHELL_OUTSIDE_H

#include "core/book.h"

/* Reads a copy of this very save, whole and as the game wrote it; anything else is no part of it, and `out` is empty. */
bool outside_read(const Book *book, const char *text, size_t length, Book *out);

/* The book becomes one with the copy; its revision stays. */
void outside_join(Book *book, const Book *outside);

#endif
