#include "shell/copies.h"

#include "shell/library.h"
#include "shell/outside.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SYNCTHING ".sync-conflict-"
#define CLOUD "conflicted copy"

/* Behind the save's own name. */
static bool is_mark(const char *rest) {
    return strncmp(rest, SYNCTHING, strlen(SYNCTHING)) == 0 ||
           (strncmp(rest, " (", 2) == 0 && strstr(rest, CLOUD) != NULL);
}

bool copy_is_named(const char *name) {
    const char *syncthing = strstr(name, SYNCTHING), *cloud = strstr(name, " (");
    return disk_name_ends(name, ".json") && (syncthing != NULL || (cloud != NULL && is_mark(cloud)));
}

bool copy_is_of(const char *name, const char *file) {
    const size_t length = strlen(file);
    return disk_name_ends(name, ".json") && strncmp(name, file, length) == 0 && is_mark(name + length);
}

static bool copy_read(const SavePlace *place, const Book *book, const char *name, Book *out) {
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    if (!disk_join(path, place->folder, name) ||
        !disk_read_file(place->disk, path, SAVE_BYTES_MOST, &text, &length, NULL))
        return false;
    const bool read = outside_read(book, text, length, out);
    free(text);
    return read;
}

bool copy_find(const SavePlace *place, const Book *book, char name[DISK_NAME_ROOM], Book *out) {
    DiskNames names = {0};
    bool found = false;
    if (place->disk->list(place->disk->self, place->folder, &names) < 0)
        return false;
    for (size_t i = 0; i < names.count && !found; i++) {
        found = copy_is_of(names.items[i], place->file) && copy_read(place, book, names.items[i], out);
        if (found)
            snprintf(name, DISK_NAME_ROOM, "%s", names.items[i]);
    }
    disk_names_free(&names);
    return found;
}

/* "NAME", or with the time before it where one of that name lies there. */
static int path_away(const Disk *disk, const char *removed, const char *name, char out[DISK_PATH_ROOM]) {
    char stamp[DISK_STAMP_ROOM];
    char stamped[DISK_NAME_ROOM];
    Moment now;
    if (!disk_join(out, removed, name))
        return -ENAMETOOLONG;
    if (!disk_exists(disk, out))
        return 0;
    int error = disk->clock(disk->self, &now);
    if (error < 0)
        return error;
    disk_stamp(now, stamp);
    int wrote = snprintf(stamped, sizeof stamped, "%s-%s", stamp, name);
    if (wrote < 0 || (size_t)wrote >= sizeof stamped || !disk_join(out, removed, stamped))
        return -ENAMETOOLONG;
    return disk_exists(disk, out) ? -EEXIST : 0;
}

int copy_put_away(const Disk *disk, const char *folder, const char *name) {
    char from[DISK_PATH_ROOM];
    char to[DISK_PATH_ROOM];
    char removed[DISK_PATH_ROOM];
    if (!disk_join(from, folder, name) || !disk_join(removed, folder, REMOVED_FOLDER))
        return -ENAMETOOLONG;
    int error = disk_make_folders(disk, removed);
    if (error >= 0)
        error = path_away(disk, removed, name, to);
    if (error >= 0)
        error = disk->rename(disk->self, from, to);
    if (error >= 0)
        error = disk_sync_folder(disk, removed);
    return error < 0 ? error : disk_sync_folder(disk, folder);
}
