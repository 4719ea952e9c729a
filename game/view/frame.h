/* What nearly every screen has around it: scenery, the top bar, the hints line, the toast. */
#ifndef VIEW_FRAME_H
#define VIEW_FRAME_H

#include "view/hints.h"

#define FRAME_SUNK 24.0
#define FRAME_CARD 744.0

typedef struct FrameButton { /* one more in the top bar; with little room its icon alone */
    Part part;
    Icon icon;
    const char *label; /* NULL = none */
    Command command;
} FrameButton;

typedef struct Frame {
    Scene scene;
    Hour hour;
    const char *title, *subtitle; /* NULL = none */
    bool back;
    bool tabs; /* in place of a title: trails, journal, progress, share */
    bool no_hut, no_settings;
    bool to_edge; /* the content ends in a sheet on the window's lower edge: FRAME_SUNK of it lie beyond */
    bool low; /* the content reaches nearly down to the hints line */
    bool no_bar; /* the screen has one of its own */
    bool dim;    /* hints for closed eyes */
    FrameButton more;
    FrameButton round[3]; /* by their icons alone */
    double width; /* of the content, design pixels; 0 = 1280 */
    Hint hints[8];
} Frame;

/* Opens the content box: column, everything between top bar and hints line. */
void frame_open(Layout *layout, const Frame *frame);
/* Closes it and adds top bar, hints and toast, which come last in the order of Tab. */
void frame_close(Layout *layout, const Frame *frame);

/* Two boxes side by side that become one column at large text or in narrow windows. True while they stand side by side.
 */
bool frame_is_wide(const Layout *layout);

/* With little room the sub-title gives way. */
bool frame_has_subtitle(const Layout *layout);

/* Large text or a small window: a card keeps its title and its buttons in sight, and its middle scrolls. */
bool frame_is_tight(const Layout *layout);

/* Usual letters in a usual window: a card of FRAME_CARD stands beside something. */
bool frame_is_roomy(const Layout *layout);

/* The room a card may take: opens a paper (or dusk) card whose middle scrolls; frame_card_foot closes the middle and
   opens the fixed button row under it; frame_card_close ends the card. */
void frame_card_open(Layout *layout, PanelLook look, double width, Key scroll);
/* The same with a title over the middle that stays. */
void frame_card_titled(Layout *layout, PanelLook look, double width, const char *title, Key scroll);
void frame_card_foot(Layout *layout);
void frame_card_close(Layout *layout);

/* frame_form.c */

typedef struct FrameSlider {
    SliderLook look;
    Part part;
    const char *label, *low, *high; /* what its ends mean; NULL = not said */
    int ghost;                      /* an earlier value; UNSET = none */
    const char *ghost_name;         /* NULL = the mark alone */
    bool large;                     /* where a screen has few of them */
} FrameSlider;

/* A label, the value in words, and a slider (or five faces) under it. */
void frame_slider(Layout *layout, const FrameSlider *slider);
/* A label and a text field under it: the field. */
Item *frame_field(Layout *layout, Part part, const char *label, const char *empty, int lines);
/* An icon in the middle of a disc, `size` design pixels across, which grows with the text. */
void frame_disc(Layout *layout, PanelLook look, Icon icon, Tone tone, double size);

#endif
