#include "view/backdrop.h"
#include "view/cards.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/mountain.h"
#include "view/range_parts.h"
#include "view/theme.h"
#include "view/view.h"
#include "view/words.h"

#include "core/ladder.h"
#include "core/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define EMPTY_MOST 590.0
#define EMPTY_TEXT 440.0
#define EMPTY_BUTTONS 610.0 /* three side by side */
#define SMALL_FROM 1.5      /* with such text two ways stand beside the mountain, not three */
#define SKY_ROWS 2          /* of what is not on the map */
#define CARD_LEAST 264
#define CARD_GAP 20
#define CARDS_PAD 10 /* of the card that they lie in */
#define AWAY_ROOM 130

static void add_trail(Layout *layout, const Trail *trail, CardSize size) {
    const RangeTrail seen = range_trail(layout, trail);
    const Card card = {.key = seen.key,
                       .command = command_key(COMMAND_TRAIL_OPEN, seen.key),
                       .title = trail->title,
                       .second = seen.next_line,
                       .spoken = range_spoken(layout, &seen),
                       .seed = trail_seed(trail),
                       .hour = seen.hour,
                       .lit = (int)seen.lit,
                       .camps = (int)seen.camps,
                       .picture = size.picture,
                       .group = 1};
    cards_add(layout, &card, size.width);
}

/* Those on which a word has been written. */
static size_t half_built(const Layout *layout, const Trail ***trails) {
    size_t count = 0, begun = 0;
    const Book *book = &layout_app(layout)->book;
    *trails = book_half_built(book, &count);
    for (size_t i = 0; i < count; i++) {
        if (!ladder_is_blank(book, (*trails)[i])) {
            (*trails)[begun++] = (*trails)[i];
        }
    }
    return begun;
}

typedef struct Beside { /* trails that are not on the map */
    size_t half_built, put_away;
} Beside;

static Beside beside_of(const Layout *layout) {
    Beside beside = {0};
    const Trail **half = NULL;
    free((void *)book_trails(&layout_app(layout)->book, true, &beside.put_away));
    beside.half_built = half_built(layout, &half);
    free((void *)half);
    return beside;
}

/* So that what is not on the map is seen to be there. */
static double room_beside(const Layout *layout) {
    const Beside beside = beside_of(layout);
    const size_t plates = (beside.put_away > 0 ? 1 : 0) + (beside.half_built > 0 ? 1 : 0);
    return (double)plates * AWAY_ROOM * layout_sight(layout)->text;
}

/* More than these would hide the mountains. */
static bool sky_has_room(const Layout *layout) {
    const Beside beside = beside_of(layout);
    return beside.half_built + beside.put_away <= SKY_ROWS;
}

static void add_trails(Layout *layout, const Trail **trails, size_t count) {
    const Sight *sight = layout_sight(layout);
    const CardGrid grid = {.room_width = cards_room(layout) - 40 - 2 * CARDS_PAD, /* a scroll bar may come */
                           .room_height = sight->height / sight->scale - 200 - room_beside(layout),
                           .least = CARD_LEAST,
                           .gap = CARD_GAP,
                           .picture_most = 360,
                           .count = count};
    const CardSize size = cards_size(layout, &grid);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = CARD_GAP,
                               .wrap = true,
                               .pad = 8,
                               .along = (size_t)size.across >= count ? ALIGN_CENTRE : ALIGN_START});
    for (size_t i = 0; i < count; i++) {
        add_trail(layout, trails[i], size);
    }
    layout_close(layout);
}

static void open_plate(Layout *layout, const char *label) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .radius = 20, .pad = 20, .gap = 10, .pad_x = 4});
    (void)layout_text(layout, ROLE_LABEL, TONE_LILAC, label);
}

