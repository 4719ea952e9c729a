/* A first step tonight: what would you like to be easier, how big may it be, how long have you got; and below it one
 * small thing to do, which is there from the start. */
#include "view/cards.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>

#define TILE_LEAST 150.0
#define ROW_LEAST 200.0 /* with its picture beside its name */
#define TILE_GAP 16.0
#define TILE_SHARE .7 /* its height, of its width */
#define TILE_PICTURE 110.0
#define TILE_PICTURE_SMALL 44.0
#define CARD_PAD 36.0
#define ICON_DISC 60.0
#define ROOM_TWO 900.0 /* the last two questions side by side */

enum { GROUP_TILES = 1, GROUP_SIZES, GROUP_TIMES };

static void add_question(Layout *layout, const char *words) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, words);
}

static void add_tile(Layout *layout, const Pack *pack, double width, bool chosen) {
    const Key key = key_record(PART_READY_TRAIL, pack->trail->record.id);
    const bool tight = frame_is_tight(layout);
    const Card card = {.key = key,
                       .command = command_key(COMMAND_TONIGHT_CHOOSE, key),
                       .title = pack->trail->title,
                       .spoken = chosen ? layout_say(layout, _("Chosen. %s."), pack->trail->title) : pack->trail->title,
                       .seed = pack->trail->record.id,
                       .hour = pack_hour(pack),
                       .picture = tight ? TILE_PICTURE_SMALL : fmin(TILE_PICTURE, width * TILE_SHARE),
                       .form = tight ? CARD_ROW : CARD_SMALL,
                       .group = GROUP_TILES,
                       .chosen = chosen};
    cards_add(layout, &card, width);
}

static void add_tiles(Layout *layout) {
    const App *app = layout_app(layout);
    const size_t first = (size_t)app->ui.tonight.page * TONIGHT_PAGE;
    const size_t left = app->pack_count - first, count = left < TONIGHT_PAGE ? left : TONIGHT_PAGE;
    const double room = cards_room(layout) - 2 * CARD_PAD;
    const int fit = cards_across(layout, room, frame_is_tight(layout) ? ROW_LEAST : TILE_LEAST, TILE_GAP);
    const int across = fit < TONIGHT_PAGE ? fit : TONIGHT_PAGE;
    const double width = (room - TILE_GAP * (across - 1)) / across - 1; /* rounding */
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = TILE_GAP, .wrap = true});
    for (size_t i = first; i < first + count; i++) {
        const Pack *pack = app_tonight_offer(app, i);
        add_tile(layout, pack, width, pack == app_tonight_pack(app));
    }
    layout_close(layout);
}

static void add_fears(Layout *layout) {
    const App *app = layout_app(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 240});
    add_question(layout, _("1 · What would you like to be easier?"));
    layout_close(layout);
    if (app->pack_count > TONIGHT_PAGE) {
        const int pages = (int)((app->pack_count + TONIGHT_PAGE - 1) / TONIGHT_PAGE);
        (void)layout_button(layout, BUTTON_LINK, key_of(PART_TONIGHT_PAGE), ICON_NONE, _("Something else"),
                            command_set(key_of(PART_TONIGHT_PAGE), (app->ui.tonight.page + 1) % pages));
    }
    layout_close(layout);
    add_tiles(layout);
}

static void add_chips(Layout *layout, Part part, const char *const *labels, int count, int chosen, int group) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .wrap = true});
    for (int i = 0; i < count; i++) {
        const Key key = key_index(part, i);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key, labels[i], i == chosen, command_set(key, i));
        chip->group = group;
        chip->role = ROLE_BODY_BOLD;
    }
    layout_close(layout);
}

static void add_size(Layout *layout) {
    const char *const sizes[TONIGHT_SIZES] = {_("Tiny"), _("Small"), _("A bit more")};
    layout_open(layout, (Spec){.grow = 1, .gap = 10, .width_least = 300});
    add_question(layout, _("2 · How big may it be?"));
    add_chips(layout, PART_TONIGHT_SIZE, sizes, TONIGHT_SIZES, layout_app(layout)->ui.tonight.size, GROUP_SIZES);
    layout_close(layout);
}

