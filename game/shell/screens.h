/* Pictures of screens, without a window. */
#ifndef SHELL_SCREENS_H
#define SHELL_SCREENS_H

#include "shell/draw.h"
#include "shell/places.h"
#include "shell/session.h"
#include "shell/stage.h"

/* The session's screen as a PNG file. */
bool screens_keep(const Session *session, Draw *draw, int width, int height, const char *path, Problem *problem);

/* Of each of those pictures the name of its file and what plays to it, on a fresh stage; false after the last. */
bool screens_shot(size_t i, const char **file, void (**play)(Stage *stage));

/* Every screen with a made-up person's data, into the folder args->out. */
bool screens_run(const Args *args, const Places *places, const Packs *packs, Fonts *fonts, Problem *problem);

#endif
