/* --follow: after each picture, what is on the screen is written to a file as plain text, for programs that read the
   screen aloud and for tests. While the window is minimised there are no pictures, and it goes on four times a second. The
   file is exchanged at one stroke, so a reader never sees half of it.

   screen NAME WIDTHxHEIGHT caret OFFSET     or FROM-TO where words are selected, or - where none are being written
   X Y WIDTH HEIGHT STATE KIND "what is written" second "a quieter line" spoken "the whole of it in words" value N of M

   One line an item, in the order of drawing; what says nothing and does nothing is left out. Boxes are in pixels of the
   window, and of them only the part that is in sight. STATE is "-" or some of focus, hover, press, on, disabled, unset,
   hidden (scrolled out of sight), joined by commas. second, spoken and value are there where they say something. */
#ifndef SHELL_FOLLOW_H
#define SHELL_FOLLOW_H

#include "shell/disk.h"
#include "view/screen.h"

typedef struct Follow {
    const Disk *disk;
    const char *path; /* NULL = nobody follows */
} Follow;

/* Where the file cannot be written, that is said once on standard error, and no more is tried. */
void follow_screen(Follow *follow, const Screen *screen);

/* The text itself, owned by the caller; NULL without memory. */
char *follow_text(const Screen *screen, size_t *length);

#endif
