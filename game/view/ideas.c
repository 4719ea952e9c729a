#include "view/cards.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/mountain.h"
#include "view/sketch.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>

#define ROOM_WIDE 900
#define TILES 1       /* their group */
#define SCROLL_BAR 24 /* room for one, should it come */
#define TILE_LEAST 162
#define TILE_GAP 14
#define AROUND 252 /* all that is above and below the tiles */
#define STEPS_SHOWN 3
#define LARGE_TEXT 1.5  /* from here on the picture gives way */
#define VIEW_LEAST 76   /* its height ... */
#define VIEW_SHARE .42  /* ... and at most, of its width */
#define VIEW_AROUND 640 /* what is above and below it, with a caution of five lines */
#define DETAIL_PAD 22

static const char *spoken_of(Layout *layout, const Pack *pack, bool chosen) {
    const char *camps =
        layout_say(layout, words_count(_("%lu camp"), _("%lu camps"), pack->count), (unsigned long)pack->count);
    return chosen ? layout_say(layout, _("Chosen. %s. %s."), pack->trail->title, camps)
                  : layout_say(layout, "%s. %s.", pack->trail->title, camps);
}

static void add_tile(Layout *layout, const Pack *pack, CardSize size, bool chosen) {
    const Key key = key_record(PART_READY_TRAIL, pack->trail->record.id);
    const Card card = {.key = key,
                       .command = command_key(COMMAND_IDEA_CHOOSE, key),
                       .title = pack->trail->title,
                       .spoken = spoken_of(layout, pack, chosen),
                       .seed = pack->trail->record.id,
                       .hour = pack_hour(pack),
                       .picture = size.picture,
                       .group = TILES};
    Item *item = cards_add(layout, &card, size.width);
    item->state |= chosen ? STATE_ON : 0;
}

static void add_tiles(Layout *layout, double room, double picture_most) {
    const App *app = layout_app(layout);
    const Sight *sight = layout_sight(layout);
    const CardGrid grid = {.room_width = room - SCROLL_BAR, /* kept free: a long title may bring one */
                           .room_height = sight->height / sight->scale - AROUND,
                           .least = TILE_LEAST,
                           .gap = TILE_GAP,
                           .picture_most = picture_most,
                           .count = app->pack_count};
    const CardSize size = cards_size(layout, &grid);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = TILE_GAP, .wrap = true, .across = ALIGN_START});
    for (size_t i = 0; i < app->pack_count; i++) {
        add_tile(layout, &app->packs[i], size, &app->packs[i] == app_idea(app));
    }
    layout_close(layout);
}

static const char *span_line(Layout *layout, const Pack *pack) {
    int least = UNSET, most = UNSET;
    for (size_t i = 0; i < pack->count; i++) {
        const int fear = pack->steps[i]->expected_fear;
        least = fear != UNSET && (least == UNSET || fear < least) ? fear : least;
        most = fear != UNSET && fear > most ? fear : most;
    }
    const unsigned long count = pack->count;
    if (least == UNSET) {
        return layout_say(layout, words_count(_("%lu camp"), _("%lu camps"), count), count);
    }
    return layout_say(layout, words_count(_("%lu camp, from %d to %d"), _("%lu camps, from %d to %d"), count), count,
                      least, most);
}

static void add_step(Layout *layout, const Step *step, size_t number) {
    (void)layout_rule(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_y = 6});
    layout_open(layout, (Spec){.width = 26, .text_scaled = true});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, layout_say(layout, "%zu", number));
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, step->title);
    layout_close(layout);
    if (step->expected_fear != UNSET) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, layout_say(layout, "%d", step->expected_fear));
    }
    layout_close(layout);
}

/* The ground alone marks it: an icon beside so many words would cost them a line. */
static void add_caution(Layout *layout, const Trail *trail) {
    if (trail->caution.text == NULL) {
        return;
    }
    layout_open(layout, (Spec){.pad_x = 14, .pad_y = 10, .panel = true, .look = PANEL_HONEY});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, trail->caution.text);
    layout_close(layout);
}

static const char *rest_words(Layout *layout, size_t rest) {
    char figure[WORDS_ROOM];
    words_figure((unsigned long)rest, figure);
    return rest == 0 ? _("All of it yours to change.")
                     : layout_say(layout, _("and %s more, all yours to change"), figure);
}

static void add_steps(Layout *layout, const Pack *idea) {
    const size_t shown = idea->count < STEPS_SHOWN ? idea->count : STEPS_SHOWN;
    layout_open(layout, (Spec){0});
    for (size_t i = 0; i < shown; i++) {
        add_step(layout, idea->steps[i], i + 1);
    }
    (void)layout_rule(layout);
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, rest_words(layout, idea->count - shown));
}

/* A caution is read before the steps it is about. */
static void add_words(Layout *layout, const Pack *idea) {
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, idea->trail->title);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, span_line(layout, idea));
    add_caution(layout, idea->trail);
    add_steps(layout, idea);
    if (idea->trail->about != NULL) {
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, idea->trail->about);
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
    open_scroll(layout, 1);
    add_tiles(layout, tiles - 44, 260);
    layout_close(layout);
    add_bring(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = detail});
    open_scroll(layout, 0);
    add_view(layout, idea, detail - 2 * DETAIL_PAD - SCROLL_BAR);
    add_words(layout, idea);
    layout_close(layout);
    add_take(layout, idea);
    layout_close(layout);
    layout_close(layout);
}

/* One card: the tiles, then the chosen one; its button stays in sight. */
static void add_one_card(Layout *layout, const Pack *idea) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .grow = 1});
    open_scroll(layout, 0);
    add_tiles(layout, cards_room(layout) - 44 - SCROLL_BAR, 110);
    (void)layout_rule(layout);
    add_words(layout, idea);
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
        .hints = {{"← → ↑ ↓", _("Look around")}, {"Ctrl Enter", _("Take it")}, {"Esc", _("Back")}},
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
