#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/practice_parts.h"
#include "view/view.h"
#include "view/words.h"

#include "core/tries.h"

#include <math.h>

#define PROMPT_SECONDS 90
#define SECOND_MS 1000
#define PROMPT_GAP 8
#define CLOCK_HEIGHT 48.0
#define LINES_MOST 2      /* a longer name gives way, a longer prompt is written smaller */
#define NAME_ROOM 440.0   /* so far down the words may reach with the name, */
#define SECOND_ROOM 300.0 /* and beside a tool with the prompt's second line */
#define WORDS_TOP 40.0    /* the page's edge, and from the clock to the words */
#define WORDS_PART .514   /* of the page, beside the column of the ways */
#define MARGIN 32.0
#define TOOL_FOOT 52.0 /* under it, and between the words and what is over it */
#define PAGE_WIDTH 1280.0
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
                               .height_least = sight_control(sight, CLOCK_HEIGHT) / sight->scale,
                               .radius = 100,
                               .panel = true,
                               .look = PANEL_PLATE,
                               .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_CLOCK, TONE_GLOW, 22);
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, clock);
    layout_close(layout);
}

/* Left and right belong to the slider, so up and down go along the row of buttons. */
static void as_rung(Item *item, int height) {
    item->group = GROUP_WAYS;
    item->value = height;
}

/* Over a tool it is the last rung: from there the nearest thing upwards may be one of the ways on again. */
static void add_sound(Layout *layout) {
    const bool mute = layout_app(layout)->ui.prefs.mute == 1;
    Item *sound =
        layout_round(layout, key_of(PART_SET_MUTE), mute ? ICON_MUTE : ICON_SOUND,
                     mute ? _("Sound is off. Turn it on") : _("Sound is on. Turn it off"), command_of(COMMAND_MUTE));
    if (tool_is_there(layout)) {
        as_rung(sound, RUNG_SOUND);
    }
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

static void add_prompt(Layout *layout, const Encouragement *prompt) {
    layout_open(layout, (Spec){.gap = PROMPT_GAP, .dark = true});
    (void)layout_text_centred(layout, ROLE_PROMPT, TONE_CREAM, _(prompt->title));
    (void)layout_text_centred(layout, ROLE_LEAD, TONE_CREAM, _(prompt->second));
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
static void add_column(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.gap = 16, .pad = 24, .grow = 1, .panel = true, .look = PANEL_DUSK, .radius = 32});
    add_slider(layout, attempt);
    (void)layout_space(layout, 1);
    (void)add_did_it(layout);
    add_hut(layout);
    add_stop(layout);
    layout_close(layout);
}

/* Under the words: as low as can be. */
static void add_foot(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.gap = 12, .pad = 20, .panel = true, .look = PANEL_DUSK, .radius = 32});
    add_slider(layout, attempt);
    (void)add_did_it(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true});
    for (int i = 0; i < 2; i++) {
        layout_open(layout, (Spec){.grow = 1});
        i == 0 ? add_hut(layout) : add_stop(layout);
        layout_close(layout);
    }
    layout_close(layout);
    layout_close(layout);
}

static void add_wide(Layout *layout, const Practice *practice) {
    add_prompt(layout, prompt_at(practice->seconds));
    layout_open(layout, (Spec){.grow = 1, .across = ALIGN_END, .along = ALIGN_END}); /* the ridge */
    if (tool_is_there(layout)) {
        tool_add(layout, TOOL_OVER);
    }
    layout_close(layout);
    add_dock(layout, practice->attempt);
    add_top(layout, practice->seconds, true);
}

typedef struct Said {
    const char *line;
    Role role;
} Said;

/* What large letters say over the ridge: the camp, the prompt, its second line. */
typedef struct LargeWords {
    Said items[3];
    size_t count;
} LargeWords;

static LargeWords words_of(const Said all[3], bool named, bool second) {
    LargeWords words = {.count = 0};
    for (size_t i = named ? 0 : 1; i < (second ? 3 : 2); i++) {
        words.items[words.count++] = all[i];
    }
    return words;
}

/* Pixels of the column that they stand in. */
static int words_width(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double page = fmin(sight->width, PAGE_WIDTH * sight->scale) - 2 * MARGIN * sight->scale;
    return (int)(practice_has_beside(layout) ? page * WORDS_PART : page);
}

/* Where they end, design pixels from the top. */
static double words_end(const Layout *layout, const LargeWords *words) {
    const Sight *sight = layout_sight(layout);
    int end = sight_px(sight, WORDS_TOP) + sight_control(sight, CLOCK_HEIGHT);
    for (size_t i = 0; i < words->count; i++) {
        end += layout_text_height(layout, words->items[i].role, words->items[i].line, words_width(layout));
        end += sight_px(sight, PROMPT_GAP);
    }
    return end / sight->scale;
}

