#include "view/input_hand.h"

#define ASIDE 2.0      /* what lies aside counts as further away */
#define CENTRE_PART 10 /* of equally near things, the one more in line */
#define SCROLL_STEP 80 /* pixels at scale 1 by an arrow that finds nothing to go to */

static bool same_group(const Item *a, const Item *b) {
    return a->group != 0 && a->group == b->group;
}

static const Item *ordered(const Hand *hand, size_t place) {
    return &hand->screen->items[hand->screen->order[place]];
}

static size_t place_of_focus(const Hand *hand) {
    for (size_t i = 0; i < hand->screen->order_count; i++) {
        if ((int)hand->screen->order[i] == hand->screen->focus) {
            return i;
        }
    }
    return 0;
}

/* The place of the first of a thing's group; a thing without one is its own. */
static size_t first_of(const Hand *hand, size_t place) {
    for (size_t i = 0; i < place; i++) {
        if (same_group(ordered(hand, i), ordered(hand, place))) {
            return i;
        }
    }
    return place;
}

/* Where going is choosing: Ctrl+Enter must never take what was left behind. */
static void go_to(Hand *hand, size_t item) {
    const Item *to = &hand->screen->items[item];
    hand_focus(hand, item);
    if (to->group != 0 && to->group == hand->screen->chooses) {
        hand_add(hand, to->command);
    }
}

static bool is_listed(const Hand *hand, const Item *item) {
    return item->group != 0 && item->group == hand->screen->listed;
}

static bool is_in_sight(const Item *item) {
    return item->box.y >= item->clip.y && item->box.y + item->box.h <= item->clip.y + item->clip.h;
}

/* A group is entered at what is chosen in it, else at its first; a long list at the first in sight. */
static size_t way_in(const Hand *hand, size_t place) {
    for (size_t i = 0; i < hand->screen->order_count; i++) {
        const Item *item = ordered(hand, i);
        const bool fits = is_listed(hand, item) ? is_in_sight(item) : (item->state & STATE_ON) != 0;
        if (same_group(item, ordered(hand, place)) && fits) {
            return i;
        }
    }
    return first_of(hand, place);
}

/* The next of a long list that is in sight; the place itself where there is none. */
static size_t next_in_sight(const Hand *hand, size_t place, bool back) {
    const size_t count = hand->screen->order_count;
    for (size_t to = back ? place - 1 : place + 1; to < count; to += back ? (size_t)-1 : 1) {
        if (same_group(ordered(hand, to), ordered(hand, place)) && is_in_sight(ordered(hand, to))) {
            return to;
        }
    }
    return place;
}

/* The next of the same group, round and round. */
static size_t next_inside(const Hand *hand, size_t place, bool back) {
    const size_t count = hand->screen->order_count;
    for (size_t i = 1; i < count; i++) {
        const size_t to = back ? (place + count - i) % count : (place + i) % count;
        if (same_group(ordered(hand, to), ordered(hand, place))) {
            return to;
        }
    }
    return place;
}

/* The first of the next group. */
static size_t next_group(const Hand *hand, size_t place, bool back) {
    const size_t count = hand->screen->order_count, first = first_of(hand, place);
    for (size_t i = 1; i < count; i++) {
        const size_t to = back ? (first + count - i) % count : (first + i) % count;
        if (first_of(hand, to) == to) {
            return to;
        }
    }
    return first;
}

/* Where what is chosen goes along with the focus, once round begins and ends at the first. */
static size_t round_from(const Hand *hand, size_t place) {
    const int group = ordered(hand, place)->group;
    return group != 0 && group == hand->screen->chooses ? first_of(hand, place) : way_in(hand, place);
}

static size_t next_stop(const Hand *hand, size_t place, bool back) {
    return is_listed(hand, ordered(hand, place)) ? next_in_sight(hand, place, back) : next_inside(hand, place, back);
}

/* Tab walks a group from what is chosen once round, then goes on to the next, so that Tab alone reaches everything.
   Going back leaves a group where it is entered. */
void hand_tab(Hand *hand, bool back) {
    if (hand->screen->order_count == 0) {
        return;
    }
    const size_t place = place_of_focus(hand), in = round_from(hand, place), inside = next_stop(hand, place, back);
    const bool listed = is_listed(hand, ordered(hand, place));
    const bool leaves = listed ? inside == place : back ? place == in : inside == in;
    const size_t next = next_group(hand, place, back), entry = back ? way_in(hand, next) : round_from(hand, next);
    const size_t to = leaves ? entry : inside;
    go_to(hand, hand->screen->order[to]);
}

void hand_group(Hand *hand, bool back) {
    if (hand->screen->order_count > 0) {
        const size_t to = next_group(hand, place_of_focus(hand), back);
        hand_focus(hand, hand->screen->order[way_in(hand, to)]);
    }
}

/* The box as seen when looking along an arrow: x grows in its direction. */
static Box turned(const Box *box, int symbol) {
    switch (symbol) {
    case SYMBOL_LEFT:
        return (Box){-box->x - box->w, box->y, box->w, box->h};
    case SYMBOL_UP:
        return (Box){-box->y - box->h, box->x, box->h, box->w};
    case SYMBOL_DOWN:
        return (Box){box->y, box->x, box->h, box->w};
    default: /* right: as it is */
        return *box;
    }
}

