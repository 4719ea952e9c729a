#include "view/range_parts.h"

#include "view/words.h"

#include <math.h>
#include <string.h>

#define CARD_WIDTH 352.0
#define CARD_BUTTON 110.0 /* the round button and the gaps beside it */
#define MARGIN 24.0
#define NAME_GAP 10.0
#define NAME_PAD 24.0
#define NAME_LEAST 112.0
#define LINES_MOST 3
#define CARD_LINES_MOST 4
#define LARGE_TEXT 1.5
#define ARROW 48.0
#define DOT_STEP 21.0

typedef struct Span { /* of a name or of the card, from side to side */
    double left, wide;
} Span;

typedef struct Spans {
    Span at[RANGE_MOST];
} Spans;

static double words_wide(const Sight *sight, Role role, const char *words) {
    return sight->measure(sight->context, role_types[role].face, sight_pixels(sight, role), words, strlen(words)) /
           sight->scale;
}

static const char *title_of(const RangeTrail *trail) {
    return trail->trail->title == NULL ? "" : trail->trail->title;
}

static double card_wide(const Layout *layout, const Range *range) {
    const Sight *sight = layout_sight(layout);
    return fmin(CARD_WIDTH * sight->text * (sight->compact ? 1.2 : 1), range->right - range->left - 2 * MARGIN);
}

/* On one line where it fits, else as narrow as half its length allows. */
static double name_wide(const Layout *layout, const Range *range, size_t i) {
    const double most = range->slot - NAME_GAP;
    const double words = words_wide(layout_sight(layout), ROLE_BUTTON, title_of(range_seen(range, i)));
    const double dots = (double)range_seen(range, i)->camps * sight_control(layout_sight(layout), DOT_STEP) /
                        layout_sight(layout)->scale;
    return fmin(most, fmax(fmax(NAME_LEAST, dots + NAME_PAD), words + NAME_PAD + 4));
}

static Spans spans_of(const Layout *layout, const Range *range) {
    const size_t chosen = range->chosen - range->first;
    Spans spans;
    for (size_t i = 0; i < range->shown; i++) {
        const double wide = i == chosen ? card_wide(layout, range) : name_wide(layout, range, i);
        const double least = range->left + MARGIN, most = range->right - MARGIN - wide;
        spans.at[i] = (Span){fmin(fmax(range_x(range, i) - wide / 2, least), most), wide};
    }
    /* the card keeps its place; the names beside it move aside, and then theirs */
    for (size_t i = chosen; i > 0; i--) {
        const double most = spans.at[i].left - NAME_GAP - spans.at[i - 1].wide;
        spans.at[i - 1].left = fmin(spans.at[i - 1].left, most);
    }
    for (size_t i = chosen + 1; i < range->shown; i++) {
        spans.at[i].left = fmax(spans.at[i].left, spans.at[i - 1].left + spans.at[i - 1].wide + NAME_GAP);
    }
    /* what was pushed over the edge gives up some of its width */
    for (size_t i = 0; i < range->shown; i++) {
        const double before = range->left + MARGIN - spans.at[i].left;
        const double after = spans.at[i].left + spans.at[i].wide - (range->right - MARGIN);
        if (before > 0) {
            spans.at[i].left += before;
            spans.at[i].wide -= before;
        }
        spans.at[i].wide -= fmax(0, after);
    }
    return spans;
}

static bool fits_in(const Sight *sight, Role role, const char *words, double room, int lines) {
    return words_wide(sight, role, words) <= room * (lines - .6) || words_wide(sight, role, words) <= room;
}

bool range_has_room(const Layout *layout, const Range *range) {
    const Sight *sight = layout_sight(layout);
    if (sight->text >= LARGE_TEXT || sight->height / sight->scale < 560) {
        return false;
    }
    for (size_t i = 0; i < range->count; i++) { /* all of them: each may be chosen, or stand beside the card */
        const char *title = range->trails[i].trail->title == NULL ? "" : range->trails[i].trail->title;
        if (!fits_in(sight, ROLE_SECTION, title, card_wide(layout, range) - CARD_BUTTON - 24, CARD_LINES_MOST) ||
            !fits_in(sight, ROLE_BUTTON, title, fmin(range->slot - 96, 300) - NAME_PAD, LINES_MOST)) {
            return false;
        }
    }
    return true;
}

/* Opens a box whose left edge and foot are given. */
static void open_at(Layout *layout, const Range *range, double left, double foot, double wide, Flow flow) {
    layout_open(
        layout,
        (Spec){.self_x = ALIGN_START, .self_y = ALIGN_END, .pad_left = left - range->left, .pad_bottom = 720 - foot});
    layout_open(layout, (Spec){.flow = flow, .width = wide});
}

