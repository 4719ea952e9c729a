/* Lines to read from, words while something is imagined, a count that goes up. Calm and small: nothing here hurries. */
#include "view/practice_parts.h"
#include "view/input.h"
#include "view/sketch.h"
#include "view/words.h"

#include "core/lines.h"

#include <stdlib.h>

#define TOOL_WIDTH 450.0  /* beside the climber */
#define COUNT_WIDTH 530.0 /* two buttons beside its words */
#define COMPACT_PART 1.3  /* as much larger as the letters are there */
#define TIGHT_GAP 12.0
#define TIGHT_PAD 18.0
#define WAY_HEIGHT 52.0
#define LAMP 22.0

typedef struct ToolWords { /* NULL = nothing is said there */
    Icon icon;
    const char *text, *second, *button;
    const char *other; /* a second button: a recording is taken away, or it is counted otherwise */
} ToolWords;

static const char *const cautions[BODY_CAUTIONS] = {
    "Some of this is felt in the body. Stop at any time, and sit down if you feel dizzy.",
    "With illness of the heart or the lungs, epilepsy, or in pregnancy: ask a doctor first.",
    "Breathe as your breath likes. Nothing here is held for long, and nothing is a test.",
};

static const char *const imagined[] = {
    [IMAGINE_SETTLE] = "Arrive first: your back, your hands, the floor under you.",
    [IMAGINE_PICTURE] = "Now let it be there: what you see, what you hear, what is near.",
    [IMAGINE_STAY] = "Stay with it. Where it fades, look once more, in your own time.",
    [IMAGINE_BACK] = "Come back when you like: the room, the light, one long look round.",
};

bool tool_is_there(const Layout *layout) {
    const StepKind kind = app_tool(layout_app(layout));
    return kind != STEP_GO;
}

static const Step *tool_step(const App *app) {
    return book_step(&app->book, app_attempt(app)->step);
}

static const char *tool_line(Layout *layout, int number) {
    char *line = lines_at(tool_step(layout_app(layout)), number);
    const char *kept = layout_keep(layout, line == NULL ? "" : line);
    free(line);
    return kept;
}

static ToolWords words_to_read(Layout *layout) {
    const App *app = layout_app(layout);
    const int lines = app_tool_lines(app), line = app->ui.tool.line;
    ToolWords words = {.icon = ICON_WORDS, .text = tool_line(layout, line)};
    if (lines > 1) {
        words.second = layout_say(layout, _("%d of %d"), line + 1, lines);
        words.button = _("Next line");
    }
    return words;
}

static ToolWords words_to_imagine(const Layout *layout) {
    const App *app = layout_app(layout);
    if (app->ui.tool.off) {
        return (ToolWords){.icon = ICON_MIST, .text = _("Without words, for now."), .button = _("With words")};
    }
    return (ToolWords){.icon = ICON_MIST,
                       .text = _(imagined[app_imagine(app, layout_sight(layout)->now)]),
                       .button = _("Without words")};
}

static const char *seconds_said(Layout *layout) {
    const int seconds = app_count_seconds(layout_app(layout), layout_sight(layout)->now);
    return layout_say(layout, words_count("%d second", "%d seconds", (unsigned long)seconds), seconds);
}

static ToolWords words_of_cautions(Layout *layout) {
    const App *app = layout_app(layout);
    const int line = app->ui.tool.line;
    return (ToolWords){.icon = ICON_HEART,
                       .text = line < BODY_CAUTIONS ? _(cautions[line]) : tool_line(layout, line - BODY_CAUTIONS),
                       .second = layout_say(layout, _("%d of %d"), line + 1, app_tool_lines(app)),
                       .button = _("Next line")};
}

static const char *times_said(Layout *layout, int times) {
    return layout_say(layout, words_count(_("%d time"), _("%d times"), (unsigned long)times), times);
}

static ToolWords words_to_count(Layout *layout) {
    const int times = layout_app(layout)->ui.tool.times;
    const char *said = times == UNSET ? seconds_said(layout) : times_said(layout, times);
    const char *otherwise = times == UNSET ? _("Count times") : _("Count seconds");
    switch (app_count(layout_app(layout), layout_sight(layout)->now)) {
    case COUNT_CAUTIONS:
        return words_of_cautions(layout);
    case COUNT_READY:
        return (ToolWords){ICON_HEART, _("Begin when you like. You say when it is enough."), NULL, _("Begin"),
                           otherwise};
    case COUNT_ON:
        return times == UNSET ? (ToolWords){ICON_HEART, said, _("Stop whenever you want. Dizzy? Sit down."),
                                            _("That’s enough"), NULL}
                              : (ToolWords){ICON_HEART, said, _("Dizzy? Sit down."), _("One more"), _("Enough")};
    case COUNT_ENOUGH:
        return (ToolWords){ICON_HEART, _("That is enough. Let it settle."), said, _("Once more"), otherwise};
    }
    return (ToolWords){0};
}

