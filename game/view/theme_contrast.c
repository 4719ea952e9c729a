#include "view/theme_contrast.h"

#include "view/theme_colours.h"

#define RADIUS 10.0
#define EDGE 2.0
#define EDGE_STRONG 4.0

static bool has(const Item *item, unsigned state) {
    return (item->state & state) != 0;
}

/* White on black with a white edge: what everything is at rest. */
static Skin skin_rest(void) {
    return (Skin){.fill = BLACK,
                  .border = WHITE,
                  .text = WHITE,
                  .icon = WHITE,
                  .second = WHITE,
                  .lip = BLACK,
                  .border_width = EDGE,
                  .radius = RADIUS};
}

static Skin skin_solid(Colour fill) {
    Skin skin = skin_rest();
    skin.fill = skin.border = fill;
    skin.text = skin.icon = skin.second = BLACK;
    return skin;
}

/* What the hand does changes the edge, so that nothing hangs on colour alone. */
static Skin skin_acting(const Item *item, bool solid) {
    Skin skin = solid ? skin_solid(YELLOW) : skin_rest();
    if (has(item, STATE_DISABLED)) {
        skin = skin_rest();
        skin.dashed = true;
    } else if (has(item, STATE_PRESS)) {
        skin = solid ? skin_rest() : skin_solid(WHITE);
        skin.border = solid ? YELLOW : WHITE;
    } else if (has(item, STATE_HOVER)) {
        skin.border = solid ? WHITE : YELLOW;
        skin.border_width = EDGE_STRONG;
    }
    return skin;
}

static Skin skin_link(const Item *item) {
    Skin skin = skin_rest();
    skin.fill = CLEAR;
    skin.border_width = 0;
    skin.text = skin.icon = has(item, STATE_HOVER | STATE_PRESS | STATE_DISABLED) ? WHITE : YELLOW;
    return skin;
}

static Skin skin_button(const Item *item) {
    switch ((ButtonLook)item->look) {
    case BUTTON_PRIMARY:
        return skin_acting(item, true);
    case BUTTON_SECONDARY:
    case BUTTON_GHOST:
    case BUTTON_DUSK:
    case BUTTON_DUSK_GHOST:
    case BUTTON_PLATE:
        return skin_acting(item, false);
    case BUTTON_LINK:
    case BUTTON_LINK_DUSK:
        return skin_link(item);
    case BUTTON_ADD: {
        Skin skin = skin_acting(item, false);
        skin.dashed = true;
        return skin;
    }
    }
    return skin_rest();
}

static Skin skin_choice(const Item *item) {
    const bool on = has(item, STATE_ON);
    const bool drawn = item->look == CHOICE_FACE || item->look == CHOICE_DISC;
    Skin skin = skin_acting(item, on && !drawn);
    if (drawn) {
        skin.fill = CLEAR;
        skin.border = on ? YELLOW : WHITE;
        skin.border_width = on ? EDGE_STRONG : EDGE;
        skin.radius = -1;
    }
    return skin;
}

static Skin skin_switch(const Item *item) {
    Skin skin = has(item, STATE_ON) ? skin_solid(YELLOW) : skin_acting(item, false);
    skin.icon = YELLOW;
    skin.radius = -1;
    return skin;
}

/* Only the box is filled; its words stand beside it on the ground. */
static Skin skin_tick(const Item *item) {
    Skin skin = has(item, STATE_ON) ? skin_solid(YELLOW) : skin_rest();
    skin.dashed = has(item, STATE_DISABLED);
    skin.border_width = has(item, STATE_HOVER) ? EDGE_STRONG : EDGE;
    skin.text = skin.second = WHITE;
    return skin;
}

static Skin skin_field(const Item *item) {
    Skin skin = skin_rest();
    skin.dashed = has(item, STATE_DISABLED);
    skin.border_width = has(item, STATE_FOCUS | STATE_HOVER) ? 3 : EDGE;
    return skin;
}

static Skin skin_row(const Item *item) {
    Skin skin = skin_acting(item, item->look == ROW_PRIMARY);
    if (has(item, STATE_ON) && item->look != ROW_PRIMARY && !has(item, STATE_PRESS)) {
        skin.border = YELLOW;
        skin.border_width = EDGE_STRONG;
    }
    return skin;
}

static Skin skin_camp(const Item *item) {
    Skin skin = skin_acting(item, item->look == CAMP_NEXT);
    skin.dashed |= item->look == CAMP_LOCKED || item->look == CAMP_MIST;
    skin.border = item->look == CAMP_NEXT ? WHITE : skin.border;
    skin.border_width += item->look == CAMP_NEXT ? 1 : 0;
    if (has(item, STATE_ON) && item->look == CAMP_LOCKED) { /* looked at, though not open yet */
        skin.border = YELLOW;
        skin.border_width = EDGE_STRONG;
    }
    return skin;
}

static Skin skin_panel(const Item *item) {
    Skin skin = skin_rest();
    switch ((PanelLook)item->look) {
    case PANEL_PAPER:
    case PANEL_DUSK:
    case PANEL_DIALOG:
        skin.border_width = 3;
        break;
    case PANEL_INSET:
    case PANEL_HONEY:
    case PANEL_SAGE:
    case PANEL_DASHED:
        skin.dashed = true;
        break;
    case PANEL_CHOSEN:
    case PANEL_DUSK_CHOSEN:
        skin.border = YELLOW;
        skin.border_width = 3;
        break;
    case PANEL_FIELD:
    case PANEL_SHEET:
    case PANEL_ROW:
    case PANEL_DUSK_ROW:
    case PANEL_PLATE:
    case PANEL_DISC:
        break;
    case PANEL_FOOT: /* the card's own edge shows round it */
        skin.fill = CLEAR;
        skin.border_width = 0;
        break;
    case PANEL_VEIL:
        skin.fill = 0x000000CCU;
        skin.border_width = 0;
        skin.radius = 0;
        break;
    }
    return skin;
}

static Skin skin_keycap(const Item *item) {
    Skin skin = skin_rest();
    skin.radius = item->look == CAP_PAD ? -1 : skin.radius;
    return skin;
}

static Skin skin_line(void) {
    Skin skin = skin_rest();
    skin.fill = WHITE;
    skin.border_width = 0;
    return skin;
}

Skin theme_skin_contrast(const Item *item) {
    switch (item->kind) {
    case ITEM_PANEL:
    case ITEM_FADE:
        return skin_panel(item);
    case ITEM_BUTTON:
        return skin_button(item);
    case ITEM_CHOICE:
        return skin_choice(item);
    case ITEM_SWITCH:
        return skin_switch(item);
    case ITEM_TICK:
        return skin_tick(item);
    case ITEM_FIELD:
        return skin_field(item);
    case ITEM_ROW:
        return skin_row(item);
    case ITEM_CAMP:
        return skin_camp(item);
    case ITEM_RULE:
        return skin_line();
    case ITEM_KEYCAP:
        return skin_keycap(item);
    case ITEM_SCENE:
    case ITEM_TEXT:
    case ITEM_SLIDER:
    case ITEM_STARS:
    case ITEM_DOTS:
    case ITEM_ICON:
    case ITEM_PICTURE:
    case ITEM_BREATH:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        break;
    }
    return skin_rest();
}
