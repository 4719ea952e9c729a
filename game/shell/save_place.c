#include "shell/save_place.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define TRIES_MOST 60 /* names to try for what is put aside: one for each second from now */

bool save_path(char out[DISK_PATH_ROOM], const char *folder, const char *file) {
    char name[DISK_NAME_ROOM];
    int wrote = snprintf(name, sizeof name, "%s.json", file);
    out[0] = '\0';
    return wrote > 0 && (size_t)wrote < sizeof name && disk_join(out, folder, name);
}

static bool fresh_path(char out[DISK_PATH_ROOM], const char *folder, const char *file) {
    char name[DISK_NAME_ROOM];
    int wrote = snprintf(name, sizeof name, "%s.json.new", file);
    out[0] = '\0';
    return wrote > 0 && (size_t)wrote < sizeof name && disk_join(out, folder, name);
}

SavePlace save_place(const Disk *disk, const char *folder, const char *file, DiskMark seen) {
    SavePlace place = {.disk = disk, .seen = seen, .tried = seen};
    snprintf(place.folder, sizeof place.folder, "%s", folder);
    snprintf(place.file, sizeof place.file, "%s", file);
    return place;
}

static int put_aside_as(const Disk *disk, const char *folder, const char *into, const char *file, const char *aside) {
    char from[DISK_PATH_ROOM];
    char to[DISK_PATH_ROOM];
    if (!save_path(from, folder, file) || !disk_join(to, into, aside))
        return -ENAMETOOLONG;
    int error = disk_copy_new(disk, from, to);
    return error < 0 ? error : disk_sync_folder(disk, into);
}

/* A copy, not a rename: at no moment is there no save at all. */
int save_put_into(const Disk *disk, const char *folder, const char *into, const char *file, const char *word,
                  char aside[DISK_NAME_ROOM]) {
    Moment now;
    int error = disk->clock(disk->self, &now);
    aside[0] = '\0';
    for (int i = 0; error >= 0 && i < TRIES_MOST; i++) {
        char stamp[DISK_STAMP_ROOM];
        disk_stamp((Moment){now.ms + i * INT64_C(1000), 0}, stamp);
        int wrote = snprintf(aside, DISK_NAME_ROOM, "%s.%s-%s.json", file, word, stamp);
        if (wrote < 0 || wrote >= DISK_NAME_ROOM)
            return -ENAMETOOLONG;
        error = put_aside_as(disk, folder, into, file, aside);
        if (error != -EEXIST)
            return error;
        error = i + 1 < TRIES_MOST ? 0 : -EEXIST;
    }
    return error;
}

int save_put_aside(const Disk *disk, const char *folder, const char *file, const char *word,
                   char aside[DISK_NAME_ROOM]) {
    return save_put_into(disk, folder, folder, file, word, aside);
}

/* A new file NAME.json.new, for renaming into place; one left by a power cut goes first. */
static int write_fresh(const Disk *disk, const char *folder, const char *file, const char *text, size_t length) {
    char fresh[DISK_PATH_ROOM];
    if (!fresh_path(fresh, folder, file))
        return -ENAMETOOLONG;
    int error = disk->unlink(disk->self, fresh);
    if (error < 0 && error != -ENOENT)
        return error;
    error = disk_write_new(disk, fresh, text, length);
    if (error < 0)
        return error;
    DiskMark found;
    DiskMark meant = disk_mark_text(text, length);
    error = disk_mark_file(disk, fresh, &found);
    if (error >= 0 && !disk_mark_same(&found, &meant))
        error = -EIO;
    if (error < 0)
        disk->unlink(disk->self, fresh);
    return error;
}

static int rename_fresh(const Disk *disk, const char *folder, const char *file) {
    char fresh[DISK_PATH_ROOM];
    char path[DISK_PATH_ROOM];
    if (!fresh_path(fresh, folder, file) || !save_path(path, folder, file))
        return -ENAMETOOLONG;
    int error = disk->rename(disk->self, fresh, path);
    return error < 0 ? error : disk_sync_folder(disk, folder);
}

/* Where it is still there. */
static void drop_fresh(const Disk *disk, const char *folder, const char *file) {
    char fresh[DISK_PATH_ROOM];
    if (fresh_path(fresh, folder, file))
        disk->unlink(disk->self, fresh);
}

int save_replace(const Disk *disk, const char *folder, const char *file, const char *text, size_t length,
                 int (*keep)(const Disk *disk, const char *folder, const char *file)) {
    int error = write_fresh(disk, folder, file, text, length);
    if (error >= 0 && keep != NULL)
        error = keep(disk, folder, file);
    if (error >= 0)
        error = rename_fresh(disk, folder, file);
    if (error < 0)
        drop_fresh(disk, folder, file);
    return error;
}

/* 0, SAVE_CHANGED, or an error. A file that was taken away is no change: it is written again. */
static int look_for_other_hand(const SavePlace *place) {
    char path[DISK_PATH_ROOM];
    DiskMark now;
    if (!save_path(path, place->folder, place->file))
        return -ENAMETOOLONG;
    int error = disk_mark_file(place->disk, path, &now);
    if (error < 0)
        return error;
    const bool known = !now.there || disk_mark_same(&now, &place->seen) || disk_mark_same(&now, &place->tried);
    return known ? 0 : SAVE_CHANGED;
}

int save_place_read(const SavePlace *place, char **text, size_t *length) {
    char path[DISK_PATH_ROOM];
    return save_path(path, place->folder, place->file) &&
                   disk_read_file(place->disk, path, SAVE_BYTES_MOST, text, length, NULL)
               ? 0
               : -EIO;
}

int save_place_put_aside(SavePlace *place) {
    char aside[DISK_NAME_ROOM];
    char path[DISK_PATH_ROOM];
    DiskMark now;
    if (!save_path(path, place->folder, place->file))
        return -ENAMETOOLONG;
    int error = disk_mark_file(place->disk, path, &now);
    if (error >= 0)
        error = save_put_aside(place->disk, place->folder, place->file, "conflict", aside);
    if (error < 0)
        return error;
    snprintf(place->aside, sizeof place->aside, "%s", aside);
    /* Kept once is enough, should the rest of this save have to be tried again. */
    place->seen = now;
    return 0;
}

/* Asked of the new file while nobody else knows its name: renaming changes none of it. */
static DiskStat stat_fresh(const SavePlace *place) {
    char fresh[DISK_PATH_ROOM];
    DiskStat stat = {0};
    if (!fresh_path(fresh, place->folder, place->file) || place->disk->stat(place->disk->self, fresh, &stat) < 0)
        stat = (DiskStat){0};
    return stat;
}

int save_place_write(SavePlace *place, const char *text, size_t length) {
    int error = write_fresh(place->disk, place->folder, place->file, text, length);
    if (error < 0)
        return error;
    const DiskStat written = stat_fresh(place);
    error = look_for_other_hand(place);
    if (error == 0) {
        place->tried = disk_mark_text(text, length);
        error = rename_fresh(place->disk, place->folder, place->file);
    }
    if (error == 0) {
        place->seen = place->tried;
        place->looked = written;
        return 0;
    }
    drop_fresh(place->disk, place->folder, place->file);
    return error;
}
