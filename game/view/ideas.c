#include "view/cards.h"
#include "view/frame.h"
#include "view/ideas_parts.h"
#include "view/input.h"
#include "view/mountain.h"
#include "view/sketch.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>

#define ROOM_WIDE 900
#define TILES 1 /* their group */
#define TILE_LEAST 114
#define TILE_TALL 150 /* in a tall window */
#define TILE_GAP 8
#define TILE_SHARE_TALL .61
#define TILE_SHARE .72 /* its picture's height, of its width */
#define ROWS_GAP 10
#define ROW_PICTURE 52
#define LARGE_TEXT 1.5  /* from here on the picture gives way */
#define VIEW_LEAST 96   /* its height ... */
#define VIEW_SHARE .47  /* ... and at most, of its width */
#define VIEW_TALL .9    /* the same in a tall window */
#define VIEW_AROUND 317 /* what is above and below it, but for words */
#define VIEW_LINES 4    /* under the name: how many there are, and the first steps */
#define CARD_RADIUS 24
#define DETAIL 388
#define DETAIL_TIGHT 500
#define DETAIL_TALL 430 /* there the filters need one row, and words below each other have the room */
#define DETAIL_PAD 26
#define WORDS_TOP 16

typedef struct Ideas {
    const Pack **packs; /* that show; as long as the screen */
    size_t count;
    const Pack *idea; /* the one that is looked at; NULL = none shows */
} Ideas;

static Ideas ideas_of(Layout *layout) {
    const App *app = layout_app(layout);
    Ideas all = {.packs = layout_room(layout, (app->pack_count + 1) * sizeof *all.packs), .idea = app_idea(app)};
    all.count = app_ideas(app, all.packs);
    return all;
}

static const char *spoken_of(Layout *layout, const Pack *pack, bool chosen) {
    const char *camps =
        layout_say(layout, words_count(_("%lu camp"), _("%lu camps"), pack->count), (unsigned long)pack->count);
    return chosen ? layout_say(layout, _("Chosen. %s. %s."), pack->trail->title, camps)
                  : layout_say(layout, "%s. %s.", pack->trail->title, camps);
}

static Card card_of(Layout *layout, const Pack *pack, bool chosen) {
    const Key key = key_record(PART_READY_TRAIL, pack->trail->record.id);
    return (Card){.key = key,
                  .command = command_key(COMMAND_IDEA_CHOOSE, key),
                  .title = pack->trail->title,
                  .spoken = spoken_of(layout, pack, chosen),
                  .seed = pack->trail->record.id,
                  .hour = pack_hour(pack),
                  .group = TILES,
                  .chosen = chosen};
}

static bool is_tall(const Sight *sight) {
    return sight->height > sight->width;
}

static void add_tiles(Layout *layout, const Ideas *all, double room) {
    const bool tall = is_tall(layout_sight(layout));
    const int across = cards_across(layout, room, tall ? TILE_TALL : TILE_LEAST, TILE_GAP);
    const double width = (room - TILE_GAP * (across - 1)) / across - 1; /* rounding */
    for (size_t i = 0; i < all->count; i += (size_t)across) {
        layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = TILE_GAP});
        for (size_t j = i; j < all->count && j < i + (size_t)across; j++) {
            Card card = card_of(layout, all->packs[j], all->packs[j] == all->idea);
            card.form = CARD_SMALL;
            card.picture = (width - 2 * CARD_EDGE) * (tall ? TILE_SHARE_TALL : TILE_SHARE);
            cards_add(layout, &card, width);
        }
        layout_close(layout);
    }
}

/* The chosen one opens. */
static void add_rows(Layout *layout, const Ideas *all) {
    for (size_t i = 0; i < all->count; i++) {
        Card card = card_of(layout, all->packs[i], all->packs[i] == all->idea);
        card.form = CARD_ROW;
        card.picture = ROW_PICTURE;
        layout_open(layout, (Spec){.gap = 8, .together = true});
        cards_add(layout, &card, 0);
        if (card.chosen) {
            layout_open(layout, (Spec){.pad_x = 14, .pad_bottom = 12, .gap = 8});
            ideas_words(layout, all->packs[i]);
            layout_close(layout);
        }
        layout_close(layout);
    }
}

/* `room` 0: in one column, as rows. */
static void add_trails(Layout *layout, const Ideas *all, double room) {
    if (all->count == 0) {
        ideas_none(layout);
    } else if (room > 0) {
        add_tiles(layout, all, room);
    } else {
        add_rows(layout, all);
    }
}

/* It leaves the room to what is to be read before the trail is taken. */
static double view_height(const Layout *layout, const Pack *idea, double width) {
    const Sight *sight = layout_sight(layout);
    const int lines = sight_line(sight, ROLE_TITLE) + VIEW_LINES * sight_line(sight, ROLE_SECOND);
    const double words = lines / sight->scale + ideas_words_height(layout, idea, width - 2 * DETAIL_PAD);
    const double spare = sight->height / sight->scale - VIEW_AROUND - words;
    return fmin(fmax(spare, VIEW_LEAST), width * (is_tall(sight) ? VIEW_TALL : VIEW_SHARE));
}

/* The chosen trail's mountain, above what it holds, from edge to edge of the card. */
static void add_view(Layout *layout, const Pack *idea, double width) {
    const Sight *sight = layout_sight(layout);
    if (sight->text >= LARGE_TEXT) {
        return;
    }
    const double height = view_height(layout, idea, width);
    Picture *picture = layout_picture(layout);
    const char *id = idea->trail->record.id;
    const Tile tile = {.seed = id,
                       .hour = pack_hour(idea),
                       .width = width,
                       .height = height,
                       .radius = CARD_RADIUS,
                       .topmost = true,
                       .contrast = sight->contrast};
    mountain_tile(picture, &tile);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), width, height)->picture = picture;
}

