#include "view/layout_node.h"
#include "view/parts.h"

#include "core/record.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#define WORD_MOST 10.0     /* a word longer than so many ems may be broken to make room */
#define SLIDER_LEAST 140.0 /* design pixels */
#define SLIDER_WANTED 320.0
#define FIELD_LEAST 140.0
#define FIELD_WANTED 260.0
#define SECOND_GAP 2.0
#define ASIDE_GAP 20.0
#define DOT_ROW_GAP 8.0
#define EVEN_FROM 22.0 /* type of this size and more is broken evenly */
#define EVEN_LINES 3
#define CAMP_END 7.0 /* behind a camp's words: as much as round its number once more */
#define EVEN_STEP 4  /* pixels */
#define STAR_GAP 0.3 /* of a star */

static int most_of(int a, int b) {
    return a > b ? a : b;
}

static bool has_words(const Item *item) {
    return item->text != NULL && item->text[0] != '\0';
}

/* The room beside the words. */
static Inset inset_of(const Layout *layout, const Item *item) {
    const Dress dress = part_dress(item);
    const Sight *sight = layout->sight;
    const int side = sight_px(sight, dress.pad_x), high = sight_px(sight, dress.pad_y);
    const int icon = sight_control(sight, dress.icon) + sight_px(sight, dress.gap);
    const bool leading = item->icon != ICON_NONE || item->kind == ITEM_TICK || item->kind == ITEM_CAMP;
    return (Inset){side + (leading ? icon : 0), high, side + (item->end_icon != ICON_NONE ? icon : 0), high};
}

/* Words that lie in an item: a field shows `second` while nothing is written in it. */
static const char *first_words(const Item *item) {
    const bool hint = item->kind == ITEM_FIELD && !has_words(item) && item->second != NULL;
    return hint ? item->second : item->text;
}

static const char *second_words(const Item *item) {
    return item->kind == ITEM_ROW || item->kind == ITEM_BUTTON || item->kind == ITEM_CHOICE ? item->second : NULL;
}

static void rigid_width(Node *node, int width) {
    node->least = node->wanted = width;
}

static void words_widths(const Layout *layout, Node *node) {
    const Item *item = layout_item(layout, node);
    if (part_dress(item).square) {
        rigid_width(node, sight_control(layout->sight, part_dress(item).height));
        return;
    }
    const Inset inset = inset_of(layout, item);
    const char *words = first_words(item), *second = second_words(item);
    int wanted = 0, least = 0;
    if (words != NULL) {
        wanted = layout_text_width(layout, item->role, words);
        least = layout_word_width(layout, item->role, words);
    }
    if (second != NULL) {
        const int beside = layout_text_width(layout, part_second_role(item), second);
        wanted = item->aside ? wanted + sight_px(layout->sight, ASIDE_GAP) + beside : most_of(wanted, beside);
        least = most_of(least, layout_word_width(layout, part_second_role(item), second));
    }
    const int broken = (int)(WORD_MOST * sight_pixels(layout->sight, item->role));
    node->wanted = wanted + inset.left + inset.right;
    node->least = (least < broken ? least : broken) + inset.left + inset.right;
    const int height = sight_control(layout->sight, part_dress(item).height);
    if (item->kind == ITEM_CAMP) {
        node->wanted += sight_px(layout->sight, CAMP_END);
    }
    if (item->kind != ITEM_TEXT) {
        node->wanted = most_of(node->wanted, height);
        node->least = most_of(node->least, height);
    }
}

static void range_widths(const Layout *layout, Node *node, double least, double wanted) {
    node->least = sight_px(layout->sight, least);
    node->wanted = sight_px(layout->sight, wanted);
}

static void dots_widths(const Layout *layout, Node *node, const Item *item) {
    const Box before = {.w = INT32_MAX / 2};
    Item all = *item;
    all.box = before;
    const Box last = part_dot(&all, layout->sight, item->most > 0 ? item->most - 1 : 0);
    node->wanted = last.x + last.w;
    node->least = most_of(last.w, node->wanted / most_of(1, item->most / 5));
}

