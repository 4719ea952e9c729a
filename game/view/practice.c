#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/marks.h"
#include "view/motion.h"
#include "view/practice_parts.h"
#include "view/ridge.h"
#include "view/view.h"
#include "view/words.h"

#include "core/tries.h"

#define ORB .74 /* where the sun stands */
#define PROMPT_SECONDS 90
#define SECOND_MS 1000
#define COLUMNS_ROOM 560.0 /* with large text: the dock beside the prompt, or under it */
#define DOCK_ROOM 950.0
#define SLIDER_WIDTH 470.0

typedef struct Encouragement {
    const char *title, *second;
} Encouragement;

static const Encouragement prompts[] = {
    {"You’re here, and you’re doing it.", "The feeling can come along. It doesn’t have to leave first."},
    {"What do you notice, apart from the fear?", "A sound, a colour, the ground under your feet."},
    {"Two more minutes, or stop here.", "Both count."},
};
#define PROMPTS (int64_t)(sizeof prompts / sizeof *prompts)

static const Encouragement *prompt_at(int64_t seconds) {
    return &prompts[seconds / PROMPT_SECONDS % PROMPTS];
}

/* The answer before the newest one. */
static int earlier_fear(const Try *attempt) {
    const Checkin *said = attempt->checkins.items;
    const size_t count = attempt->checkins.count;
    return count > 1 ? said[count - 2].fear : attempt->fear.before;
}

static void add_clock(Layout *layout, int64_t seconds) {
    char clock[WORDS_ROOM];
    const Sight *sight = layout_sight(layout);
    words_clock(seconds, clock);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 10,
                               .pad_left = 16,
                               .pad_right = 20,
                               .height_least = sight_control(sight, 48) / sight->scale,
                               .radius = 100,
                               .panel = true,
                               .look = PANEL_PLATE,
                               .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_CLOCK, TONE_GLOW, 22);
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, clock);
    layout_close(layout);
}

static void add_sound(Layout *layout) {
    const bool mute = layout_app(layout)->ui.prefs.mute == 1;
    (void)layout_round(layout, key_of(PART_SET_MUTE), mute ? ICON_MUTE : ICON_SOUND,
                       mute ? _("Sound is off. Turn it on") : _("Sound is on. Turn it off"), command_of(COMMAND_MUTE));
}

/* Last in the order of Tab, first in sight. */
static void add_top(Layout *layout, int64_t seconds, bool wide) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .across = ALIGN_CENTRE, .ahead = true});
    add_clock(layout, seconds);
    if (wide) {
        layout_open(layout, (Spec){.grow = 1});
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, here_line(layout));
        layout_close(layout);
    }
    add_sound(layout);
    layout_close(layout);
}

static void add_prompt(Layout *layout, const Encouragement *prompt, bool centred) {
    const bool small = sight_room(layout_sight(layout)) < COLUMNS_ROOM;
    layout_open(layout, (Spec){.gap = 8, .dark = true});
    if (centred) {
        (void)layout_text_centred(layout, ROLE_PROMPT, TONE_CREAM, _(prompt->title));
        (void)layout_text_centred(layout, ROLE_LEAD, TONE_CREAM, _(prompt->second));
    } else {
        (void)layout_text(layout, small ? ROLE_TITLE : ROLE_PROMPT, TONE_CREAM, _(prompt->title));
        (void)layout_text(layout, small ? ROLE_BODY : ROLE_LEAD, TONE_CREAM, _(prompt->second));
    }
    layout_close(layout);
}

static void add_slider(Layout *layout, const Try *attempt) {
    frame_slider(layout, &(FrameSlider){.look = SLIDER_AMBER,
                                        .part = PART_NOW,
                                        .label = _("How is it now?"),
                                        .low = _("calm"),
                                        .high = _("the most I can imagine"),
                                        .ghost = earlier_fear(attempt),
                                        .large = true});
}

/* Left and right belong to the slider, so up and down go along the row of buttons. */
static void as_rung(Item *item, int height) {
    item->group = GROUP_WAYS;
    item->value = height;
}

static Item *add_did_it(Layout *layout) {
    Item *item = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("I did it"),
                               command_of(COMMAND_DID_IT));
    as_rung(item, 2);
    return item;
}

static void add_hut(Layout *layout) {
    as_rung(layout_button(layout, BUTTON_DUSK, key_of(PART_SECONDARY), ICON_HUT, _("Recovery room"),
                          command_of(COMMAND_HUT)),
            1);
}

static void add_stop(Layout *layout) {
    as_rung(layout_button(layout, BUTTON_DUSK_GHOST, key_of(PART_THIRD), ICON_NONE, _("Stop for today"),
                          command_of(COMMAND_STOP)),
            0);
}

/* All as high as the first to press. */
static void add_buttons(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16});
    add_stop(layout);
    add_hut(layout);
    add_did_it(layout)->role = ROLE_BUTTON_BIG;
    layout_close(layout);
}

static void add_dock(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 24,
                               .pad_x = 28,
                               .pad_y = 15,
                               .panel = true,
                               .look = PANEL_DUSK,
                               .radius = 32,
                               .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1});
    layout_open(layout, (Spec){.width_most = SLIDER_WIDTH});
    add_slider(layout, attempt);
    layout_close(layout);
    layout_close(layout);
    add_buttons(layout);
    layout_close(layout);
}

