/* A trail that comes from outside, or a note: a trail file, a table or a plain list, of a friend or a stranger. */
#ifndef DATA_BROUGHT_H
#define DATA_BROUGHT_H

#include "core/book.h"
#include "core/problem.h"

#define BROUGHT_BYTES_MOST ((size_t)4 * 1024 * 1024)

/* `file` is its name without the folder, NULL for text that was pasted. A trail file is told by its first bracket, a table by
   ".csv" or its header; anything else is a list. Control characters and those that turn the writing round are left out, and
   `*cleaned` says so. On refusal `*out` is empty and `problem` holds what is wrong: of a line, or with line 0 a whole
   sentence. The caller calls pack_free. */
bool brought_read(const char *file, const char *text, size_t length, Pack *out, bool *cleaned, Problem *problem);

/* A supporter's note, cleaned in the same way; the caller calls record_drop. NULL = refused, as above. */
Note *brought_note(const char *text, size_t length, bool *cleaned, Problem *problem);

#endif
