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
#define TILE_LEAST 118
#define TILE_GAP 12
#define TILE_PAD 12 /* of its picture's width, both sides */
#define TILE_SHARE .75
#define ROW_PICTURE 52
#define LARGE_TEXT 1.5  /* from here on the picture gives way */
#define VIEW_LEAST 76   /* its height ... */
#define VIEW_SHARE .42  /* ... and at most, of its width */
#define VIEW_AROUND 640 /* what is above and below it, with a caution of five lines */
#define DETAIL_PAD 26

static const char *spoken_of(Layout *layout, const Pack *pack, bool chosen) {
    const char *camps =
        layout_say(layout, words_count(_("%lu camp"), _("%lu camps"), pack->count), (unsigned long)pack->count);
    return chosen ? layout_say(layout, _("Chosen. %s. %s."), pack->trail->title, camps)
                  : layout_say(layout, "%s. %s.", pack->trail->title, camps);
}

static const char *area_words(int area) {
    switch (area == UNSET ? AREAS : (Area)area) {
    case AREA_PEOPLE:
        return _("People");
    case AREA_ANIMALS:
        return _("Animals");
    case AREA_PLACES:
        return _("Places and journeys");
    case AREA_BODY:
        return _("The body");
    case AREA_HOME:
        return _("At home");
    case AREAS: /* none was said */
        break;
    }
    return _("More");
}

static void add_card(Layout *layout, const Pack *pack, CardForm form, double width, double picture) {
    const bool chosen = pack == app_idea(layout_app(layout));
    const Key key = key_record(PART_READY_TRAIL, pack->trail->record.id);
    const Card card = {.key = key,
                       .command = command_key(COMMAND_IDEA_CHOOSE, key),
                       .title = pack->trail->title,
                       .spoken = spoken_of(layout, pack, chosen),
                       .seed = pack->trail->record.id,
                       .hour = pack_hour(pack),
                       .picture = picture,
                       .form = form,
                       .group = TILES,
                       .chosen = chosen};
    cards_add(layout, &card, width);
}

/* Those that follow on each other in one area. */
static size_t area_count(const App *app, size_t from) {
    size_t count = 0;
    while (from + count < app->pack_count && app->packs[from + count].trail->area == app->packs[from].trail->area) {
        count++;
    }
    return count;
}

static void add_tiles(Layout *layout, const Pack *packs, size_t count, double room) {
    const int across = cards_across(layout, room, TILE_LEAST, TILE_GAP);
    const double width = (room - TILE_GAP * (across - 1)) / across - 1; /* rounding */
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = TILE_GAP, .wrap = true});
    for (size_t i = 0; i < count; i++) {
        add_card(layout, &packs[i], CARD_SMALL, width, (width - TILE_PAD) * TILE_SHARE);
    }
    layout_close(layout);
}

/* The chosen one opens. */
static void add_rows(Layout *layout, const Pack *packs, size_t count) {
    for (size_t i = 0; i < count; i++) {
        layout_open(layout, (Spec){.gap = 8, .together = true});
        add_card(layout, &packs[i], CARD_ROW, 0, ROW_PICTURE);
        if (&packs[i] == app_idea(layout_app(layout))) {
            layout_open(layout, (Spec){.pad_x = 14, .pad_bottom = 12, .gap = 8});
            ideas_words(layout, &packs[i]);
            layout_close(layout);
        }
        layout_close(layout);
    }
}

/* `room` 0: in one column, as rows. */
static void add_areas(Layout *layout, double room) {
    const App *app = layout_app(layout);
    for (size_t from = 0, count = 0; from < app->pack_count; from += count) {
        count = area_count(app, from);
        layout_open(layout, (Spec){.gap = 8, .pad_bottom = 10});
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_SOFT, area_words(app->packs[from].trail->area));
        if (room > 0) {
            add_tiles(layout, &app->packs[from], count, room);
        } else {
            add_rows(layout, &app->packs[from], count);
        }
        layout_close(layout);
    }
}

