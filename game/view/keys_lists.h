/* What the page of keys lists. Meanings go through _() when they are shown. */
#ifndef VIEW_KEYS_LISTS_H
#define VIEW_KEYS_LISTS_H

#include "core/command.h"

typedef struct KeyLine {
    const char *first, *second; /* caps; the second may be NULL */
    const char *meaning;        /* NULL ends a list */
} KeyLine;

typedef struct KeyGroup {
    const char *name;
    const KeyLine *lines;
} KeyGroup;

typedef struct KeyPage {
    const KeyLine *anywhere;
    KeyGroup groups[2];
} KeyPage;

const KeyPage *keys_page(Device device);
const KeyLine *keys_of_screen(ScreenName screen); /* a keyboard's */
const char *keys_name(ScreenName screen);         /* "On this trail" */

#endif
