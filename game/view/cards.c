#include "view/cards.h"

#include "view/mountain.h"

#include <math.h>

#define CARD_PAD 12
#define PICTURE_LEAST 120
#define SMALL_PAD 6
#define NAME_INDEX 1
#define NAME_GAP 5    /* clear of the focus ring */
#define ROW_SHARE 1.5 /* a row's picture: its width by its height */

double cards_room(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double window = sight->width / sight->scale, margin = sight->compact ? 32 : 40;
    return (window < 1280 ? window : 1280) - 2 * margin;
}

int cards_across(const Layout *layout, double room_width, double least, double gap) {
    const Sight *sight = layout_sight(layout);
    const double wide = least * sight->text * (sight->compact ? 1.2 : 1);
    const int count = (int)((room_width + gap) / (wide + gap));
    return count < 1 ? 1 : count;
}

CardSize cards_size(const Layout *layout, const CardGrid *grid) {
    const Sight *sight = layout_sight(layout);
    const int most = cards_across(layout, grid->room_width, grid->least, grid->gap), count = (int)grid->count;
    const int few = count < 2 ? 2 : count;
    const int across = few < most ? few : most, rows = (count + across - 1) / across;
    const double width = (grid->room_width - grid->gap * (across - 1)) / across - 1; /* rounding */
    const double words = 4.0 * sight_line(sight, ROLE_BUTTON) / sight->scale + 50;
    const double room = (grid->room_height - grid->gap * (rows - 1)) / rows - words;
    return (CardSize){across, width, fmin(fmax(room, PICTURE_LEAST), fmin(width * 1.1, grid->picture_most))};
}

static const Picture *tile_picture(Layout *layout, const Card *card, double width) {
    const Sight *sight = layout_sight(layout);
    Picture *picture = layout_picture(layout);
    const Tile tile = {.seed = card->seed,
                       .hour = card->hour,
                       .width = width,
                       .height = card->picture,
                       .radius = 14,
                       .lit = card->lit,
                       .camps = card->camps,
                       .contrast = sight->contrast};
    mountain_tile(picture, &tile);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    return picture;
}

static void add_words(Layout *layout, const Card *card) {
    layout_open(layout, (Spec){.pad_x = 8, .pad_top = 2, .pad_bottom = 6, .gap = 3});
    (void)layout_text(layout, ROLE_BUTTON, TONE_INK, card->title);
    if (card->second != NULL) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, card->second);
    }
    if (card->camps > 0) {
        layout_open(layout, (Spec){.pad_top = 5});
        (void)layout_dots(layout, card->lit, card->camps);
        layout_close(layout);
    }
    layout_close(layout);
}

static void add_picture(Layout *layout, const Card *card, double width) {
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), width, card->picture)->picture =
        tile_picture(layout, card, width);
}

static void add_inside(Layout *layout, const Card *card, double width) {
    switch (card->form) {
    case CARD_LARGE:
        layout_open(layout, (Spec){.pad = CARD_PAD, .gap = 8});
        add_picture(layout, card, width - 2 * CARD_PAD);
        add_words(layout, card);
        break;
    case CARD_SMALL:
        layout_open(layout, (Spec){.pad = CARD_EDGE});
        add_picture(layout, card, width - 2 * CARD_EDGE);
        break;
    case CARD_ROW:
        layout_open(layout, (Spec){.flow = FLOW_ROW, .pad = SMALL_PAD, .gap = 14, .across = ALIGN_CENTRE});
        add_picture(layout, card, card->picture * ROW_SHARE);
        layout_open(layout, (Spec){.grow = 1});
        (void)layout_text(layout, ROLE_BUTTON, TONE_INK, card->title);
        layout_close(layout);
        break;
    }
    layout_close(layout);
}

/* A row behind, what belongs to it over it. */
static void add_card(Layout *layout, const Card *card, double width) {
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = width});
    Item *row = layout_thing(layout, ITEM_ROW, card->key, 0, 0);
    row->look = card->form == CARD_SMALL ? ROW_TILE : ROW_PAPER;
    row->command = card->command;
    row->focusable = true;
    row->spoken = layout_keep(layout, card->spoken);
    row->group = card->group;
    row->state |= card->chosen ? STATE_ON : 0;
    add_inside(layout, card, width);
    layout_close(layout);
}

/* Its name answers to the pointer as its picture does. */
static void add_name(Layout *layout, const Card *card) {
    Key key = card->key;
    key.index = NAME_INDEX;
    Item *name = layout_text_centred(layout, ROLE_LABEL, TONE_INK, card->title);
    name->key = key;
    name->command = card->command;
    name->pointed = true;
}

void cards_add(Layout *layout, const Card *card, double width) {
    if (card->form != CARD_SMALL) {
        add_card(layout, card, width);
        return;
    }
    layout_open(layout, (Spec){.width = width, .gap = NAME_GAP});
    add_card(layout, card, width);
    add_name(layout, card);
    layout_close(layout);
}
