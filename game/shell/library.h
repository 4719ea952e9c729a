/* What lies in the save folder: the people and their saves. `file` is a save's name without .json everywhere. */
#ifndef SHELL_LIBRARY_H
#define SHELL_LIBRARY_H

#include "core/app.h"
#include "shell/disk.h"

#define REMOVED_FOLDER "removed"

/* The save folder with its backups/ and removed/, made where missing. */
bool library_make(const Disk *disk, const char *folder, Problem *problem);

/* Everybody with a save there, by file name. What does not open is listed too, with its state and the file's name.
   Names longer than ID_MOST, hidden files, conflicted copies and what the game put aside (NAME.conflict-..., NAME.damaged-...) are left
   out. `chosen` is the one changed last. Where the folder cannot be read there is nobody, with a sentence. The caller calls
   people_free. */
People library_people(const Disk *disk, const char *folder, Problem *problem);

/* A save's name without .json, or false where the name is not one of a person's save. */
bool library_file_of(const char *name, char out[FILE_ROOM]);

/* A file name for a new person, in use nowhere here, not among what was removed nor by backups of someone else. */
bool library_file_name(const Disk *disk, const char *folder, const char *name, char out[FILE_ROOM], Problem *problem);

typedef struct OpenedSave {
    Book book;     /* the caller calls book_free */
    DiskMark seen; /* for saver_open */
} OpenedSave;

/* Opens a save and keeps a backup of it. `as_it_is` also takes one that was changed outside the game. On refusal `out`
   is empty and `trouble` (emptied by trouble_free) tells why, with the backups that open. The file is not touched. */
bool library_open(const Disk *disk, const char *folder, const char *file, bool as_it_is, OpenedSave *out,
                  Trouble *trouble);

/* Moves a save and the recordings of its tries to removed/ and back. Its backups stay. True where the save was moved; with a
   sentence where a recording was not. */
bool library_remove(const Disk *disk, const char *folder, const char *file, Problem *problem);
bool library_take_back(const Disk *disk, const char *folder, const char *file, Problem *problem);

#endif