static void add_time(Layout *layout) {
    const char *const times[TONIGHT_TIMES] = {_("5 minutes"), _("10 minutes"), _("Longer")};
    layout_open(layout, (Spec){.grow = 1, .gap = 10, .width_least = 300});
    add_question(layout, _("3 · How long have you got?"));
    add_chips(layout, PART_TONIGHT_TIME, times, TONIGHT_TIMES, layout_app(layout)->ui.tonight.time, GROUP_TIMES);
    layout_close(layout);
}

static const char *about_step(Layout *layout, const Step *step, size_t choices) {
    if (choices == 0) {
        return _("The smallest step there is on this trail");
    }
    if (step->minutes[0] == UNSET) {
        return _("Tonight, one small thing");
    }
    return layout_say(
        layout,
        words_count(_("Tonight, about %lu minute"), _("Tonight, about %lu minutes"), (unsigned long)step->minutes[0]),
        (unsigned long)step->minutes[0]);
}

static void add_ways(Layout *layout, size_t choices) {
    const Tonight *tonight = &layout_app(layout)->ui.tonight;
    if (choices > 1) {
        const Key key = key_of(PART_TONIGHT_ANOTHER);
        (void)layout_button(layout, BUTTON_GHOST, key, ICON_NONE, _("Another"),
                            command_set(key, (tonight->another + 1) % (int)choices));
    }
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("I’ll do this one"),
                        command_of(COMMAND_TONIGHT_TAKE));
}

static void add_step(Layout *layout) {
    size_t choices = 0;
    const Step *step = app_tonight_step(layout_app(layout), &choices);
    const bool narrow = sight_room(layout_sight(layout)) < ROOM_TWO;
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 18,
                               .pad_x = 24,
                               .pad_y = frame_is_tight(layout) ? 8 : 20,
                               .radius = 20,
                               .panel = true,
                               .look = PANEL_HONEY,
                               .across = ALIGN_CENTRE,
                               .wrap = narrow});
    if (!frame_is_tight(layout)) {
        layout_open(layout, (Spec){.dark = true});
        frame_disc(layout, PANEL_DISC, ICON_BOOT, TONE_GLOW, ICON_DISC);
        layout_close(layout);
    }
    layout_open(layout, (Spec){.grow = 1, .gap = 4, .width_least = 260});
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, about_step(layout, step, choices));
    (void)layout_text(layout, frame_is_tight(layout) ? ROLE_SECTION : ROLE_TITLE, TONE_INK, step->title);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true, .across = ALIGN_CENTRE});
    add_ways(layout, choices);
    layout_close(layout);
    layout_close(layout);
}

/* Whoever takes a step of the trail has read what it warns of. */
static void add_caution(Layout *layout) {
    const char *caution = app_tonight_pack(layout_app(layout))->trail->caution.text;
    if (caution == NULL) {
        return;
    }
    layout_open(layout, (Spec){.pad_x = 18, .pad_y = 12, .radius = 16, .panel = true, .look = PANEL_INSET});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, caution);
    layout_close(layout);
}

static void add_card(Layout *layout) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .grow = 1});
    layout_open(layout, (Spec){.pad_x = CARD_PAD,
                               .pad_top = 24,
                               .pad_bottom = 8,
                               .gap = 16,
                               .grow = 1,
                               .scroll = true,
                               .key = key_of(PART_SCROLL)});
    add_fears(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 20, .wrap = true, .pad_top = frame_is_tight(layout) ? 10 : 20});
    add_size(layout);
    add_time(layout);
    layout_close(layout);
    add_caution(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.pad_x = CARD_PAD, .pad_top = 8, .pad_bottom = frame_is_tight(layout) ? 14 : 28});
    add_step(layout);
    layout_close(layout);
    layout_close(layout);
}

void view_tonight(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_NIGHT,
        .title = _("A first step tonight"),
        .subtitle = _("Three questions, then one small thing to do"),
        .back = true,
        .hints = {{"Tab", _("Next question")},
                  {"← →", _("Choose")},
                  {"Ctrl+Enter", _("I’ll do this one")},
                  {"Esc", _("Back")}},
    };
    const Pack *pack = app_tonight_pack(layout_app(layout));
    if (pack == NULL) {
        return;
    }
    frame_open(layout, &frame);
    here_bind_keep(layout, command_of(COMMAND_TONIGHT_TAKE));
    add_card(layout);
    layout_screen(layout)->first = key_record(PART_READY_TRAIL, pack->trail->record.id);
    layout_screen(layout)->chooses = GROUP_TILES;
    frame_close(layout, &frame);
}
