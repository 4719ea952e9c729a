/* What is wrong with a file, for --check-pack and --check-save. */
#ifndef DATA_CHECK_H
#define DATA_CHECK_H

#include <stdbool.h>
#include <stddef.h>

/* NULL where all is well; else lines "FILE:LINE:COLUMN: sentence", each ending with a line break, owned by the caller.
   So far the first fault alone is told. */
char *check_pack(const char *file, const char *text, size_t length); /* a trail or a note */

/* The same for a save. `*changed_outside` (may be NULL): it was edited by hand or by another program, which is allowed.
 */
char *check_save(const char *file, const char *text, size_t length, bool *changed_outside);

#endif
