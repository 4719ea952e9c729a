/* Where what is given to others is written: the folder the player chose, else `shared` beside the saves. */
#ifndef SHELL_SHARED_H
#define SHELL_SHARED_H

#include "core/give.h"
#include "shell/disk.h"

typedef struct SharedPlace {
    const char *saves;
    const char *into; /* a folder that is there; NULL = GIVE_FOLDER in `saves`, which is made */
} SharedPlace;

/* Writes a new file SLUG.END there, or SLUG-2.END and so on: never over one that is there; mode 0600. `out` is where it is.
   False with a sentence, and nothing lies about. */
bool shared_write(const Disk *disk, const SharedPlace *place, const char *slug, const char *end, const char *bytes,
                  size_t length, char out[DISK_PATH_ROOM], Problem *problem);

#endif
