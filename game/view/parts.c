#include "view/parts.h"

#include "core/record.h"

#include <math.h>

#define PORTRAIT 52.0 /* a row's own picture, in its icon's place */
#define TRACK 10.0
#define KNOB 30.0
#define SWITCH_WIDTH 58.0
#define SWITCH_HEIGHT 32.0
#define TICK_SIZE 26.0
#define DOT 12.0
#define DOT_GAP 8.0
#define VALUE_MOST 100
#define THUMB_LEAST 32

static Dress dress_button(const Item *item) {
    const double height = item->role == ROLE_BUTTON_BIG ? 64 : 52;
    const bool small = item->role == ROLE_BUTTON_SMALL;
    switch ((ButtonLook)item->look) {
    case BUTTON_PRIMARY:
        if (item->text == NULL) { /* round */
            return (Dress){.pad_x = 20, .pad_y = 20, .height = 72, .icon = 32, .centred = true, .square = true};
        }
        return (Dress){.pad_x = 24, .pad_y = 8, .height = height, .icon = 22, .gap = 10, .centred = true};
    case BUTTON_SECONDARY:
    case BUTTON_GHOST:
    case BUTTON_DUSK:
    case BUTTON_DUSK_GHOST:
        return (Dress){.pad_x = item->text == NULL              ? 15
                                : small                         ? 17
                                : item->role == ROLE_BUTTON_BIG ? 34
                                                                : 24,
                       .pad_y = 8,
                       .height = height,
                       .icon = small ? 18 : 22,
                       .gap = small ? 8 : 10,
                       .centred = true,
                       .square = item->text == NULL};
    case BUTTON_PLATE:
        return (Dress){.pad_x = item->text == NULL ? 12 : 20,
                       .pad_y = 8,
                       .height = 48,
                       .icon = 22,
                       .gap = 12,
                       .centred = true,
                       .square = item->text == NULL};
    case BUTTON_ADD:
        return (Dress){.height = 88, .icon = 30, .centred = true, .square = true};
    case BUTTON_LINK:
    case BUTTON_LINK_DUSK:
        return (Dress){.pad_x = 4, .pad_y = 8, .height = 44, .icon = 20, .gap = 8, .centred = true};
    }
    return (Dress){0};
}

static Dress dress_choice(const Item *item) {
    switch ((ChoiceLook)item->look) {
    case CHOICE_CHIP:
        return (Dress){.pad_x = 18, .pad_y = 8, .height = 44, .icon = 20, .gap = 8, .centred = true};
    case CHOICE_SEGMENT:
    case CHOICE_TAB:
        return (Dress){.pad_x = 16, .pad_y = 8, .height = 44, .icon = 20, .gap = 8, .centred = true};
    case CHOICE_HALF:
        return (Dress){.pad_x = 14, .pad_y = 4, .height = 36, .icon = 20, .gap = 8, .centred = true};
    case CHOICE_SIDE:
        return (Dress){.pad_x = 18, .pad_y = 8, .height = 52, .icon = 22, .gap = 12};
    case CHOICE_FACE:
        return (Dress){.height = 52, .icon = 52, .centred = true, .square = true};
    case CHOICE_DISC:
        return (Dress){.height = 44, .icon = 32, .centred = true, .square = true};
    }
    return (Dress){0};
}

static double cap_height(const Item *item) {
    switch ((CapLook)item->look) {
    case CAP_KEY:
    case CAP_DIM:
        return 24;
    case CAP_LARGE:
        return 30;
    case CAP_PAD:
        return 28;
    }
    return 0;
}

static Dress dress_row(const Item *item) {
    switch ((RowLook)item->look) {
    case ROW_PRIMARY:
    case ROW_SECOND:
        return (Dress){.pad_x = 24, .pad_y = 12, .height = 66, .icon = 24, .gap = 16};
    case ROW_BARE:
        return (Dress){.height = 52};
    case ROW_PAPER:
    case ROW_DUSK:
    case ROW_PLATE:
    case ROW_GROUND:
    case ROW_TILE:
        break;
    }
    return (Dress){.pad_x = 18, .pad_y = 12, .height = 58, .icon = item->picture != NULL ? PORTRAIT : 24, .gap = 14};
}

Dress part_dress(const Item *item) {
    switch (item->kind) {
    case ITEM_BUTTON:
        return dress_button(item);
    case ITEM_CHOICE:
        return dress_choice(item);
    case ITEM_SLIDER:
        return (Dress){.height = 44};
    case ITEM_SWITCH:
        return (Dress){.height = 44};
    case ITEM_TICK:
        return (Dress){.pad_y = 6, .height = 44, .icon = TICK_SIZE, .gap = 12};
    case ITEM_FIELD:
        return item->look == FIELD_BARE ? (Dress){.pad_x = 8, .pad_y = 8, .height = 44, .icon = 20, .gap = 10}
                                        : (Dress){.pad_x = 14, .pad_y = 10, .height = 48, .icon = 20, .gap = 10};
    case ITEM_ROW:
        return dress_row(item);
    case ITEM_KEYCAP:
        return (Dress){.pad_x = 7, .pad_y = 2, .height = cap_height(item), .centred = true};
    case ITEM_CAMP:
        return (Dress){.pad_x = 7, .pad_y = 6, .height = 36, .icon = 24, .gap = 8};
    case ITEM_SCENE:
    case ITEM_PANEL:
    case ITEM_RULE:
    case ITEM_FADE:
    case ITEM_TEXT:
    case ITEM_STARS:
    case ITEM_DOTS:
    case ITEM_ICON:
    case ITEM_PICTURE:
    case ITEM_BREATH:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        break;
    }
    return (Dress){0};
}