void layout_item_widths(const Layout *layout, Node *node) {
    const Item *item = layout_item(layout, node);
    const Sight *sight = layout->sight;
    switch (item->kind) {
    case ITEM_TEXT:
    case ITEM_BUTTON:
    case ITEM_CHOICE:
    case ITEM_TICK:
    case ITEM_ROW:
        words_widths(layout, node);
        break;
    case ITEM_KEYCAP: /* one line, whatever stands beside it */
        words_widths(layout, node);
        node->least = node->wanted;
        break;
    case ITEM_FIELD:
        range_widths(layout, node, FIELD_LEAST, FIELD_WANTED);
        break;
    case ITEM_SLIDER:
        range_widths(layout, node, SLIDER_LEAST, SLIDER_WANTED);
        break;
    case ITEM_SWITCH:
    case ITEM_ICON:
        rigid_width(node, sight_control(sight, node->width));
        break;
    case ITEM_STARS:
        rigid_width(node, (int)lround(sight_control(sight, node->width) * (3 + 2 * STAR_GAP)));
        break;
    case ITEM_DOTS:
        dots_widths(layout, node, item);
        break;
    case ITEM_CAMP:
        if (node->width <= 0) {
            words_widths(layout, node);
            break;
        }
        rigid_width(node, sight_px(sight, node->width));
        break;
    case ITEM_SCENE:
    case ITEM_PANEL:
    case ITEM_RULE:
    case ITEM_FADE:
    case ITEM_PICTURE:
    case ITEM_BREATH:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        rigid_width(node, sight_px(sight, node->width));
        break;
    }
}

static bool is_title(const Item *item) {
    return item->kind == ITEM_TEXT && role_types[item->role].face == FACE_TITLE &&
           role_types[item->role].size >= EVEN_FROM;
}

/* A title's lines are about equally long, so that no word stands alone on the last. */
static Words break_evenly(const Layout *layout, Role role, const char *text, int width) {
    Words words = layout_break_read(layout, role, text, 0, width);
    int narrow = width / 2, wide = words.width;
    while (words.count > 1 && words.count <= EVEN_LINES && wide - narrow > EVEN_STEP) {
        const int middle = narrow + (wide - narrow) / 2;
        const Words tried = layout_break(layout, role, text, middle);
        if (tried.count > words.count) {
            narrow = middle;
        } else {
            wide = middle;
            words = tried;
        }
    }
    return words;
}

static Words break_first(const Layout *layout, const Item *item, const char *words, int width) {
    if (item->kind == ITEM_FIELD) {
        return layout_break(layout, item->role, words, width);
    }
    return is_title(item) ? break_evenly(layout, item->role, words, width)
                          : layout_break_read(layout, item->role, words, item->strong, width);
}

/* Breaks the words for a width and remembers them. */
static void break_words(const Layout *layout, Node *node, int width) {
    if (node->asked_words == width && node->words.count > 0) {
        return;
    }
    const Item *item = layout_item(layout, node);
    const Inset inset = inset_of(layout, item);
    const int room = most_of(1, width - inset.left - inset.right);
    const char *words = first_words(item), *second = second_words(item);
    node->asked_words = width;
    node->words = (Words){0};
    node->second = (Words){0};
    if (words != NULL) {
        node->words = break_first(layout, item, words, room);
    }
    if (second != NULL) {
        node->second = layout_break_read(layout, part_second_role(item), second, 0, room);
    }
    const int beside = node->words.width + sight_px(layout->sight, ASIDE_GAP) + node->second.width;
    node->aside = item->aside && node->words.count == 1 && node->second.count == 1 && beside <= room;
}

static int words_height(const Layout *layout, const Node *node) {
    if (node->aside) {
        return most_of(node->words.height, node->second.height);
    }
    const int gap = node->second.count > 0 ? sight_px(layout->sight, SECOND_GAP) : 0;
    return node->words.height + gap + node->second.height;
}

static int dressed_height(const Layout *layout, Node *node, int width) {
    const Item *item = layout_item(layout, node);
    const Inset inset = inset_of(layout, item);
    break_words(layout, node, width);
    const int least = sight_control(layout->sight, part_dress(item).height);
    const int lines = (int)(node->text_lines * sight_line(layout->sight, item->role));
    return most_of(least, most_of(lines, words_height(layout, node)) + inset.top + inset.bottom);
}

