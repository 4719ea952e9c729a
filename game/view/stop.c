#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/marks.h"
#include "view/ridge.h"
#include "view/view.h"
#include "view/words.h"

#include "core/tries.h"

#define ORB .8 /* where a low sun stands */
#define WAY_RADIUS 39
#define ROOM_LEAST 660.0
#define ROOM_ROW 900.0 /* the three ways stand side by side */
#define TALL_LEVEL 270.0
#define TALL_RISE 400.0 /* the ways grow with the text: the ridge lies higher */

enum { GROUP_WAYS = 1 };

/* So little room that what the three ways can do without gives way to them. */
static bool is_brief(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight_room(sight) <= ROOM_LEAST && sight->width > sight->height;
}

static bool is_wide(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= ROOM_ROW;
}

static bool is_tall(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight->height > sight->width;
}

/* Elsewhere the ways cover the place. */
static bool shows_cairn(const Layout *layout) {
    return is_wide(layout) || is_tall(layout);
}

static void add_way(Layout *layout, RowLook look, Part part, Icon icon, const char *title, const char *second,
                    CommandKind command) {
    layout_open(layout, (Spec){
                            .grow = 1,
                            .width_least = 220,
                        });
    const char *more = is_brief(layout) ? NULL : second;
    Item *row = layout_row(layout, look, key_of(part), icon, title, more, command_of(command));
    row->group = GROUP_WAYS;
    row->role = ROLE_BUTTON_BIG;
    row->radius = WAY_RADIUS;
    if (look == ROW_PRIMARY) {
        row->state &= ~(unsigned)STATE_DARK; /* it brings its own light ground */
    }
    layout_close(layout);
}

static Command take_off(const Layout *layout) {
    return command_key(COMMAND_TRY_REMOVE, key_record(PART_TRY, layout_app(layout)->ui.attempt));
}

static void add_link(Layout *layout) {
    layout_button(layout, BUTTON_LINK_DUSK, key_of(PART_LINK), ICON_NONE, _("Take this try off"), take_off(layout))
        ->role = ROLE_LABEL;
}

static bool has_hints(const Layout *layout) {
    return layout_sight(layout)->hints;
}

static void add_ways(Layout *layout) {
    const bool wide = is_wide(layout);
    const bool brief = is_brief(layout);
    layout_open(layout, (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN,
                               .gap = brief ? 4 : 20,
                               .pad_x = 28,
                               .pad_y = brief ? 8 : 24,
                               .radius = 32,
                               .panel = true,
                               .look = PANEL_DUSK});
    add_way(layout, ROW_PRIMARY, PART_PRIMARY, ICON_HUT, _("Rest in the hut"), _("as long as you like"), COMMAND_HUT);
    add_way(layout, ROW_SECOND, PART_SECONDARY, ICON_PENCIL, _("Say how it went"), _("two questions"),
            COMMAND_STOP_SAY);
    add_way(layout, ROW_SECOND, PART_THIRD, ICON_MOUNTAIN, _("Back to the trail"), _("the camp stays open"),
            COMMAND_BACK);
    layout_close(layout);
    if (!has_hints(layout)) {
        add_link(layout);
    }
}

/* As quiet as the key that does the same: at the end of the line of hints. */
static void add_removal(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .width = 1280,
                               .pad_x = 40,
                               .pad_bottom = 8,
                               .self_x = ALIGN_CENTRE,
                               .self_y = ALIGN_END,
                               .along = ALIGN_END,
                               .dark = true});
    add_link(layout);
    layout_close(layout);
}

static void paint_figures(const Layout *layout, Picture *picture, Point foot) {
    const Look look = here_look(layout);
    figure_lantern(picture, foot.x - 92, foot.y + 3, 1.25);
    figure_builder(picture, foot.x + 44, foot.y + 3, 1.75, &look);
}

static double ridge_level(const Layout *layout) {
    if (is_wide(layout)) {
        return 398;
    }
    return is_tall(layout) ? TALL_LEVEL - TALL_RISE * (layout_sight(layout)->text - 1) : 560;
}

static Ridge ridge_of(const Layout *layout, const Try *attempt) {
    const Moment end = moment_is_set(attempt->ended) ? attempt->ended : layout_sight(layout)->now;
    return (Ridge){.attempt = attempt,
                   .seconds = (int)((end.ms - try_moment(attempt).ms) / 1000),
                   .here = 660,
                   .level = ridge_level(layout),
                   .orb = ridge_orb(here_hour(layout), ORB),
                   .words = layout_sight(layout)->text > 1 ? 290 : 180,
                   .hour = here_hour(layout),
                   .left = backdrop_corner(layout)};
}

/* High contrast. In a low window the ways cover where it would lie. */
static void paint_outline(const Layout *layout, Picture *picture, const Ridge *ridge) {
    const Point foot = ridge_foot(ridge);
    if (shows_cairn(layout)) {
        ridge_paint_outline(picture, ridge);
        marks_you(picture, (Point){foot.x - 24, foot.y}, 1);
        marks_cairn(picture, (Point){foot.x + 44, foot.y + 3}, 1.5);
    }
}

static void add_scene(Layout *layout, const Try *attempt) {
    const Ridge ridge = ridge_of(layout, attempt);
    Backdrop backdrop = backdrop_begin(layout, ridge.hour, here_seed(layout), ridge.orb);
    if (backdrop.scenery.contrast) {
        paint_outline(layout, backdrop.picture, &ridge);
    } else {
        ridge_paint(backdrop.picture, &ridge);
        if (shows_cairn(layout)) {
            paint_figures(layout, backdrop.picture, ridge_foot(&ridge));
        }
        ridge_scrim(backdrop.picture, &ridge);
        backdrop_front(&backdrop);
    }
    backdrop_end(layout, &backdrop);
}

static void add_words(Layout *layout) {
    const bool wide = is_wide(layout);
    const Role low = is_brief(layout) ? ROLE_SECTION : ROLE_TITLE;
    layout_open(
        layout,
        wide ? (Spec){.gap = 6, .dark = true}
             : (Spec){.gap = 6, .pad = is_brief(layout) ? 10 : 18, .panel = true, .look = PANEL_PLATE, .radius = 24});
    (void)layout_text_centred(layout, wide ? ROLE_PROMPT : low, TONE_CREAM,
                              _("You went, and you stopped when you chose to."));
    (void)layout_text_centred(layout, wide ? ROLE_LEAD : ROLE_BODY, TONE_CREAM,
                              shows_cairn(layout) ? _("That is a try, and it counts. A cairn marks the place.")
                                                  : _("That is a try, and it counts."));
    layout_close(layout);
}

void view_stop(Layout *layout) {
    const Try *attempt = app_attempt(layout_app(layout));
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DUSK, /* of the words: the scrim darkens the sky at every hour */
        .subtitle = here_line(layout),
        .back = true,
        .no_settings = true,
        .hints = {{"← →", _("Choose")}, {"Enter", _("Go")}, {"R", _("Recovery room")}, {"Del", _("Take this try off")}},
    };
    frame_open(layout, &frame);
    if (attempt != NULL) {
        add_scene(layout, attempt);
    }
    add_words(layout);
    if (!is_brief(layout)) {
        layout_open(layout, (Spec){.grow = 1}); /* the ridge */
        layout_close(layout);
    }
    add_ways(layout);
    layout_bind(layout, SYMBOL_DELETE, 0, take_off(layout));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
    if (has_hints(layout)) {
        add_removal(layout);
    }
    if (attempt != NULL && is_wide(layout)) {
        const Ridge ridge = ridge_of(layout, attempt);
        ridge_figures(layout, &ridge);
    }
}
