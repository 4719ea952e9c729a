#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/ridge.h"
#include "view/view.h"
#include "view/words.h"

#include "core/tries.h"

#define PROMPT_SECONDS 90
#define SECOND_MS 1000
#define COLUMNS_ROOM 560.0 /* with large text: the dock beside the prompt, or under it */
#define DOCK_ROOM 1100.0
#define BUTTON_WIDTH 236.0

typedef struct Prompt {
    const char *title, *second;
} Prompt;

static const Prompt prompts[] = {
    {"You’re here, and you’re doing it.", "The feeling can come along. It doesn’t have to leave first."},
    {"What do you notice, apart from the fear?", "A sound, a colour, the ground under your feet."},
    {"Two more minutes, or stop here.", "Both count."},
};
#define PROMPTS (int64_t)(sizeof prompts / sizeof *prompts)

static const Prompt *prompt_at(int64_t seconds) {
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
    words_clock(seconds, clock);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 10,
                               .pad_x = 18,
                               .pad_y = 8,
                               .height_least = 48,
                               .radius = 24,
                               .panel = true,
                               .look = PANEL_PLATE,
                               .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_CLOCK, TONE_GLOW, 22);
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, clock);
    layout_close(layout);
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, here_line(layout));
    layout_close(layout);
}

static void add_prompt(Layout *layout, const Prompt *prompt, bool centred) {
    layout_open(layout, (Spec){.gap = 8, .dark = true});
    if (centred) {
        (void)layout_text_centred(layout, ROLE_PROMPT, TONE_CREAM, _(prompt->title));
        (void)layout_text_centred(layout, ROLE_BODY, TONE_CREAM, _(prompt->second));
    } else {
        (void)layout_text(layout, ROLE_TITLE, TONE_CREAM, _(prompt->title));
        (void)layout_text(layout, ROLE_BODY, TONE_CREAM, _(prompt->second));
    }
    layout_close(layout);
}

static void add_slider(Layout *layout, const Try *attempt) {
    frame_slider(layout, SLIDER_AMBER, PART_NOW, _("How is it now?"), _("calm"), _("the most I can imagine"),
                 earlier_fear(attempt), NULL);
}

static void add_button(Layout *layout, ButtonLook look, Part part, Icon icon, const char *label, CommandKind command,
                       bool column) {
    layout_open(layout, (Spec){.width = column ? 0 : BUTTON_WIDTH, .text_scaled = true});
    Item *item = layout_button(layout, look, key_of(part), icon, label, command_of(command));
    item->role = column ? ROLE_BUTTON : ROLE_BUTTON_BIG;
    layout_close(layout);
}

static void add_did_it(Layout *layout, bool column) {
    add_button(layout, BUTTON_PRIMARY, PART_PRIMARY, ICON_NONE, _("I did it"), COMMAND_DID_IT, column);
}

static void add_hut(Layout *layout, bool column) {
    add_button(layout, BUTTON_DUSK, PART_SECONDARY, ICON_HUT, _("Recovery room"), COMMAND_HUT, column);
}

static void add_stop(Layout *layout, bool column) {
    add_button(layout, BUTTON_DUSK_GHOST, PART_THIRD, ICON_NONE, _("Stop for today"), COMMAND_STOP, column);
}

static void add_dock(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 16,
                               .pad_x = 28,
                               .pad_y = 18,
                               .panel = true,
                               .look = PANEL_DUSK,
                               .radius = 32,
                               .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1, .pad_right = 20});
    add_slider(layout, attempt);
    layout_close(layout);
    add_stop(layout, false);
    add_hut(layout, false);
    add_did_it(layout, false);
    layout_close(layout);
}

/* Slider first to read, "I did it" first to press. */
static void add_column(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.gap = 10, .pad = 20, .grow = 1, .panel = true, .look = PANEL_DUSK, .radius = 24});
    add_slider(layout, attempt);
    (void)layout_space(layout, 1);
    add_did_it(layout, true);
    add_hut(layout, true);
    add_stop(layout, true);
    layout_close(layout);
}

static void add_wide(Layout *layout, const Try *attempt, int64_t seconds) {
    add_clock(layout, seconds);
    add_prompt(layout, prompt_at(seconds), true);
    layout_open(layout, (Spec){.grow = 1}); /* the ridge */
    layout_close(layout);
    add_dock(layout, attempt);
}

static void add_large(Layout *layout, const Try *attempt, int64_t seconds) {
    const bool columns = sight_room(layout_sight(layout)) >= COLUMNS_ROOM;
    layout_open(layout, (Spec){.flow = columns ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .grow = 1});
    layout_open(layout, (Spec){.gap = 20, .grow = columns ? 1 : 0});
    add_clock(layout, seconds);
    add_prompt(layout, prompt_at(seconds), false);
    layout_close(layout);
    add_column(layout, attempt);
    layout_close(layout);
}

/* The dock needs more room than other rows. */
static bool is_wide(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= DOCK_ROOM;
}

static Ridge ridge_of(const Layout *layout, const Try *attempt, int64_t seconds) {
    const bool large = !is_wide(layout);
    return (Ridge){.attempt = attempt,
                   .seconds = (int)seconds,
                   .here = large ? 520 : 760,
                   .level = large ? 600 : 392,
                   .hour = here_hour(layout),
                   .left = backdrop_corner(layout)};
}

static void add_scene(Layout *layout, const Try *attempt, int64_t seconds) {
    Backdrop backdrop = backdrop_begin(layout, here_hour(layout), here_seed(layout), .74);
    const Ridge ridge = ridge_of(layout, attempt, seconds);
    if (backdrop.scenery.contrast) {
        ridge_paint_outline(backdrop.picture, &ridge);
    } else {
        const Look look = here_look(layout);
        const Point foot = ridge_foot(&ridge);
        ridge_paint(backdrop.picture, &ridge);
        figure_lantern(backdrop.picture, foot.x + 16, foot.y + 6, 1.15);
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
        .no_hut = true,
        .no_settings = true,
        .hints = {{"← →", _("How is it now")},
                  {"Enter", _("I did it")},
                  {"R", _("Recovery room")},
                  {"S", _("Stop for today")}},
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
    Screen *screen = layout_screen(layout);
    screen->first = key_of(PART_PRIMARY);
    screen->arrows_slide = true;
    screen->slide = key_of(PART_NOW);
    frame_close(layout, &frame);
    if (attempt != NULL && is_wide(layout)) {
        const Ridge ridge = ridge_of(layout, attempt, app_practice_seconds(app, layout_sight(layout)->now));
        ridge_figures(layout, &ridge);
    }
}
