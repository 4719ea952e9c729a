/* A trail as a plain list: one step a line, with or without a rating at its start or end (data/rating.h); bullets and
   numbers of the lines are left out. A first line that begins with "# " or ends with ":" is the trail's name. */
#ifndef DATA_LIST_FILE_H
#define DATA_LIST_FILE_H

#include "core/book.h"
#include "core/problem.h"

/* `text` is valid UTF-8. `name` (may be NULL): the trail's, where the list has none; it may end without one. On refusal
   `*out` is empty and `problem` has the line. The caller calls pack_free. */
bool list_read(const char *text, size_t length, const char *name, Pack *out, Problem *problem);

#endif
