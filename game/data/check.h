/* What is wrong with a file, for --check-pack and --check-save. */
#ifndef DATA_CHECK_H
#define DATA_CHECK_H

#include <stdbool.h>
#include <stddef.h>

/* A trail or a note. Lines "FILE:LINE:COLUMN: sentence", each ending with a line break, owned by the caller; NULL where there
   is nothing to say. Where the file is not `*whole` they are its faults, all of them up to FAULTS_MOST and then how many
   more; text that is no JSON ends with its first fault. Of a whole file they say what may want a second look. */
char *check_pack(const char *file, const char *text, size_t length, bool *whole);

/* A save: its first fault. `*changed_outside` (may be NULL): it was edited by hand or by another program, which is
   allowed. */
char *check_save(const char *file, const char *text, size_t length, bool *changed_outside);

#endif
