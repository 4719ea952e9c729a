#include "shell/events.h"

#include <math.h>

#define SHARP_S 0xDF /* the German key that writes the question mark */

typedef struct Symbol {
    SDL_Keycode key;
    int symbol;
} Symbol;

static const Symbol symbols[] = {{SDLK_TAB, SYMBOL_TAB},
                                 {SDLK_RETURN, SYMBOL_ENTER},
                                 {SDLK_KP_ENTER, SYMBOL_ENTER},
                                 {SDLK_ESCAPE, SYMBOL_ESCAPE},
                                 {SDLK_SPACE, SYMBOL_SPACE},
                                 {SDLK_LEFT, SYMBOL_LEFT},
                                 {SDLK_RIGHT, SYMBOL_RIGHT},
                                 {SDLK_UP, SYMBOL_UP},
                                 {SDLK_DOWN, SYMBOL_DOWN},
                                 {SDLK_HOME, SYMBOL_HOME},
                                 {SDLK_END, SYMBOL_END},
                                 {SDLK_PAGEUP, SYMBOL_PAGE_UP},
                                 {SDLK_PAGEDOWN, SYMBOL_PAGE_DOWN},
                                 {SDLK_BACKSPACE, SYMBOL_BACKSPACE},
                                 {SDLK_DELETE, SYMBOL_DELETE},
                                 {SDLK_INSERT, SYMBOL_INSERT},
                                 {SDLK_F1, SYMBOL_F1},
                                 {SDLK_F2, SYMBOL_F2},
                                 {SDLK_F3, SYMBOL_F3},
                                 {SDLK_F4, SYMBOL_F4},
                                 {SDLK_F5, SYMBOL_F5},
                                 {SDLK_F11, SYMBOL_F11},
                                 {SDLK_AC_BACK, SYMBOL_ESCAPE}};

static int symbol_of(const SDL_Keysym *key) {
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        if (symbols[i].key == key->sym)
            return symbols[i].symbol;
    if (key->sym >= SDLK_KP_1 && key->sym <= SDLK_KP_9 && (key->mod & KMOD_NUM) != 0)
        return '1' + (int)(key->sym - SDLK_KP_1);
    if (key->sym == SDLK_KP_0 && (key->mod & KMOD_NUM) != 0)
        return '0';
    /* On a French keyboard the digits' row writes signs; outside text its keys are digits all the same. */
    bool digit = key->scancode >= SDL_SCANCODE_1 && key->scancode <= SDL_SCANCODE_0;
    if (digit && (key->sym < SDLK_0 || key->sym > SDLK_9) && (key->mod & KMOD_SHIFT) == 0)
        return '0' + (int)(key->scancode - SDL_SCANCODE_1 + 1) % 10;
    if (key->sym > SDLK_SPACE && key->sym < SDLK_DELETE)
        return (int)key->sym;
    return key->sym == SHARP_S ? SHARP_S : 0;
}

/* The question mark of the American, British, German, French, Spanish and Italian keyboards. */
static bool is_question(int symbol, unsigned mods) {
    return (mods & MOD_SHIFT) != 0 && (symbol == '/' || symbol == SHARP_S || symbol == ',' || symbol == '\'');
}

static unsigned mods_of(Uint16 mod) {
    unsigned mods = 0;
    if ((mod & KMOD_SHIFT) != 0)
        mods |= MOD_SHIFT;
    if ((mod & (KMOD_CTRL | KMOD_GUI)) != 0)
        mods |= MOD_CTRL;
    if ((mod & KMOD_ALT) != 0)
        mods |= MOD_ALT;
    return mods;
}

static bool is_paste(int symbol, unsigned mods) {
    return (symbol == 'v' && mods == MOD_CTRL) || (symbol == SYMBOL_INSERT && mods == MOD_SHIFT);
}

static bool key_input(const SDL_KeyboardEvent *key, Input *out, char **owned) {
    *out = (Input){.kind = INPUT_KEY,
                   .symbol = symbol_of(&key->keysym),
                   .mods = mods_of(key->keysym.mod),
                   .repeat = key->repeat != 0};
    if (is_question(out->symbol, out->mods)) {
        out->symbol = '?';
        out->mods &= ~(unsigned)MOD_SHIFT;
    }
    if (is_paste(out->symbol, out->mods)) {
        *owned = SDL_GetClipboardText();
        out->kind = INPUT_PASTE;
        out->text = *owned;
        return *owned != NULL;
    }
    return out->symbol != 0;
}

static bool button_input(const SDL_MouseButtonEvent *button, EventScale scale, Input *out) {
    bool down = button->type == SDL_MOUSEBUTTONDOWN;
    int x = (int)floor(button->x * scale.x), y = (int)floor(button->y * scale.y);
    if (button->button == SDL_BUTTON_RIGHT) {
        *out = (Input){.kind = INPUT_AWAY, .x = x, .y = y};
        return down;
    }
    *out = (Input){.kind = down ? INPUT_DOWN : INPUT_UP,
                   .x = x,
                   .y = y,
                   .clicks = button->clicks,
                   .mods = mods_of((Uint16)SDL_GetModState())};
    return button->button == SDL_BUTTON_LEFT;
}

static Input move_input(const SDL_MouseMotionEvent *motion, EventScale scale) {
    return (Input){.kind = INPUT_MOVE,
                   .x = (int)floor(motion->x * scale.x),
                   .y = (int)floor(motion->y * scale.y),
                   .held = (motion->state & SDL_BUTTON_LMASK) != 0};
}

static Input wheel_input(const SDL_MouseWheelEvent *wheel, EventScale scale) {
    int turned = wheel->direction == SDL_MOUSEWHEEL_FLIPPED ? -wheel->y : wheel->y;
    return (Input){.kind = INPUT_WHEEL,
                   .value = turned,
                   .x = (int)floor(wheel->mouseX * scale.x),
                   .y = (int)floor(wheel->mouseY * scale.y)};
}

bool event_input(const SDL_Event *event, EventScale scale, Input *out, char **owned) {
    *owned = NULL;
    switch (event->type) {
    case SDL_KEYDOWN:
        return key_input(&event->key, out, owned);
    case SDL_TEXTINPUT:
        *out = (Input){.kind = INPUT_TEXT, .text = event->text.text};
        return true;
    case SDL_TEXTEDITING:
        *out = (Input){.kind = INPUT_COMPOSE, .text = event->edit.text};
        return true;
    case SDL_TEXTEDITING_EXT:
        *owned = event->editExt.text;
        *out = (Input){.kind = INPUT_COMPOSE, .text = *owned};
        return true;
    case SDL_MOUSEMOTION:
        *out = move_input(&event->motion, scale);
        return true;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return button_input(&event->button, scale, out);
    case SDL_MOUSEWHEEL:
        *out = wheel_input(&event->wheel, scale);
        return out->value != 0;
    default: /* SDL's own enum, open-ended by design */
        return false;
    }
}
