#include "view/layout_node.h"

#include "view/theme.h"

#define EDGE_HEIGHT 1.5
#define EDGE_INSET 20.0 /* clear of a card's round corners */
#define RING_ROOM 7.0   /* the focus ring's, around what has it */
#define FADE_LINES .9
#define FADE_OVER 5.0
#define FAR_AWAY 100000 /* pixels */
#define FADE_PART 4     /* of what is seen, at the most */
#define CARD_LEAST 56.0 /* less is all corners */

static int least_of(int a, int b) {
    return a < b ? a : b;
}

Box layout_crossed(Box a, Box b) {
    const int left = a.x > b.x ? a.x : b.x, top = a.y > b.y ? a.y : b.y;
    const int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    const int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Box){left, top, right > left ? right - left : 0, bottom > top ? bottom - top : 0};
}

/* The card whose content scrolls here; NULL over scenery. */
static const Node *card_of(const Node *area) {
    if (area->spec.panel) {
        return area;
    }
    return area->parent != NULL && area->parent->spec.panel ? area->parent : NULL;
}

static bool holds_scroll(const Node *node) {
    bool holds = node->spec.scroll;
    for (const Node *child = node->first; child != NULL && !holds; child = child->next) {
        holds = holds_scroll(child);
    }
    return holds;
}

static bool is_on_panel(const Node *node) {
    for (const Node *around = node->parent; around != NULL; around = around->parent) {
        if (around->spec.panel) {
            return true;
        }
    }
    return false;
}

bool layout_may_fade(const Node *node) {
    return (node->spec.panel && !is_on_panel(node)) || (card_of(node) != NULL && holds_scroll(node));
}

/* The first panel within what scrolls over scenery: a card that goes on out of sight. */
static bool is_loose_card(const Node *node) {
    const Node *around = node->parent;
    while (around != NULL && !around->scrolls && !around->spec.panel) {
        around = around->parent;
    }
    return node->spec.panel && around != NULL && around->scrolls && card_of(around) == NULL;
}

/* A line where a card's content goes on out of sight. */
static void add_edge(Layout *layout, const Node *area, int y, int inset, Box clip) {
    Item *rule = layout_item(layout, layout_add(layout, ITEM_RULE, (Key){0}));
    const int high = sight_px(layout->sight, EDGE_HEIGHT);
    rule->box = (Box){area->x + inset, y, area->w - 2 * inset, high > 1 ? high : 1};
    rule->clip = clip;
    rule->state = area->dark ? STATE_DARK : 0;
}

static bool is_card_edge(const Node *card, int y) {
    return y <= card->y || y >= card->y + card->h;
}

static int border_of(const Layout *layout, const Node *card) {
    return sight_px(layout->sight, theme_skin(layout_item(layout, card), layout->sight->contrast).border_width);
}

/* What is seen of a card without the borders that show where it ends. */
static Box within_borders(Box seen, int above, int below) {
    return (Box){seen.x, seen.y + above, seen.w, seen.h - above - below};
}

/* Part of a card ends here: softly, within its border and, at its own end, within its round corners. */
static void place_fade(Layout *layout, const Node *node, Box part, const Node *card, bool low) {
    if (node->fades == NO_ITEM) {
        return;
    }
    const Sight *sight = layout->sight;
    const Item *panel = layout_item(layout, card);
    const int border = border_of(layout, card), full = (int)(sight_line(sight, ROLE_BODY) * FADE_LINES);
    const int high = least_of(full, part.h / FADE_PART), y = low ? part.y + part.h - high : part.y;
    const bool ends = node == card || is_card_edge(card, low ? part.y + part.h + border : part.y - border);
    Item *fade = &layout->screen.items[node->fades + (low ? 1 : 0)];
    fade->box = (Box){part.x + border, y, part.w - 2 * border, high};
    fade->clip = part;
    fade->look = panel->look;
    fade->radius = ends ? theme_skin(panel, sight->contrast).radius : 0;
    fade->value = low ? 1 : 0;
}

/* What is seen of a scroll area, but for its card's borders. */
static Box area_part(const Layout *layout, const Node *area, const Node *card, Box seen) {
    const int border = border_of(layout, card);
    const int above = is_card_edge(card, area->y) ? border : 0;
    return layout_crossed(seen, within_borders((Box){area->x, area->y, area->w, area->h}, above,
                                               is_card_edge(card, area->y + area->h) ? border : 0));
}