static void close_at(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}

/* The whole of a mountain or a card opens its trail to the pointer; the name or the round button does for keys. */
static void add_pointed(Layout *layout, const RangeTrail *trail, int index, double wide, double high) {
    Key own = trail->key;
    own.index = index;
    Item *item = layout_thing(layout, ITEM_PICTURE, own, wide, high);
    item->command = command_key(COMMAND_TRAIL_OPEN, trail->key);
    item->pointed = true;
}

static void add_mountain(Layout *layout, const Range *range, size_t i) {
    const RangeTrail *trail = range_seen(range, i);
    const double wide = fmin(range->slot * .72, 300);
    open_at(layout, range, range_x(range, i) - wide / 2, range->ground - 44, wide, FLOW_COLUMN);
    add_pointed(layout, trail, 1, wide, 260);
    close_at(layout);
}

static void add_name(Layout *layout, const Range *range, size_t i, const Span *span) {
    const RangeTrail *trail = range_seen(range, i);
    open_at(layout, range, span->left, range->foot, span->wide, FLOW_STACK);
    Item *row = layout_thing(layout, ITEM_ROW, trail->key, 0, 0);
    row->look = ROW_GROUND;
    row->command = command_key(COMMAND_TRAIL_OPEN, trail->key);
    row->focusable = true;
    row->group = 1;
    row->spoken = range_spoken(layout, trail);
    layout_open(layout, (Spec){.gap = 6, .pad_x = NAME_PAD / 2, .pad_y = 4, .across = ALIGN_CENTRE});
    (void)layout_text_centred(layout, ROLE_BUTTON, TONE_CREAM, title_of(trail));
    if (trail->camps > 0) {
        layout_open(layout, (Spec){.flow = FLOW_ROW, .along = ALIGN_CENTRE, .dark = true});
        (void)layout_dots(layout, (int)trail->lit, (int)trail->camps);
        layout_close(layout);
    }
    layout_close(layout);
    close_at(layout);
}

static void add_card(Layout *layout, const Range *range, size_t i, const Span *span) {
    const RangeTrail *trail = range_seen(range, i);
    open_at(layout, range, span->left, range->foot, span->wide, FLOW_COLUMN);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .panel = true,
                               .look = PANEL_PAPER,
                               .radius = 28,
                               .pad_left = 24,
                               .pad_right = 18,
                               .pad_y = 16,
                               .gap = 14,
                               .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.flow = FLOW_STACK, .grow = 1});
    add_pointed(layout, trail, 2, 0, 0);
    layout_open(layout, (Spec){.gap = 5});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, title_of(trail));
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, trail->next_line);
    if (trail->camps > 0) {
        layout_open(layout, (Spec){.pad_top = 4});
        (void)layout_dots(layout, (int)trail->lit, (int)trail->camps);
        layout_close(layout);
    }
    layout_close(layout);
    layout_close(layout);
    Item *open =
        layout_button(layout, BUTTON_PRIMARY, trail->key, ICON_NEXT, NULL, command_key(COMMAND_TRAIL_OPEN, trail->key));
    open->group = 1;
    open->spoken = range_spoken(layout, trail);
    layout_close(layout);
    close_at(layout);
}

/* Where there are more than are in sight. They stand for the arrow keys, so Tab passes them by. */
static void add_arrow(Layout *layout, const Range *range, bool right) {
    const size_t to = right ? range->chosen + 1 : range->chosen - 1;
    const double wide = sight_control(layout_sight(layout), ARROW) / layout_sight(layout)->scale;
    const double left = right ? range->right - MARGIN - wide : range->left + MARGIN;
    open_at(layout, range, left, range->ground - 140, wide, FLOW_COLUMN);
    Item *arrow = layout_round(layout, key_index(PART_LINK, right ? 1 : 0), right ? ICON_NEXT : ICON_BACK,
                               right ? _("The next trail") : _("The trail before"),
                               command_key(COMMAND_FOCUS, range->trails[to].key));
    arrow->focusable = false;
    close_at(layout);
}

void range_names(Layout *layout, const Range *range) {
    const Spans spans = spans_of(layout, range);
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    for (size_t i = 0; i < range->shown; i++) {
        add_mountain(layout, range, i);
    }
    for (size_t i = 0; i < range->shown; i++) {
        if (range->first + i == range->chosen) {
            add_card(layout, range, i, &spans.at[i]);
        } else {
            add_name(layout, range, i, &spans.at[i]);
        }
    }
    if (range->first > 0) {
        add_arrow(layout, range, false);
    }
    if (range->first + range->shown < range->count) {
        add_arrow(layout, range, true);
    }
    layout_close(layout);
}
