/* The files of a disk in memory: what a program sees of them, and which bytes would outlast a power cut. */
#ifndef SHELL_MEMORY_FILES_H
#define SHELL_MEMORY_FILES_H

#include "shell/disk_memory.h"
#include "shell/memory_names.h"

#define FILES_HANDLES 64

typedef struct Bytes {
    char *text;
    size_t length;
} Bytes;

typedef struct Node {
    bool folder;
    Bytes now, synced;
    Moment changed;
    int lock; /* the handle that holds it, or -1 */
} Node;

typedef struct Handle {
    bool used, may_write;
    size_t node, at;
    char *path; /* of a folder, for syncing its names */
} Handle;

typedef struct Files {
    Names names;
    Node *nodes; /* kept to the end, so that a node's number stays good */
    size_t count, room;
    Handle handles[FILES_HANDLES];
    size_t capacity; /* bytes, all files together */
    Moment clock;
} Files;

void files_begin(Files *files, Moment clock);
void files_free(Files *files);
void files_put(Files *files, const char *path, const char *text, size_t length);
const char *files_get(const Files *files, const char *path, size_t *length);
void files_crash(Files *files, uint64_t kept, CrashBytes bytes);

/* The calls of a Disk, see disk.h. */
int files_open(Files *files, const char *path, DiskOpen how);
int64_t files_read(Files *files, int number, void *to, size_t most);
int64_t files_write(Files *files, int number, const void *from, size_t length);
int files_fsync(Files *files, int number);
int files_close(Files *files, int number);
int files_rename(Files *files, const char *from, const char *to);
int files_unlink(Files *files, const char *path);
int files_stat(const Files *files, const char *path, DiskStat *out);
int files_truncate(Files *files, int number, int64_t length);
int files_mkdir(Files *files, const char *path);
int files_list(const Files *files, const char *folder, DiskNames *out);
int files_real(const Files *files, const char *path, char out[DISK_PATH_ROOM]);
int files_lock(Files *files, int number);

#endif
