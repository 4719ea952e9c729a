#include "shell/memory_files.h"

#include "core/memory.h"
#include "core/text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void bytes_set(Bytes *bytes, const char *text, size_t length) {
    char *copy = memory_new(length + 1, 1);
    if (length > 0)
        memcpy(copy, text, length);
    free(bytes->text);
    *bytes = (Bytes){copy, length};
}

static size_t node_new(Files *files, bool folder) {
    files->nodes = memory_grow(files->nodes, files->count, &files->room, sizeof *files->nodes);
    Node *node = &files->nodes[files->count];
    *node = (Node){.folder = folder, .changed = files->clock, .lock = -1};
    bytes_set(&node->now, "", 0);
    bytes_set(&node->synced, "", 0);
    return files->count++;
}

static size_t path_node(const Files *files, const char *path) {
    return strcmp(path, "/") == 0 ? 0 : names_find(&files->names, path);
}

/* Whether the folder a path lies in is there. */
static bool path_has_home(const Files *files, const char *path) {
    const char *bar = strrchr(path, '/');
    if (bar == NULL || bar == path)
        return bar == path;
    char *folder = text_copy_part(path, (size_t)(bar - path));
    size_t node = path_node(files, folder);
    free(folder);
    return node != NODE_NONE && files->nodes[node].folder;
}

static int handle_new(Files *files, size_t node, const char *path, DiskOpen how) {
    for (int i = 0; i < FILES_HANDLES; i++)
        if (!files->handles[i].used) {
            bool may_write = how == DISK_CREATE || how == DISK_WRITE;
            files->handles[i] = (Handle){true, may_write, node, 0, text_copy(path)};
            return i;
        }
    return -EMFILE;
}

static Handle *handle_of(Files *files, int handle) {
    bool good = handle >= 0 && handle < FILES_HANDLES && files->handles[handle].used;
    return good ? &files->handles[handle] : NULL;
}

int files_open(Files *files, const char *path, DiskOpen how) {
    size_t node = path_node(files, path);
    if (node != NODE_NONE && how == DISK_CREATE)
        return -EEXIST;
    if (node == NODE_NONE) {
        if ((how != DISK_CREATE && how != DISK_WRITE) || !path_has_home(files, path))
            return -ENOENT;
        node = node_new(files, false);
        names_change(&files->names, NULL, path, node);
    }
    if (files->nodes[node].folder != (how == DISK_FOLDER))
        return how == DISK_FOLDER ? -ENOTDIR : -EISDIR;
    return handle_new(files, node, path, how);
}

int64_t files_read(Files *files, int number, void *to, size_t most) {
    Handle *handle = handle_of(files, number);
    if (handle == NULL)
        return -EBADF;
    const Bytes *bytes = &files->nodes[handle->node].now;
    size_t left = handle->at < bytes->length ? bytes->length - handle->at : 0;
    size_t length = left < most ? left : most;
    if (length > 0)
        memcpy(to, bytes->text + handle->at, length);
    handle->at += length;
    return (int64_t)length;
}

static size_t room_left(const Files *files) {
    size_t used = 0;
    for (size_t i = 0; i < files->names.live.count; i++)
        used += files->nodes[files->names.live.items[i].node].now.length;
    return used < files->capacity ? files->capacity - used : 0;
}

int64_t files_write(Files *files, int number, const void *from, size_t length) {
    Handle *handle = handle_of(files, number);
    if (handle == NULL || !handle->may_write)
        return -EBADF;
    Node *node = &files->nodes[handle->node];
    size_t room = room_left(files);
    if (length > room)
        length = room;
    if (length == 0)
        return -ENOSPC;
    size_t end = handle->at + length > node->now.length ? handle->at + length : node->now.length;
    char *text = memory_new(end + 1, 1);
    memcpy(text, node->now.text, node->now.length);
    memcpy(text + handle->at, from, length);
    free(node->now.text);
    node->now = (Bytes){text, end};
    node->changed = files->clock;
    handle->at += length;
    return (int64_t)length;
}

int files_fsync(Files *files, int number) {
    Handle *handle = handle_of(files, number);
    if (handle == NULL)
        return -EBADF;
    Node *node = &files->nodes[handle->node];
    if (node->folder)
        names_sync(&files->names, handle->path);
    else
        bytes_set(&node->synced, node->now.text, node->now.length);
    return 0;
}

int files_close(Files *files, int number) {
    Handle *handle = handle_of(files, number);
    if (handle == NULL)
        return -EBADF;
    if (files->nodes[handle->node].lock == number)
        files->nodes[handle->node].lock = -1;
    free(handle->path);
    *handle = (Handle){0};
    return 0;
}

int files_rename(Files *files, const char *from, const char *to) {
    size_t node = path_node(files, from);
    if (node == NODE_NONE || !path_has_home(files, to))
        return -ENOENT;
    size_t target = path_node(files, to);
    if (target != NODE_NONE && files->nodes[target].folder)
        return -EISDIR;
    names_change(&files->names, from, to, node);
    return 0;
}

