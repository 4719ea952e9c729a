/* A trail as a file for somebody else. */
#ifndef SHELL_GIVE_H
#define SHELL_GIVE_H

#include "core/book.h"
#include "shell/shared.h"

/* The file's text; owned by the caller. */
char *give_text(const Book *book, const Trail *trail, bool fears);

/* Writes it under the trail's name, mode 0600, never over a file that is there. `out` is where it is. False with a sentence. */
bool give_write(const Disk *disk, const SharedPlace *place, const Trail *trail, const char *text, char out[DISK_PATH_ROOM],
                Problem *problem);

#endif
