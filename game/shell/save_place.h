/* The one file a save lives in: how it is replaced so that it is wholly old or wholly new after a power cut, and how
   another hand's work there is kept. All functions are plain steps, run by the saver's worker or by a test. */
#ifndef SHELL_SAVE_PLACE_H
#define SHELL_SAVE_PLACE_H

#include "shell/disk.h"

#define SAVE_BYTES_MOST ((size_t)256 * 1024 * 1024)

typedef struct SavePlace {
    const Disk *disk;                                  /* borrowed */
    char folder[DISK_PATH_ROOM], file[DISK_NAME_ROOM]; /* `file` without .json */
    DiskMark seen;  /* what this game last read or wrote there; all 0 = no file yet */
    DiskMark tried; /* what an attempt that gave an error may have put there all the same */
    DiskStat looked; /* the file as it was when it was last looked into, or written here */
    char aside[DISK_NAME_ROOM]; /* name of the newest file put aside that was not told yet; whoever tells it clears it */
} SavePlace;

SavePlace save_place(const Disk *disk, const char *folder, const char *file, DiskMark seen);

/* "folder/file.json"; false where that is too long. */
bool save_path(char out[DISK_PATH_ROOM], const char *folder, const char *file);

#define SAVE_CHANGED 1

/* Puts the text in the file's place. SAVE_CHANGED, and the file stays, where another program has changed it since it was last
   seen: the caller takes its contents in (and sets `seen`) or puts it aside, and writes again. On an error the file stays as it
   was (but for one whose very last step, syncing the folder, did not go through). Nothing is left behind. */
int save_place_write(SavePlace *place, const char *text, size_t length);
/* The whole file; the caller frees the text. */
int save_place_read(const SavePlace *place, char **text, size_t *length);
/* Keeps the bytes that another program has put there as NAME.conflict-TIME.json: `place->aside` is that name. */
int save_place_put_aside(SavePlace *place);

/* Copies NAME.json to NAME.WORD-TIME.json beside it, for good. */
int save_put_aside(const Disk *disk, const char *folder, const char *file, const char *word,
                   char aside[DISK_NAME_ROOM]);

/* The same, as a copy in another folder. */
int save_put_into(const Disk *disk, const char *folder, const char *into, const char *file, const char *word,
                  char aside[DISK_NAME_ROOM]);

/* Puts these bytes in the file's place at one stroke, once `keep` (NULL = nothing is to be kept) has kept what is there. On an error
   nothing is left behind. */
int save_replace(const Disk *disk, const char *folder, const char *file, const char *text, size_t length,
                 int (*keep)(const Disk *disk, const char *folder, const char *file));

#endif
