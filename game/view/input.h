/* From what a hand did to commands, by the screen last shown. Pure: the shell turns SDL events into Input. */
#ifndef VIEW_INPUT_H
#define VIEW_INPUT_H

#include "core/app.h"
#include "view/screen.h"

typedef enum InputKind {
    INPUT_KEY,    /* symbol, mods, repeat */
    INPUT_TEXT,   /* text */
    INPUT_COMPOSE,/* text */
    INPUT_PASTE,  /* text */
    INPUT_MOVE,   /* x, y; held = the button is down */
    INPUT_DOWN,   /* x, y, clicks */
    INPUT_UP,     /* x, y */
    INPUT_WHEEL,  /* x, y, value: lines, up is positive */
    INPUT_AWAY,   /* right button: back */
    INPUT_PAD     /* symbol of PAD_..., repeat */
} InputKind;

/* Symbols: a lower-case letter, digit or sign as its character, or one of these. */
enum {
    SYMBOL_TAB = 256, SYMBOL_ENTER, SYMBOL_ESCAPE, SYMBOL_SPACE, SYMBOL_LEFT, SYMBOL_RIGHT, SYMBOL_UP, SYMBOL_DOWN,
    SYMBOL_HOME, SYMBOL_END, SYMBOL_PAGE_UP, SYMBOL_PAGE_DOWN, SYMBOL_BACKSPACE, SYMBOL_DELETE, SYMBOL_INSERT,
    SYMBOL_F1, SYMBOL_F2, SYMBOL_F3, SYMBOL_F4, SYMBOL_F5, SYMBOL_F11
};

/* A gamepad's, named as SDL names them. Stick and d-pad are one. */
enum {
    PAD_A = 512, PAD_B, PAD_X, PAD_Y, PAD_START, PAD_BACK, PAD_LEFT_SHOULDER, PAD_RIGHT_SHOULDER, PAD_LEFT_TRIGGER,
    PAD_RIGHT_TRIGGER, PAD_LEFT, PAD_RIGHT, PAD_UP, PAD_DOWN, PAD_STICK /* pressed in */
};

enum { MOD_SHIFT = 1, MOD_CTRL = 2, MOD_ALT = 4 };

typedef struct Input {
    InputKind kind;
    int symbol;
    unsigned mods;
    bool repeat, held;
    const char *text;
    int x, y, clicks, value;
} Input;

#define INPUT_COMMANDS 4

/* The commands an input means, in the order in which they are to be performed; none where it means nothing. They borrow
   the input's text and the screen's. The app gives what is pressed and the text being edited. Where another device is
   used than before, COMMAND_DEVICE goes ahead. */
size_t input_commands(const Screen *screen, const App *app, const Sight *sight, const Input *input,
                      Command out[INPUT_COMMANDS]);

/* Byte offset in a field's text nearest to a point; and the caret's place for an offset. */
size_t input_offset_at(const Item *field, const Sight *sight, int x, int y);
Box input_caret_box(const Item *field, const Sight *sight, size_t offset);

#endif
