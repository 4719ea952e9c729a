/* What a step gives to read from: its own words, then its tips, a sentence at a time. */
#ifndef CORE_LINES_H
#define CORE_LINES_H

#include "core/book.h"

/* Where it has no such words its title is the one line; 0 = it has none of these. */
int lines_count(const Step *step);
/* Line number from 0, without the blanks around it: the caller frees it. NULL where there is none. */
char *lines_at(const Step *step, int number);

#endif
