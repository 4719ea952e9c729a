/* A trail file, "foothold.trail" version 1: a ready trail and its steps. The format is told in levels/README.md. */
#ifndef DATA_TRAIL_FILE_H
#define DATA_TRAIL_FILE_H

#include "core/book.h"
#include "core/problem.h"
#include "data/faults.h"

/* Reads a whole file. On refusal `*out` is empty and `problem` holds the first fault. The caller calls pack_free. */
bool trail_read(const char *text, size_t length, Pack *out, Problem *problem);

/* The same, telling every fault of the file; a rule that can never be met is one here. */
bool trail_check(const char *text, size_t length, Pack *out, Faults *faults);

/* The file's text, ending with NUL; owned by the caller. */
char *trail_print(const Pack *pack);

#endif