static void add_take(Layout *layout, const Pack *idea) {
    layout_open(layout, (Spec){.pad_x = 26, .pad_top = 8, .pad_bottom = 18});
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Take this trail"),
                        command_key(COMMAND_TRAIL_TAKE, key_record(PART_READY_TRAIL, idea->trail->record.id)));
    layout_close(layout);
}

/* For whoever cannot choose; and what somebody else wrote is a ready trail too. */
static void add_others(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE, .wrap = true});
    if (!layout_sight(layout)->compact) {
        (void)layout_icon(layout, ICON_MOON, TONE_UMBER, 20);
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Not sure?"));
    }
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_TONIGHT), ICON_NONE,
                        _("A first step tonight, in three questions"), command_of(COMMAND_TONIGHT));
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_BRING), ICON_BRING, _("Bring one in"),
                        command_of(COMMAND_BRING));
    layout_close(layout);
}

static void add_nothing(Layout *layout) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .pad = 32, .gap = 12});
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, _("No ready trails were found"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("They are files in the folder “levels” beside the game. Put them back there and start again."));
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_BRING), ICON_BRING, _("Bring one in"),
                        command_of(COMMAND_BRING));
    layout_close(layout);
}

static void open_scroll(Layout *layout, int index, Spec spec) {
    spec.grow = 1;
    spec.scroll = true;
    spec.key = key_index(PART_SCROLL, index);
    layout_open(layout, spec);
}

static void add_detail(Layout *layout, const Pack *idea, double width) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = width});
    add_view(layout, idea, width);
    open_scroll(layout, SCROLL_ASIDE, (Spec){.pad_x = DETAIL_PAD, .pad_top = WORDS_TOP, .pad_bottom = 10, .gap = 8});
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, idea->trail->title);
    ideas_words(layout, idea);
    layout_close(layout);
    add_take(layout, idea);
    layout_close(layout);
}

static double detail_width(const Sight *sight) {
    if (!sight->compact) {
        return DETAIL;
    }
    return is_tall(sight) ? DETAIL_TALL : DETAIL_TIGHT;
}

/* The tiles at the left, what the chosen one holds at the right. */
static void add_two_cards(Layout *layout, const Ideas *all) {
    const double detail = detail_width(layout_sight(layout)), tiles = cards_room(layout) - detail - 24,
                 pad = DETAIL_PAD - CARD_EDGE;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = tiles});
    layout_open(layout, (Spec){.pad_x = DETAIL_PAD, .pad_top = 20});
    ideas_filters(layout);
    layout_close(layout);
    open_scroll(layout, 0, (Spec){.pad_x = pad, .pad_top = 12, .pad_bottom = 6, .gap = ROWS_GAP});
    add_trails(layout, all, tiles - 2 * pad);
    layout_close(layout);
    layout_open(layout, (Spec){.pad_x = DETAIL_PAD, .pad_top = 8, .pad_bottom = 14});
    add_others(layout);
    layout_close(layout);
    layout_close(layout);
    if (all->idea != NULL) {
        add_detail(layout, all->idea, detail);
    }
    layout_close(layout);
}

/* One card: the chosen one opens in its place; its button stays in sight. */
static void add_one_card(Layout *layout, const Ideas *all) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .grow = 1});
    open_scroll(layout, 0, (Spec){.pad_x = DETAIL_PAD, .pad_top = 20, .pad_bottom = 10, .gap = 8});
    ideas_filters(layout);
    add_trails(layout, all, 0);
    (void)layout_rule(layout);
    add_others(layout);
    layout_close(layout);
    if (all->idea != NULL) {
        add_take(layout, all->idea);
    }
    layout_close(layout);
}

static void add_ideas(Layout *layout) {
    const Ideas all = ideas_of(layout);
    if (sight_room(layout_sight(layout)) >= ROOM_WIDE) {
        add_two_cards(layout, &all);
    } else {
        add_one_card(layout, &all);
    }
    layout_screen(layout)->first = ideas_first(layout);
    layout_screen(layout)->chooses = TILES;
    if (all.idea != NULL) {
        const Key key = key_record(PART_READY_TRAIL, all.idea->trail->record.id);
        layout_screen(layout)->first = key;
        layout_bind(layout, SYMBOL_ENTER, MOD_CTRL, command_key(COMMAND_TRAIL_TAKE, key));
    }
    ideas_bind(layout, all.idea); /* behind it: a gamepad's second button takes the first */
}

void view_ideas(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DAY,
        .title = _("Ideas"),
        .subtitle = _("Take a ready trail and make it yours"),
        .back = true,
        .more = {PART_BUILD, ICON_PENCIL, _("Build my own"), command_key(COMMAND_BUILD, key_of(PART_BUILD))},
        .hints = {{"← → ↑ ↓", _("Look around")},
                  {"Enter", _("Take it")},
                  {"/", _("Find")},
                  {"1–6", _("Filter")},
                  {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    if (layout_app(layout)->pack_count == 0) {
        add_nothing(layout);
    } else {
        add_ideas(layout);
    }
    layout_bind(layout, 'b', 0, command_key(COMMAND_BUILD, key_of(PART_BUILD)));
    frame_close(layout, &frame);
}
