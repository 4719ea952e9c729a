/* A session on a disk in memory, with a clock that stands until it is moved: for walks and for pictures. */
#ifndef SHELL_STAGE_H
#define SHELL_STAGE_H

#include "shell/disk_memory.h"
#include "shell/session.h"

typedef struct Stage {
    DiskMemory *memory;
    Disk disk;
    Moment now;
    const Packs *packs;
    char region[8];
    Session session;
    bool on; /* the session is open */
} Stage;

#define STAGE_FOLDER "/saves"
#define STAGE_HOME "/home/maya" /* not there until something is put into it */

void stage_open(Stage *stage, const Packs *packs, const char *region, Moment now); /* the session begins at once */
void stage_close(Stage *stage);

void stage_start(Stage *stage); /* the game is started on what the disk holds */
void stage_quit(Stage *stage);  /* as by its own door */
void stage_kill(Stage *stage);  /* as by a power cut: what was not synced is gone */

void stage_time(Stage *stage, Moment now);
void stage_wait(Stage *stage, int64_t ms); /* what is due meanwhile is done */

bool stage_play(Stage *stage, Command command);

#endif
