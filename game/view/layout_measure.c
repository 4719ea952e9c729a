#include "view/layout_node.h"

#include <math.h>
#include <stdint.h>

#define BAR_ROOM                                                                                                       \
    26.0 /* a scroll bar and the gaps beside it, design pixels: an edge that is wider holds it as it is                \
          */

static int most_of(int a, int b) {
    return a > b ? a : b;
}

static int least_of(int a, int b) {
    return a < b ? a : b;
}

static int width_px(const Layout *layout, const Node *node, double design) {
    return sight_px(layout->sight, design * (node->spec.text_scaled ? layout->sight->text : 1));
}

Inset layout_inset(const Layout *layout, const Node *node) {
    const Spec *spec = &node->spec;
    const Sight *sight = layout->sight;
    const double x = spec->pad + spec->pad_x, y = spec->pad + spec->pad_y;
    Inset inset = {sight_px(sight, x + spec->pad_left), sight_px(sight, y + spec->pad_top),
                   sight_px(sight, x + spec->pad_right), sight_px(sight, y + spec->pad_bottom)};
    if (node->barred) {
        inset.right = most_of(inset.right, sight_px(sight, BAR_ROOM));
    }
    return inset;
}

int layout_gap(const Layout *layout, const Node *node) {
    return sight_px(layout->sight, node->spec.gap);
}

static void children_widths(const Layout *layout, Node *node) {
    const int gap = layout_gap(layout, node);
    int sum_least = 0, sum_wanted = 0, most_least = 0, most_wanted = 0;
    for (Node *child = node->first; child != NULL; child = child->next) {
        layout_widths(layout, child);
        const int between = child->next != NULL ? gap : 0;
        sum_least += child->least + between;
        sum_wanted += child->wanted + between;
        most_least = most_of(most_least, child->least);
        most_wanted = most_of(most_wanted, child->wanted);
        node->gives |= child->gives;
    }
    const bool row = node->spec.flow == FLOW_ROW;
    node->least = row && !node->spec.wrap ? sum_least : most_least;
    node->wanted = row ? sum_wanted : most_wanted;
}

void layout_widths(const Layout *layout, Node *node) {
    node->gives = node->spec.scroll;
    if (!node->box) {
        layout_item_widths(layout, node);
        return;
    }
    children_widths(layout, node);
    const Spec *spec = &node->spec;
    const Inset inset = layout_inset(layout, node);
    node->least += inset.left + inset.right;
    node->wanted += inset.left + inset.right;
    if (spec->width_most > 0) {
        node->wanted = least_of(node->wanted, width_px(layout, node, spec->width_most));
    }
    if (spec->width_least > 0) {
        node->least = most_of(node->least, width_px(layout, node, spec->width_least));
    }
    if (spec->width > 0) { /* a fixed width gives way only in a window that has no room for it */
        node->wanted = width_px(layout, node, spec->width);
        node->least = least_of(node->least, node->wanted);
    }
    node->wanted = most_of(node->wanted, node->least);
}

static int narrowed(const Layout *layout, const Node *child, int width) {
    const bool limited = child->box && child->spec.width_most > 0;
    return limited ? least_of(width, width_px(layout, child, child->spec.width_most)) : width;
}

static double grow_of(const Node *child) {
    return child->spec.grow;
}

/* What a row asks for before anything is shared out: a growing child begins at its least. */
static int basis_of(const Node *child) {
    return grow_of(child) > 0 ? child->least : child->wanted;
}

/* Where a wrapping row breaks, what grows counts as it would like to be, unless it says how narrow it may get. */
static int wrap_basis(const Node *child) {
    const bool says = grow_of(child) > 0 && (child->spec.width_least > 0 || child->wanted == 0);
    return says ? child->least : child->wanted;
}

Node *layout_row_end(const Layout *layout, const Node *box, Node *from, int width) {
    if (!box->spec.wrap) {
        return NULL;
    }
    const int gap = layout_gap(layout, box);
    int sum = wrap_basis(from);
    Node *child = from->next;
    for (; child != NULL; child = child->next) {
        sum += gap + wrap_basis(child);
        if (sum > width) {
            break;
        }
    }
    return child;
}