/* Slider first to read, "I did it" first to press. */
static void add_column(Layout *layout, const Try *attempt, bool beside) {
    layout_open(layout,
                (Spec){.gap = 16, .pad = 24, .grow = beside ? 1 : 0, .panel = true, .look = PANEL_DUSK, .radius = 32});
    add_slider(layout, attempt);
    if (beside) {
        (void)layout_space(layout, 1);
    }
    (void)add_did_it(layout);
    add_hut(layout);
    add_stop(layout);
    layout_close(layout);
}

static void add_wide(Layout *layout, const Try *attempt, int64_t seconds) {
    add_prompt(layout, prompt_at(seconds), true);
    layout_open(layout, (Spec){.grow = 1, .across = ALIGN_END, .along = ALIGN_END}); /* the ridge */
    if (tool_is_there(layout)) {
        tool_add(layout, true);
    }
    layout_close(layout);
    add_dock(layout, attempt);
    add_top(layout, seconds, true);
}

static bool has_room_beside(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight_room(sight) >= COLUMNS_ROOM && sight->width > sight->height;
}

/* Beside the prompt or, in a tall or narrow window, at its foot. */
static void add_large(Layout *layout, const Try *attempt, int64_t seconds) {
    const bool beside = has_room_beside(layout);
    layout_open(layout, (Spec){.flow = beside ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .grow = 1});
    layout_open(layout, (Spec){.gap = 20, .grow = beside ? 1.1 : 1});
    if (tool_is_there(layout)) {
        tool_add(layout, false);
    } else {
        add_prompt(layout, prompt_at(seconds), false);
    }
    add_top(layout, seconds, false);
    layout_close(layout);
    add_column(layout, attempt, beside);
    layout_close(layout);
}

/* The dock needs more room than other rows. */
static bool is_wide(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= DOCK_ROOM;
}

/* Of fear 50: over a dock at the foot, in front of one beside, or in the middle. */
static double ridge_level(const Layout *layout) {
    if (is_wide(layout)) {
        return 392;
    }
    return has_room_beside(layout) ? 600 : 230;
}

static Ridge ridge_of(const Layout *layout, const Try *attempt, int64_t seconds) {
    const bool large = !is_wide(layout);
    return (Ridge){.attempt = attempt,
                   .seconds = (int)seconds,
                   .here = large ? 520 : 760,
                   .level = ridge_level(layout),
                   .orb = ORB,
                   .dimmed = large ? 760 : RIDGE_DIMMED,
                   .hour = here_hour(layout),
                   .left = backdrop_corner(layout)};
}

static void add_scene(Layout *layout, const Try *attempt, int64_t seconds) {
    Backdrop backdrop = backdrop_begin(layout, here_hour(layout), here_seed(layout), ORB);
    const Ridge ridge = ridge_of(layout, attempt, seconds);
    if (backdrop.scenery.contrast) {
        ridge_paint_outline(backdrop.picture, &ridge);
        marks_you(backdrop.picture, ridge_foot(&ridge), 1);
    } else {
        const Look look = here_look(layout);
        const Point foot = ridge_foot(&ridge);
        ridge_paint(backdrop.picture, &ridge);
        const size_t first = backdrop.picture->sprite_count;
        Sprite *lantern = figure_lantern(backdrop.picture, foot.x + 16, foot.y + 6, 1.15);
        if (!is_wide(layout)) { /* large words reach down to its light */
            picture_fade(backdrop.picture, first, .5);
            lantern->alpha = 1;
        }
        figure_climber(backdrop.picture, foot.x - 2, foot.y + 2, 1.75, 1, &look);
        ridge_scrim(backdrop.picture, &ridge);
    }
    backdrop_end(layout, &backdrop);
}

static int64_t next_second(const Try *attempt, int64_t seconds) {
    return try_moment(attempt).ms + (seconds + 1) * SECOND_MS;
}

void view_practice(Layout *layout) {
    const App *app = layout_app(layout);
    const Try *attempt = app_attempt(app);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .no_bar = true,
        .hints = {{"← →", _("How is it now")},
                  {"Enter", _("I did it")},
                  {"R", _("Recovery room")},
                  {"S", _("Stop for today")},
                  tool_hint(layout),
                  tool_hint_other(layout)},
    };
    frame_open(layout, &frame);
    if (attempt != NULL) {
        const int64_t seconds = app_practice_seconds(app, layout_sight(layout)->now);
        add_scene(layout, attempt, seconds);
        if (is_wide(layout)) {
            add_wide(layout, attempt, seconds);
        } else {
            add_large(layout, attempt, seconds);
        }
        motion_wake(layout, next_second(attempt, seconds));
    }
    layout_bind(layout, 's', 0, command_of(COMMAND_STOP));
    tool_bind(layout);
    Screen *screen = layout_screen(layout);
    screen->first = key_of(PART_PRIMARY);
    screen->arrows_slide = true;
    screen->ladder = GROUP_WAYS;
    screen->slide = key_of(PART_NOW);
    frame_close(layout, &frame);
    if (attempt != NULL && is_wide(layout)) {
        const Ridge ridge = ridge_of(layout, attempt, app_practice_seconds(app, layout_sight(layout)->now));
        ridge_figures(layout, &ridge);
    }
}
