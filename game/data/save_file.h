/* A save, "foothold.save" version 1: all that is kept of one person. */
#ifndef DATA_SAVE_FILE_H
#define DATA_SAVE_FILE_H

#include "core/book.h"
#include "core/problem.h"

/* What a caller must know beside the contents. */
typedef struct SaveNews {
    bool changed_outside; /* valid JSON whose checksum is missing or does not match: offer to open it, keep the original
                           */
    bool newer;           /* of a version to come: refused, and never to be written over */
} SaveNews;

/* Reads a whole file. On refusal `*out` is empty; `news` is set as far as the reading came. The caller calls book_free.
   Members this version does not know are kept: those of the top level in the book's extra. */
bool save_read(const char *text, size_t length, Book *out, SaveNews *news, Problem *problem);

/* The file's text, checksum included; ends with NUL and is owned by the caller. The same book gives the same bytes.
   Reads nothing but the book, so a snapshot may be printed on another thread. */
char *save_print(const Book *book, size_t *length);

#endif
