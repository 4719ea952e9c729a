#include "shell/backups.h"

#include "core/memory.h"
#include "data/save_file.h"
#include "shell/backup_keep.h"
#include "shell/save_place.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAMES_MOST 60 /* names to try where two starts share a second */

bool backups_is_of(const char *name, const char *file, Moment *made) {
    size_t length = strlen(file);
    if (strncmp(name, file, length) != 0 || name[length] != '-' || !disk_name_ends(name, ".json"))
        return false;
    const char *stamp = name + length + 1;
    char text[DISK_STAMP_ROOM];
    if (strlen(stamp) != DISK_STAMP_ROOM - 1 + strlen(".json"))
        return false;
    memcpy(text, stamp, DISK_STAMP_ROOM - 1);
    text[DISK_STAMP_ROOM - 1] = '\0';
    return disk_stamp_read(text, made);
}

static void list_add(BackupList *list, const char *name, Moment made) {
    list->items = memory_grow(list->items, list->count, &list->room, sizeof *list->items);
    Backup *backup = &list->items[list->count++];
    snprintf(backup->id, sizeof backup->id, "%s", name);
    backup->made = made;
}

int backups_list(const Disk *disk, const char *folder, const char *file, BackupList *out) {
    *out = (BackupList){0};
    char path[DISK_PATH_ROOM];
    DiskNames names = {0};
    if (!disk_join(path, folder, BACKUPS_FOLDER))
        return -ENAMETOOLONG;
    int error = disk->list(disk->self, path, &names);
    Moment made;
    for (size_t i = names.count; i > 0; i--)
        if (backups_is_of(names.items[i - 1], file, &made))
            list_add(out, names.items[i - 1], made);
    disk_names_free(&names);
    return error == -ENOENT ? 0 : error;
}

static bool backup_path(char out[DISK_PATH_ROOM], const char *folder, const char *id) {
    char backups[DISK_PATH_ROOM];
    out[0] = '\0';
    return disk_join(backups, folder, BACKUPS_FOLDER) && disk_join(out, backups, id);
}

static bool newest_is(const Disk *disk, const char *folder, const BackupList *list, const char *text, size_t length) {
    char path[DISK_PATH_ROOM];
    DiskMark mark;
    DiskMark meant = disk_mark_text(text, length);
    return list->count > 0 && backup_path(path, folder, list->items[0].id) && disk_mark_file(disk, path, &mark) >= 0 &&
           disk_mark_same(&mark, &meant);
}

/* The name is used once the bytes are safe: until then it ends in ".new", and no list shows it. */
static int backup_write_as(const Disk *disk, const char *folder, const char *id, const char *unready, const char *text,
                           size_t length) {
    char path[DISK_PATH_ROOM];
    char fresh[DISK_PATH_ROOM];
    if (!backup_path(path, folder, id) || !backup_path(fresh, folder, unready))
        return -ENAMETOOLONG;
    if (disk_exists(disk, path))
        return -EEXIST;
    disk->unlink(disk->self, fresh);
    int error = disk_write_new(disk, fresh, text, length);
    if (error < 0)
        return error;
    error = disk->rename(disk->self, fresh, path);
    if (error < 0)
        disk->unlink(disk->self, fresh);
    return error;
}

static int backup_write(const Disk *disk, const char *folder, const char *file, const char *text, size_t length,
                        char id[DISK_NAME_ROOM]) {
    Moment now;
    int error = disk->clock(disk->self, &now);
    bool again = error >= 0;
    for (int i = 0; again && i < NAMES_MOST; i++) {
        char stamp[DISK_STAMP_ROOM];
        char unready[DISK_NAME_ROOM];
        disk_stamp((Moment){now.ms + i * INT64_C(1000), 0}, stamp);
        snprintf(unready, sizeof unready, "%s.new", file);
        int wrote = snprintf(id, DISK_NAME_ROOM, "%s-%s.json", file, stamp);
        if (wrote < 0 || wrote >= DISK_NAME_ROOM)
            return -ENAMETOOLONG;
        error = backup_write_as(disk, folder, id, unready, text, length);
        again = error == -EEXIST;
    }
    return error;
}

