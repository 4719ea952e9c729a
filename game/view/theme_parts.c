#include "view/theme_parts.h"

#include "view/theme_colours.h"

bool skin_has(const Item *item, unsigned state) {
    return (item->state & state) != 0;
}

Colour skin_fill(const Item *item, Fills fills) {
    if (skin_has(item, STATE_DISABLED)) {
        return fills.off;
    }
    if (skin_has(item, STATE_PRESS)) {
        return fills.press;
    }
    return skin_has(item, STATE_HOVER) ? fills.hover : fills.rest;
}

Skin skin_of(Colour fill, Colour text, Colour border, double radius) {
    return (Skin){.fill = fill,
                  .text = text,
                  .icon = text,
                  .second = text,
                  .border = border,
                  .border_width = border == CLEAR ? 0 : 2,
                  .radius = radius};
}