/* Hands `room` to the growing children by their shares; one whose least is more than its share keeps its least. */
static void share_growth(Node *from, const Node *to, int room, double shares) {
    bool settled = false;
    while (!settled) {
        settled = true;
        for (Node *child = from; child != to; child = child->next) {
            const double grow = child->w < 0 ? grow_of(child) : 0;
            if (grow > 0 && room * grow / shares < child->least) {
                child->w = child->least;
                room -= child->least;
                shares -= grow;
                settled = false;
            }
        }
    }
    for (Node *child = from; child != to; child = child->next) {
        if (child->w < 0) {
            const int part = (int)lround(room * grow_of(child) / shares);
            shares -= grow_of(child);
            room -= part;
            child->w = part;
        }
    }
}

/* Takes `lack` from children that would like more than they need, in proportion. */
static void take_slack(Node *from, const Node *to, int lack) {
    int64_t slack = 0;
    for (const Node *child = from; child != to; child = child->next) {
        slack += child->w - child->least;
    }
    for (Node *child = from; child != to && slack > 0; child = child->next) {
        const int own = child->w - child->least;
        const int part = (int)((int64_t)lack * own / slack);
        slack -= own;
        lack -= part;
        child->w -= part;
    }
}

/* Even the least is too wide: all become narrower in proportion, and words break inside. */
static void squeeze(Node *from, const Node *to, int sum, int width) {
    for (Node *child = from; child != to && sum > 0; child = child->next) {
        const int part = (int)((int64_t)width * child->w / sum);
        sum -= child->w;
        width -= part;
        child->w = part;
    }
}

void layout_share(const Layout *layout, Node *from, const Node *to, int gap, int width) {
    int room = width, sum = 0, sum_least = 0;
    double shares = 0;
    for (Node *child = from; child != to; child = child->next) {
        room -= child->next != to ? gap : 0;
        sum += basis_of(child);
        sum_least += child->least;
        shares += grow_of(child);
    }
    for (Node *child = from; child != to; child = child->next) {
        child->w = basis_of(child);
    }
    if (sum > room) {
        take_slack(from, to, least_of(sum - room, sum - sum_least));
        if (sum_least > room) {
            squeeze(from, to, sum_least, most_of(room, 0));
        }
        return;
    }
    if (shares > 0) {
        for (Node *child = from; child != to; child = child->next) {
            room -= grow_of(child) > 0 ? 0 : child->w;
            child->w = grow_of(child) > 0 ? -1 : child->w;
        }
        share_growth(from, to, room, shares);
    }
    for (Node *child = from; child != to; child = child->next) {
        child->w = narrowed(layout, child, child->w);
    }
}

static bool stretches(const Layout *layout, const Node *box, const Node *child) {
    if (!child->box && layout_item_rigid(layout, child)) {
        return false;
    }
    const Align align = box->spec.flow == FLOW_STACK ? child->spec.self_x : box->spec.across;
    return align == ALIGN_STRETCH && child->spec.width <= 0;
}

int layout_child_width(const Layout *layout, const Node *box, const Node *child, int width) {
    return narrowed(layout, child, stretches(layout, box, child) ? width : least_of(child->wanted, width));
}

static int row_height(const Layout *layout, const Node *node, int width) {
    const int gap = layout_gap(layout, node);
    int height = 0;
    for (Node *from = node->first; from != NULL;) {
        Node *to = layout_row_end(layout, node, from, width);
        layout_share(layout, from, to, gap, width);
        int line = 0;
        for (Node *child = from; child != to; child = child->next) {
            line = most_of(line, layout_height(layout, child, child->w));
        }
        height += line + (to != NULL ? gap : 0);
        from = to;
    }
    return height;
}

static int column_height(const Layout *layout, const Node *node, int width) {
    const int gap = layout_gap(layout, node);
    const bool stack = node->spec.flow == FLOW_STACK;
    int sum = 0, most = 0;
    for (Node *child = node->first; child != NULL; child = child->next) {
        const int height = layout_height(layout, child, layout_child_width(layout, node, child, width));
        sum += height + (child->next != NULL ? gap : 0);
        most = most_of(most, height);
    }
    return stack ? most : sum;
}

int layout_height(const Layout *layout, Node *node, int width) {
    if (node->asked_width == width && node->tall > 0) {
        return node->tall;
    }
    node->asked_width = width;
    if (!node->box) {
        node->tall = layout_item_height(layout, node, width);
        return node->tall;
    }
    const Inset inset = layout_inset(layout, node);
    const int room = most_of(0, width - inset.left - inset.right);
    const bool row = node->spec.flow == FLOW_ROW;
    const int inside = row ? row_height(layout, node, room) : column_height(layout, node, room);
    const double design = fmax(node->spec.height, node->spec.height_least);
    node->tall = most_of(inside + inset.top + inset.bottom, sight_px(layout->sight, design));
    return node->tall;
}
