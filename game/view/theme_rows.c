#include "view/theme_colours.h"
#include "view/theme_parts.h"

static bool is_tile(const Item *item) {
    return item->text == NULL && item->second == NULL;
}

static Skin skin_row_paper(const Item *item) {
    const bool off = skin_has(item, STATE_DISABLED), on = skin_has(item, STATE_ON) && !off;
    const Fills fills = {ROW, INSET, SECOND_PRESS, OFF_FILL};
    const Colour edge = is_tile(item) ? CLEAR : off ? OFF_EDGE : CONTROL;
    const bool here = is_tile(item) && skin_has(item, STATE_RING) && !skin_has(item, STATE_PRESS);
    Skin skin = skin_of(on || here ? FIELD : skin_fill(item, fills), off ? OFF_TEXT : INK, on ? INDIGO : edge, 16);
    skin.second = off ? OFF_TEXT : INK_SOFT;
    skin.icon = off ? OFF_TEXT : UMBER;
    return skin;
}

static Skin skin_row_dusk(const Item *item) {
    const bool off = skin_has(item, STATE_DISABLED), on = skin_has(item, STATE_ON) && !off;
    const Fills fills = {DUSK_ROW, DUSK_BUTTON, DUSK_PRESS, DUSK_SOLID};
    Skin skin = skin_of(on ? DUSK_CHOSEN : skin_fill(item, fills), off ? DUSK_OFF_TEXT : CREAM,
                        on              ? GLOW
                        : is_tile(item) ? CLEAR
                                        : DUSK_BORDER,
                        16);
    skin.second = off ? DUSK_OFF_TEXT : LILAC;
    skin.icon = off ? DUSK_OFF_TEXT : GLOW;
    return skin;
}

/* Over scenery: a plate that becomes paper where the focus is. */
static Skin skin_row_plate(const Item *item) {
    const Fills fills = {PLATE, PLATE_HOVER, PLATE_PRESS, PLATE};
    const bool chosen = skin_has(item, STATE_ON | STATE_RING) && !skin_has(item, STATE_PRESS);
    Skin skin = chosen ? skin_of(PAPER, INK, CLEAR, 44) : skin_of(skin_fill(item, fills), CREAM, PLATE_EDGE, 44);
    skin.border_width = chosen ? 0 : 1;
    skin.second = chosen ? INK_SOFT : LILAC;
    skin.icon = chosen ? UMBER : GLOW;
    return skin;
}

static Skin skin_row_primary(const Item *item) {
    Skin skin = skin_primary(item);
    skin.radius = 24;
    skin.sink = skin_has(item, STATE_PRESS) && !skin_has(item, STATE_DISABLED) ? 2 : 0;
    return skin;
}

static Skin skin_row_second_dusk(const Item *item) {
    const bool off = skin_has(item, STATE_DISABLED);
    const Fills fills = {DUSK_BUTTON, DUSK_HOVER, DUSK_PRESS, DUSK_SOLID};
    Skin skin = skin_of(skin_fill(item, fills), off ? DUSK_OFF_TEXT : CREAM, DUSK_BORDER, 24);
    skin.second = off ? DUSK_OFF_TEXT : LILAC;
    skin.icon = off ? DUSK_OFF_TEXT : GLOW;
    return skin;
}

static Skin skin_row_second(const Item *item) {
    const bool off = skin_has(item, STATE_DISABLED);
    const Fills fills = {SECOND_FILL, SECOND_HOVER, SECOND_PRESS, OFF_FILL};
    Skin skin = skin_of(skin_fill(item, fills), off ? OFF_TEXT : INK, off ? OFF_EDGE : CONTROL, 24);
    skin.second = off ? OFF_TEXT : INK_BODY;
    skin.sink = skin_has(item, STATE_PRESS) && !off ? 2 : 0;
    return skin;
}

static Skin skin_row_bare(const Item *item) {
    const bool dark = skin_has(item, STATE_DARK);
    const Fills fills = {CLEAR, dark ? DUSK_ROW : ROW, dark ? DUSK_PRESS : INSET, CLEAR};
    return skin_of(skin_fill(item, fills), dark ? CREAM : INK, CLEAR, 12);
}

/* The focus ring is the chosen one's edge too. */
static Skin skin_row_tile(const Item *item) {
    const bool on = skin_has(item, STATE_ON);
    const Fills fills = {CLEAR, INSET, SECOND_PRESS, CLEAR};
    Skin skin =
        skin_of(on ? FIELD : skin_fill(item, fills), INK, on && !skin_has(item, STATE_RING) ? INDIGO : CLEAR, 18);
    skin.border_width = on ? 3 : 0;
    return skin;
}

static Skin skin_row_ground(const Item *item) {
    const Fills fills = {CLEAR, PLATE_HOVER, PLATE_PRESS, CLEAR};
    Skin skin = skin_of(skin_fill(item, fills), CREAM, skin_has(item, STATE_HOVER) ? PLATE_EDGE_HOVER : CLEAR, 20);
    skin.border_width = 1;
    return skin;
}

Skin skin_row(const Item *item) {
    switch ((RowLook)item->look) {
    case ROW_PAPER:
        return skin_row_paper(item);
    case ROW_DUSK:
        return skin_row_dusk(item);
    case ROW_PLATE:
        return skin_row_plate(item);
    case ROW_PRIMARY:
        return skin_row_primary(item);
    case ROW_BARE:
        return skin_row_bare(item);
    case ROW_GROUND:
        return skin_row_ground(item);
    case ROW_TILE:
        return skin_row_tile(item);
    case ROW_SECOND:
        return skin_has(item, STATE_DARK) ? skin_row_second_dusk(item) : skin_row_second(item);
    }
    return (Skin){0};
}
