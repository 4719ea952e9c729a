/* Looks into the files beside a save on a thread of its own: a save of many years takes a while to be read, and the window does not
   wait for it. */
#ifndef SHELL_LOOKER_H
#define SHELL_LOOKER_H

#include "shell/files.h"

typedef struct Looker Looker;

/* `wake` is called from the other thread whenever more is known. */
Looker *looker_open(void (*wake)(void *), void *wake_self);

/* Takes the look over and goes on with it; the one before is given up. */
void looker_ask(Looker *looker, FilesLook *look);
void looker_forget(Looker *looker); /* the look is given up, and nothing more is told of it; NULL is allowed */

/* What is known by now, once each time it grew. The caller calls kept_free. */
bool looker_take(Looker *looker, Kept *out);

void looker_close(Looker *looker); /* waits for the file that is being read; NULL is allowed */

#endif
