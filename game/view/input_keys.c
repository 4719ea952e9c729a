#include "view/input_hand.h"

#define STEP 5
#define STEP_SMALL 1
#define STEP_LARGE 10
#define PAGE_PART 0.8 /* of the scroll area a page key moves by */

static bool is_global_arrow(int symbol) {
    return symbol == SYMBOL_LEFT || symbol == SYMBOL_RIGHT || symbol == SYMBOL_UP || symbol == SYMBOL_DOWN;
}

/* Keys that may go on while they are held. All others act once. */
static bool may_repeat(const Hand *hand) {
    const int symbol = hand->input->symbol;
    return hand_in_field(hand) || is_global_arrow(symbol) || symbol == SYMBOL_TAB || symbol == SYMBOL_PAGE_UP ||
           symbol == SYMBOL_PAGE_DOWN;
}

/* A question, and the list of keys, lie over a word in the corner: what nobody sees is not what Esc is for. */
static bool shows_toast(const Hand *hand) {
    const Ui *ui = &hand->app->ui;
    return ui->toast.kind != TOAST_NONE && ui->question.asking == ASKING_NOTHING && hand->screen->name != SCREEN_KEYS;
}

/* A word in the corner goes first, but leaving must never take two strokes where someone may be frightened. */
static Command escape(const Hand *hand) {
    const bool hurry = hand->screen->name == SCREEN_PRACTICE || hand->screen->name == SCREEN_HUT;
    return command_of(shows_toast(hand) && !hurry ? COMMAND_TOAST_CLOSE : COMMAND_BACK);
}

static bool key_leaves(const Hand *hand) {
    return hand->input->symbol == 'q' && hand->input->mods == MOD_CTRL;
}

/* Keys that mean the same on every screen, in text fields too. */
static bool key_everywhere(Hand *hand) {
    if (key_leaves(hand)) {
        hand_add(hand, command_of(COMMAND_QUIT));
        return true;
    }
    if (hand->input->symbol == 'o' && hand->input->mods == MOD_CTRL) {
        hand_add(hand, command_of(COMMAND_BRING));
        return true;
    }
    switch (hand->input->symbol) {
    case SYMBOL_ESCAPE:
        hand_add(hand, escape(hand));
        return true;
    case SYMBOL_F1:
        hand_add(hand, command_go(SCREEN_HELP));
        return true;
    case SYMBOL_F2:
        hand_add(hand, command_of(COMMAND_TEXT_SIZE));
        return true;
    case SYMBOL_F3:
        hand_add(hand, command_of(COMMAND_CONTRAST));
        return true;
    case SYMBOL_F5:
        hand_add(hand, command_of(COMMAND_HUT));
        return true;
    case SYMBOL_F11:
        hand_add(hand, command_of(COMMAND_FULL_SCREEN));
        return true;
    case SYMBOL_TAB:
        hand_tab(hand, (hand->input->mods & MOD_SHIFT) != 0);
        return true;
    default: /* keys are an open set */
        return false;
    }
}

static bool key_bound(Hand *hand, bool always) {
    const Binding *binding = screen_binding(hand->screen, hand->input->symbol, hand->input->mods);
    if (binding == NULL || (always && !binding->always)) {
        return false;
    }
    hand_add(hand, binding->command);
    return true;
}

static bool slide_sideways(Hand *hand, const Item *slider) {
    const int step = (hand->input->mods & MOD_SHIFT) != 0 ? STEP_SMALL : STEP;
    if (hand->input->symbol != SYMBOL_LEFT && hand->input->symbol != SYMBOL_RIGHT) {
        return false;
    }
    hand_slide_by(hand, slider, hand->input->symbol == SYMBOL_LEFT ? -step : step);
    return true;
}

static bool slider_digit(Hand *hand, const Item *slider) {
    const int digit = hand->input->symbol - '0';
    if (digit < 0 || digit > 9 || hand->input->mods != 0) {
        return false;
    }
    Command command = command_key(COMMAND_DIGIT, slider->key);
    command.value = digit;
    hand_add(hand, command);
    return true;
}

