/* Where things lie: drawings, ready trails, saves; and the region of the world. */
#ifndef SHELL_PLACES_H
#define SHELL_PLACES_H

#include "shell/args.h"
#include "shell/disk.h"

typedef struct Places {
    char assets[DISK_PATH_ROOM]; /* "" = not found: the game goes on without drawings */
    char levels[DISK_PATH_ROOM];
    char saves[DISK_PATH_ROOM];
    char region[8]; /* "GB", or "" */
} Places;

/* False with a sentence where there is no place for saves and one is wanted. */
bool places_find(Places *places, const Disk *disk, const Args *args, bool saves, Problem *problem);

#endif
