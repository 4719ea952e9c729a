/* Writes a session as a sound file while the game goes on: a slice between two pictures. */
#ifndef SHELL_STUDIO_H
#define SHELL_STUDIO_H

#include "core/app.h"
#include "shell/disk.h"
#include "shell/render.h"
#include "shell/speaker.h"

#define STUDIO_FOLDER "recordings" /* in the save folder; where there is none, the folder the game was started in */

typedef struct Studio { /* begins as {0} with speaker and saves */
    Speaker *speaker;   /* borrowed; NULL = nobody speaks */
    const char *saves;  /* borrowed */
    Render *render;     /* NULL = nothing is being written */
    char path[DISK_PATH_ROOM];
    int percent, told;
    Problem problem;
} Studio;

/* These fit a session's Recorder: `self` is a Studio. A file that is there already stays: the new one gets a number. */
void studio_begin(void *self, const App *app, const char *name);
void studio_stop(void *self); /* nothing of it is left */

bool studio_step(Studio *studio); /* true while there is more to do */
bool studio_news(Studio *studio, Command *out); /* COMMAND_RENDERED, its text borrowed; false where there is nothing new */

#endif
