#include "view/layout_node.h"
#include "view/motion.h"

#include <math.h>

#define BORDER 3.5 /* of a card that is cut: what is shown stays clear of it */
#define REVEAL_MARGIN 12.0
#define MOST_OF(height) ((height)*2 / 3) /* of the view, for what is seen together; the rest shows where it lies */
#define BAR_WIDTH 10.0
#define BAR_INSET 8.0
#define SHADOW_ROOM 36.0 /* as far as a card's shadow goes to the side */

static bool is_reachable(const Screen *screen, size_t i) {
    const bool trapped = screen->trap.part != PART_NONE;
    const bool open = (screen->items[i].state & STATE_DISABLED) == 0;
    return screen->items[i].focusable && open && (!trapped || (int)i > screen_find(screen, screen->trap));
}

static void collect_order(Screen *screen) {
    screen->order = arena_room(screen->arena, (screen->count + 1) * sizeof *screen->order);
    for (size_t i = 0; i < screen->count; i++) {
        if (is_reachable(screen, i)) {
            screen->order[screen->order_count++] = i;
        } else {
            screen->items[i].focusable = false;
        }
    }
}

static int find_in_order(const Screen *screen, const Key *key) {
    for (size_t i = 0; i < screen->order_count && key->part != PART_NONE; i++) {
        if (key_same(&screen->items[screen->order[i]].key, key)) {
            return (int)screen->order[i];
        }
    }
    return -1;
}

/* What had the focus may have gone: then what now stands in its place has it. */
static int choose_focus(const Screen *screen, const Ui *ui) {
    if (screen->order_count == 0) {
        return -1;
    }
    const int kept = find_in_order(screen, &ui->focus);
    if (kept >= 0) {
        return kept;
    }
    if (ui->focus.part != PART_NONE) {
        const size_t last = screen->order_count - 1;
        const size_t place = ui->focus_order > 0 ? (size_t)ui->focus_order : 0;
        return (int)screen->order[place < last ? place : last];
    }
    const int first = find_in_order(screen, &screen->first);
    return first >= 0 ? first : (int)screen->order[0];
}

static void follow_hand(Layout *layout) {
    const Screen *screen = &layout->screen;
    const Ui *ui = &layout->app->ui;
    for (size_t i = 0; i < screen->order_count; i++) {
        Item *item = &screen->items[screen->order[i]];
        item->state |= key_same(&item->key, &ui->hover) ? STATE_HOVER : 0;
        item->state |= key_same(&item->key, &ui->press) ? STATE_PRESS : 0;
        motion_touch(layout, item);
    }
}

void layout_focus(Layout *layout) {
    Screen *screen = &layout->screen;
    const Ui *ui = &layout->app->ui;
    collect_order(screen);
    screen->focus = choose_focus(screen, ui);
    follow_hand(layout);
    if (screen->focus >= 0) {
        Item *item = &screen->items[screen->focus];
        const bool ring = ui->device != DEVICE_MOUSE || item->kind == ITEM_FIELD;
        item->state |= STATE_FOCUS | (ring ? STATE_RING : 0);
    }
}

static int least_of(int a, int b) {
    return a < b ? a : b;
}

static const Node *find_item(const Node *node, int item) {
    const Node *found = node->item == item ? node : NULL;
    for (const Node *child = node->first; child != NULL && found == NULL; child = child->next) {
        found = find_item(child, item);
    }
    return found;
}

/* The part of the focused item to be shown: the whole, or the caret's line where a field is taller than the area. */
static Box to_show(const Item *item, int view) {
    Box box = item->box;
    if (item->kind != ITEM_FIELD || box.h <= view) {
        return box;
    }
    for (size_t i = 0; i < item->line_count; i++) {
        if (item->lines[i].start <= item->caret) {
            box.y = item->lines[i].y;
        }
    }
    box.h = item->line_count > 1 ? item->lines[1].y - item->lines[0].y : box.h;
    return box;
}

