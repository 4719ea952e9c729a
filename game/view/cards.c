#include "view/cards.h"

#include "view/mountain.h"

#include <math.h>

#define CARD_PAD 12
#define PICTURE_LEAST 120 /* of the range's cards */

double cards_room(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double window = sight->width / sight->scale, margin = sight->compact ? 32 : 40;
    return (window < 1280 ? window : 1280) - 2 * margin;
}

static int across_most(const Layout *layout, const CardGrid *grid) {
    const Sight *sight = layout_sight(layout);
    const double wide = grid->least * sight->text * (sight->compact ? 1.2 : 1);
    const int count = (int)((grid->room_width + grid->gap) / (wide + grid->gap));
    return count < 1 ? 1 : count;
}

CardSize cards_size(const Layout *layout, const CardGrid *grid) {
    const Sight *sight = layout_sight(layout);
    const int most = across_most(layout, grid), count = (int)grid->count;
    const int few = grid->words ? (count < 2 ? 2 : count) : (int)ceil(sqrt(count < 4 ? 4 : count));
    const int across = few < most ? few : most, rows = (count + across - 1) / across;
    const double width = (grid->room_width - grid->gap * (across - 1)) / across - 1; /* rounding */
    const double words = (grid->words ? 4 : 2) * sight_line(sight, ROLE_BUTTON) / sight->scale + 50;
    const double room = (grid->room_height - grid->gap * (rows - 1)) / rows - words;
    return (CardSize){
        across, width,
        fmin(fmax(room, grid->words ? PICTURE_LEAST : CARD_PICTURE_LEAST), fmin(width * 1.1, grid->picture_most))};
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

/* A row behind, all that is to be seen over it. */
Item *cards_add(Layout *layout, const Card *card, double width) {
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = width});
    Item *row = layout_thing(layout, ITEM_ROW, card->key, 0, 0);
    row->look = ROW_PAPER;
    row->command = card->command;
    row->focusable = true;
    row->spoken = layout_keep(layout, card->spoken);
    row->group = card->group;
    layout_open(layout, (Spec){.pad = CARD_PAD, .gap = 8});
    const double inner = width - 2 * CARD_PAD;
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), inner, card->picture)->picture =
        tile_picture(layout, card, inner);
    add_words(layout, card);
    layout_close(layout);
    layout_close(layout);
    return row;
}
