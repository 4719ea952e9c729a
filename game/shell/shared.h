/* The folder for what is given to others: FOLDER/shared, beside the saves. */
#ifndef SHELL_SHARED_H
#define SHELL_SHARED_H

#include "shell/disk.h"

/* Writes a new file SLUG.END into it, or SLUG-2.END and so on: never over one that is there; mode 0600. `out` is where it is.
   False with a sentence, and nothing lies about. */
bool shared_write(const Disk *disk, const char *folder, const char *slug, const char *end, const char *bytes, size_t length,
                  char out[DISK_PATH_ROOM], Problem *problem);

#endif
