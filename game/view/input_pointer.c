#include "view/input_hand.h"

#include "view/parts.h"

#define SNAP 5
#define WHEEL_STEP 120 /* three lines of 40 pixels at scale 1 */

static int snapped(int value) {
    return (value + SNAP / 2) / SNAP * SNAP;
}

/* What the button went down on, or NULL. */
static const Item *pressed(const Hand *hand) {
    const Key *key = &hand->app->ui.press;
    const int at = key->part == PART_NONE ? -1 : screen_find(hand->screen, *key);
    return at < 0 ? NULL : &hand->screen->items[at];
}

static void add_press(Hand *hand, Key key) {
    hand_add(hand, command_key(COMMAND_PRESS, key));
}

/* The thumb's middle follows the pointer. */
static void drag_bar(Hand *hand, const Item *bar) {
    const Box thumb = part_thumb(bar, hand->sight);
    const int room = bar->box.h - thumb.h;
    const int top = hand->input->y - bar->box.y - thumb.h / 2;
    const int wanted = room > 0 ? (int)((long long)bar->most * top / room) : 0;
    hand_scroll(hand, bar, wanted - bar->value);
}

/* The text's own offset where the field shows more than is in it. */
static size_t own_offset(const Item *field, size_t offset) {
    if (field->value == UNSET || offset <= (size_t)field->value) {
        return offset;
    }
    return offset < (size_t)field->most ? (size_t)field->value : offset - (size_t)(field->most - field->value);
}

static size_t offset_under(const Hand *hand, const Item *field) {
    return own_offset(field, input_offset_at(field, hand->sight, hand->input->x, hand->input->y));
}

static void down_on_field(Hand *hand, const Item *field) {
    const size_t offset = offset_under(hand, field);
    Command command = command_key(COMMAND_MOVE, field->key);
    command.move = MOVE_TO;
    command.value = (int)offset;
    command.select = (hand->input->mods & MOD_SHIFT) != 0;
    if (hand->input->clicks > 1) {
        command.kind = hand->input->clicks == 2 ? COMMAND_SELECT_WORD : COMMAND_SELECT_ALL;
    }
    hand_add(hand, command);
}

static void pointer_down(Hand *hand) {
    const int at = screen_item_at(hand->screen, hand->input->x, hand->input->y);
    if (at < 0) {
        if (hand->screen->any.kind != COMMAND_NONE) {
            hand_add(hand, hand->screen->any);
        }
        return;
    }
    const Item *item = &hand->screen->items[at];
    if (item->kind == ITEM_SCROLL) {
        add_press(hand, item->key);
        drag_bar(hand, item);
        return;
    }
    if (item->focusable) {
        hand_focus_here(hand, (size_t)at);
    }
    add_press(hand, item->key);
    if (item->kind == ITEM_SLIDER) {
        hand_slide(hand, item, snapped(part_value_at(item, hand->sight, hand->input->x)));
    } else if (item->kind == ITEM_FIELD) {
        down_on_field(hand, item);
    }
}

static void drag_field(Hand *hand, const Item *field) {
    const size_t offset = offset_under(hand, field);
    if (offset != field->caret) {
        Command command = command_key(COMMAND_MOVE, field->key);
        command.move = MOVE_TO;
        command.value = (int)offset;
        command.select = true;
        hand_add(hand, command);
    }
}

static bool is_handle(const Item *item) {
    return item->command.kind == COMMAND_STEP_MOVE;
}

/* A step goes to where the pointer is among its fellows: past each whose middle was crossed. */
static void drag_handle(Hand *hand, const Item *handle) {
    int place = 0;
    for (size_t i = 0; i < hand->screen->count; i++) {
        const Item *other = &hand->screen->items[i];
        place += other != handle && is_handle(other) && other->box.y + other->box.h / 2 < hand->input->y;
    }
    if (place != handle->value) {
        Command move = handle->command;
        move.value = place;
        hand_add(hand, move);
    }
}

static bool pointer_drag(Hand *hand) {
    const Item *item = hand->input->held ? pressed(hand) : NULL;
    if (item == NULL) {
        return false;
    }
    if (item->kind == ITEM_SLIDER) {
        hand_slide(hand, item, snapped(part_value_at(item, hand->sight, hand->input->x)));
    } else if (item->kind == ITEM_FIELD) {
        drag_field(hand, item);
    } else if (item->kind == ITEM_SCROLL) {
        drag_bar(hand, item);
    } else if (is_handle(item)) {
        drag_handle(hand, item);
    }
    return true;
}

static void pointer_move(Hand *hand) {
    if (pointer_drag(hand)) {
        return;
    }
    const int at = screen_item_at(hand->screen, hand->input->x, hand->input->y);
    const Key key = at < 0 ? key_of(PART_NONE) : hand->screen->items[at].key;
    if (!key_same(&key, &hand->app->ui.hover)) {
        hand_add(hand, command_key(COMMAND_HOVER, key));
    }
}

static void pointer_up(Hand *hand) {
    const Item *item = pressed(hand);
    const int at = screen_item_at(hand->screen, hand->input->x, hand->input->y);
    if (hand->app->ui.press.part != PART_NONE) {
        add_press(hand, key_of(PART_NONE));
    }
    if (item != NULL && at >= 0 && &hand->screen->items[at] == item && item->command.kind != COMMAND_NONE &&
        !is_handle(item)) {
        hand_add(hand, item->command);
    }
}

/* Its area ends at the bar: the nearest at the right of the pointer, else the main one. */
static const Item *bar_under(const Hand *hand) {
    const Item *main = hand_bar(hand), *aside = hand_bar_aside(hand);
    if (main == NULL || aside == NULL) {
        return main != NULL ? main : aside;
    }
    const Item *left = main->box.x < aside->box.x ? main : aside, *right = left == main ? aside : main;
    return hand->input->x <= left->box.x + left->box.w ? left : right;
}

/* Over the slider that has the focus the wheel nudges it; elsewhere it scrolls. */
static void pointer_wheel(Hand *hand) {
    const int at = screen_item_at(hand->screen, hand->input->x, hand->input->y);
    const Item *item = at < 0 ? NULL : &hand->screen->items[at];
    if (item != NULL && item->kind == ITEM_SLIDER && (item->state & STATE_FOCUS) != 0) {
        hand_slide_by(hand, item, hand->input->value);
        return;
    }
    hand_scroll(hand, bar_under(hand), -hand->input->value * WHEEL_STEP);
}

void hand_pointer(Hand *hand) {
    switch (hand->input->kind) {
    case INPUT_DOWN:
        pointer_down(hand);
        break;
    case INPUT_UP:
        pointer_up(hand);
        break;
    case INPUT_WHEEL:
        pointer_wheel(hand);
        break;
    case INPUT_MOVE:
        pointer_move(hand);
        break;
    case INPUT_KEY:
    case INPUT_TEXT:
    case INPUT_COMPOSE:
    case INPUT_PASTE:
    case INPUT_AWAY:
    case INPUT_PAD:
        break;
    }
}
