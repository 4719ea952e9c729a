/* What may want a second look in a trail that is whole: nothing here keeps a trail out. */
#ifndef DATA_TRAIL_LOOK_H
#define DATA_TRAIL_LOOK_H

#include "core/book.h"
#include "data/faults.h"

/* Of a pack that trail_read made of this text. */
void trail_look(const char *text, size_t length, const Pack *pack, Faults *hints);

#endif