int layout_item_height(const Layout *layout, Node *node, int width) {
    const Item *item = layout_item(layout, node);
    const Sight *sight = layout->sight;
    switch (item->kind) {
    case ITEM_TEXT:
    case ITEM_BUTTON:
    case ITEM_CHOICE:
    case ITEM_TICK:
    case ITEM_ROW:
    case ITEM_KEYCAP:
    case ITEM_FIELD:
    case ITEM_SLIDER:
    case ITEM_SWITCH:
        return dressed_height(layout, node, width);
    case ITEM_CAMP:
        return node->height > 0 ? sight_px(sight, node->height) : dressed_height(layout, node, width);
    case ITEM_ICON:
    case ITEM_STARS:
        return sight_control(sight, node->width);
    case ITEM_RULE:
        return most_of(1, sight_px(sight, node->height));
    case ITEM_DOTS: {
        const int size = part_dot(item, sight, 0).h;
        const int rows = part_dots_rows(sight, item->most, width);
        return rows * size + most_of(0, rows - 1) * sight_control(sight, DOT_ROW_GAP);
    }
    case ITEM_SCENE:
    case ITEM_PANEL:
    case ITEM_FADE:
    case ITEM_PICTURE:
    case ITEM_BREATH:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        break;
    }
    return sight_px(sight, node->height);
}

bool layout_item_rigid(const Layout *layout, const Node *node) {
    const Item *item = layout_item(layout, node);
    switch (item->kind) {
    case ITEM_SWITCH:
    case ITEM_ICON:
    case ITEM_STARS:
    case ITEM_DOTS:
    case ITEM_KEYCAP:
        return true;
    case ITEM_BUTTON:
        return part_dress(item).square || item->look == BUTTON_LINK || item->look == BUTTON_LINK_DUSK;
    case ITEM_CHOICE:
        return part_dress(item).square;
    case ITEM_PICTURE:
    case ITEM_BREATH:
    case ITEM_CAMP:
        return node->width > 0;
    case ITEM_SCENE:
    case ITEM_PANEL:
    case ITEM_RULE:
    case ITEM_FADE:
    case ITEM_TEXT:
    case ITEM_SLIDER:
    case ITEM_TICK:
    case ITEM_FIELD:
    case ITEM_ROW:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        break;
    }
    return false;
}

typedef struct Spot { /* where the words of an item lie */
    int x, y, w;
    bool centred;
} Spot;

static void add_lines(Item *item, const Words *words, Spot spot) {
    for (size_t i = 0; i < words->count; i++) {
        Line line = words->lines[i];
        line.x = spot.x + (spot.centred && line.w < spot.w ? (spot.w - line.w) / 2 : 0);
        line.y += spot.y;
        item->lines[item->line_count++] = line;
    }
}

void layout_item_place(const Layout *layout, Node *node) {
    Item *item = layout_item(layout, node);
    const Dress dress = part_dress(item);
    const Inset inset = inset_of(layout, item);
    break_words(layout, node, node->w);
    item->box = (Box){node->x, node->y, node->w, node->h};
    const size_t lines = node->words.count + node->second.count;
    if (lines == 0) {
        return;
    }
    const int spare = node->h - words_height(layout, node);
    const bool at_top = item->kind == ITEM_TEXT || (item->kind == ITEM_FIELD && item->many_lines);
    Spot spot = {.x = node->x + inset.left, .w = node->w - inset.left - inset.right};
    spot.y = node->y + (at_top ? inset.top : spare / 2);
    spot.centred = dress.centred || node->centred;
    item->lines = arena_room(layout->screen.arena, lines * sizeof *item->lines);
    item->line_count = 0;
    add_lines(item, &node->words, spot);
    item->second_line = item->line_count;
    if (node->aside) {
        spot.x += spot.w - node->second.width;
        spot.y += (node->words.height - node->second.height) / 2;
    } else {
        spot.y += node->words.height + sight_px(layout->sight, SECOND_GAP);
    }
    add_lines(item, &node->second, spot);
    if (item->kind == ITEM_FIELD) {
        item->pad = sight_px(layout->sight, dress.pad_x);
        item->second_line = has_words(item) ? item->line_count : 0;
    }
}
