/* --merge FILE: another copy of a person's save becomes part of it. What came in is one sentence on standard output, what is in
   the way one on standard error. */
#ifndef SHELL_MERGE_RUN_H
#define SHELL_MERGE_RUN_H

#include "shell/disk.h"

/* `profile` is a name or a file's name; NULL = the one person there. Returns the exit code. */
int merge_run(const Disk *disk, const char *folder, const char *profile, const char *file);

#endif
