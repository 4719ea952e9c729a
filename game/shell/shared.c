#include "shell/shared.h"

#include <errno.h>
#include <stdio.h>

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

/* The game's own is made; a folder that was chosen and has gone, with a stick pulled out, is not made up. */
static int find_folder(const Disk *disk, const SharedPlace *place, char out[DISK_PATH_ROOM]) {
    if (place->into != NULL)
        return disk_join(out, "", place->into) ? 0 : -ENAMETOOLONG;
    return disk_join(out, place->saves, GIVE_FOLDER) ? disk_make_folders(disk, out) : -ENAMETOOLONG;
}

bool shared_write(const Disk *disk, const SharedPlace *place, const char *slug, const char *end, const char *bytes,
                  size_t length, char out[DISK_PATH_ROOM], Problem *problem) {
    char folder[DISK_PATH_ROOM];
    int error = find_folder(disk, place, folder);
    if (error >= 0)
        error = write_beside(disk, folder, slug, end, bytes, length, out);
    if (error >= 0 && (error = disk_sync_folder(disk, folder)) < 0)
        disk->unlink(disk->self, out); /* nothing half given lies about */
    if (error < 0)
        disk_say(problem, error, "The file could not be written");
    return error >= 0;
}