void layout_area_edges(Layout *layout, const Node *area, int offset, Box clip) {
    const Node *card = card_of(area);
    if (card == NULL) {
        return;
    }
    const Box part = area_part(layout, area, card, clip);
    const int low = area->y + area->h, line = sight_px(layout->sight, EDGE_HEIGHT);
    const int corners = sight_px(layout->sight, EDGE_INSET);
    if (offset > 0) {
        place_fade(layout, area, part, card, false);
        add_edge(layout, area, area->y, is_card_edge(card, area->y) ? corners : 0, clip);
    }
    if (offset < area->content - area->h) {
        place_fade(layout, area, part, card, true);
        add_edge(layout, area, low - line, is_card_edge(card, low) ? corners : 0, clip);
    }
}

Box layout_card_edges(Layout *layout, const Node *node, Box clip) {
    const Box whole = {node->x, node->y, node->w, node->h}, seen = layout_crossed(whole, clip);
    if (!is_loose_card(node) || seen.h < sight_px(layout->sight, CARD_LEAST)) {
        return clip;
    }
    const bool above = seen.y > whole.y, below = seen.y + seen.h < whole.y + whole.h;
    const int border = border_of(layout, node);
    const Box part = within_borders(seen, above ? border : 0, below ? border : 0);
    layout_item(layout, node)->box = seen;
    if (above) {
        place_fade(layout, node, part, node, false);
    }
    if (below) {
        place_fade(layout, node, part, node, true);
    }
    return layout_crossed(clip, (Box){clip.x, part.y, clip.w, part.h}); /* it is cut above and below alone */
}

static bool is_thing(const Item *item) {
    switch (item->kind) {
    case ITEM_TEXT:
    case ITEM_BUTTON:
    case ITEM_CHOICE:
    case ITEM_SLIDER:
    case ITEM_SWITCH:
    case ITEM_TICK:
    case ITEM_FIELD:
    case ITEM_ROW:
    case ITEM_STARS:
    case ITEM_DOTS:
    case ITEM_ICON:
    case ITEM_KEYCAP:
    case ITEM_CAMP:
        return true;
    case ITEM_SCENE:
    case ITEM_PANEL:
    case ITEM_RULE:
    case ITEM_FADE:
    case ITEM_PICTURE:
    case ITEM_BREATH:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        break;
    }
    return false;
}

/* How far a fade keeps off a thing: its focus ring is not to be covered; where it has none, a little of it may be. */
static int keep_off(const Layout *layout, const Item *item) {
    return sight_px(layout->sight, (item->state & STATE_RING) != 0 ? RING_ROOM : -FADE_OVER);
}

static bool is_whole(Box box, Box clip) {
    const Box seen = layout_crossed(box, clip);
    return seen.h > 0 && seen.w == box.w && seen.h == box.h;
}

/* From the fade's end to a box; FAR_AWAY for one that is cut there. */
static int away_of(const Item *fade, Box box) {
    if (!is_whole(box, fade->clip)) {
        return FAR_AWAY;
    }
    return fade->value == 1 ? fade->box.y + fade->box.h - box.y - box.h : box.y - fade->box.y;
}

/* Of words that are cut, the lines that are not count too. */
static int lines_away(const Layout *layout, const Item *fade, const Item *item) {
    const int high = sight_line(layout->sight, item->role);
    int nearest = FAR_AWAY;
    for (size_t i = 0; item->kind == ITEM_TEXT && i < item->line_count; i++) {
        const Line *line = &item->lines[i];
        nearest = least_of(nearest, away_of(fade, (Box){line->x, line->y, line->w, high}));
    }
    return nearest;
}

/* How far from the end the nearest thing is that is not cut there. */
static int whole_from_end(const Layout *layout, size_t index) {
    const Screen *screen = &layout->screen;
    const Item *fade = &screen->items[index];
    int nearest = fade->box.h;
    for (size_t i = 0; i < index; i++) {
        const Item *item = &screen->items[i];
        if (is_thing(item)) {
            const int away = least_of(away_of(fade, item->box), lines_away(layout, fade, item));
            nearest = least_of(nearest, away - keep_off(layout, item));
        }
    }
    return nearest > 0 ? nearest : 0;
}

void layout_spare_whole(Layout *layout) {
    for (size_t i = 0; i < layout->screen.count; i++) {
        Item *fade = &layout->screen.items[i];
        if (fade->kind == ITEM_FADE && fade->box.h > 0) {
            const int high = whole_from_end(layout, i);
            fade->box.y += fade->value == 1 ? fade->box.h - high : 0;
            fade->box.h = high;
        }
    }
}
