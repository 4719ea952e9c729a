#include "shell/own_files.h"

#include "core/memory.h"
#include "shell/backups.h"
#include "shell/copies.h"
#include "shell/library.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define UNREADY ".new"

/* "anna.WORD-20260301T183000Z.json"; the word is of small letters. */
static bool aside_is_of(const char *name, const char *file, OwnFile *out) {
    const size_t length = strlen(file);
    if (strncmp(name, file, length) != 0 || name[length] != '.')
        return false;
    const char *word = name + length + 1;
    const size_t size = strspn(word, "abcdefghijklmnopqrstuvwxyz");
    char whole[DISK_NAME_ROOM];
    const int wrote = snprintf(whole, sizeof whole, "%s.%.*s", file, (int)size, word);
    out->replaced = size == strlen(OWN_REPLACED) && strncmp(word, OWN_REPLACED, size) == 0;
    return wrote > 0 && (size_t)wrote < sizeof whole && size > 0 && backups_is_of(name, whole, &out->made);
}

static bool is_named(const char *name, const char *file, const char *end) {
    const size_t length = strlen(file);
    return strncmp(name, file, length) == 0 && strcmp(name + length, end) == 0;
}

/* What a program that syncs folders left, once it was put away: there may be a time before it. */
static bool is_put_away(const char *name, const char *file) {
    char stamp[DISK_STAMP_ROOM];
    Moment moment;
    snprintf(stamp, sizeof stamp, "%s", name);
    const bool stamped =
        strlen(name) >= DISK_STAMP_ROOM && name[DISK_STAMP_ROOM - 1] == '-' && disk_stamp_read(stamp, &moment);
    return copy_is_of(stamped ? name + DISK_STAMP_ROOM : name, file);
}

static bool is_own(const char *name, const char *file, OwnFile *out) {
    switch (out->where) {
    case BESIDE:
        return aside_is_of(name, file, out) || copy_is_of(name, file);
    case IN_BACKUPS:
        return backups_is_of(name, file, &out->made);
    case IN_REMOVED:
        break;
    }
    return is_named(name, file, ".json") || aside_is_of(name, file, out) || is_put_away(name, file);
}

static bool is_unready(const char *name, const char *file, const OwnFile *like) {
    char ready[DISK_NAME_ROOM];
    OwnFile own = *like;
    if (!disk_name_ends(name, UNREADY))
        return false;
    snprintf(ready, sizeof ready, "%.*s", (int)(strlen(name) - strlen(UNREADY)), name);
    return is_named(ready, file, "") || is_named(ready, file, ".json") || is_own(ready, file, &own);
}

static void add_own(OwnFiles *files, const char *name, const char *file, Where where) {
    OwnFile own = {.where = where, .made = moment_unset};
    const bool unready = is_unready(name, file, &own);
    if (strlen(name) >= sizeof own.name || (!unready && !is_own(name, file, &own)))
        return;
    own.unready = unready;
    memcpy(own.name, name, strlen(name) + 1);
    files->items = memory_grow(files->items, files->count, &files->room, sizeof *files->items);
    files->items[files->count++] = own;
}

bool own_folder(char out[DISK_PATH_ROOM], const char *folder, Where where) {
    switch (where) {
    case IN_BACKUPS:
        return disk_join(out, folder, BACKUPS_FOLDER);
    case IN_REMOVED:
        return disk_join(out, folder, REMOVED_FOLDER);
    case BESIDE:
        break;
    }
    return disk_join(out, "", folder);
}

bool own_path(char out[DISK_PATH_ROOM], const char *folder, const OwnFile *own) {
    char inside[DISK_PATH_ROOM];
    out[0] = '\0';
    return own_folder(inside, folder, own->where) && disk_join(out, inside, own->name);
}

bool own_comes_back(const OwnFile *own) {
    return !own->unready && (own->where == IN_BACKUPS || (own->where == IN_REMOVED && own->replaced));
}

static int list_folder(const Disk *disk, const char *folder, const char *file, Where where, OwnFiles *out) {
    char path[DISK_PATH_ROOM];
    DiskNames names = {0};
    if (!own_folder(path, folder, where))
        return -ENAMETOOLONG;
    const int error = disk->list(disk->self, path, &names);
    for (size_t i = 0; i < names.count; i++)
        add_own(out, names.items[i], file, where);
    disk_names_free(&names);
    return error == -ENOENT ? 0 : error;
}

int own_files(const Disk *disk, const char *folder, const char *file, OwnFiles *out) {
    int error = 0;
    *out = (OwnFiles){0};
    for (int where = BESIDE; where <= IN_REMOVED; where++) {
        const int one = list_folder(disk, folder, file, (Where)where, out);
        error = error < 0 ? error : one;
    }
    return error;
}
