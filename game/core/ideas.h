/* Looking for one of the ready trails. */
#ifndef CORE_IDEAS_H
#define CORE_IDEAS_H

#include "core/book.h"

/* It is of that area (UNSET = any), and every word of `find` (NULL = none) stands in its name, its fear or what it is about:
   capitals and accents do not matter, and a word may be the part of one. */
bool idea_matches(const Trail *trail, int area, const char *find);

#endif
