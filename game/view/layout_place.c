#include "view/layout_node.h"

#include <math.h>

#define SCROLL_LEAST 0.35 /* of the height around it: with less, a scroll area is of no use */
#define SCROLL_LINES 3.0  /* and it needs so many lines */

static int most_of(int a, int b) {
    return a > b ? a : b;
}

static int least_of(int a, int b) {
    return a < b ? a : b;
}

static int aligned(Align align, int room, int size) {
    const int spare = most_of(0, room - size);
    switch (align) {
    case ALIGN_CENTRE:
        return spare / 2;
    case ALIGN_END:
        return spare;
    case ALIGN_STRETCH:
    case ALIGN_START:
        return 0;
    }
    return 0;
}

static void forget(Node *node) {
    node->asked_width = 0;
    node->tall = 0;
    for (Node *child = node->first; child != NULL; child = child->next) {
        forget(child);
    }
}

/* The height of a row's child, and where it lies: what never stretches lies in the middle of a stretched row. */
static void place_in_row(const Layout *layout, const Node *row, Node *child, int x, int y, int height) {
    const bool rigid = !child->box && layout_item_rigid(layout, child);
    const int own = layout_height(layout, child, child->w);
    const bool stretched = row->spec.across == ALIGN_STRETCH && !rigid;
    const int tall = stretched || (child->gives && own > height) ? height : own;
    const Align align = row->spec.across == ALIGN_STRETCH ? ALIGN_CENTRE : row->spec.across;
    layout_place(layout, child, x, y + aligned(align, height, tall), child->w, tall);
}

static void place_line(const Layout *layout, const Node *row, Node *from, const Node *to, int x, int y, int w, int h) {
    const int gap = layout_gap(layout, row);
    int used = 0;
    for (const Node *child = from; child != to; child = child->next) {
        used += child->w + (child->next != to ? gap : 0);
    }
    int at = x + aligned(row->spec.along, w, used);
    for (Node *child = from; child != to; child = child->next) {
        place_in_row(layout, row, child, at, y, h);
        at += child->w + gap;
    }
}

static void place_row(const Layout *layout, const Node *row, int x, int y, int w, int h) {
    const int gap = layout_gap(layout, row);
    for (Node *from = row->first; from != NULL;) {
        Node *to = layout_row_end(layout, row, from, w);
        layout_share(layout, from, to, gap, w);
        int line = 0;
        for (Node *child = from; child != to; child = child->next) {
            line = most_of(line, layout_height(layout, child, child->w));
        }
        const bool single = from == row->first && to == NULL;
        const int height = single ? h : line;
        place_line(layout, row, from, to, x, y, w, height);
        y += height + gap;
        from = to;
    }
}

static void place_stack(const Layout *layout, const Node *stack, int x, int y, int w, int h) {
    for (Node *child = stack->first; child != NULL; child = child->next) {
        const int wide = layout_child_width(layout, stack, child, w);
        const int own = layout_height(layout, child, wide);
        const bool rigid = !child->box && layout_item_rigid(layout, child);
        const bool stretched = child->spec.self_y == ALIGN_STRETCH && !rigid;
        const int tall = stretched ? h : (child->gives ? least_of(own, h) : own);
        layout_place(layout, child, x + aligned(child->spec.self_x, w, wide), y + aligned(child->spec.self_y, h, tall),
                     wide, tall);
    }
}

/* The height under which something would be cut. A column that gives looks after itself: it scrolls as a whole if need
   be. */
static int floor_height(const Layout *layout, Node *node, int width) {
    if (!node->gives) {
        return layout_height(layout, node, width);
    }
    if (node->spec.flow == FLOW_COLUMN) {
        return 0;
    }
    const Inset inset = layout_inset(layout, node);
    (void)layout_height(layout, node, width); /* gives a row's children their widths */
    int most = 0;
    for (Node *child = node->first; child != NULL; child = child->next) {
        const int wide = node->spec.flow == FLOW_ROW
                             ? child->w
                             : layout_child_width(layout, node, child, width - inset.left - inset.right);
        most = most_of(most, floor_height(layout, child, wide));
    }
    return most + inset.top + inset.bottom;
}

