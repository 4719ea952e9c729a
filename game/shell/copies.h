/* Copies that programs which sync folders leave beside a save, where two computers changed it apart:
   Syncthing  anna.sync-conflict-20260301-183000-ABCDEFG.json
   Dropbox    anna (Ann's conflicted copy 2026-03-01).json
   Nextcloud  anna (conflicted copy 2026-03-01 183000).json */
#ifndef SHELL_COPIES_H
#define SHELL_COPIES_H

#include "core/book.h"
#include "shell/save_place.h"

bool copy_is_named(const char *name);                      /* of anyone's save */
bool copy_is_of(const char *name, const char *file);       /* of this one; `file` without .json */

/* The first copy of the place's save, by name, that holds the same person's book. The caller calls book_free. */
bool copy_find(const SavePlace *place, const Book *book, char name[DISK_NAME_ROOM], Book *out);

/* Moves it to removed/, under a name that is free there. 0 or the negative errno. */
int copy_put_away(const Disk *disk, const char *folder, const char *name);

#endif