static bool takes_few_lines(const Layout *layout, Role role, const char *line) {
    return layout_text_height(layout, role, line, words_width(layout)) <=
           LINES_MOST * sight_line(layout_sight(layout), role);
}

static Role prompt_role(const Layout *layout, const char *title) {
    if (tool_is_there(layout) && !practice_is_tall(layout)) {
        return ROLE_SECTION;
    }
    const bool roomy = practice_has_beside(layout) || practice_is_tall(layout);
    return roomy && takes_few_lines(layout, ROLE_PROMPT, title) ? ROLE_PROMPT : ROLE_TITLE;
}

/* In a low window the ways on need the room under the words; beside them it is the scenery that does. */
static bool has_name_room(const Layout *layout, const LargeWords *words) {
    if (!practice_has_beside(layout)) {
        return practice_is_tall(layout);
    }
    return tool_is_there(layout) || words_end(layout, words) < NAME_ROOM;
}

/* The prompt is quieter beside a tool, and its second line gives way. */
static LargeWords large_words(Layout *layout, const Encouragement *prompt) {
    const Role role = prompt_role(layout, _(prompt->title));
    const Said all[3] = {{here_line(layout), ROLE_BODY_BOLD},
                         {_(prompt->title), role},
                         {_(prompt->second), role == ROLE_PROMPT ? ROLE_LEAD : ROLE_BODY}};
    const bool brief = takes_few_lines(layout, ROLE_BODY_BOLD, all[0].line);
    const LargeWords most = words_of(all, brief, true);
    const bool second = !tool_is_there(layout) || words_end(layout, &most) < SECOND_ROOM;
    return words_of(all, brief && has_name_room(layout, &most), second);
}

/* Beside the ways they begin at the left, over them they stand in the middle. */
static void add_large_words(Layout *layout, const LargeWords *words) {
    Item *(*const add)(Layout *, Role, Tone, const char *) =
        practice_has_beside(layout) ? layout_text : layout_text_centred;
    layout_open(layout, (Spec){.gap = PROMPT_GAP, .dark = true});
    for (size_t i = 0; i < words->count; i++) {
        (void)add(layout, words->items[i].role, TONE_CREAM, words->items[i].line);
    }
    layout_close(layout);
}

static void add_tool(Layout *layout, const Practice *practice, bool beside) {
    if (!beside) {
        tool_add(layout, TOOL_ACROSS);
        return;
    }
    const Sight *sight = layout_sight(layout);
    const double foot = sight->height / sight->scale - TOOL_FOOT;
    layout_open(layout, (Spec){0});
    practice_climber(layout, foot - tool_height(layout, words_width(layout)) - practice->words);
    tool_add(layout, TOOL_BESIDE);
    layout_close(layout);
}

/* Beside the prompt or, in a tall or narrow window, at its foot. */
static void add_large(Layout *layout, const Practice *practice, const LargeWords *words) {
    const bool beside = practice_has_beside(layout);
    layout_open(layout, (Spec){.flow = beside ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .grow = 1});
    layout_open(layout, (Spec){.gap = 20, .grow = beside ? 1.1 : 1});
    add_large_words(layout, words);
    if (tool_is_there(layout)) {
        (void)layout_space(layout, 1);
        add_tool(layout, practice, beside);
    }
    add_top(layout, practice->seconds, false);
    layout_close(layout);
    beside ? add_column(layout, practice->attempt) : add_foot(layout, practice->attempt);
    layout_close(layout);
}

static void add_page(Layout *layout, Practice *practice) {
    if (practice_is_wide(layout)) {
        practice_scene(layout, practice);
        add_wide(layout, practice);
        return;
    }
    const LargeWords words = large_words(layout, prompt_at(practice->seconds));
    practice->words = words_end(layout, &words);
    practice_scene(layout, practice);
    add_large(layout, practice, &words);
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
    Practice practice = {.attempt = attempt, .seconds = app_practice_seconds(app, layout_sight(layout)->now)};
    if (attempt != NULL) {
        add_page(layout, &practice);
        motion_wake(layout, next_second(attempt, practice.seconds));
    }
    layout_bind(layout, 's', 0, command_of(COMMAND_STOP));
    tool_bind(layout);
    Screen *screen = layout_screen(layout);
    screen->first = key_of(PART_PRIMARY);
    screen->arrows_slide = true;
    screen->ladder = GROUP_WAYS;
    screen->slide = key_of(PART_NOW);
    frame_close(layout, &frame);
    if (attempt != NULL) {
        practice_figures(layout, &practice);
    }
}
