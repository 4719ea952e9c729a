/* The recordings of a person's tries, which go where their save goes. */
#ifndef SHELL_TAPES_H
#define SHELL_TAPES_H

#include "core/book.h"
#include "shell/disk.h"

#define TAPES_FOLDER "recordings" /* beside the save */

/* Moves those that `save`, the text of a save, speaks of from one folder's recordings to another's. It need not be whole: a try's
   recording has its id for a name. One that is there already is never replaced. 0, or the first negative errno; what could
   not be moved stays. */
int tapes_move(const Disk *disk, const char *from, const char *to, const char *save);

/* Deletes the recordings beside the save of tries that the book has taken off; others stay. 0, or the first negative errno. */
int tapes_let_go(const Disk *disk, const char *folder, const Book *book);

#endif
