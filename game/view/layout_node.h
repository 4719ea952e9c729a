/* Inside layout: the tree of boxes and things, while a screen is being built. Other files use view/layout.h. */
#ifndef VIEW_LAYOUT_NODE_H
#define VIEW_LAYOUT_NODE_H

#include "view/arena.h"
#include "view/layout.h"

#define NO_ITEM (-1)

typedef struct Words { /* a text broken into lines for a width; x, y and w are relative to the words' own box */
    Line *lines;
    size_t count, room;
    int height, width;
} Words;

typedef struct Node {
    Spec spec; /* of a thing only grow, key and self count */
    bool box;
    bool centred;         /* a text's lines lie in the middle */
    bool dark;            /* this box or one around it is dark */
    int item;             /* its place in the screen's list, or NO_ITEM */
    int fades;            /* the place of the first of two ITEM_FADE, or NO_ITEM */
    double width, height; /* a thing's fixed size in design pixels; 0 = none */
    double text_lines;    /* a field's least height in lines */
    struct Node *parent, *first, *last, *next;

    int least, wanted;     /* widths in pixels: the narrowest that cuts nothing, and the one it would like */
    int asked_width, tall; /* the height for a width, remembered */
    int asked_words;       /* the width that `words` and `second` were broken for */
    Words words, second;
    bool aside; /* `second` stands on the same line as `words` */
    int x, y, w, h;
    bool gives;   /* can do with less height: it scrolls, or something in it does */
    bool scrolls; /* its content is taller than the box */
    bool barred;  /* room is kept for the bar */
    int content;  /* height of what scrolls */
} Node;

typedef struct Inset {
    int left, top, right, bottom;
} Inset;

struct Layout {
    const App *app;
    const Sight *sight;
    Screen screen;
    Node *root, *open;
    Picture **pictures;
    size_t picture_count, picture_room;
    int scroll_areas; /* met so far while finishing */
    bool closer;       /* motion_closer */
    double lift, gone; /* of what is added now: motion_set */
};

Node *layout_node(Layout *layout, int item);              /* a fresh node at the end of the open box */
Node *layout_add(Layout *layout, ItemKind kind, Key key); /* a fresh item and its node */
Node *layout_last(const Layout *layout);                  /* the node of the thing added last */
Item *layout_item(const Layout *layout, const Node *node);

/* Pixels of a box's padding, the bar of a scroll area included. */
Inset layout_inset(const Layout *layout, const Node *node);
int layout_gap(const Layout *layout, const Node *node);

/* layout_words.c: breaks `text` into lines no wider than `width` where that is possible, each as full as it can be. */
Words layout_break(const Layout *layout, Role role, const char *text, int width);
/* In as many lines, but no short word is left on the last where the line above can spare another; and the first `strong` bytes are in
   bold type. Not for what is being written: words would go back and forth. */
Words layout_break_read(const Layout *layout, Role role, const char *text, size_t strong, int width);
int layout_text_width(const Layout *layout, Role role, const char *text); /* of the longest line */
int layout_word_width(const Layout *layout, Role role, const char *text); /* of the longest word */

/* layout_items.c */
void layout_item_widths(const Layout *layout, Node *node);
int layout_item_height(const Layout *layout, Node *node, int width);
void layout_item_place(const Layout *layout, Node *node);
bool layout_item_rigid(const Layout *layout, const Node *node); /* never stretched */

/* layout_measure.c */
void layout_widths(const Layout *layout, Node *node); /* least and wanted, bottom up */
int layout_height(const Layout *layout, Node *node, int width);
/* Gives the children of a row their widths, from `from` up to but not `to`. */
void layout_share(const Layout *layout, Node *from, const Node *to, int gap, int width);
Node *layout_row_end(const Layout *layout, const Node *box, Node *from, int width); /* where a wrapping row breaks */
int layout_child_width(const Layout *layout, const Node *box, const Node *child,
                       int width); /* across a column or stack */

/* layout_place.c */
void layout_place(const Layout *layout, Node *node, int x, int y, int w, int h);

/* layout_edges.c: where what scrolls is cut. */
Box layout_crossed(Box a, Box b);         /* what lies in both */
bool layout_may_fade(const Node *node);   /* it wants two ITEM_FADE, above and below */
/* The edges of a scroll area at that offset. */
void layout_area_edges(Layout *layout, const Node *area, int offset, Box clip);
/* The edges of a card that is itself cut: it ends there with round corners like any. Returns where its content is seen. */
Box layout_card_edges(Layout *layout, const Node *node, Box clip);
void layout_spare_whole(Layout *layout); /* what is not cut is read as ever: the fades keep off it */

/* layout_finish.c */
void layout_focus(Layout *layout);  /* the order of Tab, the focus, and the states that follow the hand */
void layout_scroll(Layout *layout); /* shifts and clips what scrolls, and adds the bars */

#endif