static bool slider_key(Hand *hand) {
    const Item *slider = hand_focused(hand);
    if (slider == NULL || slider->kind != ITEM_SLIDER) {
        return false;
    }
    switch (hand->input->symbol) {
    case SYMBOL_PAGE_UP:
        hand_slide_by(hand, slider, STEP_LARGE);
        return true;
    case SYMBOL_PAGE_DOWN:
        hand_slide_by(hand, slider, -STEP_LARGE);
        return true;
    case SYMBOL_HOME:
        hand_slide(hand, slider, 0);
        return true;
    case SYMBOL_END:
        hand_slide(hand, slider, 100);
        return true;
    case SYMBOL_DELETE:
    case SYMBOL_BACKSPACE:
        hand_slide(hand, slider, UNSET);
        return true;
    default: /* keys are an open set */
        return slide_sideways(hand, slider) || slider_digit(hand, slider);
    }
}

const Item *hand_slider(const Hand *hand) {
    const Item *focused = hand_focused(hand);
    if (focused != NULL && focused->kind == ITEM_SLIDER) {
        return focused;
    }
    const int at = hand->screen->arrows_slide ? screen_find(hand->screen, hand->screen->slide) : -1;
    return at >= 0 && hand->screen->items[at].kind == ITEM_SLIDER ? &hand->screen->items[at] : NULL;
}

/* A slider that the arrows move wherever the focus is. */
static bool slide_from_anywhere(Hand *hand) {
    const Item *slider = hand_slider(hand);
    return slider != NULL && slide_sideways(hand, slider);
}

/* Among things that are chosen as the focus comes to them, Enter has nothing left to choose. */
static bool is_chosen_already(const Hand *hand, const Item *item) {
    return item->group != 0 && item->group == hand->screen->chooses && (item->state & STATE_ON) != 0;
}

static bool activate(Hand *hand) {
    const Item *item = hand_focused(hand);
    if (item == NULL || item->command.kind == COMMAND_NONE || is_chosen_already(hand, item)) {
        return false;
    }
    hand_add(hand, item->command);
    return true;
}

/* What lies aside is read by the page: the arrows bring the main thing along. */
static bool turn_page(Hand *hand) {
    const Item *aside = hand_bar_aside(hand), *bar = aside != NULL ? aside : hand_bar(hand);
    const int symbol = hand->input->symbol;
    if (bar == NULL || (symbol != SYMBOL_PAGE_UP && symbol != SYMBOL_PAGE_DOWN)) {
        return false;
    }
    const int page = (int)(bar->box.h * PAGE_PART / hand->screen->scale);
    hand_scroll(hand, bar, symbol == SYMBOL_PAGE_UP ? -page : page);
    return true;
}

/* Single letters and signs, outside text fields only. */
static void key_letter(Hand *hand) {
    const Input *input = hand->input;
    const bool plain = (input->mods & (MOD_CTRL | MOD_ALT)) == 0;
    const bool asks = input->symbol == '?' || (input->symbol == '/' && (input->mods & MOD_SHIFT) != 0);
    if (plain && input->symbol == 'r') {
        hand_add(hand, command_of(COMMAND_HUT));
    } else if (plain && input->symbol == 'm') {
        hand_add(hand, command_of(COMMAND_MUTE));
    } else if (plain && asks) {
        hand_add(hand, command_go(SCREEN_KEYS));
    }
}

/* Keys belong to the input method then, though some arrive here too. Esc takes back what it was making. */
static void key_composes(Hand *hand) {
    if (hand->input->symbol == SYMBOL_ESCAPE) {
        Command command = command_key(COMMAND_COMPOSE, hand_focused(hand)->key);
        command.text = "";
        hand_add(hand, command);
    }
}

/* Where every key means the same, but for the few that the screen names. */
static bool key_any(Hand *hand) {
    if (hand->screen->any.kind == COMMAND_NONE) {
        return false;
    }
    if (!key_bound(hand, false)) {
        hand_add(hand, hand->screen->any);
    }
    return true;
}

void hand_key(Hand *hand) {
    const int symbol = hand->input->symbol;
    if (hand_composes(hand)) {
        key_composes(hand);
        return;
    }
    if (hand->input->repeat && !may_repeat(hand)) {
        return;
    }
    if (key_bound(hand, true) || key_everywhere(hand) || key_any(hand) || hand_edit(hand) || hand_in_field(hand)) {
        return;
    }
    if (slider_key(hand) || slide_from_anywhere(hand)) {
        return;
    }
    if (symbol == SYMBOL_ENTER && activate(hand)) {
        return;
    }
    if (key_bound(hand, false) || turn_page(hand)) {
        return;
    }
    if (symbol == SYMBOL_SPACE) {
        (void)activate(hand);
    } else if (is_global_arrow(symbol)) {
        hand_arrow(hand, symbol);
    } else {
        key_letter(hand);
    }
}
