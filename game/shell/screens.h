/* Pictures of screens, without a window. */
#ifndef SHELL_SCREENS_H
#define SHELL_SCREENS_H

#include "shell/draw.h"
#include "shell/places.h"
#include "shell/session.h"

/* The session's screen as a PNG file. */
bool screens_keep(const Session *session, Draw *draw, int width, int height, const char *path, Problem *problem);

/* Every screen with a made-up person's data, into the folder args->out. */
bool screens_run(const Args *args, const Places *places, const Packs *packs, Fonts *fonts, Problem *problem);

#endif
