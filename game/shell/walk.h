/* A scripted walk: plain lines a person can read, played on a disk in memory with a clock of its own and a measure that
   knows no font. The lines are told in tests/walks/README.md. */
#ifndef SHELL_WALK_H
#define SHELL_WALK_H

#include "shell/packs.h"

/* False where a line did not come true; then each such line is told on standard error as FILE:LINE: what. */
bool walk_run(const char *path, const Packs *packs);

#endif