static const char *tape_length(Layout *layout, const char *said) {
    char clock[WORDS_ROOM];
    words_clock(app_tape_seconds(layout_app(layout), layout_sight(layout)->now), clock);
    return layout_say(layout, "%s %s", said, clock);
}

static const char *tape_note(const App *app) {
    if (app->ui.tape.full) {
        return _("Ten minutes are there, so it stopped by itself.");
    }
    if (app->ui.tape.cut) {
        return _("The microphone went away. All until then is kept.");
    }
    return app->ui.prefs.mute ? _("Sound is off. M turns it on.") : NULL;
}

static ToolWords words_to_record(Layout *layout) {
    const App *app = layout_app(layout);
    switch (app->ui.tape.state) {
    case TAPE_NONE:
        return (ToolWords){ICON_EAR, _("Hear yourself, if you like. It stays on this computer."), NULL, _("Record"),
                           NULL};
    case TAPE_REFUSED:
        return (ToolWords){ICON_EAR, _("Nothing can be recorded here. The step goes on without it."), NULL,
                           _("Try again"), NULL};
    case TAPE_ON:
        return (ToolWords){ICON_NONE, tape_length(layout, _("Recording")), NULL, _("Stop"), _("Delete it")};
    case TAPE_KEPT:
        return (ToolWords){ICON_EAR, tape_length(layout, _("Recorded")), tape_note(app), _("Listen"), _("Delete it")};
    case TAPE_HEARD:
        return (ToolWords){ICON_SOUND, tape_length(layout, _("Recorded")), NULL, _("Stop"), _("Delete it")};
    }
    return (ToolWords){0};
}

static ToolWords tool_words(Layout *layout) {
    switch (app_tool(layout_app(layout))) {
    case STEP_GO:
        break;
    case STEP_RECORD:
        return words_to_record(layout);
    case STEP_MIRROR:
    case STEP_TALK:
        return words_to_read(layout);
    case STEP_IMAGINE:
        return words_to_imagine(layout);
    case STEP_BODY:
        return words_to_count(layout);
    }
    return (ToolWords){0};
}

static void add_words(Layout *layout, const ToolWords *words) {
    layout_open(layout, (Spec){.gap = 2, .grow = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, words->text);
    if (words->second != NULL) {
        (void)layout_text(layout, ROLE_LABEL, TONE_LILAC, words->second);
    }
    layout_close(layout);
}

static void add_rung(Layout *layout, Part part, const char *label, Command command, int rung) {
    Item *item = layout_button(layout, BUTTON_DUSK_GHOST, key_of(part), ICON_NONE, label, command);
    item->role = ROLE_BUTTON_SMALL;
    item->group = GROUP_WAYS;
    item->value = rung;
}

static void add_next(Layout *layout, const ToolWords *words) {
    if (words->button != NULL) {
        add_rung(layout, PART_TOOL, words->button, command_of(COMMAND_TOOL), RUNG_TOOL);
    }
}

static Command count_otherwise(void) {
    Command command = command_of(COMMAND_TOOL);
    command.value = 1;
    return command;
}

static void add_other(Layout *layout, const ToolWords *words) {
    const bool tape = app_tool(layout_app(layout)) == STEP_RECORD;
    if (words->other != NULL) {
        add_rung(layout, tape ? PART_TAPE_REMOVE : PART_TOOL_OTHER, words->other,
                 tape ? command_of(COMMAND_TAPE_REMOVE) : count_otherwise(), RUNG_TOOL + 1);
    }
}

/* How loud it is, as a lamp that is never quite dark while it records. */
static void add_lamp(Layout *layout) {
    const double part = .3 + .7 * layout_app(layout)->ui.tape.level / 100;
    const double scale = layout_sight(layout)->scale;
    Picture *picture = layout_picture(layout);
    picture_begin(picture);
    picture_circle(picture, LAMP / 2, LAMP / 2, LAMP / 2 - 2);
    picture_flat(picture, colour_alpha(0xFFB85AFF, part));
    picture_again(picture);
    picture_stroke(picture, 1.5, 0xFFDFA0FF);
    sketch_place(picture, 0, 0, 0, scale, scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), LAMP, LAMP)->picture = picture;
}

static void add_sign(Layout *layout, const ToolWords *words) {
    if (words->icon == ICON_NONE) {
        add_lamp(layout);
    } else {
        (void)layout_icon(layout, words->icon, TONE_GLOW, 22);
    }
}

static void add_roomy(Layout *layout, const ToolWords *words, double width) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_left = 20,
                               .pad_right = 14,
                               .pad_y = 12,
                               .width = width,
                               .panel = true,
                               .look = PANEL_DUSK,
                               .radius = 26,
                               .across = ALIGN_CENTRE,
                               .dark = true});
    add_sign(layout, words);
    add_words(layout, words);
    add_other(layout, words);
    add_next(layout, words);
    layout_close(layout);
}

