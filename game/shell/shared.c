#include "shell/shared.h"

#include <errno.h>
#include <stdio.h>

#define SHARED "shared"
#define NUMBERS_MOST 1000 /* files of one name */

static void name_of(const char *slug, const char *end, unsigned n, char out[DISK_NAME_ROOM]) {
    if (n == 1)
        snprintf(out, DISK_NAME_ROOM, "%.100s.%.20s", slug, end);
    else
        snprintf(out, DISK_NAME_ROOM, "%.100s-%u.%.20s", slug, n, end);
}

/* The first name that nobody has taken. */
static int write_beside(const Disk *disk, const char *folder, const char *slug, const char *end, const char *bytes,
                        size_t length, char out[DISK_PATH_ROOM]) {
    int error = -EEXIST;
    for (unsigned n = 1; error == -EEXIST && n <= NUMBERS_MOST; n++) {
        char name[DISK_NAME_ROOM];
        name_of(slug, end, n, name);
        error = disk_join(out, folder, name) ? disk_write_new(disk, out, bytes, length) : -ENAMETOOLONG;
    }
    return error;
}

bool shared_write(const Disk *disk, const char *folder, const char *slug, const char *end, const char *bytes,
                  size_t length, char out[DISK_PATH_ROOM], Problem *problem) {
    char shared[DISK_PATH_ROOM];
    int error = disk_join(shared, folder, SHARED) ? disk_make_folders(disk, shared) : -ENAMETOOLONG;
    if (error >= 0)
        error = write_beside(disk, shared, slug, end, bytes, length, out);
    if (error >= 0 && (error = disk_sync_folder(disk, shared)) < 0)
        disk->unlink(disk->self, out); /* nothing half given lies about */
    if (error < 0)
        disk_say(problem, error, "The file could not be written");
    return error >= 0;
}
