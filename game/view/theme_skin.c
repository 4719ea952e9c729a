#include "view/theme.h"

#include "view/theme_colours.h"
#include "view/theme_contrast.h"
#include "view/theme_parts.h"

#define CAMP_RADIUS 19 /* half of a plate of one line; taller ones stay as round */

static Skin skin_panel(const Item *item) {
    Skin skin = {0};
    switch ((PanelLook)item->look) {
    case PANEL_PAPER:
        skin = skin_of(PAPER, INK, CLEAR, 24);
        skin.shadow = true;
        break;
    case PANEL_INSET:
        skin = skin_of(INSET, INK, CLEAR, 18);
        break;
    case PANEL_HONEY:
        skin = skin_of(HONEY, INK, CLEAR, 16);
        break;
    case PANEL_SAGE:
        skin = skin_of(SAGE_GROUND, INK, CLEAR, 16);
        break;
    case PANEL_FIELD:
        skin = skin_of(FIELD, INK, skin_has(item, STATE_ON) ? INDIGO : GHOST_EDGE,
                       16); /* on honey the control border is too pale */
        break;
    case PANEL_SHEET:
        skin = skin_of(FIELD, INK, CLEAR, 8);
        skin.shadow = true;
        break;
    case PANEL_ROW:
        skin = skin_of(ROW, INK, CLEAR, 16);
        break;
    case PANEL_DUSK:
    case PANEL_DIALOG:
        skin = skin_of(item->look == PANEL_DIALOG ? DUSK_SOLID : DUSK, CREAM, DUSK_EDGE, 24);
        skin.shadow = true;
        skin.border_width = 1;
        break;
    case PANEL_DUSK_ROW:
        skin = skin_of(DUSK_ROW, CREAM, CLEAR, 16);
        break;
    case PANEL_DUSK_CHOSEN:
        skin = skin_of(DUSK_CHOSEN, CREAM, GLOW, 16);
        break;
    case PANEL_PLATE:
        skin = skin_of(PLATE, CREAM, PLATE_EDGE, 24);
        skin.border_width = 1;
        break;
    case PANEL_VEIL:
        skin = skin_of(VEIL, CREAM, CLEAR, 0);
        break;
    case PANEL_CHOSEN:
        skin = skin_of(FIELD, INK, INDIGO, 18);
        break;
    case PANEL_DISC:
        skin = skin_of(skin_has(item, STATE_DARK) ? DUSK_BUTTON : DISC, INK, CLEAR, PILL);
        break;
    case PANEL_DASHED:
        skin = skin_of(CLEAR, INK, skin_has(item, STATE_DARK) ? DUSK_BORDER : CONTROL, PILL);
        skin.dashed = true;
        break;
    case PANEL_FOOT:
        skin = skin_of(INSET, INK, CLEAR, 24);
        break;
    }
    return skin;
}

Skin skin_primary(const Item *item) {
    const bool off = skin_has(item, STATE_DISABLED), press = skin_has(item, STATE_PRESS);
    const Fills fills = {AMBER, AMBER_HOVER, AMBER_PRESS, OFF_FILL};
    Skin skin = skin_of(skin_fill(item, fills), off ? OFF_TEXT : BUTTON_INK, CLEAR, PILL);
    skin.lip = AMBER_LIP;
    skin.lip_height = off || press ? 0 : 3;
    return skin;
}

static Skin skin_plate(const Item *item) {
    const Fills fills = {PLATE, PLATE_HOVER, PLATE_PRESS, PLATE};
    Skin skin =
        skin_of(skin_fill(item, fills), CREAM, skin_has(item, STATE_HOVER) ? PLATE_EDGE_HOVER : PLATE_EDGE, PILL);
    skin.border_width = 1;
    skin.icon = item->text != NULL || item->icon == ICON_HUT || item->icon == ICON_PLUS ? GLOW : CREAM;
    return skin;
}