static void add_ways(Layout *layout, const ToolWords *words) {
    if (words->button == NULL) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true});
    for (int i = 0; i < (words->other != NULL ? 2 : 1); i++) {
        layout_open(layout, (Spec){.grow = 1});
        if (i == 0) {
            add_next(layout, words);
        } else {
            add_other(layout, words);
        }
        layout_close(layout);
    }
    layout_close(layout);
}

static void add_tight(Layout *layout, const ToolWords *words) {
    layout_open(
        layout,
        (Spec){.gap = TIGHT_GAP, .pad = TIGHT_PAD, .panel = true, .look = PANEL_DUSK, .radius = 26, .dark = true});
    layout_open(layout, (Spec){.scroll = true, .grow = 1, .key = key_of(PART_SCROLL)});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .across = ALIGN_CENTRE});
    if (words->icon == ICON_NONE) { /* with so little room the lamp alone */
        add_lamp(layout);
    }
    add_words(layout, words);
    layout_close(layout);
    layout_close(layout);
    add_ways(layout, words);
    layout_close(layout);
}

double tool_height(Layout *layout, int width) {
    const Sight *sight = layout_sight(layout);
    const ToolWords words = tool_words(layout);
    const int room = width - sight_px(sight, 2 * TIGHT_PAD);
    int high = layout_text_height(layout, ROLE_BODY_BOLD, words.text, room);
    high += words.second == NULL ? 0 : layout_text_height(layout, ROLE_LABEL, words.second, room);
    high += words.button == NULL ? 0 : sight_control(sight, WAY_HEIGHT) + sight_px(sight, TIGHT_GAP);
    return high / sight->scale + 2 * TIGHT_PAD;
}

/* Where the letters are large for the window, so is what holds them. */
static double over_width(const Layout *layout) {
    const double width = app_tool(layout_app(layout)) == STEP_BODY ? COUNT_WIDTH : TOOL_WIDTH;
    return width * layout_sight(layout)->text * (layout_sight(layout)->compact ? COMPACT_PART : 1);
}

void tool_add(Layout *layout, ToolPlace place) {
    const ToolWords words = tool_words(layout);
    switch (place) {
    case TOOL_OVER:
        add_roomy(layout, &words, over_width(layout));
        break;
    case TOOL_BESIDE:
        add_tight(layout, &words);
        break;
    case TOOL_ACROSS:
        add_roomy(layout, &words, 0);
        break;
    }
}

static const char *tape_hint(TapeState state) {
    switch (state) {
    case TAPE_NONE:
    case TAPE_REFUSED:
        return _("Record");
    case TAPE_ON:
    case TAPE_HEARD:
        return _("Stop");
    case TAPE_KEPT:
        return _("Listen");
    }
    return NULL;
}

static bool counts_times(const Layout *layout) {
    const App *app = layout_app(layout);
    return app_tool(app) == STEP_BODY && app->ui.tool.times != UNSET &&
           app_count(app, layout_sight(layout)->now) == COUNT_ON;
}

/* Eyes may be elsewhere while times are counted: the largest key does it, wherever the focus is. */
void tool_bind(Layout *layout) {
    const StepKind kind = app_tool(layout_app(layout));
    if (tool_hint(layout).cap != NULL) {
        layout_bind(layout, 'n', 0, command_of(COMMAND_TOOL));
    }
    if (kind == STEP_RECORD || kind == STEP_BODY) {
        layout_bind(layout, 'x', 0, kind == STEP_RECORD ? command_of(COMMAND_TAPE_REMOVE) : count_otherwise());
    }
    if (counts_times(layout)) {
        layout_bind_always(layout, SYMBOL_SPACE, 0, command_of(COMMAND_TOOL));
    }
}

Hint tool_hint_other(const Layout *layout) {
    const App *app = layout_app(layout);
    const TapeState state = app->ui.tape.state;
    if (app_may_count_otherwise(app, layout_sight(layout)->now)) {
        const bool times = app->ui.tool.times != UNSET;
        return (Hint){"X", counts_times(layout) ? _("Enough") : times ? _("Count seconds") : _("Count times")};
    }
    const bool there = app_tool(app) == STEP_RECORD && state != TAPE_NONE && state != TAPE_REFUSED;
    return there ? (Hint){"X", _("Delete it")} : (Hint){0};
}

Hint tool_hint(const Layout *layout) {
    const App *app = layout_app(layout);
    switch (app_tool(app)) {
    case STEP_GO:
        break;
    case STEP_RECORD:
        return (Hint){"N", tape_hint(app->ui.tape.state)};
    case STEP_MIRROR:
    case STEP_TALK:
        return app_tool_lines(app) > 1 ? (Hint){"N", _("Next line")} : (Hint){0};
    case STEP_IMAGINE:
        return (Hint){"N", app->ui.tool.off ? _("With words") : _("Without words")};
    case STEP_BODY:
        return counts_times(layout) ? (Hint){"Space", _("One more")} : (Hint){"N", _("Next")};
    }
    return (Hint){0};
}
