/* foothold --render-breath. */
#ifndef SHELL_RENDER_RUN_H
#define SHELL_RENDER_RUN_H

#include "shell/places.h"

/* EXIT_FINE, or another exit code with a sentence. On a terminal it shows how far it is. Where it is interrupted it leaves
   nothing behind and ends as an interrupted program does. */
int render_run(const Args *args, const Places *places, Problem *problem);

#endif
