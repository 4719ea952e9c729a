/* The strict check of JSON text, made before any tree is built: RFC 8259 grammar in UTF-8, no duplicate names in an
   object, at most 64 levels, finite numbers, whole numbers within 2^53, no \u0000, no lone surrogates, no byte order
   mark, and limits of size. Memory: 16 bytes for each name of the objects open at a time. */
#ifndef DATA_STRICT_H
#define DATA_STRICT_H

#include "data/faults.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct StrictLimits {
    size_t bytes; /* below 4 GiB */
    size_t values;
} StrictLimits;

extern const StrictLimits strict_pack; /* a trail or a note: 4 MiB and 100,000 values */
extern const StrictLimits strict_save; /* a save: 256 MiB and 4,000,000 values */

/* False fills `problem` with one sentence and its line and column. */
bool strict_check(const char *text, size_t length, const StrictLimits *limits, Problem *problem);

/* The same, telling every name that comes twice; any other fault ends the check, for what stands behind it has no
   meaning. */
bool strict_check_all(const char *text, size_t length, const StrictLimits *limits, Faults *faults);

/* Line and column of a byte offset, both from 1; a column counts code points. */
void strict_place(const char *text, size_t length, size_t at, int *line, int *column);

/* Finds a value by its path, such as "steps[3].expected_fear" ("" is the whole), in text that has passed the check.
   Gives its bytes, with the quotes of a text and up to the end of a scalar; for a list or an object the bracket alone.
 */
bool strict_find(const char *text, size_t length, const char *path, size_t *at, size_t *size);

/* The same as a place. */
bool strict_locate(const char *text, size_t length, const char *path, int *line, int *column);

#endif