/* It leaves the room to what the trail holds. */
static double view_height(const Sight *sight, double width) {
    const double spare = sight->height / sight->scale - VIEW_AROUND;
    return fmin(fmax(spare, VIEW_LEAST), width * VIEW_SHARE);
}

/* The chosen trail's mountain, above what it holds. */
static void add_view(Layout *layout, const Pack *idea, double width) {
    const Sight *sight = layout_sight(layout);
    if (sight->text >= LARGE_TEXT) {
        return;
    }
    const double height = view_height(sight, width);
    Picture *picture = layout_picture(layout);
    const char *id = idea->trail->record.id;
    const Tile tile = {.seed = id,
                       .hour = pack_hour(idea),
                       .width = width,
                       .height = height,
                       .radius = 14,
                       .contrast = sight->contrast};
    mountain_tile(picture, &tile);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_open(layout, (Spec){.pad_bottom = 4});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), width, height)->picture = picture;
    layout_close(layout);
}

static void add_take(Layout *layout, const Pack *idea) {
    layout_open(layout, (Spec){.pad_x = 26, .pad_top = 8, .pad_bottom = 18});
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Take this trail"),
                        command_key(COMMAND_TRAIL_TAKE, key_record(PART_READY_TRAIL, idea->trail->record.id)));
    layout_close(layout);
}

/* What somebody else wrote is a ready trail too. */
static void add_bring(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .pad_x = DETAIL_PAD, .pad_top = 6, .pad_bottom = 16});
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

static void open_scroll(Layout *layout, int index) {
    layout_open(layout, (Spec){.pad_x = DETAIL_PAD,
                               .pad_top = 20,
                               .pad_bottom = 10,
                               .gap = 8,
                               .grow = 1,
                               .scroll = true,
                               .key = key_index(PART_SCROLL, index)});
}

/* The tiles at the left, what the chosen one holds at the right. */
static void add_two_cards(Layout *layout, const Pack *idea) {
    const double detail = layout_sight(layout)->compact ? 500 : 440, tiles = cards_room(layout) - detail - 24;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = tiles});
    open_scroll(layout, 0);
    add_areas(layout, tiles - 2 * DETAIL_PAD);
    layout_close(layout);
    add_bring(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = detail});
    open_scroll(layout, SCROLL_ASIDE);
    add_view(layout, idea, detail - 2 * DETAIL_PAD);
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, idea->trail->title);
    ideas_words(layout, idea);
    layout_close(layout);
    add_take(layout, idea);
    layout_close(layout);
    layout_close(layout);
}

/* One card: the chosen one opens in its place; its button stays in sight. */
static void add_one_card(Layout *layout, const Pack *idea) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .grow = 1});
    open_scroll(layout, 0);
    add_areas(layout, 0);
    (void)layout_rule(layout);
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_BRING), ICON_BRING, _("Bring one in"),
                        command_of(COMMAND_BRING));
    layout_close(layout);
    add_take(layout, idea);
    layout_close(layout);
}

static void add_ideas(Layout *layout, const Pack *idea) {
    if (sight_room(layout_sight(layout)) >= ROOM_WIDE) {
        add_two_cards(layout, idea);
    } else {
        add_one_card(layout, idea);
    }
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
                  {"PgDn", _("Read on")},
                  {"Ctrl Enter", _("Take it")},
                  {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    const Pack *idea = app_idea(layout_app(layout));
    if (idea == NULL) {
        add_nothing(layout);
    } else {
        add_ideas(layout, idea);
        const Key key = key_record(PART_READY_TRAIL, idea->trail->record.id);
        layout_screen(layout)->first = key;
        layout_screen(layout)->chooses = TILES;
        layout_bind(layout, SYMBOL_ENTER, MOD_CTRL, command_key(COMMAND_TRAIL_TAKE, key));
    }
    layout_bind(layout, 'b', 0, command_key(COMMAND_BUILD, key_of(PART_BUILD)));
    frame_close(layout, &frame);
}
