#include "shell/disk_memory.h"

#include "core/chance.h"
#include "core/memory.h"
#include "shell/memory_files.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#define START_MS INT64_C(1772389800000) /* 2026-03-01T18:30Z */

typedef struct Fault {
    unsigned calls, nth;
    int error;
} Fault;

struct DiskMemory {
    pthread_mutex_t mutex;
    Files files;
    Fault faults[DISK_CALLS];
    Chance chance;
    unsigned left; /* calls until the machine is off */
    bool off, stops;
};

/* Every call passes here: counted, and stopped where a test wants it stopped. */
static int call_begin(DiskMemory *memory, DiskCall call) {
    pthread_mutex_lock(&memory->mutex);
    if (memory->stops && memory->left-- == 0) {
        memory->off = true;
        memory->stops = false;
    }
    if (memory->off)
        return -EIO;
    Fault *fault = &memory->faults[call];
    fault->calls++;
    return fault->calls == fault->nth ? fault->error : 0;
}

static int64_t call_end(DiskMemory *memory, int64_t result) {
    pthread_mutex_unlock(&memory->mutex);
    return result;
}

static int memory_open(void *self, const char *path, DiskOpen how) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_OPEN);
    return (int)call_end(memory, error < 0 ? error : files_open(&memory->files, path, how));
}

static int64_t memory_read(void *self, int handle, void *to, size_t most) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_READ);
    return call_end(memory, error < 0 ? error : files_read(&memory->files, handle, to, most));
}

static int64_t memory_write(void *self, int handle, const void *from, size_t length) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_WRITE);
    if (error == DISK_SHORT)
        length = length / 2 > 0 ? length / 2 : 1;
    return call_end(memory, error < 0 ? error : files_write(&memory->files, handle, from, length));
}

static int memory_fsync(void *self, int handle) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_FSYNC);
    return (int)call_end(memory, error < 0 ? error : files_fsync(&memory->files, handle));
}

/* As on Linux, a close that gives an error has closed all the same. */
static int memory_close(void *self, int handle) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_CLOSE);
    int closed = files_close(&memory->files, handle);
    return (int)call_end(memory, error < 0 ? error : closed);
}

static int memory_rename(void *self, const char *from, const char *to) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_RENAME);
    return (int)call_end(memory, error < 0 ? error : files_rename(&memory->files, from, to));
}

static int memory_unlink(void *self, const char *path) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_UNLINK);
    return (int)call_end(memory, error < 0 ? error : files_unlink(&memory->files, path));
}

static int memory_stat(void *self, const char *path, DiskStat *out) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_STAT);
    return (int)call_end(memory, error < 0 ? error : files_stat(&memory->files, path, out));
}

static int memory_truncate(void *self, int handle, int64_t length) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_TRUNCATE);
    return (int)call_end(memory, error < 0 ? error : files_truncate(&memory->files, handle, length));
}

static int memory_mkdir(void *self, const char *path) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_MKDIR);
    return (int)call_end(memory, error < 0 ? error : files_mkdir(&memory->files, path));
}

static int memory_list(void *self, const char *folder, DiskNames *out) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_LIST);
    return (int)call_end(memory, error < 0 ? error : files_list(&memory->files, folder, out));
}

static int memory_real(void *self, const char *path, char out[DISK_PATH_ROOM]) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_REAL);
    return (int)call_end(memory, error < 0 ? error : files_real(&memory->files, path, out));
}

static int memory_lock(void *self, int handle) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_LOCK);
    return (int)call_end(memory, error < 0 ? error : files_lock(&memory->files, handle));
}

static int memory_clock(void *self, Moment *out) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_CLOCK);
    if (error >= 0)
        *out = memory->files.clock;
    return (int)call_end(memory, error);
}

static int memory_random(void *self, void *to, size_t length) {
    DiskMemory *memory = self;
    int error = call_begin(memory, CALL_RANDOM);
    unsigned char *bytes = to;
    for (size_t i = 0; error >= 0 && i < length; i++)
        bytes[i] = (unsigned char)chance_below(&memory->chance, 256);
    return (int)call_end(memory, error);
}

static int memory_offset(void *self, int64_t ms) {
    (void)ms;
    return ((DiskMemory *)self)->files.clock.offset;
}

DiskMemory *disk_memory_new(uint64_t seed) {
    DiskMemory *memory = memory_new(1, sizeof *memory);
    pthread_mutex_init(&memory->mutex, NULL);
    files_begin(&memory->files, (Moment){START_MS, 0});
    memory->chance = chance_from_seed(seed);
    return memory;
}

void disk_memory_free(DiskMemory *memory) {
    files_free(&memory->files);
    pthread_mutex_destroy(&memory->mutex);
    free(memory);
}

Disk disk_memory_disk(DiskMemory *memory) {
    return (Disk){memory,        memory_open,   memory_read,  memory_write,    memory_fsync, memory_close,
                  memory_rename, memory_unlink, memory_stat,  memory_truncate, memory_mkdir, memory_list,
                  memory_real,   memory_lock,   memory_clock, memory_random,   memory_offset};
}

void disk_memory_clock(DiskMemory *memory, Moment now) {
    memory->files.clock = now;
}

void disk_memory_put(DiskMemory *memory, const char *path, const char *text, size_t length) {
    pthread_mutex_lock(&memory->mutex);
    files_put(&memory->files, path, text, length);
    pthread_mutex_unlock(&memory->mutex);
}

const char *disk_memory_get(DiskMemory *memory, const char *path, size_t *length) {
    return files_get(&memory->files, path, length);
}

void disk_memory_fault(DiskMemory *memory, DiskCall call, unsigned nth, int error) {
    pthread_mutex_lock(&memory->mutex);
    memory->faults[call] = (Fault){0, nth, error};
    pthread_mutex_unlock(&memory->mutex);
}

unsigned disk_memory_calls(DiskMemory *memory, DiskCall call) {
    pthread_mutex_lock(&memory->mutex);
    unsigned calls = memory->faults[call].calls;
    pthread_mutex_unlock(&memory->mutex);
    return calls;
}

void disk_memory_room(DiskMemory *memory, size_t bytes) {
    memory->files.capacity = bytes;
}

void disk_memory_stop(DiskMemory *memory, unsigned calls) {
    memory->left = calls;
    memory->stops = true;
}

bool disk_memory_is_off(DiskMemory *memory) {
    return memory->off;
}

unsigned disk_memory_unsynced(DiskMemory *memory) {
    return (unsigned)memory->files.names.count;
}

void disk_memory_crash(DiskMemory *memory, uint64_t kept, CrashBytes bytes) {
    files_crash(&memory->files, kept, bytes);
    memory->off = false;
    memory->stops = false;
}
