/* Where the window stood and how, "foothold.window" version 1: of this machine, never of a person. */
#ifndef DATA_WINDOW_FILE_H
#define DATA_WINDOW_FILE_H

#include "core/problem.h"

#include <stdbool.h>
#include <stddef.h>

#define WINDOW_LEAST 100   /* of a side */
#define WINDOW_MOST 32768  /* of a side, and of a place to either side of nought */

typedef struct WindowPlace {
    int x, y, width, height; /* in the window's own units, while neither large nor full */
    int maximised, full_screen; /* truth */
} WindowPlace;

/* False = refused, and `*out` is unchanged. */
bool window_file_read(const char *text, size_t length, WindowPlace *out, Problem *problem);

/* The file's text, ending with NUL; owned by the caller. */
char *window_file_print(const WindowPlace *place, size_t *length);

#endif
