/* A trail made row by row, of a list or a table that somebody wrote for themselves. Between the readers of such files. */
#ifndef DATA_ROWS_H
#define DATA_ROWS_H

#include "core/book.h"
#include "core/problem.h"
#include "data/rating.h"

#define ROWS_TITLE_MOST 300 /* letters of a step's name */

/* An empty trail. `title` (may be NULL) of that length; the id is made of it. */
void rows_begin(Pack *pack, const char *title, size_t length);

/* One step more. `written` NULL = without a rating. False with a sentence where the name is too long, the rating is off its
   scale or there are too many; the line is the caller's to fill in. */
bool rows_add(Pack *pack, const char *title, size_t length, const Written *written, Problem *problem);

/* False with a sentence where there is no step. */
bool rows_end(const Pack *pack, Problem *problem);

#endif