static Skin skin_add(const Item *item) {
    Skin skin = skin_plate(item);
    skin.border = ADD_EDGE;
    skin.border_width = 2;
    skin.icon = CREAM;
    skin.dashed = true;
    return skin;
}

static Skin skin_link(const Item *item, bool dark) {
    const Colour rest = dark ? GLOW : LINK_INK, under = dark ? CREAM : INK;
    const Colour off = dark ? DUSK_OFF_TEXT : OFF_TEXT;
    return skin_of(CLEAR, skin_fill(item, (Fills){rest, under, under, off}), CLEAR, 8);
}

/* What is clear takes its ink from the ground it lies on. */
static ButtonLook look_on_ground(const Item *item) {
    const ButtonLook look = (ButtonLook)item->look;
    if (!skin_has(item, STATE_DARK)) {
        return look;
    }
    return look == BUTTON_GHOST ? BUTTON_DUSK_GHOST : look == BUTTON_LINK ? BUTTON_LINK_DUSK : look;
}

static Skin skin_dressed(const Item *item) {
    const bool off = skin_has(item, STATE_DISABLED);
    const Fills second = {SECOND_FILL, SECOND_HOVER, SECOND_PRESS, OFF_FILL};
    const Fills ghost = {CLEAR, colour_alpha(INK, .08), colour_alpha(INK, .14), CLEAR};
    const Fills dusk = {DUSK_BUTTON, DUSK_HOVER, DUSK_PRESS, DUSK_SOLID};
    const Fills dusk_ghost = {CLEAR, DUSK_HOVER, DUSK_PRESS, CLEAR};
    switch (look_on_ground(item)) {
    case BUTTON_PRIMARY:
        return skin_primary(item);
    case BUTTON_SECONDARY:
        return skin_of(skin_fill(item, second), off ? OFF_TEXT : INK, off ? OFF_EDGE : CONTROL, PILL);
    case BUTTON_GHOST:
        return skin_of(skin_fill(item, ghost), off ? OFF_TEXT : INK, off ? OFF_EDGE : GHOST_EDGE, PILL);
    case BUTTON_DUSK: {
        Skin skin = skin_of(skin_fill(item, dusk), off ? DUSK_OFF_TEXT : CREAM, DUSK_BORDER, PILL);
        skin.icon = off ? DUSK_OFF_TEXT : GLOW;
        return skin;
    }
    case BUTTON_DUSK_GHOST:
        return skin_of(skin_fill(item, dusk_ghost), off ? DUSK_OFF_TEXT : CREAM, DUSK_BORDER, PILL);
    case BUTTON_PLATE:
        return skin_plate(item);
    case BUTTON_ADD:
        return skin_add(item);
    case BUTTON_LINK:
        return skin_link(item, false);
    case BUTTON_LINK_DUSK:
        return skin_link(item, true);
    }
    return (Skin){0};
}

/* Held down, a button's label goes with the finger. */
static Skin skin_button(const Item *item) {
    Skin skin = skin_dressed(item);
    skin.sink = skin_has(item, STATE_PRESS) && !skin_has(item, STATE_DISABLED) ? 2 : 0;
    return skin;
}

static Skin skin_chip(const Item *item) {
    const bool off = skin_has(item, STATE_DISABLED), dark = skin_has(item, STATE_DARK);
    if (skin_has(item, STATE_ON)) {
        Skin skin = skin_of(dark ? CREAM : INDIGO, dark ? DUSK_SOLID : CREAM, dark ? CREAM : INDIGO, PILL);
        skin.icon = dark ? DUSK_SOLID : GLOW;
        return skin;
    }
    if (dark) {
        const Fills fills = {DUSK_BUTTON, DUSK_HOVER, DUSK_PRESS, DUSK_SOLID};
        return skin_of(skin_fill(item, fills), off ? DUSK_OFF_TEXT : CREAM, DUSK_BORDER, PILL);
    }
    const Fills fills = {FIELD, ROW, SECOND_PRESS, FIELD};
    return skin_of(skin_fill(item, fills), off ? OFF_TEXT : INK, off ? OFF_EDGE : GHOST_EDGE, PILL);
}

