/* Inside input: what the hand did, on which screen, and the commands found so far. Other files use view/input.h. */
#ifndef VIEW_INPUT_HAND_H
#define VIEW_INPUT_HAND_H

#include "view/input.h"

typedef struct Hand {
    const Screen *screen;
    const App *app;
    const Sight *sight;
    const Input *input;
    Command *out;
    size_t count;
} Hand;

void hand_add(Hand *hand, Command command);
const Item *hand_focused(const Hand *hand); /* NULL = nothing */
bool hand_in_field(const Hand *hand);
bool hand_composes(const Hand *hand); /* an input method is at work in it */

/* The focus goes to an item of the screen's list. */
void hand_focus(Hand *hand, size_t item);
void hand_focus_here(Hand *hand, size_t item); /* by the pointer, which holds it where it is */
const Item *hand_bar(const Hand *hand);       /* the bar of the main thing that scrolls, or NULL */
const Item *hand_bar_aside(const Hand *hand); /* the bar of what scrolls beside it, or NULL */
void hand_scroll(Hand *hand, const Item *bar, int by); /* pixels at scale 1, down is positive; nothing without a bar */

/* Sets a slider, clamped; nothing where it stands there already. */
void hand_slide(Hand *hand, const Item *slider, int value);
void hand_slide_by(Hand *hand, const Item *slider, int step);

/* input_move.c: Tab, the arrows, and from group to group. */
void hand_tab(Hand *hand, bool back);
void hand_arrow(Hand *hand, int symbol);
void hand_group(Hand *hand, bool back);

/* The slider that left and right move: the one that has the focus, or the screen's own; NULL = none. */
const Item *hand_slider(const Hand *hand);

/* Each is true where the input was its own. */
bool hand_edit(Hand *hand);       /* input_edit.c: keys and text in the field that has the focus */
void hand_key(Hand *hand);        /* input_keys.c */
void hand_pad(Hand *hand);        /* input_pad.c */
void hand_pointer(Hand *hand);    /* input_pointer.c */

#endif