int files_unlink(Files *files, const char *path) {
    size_t node = path_node(files, path);
    if (node == NODE_NONE)
        return -ENOENT;
    if (files->nodes[node].folder)
        return -EISDIR;
    names_change(&files->names, path, NULL, node);
    return 0;
}

int files_stat(const Files *files, const char *path, DiskStat *out) {
    size_t number = path_node(files, path);
    if (number == NODE_NONE)
        return -ENOENT;
    const Node *node = &files->nodes[number];
    *out =
        (DiskStat){node->folder ? DISK_IS_FOLDER : DISK_IS_FILE, (int64_t)node->now.length, node->changed, true, true};
    return 0;
}

int files_truncate(Files *files, int number, int64_t length) {
    Handle *handle = handle_of(files, number);
    if (handle == NULL || !handle->may_write || length < 0)
        return -EBADF;
    Bytes *bytes = &files->nodes[handle->node].now;
    char *text = memory_new((size_t)length + 1, 1);
    memcpy(text, bytes->text, bytes->length < (size_t)length ? bytes->length : (size_t)length);
    free(bytes->text);
    *bytes = (Bytes){text, (size_t)length};
    return 0;
}

int files_mkdir(Files *files, const char *path) {
    if (path_node(files, path) != NODE_NONE)
        return -EEXIST;
    if (!path_has_home(files, path))
        return -ENOENT;
    names_change(&files->names, NULL, path, node_new(files, true));
    return 0;
}

int files_list(const Files *files, const char *folder, DiskNames *out) {
    size_t node = path_node(files, folder);
    if (node == NODE_NONE)
        return -ENOENT;
    if (!files->nodes[node].folder)
        return -ENOTDIR;
    for (size_t i = 0; i < files->names.live.count; i++) {
        const char *name = names_inside(&files->names, i, folder);
        if (name != NULL)
            disk_names_add(out, name);
    }
    return 0;
}

int files_real(const Files *files, const char *path, char out[DISK_PATH_ROOM]) {
    if (path_node(files, path) == NODE_NONE)
        return -ENOENT;
    size_t length = strlen(path);
    if (length >= DISK_PATH_ROOM)
        return -ENAMETOOLONG;
    memcpy(out, path, length + 1);
    return 0;
}

int files_lock(Files *files, int number) {
    Handle *handle = handle_of(files, number);
    if (handle == NULL)
        return -EBADF;
    Node *node = &files->nodes[handle->node];
    if (node->lock >= 0 && node->lock != number)
        return -EAGAIN;
    node->lock = number;
    return 0;
}

static void put_folders(Files *files, const char *path) {
    for (size_t i = 1; path[i] != '\0'; i++)
        if (path[i] == '/') {
            char *folder = text_copy_part(path, i);
            files_mkdir(files, folder);
            free(folder);
        }
}

static void sync_everything(Files *files) {
    for (size_t i = 0; i < files->names.live.count; i++)
        if (files->nodes[files->names.live.items[i].node].folder)
            names_sync(&files->names, files->names.live.items[i].path);
    names_sync(&files->names, "/");
}

static void node_crash(Node *node, CrashBytes kept) {
    Bytes *now = &node->now;
    bool same = now->length == node->synced.length && memcmp(now->text, node->synced.text, now->length) == 0;
    if (kept == CRASH_OLD)
        bytes_set(now, node->synced.text, node->synced.length);
    else if (kept == CRASH_TORN && !same)
        now->length /= 2;
    bytes_set(&node->synced, now->text, now->length);
    node->lock = -1;
}

void files_begin(Files *files, Moment clock) {
    *files = (Files){.clock = clock, .capacity = SIZE_MAX};
    node_new(files, true);
}

static void handles_close(Files *files) {
    for (int i = 0; i < FILES_HANDLES; i++) {
        free(files->handles[i].path);
        files->handles[i] = (Handle){0};
    }
}

void files_free(Files *files) {
    handles_close(files);
    for (size_t i = 0; i < files->count; i++) {
        free(files->nodes[i].now.text);
        free(files->nodes[i].synced.text);
    }
    free(files->nodes);
    names_free(&files->names);
}

void files_put(Files *files, const char *path, const char *text, size_t length) {
    put_folders(files, path);
    size_t number = node_new(files, false);
    bytes_set(&files->nodes[number].now, text, length);
    bytes_set(&files->nodes[number].synced, text, length);
    names_change(&files->names, NULL, path, number);
    sync_everything(files);
}

const char *files_get(const Files *files, const char *path, size_t *length) {
    size_t number = path_node(files, path);
    if (number == NODE_NONE || files->nodes[number].folder)
        return NULL;
    if (length != NULL)
        *length = files->nodes[number].now.length;
    return files->nodes[number].now.text;
}

void files_crash(Files *files, uint64_t kept, CrashBytes bytes) {
    handles_close(files);
    names_crash(&files->names, kept);
    for (size_t i = 0; i < files->count; i++)
        node_crash(&files->nodes[i], bytes);
}
