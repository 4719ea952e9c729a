/* A screen is a list of items. Drawing, focus, hit-testing, captions and the golden text tests all read this one list. */
#ifndef VIEW_SCREEN_H
#define VIEW_SCREEN_H

#include "core/command.h"
#include "view/sight.h"

#include <stdint.h>

typedef struct Box {
    int x, y, w, h; /* pixels */
} Box;

typedef enum ItemKind {
    ITEM_SCENE,   /* the background; value = Hour, look = Scene */
    ITEM_PANEL,   /* a filled box; look = PanelLook */
    ITEM_RULE,    /* a hairline */
    ITEM_FADE,    /* where what scrolls goes on out of sight: into the colour of the card it lies on; look = PanelLook, radius = of
                     the card's corners where it ends there, value = 1 at its lower end, else at its upper; mostly empty */
    ITEM_TEXT,    /* look = Role, tone */
    ITEM_BUTTON,  /* look = ButtonLook */
    ITEM_CHOICE,  /* a chip, tab or segment: one of several, or on and off; look = ChoiceLook */
    ITEM_SLIDER,  /* value, ghost; look = SliderLook */
    ITEM_SWITCH,
    ITEM_TICK,    /* a check box */
    ITEM_FIELD,   /* text being written; what an input method is making lies from value to most */
    ITEM_ROW,     /* a card or list row that can be chosen; look = RowLook */
    ITEM_STARS,   /* value of 3 */
    ITEM_DOTS,    /* camps lit on a range card: value of most */
    ITEM_ICON,    /* icon, tone */
    ITEM_KEYCAP,  /* look = CapLook */
    ITEM_CAMP,    /* a camp on the mountain: a plate with its name or a disc alone; look = CampLook, most = the number in its disc */
    ITEM_PICTURE, /* a picture made by the view: see view/picture.h */
    ITEM_BREATH,  /* the growing light: value = fullness in thousandths, ghost = part of the round that is walked, thousandths;
                     UNSET = no ring, most = how wide its ring is, pixels */
    ITEM_SCROLL,  /* a scroll area's bar; value = offset, most = the greatest offset, pixels at scale 1 */
    ITEM_KINDS
} ItemKind;

typedef enum PanelLook {
    PANEL_PAPER, PANEL_INSET, PANEL_HONEY, PANEL_SAGE /* what came of something */, PANEL_FIELD,
    PANEL_SHEET /* of paper, that lies on something */, PANEL_ROW, PANEL_DUSK, PANEL_DUSK_ROW,
    PANEL_PLATE, PANEL_VEIL, PANEL_CHOSEN /* a line of settings that has the focus */, PANEL_DISC /* behind a small icon */,
    PANEL_DASHED /* where something may be added */, PANEL_DIALOG, PANEL_FOOT /* the low end of a paper card */,
    PANEL_DUSK_CHOSEN /* on dusk, what it is about now */
} PanelLook;
typedef enum ButtonLook {
    BUTTON_PRIMARY, BUTTON_SECONDARY, BUTTON_GHOST, BUTTON_DUSK, BUTTON_DUSK_GHOST, BUTTON_PLATE, BUTTON_LINK, BUTTON_LINK_DUSK,
    BUTTON_ADD /* large, round, dashed */
} ButtonLook;
typedef enum ChoiceLook {
    CHOICE_CHIP, CHOICE_SEGMENT, CHOICE_TAB, CHOICE_SIDE /* one of a column: its words begin at the left */,
    CHOICE_HALF /* of a capsule: yes or no */, CHOICE_FACE /* value 0..4, calm to wide-eyed */, CHOICE_DISC /* a colour: value */
} ChoiceLook;
typedef enum SliderLook { SLIDER_AMBER, SLIDER_VIOLET, SLIDER_EMBER, SLIDER_SAGE } SliderLook;
typedef enum FieldLook { FIELD_BOX, FIELD_BARE /* its edge shows while it is touched or written in */ } FieldLook;
typedef enum CapLook { CAP_KEY, CAP_LARGE, CAP_PAD /* a round button, a pill for longer names */, CAP_DIM /* for closed eyes */ } CapLook;
typedef enum RowLook {
    ROW_PAPER, ROW_DUSK, ROW_PLATE, ROW_PRIMARY, ROW_BARE /* on paper, between hairlines */, ROW_GROUND /* on the dark hill */,
    ROW_SECOND /* dressed as a secondary button */, ROW_TILE /* around a picture: seen where it is chosen or pointed at */
} RowLook;
typedef enum CampLook { CAMP_LIT, CAMP_NEXT, CAMP_OPEN, CAMP_LOCKED, CAMP_MIST /* speaks of all that lie in it */ } CampLook;
typedef enum Scene { SCENE_SKY, SCENE_HUT, SCENE_DARK /* the hut with closed eyes */, SCENE_QUIET } Scene;
typedef enum BreathLook { BREATH_LIGHT, BREATH_RING /* without the light */, BREATH_DARK } BreathLook;

