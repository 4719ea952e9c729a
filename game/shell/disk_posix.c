#define _GNU_SOURCE /* F_OFD_SETLK */

#include "shell/disk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int posix_flags(DiskOpen how) {
    /* Not blocking: opening a pipe nobody writes to would wait for ever. */
    int flags = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    switch (how) {
    case DISK_READ:
        return flags | O_RDONLY | O_NOFOLLOW;
    case DISK_GIVEN:
        return flags | O_RDONLY;
    case DISK_CREATE:
        return flags | O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW;
    case DISK_WRITE:
        return flags | O_RDWR | O_CREAT | O_NOFOLLOW;
    case DISK_FOLDER:
        return flags | O_RDONLY | O_DIRECTORY;
    }
    return flags;
}

/* Looked at before opening too: opening a device can already make it do something. */
static int posix_refuse(const struct stat *found, DiskOpen how) {
    if (how == DISK_FOLDER || S_ISREG(found->st_mode))
        return 0;
    if (S_ISLNK(found->st_mode))
        return -ELOOP;
    return S_ISDIR(found->st_mode) ? -EISDIR : -EINVAL;
}

static int posix_open(void *self, const char *path, DiskOpen how) {
    (void)self;
    struct stat found;
    bool follow = how == DISK_GIVEN;
    if (how != DISK_CREATE && fstatat(AT_FDCWD, path, &found, follow ? 0 : AT_SYMLINK_NOFOLLOW) == 0) {
        int refused = posix_refuse(&found, how);
        if (refused < 0)
            return refused;
    }
    int handle = open(path, posix_flags(how), 0600);
    if (handle < 0)
        return -errno;
    int refused = fstat(handle, &found) < 0 ? -errno : posix_refuse(&found, how);
    if (refused < 0) {
        close(handle);
        return refused;
    }
    return handle;
}

static int64_t posix_read(void *self, int handle, void *to, size_t most) {
    (void)self;
    ssize_t got = 0;
    do
        got = read(handle, to, most);
    while (got < 0 && errno == EINTR);
    return got < 0 ? -errno : got;
}

static int64_t posix_write(void *self, int handle, const void *from, size_t length) {
    (void)self;
    ssize_t wrote = 0;
    do
        wrote = write(handle, from, length);
    while (wrote < 0 && errno == EINTR);
    return wrote < 0 ? -errno : wrote;
}

static int posix_fsync(void *self, int handle) {
    (void)self;
    int error = 0;
    do
        error = fsync(handle);
    while (error < 0 && errno == EINTR);
    /* Some network and memory file systems cannot sync a folder and say EINVAL: there is nothing to wait for. */
    return error < 0 && errno != EINVAL ? -errno : 0;
}

static int posix_close(void *self, int handle) {
    (void)self;
    return close(handle) < 0 && errno != EINTR ? -errno : 0;
}

static int posix_rename(void *self, const char *from, const char *to) {
    (void)self;
    return rename(from, to) < 0 ? -errno : 0;
}

static int posix_unlink(void *self, const char *path) {
    (void)self;
    return unlink(path) < 0 ? -errno : 0;
}

static DiskKind posix_kind(mode_t mode) {
    if (S_ISREG(mode))
        return DISK_IS_FILE;
    if (S_ISDIR(mode))
        return DISK_IS_FOLDER;
    return S_ISLNK(mode) ? DISK_IS_LINK : DISK_IS_OTHER;
}

#define OFFSET_MOST 1080 /* of a Moment */

/* The offset the player's clock has at a moment. */
static int posix_offset(time_t seconds) {
    struct tm local;
    if (localtime_r(&seconds, &local) == NULL)
        return 0;
    int offset = (int)(local.tm_gmtoff / 60);
    return offset < -OFFSET_MOST ? -OFFSET_MOST : offset > OFFSET_MOST ? OFFSET_MOST : offset;
}

static Moment posix_moment(const struct timespec *time) {
    return (Moment){(int64_t)time->tv_sec * 1000 + time->tv_nsec / 1000000, posix_offset(time->tv_sec)};
}

static int posix_stat(void *self, const char *path, DiskStat *out) {
    (void)self;
    struct stat found;
    if (lstat(path, &found) < 0)
        return -errno;
    *out = (DiskStat){posix_kind(found.st_mode), found.st_size, posix_moment(&found.st_mtim), found.st_uid == geteuid(),
                      (found.st_mode & (S_IRWXG | S_IRWXO)) == 0};
    return 0;
}

static int posix_truncate(void *self, int handle, int64_t length) {
    (void)self;
    return ftruncate(handle, length) < 0 ? -errno : 0;
}

static int posix_mkdir(void *self, const char *path) {
    (void)self;
    return mkdir(path, 0700) < 0 ? -errno : 0;
}

static int posix_list(void *self, const char *folder, DiskNames *out) {
    (void)self;
    DIR *open_folder = opendir(folder);
    if (open_folder == NULL)
        return -errno;
    struct dirent *entry = NULL;
    while ((errno = 0, entry = readdir(open_folder)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            disk_names_add(out, entry->d_name);
    int error = -errno;
    closedir(open_folder);
    return error;
}

static int posix_real(void *self, const char *path, char out[DISK_PATH_ROOM]) {
    (void)self;
    char *real = realpath(path, NULL);
    if (real == NULL)
        return -errno;
    size_t length = strlen(real);
    int error = length < DISK_PATH_ROOM ? 0 : -ENAMETOOLONG;
    if (error == 0)
        memcpy(out, real, length + 1);
    free(real);
    return error;
}

/* A lock of the open file, not of the process: closing another handle of the same file does not let it go. */
static int posix_lock(void *self, int handle) {
    (void)self;
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    if (fcntl(handle, F_OFD_SETLK, &whole) == 0)
        return 0;
    if (errno == EAGAIN || errno == EACCES)
        return -EAGAIN;
    if (flock(handle, LOCK_EX | LOCK_NB) == 0)
        return 0;
    return errno == EWOULDBLOCK ? -EAGAIN : -errno;
}

static int posix_clock(void *self, Moment *out) {
    (void)self;
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) < 0)
        return -errno;
    tzset(); /* localtime_r looks once alone: a journey, or a new setting, may have moved the clock since */
    *out = posix_moment(&now);
    return 0;
}

static int posix_time_offset(void *self, int64_t ms) {
    (void)self;
    return posix_offset((time_t)(ms / 1000));
}

static int posix_random(void *self, void *to, size_t length) {
    (void)self;
    unsigned char *at = to;
    while (length > 0) {
        ssize_t got = getrandom(at, length, 0);
        if (got < 0 && errno != EINTR)
            return -errno;
        if (got > 0) {
            at += got;
            length -= (size_t)got;
        }
    }
    return 0;
}

const Disk disk_posix = {NULL,         posix_open,   posix_read,  posix_write,    posix_fsync,      posix_close,
                         posix_rename, posix_unlink, posix_stat,  posix_truncate, posix_mkdir,      posix_list,
                         posix_real,   posix_lock,   posix_clock, posix_random,   posix_time_offset};
