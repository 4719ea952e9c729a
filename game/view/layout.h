/* Building a screen: nested boxes in rows and columns, measured and placed in one go. Distances are design pixels
   (scale 1); fonts and control heights follow the text size, distances do not.

   A screen function opens boxes, adds things, closes boxes; layout_finish measures, places, and fills the screen's list
   of items in the order in which they were added. */
#ifndef VIEW_LAYOUT_H
#define VIEW_LAYOUT_H

#include "core/app.h"
#include "view/picture.h"
#include "view/screen.h"

typedef enum Flow { FLOW_COLUMN, FLOW_ROW, FLOW_STACK /* children lie over each other, each placed by its anchor */ } Flow;
typedef enum Align { ALIGN_STRETCH, ALIGN_START, ALIGN_CENTRE, ALIGN_END } Align;

/* What is too long to be laid out as a whole: a scroll area's children are some of its entries. Each counts for as much of the way
   from its start to its end, however high it is, so nothing but those in sight need be known. */
typedef struct LongList {
    size_t first, total; /* which of all the first child is */
    size_t top;          /* which one is at the top of the view, or a little above it: it is among the children ... */
    double part;         /* ... and so much of its height is above the view, 0 to 1 */
    int each;            /* design pixels of scrolling that an entry counts for */
} LongList;

typedef struct Spec {
    Flow flow;
    double gap;               /* between children */
    double pad;               /* all sides; or: */
    double pad_x, pad_y;      /* added to pad */
    double pad_left, pad_top, pad_right, pad_bottom; /* added as well */
    double width, height;     /* fixed; 0 = by content */
    double width_most;        /* 0 = any */
    double width_least, height_least;
    double grow;              /* share of the room left in the parent's direction */
    Align across;             /* how children lie across the flow */
    Align along;              /* where children lie along the flow when room is left (START by default: 0 = START) */
    Align self_x, self_y;     /* in a FLOW_STACK parent: where this box lies; STRETCH fills */
    bool wrap;                /* a row that breaks into more rows */
    bool scroll;              /* a column whose content may be taller than the box */
    const LongList *list;     /* of a scroll area; lives as long as the screen */
    bool whole;               /* a scroll never stops between what it holds */
    bool together;            /* what has the focus in it brings most of it into sight */
    bool panel;               /* draws look as an ITEM_PANEL behind its content */
    PanelLook look;
    double radius;            /* 0 = the look's own */
    bool dark;                /* children lie on dusk */
    bool ahead;               /* lies before its siblings though it was added after them: last in the order of Tab */
    bool text_scaled;         /* width, width_least and width_most grow with the text size */
    Key key;                  /* of the panel item, or of the scroll area */
} Spec;

typedef struct Layout Layout;

Layout *layout_begin(const App *app, const Sight *sight, ScreenName name);
/* Measures, places, resolves focus, hover, press, scrolling; frees the layout and returns the screen. */
Screen layout_finish(Layout *layout);

bool layout_is_on_dusk(const Layout *layout); /* what is added now lies on a dark panel */
const App *layout_app(const Layout *layout);
const Sight *layout_sight(const Layout *layout);
Screen *layout_screen(Layout *layout); /* for bindings, first */

void layout_open(Layout *layout, Spec spec);
void layout_close(Layout *layout);

/* A formatted string that lives as long as the screen. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
const char *layout_say(Layout *layout, const char *format, ...);
const char *layout_keep(Layout *layout, const char *text);
void *layout_room(Layout *layout, size_t size); /* zeroed, lives as long as the screen */

/* Things. Each returns its item, so that a screen may set what is rare (spoken, group, state, end_icon, ghost ...) before the next
   call. The texts are copied. */
Item *layout_text(Layout *layout, Role role, Tone tone, const char *text);
Item *layout_text_centred(Layout *layout, Role role, Tone tone, const char *text);
/* How high such a text will be in a column so wide, both in pixels: for scenery that gives way to it. */
int layout_text_height(const Layout *layout, Role role, const char *text, int width);
Item *layout_button(Layout *layout, ButtonLook look, Key key, Icon icon, const char *label, Command command);
/* A round button or, with a label, a pill, over scenery. `spoken` names it. */
Item *layout_round(Layout *layout, Key key, Icon icon, const char *spoken, Command command);
Item *layout_choice(Layout *layout, ChoiceLook look, Key key, const char *label, bool on, Command command);
Item *layout_slider(Layout *layout, SliderLook look, Key key, const char *spoken); /* value from app_value(key.part) */
Item *layout_switch(Layout *layout, Key key, const char *spoken, bool on, Command command);
Item *layout_tick(Layout *layout, Key key, const char *label, bool on, Command command);
/* `lines` = least height in lines; 1 = no line breaks can be typed, yet long words wrap and are never hidden. The text is that
   of app_field_text; `empty` (the item's `second`) is shown while nothing is written. */
Item *layout_field(Layout *layout, Key key, const char *spoken, const char *empty, int lines);
/* A choosable row: an icon, a title, a quieter second line. */
Item *layout_row(Layout *layout, RowLook look, Key key, Icon icon, const char *title, const char *second, Command command);
Item *layout_icon(Layout *layout, Icon icon, Tone tone, double size);
Item *layout_stars(Layout *layout, int stars, double size);
Item *layout_dots(Layout *layout, int lit, int of);
Item *layout_keycap(Layout *layout, const char *cap);
Item *layout_rule(Layout *layout);
Item *layout_space(Layout *layout, double grow); /* takes up room; draws nothing */
/* A box of its own kind (picture, breath, scene) of a fixed size; 0 = all there is. */
Item *layout_thing(Layout *layout, ItemKind kind, Key key, double width, double height);

/* A shape of a picture that lives as long as the screen. */
Picture *layout_picture(Layout *layout);

/* A key of the screen's own. */
void layout_bind(Layout *layout, int symbol, unsigned mods, Command command);
void layout_bind_always(Layout *layout, int symbol, unsigned mods, Command command); /* also while words are written */

#endif