/* What is left of a column's height goes to what grows. */
static void share_spare(const Node *column, int spare) {
    double shares = 0;
    for (const Node *child = column->first; child != NULL; child = child->next) {
        shares += child->spec.grow;
    }
    for (Node *child = column->first; child != NULL && shares > 0; child = child->next) {
        const int part = (int)lround(spare * child->spec.grow / shares);
        shares -= child->spec.grow;
        spare -= part;
        child->h += part;
    }
}

/* What lacks is taken from what can scroll. */
static void take_lack(const Layout *layout, const Node *column, int lack) {
    for (Node *child = column->first; child != NULL && lack > 0; child = child->next) {
        if (child->gives) {
            const int part = least_of(lack, child->h - floor_height(layout, child, child->w));
            child->h -= most_of(part, 0);
            lack -= most_of(part, 0);
        }
    }
}

static void lay_column(const Layout *layout, const Node *column, int x, int y, int w, int h, bool fit) {
    const int gap = layout_gap(layout, column);
    int used = 0;
    for (Node *child = column->first; child != NULL; child = child->next) {
        child->w = layout_child_width(layout, column, child, w);
        child->h = layout_height(layout, child, child->w);
        used += child->h + (child->next != NULL ? gap : 0);
    }
    if (fit && used < h) {
        share_spare(column, h - used);
    } else if (fit) {
        take_lack(layout, column, used - h);
    }
    int rest = h;
    for (const Node *child = column->first; child != NULL; child = child->next) {
        rest -= child->h + (child->next != NULL ? gap : 0);
    }
    y += aligned(column->spec.along, rest, 0);
    for (Node *child = column->first; child != NULL; child = child->next) {
        layout_place(layout, child, x + aligned(column->spec.across, w, child->w), y, child->w, child->h);
        y += child->h + gap;
    }
}

/* Whether a box that is too low scrolls as a whole. Scroll areas inside it go first, unless they would be left with too
   little. */
static bool scrolls_whole(const Layout *layout, const Node *node, int w, int h) {
    const int gap = layout_gap(layout, node);
    bool inner = false;
    int fixed = 0;
    for (Node *child = node->first; child != NULL; child = child->next) {
        inner |= child->gives;
        fixed += floor_height(layout, child, layout_child_width(layout, node, child, w));
        fixed += child->next != NULL ? gap : 0;
    }
    const double useful = fmax(SCROLL_LEAST * h, SCROLL_LINES * sight_line(layout->sight, ROLE_BODY));
    return inner ? h - fixed < useful : node->spec.scroll;
}

/* Lays the content out at its full height; the finish shifts it by the offset. */
static void place_scrolling(const Layout *layout, Node *node) {
    node->scrolls = true;
    node->barred = true;
    for (Node *child = node->first; child != NULL; child = child->next) {
        forget(child);
    }
    forget(node);
    const Inset inset = layout_inset(layout, node);
    node->content = layout_height(layout, node, node->w);
    lay_column(layout, node, node->x + inset.left, node->y + inset.top, most_of(0, node->w - inset.left - inset.right),
               node->content - inset.top - inset.bottom, false);
}

void layout_place(const Layout *layout, Node *node, int x, int y, int w, int h) {
    node->x = x;
    node->y = y;
    node->w = w;
    node->h = h;
    if (!node->box) {
        layout_item_place(layout, node);
        return;
    }
    if (node->item != NO_ITEM) {
        layout_item(layout, node)->box = (Box){x, y, w, h};
    }
    const Inset inset = layout_inset(layout, node);
    const int left = x + inset.left, top = y + inset.top;
    const int wide = most_of(0, w - inset.left - inset.right), tall = most_of(0, h - inset.top - inset.bottom);
    switch (node->spec.flow) {
    case FLOW_COLUMN:
        if (node->gives && layout_height(layout, node, w) > h && scrolls_whole(layout, node, wide, tall)) {
            place_scrolling(layout, node);
            break;
        }
        lay_column(layout, node, left, top, wide, tall, true);
        break;
    case FLOW_ROW:
        place_row(layout, node, left, top, wide, tall);
        break;
    case FLOW_STACK:
        place_stack(layout, node, left, top, wide, tall);
        break;
    }
}
