/* Inside the theme: what the skins of all items are made of. Other files use view/theme.h. */
#ifndef VIEW_THEME_PARTS_H
#define VIEW_THEME_PARTS_H

#include "view/theme.h"

#define PILL (-1.0)

/* The fills of a control by what the hand does. */
typedef struct Fills {
    Colour rest, hover, press, off;
} Fills;

bool skin_has(const Item *item, unsigned state);
Colour skin_fill(const Item *item, Fills fills);
Skin skin_of(Colour fill, Colour text, Colour border, double radius); /* with a border of 2 where it is not clear */

Skin skin_row(const Item *item);
Skin skin_primary(const Item *item);

#endif