Role part_second_role(const Item *item) {
    return item->kind == ITEM_FIELD ? item->role : ROLE_SECOND;
}

static Box middle(const Item *item, int w, int h) {
    return (Box){item->box.x + (item->box.w - w) / 2, item->box.y + (item->box.h - h) / 2, w, h};
}

/* Icons stand beside the first lines of a tall text, else in the middle of the item's height. */
static int icon_top(const Item *item, const Sight *sight, int size) {
    if (item->kind == ITEM_FIELD && item->many_lines && item->line_count > 0) {
        return item->lines[0].y + (sight_line(sight, item->role) - size) / 2;
    }
    return item->box.y + (item->box.h - size) / 2;
}

Box part_icon(const Item *item, const Sight *sight) {
    const Dress dress = part_dress(item);
    const int size = sight_control(sight, dress.icon);
    if (item->text == NULL || (dress.centred && item->line_count == 0)) {
        return middle(item, size, size);
    }
    int left = item->box.x + sight_px(sight, dress.pad_x);
    if (dress.centred) {
        left = item->lines[0].x;
        for (size_t i = 1; i < item->line_count; i++) {
            left = item->lines[i].x < left ? item->lines[i].x : left;
        }
        left -= size + sight_px(sight, dress.gap);
    }
    return (Box){left, icon_top(item, sight, size), size, size};
}

Box part_end_icon(const Item *item, const Sight *sight) {
    const Dress dress = part_dress(item);
    const int size = sight_control(sight, dress.icon);
    const int left = item->box.x + item->box.w - sight_px(sight, dress.pad_x) - size;
    return (Box){left, icon_top(item, sight, size), size, size};
}

Box part_track(const Item *item, const Sight *sight) {
    return middle(item, item->box.w, sight_control(sight, TRACK));
}

Box part_knob(const Item *item, const Sight *sight, int value) {
    const int size = sight_control(sight, KNOB);
    const int room = item->box.w > size ? item->box.w - size : 0;
    const int shown = value == UNSET ? VALUE_MOST / 2 : value;
    Box knob = middle(item, size, size);
    knob.x = item->box.x + (room * shown + VALUE_MOST / 2) / VALUE_MOST;
    return knob;
}

int part_value_at(const Item *item, const Sight *sight, int x) {
    const int size = sight_control(sight, KNOB);
    const int room = item->box.w > size ? item->box.w - size : 1;
    const double part = (x - item->box.x - size / 2.0) / room;
    const double value = round(part * VALUE_MOST);
    return (int)fmax(0, fmin(VALUE_MOST, value));
}

Box part_switch(const Item *item, const Sight *sight) {
    return middle(item, sight_control(sight, SWITCH_WIDTH), sight_control(sight, SWITCH_HEIGHT));
}

Box part_tick(const Item *item, const Sight *sight) {
    const int size = sight_control(sight, TICK_SIZE);
    int top = item->box.y + (item->box.h - size) / 2;
    if (item->line_count > 2) { /* beside the first line of a long label */
        top = item->lines[0].y + (sight_line(sight, item->role) - size) / 2;
    }
    return (Box){item->box.x, top, size, size};
}

Box part_star(const Item *item, int i) {
    const int size = item->box.h;
    const int step = (item->box.w - size) / 2;
    return (Box){item->box.x + i * step, item->box.y, size, size};
}

static int dots_in_row(const Sight *sight, int width) {
    const int step = sight_control(sight, DOT + DOT_GAP);
    const int room = (width + sight_control(sight, DOT_GAP)) / step;
    return room > 1 ? room : 1;
}

int part_dots_rows(const Sight *sight, int of, int width) {
    const int in_row = dots_in_row(sight, width);
    return (of + in_row - 1) / in_row;
}

Box part_dot(const Item *item, const Sight *sight, int i) {
    const int step = sight_control(sight, DOT + DOT_GAP), size = sight_control(sight, DOT);
    const int in_row = dots_in_row(sight, item->box.w);
    return (Box){item->box.x + i % in_row * step, item->box.y + i / in_row * step, size, size};
}

Box part_thumb(const Item *item, const Sight *sight) {
    const Box bar = item->box;
    const int64_t whole = (int64_t)bar.h + sight_px(sight, item->most);
    const int share = (int)((int64_t)bar.h * bar.h / (whole > 0 ? whole : 1));
    const int least = bar.h < THUMB_LEAST ? bar.h : THUMB_LEAST;
    const int height = share > least ? share : least;
    const int room = bar.h - height;
    const int down = item->most > 0 ? (int)((int64_t)room * item->value / item->most) : 0;
    return (Box){bar.x, bar.y + down, bar.w, height};
}
