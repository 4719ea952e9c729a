#include "view/input_hand.h"

#define SLIDER_MOST 100
#define SLIDER_START 50 /* where the first arrow puts a slider that was not set */

void hand_add(Hand *hand, Command command) {
    if (hand->count < INPUT_COMMANDS) {
        hand->out[hand->count++] = command;
    }
}

const Item *hand_focused(const Hand *hand) {
    return hand->screen->focus < 0 ? NULL : &hand->screen->items[hand->screen->focus];
}

bool hand_in_field(const Hand *hand) {
    const Item *item = hand_focused(hand);
    return item != NULL && item->kind == ITEM_FIELD;
}

bool hand_composes(const Hand *hand) {
    return hand_in_field(hand) && hand->app->ui.edit.composition != NULL;
}

static const Item *find_bar(const Hand *hand, bool aside) {
    for (size_t i = 0; i < hand->screen->count; i++) {
        const Item *item = &hand->screen->items[i];
        if (item->kind == ITEM_SCROLL && (item->key.index == SCROLL_ASIDE) == aside) {
            return item;
        }
    }
    return NULL;
}

const Item *hand_bar(const Hand *hand) {
    return find_bar(hand, false);
}

const Item *hand_bar_aside(const Hand *hand) {
    return find_bar(hand, true);
}

static void add_focus(Hand *hand, size_t item, bool pointed) {
    Command command = command_key(COMMAND_FOCUS, hand->screen->items[item].key);
    for (size_t i = 0; i < hand->screen->order_count; i++) {
        if (hand->screen->order[i] == item) {
            command.value = (int)i;
        }
    }
    const Item *bar = hand_bar(hand);
    command.scroll = bar != NULL ? bar->value : 0;
    command.select = pointed;
    hand_add(hand, command);
}

void hand_focus(Hand *hand, size_t item) {
    add_focus(hand, item, false);
}

void hand_focus_here(Hand *hand, size_t item) {
    add_focus(hand, item, true);
}

static int clamped(int value, int most) {
    if (value < 0) {
        return 0;
    }
    return value < most ? value : most;
}

void hand_scroll(Hand *hand, const Item *bar, int by) {
    if (bar == NULL) {
        return;
    }
    Command command = command_key(COMMAND_SCROLL, bar->key);
    command.scroll = clamped(bar->value + by, bar->most);
    if (command.scroll != bar->value) {
        hand_add(hand, command);
    }
}

void hand_slide(Hand *hand, const Item *slider, int value) {
    const int set = value == UNSET ? UNSET : clamped(value, SLIDER_MOST);
    if (set != slider->value) {
        hand_add(hand, command_set(slider->key, set));
    }
}

void hand_slide_by(Hand *hand, const Item *slider, int step) {
    hand_slide(hand, slider, slider->value == UNSET ? SLIDER_START : slider->value + step);
}

/* A mouse that was merely nudged is not in the hand yet. */
static bool device_of(const Input *input, Device *out) {
    switch (input->kind) {
    case INPUT_KEY:
    case INPUT_TEXT:
    case INPUT_COMPOSE:
    case INPUT_PASTE:
        *out = DEVICE_KEYBOARD;
        return true;
    case INPUT_DOWN:
    case INPUT_UP:
    case INPUT_WHEEL:
    case INPUT_AWAY:
        *out = DEVICE_MOUSE;
        return true;
    case INPUT_PAD:
        *out = DEVICE_PAD;
        return true;
    case INPUT_MOVE:
        return false;
    }
    return false;
}

static void hand_device(Hand *hand) {
    Device device = DEVICE_KEYBOARD;
    if (device_of(hand->input, &device) && device != hand->app->ui.device) {
        Command command = command_of(COMMAND_DEVICE);
        command.value = (int)device;
        hand_add(hand, command);
    }
}

/* Outside of words that are being written, what is pasted may be a trail. */
static void hand_paste(Hand *hand) {
    if (!hand_edit(hand) && hand->input->text != NULL && hand->screen->any.kind == COMMAND_NONE) {
        Command command = command_of(COMMAND_BRING_TEXT);
        command.text = hand->input->text;
        hand_add(hand, command);
    }
}

size_t input_commands(const Screen *screen, const App *app, const Sight *sight, const Input *input,
                      Command out[INPUT_COMMANDS]) {
    Hand hand = {.screen = screen, .app = app, .sight = sight, .input = input, .out = out};
    hand_device(&hand);
    switch (input->kind) {
    case INPUT_KEY:
        hand_key(&hand);
        break;
    case INPUT_TEXT:
    case INPUT_COMPOSE:
        (void)hand_edit(&hand);
        break;
    case INPUT_PASTE:
        hand_paste(&hand);
        break;
    case INPUT_MOVE:
    case INPUT_DOWN:
    case INPUT_UP:
    case INPUT_WHEEL:
        hand_pointer(&hand);
        break;
    case INPUT_AWAY:
        hand_add(&hand, command_of(COMMAND_BACK));
        break;
    case INPUT_PAD:
        hand_pad(&hand);
        break;
    }
    return hand.count;
}