static int beyond(int value) {
    return value > 0 ? value : 0;
}

static int distance(int a, int b) {
    return a > b ? a - b : b - a;
}

/* How far `to` lies ahead of `from`; negative where it does not. */
static double way_to(const Box *from, const Box *to, int symbol) {
    const Box a = turned(from, symbol), b = turned(to, symbol);
    const bool overlaps_aside = b.y < a.y + a.h && a.y < b.y + b.h;
    const bool ahead = overlaps_aside ? b.x + b.w / 2 > a.x + a.w / 2 && b.x + b.w > a.x + a.w : b.x >= a.x + a.w;
    if (!ahead) {
        return -1;
    }
    const int along = beyond(b.x - a.x - a.w);
    const int aside = beyond(b.y - a.y - a.h) + beyond(a.y - b.y - b.h);
    return along + ASIDE * aside + (double)distance(a.y + a.h / 2, b.y + b.h / 2) / CENTRE_PART;
}

typedef bool (*Beside)(const Item *, const Item *);

static bool anything(const Item *a, const Item *b) {
    (void)a;
    (void)b;
    return true;
}

/* In the same area that scrolls, in sight or not. */
static bool same_area(const Item *a, const Item *b) {
    return a->clip.x == b->clip.x && a->clip.y == b->clip.y && a->clip.w == b->clip.w && a->clip.h == b->clip.h;
}

static int nearest(const Hand *hand, int symbol, Beside beside) {
    const Item *from = hand_focused(hand);
    int found = -1;
    double best = 0;
    for (size_t i = 0; i < hand->screen->order_count; i++) {
        const Item *item = ordered(hand, i);
        const double way = item == from ? -1 : way_to(&from->box, &item->box, symbol);
        const bool fits = way >= 0 && beside(item, from);
        if (fits && (found < 0 || way < best)) {
            found = (int)hand->screen->order[i];
            best = way;
        }
    }
    return found;
}

static bool scroll_on(Hand *hand, int symbol) {
    const size_t before = hand->count;
    if (symbol == SYMBOL_UP || symbol == SYMBOL_DOWN) {
        hand_scroll(hand, hand_bar(hand), symbol == SYMBOL_UP ? -SCROLL_STEP : SCROLL_STEP);
    }
    return hand->count > before;
}

/* Nothing lies that way: the arrow goes on in the order of Tab, so that nothing is out of its reach. */
static void go_on(Hand *hand, int symbol) {
    const size_t place = place_of_focus(hand), count = hand->screen->order_count;
    const bool back = symbol == SYMBOL_LEFT || symbol == SYMBOL_UP;
    if (back && place > 0) {
        go_to(hand, hand->screen->order[place - 1]);
    } else if (!back && place + 1 < count) {
        go_to(hand, hand->screen->order[place + 1]);
    }
}

static bool is_beyond(int value, int other, bool up) {
    return up ? value > other : value < other;
}

/* The next in value of the same group; -1 at either end. Compared, not subtracted: a value may be UNSET. */
static int next_rung(const Hand *hand, bool up) {
    const Item *from = hand_focused(hand);
    int found = -1, best = 0;
    for (size_t i = 0; i < hand->screen->order_count; i++) {
        const Item *item = ordered(hand, i);
        if (same_group(item, from) && is_beyond(item->value, from->value, up) &&
            (found < 0 || is_beyond(best, item->value, up))) {
            found = (int)hand->screen->order[i];
            best = item->value;
        }
    }
    return found;
}

static bool climbs(const Hand *hand, int symbol) {
    const int group = hand->screen->ladder;
    return group != 0 && hand_focused(hand)->group == group && (symbol == SYMBOL_UP || symbol == SYMBOL_DOWN);
}

/* What scrolls goes on below, or above, out of sight: it comes before what stands still beside it. */
static bool hides_more(const Hand *hand, int symbol) {
    const Item *from = hand_focused(hand);
    for (size_t i = 0; i < hand->screen->order_count; i++) {
        const Item *item = ordered(hand, i);
        const bool below = symbol == SYMBOL_DOWN && item->box.y >= from->clip.y + from->clip.h;
        const bool above = symbol == SYMBOL_UP && item->box.y + item->box.h <= from->clip.y;
        if (same_area(item, from) && (below || above)) {
            return true;
        }
    }
    return false;
}

void hand_arrow(Hand *hand, int symbol) {
    if (hand_focused(hand) == NULL) {
        (void)scroll_on(hand, symbol);
        return;
    }
    int to = climbs(hand, symbol) ? next_rung(hand, symbol == SYMBOL_UP) : nearest(hand, symbol, same_group);
    if (to < 0 && hides_more(hand, symbol)) {
        to = nearest(hand, symbol, same_area);
    }
    to = to < 0 ? nearest(hand, symbol, anything) : to;
    if (to >= 0) {
        go_to(hand, (size_t)to);
    } else if (!scroll_on(hand, symbol)) {
        go_on(hand, symbol);
    }
}
