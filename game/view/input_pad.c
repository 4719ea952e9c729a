#include "view/input_hand.h"

#define STEP_LARGE 10

/* What a button has in common with a key goes the key's way. */
static void pad_key(Hand *hand, int symbol) {
    const Input *pad = hand->input;
    const Input key = {.kind = INPUT_KEY, .symbol = symbol, .repeat = pad->repeat};
    hand->input = &key;
    hand_key(hand);
    hand->input = pad;
}

/* No words can be written with a pad: out of a field every way leads on. */
static void pad_move(Hand *hand, int arrow) {
    if (hand_in_field(hand)) {
        hand_arrow(hand, arrow);
    } else {
        pad_key(hand, arrow);
    }
}

static void pad_act(Hand *hand) {
    if (hand_in_field(hand)) {
        hand_tab(hand, false);
    } else {
        pad_key(hand, SYMBOL_ENTER);
    }
}

static void pad_second(Hand *hand) {
    const Binding *second = screen_second(hand->screen);
    if (second != NULL) {
        hand_add(hand, second->command);
    }
}

/* A screen with pages binds Tab to them, one of several in the top bar Ctrl and the page keys; elsewhere it is from
 * group to group. */
static const Binding *pad_pages(const Hand *hand, bool back) {
    const Binding *pages = screen_binding(hand->screen, SYMBOL_TAB, back ? MOD_SHIFT : 0);
    return pages != NULL ? pages : screen_binding(hand->screen, back ? SYMBOL_PAGE_UP : SYMBOL_PAGE_DOWN, MOD_CTRL);
}

static void pad_shoulder(Hand *hand, bool back) {
    const Binding *pages = pad_pages(hand, back);
    if (pages != NULL) {
        hand_add(hand, pages->command);
    } else {
        hand_group(hand, back);
    }
}

static void pad_trigger(Hand *hand, bool right) {
    const Item *slider = hand_slider(hand);
    if (slider != NULL) {
        hand_slide_by(hand, slider, right ? STEP_LARGE : -STEP_LARGE);
    } else if (!hand_in_field(hand)) {
        pad_key(hand, right ? SYMBOL_PAGE_DOWN : SYMBOL_PAGE_UP);
    }
}

static void pad_clear(Hand *hand) {
    const Item *slider = hand_slider(hand);
    if (slider != NULL) {
        hand_slide(hand, slider, UNSET);
    }
}

/* The same button leads there and back. */
static void pad_toggle(Hand *hand, ScreenName screen) {
    hand_add(hand, hand->screen->name == screen ? command_of(COMMAND_BACK) : command_go(screen));
}

/* What may go on while it is held: going and sliding. All else happens once. */
static bool pad_goes(Hand *hand) {
    switch (hand->input->symbol) {
    case PAD_LEFT:
        pad_move(hand, SYMBOL_LEFT);
        return true;
    case PAD_RIGHT:
        pad_move(hand, SYMBOL_RIGHT);
        return true;
    case PAD_UP:
        pad_move(hand, SYMBOL_UP);
        return true;
    case PAD_DOWN:
        pad_move(hand, SYMBOL_DOWN);
        return true;
    case PAD_LEFT_TRIGGER:
    case PAD_RIGHT_TRIGGER:
        pad_trigger(hand, hand->input->symbol == PAD_RIGHT_TRIGGER);
        return true;
    default: /* buttons are an open set */
        return false;
    }
}

void hand_pad(Hand *hand) {
    if (pad_goes(hand) || hand->input->repeat) {
        return;
    }
    switch (hand->input->symbol) {
    case PAD_A:
        pad_act(hand);
        break;
    case PAD_B:
        pad_key(hand, SYMBOL_ESCAPE);
        break;
    case PAD_X:
        pad_second(hand);
        break;
    case PAD_Y:
        pad_key(hand, SYMBOL_F5);
        break;
    case PAD_START:
        pad_toggle(hand, SCREEN_SETTINGS);
        break;
    case PAD_BACK:
        pad_toggle(hand, SCREEN_HELP);
        break;
    case PAD_LEFT_SHOULDER:
    case PAD_RIGHT_SHOULDER:
        pad_shoulder(hand, hand->input->symbol == PAD_LEFT_SHOULDER);
        break;
    case PAD_STICK:
        pad_clear(hand);
        break;
    default: /* buttons are an open set */
        break;
    }
}