static void add_put_away(Layout *layout) {
    size_t count = 0;
    const Trail **away = book_trails(&layout_app(layout)->book, true, &count);
    if (count > 0) {
        open_plate(layout, _("Put away"));
        for (size_t i = 0; i < count; i++) {
            const Key key = key_record(PART_ARCHIVE, away[i]->record.id);
            Item *row = layout_row(layout, ROW_DUSK, key, ICON_FOLDER, away[i]->title, _("Take it back to the range"),
                                   command_key(COMMAND_TRAIL_ARCHIVE, key_record(PART_TRAIL, away[i]->record.id)));
            row->group = 2;
        }
        layout_close(layout);
    }
    free((void *)away);
}

static const char *half_built_name(const Trail *trail) {
    return text_is_blank(trail->title) ? _("A trail without a name yet") : trail->title;
}

static void add_half_built(Layout *layout) {
    const Trail **trails = NULL;
    const size_t count = half_built(layout, &trails);
    if (count > 0) {
        open_plate(layout, _("Half built"));
        for (size_t i = 0; i < count; i++) {
            const Key key = key_record(PART_BUILD, trails[i]->record.id);
            Item *row = layout_row(layout, ROW_DUSK, key, ICON_PENCIL, half_built_name(trails[i]), _("Go on building"),
                                   command_key(COMMAND_BUILD, key));
            row->group = 3;
        }
        layout_close(layout);
    }
    free((void *)trails);
}

/* What is not on the map. */
static void add_beside(Layout *layout) {
    add_half_built(layout);
    add_put_away(layout);
}

static Frame range_frame(Hour hour) {
    return (Frame){
        .scene = SCENE_SKY,
        .hour = hour,
        .tabs = true,
        .more = {PART_TRAIL_NEW, ICON_PLUS, _("New trail"), command_go(SCREEN_IDEAS)},
        .round = {{PART_BACK, ICON_PEOPLE, _("Who’s climbing?"), command_of(COMMAND_BACK)}},
        .hints = {{"← →", _("Choose a trail")}, {"Enter", _("Open")}, {"N", _("New trail")}, {"R", _("Recovery room")}},
    };
}

/* Of one trail there is nothing to choose. */
static void drop_choice(Frame *frame, size_t count) {
    if (count == 1) {
        memmove(frame->hints, frame->hints + 1, sizeof frame->hints - sizeof *frame->hints);
    }
}

static bool is_small(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight->compact || sight->text >= SMALL_FROM;
}

static void paint_empty(Layout *layout) {
    Backdrop backdrop = backdrop_begin(layout, HOUR_MORNING, "empty", .875);
    Picture *picture = backdrop.picture;
    const bool contrast = backdrop.scenery.contrast;
    const Colour dots = contrast ? 0xFFFFFFFF : 0x235862FF;
    if (!contrast) { /* what lies further off stays in the mist: the mountain to come is the one thing here */
        sketch_band(picture, backdrop_corner(layout).x, 1280 - backdrop_corner(layout).x, 560, 330,
                    theme_hours[HOUR_MORNING].mist, .86);
        sketch_shape(picture, "M560 660 L868 172 L1190 660 Z", sketch_down(172, 660, 0xFFFFFF4D, 0xFFFFFF0A));
    }
    sketch_line(picture, "M560 660 L868 172 L1190 660", 3.4, dots);
    picture->shapes[picture->count - 1].dash[0] = 1;
    picture->shapes[picture->count - 1].dash[1] = 11;
    sketch_line(
        picture,
        "M580 650 C740 620 980 590 980 560 C980 530 800 500 800 456 C800 420 918 420 918 384 C918 350 850 340 850 300 "
        "C850 260 872 250 870 190",
        4.6, colour_alpha(dots, .75));
    picture->shapes[picture->count - 1].dash[0] = 1;
    picture->shapes[picture->count - 1].dash[1] = 22;
    if (!contrast) {
        figure_flag(picture, 868, 174, .8);
    }
    backdrop_front(&backdrop);
    if (!contrast) {
        const Look look = here_look(layout);
        const double aside = is_small(layout) ? 46 : 0; /* clear of a larger button */
        figure_lantern(picture, 520 + aside, 662, 1.4);
        figure_climber(picture, 474 + aside, 662, 1.8, 1, &look);
    }
    backdrop_end(layout, &backdrop);
}