/* A thing is shown with what belongs to it: the largest box around it that fits the view, or that is to be seen
   together with it as far as it goes. */
static const Node *group_of(const Node *node, const Node *area, int spare) {
    while (node->parent != area && (node->parent->spec.together || node->parent->h + 2 * spare <= area->h)) {
        node = node->parent;
    }
    return node;
}

typedef struct Clear { /* pixels above what a view begins with: at the most, and at least */
    int margin, border;
} Clear;

/* The first offset from `least` on, but not beyond `start`, at which the view begins with a whole thing of a column,
   never in the middle of a line. */
static int start_from(const Node *area, const Node *box, int start, int least, Clear clear) {
    int end = box->y;
    for (const Node *child = box->first; child != NULL; child = child->next) {
        const int gap = least_of(clear.margin, child->y - end);
        const int at = child->y - (gap > clear.border ? gap : clear.border) - area->y;
        if (box->spec.flow == FLOW_COLUMN && at >= least && at < start) {
            start = at;
        }
        if ((child->spec.flow == FLOW_COLUMN || child->spec.wrap) && !child->spec.whole) {
            start = start_from(area, child, start, least, clear);
        }
        end = child->y + child->h;
    }
    return start;
}

static int revealed(const Layout *layout, const Node *area, int offset) {
    const Screen *screen = &layout->screen;
    const Node *node = screen->focus < 0 || !layout->app->ui.reveal ? NULL : find_item(area, screen->focus);
    if (node == NULL || node == area) {
        return offset;
    }
    const int wanted = sight_px(layout->sight, REVEAL_MARGIN), border = sight_px(layout->sight, BORDER);
    const Node *group = group_of(node, area, wanted);
    const Box thing = to_show(&screen->items[screen->focus], area->h);
    const int high = group->spec.together ? least_of(group->h, MOST_OF(area->h)) : group->h;
    const Box box = group == node ? thing : (Box){group->x, group->y, group->w, high};
    const int spare = box.h < area->h ? (area->h - box.h) / 2 : 0;
    const int margin = least_of(wanted, spare);
    const int top = box.y - area->y, bottom = top + box.h + margin;
    if (top - margin >= offset && bottom <= offset + area->h) {
        return offset;
    }
    const Box *first = group->spec.together ? &box : &thing;
    if (first->y + first->h + margin <= area->y + area->h && area->spec.list == NULL) {
        return 0; /* what stands above the first things comes into sight with them */
    }
    const int least = bottom > offset + area->h ? bottom - area->h : top - margin;
    const int edge = thing.h + border <= area->h ? border : 0;
    const Clear clear = {margin, edge};
    const int start = start_from(area, area, top - edge, least, clear);
    const int low = thing.y + thing.h + margin - area->y - area->h;
    const bool beyond = start > area->content - area->h; /* the end would come into sight and slice what is above */
    return beyond && low > 0 ? start_from(area, area, top - edge, low, clear) : start;
}

static Key scroll_key(const Node *node) {
    Key key = node->spec.scroll ? node->spec.key : (Key){0};
    for (const Node *child = node->first; child != NULL && key.part == PART_NONE; child = child->next) {
        key = scroll_key(child);
    }
    return key;
}

static int offset_kept(Layout *layout, const Node *area) {
    const Ui *ui = &layout->app->ui;
    if (scroll_key(area).index == SCROLL_ASIDE) {
        return ui->aside;
    }
    return layout->scroll_areas++ == 0 ? ui->scroll[layout->screen.name] : 0;
}

/* Pixels from the start of an entry of a long list to the start of the next. */
static int entry_height(const Node *entry) {
    return entry->next != NULL ? entry->next->y - entry->y : entry->h;
}

static int list_offset(const Node *area, const LongList *list) {
    const Node *entry = area->first;
    for (size_t i = list->first; i < list->top && entry->next != NULL; i++) {
        entry = entry->next;
    }
    return entry->y - area->y + (int)lround(list->part * entry_height(entry));
}

