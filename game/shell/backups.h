/* Copies of whole saves in backups/NAME-TIME.json, one a start of the game, and the way back to one of them. `file` is
   a save's name without .json everywhere. */
#ifndef SHELL_BACKUPS_H
#define SHELL_BACKUPS_H

#include "core/app.h"
#include "shell/disk.h"

#define BACKUPS_FOLDER "backups"

/* Keeps these bytes, which were read from the save and open, unless the newest backup is the same; then takes off what
   backup_keep lets go. 0 or the negative errno: no reason not to play. */
int backups_take(const Disk *disk, const char *folder, const char *file, const char *text, size_t length);

/* All backups of a save, newest first: ids (file names in backups/) with their moments. */
typedef struct Backup {
    char id[DISK_NAME_ROOM];
    Moment made;
} Backup;

typedef struct BackupList {
    Backup *items;
    size_t count, room;
} BackupList;

int backups_list(const Disk *disk, const char *folder, const char *file, BackupList *out); /* free(out->items) */

/* Those that open, newest first, each told by what it holds. The caller frees the array. */
SafeCopy *backups_safe(const Disk *disk, const char *folder, const char *file, size_t *count);

/* Puts a backup in the save's place at one stroke, after the file there was kept as NAME.damaged-TIME.json. */
bool backups_restore(const Disk *disk, const char *folder, const char *file, const char *id, Problem *problem);

/* True where `name` is a backup of `file` ("anna" for "anna-20260301T183000Z.json"). */
bool backups_is_of(const char *name, const char *file, Moment *made);

#endif