/* Beside the mountain to come, however large the letters. */
static void add_empty(Layout *layout) {
    layout_open(layout,
                (Spec){.pad_left = 40, .pad_top = is_small(layout) ? 20 : 84, .gap = 10, .across = ALIGN_START});
    layout_open(layout, (Spec){.gap = 10, .width_most = EMPTY_TEXT, .text_scaled = true});
    (void)layout_text(layout, ROLE_HERO, TONE_SKY, _("Your first trail starts here"));
    layout_open(layout, (Spec){.width_most = EMPTY_MOST});
    (void)layout_text(layout, ROLE_LEAD, TONE_SKY, _("Pick one thing you’d like to be easier. Small is perfect."));
    layout_close(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .wrap = true,
                               .pad_top = 14,
                               .across = ALIGN_CENTRE,
                               .width_most = fmax(EMPTY_BUTTONS, EMPTY_TEXT * layout_sight(layout)->text)});
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Take a ready trail"),
                        command_go(SCREEN_IDEAS));
    (void)layout_button(layout, BUTTON_PLATE, key_of(PART_TONIGHT), ICON_NONE, _("A first step tonight"),
                        command_key(COMMAND_TONIGHT, key_of(PART_TONIGHT)));
    if (!is_small(layout)) { /* it is among the ideas, too */
        (void)layout_button(layout, BUTTON_PLATE, key_of(PART_BUILD), ICON_NONE, _("Build my own"),
                            command_key(COMMAND_BUILD, key_of(PART_BUILD)));
    }
    layout_close(layout);
    layout_close(layout);
}

static void show_empty(Layout *layout) {
    Frame frame = range_frame(HOUR_MORNING);
    frame.more.label = NULL;
    frame.hints[0] = (Hint){"Enter", _("Ready trails")};
    frame.hints[1] = (Hint){"R", _("Recovery room")};
    frame.hints[2] = (Hint){NULL, NULL};
    frame_open(layout, &frame);
    paint_empty(layout);
    add_empty(layout);
    add_beside(layout);
    frame_close(layout, &frame);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}

/* Large text, names too long to stand under a mountain, or much that is not on the map: the trails as cards. */
static void show_cards(Layout *layout, const Range *range, const Trail **trails) {
    Frame frame = range_frame(range->trails[0].hour);
    drop_choice(&frame, range->count);
    frame_open(layout, &frame);
    layout_open(layout, (Spec){.panel = range->count > 2, .look = PANEL_DUSK, .dark = true});
    layout_open(layout, (Spec){.gap = 20, .pad = CARDS_PAD, .grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
    add_trails(layout, trails, range->count);
    add_beside(layout);
    layout_close(layout);
    layout_close(layout);
    frame_close(layout, &frame);
    layout_screen(layout)->first = range->trails[range->chosen].key;
}

static void show_mountains(Layout *layout, const Range *range) {
    Frame frame = range_frame(HOUR_DUSK); /* its sky is dark at the top, whatever the hours */
    drop_choice(&frame, range->count);
    frame_open(layout, &frame);
    range_scene(layout, range);
    add_beside(layout);
    frame_close(layout, &frame);
    range_names(layout, range);
    layout_screen(layout)->first = range->trails[range->chosen].key;
}

static void show_trails(Layout *layout, const Trail **trails, size_t count) {
    const Range range = range_of(layout, trails, count);
    if (range_has_room(layout, &range) && sky_has_room(layout)) {
        show_mountains(layout, &range);
    } else {
        show_cards(layout, &range, trails);
    }
}

void view_range(Layout *layout) {
    layout_bind(layout, 'n', 0, command_go(SCREEN_IDEAS));
    size_t count = 0;
    const Trail **trails = book_trails(&layout_app(layout)->book, false, &count);
    if (count == 0) {
        show_empty(layout);
    } else {
        show_trails(layout, trails, count);
    }
    free((void *)trails);
}
