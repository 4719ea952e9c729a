/* What to do in the hut: breathe in some pattern, come back to the senses, let go of the muscles, name what is felt. */
#include "view/rest_parts.h"

#include "view/breaths.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/theme.h"
#include "view/view.h"

#include <string.h>

#define HEARTH_ROOM 1240.0 /* from this much room on the fire stays in sight */
#define HEARTH 240.0
#define PROFILE_ROOM 380.0 /* with less, a row goes without its drawing */
#define PROFILE_WIDTH 96.0
#define PROFILE_HEIGHT 32.0
#define ROW_RADIUS 16.0
#define GROUND_ALPHA .32
#define LIGHT 11.0 /* the radius of what goes along the chosen drawing */

/* Where the focus starts. */
static Key rest_first(const Layout *layout) {
    const App *app = layout_app(layout);
    if (app_needs_tension(app)) {
        return key_record(PART_REST, exercise_id(EXERCISE_TENSION));
    }
    return key_record(PART_REST, app_pattern(app, app->ui.prefs.pattern).id);
}

bool rest_has_focus(const Layout *layout, const Key *key) {
    const Key *focus = &layout_app(layout)->ui.focus;
    const Key first = rest_first(layout);
    return key_same(key, focus->part == PART_NONE ? &first : focus);
}

/* Side by side they end at one height; one under the other each is as tall as what it holds. */
void rest_panel(Layout *layout) {
    layout_open(layout, (Spec){.grow = frame_is_wide(layout) ? 1 : 0,
                               .gap = 8,
                               .pad_x = 26,
                               .pad_top = 18,
                               .pad_bottom = 18,
                               .panel = true,
                               .look = PANEL_DIALOG,
                               .dark = true});
}

static void add_profile(Layout *layout, const RestRow *row, bool paper) {
    const Sight *sight = layout_sight(layout);
    if (row->plan == NULL || sight_room(sight) < PROFILE_ROOM) {
        return;
    }
    const Tone tone = paper ? TONE_STAR : row->on && sight->contrast ? TONE_GLOW : TONE_LILAC;
    const Colour line = theme_tone(tone, sight->contrast, HOUR_NIGHT);
    const Profile profile = {.width = PROFILE_WIDTH,
                             .height = PROFILE_HEIGHT,
                             .line = line,
                             .ground = sight->contrast ? 0 : colour_alpha(line, GROUND_ALPHA),
                             .thick = 3,
                             .light = paper ? LIGHT : 0};
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), PROFILE_WIDTH, PROFILE_HEIGHT)->picture =
        breaths_profile(layout, row->plan, &profile);
}

static void add_words(Layout *layout, const RestRow *row, bool paper) {
    layout_open(layout, (Spec){.grow = row->dashed ? 0 : 1, .width_least = 130, .text_scaled = true});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 11, .wrap = true, .across = ALIGN_END});
    (void)layout_text(layout, ROLE_BUTTON, paper ? TONE_INK : TONE_CREAM, row->title);
    if (row->figures != NULL) {
        (void)layout_text(layout, ROLE_BUTTON_SMALL, paper ? TONE_UMBER : TONE_GLOW, row->figures);
    }
    layout_close(layout);
    if (row->second != NULL) {
        (void)layout_text(layout, ROLE_SECOND, paper ? TONE_SOFT : TONE_LILAC, row->second);
    }
    layout_close(layout);
}

static const char *spoken_of(Layout *layout, const RestRow *row) {
    const char *second = row->second != NULL ? row->second : "";
    if (row->second == NULL && row->figures == NULL) {
        return row->title;
    }
    return row->figures != NULL ? layout_say(layout, "%s, %s. %s", row->title, row->figures, second)
                                : layout_say(layout, "%s. %s", row->title, second);
}

