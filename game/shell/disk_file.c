#include "shell/disk.h"

#include "core/memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK 65536

typedef struct Reading {
    char *text;
    size_t length, room;
} Reading;

static int64_t reading_take(Reading *reading, const Disk *disk, int handle, size_t most) {
    if (reading->length == reading->room) {
        size_t room = reading->room == 0 ? CHUNK : reading->room * 2;
        char *text = memory_new(room + 1, 1);
        if (reading->length > 0)
            memcpy(text, reading->text, reading->length);
        free(reading->text);
        reading->text = text;
        reading->room = room;
    }
    int64_t got = disk->read(disk->self, handle, reading->text + reading->length, reading->room - reading->length);
    if (got > 0)
        reading->length += (size_t)got;
    return reading->length > most ? -EFBIG : got;
}

static int disk_read_handle(const Disk *disk, int handle, size_t most, char **text, size_t *length) {
    Reading reading = {0};
    int64_t got = 0;
    do
        got = reading_take(&reading, disk, handle, most);
    while (got > 0);
    if (got < 0) {
        free(reading.text);
        return (int)got;
    }
    reading.text[reading.length] = '\0';
    *text = reading.text;
    *length = reading.length;
    return 0;
}

static bool disk_read_as(const Disk *disk, const char *path, DiskOpen how, size_t most, char **text, size_t *length,
                         Problem *problem) {
    int error = disk->open(disk->self, path, how);
    if (error >= 0) {
        int handle = error;
        error = disk_read_handle(disk, handle, most, text, length);
        disk->close(disk->self, handle);
    }
    if (error == -EFBIG)
        problem_say(problem, "This file is longer than %zu bytes, more than the game reads: choose another file.",
                    most);
    else if (error < 0)
        disk_say(problem, error, "This file could not be read");
    return error >= 0;
}

bool disk_read_file(const Disk *disk, const char *path, size_t most, char **text, size_t *length, Problem *problem) {
    return disk_read_as(disk, path, DISK_READ, most, text, length, problem);
}

bool disk_read_given(const Disk *disk, const char *path, size_t most, char **text, size_t *length, Problem *problem) {
    return disk_read_as(disk, path, DISK_GIVEN, most, text, length, problem);
}

static int disk_write_all(const Disk *disk, int handle, const char *text, size_t length) {
    while (length > 0) {
        int64_t wrote = disk->write(disk->self, handle, text, length);
        if (wrote < 0)
            return (int)wrote;
        if (wrote == 0)
            return -ENOSPC;
        text += wrote;
        length -= (size_t)wrote;
    }
    return 0;
}

/* The bytes have to be on the disk before the name is used; a close that complains may hide a late write error. */
static int disk_finish_new(const Disk *disk, int handle, const char *path, int error) {
    if (error >= 0)
        error = disk->fsync(disk->self, handle);
    int closing = disk->close(disk->self, handle);
    if (error >= 0)
        error = closing;
    if (error < 0)
        disk->unlink(disk->self, path);
    return error < 0 ? error : 0;
}

int disk_write_new(const Disk *disk, const char *path, const char *text, size_t length) {
    int handle = disk->open(disk->self, path, DISK_CREATE);
    if (handle < 0)
        return handle;
    return disk_finish_new(disk, handle, path, disk_write_all(disk, handle, text, length));
}

static int disk_copy_handles(const Disk *disk, int from, int to) {
    char *chunk = memory_new(CHUNK, 1);
    int64_t got = 0;
    int error = 0;
    while (error >= 0 && (got = disk->read(disk->self, from, chunk, CHUNK)) > 0)
        error = disk_write_all(disk, to, chunk, (size_t)got);
    free(chunk);
    return got < 0 ? (int)got : error;
}

int disk_copy_new(const Disk *disk, const char *from, const char *to) {
    int source = disk->open(disk->self, from, DISK_READ);
    if (source < 0)
        return source;
    int target = disk->open(disk->self, to, DISK_CREATE);
    int error = target;
    if (target >= 0)
        error = disk_finish_new(disk, target, to, disk_copy_handles(disk, source, target));
    disk->close(disk->self, source);
    return error < 0 ? error : 0;
}