typedef enum Tone {
    TONE_INK, TONE_BODY, TONE_SOFT /* ink-2 */, TONE_UMBER, TONE_STAR, TONE_SAGE, TONE_VIOLET, TONE_CREAM, TONE_LILAC, TONE_GLOW,
    TONE_BUTTON, TONE_SKY /* text straight on the sky: cream or deep ink by the hour */, TONE_ORB, TONE_DIM /* for closed eyes */, TONES
} Tone;

typedef enum Icon {
    ICON_NONE, ICON_BACK, ICON_NEXT, ICON_HUT, ICON_SETTINGS, ICON_PLUS, ICON_CHECK, ICON_CLOCK, ICON_LOCK, ICON_FLAG,
    ICON_CAIRN, ICON_PENCIL, ICON_MOUNTAIN, ICON_REPEAT, ICON_HEART, ICON_EYE, ICON_SHIELD, ICON_PERSON, ICON_PEOPLE,
    ICON_PIN, ICON_DOOR, ICON_BOOT, ICON_RIBBON, ICON_TEXT, ICON_CONTRAST, ICON_MOTION, ICON_FACE,
    ICON_FOLDER, ICON_INFO, ICON_KEYBOARD, ICON_PAUSE, ICON_PLAY, ICON_HAND, ICON_LANTERN,
    ICON_EAR, ICON_FLOWER, ICON_CUP, ICON_MINUS, ICON_MUSCLE, ICON_WORDS,
    ICON_BREATH, ICON_MIST, ICON_SOUND, ICON_MUSIC, ICON_MUTE, ICON_MORE, ICON_FULL, ICON_GRIP, ICON_SORT, ICON_BRING, ICON_FILE,
    ICON_BOOK, ICON_CHART, ICON_SHARE, ICON_SEARCH, ICON_MOON, ICONS
} Icon;

enum {
    STATE_FOCUS = 1, STATE_RING = 2 /* the ring is drawn */, STATE_HOVER = 4, STATE_PRESS = 8, STATE_DISABLED = 16,
    STATE_ON = 32, STATE_UNSET = 64, STATE_DARK = 128 /* lies on dusk */
};

typedef struct Line { /* of an item's text */
    size_t start, length;
    int x, y, w; /* pixels, left and top of the line in the window */
} Line;

typedef struct FoundPart { /* of an item's text: bytes that were searched and found */
    size_t from, to;
} FoundPart;

struct Picture;