/* How far down the whole list an offset among those laid out is, design pixels. */
static int list_value(const Node *area, const LongList *list, int offset) {
    const Node *entry = area->first;
    size_t i = list->first;
    for (; entry->next != NULL && entry->next->y - area->y <= offset; i++) {
        entry = entry->next;
    }
    const double part = fmax(0, (double)(offset - (entry->y - area->y)) / entry_height(entry));
    return (int)lround(((double)i + part) * list->each);
}

/* The end is known where it is laid out; else it is as far as entries of this height make it. */
static int list_most(const Node *area, const LongList *list) {
    size_t count = 0;
    for (const Node *entry = area->first; entry != NULL; entry = entry->next) {
        count++;
    }
    if (list->first + count == list->total) {
        return list_value(area, list, area->content - area->h);
    }
    const double seen = (double)area->h * (double)count / area->content;
    return (int)lround(((double)list->total - seen) * list->each);
}

static int kept_offset(Layout *layout, const Node *area) {
    const int kept = offset_kept(layout, area); /* counts the areas too */
    return area->spec.list != NULL ? list_offset(area, area->spec.list) : sight_px(layout->sight, kept);
}

static int scroll_offset(Layout *layout, const Node *area) {
    const int most = area->content - area->h;
    const int kept = kept_offset(layout, area);
    int offset = revealed(layout, area, kept < most ? kept : most);
    offset = offset < most ? offset : most;
    return offset > 0 ? offset : 0;
}

/* Nothing but the scenery lies behind it. */
static bool is_bare(const Node *area) {
    const Node *node = area;
    while (node != NULL && !node->spec.panel) {
        node = node->parent;
    }
    return node == NULL;
}

static void add_bar(Layout *layout, const Node *area, int offset, Box clip) {
    const Sight *sight = layout->sight;
    const int wide = sight_px(sight, BAR_WIDTH), inset = sight_px(sight, BAR_INSET);
    Item *bar = layout_item(layout, layout_add(layout, ITEM_SCROLL, scroll_key(area)));
    bar->box = (Box){area->x + area->w - wide - inset, area->y + inset, wide, area->h - 2 * inset};
    bar->clip = clip;
    const LongList *list = area->spec.list;
    bar->value = list != NULL ? list_value(area, list, offset) : (int)lround(offset / sight->scale);
    bar->most = list != NULL ? list_most(area, list) : (int)lround((area->content - area->h) / sight->scale);
    bar->state = area->dark || is_bare(area) ? STATE_DARK : 0;
}

static void shift_item(Item *item, int up, Box clip) {
    item->box.y -= up;
    item->clip = clip;
    for (size_t i = 0; i < item->line_count; i++) {
        item->lines[i].y -= up;
    }
}

/* What scrolls goes up and down alone: over the scenery the shadows of cards have room at the sides. */
static Box seen_of(const Layout *layout, const Node *area) {
    const int aside = is_bare(area) ? sight_px(layout->sight, SHADOW_ROOM) : 0;
    return (Box){area->x - aside, area->y, area->w + 2 * aside, area->h};
}

static void scroll_node(Layout *layout, Node *node, int up, Box clip) {
    node->y -= up;
    if (node->item != NO_ITEM) {
        shift_item(layout_item(layout, node), up, clip);
    }
    Box inner = layout_card_edges(layout, node, clip);
    if (node->scrolls) {
        const int offset = scroll_offset(layout, node);
        add_bar(layout, node, offset, clip);
        layout_area_edges(layout, node, offset, clip);
        inner = layout_crossed(inner, seen_of(layout, node));
        up += offset;
    }
    for (Node *child = node->first; child != NULL; child = child->next) {
        scroll_node(layout, child, up, inner);
    }
}

void layout_scroll(Layout *layout) {
    layout->open = layout->root;
    scroll_node(layout, layout->root, 0, (Box){0, 0, layout->sight->width, layout->sight->height});
    layout_spare_whole(layout);
}