static Skin skin_tab(const Item *item) {
    const bool dark = skin_has(item, STATE_DARK);
    if (skin_has(item, STATE_ON)) {
        Skin skin = skin_of(dark ? PAPER : INDIGO, dark ? INK : CREAM, CLEAR, PILL);
        skin.icon = dark ? INK : GLOW;
        return skin;
    }
    const Fills on_dusk = {CLEAR, DUSK_ROW, DUSK_PRESS, CLEAR}, on_paper = {CLEAR, ROW, SECOND_PRESS, CLEAR};
    return skin_of(skin_fill(item, dark ? on_dusk : on_paper), dark ? CREAM : INK, CLEAR, PILL);
}

static Skin skin_side(const Item *item) {
    Skin skin = skin_tab(item);
    skin.radius = 18;
    return skin;
}

/* A face or a disc of colour: only its edge is dressed. */
static Skin skin_round(const Item *item) {
    const bool dark = skin_has(item, STATE_DARK), on = skin_has(item, STATE_ON);
    const Fills edges = {dark ? DUSK_BORDER : CONTROL, dark ? CREAM : INK, dark ? CREAM : INK, OFF_EDGE};
    const Colour chosen = dark ? AMBER : INDIGO;
    Skin skin = skin_of(CLEAR, dark ? CREAM : INK, on ? chosen : skin_fill(item, edges), PILL);
    skin.border_width = on ? 4 : 2;
    return skin;
}

static Skin skin_choice(const Item *item) {
    switch ((ChoiceLook)item->look) {
    case CHOICE_CHIP:
    case CHOICE_SEGMENT:
        return skin_chip(item);
    case CHOICE_TAB:
    case CHOICE_HALF:
        return skin_tab(item);
    case CHOICE_SIDE:
        return skin_side(item);
    case CHOICE_FACE:
    case CHOICE_DISC:
        return skin_round(item);
    }
    return (Skin){0};
}

static Skin skin_switch(const Item *item) {
    const bool on = skin_has(item, STATE_ON), dark = skin_has(item, STATE_DARK);
    Skin skin = skin_of(on ? SAGE : FIELD, INK, on && dark ? CREAM : on ? SAGE : GHOST_EDGE, PILL);
    skin.icon = SAGE;
    return skin;
}

static Skin skin_tick(const Item *item) {
    const bool dark = skin_has(item, STATE_DARK);
    const Fills fills = {FIELD, ROW, SECOND_PRESS, INSET};
    const Fills words = {dark ? CREAM : INK_BODY, dark ? CREAM : INK, dark ? CREAM : INK,
                         dark ? DUSK_OFF_TEXT : OFF_TEXT};
    Skin skin = skin_of(skin_has(item, STATE_ON) ? INDIGO : skin_fill(item, fills), skin_fill(item, words),
                        dark ? DUSK_BORDER : CONTROL, 7);
    skin.icon = CREAM;
    return skin;
}

static Skin skin_field(const Item *item) {
    const bool dark = skin_has(item, STATE_DARK), focus = skin_has(item, STATE_FOCUS);
    const Fills edges = {dark ? DUSK_BORDER : CONTROL, dark ? CREAM : EDGE_HOVER, dark ? CREAM : EDGE_HOVER, OFF_EDGE};
    const Fills fills = dark ? (Fills){DUSK_ROW, DUSK_ROW, DUSK_ROW, DUSK_SOLID} : (Fills){FIELD, FIELD, FIELD, INSET};
    const Colour chosen = dark ? GLOW : INK;
    Skin skin = skin_of(skin_fill(item, fills), dark ? CREAM : INK, focus ? chosen : skin_fill(item, edges), 14);
    skin.border_width = focus ? 3 : 2;
    if (item->look == FIELD_BARE && !focus && !skin_has(item, STATE_HOVER | STATE_PRESS)) {
        skin.fill = skin.border = 0;
    }
    skin.icon = skin.second = dark ? LILAC : INK_SOFT;
    return skin;
}

