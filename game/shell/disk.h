/* The one door to the disk: every file, the clock and the system's randomness are reached through this table, so that
   tests can put a disk of their own behind it. Calls that can go wrong return a number below 0: the negative errno. */
#ifndef SHELL_DISK_H
#define SHELL_DISK_H

#include "core/moment.h"
#include "core/problem.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DISK_NAME_ROOM 256
#define DISK_PATH_ROOM 4096

typedef enum DiskOpen {
    DISK_READ,   /* an ordinary file of the game; a link is refused */
    DISK_GIVEN,  /* to read what a person named: a link is followed, and must lead to an ordinary file */
    DISK_CREATE, /* to read and write a new file of mode 0600; one that is there is refused (EEXIST) */
    DISK_WRITE,  /* to read and write an ordinary file, made with mode 0600 where missing; a link is refused */
    DISK_FOLDER  /* for fsync: makes the names in a folder last */
} DiskOpen;

typedef enum DiskKind { DISK_IS_FILE, DISK_IS_FOLDER, DISK_IS_LINK, DISK_IS_OTHER } DiskKind;

typedef struct DiskStat {
    DiskKind kind;
    int64_t size;
    Moment changed;
    bool mine;       /* owned by this user */
    bool is_private; /* nobody else may read or write it */
} DiskStat;

typedef struct DiskNames {
    char **items; /* sorted by bytes; "." and ".." left out */
    size_t count, room;
} DiskNames;

typedef struct Disk {
    void *self;
    int (*open)(void *self, const char *path, DiskOpen how);        /* a handle from 0 up; never waits for a pipe */
    int64_t (*read)(void *self, int handle, void *to, size_t most); /* 0 = the end */
    int64_t (*write)(void *self, int handle, const void *from, size_t length); /* may take less than `length` */
    int (*fsync)(void *self, int handle);
    int (*close)(void *self, int handle);
    int (*rename)(void *self, const char *from, const char *to); /* replaces a file at `to` at one stroke */
    int (*unlink)(void *self, const char *path);
    int (*stat)(void *self, const char *path, DiskStat *out); /* of a link itself, not of what it leads to */
    int (*truncate)(void *self, int handle, int64_t length);
    int (*mkdir)(void *self, const char *path); /* mode 0700 */
    int (*list)(void *self, const char *folder, DiskNames *out);
    int (*real)(void *self, const char *path, char out[DISK_PATH_ROOM]); /* the path with every link followed */
    int (*lock)(void *self, int handle); /* held until the handle is closed; -EAGAIN where another holds it */
    int (*clock)(void *self, Moment *out);
    int (*random)(void *self, void *to, size_t length);
    int (*offset)(void *self, int64_t ms); /* minutes east of UTC that the player's clock has at that time */
} Disk;

/* The computer's own disk. */
extern const Disk disk_posix;

/* Helpers; all return 0 or the negative errno. */

/* A sentence about `what` ("Your save could not be written"): what is in the way, and the way out. */
void disk_say(Problem *problem, int error, const char *what);

/* "folder/name"; false (and "" in `out`) where it does not fit. */
bool disk_join(char out[DISK_PATH_ROOM], const char *folder, const char *name);
bool disk_exists(const Disk *disk, const char *path);
bool disk_name_ends(const char *name, const char *end);
void disk_names_free(DiskNames *names);
void disk_names_add(DiskNames *names, const char *name); /* kept sorted */

/* Makes a folder and those above it, all mode 0700. */
int disk_make_folders(const Disk *disk, const char *path);
int disk_sync_folder(const Disk *disk, const char *folder);

/* A whole file as text of the caller's, with a NUL behind it. False with a sentence where it is longer than `most`,
   not an ordinary file, or cannot be read. */
bool disk_read_file(const Disk *disk, const char *path, size_t most, char **text, size_t *length, Problem *problem);
bool disk_read_given(const Disk *disk, const char *path, size_t most, char **text, size_t *length, Problem *problem);

/* Writes a new file and makes its bytes last; on an error nothing stays behind. Its name lasts after
   disk_sync_folder. */
int disk_write_new(const Disk *disk, const char *path, const char *text, size_t length);
int disk_copy_new(const Disk *disk, const char *from, const char *to);

/* What a file holds, in short: to know again what was read or written. */
typedef struct DiskMark {
    bool there;
    int64_t size;
    uint64_t hash;
} DiskMark;

DiskMark disk_mark_text(const char *text, size_t length);
int disk_mark_file(const Disk *disk, const char *path, DiskMark *out); /* a missing file is a mark too */
bool disk_mark_same(const DiskMark *a, const DiskMark *b);

/* "20260301T183000Z", for file names; sorts by time. */
#define DISK_STAMP_ROOM 17
void disk_stamp(Moment moment, char out[DISK_STAMP_ROOM]);
bool disk_stamp_read(const char *text, Moment *out); /* of exactly 16 characters; in UTC */
Moment disk_local(const Disk *disk, Moment moment);  /* the same as the player's clock says it */

#endif
