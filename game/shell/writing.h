/* What is written on a screen, noted down instead of drawn: what is left is the ground it would lie on, and tests measure
   the one against the other. */
#ifndef SHELL_WRITING_H
#define SHELL_WRITING_H

#include "view/picture.h"

typedef struct Written {
    const Item *item; /* the screen's; of a composition: its field */
    Box box;          /* the letters', or the icon's, in pixels */
    Colour colour;
    int pixels; /* the font's size; 0 = an icon */
    bool bold;
} Written;

typedef struct Writing {
    Written *items;
    size_t count, room;
    const Item *item; /* what is being drawn */
} Writing;

void writing_add(Writing *writing, Written written); /* of the item being drawn */
void writing_free(Writing *writing);                  /* empty and ready for the next screen */

#endif
