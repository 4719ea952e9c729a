/* Writes JSON text a person can read and edit: two spaces a level, and short lists and groups on one line. cJSON's own
   printer is not used: it prints numbers to 15 digits and the seal of a save must be filled in afterwards. */
#ifndef DATA_WRITER_H
#define DATA_WRITER_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Writer {
    char *text; /* ends with NUL */
    size_t length, room;
    int depth;
    int line_depth; /* the depth from which all stays on one line; 0 = none so far */
    bool begun;     /* the innermost list or object has a member */
} Writer;

/* In all of these `name` is NULL for an element of a list and for the whole. `bracket` is '{' or '['. */
void writer_open(Writer *writer, const char *name, char bracket);
/* The same, with all that is inside on one line. */
void writer_open_line(Writer *writer, const char *name, char bracket);
void writer_close(Writer *writer, char bracket);                       /* '}' or ']' */
void writer_text(Writer *writer, const char *name, const char *value); /* bytes that are not UTF-8 become U+FFFD */
void writer_number(Writer *writer, const char *name, double value);    /* finite */
void writer_word(Writer *writer, const char *name, const char *word);  /* true, false, null */

/* The finished text with a line break at its end, owned by the caller. The writer is empty again. */
char *writer_finish(Writer *writer, size_t *length);

#endif
