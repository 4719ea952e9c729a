/* Trails from outside: the folders and files a player chooses among, what they hold, and what was pasted. Nothing is opened
   but the file that was named. */
#ifndef SHELL_BRING_H
#define SHELL_BRING_H

#include "core/bring.h"
#include "shell/disk.h"

#define BRING_LISTED_MOST 200

/* What a file or a pasted text holds: a trail, or one sentence. */
Bringing bring_file(const Disk *disk, const char *path);
Bringing bring_text(const char *text);

/* A folder's subfolders and its .json, .txt and .csv files, links followed; hidden ones are left out. */
Listing bring_list(const Disk *disk, const char *folder);

/* Where to begin: the documents, the downloads or the home folder itself; false where none of them is there. */
bool bring_start(const Disk *disk, const char *home, char out[DISK_PATH_ROOM]);

/* From a folder into one that was listed in it, or with ".." above it. False where there is no way. */
bool bring_enter(char folder[DISK_PATH_ROOM], const char *name);

#endif