typedef struct Item {
    ItemKind kind;
    Key key;
    Box box, clip; /* clip: the part that may be seen */
    int look;
    Tone tone;
    Role role;
    unsigned state;
    Icon icon;
    Icon end_icon;      /* at the right end */
    const char *text;   /* what is written; NULL = nothing. Belongs to the screen */
    const FoundPart *marks;  /* ITEM_TEXT: in their order. Belong to the screen */
    size_t mark_count;
    size_t strong, soft; /* bytes at the start of `text` in bold type; where its quieter rest begins; 0 = none */
    const char *second; /* a second, quieter line, or a key cap's meaning */
    const char *spoken; /* the whole of it in words, where the writing alone does not say it; else NULL */
    Line *lines;
    size_t line_count;
    size_t second_line; /* lines from here on are `second`'s */
    int value, most, ghost; /* UNSET where not said */
    size_t caret, anchor;   /* fields; caret drawn where STATE_FOCUS */
    int pad;            /* fields: inner padding, pixels */
    bool many_lines;
    bool aside;         /* rows: `second` stands at the right end of the same line where there is room */
    double radius;      /* design pixels; 0 = the look's own */
    Command command;    /* what it does; COMMAND_NONE = nothing */
    float lift, gone;   /* on its way: so many pixels too low, and 0 = wholly there to 1 = not to be seen. Boxes are where it will be */
    float away[3];      /* ITEM_STARS: each on its way, 0 = landed to 1 = not to be seen; a little below 0 as it swings past.
                           ITEM_BREATH: the first tells of the ring, and of how large the light will grow */
    float hover, press; /* how far the hover's or the press's colours have come, 0 to 1 */
    bool focusable;
    bool pointed;       /* answers to the pointer though it cannot have the focus: another item does the same for keys */
    int group;          /* Tab moves between groups, arrows move inside one; 0 = a group of its own */
    const struct Picture *picture;
} Item;

typedef struct Binding { /* a key of this screen's own, outside text fields */
    int symbol;          /* see view/input.h */
    unsigned mods;
    Command command;
    bool always;         /* also in a text field (Ctrl+Enter) */
} Binding;

#define BINDINGS_MOST 24

typedef struct Arrival { /* a screen comes up out of the one before */
    int64_t since;  /* UTC ms; tells arrivals apart */
    double shown;   /* how much of this screen there is, 0 to 1; the rest is the screen before */
    double ground;  /* how much of its scenery */
    double lift;    /* pixels that all but the scenery is too low */
    double closer;  /* 0 to 1: until it is shown the eye goes closer to a place of the screen before ... */
    double x, y;    /* ... which ends up here, pixels */
    double from_x, from_y;
} Arrival;

typedef struct RingSlide { /* the focus ring on its way from one item to another, or none */
    int from, to; /* indices; from -1 = none */
    double part;
} RingSlide;

typedef struct Screen {
    ScreenName name;
    Item *items;   /* in the order of drawing */
    size_t count, room;
    size_t *order; /* focusable items in the order of Tab */
    size_t order_count;
    int focus;     /* index into items; -1 = nothing can have it */
    Key first;     /* where the focus starts */
    Key trap;      /* not used when part is NONE; else focus stays among items drawn after it (dialogs) */
    Binding bindings[BINDINGS_MOST];
    size_t binding_count;
    bool arrows_slide; /* left and right move this slider from anywhere: practice */
    Key slide;
    int chooses; /* in this group what the focus comes to by keys is chosen too (its command is performed); 0 = in none */
    int listed; /* this group is a long list: Tab walks those of it that are wholly in sight, the arrows all; 0 = there is none */
    int ladder; /* in this group up and down go by the items' values, wherever they stand; 0 = in none */
    struct Screen *below; /* a card lies over it; nothing there can be acted on. Owned; NULL = none */
    double scale;
    bool contrast;
    int width, height;
    Arrival arrival;
    RingSlide ring;
    Command any; /* what every key and click does that means nothing else; COMMAND_NONE = nothing */
    int64_t next_change; /* UTC ms at which the picture changes by itself; INT64_MAX = never */
    struct Arena *arena; /* owns all strings, lines, pictures */
} Screen;

/* A fresh screen each time; the caller frees it. */
void screen_free(Screen *screen);

/* The topmost item under a point that can be acted on, or -1. */
int screen_item_at(const Screen *screen, int x, int y);
int screen_find(const Screen *screen, Key key); /* -1 = not there */

/* The screen's own key, or NULL. */
const Binding *screen_binding(const Screen *screen, int symbol, unsigned mods);
/* The screen's second action, for a gamepad's X: the first of its own keys that says no number, asks nothing, turns no page and
   takes nothing off; or NULL. */
const Binding *screen_second(const Screen *screen);

/* What other programs and tests know screens and items by: never translated. */
const char *screen_word(ScreenName name);
const char *item_word(ItemKind kind);

/* The screen as lines of text a person can read: for golden tests. The caller frees it. */
char *screen_text(const Screen *screen);

#endif
