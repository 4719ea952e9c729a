/* What goes out of the game and comes into it while the restless hand plays: made-up folders and files of strangers on a disk in
   memory, reached as the shell reaches the real one, and what somebody has copied. */
#ifndef PLAY_ERRANDS_H
#define PLAY_ERRANDS_H

#include "core/app.h"
#include "shell/disk_memory.h"

typedef struct Errands {
    DiskMemory *memory;
    Disk disk;
    char folder[DISK_PATH_ROOM]; /* listed last */
} Errands;

Errands *errands_new(void);
void errands_free(Errands *errands);

/* Now and then a call goes wrong: a folder cannot be read, a file not be written. */
void errands_trouble(Errands *errands, Chance *chance);

/* `name`: as of EFFECT_BRING_FOLDER. The caller's command moves what comes back; so with a file. */
Listing errands_list(Errands *errands, const char *name);
Bringing errands_entry(const Errands *errands, const char *name);
Bringing errands_file(const Errands *errands, const char *path);

/* A path that is dropped on the window, and a text from the clipboard; both are kept for ever. */
const char *errands_dropped(Chance *chance);
const char *errands_copied(Chance *chance);

/* Writes what the screen asks for. `said` is where it lies, or why it does not. */
bool errands_give(const Errands *errands, const App *app, char said[DISK_PATH_ROOM]);
bool errands_share(const Errands *errands, const App *app, Moment now, char said[DISK_PATH_ROOM]);

#endif
