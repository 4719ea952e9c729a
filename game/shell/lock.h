/* One game writes a save. The lock is a file outside the save's folder, because that folder may be synced to another
   machine; it is named after the save's real path and let go by the system when the game ends, however it ends. */
#ifndef SHELL_LOCK_H
#define SHELL_LOCK_H

#include "shell/disk.h"

typedef enum LockState {
    LOCK_MINE,   /* this game may write */
    LOCK_TAKEN,  /* another game has this save open: open it for reading */
    LOCK_NOWHERE /* no place for locks on this machine: may write; the saver still looks for another hand's changes */
} LockState;

typedef struct Lock {
    LockState state;
    int handle; /* -1 = none */
} Lock;

/* The folder for locks, made where missing: $XDG_RUNTIME_DIR/foothold, else /tmp/foothold-UID. False with a sentence
   where neither is a folder of this user's alone. */
bool lock_folder(const Disk *disk, char out[DISK_PATH_ROOM], Problem *problem);

/* The lock of FOLDER/FILE; the file itself need not be there yet. The sentence is for TAKEN and NOWHERE. */
Lock lock_take(const Disk *disk, const char *locks, const char *folder, const char *file, Problem *problem);
void lock_release(const Disk *disk, Lock *lock);

#endif
