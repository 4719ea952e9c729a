/* A trail, or a cheering note, as a file for somebody else. */
#ifndef SHELL_GIVE_H
#define SHELL_GIVE_H

#include "core/app.h"
#include "shell/shared.h"

/* The text of a trail's file; owned by the caller. */
char *give_text(const Book *book, const Trail *trail, bool fears);

/* Writes what app->ui.giving is about, a trail under its name or a note under its sender's, mode 0600, never over a file that is
   there. `out` is where it is. False with a sentence. */
bool give_write(const Disk *disk, const SharedPlace *place, const App *app, char out[DISK_PATH_ROOM], Problem *problem);

#endif