/* The row itself lies behind; all that is to be seen lies over it. Paper is where the focus is. */
void rest_row(Layout *layout, const RestRow *row) {
    const bool paper = rest_has_focus(layout, &row->key);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .grow = 1});
    Item *item = layout_thing(layout, ITEM_ROW, row->key, 0, 0);
    item->look = paper ? ROW_PAPER : row->dashed ? ROW_BARE : ROW_DUSK;
    item->state |= row->on ? STATE_ON : 0;
    item->radius = ROW_RADIUS;
    item->command = row->command;
    item->focusable = true;
    item->group = row->group;
    item->spoken = spoken_of(layout, row);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 20,
                               .pad_y = 7,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .along = row->dashed ? ALIGN_CENTRE : ALIGN_START,
                               .radius = ROW_RADIUS,
                               .panel = row->dashed && !paper,
                               .look = PANEL_DASHED});
    if (row->icon != ICON_NONE) {
        (void)layout_icon(layout, row->icon, paper ? TONE_UMBER : TONE_GLOW, 24);
    }
    add_words(layout, row, paper);
    add_profile(layout, row, paper);
    layout_close(layout);
    layout_close(layout);
}

static void add_muscles(Layout *layout) {
    const Key key = key_record(PART_REST, exercise_id(EXERCISE_MUSCLES));
    rest_row(layout, &(RestRow){.key = key,
                                .command = command_key(COMMAND_REST, key),
                                .title = _("Muscle by muscle"),
                                .second = _("Tense a little, let go. Five minutes"),
                                .icon = ICON_MUSCLE,
                                .group = REST_GROUP_WAYS});
}

static void add_ground_way(Layout *layout) {
    const Key key = key_index(PART_MORE, REST_FEELING);
    rest_row(layout, &(RestRow){.key = key,
                                .command = command_set(key, REST_FEELING),
                                .title = _("Ground yourself"),
                                .second = _("Five things you can see, four to feel"),
                                .icon = ICON_EYE,
                                .group = REST_GROUP_WAYS});
}

static void add_feeling_way(Layout *layout) {
    const Key key = key_index(PART_MORE, REST_FEELING);
    rest_row(layout, &(RestRow){.key = key,
                                .command = command_set(key, REST_FEELING),
                                .title = _("Name the feeling"),
                                .second = _("One to three words for it"),
                                .icon = ICON_WORDS,
                                .group = REST_GROUP_WAYS});
}

/* Of the senses and the words one is unfolded; the other is a row below. */
static void add_other_ways(Layout *layout) {
    const App *app = layout_app(layout);
    layout_open(layout, (Spec){.gap = 6, .pad = 14, .panel = true, .look = PANEL_DIALOG, .dark = true});
    if (app->ui.more == REST_FEELING) {
        add_ground_way(layout);
    } else if (app->has_book) {
        add_feeling_way(layout);
    }
    add_muscles(layout);
    layout_close(layout);
}

static void add_right(Layout *layout) {
    layout_open(layout, (Spec){.grow = frame_is_wide(layout) ? 1 : 0, .gap = 14, .width_least = 300});
    if (layout_app(layout)->ui.more == REST_FEELING) {
        rest_feeling(layout);
    } else {
        rest_ground(layout);
    }
    add_other_ways(layout);
    layout_close(layout);
}

static void bind_keys(Layout *layout) {
    if (layout_app(layout)->ui.more != REST_FEELING) {
        layout_bind(layout, SYMBOL_SPACE, 0, command_of(COMMAND_FOUND));
    }
    layout_bind(layout, 'p', 0, command_of(COMMAND_BACK));
}

void view_rest(Layout *layout) {
    const double room = sight_room(layout_sight(layout));
    const Frame frame = {
        .scene = SCENE_HUT,
        .hour = HOUR_NIGHT,
        .title = _("Recovery room"),
        .subtitle = _("Choose what your body needs"),
        .back = true,
        .no_hut = true,
        .more = {PART_LINK, ICON_SHIELD, _("Before you begin"), command_go(SCREEN_CARE)},
        .hints = {{"↑ ↓", _("Choose")},
                  {"Enter", _("Begin")},
                  {"Space", _("Found one")},
                  {"P", _("Back to the breath")},
                  {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    bind_keys(layout);
    layout_open(layout, (Spec){.flow = frame_is_wide(layout) ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .grow = 1});
    if (room >= HEARTH_ROOM) {
        layout_open(layout, (Spec){.width = HEARTH});
        layout_close(layout);
    }
    rest_breaths(layout);
    add_right(layout);
    layout_close(layout);
    layout_screen(layout)->first = rest_first(layout);
    frame_close(layout, &frame);
}
