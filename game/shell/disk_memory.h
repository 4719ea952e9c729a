/* A disk in memory, for tests and walks. It knows what was not yet synced, can lose it as a power cut would, and can
   give an error at a chosen call. Paths are plain ("/saves/anna.json"): no links, no "..". Safe to use from two
   threads. */
#ifndef SHELL_DISK_MEMORY_H
#define SHELL_DISK_MEMORY_H

#include "shell/disk.h"

typedef enum DiskCall {
    CALL_OPEN,
    CALL_READ,
    CALL_WRITE,
    CALL_FSYNC,
    CALL_CLOSE,
    CALL_RENAME,
    CALL_UNLINK,
    CALL_STAT,
    CALL_TRUNCATE,
    CALL_MKDIR,
    CALL_LIST,
    CALL_REAL,
    CALL_LOCK,
    CALL_CLOCK,
    CALL_RANDOM,
    DISK_CALLS
} DiskCall;

#define DISK_SHORT 1 /* in place of an error: a write takes half, and at least one byte */

typedef struct DiskMemory DiskMemory;

DiskMemory *disk_memory_new(uint64_t seed); /* an empty "/", the clock at 2026-03-01 18:30 UTC */
void disk_memory_free(DiskMemory *memory);
Disk disk_memory_disk(DiskMemory *memory);

void disk_memory_clock(DiskMemory *memory, Moment now);

/* Past every fault and fully synced, as if it had always been there. Folders above are made. */
void disk_memory_put(DiskMemory *memory, const char *path, const char *text, size_t length);
/* What a file holds now, borrowed until the next call; NULL where there is none. */
const char *disk_memory_get(DiskMemory *memory, const char *path, size_t *length);

/* The nth call of a kind from now on (from 1) gives `error` (negative errno, or DISK_SHORT); `nth` 0 = none. */
void disk_memory_fault(DiskMemory *memory, DiskCall call, unsigned nth, int error);
/* Calls of that kind since the last disk_memory_fault of it, or since the start. */
unsigned disk_memory_calls(DiskMemory *memory, DiskCall call);
/* All files together hold at most that many bytes. */
void disk_memory_room(DiskMemory *memory, size_t bytes);

/* After that many more calls the machine is off: every call gives -EIO and does nothing, until the crash. */
void disk_memory_stop(DiskMemory *memory, unsigned calls);
bool disk_memory_is_off(DiskMemory *memory);

typedef enum CrashBytes { CRASH_OLD, CRASH_TORN, CRASH_NEW } CrashBytes; /* bytes not synced: gone, half there, there */

/* Names made, moved or removed and not yet synced, oldest first: how many. */
unsigned disk_memory_unsynced(DiskMemory *memory);
/* A power cut and a new start. Bit i of `kept` says whether unsynced name i reached the disk. Handles and locks are
 * gone. */
void disk_memory_crash(DiskMemory *memory, uint64_t kept, CrashBytes bytes);

#endif
