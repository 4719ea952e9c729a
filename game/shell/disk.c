#include "shell/disk.h"

#include "core/memory.h"
#include "core/text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK 65536

static const char *disk_reason(int error) {
    switch (-error) {
    case ENOSPC:
    case EDQUOT:
        return "the disk is full. Make some room on it";
    case EACCES:
    case EPERM:
        return "this computer does not give you the right to it. Look at the rights of the folder";
    case EROFS:
        return "the disk is write-protected. Choose another folder with --save-dir";
    case ENOENT:
        return "it is not there. Look whether the folder was moved";
    case ENOTDIR:
        return "a part of its path is not a folder. Look at the folder's name";
    case EISDIR:
        return "there is a folder where a file belongs. Move the folder away";
    case ELOOP:
        return "it is a link, and the game keeps to ordinary files. Put the file itself there";
    case EINVAL:
        return "it is not an ordinary file. Move it away";
    case ENAMETOOLONG:
        return "its name is too long. Choose a folder with a shorter name";
    case EFBIG:
        return "it is too long. Choose another file";
    case EEXIST:
        return "there is another file in its place. Move that one away";
    case EMFILE:
    case ENFILE:
        return "too many files are open. Close another program, then try again";
    case EIO:
        return "the disk did not answer as it ought to. Look whether it is plugged in well";
    default:
        return NULL;
    }
}

void disk_say(Problem *problem, int error, const char *what) {
    const char *reason = disk_reason(error);
    if (reason != NULL)
        problem_say(problem, "%s: %s.", what, reason);
    else
        problem_say(problem,
                    "%s: the computer gave error number %d. Try again, or choose another folder with --save-dir.", what,
                    -error);
}

bool disk_join(char out[DISK_PATH_ROOM], const char *folder, const char *name) {
    size_t length = strlen(folder);
    const char *bar = length > 0 && folder[length - 1] != '/' ? "/" : "";
    int wrote = snprintf(out, DISK_PATH_ROOM, "%s%s%s", folder, bar, name);
    if (wrote >= 0 && wrote < DISK_PATH_ROOM)
        return true;
    out[0] = '\0';
    return false;
}

bool disk_exists(const Disk *disk, const char *path) {
    DiskStat stat;
    return disk->stat(disk->self, path, &stat) != -ENOENT;
}

bool disk_name_ends(const char *name, const char *end) {
    size_t length = strlen(name);
    size_t tail = strlen(end);
    return length > tail && strcmp(name + length - tail, end) == 0;
}

void disk_names_free(DiskNames *names) {
    for (size_t i = 0; i < names->count; i++)
        free(names->items[i]);
    free(names->items);
    *names = (DiskNames){0};
}

void disk_names_add(DiskNames *names, const char *name) {
    names->items = memory_grow(names->items, names->count, &names->room, sizeof *names->items);
    size_t at = names->count++;
    for (; at > 0 && strcmp(names->items[at - 1], name) > 0; at--)
        names->items[at] = names->items[at - 1];
    names->items[at] = text_copy(name);
}

static int disk_make_one(const Disk *disk, const char *path) {
    int error = disk->mkdir(disk->self, path);
    if (error == -EEXIST)
        return 0;
    const char *bar = strrchr(path, '/');
    if (error == 0 && bar != NULL && bar > path) {
        char above[DISK_PATH_ROOM];
        snprintf(above, sizeof above, "%.*s", (int)(bar - path), path);
        /* The folder above may be one we may not read, such as /home: its own system keeps it then. */
        disk_sync_folder(disk, above);
    }
    return error;
}

int disk_make_folders(const Disk *disk, const char *path) {
    char part[DISK_PATH_ROOM];
    size_t length = strlen(path);
    if (length >= sizeof part)
        return -ENAMETOOLONG;
    for (size_t i = 1; i < length; i++)
        if (path[i] == '/' && path[i - 1] != '/') {
            memcpy(part, path, i);
            part[i] = '\0';
            if (!disk_exists(disk, part)) {
                int error = disk_make_one(disk, part);
                if (error < 0)
                    return error;
            }
        }
    return disk_make_one(disk, path);
}

int disk_sync_folder(const Disk *disk, const char *folder) {
    int handle = disk->open(disk->self, folder, DISK_FOLDER);
    if (handle < 0)
        return handle;
    int error = disk->fsync(disk->self, handle);
    int closing = disk->close(disk->self, handle);
    return error < 0 ? error : closing;
}

DiskMark disk_mark_text(const char *text, size_t length) {
    DiskMark mark = {true, 0, UINT64_C(14695981039346656037)};
    for (size_t i = 0; i < length; i++)
        mark.hash = (mark.hash ^ (unsigned char)text[i]) * UINT64_C(1099511628211);
    mark.size = (int64_t)length;
    return mark;
}

int disk_mark_file(const Disk *disk, const char *path, DiskMark *out) {
    *out = (DiskMark){0};
    int handle = disk->open(disk->self, path, DISK_READ);
    if (handle < 0)
        return handle == -ENOENT ? 0 : handle;
    DiskMark mark = disk_mark_text("", 0);
    char *chunk = memory_new(CHUNK, 1);
    int64_t got = 0;
    while ((got = disk->read(disk->self, handle, chunk, CHUNK)) > 0) {
        for (int64_t i = 0; i < got; i++)
            mark.hash = (mark.hash ^ (unsigned char)chunk[i]) * UINT64_C(1099511628211);
        mark.size += got;
    }
    free(chunk);
    disk->close(disk->self, handle);
    if (got == 0)
        *out = mark;
    return (int)got;
}

bool disk_mark_same(const DiskMark *a, const DiskMark *b) {
    return a->there == b->there && a->size == b->size && a->hash == b->hash;
}

void disk_stamp(Moment moment, char out[DISK_STAMP_ROOM]) {
    Moment utc = {moment.ms, 0};
    char text[MOMENT_TEXT];
    moment_print(utc, text);
    size_t n = 0;
    for (size_t i = 0; text[i] != '\0' && text[i] != '.' && text[i] != 'Z' && n < DISK_STAMP_ROOM - 2; i++)
        if (text[i] != '-' && text[i] != ':')
            out[n++] = text[i];
    out[n++] = 'Z';
    out[n] = '\0';
}

Moment disk_local(const Disk *disk, Moment moment) {
    return (Moment){moment.ms, disk->offset(disk->self, moment.ms)};
}

bool disk_stamp_read(const char *text, Moment *out) {
    static const char pattern[] = "ddddddddTddddddZ";
    if (strlen(text) != DISK_STAMP_ROOM - 1)
        return false;
    for (size_t i = 0; i < DISK_STAMP_ROOM - 1; i++)
        if (pattern[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != pattern[i])
            return false;
    char full[MOMENT_TEXT];
    snprintf(full, sizeof full, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2sZ", text, text + 4, text + 6, text + 9, text + 11,
             text + 13);
    return moment_read(full, out);
}
