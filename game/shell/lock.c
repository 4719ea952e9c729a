#define _POSIX_C_SOURCE 200809L /* geteuid */

#include "shell/lock.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* In /tmp anybody may have made a folder of that name first. */
static bool lock_folder_is_ours(const Disk *disk, const char *path) {
    DiskStat stat;
    disk->mkdir(disk->self, path);
    return disk->stat(disk->self, path, &stat) == 0 && stat.kind == DISK_IS_FOLDER && stat.mine && stat.is_private;
}

bool lock_folder(const Disk *disk, char out[DISK_PATH_ROOM], Problem *problem) {
    const char *runtime = getenv("XDG_RUNTIME_DIR");
    if (runtime != NULL && runtime[0] == '/' && disk_join(out, runtime, "foothold") && lock_folder_is_ours(disk, out))
        return true;
    char name[40];
    snprintf(name, sizeof name, "foothold-%lu", (unsigned long)geteuid());
    if (disk_join(out, "/tmp", name) && lock_folder_is_ours(disk, out))
        return true;
    out[0] = '\0';
    problem_say(problem, "There is no private folder for a lock here: keep to one open game for each person.");
    return false;
}

/* Two ways to one file, such as a link and what it leads to, have to meet at one lock. */
static int lock_path(const Disk *disk, const char *locks, const char *folder, const char *file,
                     char out[DISK_PATH_ROOM]) {
    char real[DISK_PATH_ROOM];
    char save[DISK_PATH_ROOM];
    int error = disk->real(disk->self, folder, real);
    if (error < 0)
        return error;
    if (!disk_join(save, real, file))
        return -ENAMETOOLONG;
    char name[24];
    snprintf(name, sizeof name, "%016" PRIx64 ".lock", disk_mark_text(save, strlen(save)).hash);
    return disk_join(out, locks, name) ? 0 : -ENAMETOOLONG;
}

static Lock lock_nowhere(int error, Problem *problem) {
    disk_say(problem, error, "Keep to one open game for each person; their save could not be locked");
    return (Lock){LOCK_NOWHERE, -1};
}

Lock lock_take(const Disk *disk, const char *locks, const char *folder, const char *file, Problem *problem) {
    char path[DISK_PATH_ROOM];
    int error = lock_path(disk, locks, folder, file, path);
    if (error < 0)
        return lock_nowhere(error, problem);
    int handle = disk->open(disk->self, path, DISK_WRITE);
    if (handle < 0)
        return lock_nowhere(handle, problem);
    error = disk->lock(disk->self, handle);
    if (error == 0)
        return (Lock){LOCK_MINE, handle};
    disk->close(disk->self, handle);
    if (error != -EAGAIN)
        return lock_nowhere(error, problem);
    problem_say(problem,
                "This save is open in another window of the game. You can read it here; close the other window "
                "to write in this one.");
    return (Lock){LOCK_TAKEN, -1};
}

void lock_release(const Disk *disk, Lock *lock) {
    if (lock->handle >= 0)
        disk->close(disk->self, lock->handle);
    *lock = (Lock){LOCK_NOWHERE, -1};
}
