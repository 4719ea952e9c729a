/* A trail as a table (data/csv.h): a header that names a column of steps and one of ratings, in any order and among others;
   or one or two columns without a header. */
#ifndef DATA_CSV_FILE_H
#define DATA_CSV_FILE_H

#include "core/book.h"
#include "core/problem.h"

/* Whether the first line is a header that names steps among at least two columns. */
bool csv_has_header(const char *text, size_t length);

/* As list_read. */
bool csv_read(const char *text, size_t length, const char *name, Pack *out, Problem *problem);

#endif