/* A row that other things lie on shows by them where it ends; one of words alone needs an edge. */
static Skin skin_camp(const Item *item) {
    const bool hover = skin_has(item, STATE_HOVER | STATE_PRESS);
    const bool disc = item->text == NULL;
    switch ((CampLook)item->look) {
    case CAMP_LIT:
        return skin_of(CAMP_LIT_FILL, CREAM, hover ? GLOW : CAMP_LIT_EDGE, CAMP_RADIUS);
    case CAMP_NEXT:
        return skin_of(disc ? AMBER : PAPER, disc ? BUTTON_INK : INK, disc ? PAPER : AMBER, CAMP_RADIUS);
    case CAMP_OPEN:
        return skin_of(CAMP_LIT_FILL, CREAM, hover ? PLATE_EDGE_HOVER : CAMP_OPEN_EDGE, CAMP_RADIUS);
    case CAMP_LOCKED:
        return skin_of(CAMP_LOCKED_FILL, CAMP_LOCKED_TEXT,
                       skin_has(item, STATE_ON) ? AMBER
                       : hover                  ? PLATE_EDGE_HOVER
                                                : CAMP_LOCKED_EDGE,
                       CAMP_RADIUS);
    case CAMP_MIST:
        return skin_of(hover ? PAPER : CAMP_MIST_FILL, INK_BODY, CLEAR, CAMP_RADIUS);
    }
    return (Skin){0};
}

/* The disc at a plate's left: amber where the lantern was, a ring where the way is open, dim where it is not yet. */
static Skin skin_camp_disc(const Item *item) {
    switch ((CampLook)item->look) {
    case CAMP_LIT:
    case CAMP_NEXT:
        return skin_of(AMBER, BUTTON_INK, CLEAR, PILL);
    case CAMP_OPEN:
        return skin_of(CLEAR, CREAM, GLOW, PILL);
    case CAMP_LOCKED:
        return skin_of(CAMP_LOCKED_DISC, CAMP_LOCKED_TEXT, CLEAR, PILL);
    case CAMP_MIST:
        return skin_of(CLEAR, INK_BODY, CLEAR, PILL);
    }
    return (Skin){0};
}

static Skin skin_keycap(const Item *item) {
    if (item->look == CAP_DIM) {
        Skin skin = skin_of(CLEAR, DIM, DIM_EDGE, 6);
        skin.border_width = 1.5;
        return skin;
    }
    const bool dark = skin_has(item, STATE_DARK), plain = item->look == CAP_KEY;
    const Colour fill = plain ? KEYCAP_FILL : DUSK_BUTTON, edge = plain ? KEYCAP_EDGE : DUSK_BORDER;
    const double radius = item->look == CAP_PAD ? PILL : plain ? 6 : 8;
    Skin skin = skin_of(dark ? fill : FIELD, dark ? CREAM : INK, dark ? edge : CONTROL, radius);
    skin.border_width = plain ? 1.5 : 2;
    return skin;
}

static Skin skin_plain(const Item *item) {
    const bool dark = skin_has(item, STATE_DARK);
    return skin_of(dark ? DUSK_CHOSEN : HAIRLINE, dark ? CREAM : INK, CLEAR, 0);
}

static Skin skin_painted(const Item *item) {
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
    case ITEM_KEYCAP:
        return skin_keycap(item);
    case ITEM_SCENE:
    case ITEM_RULE:
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
    return skin_plain(item);
}

Skin theme_camp_disc(const Item *item, bool contrast) {
    if (!contrast) {
        return skin_camp_disc(item);
    }
    Skin skin = theme_skin_contrast(item);
    skin.fill = CLEAR;
    skin.border_width = 0;
    return skin;
}

Skin theme_skin(const Item *item, bool contrast) {
    Skin skin = contrast ? theme_skin_contrast(item) : skin_painted(item);
    if (item->radius > 0 && !contrast) {
        skin.radius = item->radius;
    }
    return skin;
}
