/* Which files beside a save are one person's, by their names. */
#ifndef SHELL_OWN_FILES_H
#define SHELL_OWN_FILES_H

#include "shell/disk.h"

#define OWN_REPLACED "replaced" /* in the name of a save whose place an older copy took */

typedef enum Where { BESIDE, IN_BACKUPS, IN_REMOVED } Where;

typedef struct OwnFile {
    Where where;
    char name[DISK_NAME_ROOM];
    Moment made;   /* by its name; unset = the name does not say */
    bool replaced; /* OWN_REPLACED */
    bool unready;  /* left half written by a power cut */
} OwnFile;

typedef struct OwnFiles {
    OwnFile *items;
    size_t count, room;
} OwnFiles;

/* `file` is the save's name without .json; the save itself is left out. The caller frees the items, also after an error
   (negative errno), when there are those of the folders that could be listed. */
int own_files(const Disk *disk, const char *folder, const char *file, OwnFiles *out);

/* False where it is too long. */
bool own_folder(char out[DISK_PATH_ROOM], const char *folder, Where where);
bool own_path(char out[DISK_PATH_ROOM], const char *folder, const OwnFile *own);

bool own_comes_back(const OwnFile *own); /* it is offered to go back to */

#endif