/* The one just made stays, even where a clock set back makes it look like the oldest. */
static void backups_thin(const Disk *disk, const char *folder, const char *file, const char *made) {
    BackupList list;
    if (backups_list(disk, folder, file, &list) >= 0) {
        Moment *stamps = memory_new(list.count, sizeof *stamps);
        bool *keep = memory_new(list.count, sizeof *keep);
        for (size_t i = 0; i < list.count; i++)
            stamps[i] = list.items[i].made;
        backup_keep(stamps, list.count, keep);
        for (size_t i = 0; i < list.count; i++) {
            char path[DISK_PATH_ROOM];
            if (!keep[i] && strcmp(list.items[i].id, made) != 0 && backup_path(path, folder, list.items[i].id))
                disk->unlink(disk->self, path);
        }
        free(stamps);
        free(keep);
    }
    free(list.items);
}

int backups_take(const Disk *disk, const char *folder, const char *file, const char *text, size_t length) {
    char backups[DISK_PATH_ROOM];
    if (!disk_join(backups, folder, BACKUPS_FOLDER))
        return -ENAMETOOLONG;
    int error = disk_make_folders(disk, backups);
    BackupList list = {0};
    if (error >= 0)
        error = backups_list(disk, folder, file, &list);
    bool have = error >= 0 && newest_is(disk, folder, &list, text, length);
    free(list.items);
    if (error < 0 || have)
        return error;
    char made[DISK_NAME_ROOM];
    error = backup_write(disk, folder, file, text, length, made);
    if (error >= 0)
        error = disk_sync_folder(disk, backups);
    if (error >= 0)
        backups_thin(disk, folder, file, made);
    return error;
}

static bool safe_read(const Disk *disk, const char *folder, const Backup *backup, SafeCopy *out) {
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    if (strlen(backup->id) >= KEY_ROOM || !backup_path(path, folder, backup->id) ||
        !disk_read_file(disk, path, SAVE_BYTES_MOST, &text, &length, NULL))
        return false;
    Book book = {0};
    SaveNews news = {0};
    bool good = save_read(text, length, &book, &news, NULL);
    free(text);
    if (!good)
        return false;
    *out = safe_copy_of(&book, NULL, backup->id, disk_local(disk, backup->made));
    book_free(&book);
    return true;
}

SafeCopy *backups_safe(const Disk *disk, const char *folder, const char *file, size_t *count) {
    BackupList list;
    backups_list(disk, folder, file, &list);
    SafeCopy *copies = memory_new(list.count, sizeof *copies);
    *count = 0;
    for (size_t i = 0; i < list.count; i++)
        *count += safe_read(disk, folder, &list.items[i], &copies[*count]);
    free(list.items);
    return copies;
}

static bool backup_text(const Disk *disk, const char *folder, const char *file, const char *id, char **text,
                        size_t *length, Problem *problem) {
    char path[DISK_PATH_ROOM];
    Moment made;
    if (!backups_is_of(id, file, &made) || !backup_path(path, folder, id)) {
        problem_say(problem, "This is not a copy of this save: choose one from the list.");
        return false;
    }
    if (!disk_read_file(disk, path, SAVE_BYTES_MOST, text, length, problem))
        return false;
    Book book = {0};
    SaveNews news = {0};
    bool good = save_read(*text, *length, &book, &news, problem);
    if (good)
        book_free(&book);
    else
        free(*text);
    return good;
}

/* A copy where it can be read to the end, so that there is a save at every moment; what cannot be read is moved. */
static int damaged_aside(const Disk *disk, const char *folder, const char *file) {
    char path[DISK_PATH_ROOM];
    char to[DISK_PATH_ROOM];
    char aside[DISK_NAME_ROOM];
    if (!save_path(path, folder, file))
        return -ENAMETOOLONG;
    if (!disk_exists(disk, path))
        return 0;
    int error = save_put_aside(disk, folder, file, "damaged", aside);
    if (error >= 0 || error == -ENOSPC || error == -EDQUOT)
        return error;
    if (aside[0] == '\0' || !disk_join(to, folder, aside))
        return error;
    error = disk_exists(disk, to) ? -EEXIST : disk->rename(disk->self, path, to);
    return error < 0 ? error : disk_sync_folder(disk, folder);
}

bool backups_restore(const Disk *disk, const char *folder, const char *file, const char *id, Problem *problem) {
    char *text = NULL;
    size_t length = 0;
    if (!backup_text(disk, folder, file, id, &text, &length, problem))
        return false;
    int error = save_replace(disk, folder, file, text, length, damaged_aside);
    free(text);
    if (error < 0)
        disk_say(problem, error, "The copy could not be put in place");
    return error >= 0;
}
