#include "shell/tapes.h"

#include "core/shelf.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define TAPE_END ".wav"

/* "NAME.wav" belongs to it where "NAME" stands in it, quoted as ids are. */
static bool is_of(const char *save, const char *name) {
    char quoted[DISK_NAME_ROOM];
    const int stem = (int)(strlen(name) - strlen(TAPE_END));
    const int wrote = snprintf(quoted, sizeof quoted, "\"%.*s\"", stem, name);
    return stem > 0 && wrote < (int)sizeof quoted && strstr(save, quoted) != NULL;
}

static int move_one(const Disk *disk, const char *from, const char *to, const char *name) {
    char old[DISK_PATH_ROOM], fresh[DISK_PATH_ROOM];
    if (!disk_join(old, from, name) || !disk_join(fresh, to, name))
        return -ENAMETOOLONG;
    if (disk_exists(disk, fresh))
        return -EEXIST;
    return disk->rename(disk->self, old, fresh);
}

static int move_all(const Disk *disk, const char *from, const char *to, const DiskNames *names, const char *save) {
    bool any = false;
    int first = 0;
    for (size_t i = 0; i < names->count; i++) {
        if (!disk_name_ends(names->items[i], TAPE_END) || !is_of(save, names->items[i]))
            continue;
        int error = any ? 0 : disk_make_folders(disk, to);
        any = true;
        if (error >= 0)
            error = move_one(disk, from, to, names->items[i]);
        first = first < 0 ? first : error;
    }
    if (!any)
        return 0;
    const int came = disk_sync_folder(disk, to), went = disk_sync_folder(disk, from);
    return first < 0 ? first : came < 0 ? came : went;
}

int tapes_move(const Disk *disk, const char *from, const char *to, const char *save) {
    char old[DISK_PATH_ROOM], fresh[DISK_PATH_ROOM];
    DiskNames names = {0};
    if (!disk_join(old, from, TAPES_FOLDER) || !disk_join(fresh, to, TAPES_FOLDER))
        return -ENAMETOOLONG;
    int error = disk->list(disk->self, old, &names);
    if (error == -ENOENT)
        return 0;
    if (error >= 0)
        error = move_all(disk, old, fresh, &names, save);
    disk_names_free(&names);
    return error;
}

static bool is_taken_off(const Book *book, const char *name) {
    char id[DISK_NAME_ROOM];
    if (!disk_name_ends(name, TAPE_END))
        return false;
    snprintf(id, sizeof id, "%.*s", (int)(strlen(name) - strlen(TAPE_END)), name);
    const Record **place = shelf_place(&book->shelves[RECORD_TRY], id);
    return place != NULL && (*place)->removed;
}

static int delete_one(const Disk *disk, const char *recordings, const char *name) {
    char path[DISK_PATH_ROOM];
    return disk_join(path, recordings, name) ? disk->unlink(disk->self, path) : -ENAMETOOLONG;
}

int tapes_let_go(const Disk *disk, const char *folder, const Book *book) {
    char recordings[DISK_PATH_ROOM];
    DiskNames names = {0};
    if (!disk_join(recordings, folder, TAPES_FOLDER))
        return -ENAMETOOLONG;
    int error = disk->list(disk->self, recordings, &names);
    for (size_t i = 0; i < names.count; i++) {
        const int one = is_taken_off(book, names.items[i]) ? delete_one(disk, recordings, names.items[i]) : 0;
        error = error < 0 ? error : one;
    }
    disk_names_free(&names);
    return error == -ENOENT ? 0 : error;
}
