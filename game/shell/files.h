/* All that the disk holds of one person beside the open save: copies in backups/, what was put aside in removed/ and beside
   the save, what another computer left there, recordings, what was made to be shown. `file` is a save's name without .json
   everywhere; `now` is the open book. */
#ifndef SHELL_FILES_H
#define SHELL_FILES_H

#include "core/kept.h"
#include "core/problem.h"
#include "shell/own_files.h"
#include "shell/shared.h"

/* A look at the copies that open, and at what was taken off and stands in them still, with the entry of that id ("" = none). It goes
   file by file, as each may be large; any thread may go on with it. */
typedef struct FilesLook {
    const Disk *disk;
    char folder[DISK_PATH_ROOM];
    char id[ID_ROOM];
    Book now; /* as it was; owned */
    OwnFiles files;
    size_t at; /* of the file that is next */
    SharedFiles shared;
    Kept kept; /* as far as it is known; owned */
} FilesLook;

/* Names, times and sizes alone: no file is opened. The caller calls files_look_end. */
void files_look_begin(FilesLook *look, const Disk *disk, const char *folder, const char *file, const Book *now,
                      const char *id);
bool files_look_on(FilesLook *look); /* into one file more; false = there is none left */
void files_look_end(FilesLook *look);

/* Puts a copy of a look in the save's place at one stroke, after the save was kept as removed/NAME.replaced-TIME.json.
   On an error nothing has changed. */
bool files_restore(const Disk *disk, const char *folder, const char *file, const char *id, Problem *problem);

typedef struct Forgotten {
    EntryKind kind;
    const char *id, *step; /* step: a try's camp, or "" */
} Forgotten;

/* Takes an entry, and the words that grew into it, out of every copy: each that holds it is written anew, wholly old or wholly
   new. `copies` = how many held it. False with a sentence where one could not be written, or does not open and may hold it: that
   one is left as it is. */
bool files_forget(const Disk *disk, const char *folder, const char *file, const Book *now, const Forgotten *entry,
                  int *copies, Problem *problem);
void files_forget_recording(const Disk *disk, const char *folder, const char *attempt);

/* Deletes all of it, the save last: where that could not be finished, a sentence, and the save is still there. Another
   person's copies of the same name stay. */
bool files_forget_all(const Disk *disk, const char *folder, const char *file, const Book *now, Problem *problem);

#endif
