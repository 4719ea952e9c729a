/* A line of text as runs in the order in which they are seen, left to right: one font and one direction each. */
#ifndef SHELL_FONT_RUNS_H
#define SHELL_FONT_RUNS_H

#include "shell/font_files.h"

typedef struct FontRun {
    size_t start, length; /* bytes */
    size_t file;
    bool rightwards; /* left to right */
    char script[5];  /* ISO 15924, "" = leave it to the shaper */
} FontRun;

/* The caller frees the array. The text is valid UTF-8. */
FontRun *font_runs(FontFiles *files, Face face, const char *text, size_t length, size_t *count);

#endif
