#include "view/choice_row.h"

#define RADIUS 16.0
#define FIGURE_WIDTH 36.0

static void add_words(Layout *layout, const ChoiceRow *row) {
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 20, .pad_y = 8, .self_x = ALIGN_STRETCH, .self_y = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1, .gap = 3});
    (void)layout_text(layout, ROLE_BUTTON, TONE_INK, row->title);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, row->second);
    layout_close(layout);
    if (row->figure != NULL) {
        layout_open(layout, (Spec){.width_least = FIGURE_WIDTH, .text_scaled = true, .across = ALIGN_END});
        (void)layout_text(layout, ROLE_VALUE, row->on ? TONE_UMBER : TONE_SOFT, row->figure);
        layout_close(layout);
    }
    layout_close(layout);
}

void choice_row(Layout *layout, const ChoiceRow *row) {
    layout_open(layout, (Spec){.flow = FLOW_STACK, .whole = true, .height_least = row->height});
    Item *item = layout_thing(layout, ITEM_ROW, row->key, 0, 0);
    item->look = ROW_PAPER;
    item->second = ""; /* a row with an edge, not a tile */
    item->state |= row->on ? STATE_ON : 0;
    item->radius = RADIUS;
    item->command = row->command;
    item->focusable = true;
    item->group = row->group;
    item->spoken = row->spoken;
    add_words(layout, row);
    layout_close(layout);
}
