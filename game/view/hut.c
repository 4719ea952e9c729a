#include "view/backdrop.h"
#include "view/breaths.h"
#include "view/frame.h"
#include "view/hut_parts.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/sketch.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>

#define LIGHT_WIDTH 620.0 /* the box of the light with what is written round it */
#define LIGHT_HEIGHT 440.0
#define LIGHT_LEAST 280.0
#define NOTES_WIDTH 380.0 /* from the margin; clear of the ring and what is written round it */
#define LEGEND_WIDTH 44.0
#define TITLE_WIDE 520.0
#define BELOW_BUTTONS (HUT_LINK + HUT_LINK_GAP) /* they stay where they are without the link */

/* What is breathed and what is to come differ by more than their colour; here it is said how. */
static void add_legend_line(Layout *layout, const char *words, double thick, Colour colour) {
    const Sight *sight = layout_sight(layout);
    const double tall = sight_line(sight, ROLE_BODY_BOLD) / sight->scale;
    Picture *picture = layout_picture(layout);
    picture_begin(picture);
    picture_rounded(picture, 0, (tall - thick) / 2, LEGEND_WIDTH, thick, thick / 2);
    picture_flat(picture, colour);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), LEGEND_WIDTH, tall)->picture = picture;
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, words);
    layout_close(layout);
}

static void add_legend(Layout *layout) {
    if (!layout_sight(layout)->contrast) {
        return;
    }
    layout_open(layout, (Spec){.gap = 14, .pad_top = 14});
    add_legend_line(layout, _("breathed"), 15, 0xFFD400FF);
    add_legend_line(layout, _("to come"), 5, 0xFFFFFFFF);
    layout_close(layout);
}

/* Whoever sits by the fire is not written over. */
static Role title_role(Layout *layout, const Breathing *breathing) {
    const char *longest = hut_title_longest(layout, breathing);
    return sight_width(layout_sight(layout), ROLE_PROMPT, longest) <= TITLE_WIDE ? ROLE_PROMPT : ROLE_TITLE;
}

static void add_words(Layout *layout, const Breathing *breathing) {
    const char *progress = hut_progress(layout, breathing);
    const bool bold = layout_sight(layout)->contrast;
    layout_open(layout, (Spec){.gap = 3});
    (void)layout_text_centred(layout, title_role(layout, breathing), TONE_CREAM, hut_title(breathing));
    (void)layout_text_centred(layout, ROLE_BODY, TONE_CREAM, hut_second(layout, breathing));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .along = ALIGN_CENTRE});
    hut_way(layout, breathing);
    (void)layout_text(layout, bold ? ROLE_BODY_BOLD : ROLE_SECOND, TONE_CREAM, progress == NULL ? " " : progress);
    layout_close(layout);
    layout_close(layout);
}

static double line_of(const Sight *sight, Role role) {
    return sight_line(sight, role) / sight->scale;
}

/* As large as the picture has it, where what is written below leaves that much. */
static Light light_size(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double words = line_of(sight, ROLE_PROMPT) + line_of(sight, ROLE_BODY) + line_of(sight, ROLE_SECOND);
    const double bar = line_of(sight, ROLE_TITLE) + line_of(sight, ROLE_SECOND);
    const double room = sight->height / sight->scale - bar - words - (sight->hints ? 126 : 98);
    const double height = fmin(LIGHT_HEIGHT, fmax(room, LIGHT_LEAST));
    return (Light){LIGHT_WIDTH, height, HUT_RING * height / LIGHT_HEIGHT, ROLE_COUNT, false};
}

/* The light in the middle of the room, the way on at the right. */
static void add_room(Layout *layout, const Breathing *breathing) {
    const Light light = light_size(layout);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .grow = 1, .dark = true});
    layout_open(layout, (Spec){.gap = 6, .width = LIGHT_WIDTH, .self_x = ALIGN_CENTRE, .along = ALIGN_CENTRE});
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    hut_light(layout, breathing, &light);
    layout_close(layout);
    add_words(layout, breathing);
    layout_close(layout);
    const double below = hut_has_link(layout, breathing) ? 0 : BELOW_BUTTONS;
    layout_open(layout, (Spec){.self_x = ALIGN_END, .self_y = ALIGN_END, .pad_bottom = below});
    hut_buttons(layout, breathing);
    layout_close(layout);
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .gap = 10, .across = ALIGN_START});
    hut_notes(layout, breathing, NOTES_WIDTH);
    add_legend(layout);
    layout_close(layout);
    layout_close(layout);
}

static const char *subtitle(Layout *layout, const Breathing *breathing) {
    const char *silence = hut_silence(layout_app(layout)), *sitting = _("Sitting or lying down");
    if (breathing->hut->exercise == EXERCISE_TENSION) {
        return silence == NULL ? sitting : layout_say(layout, "%s · %s", sitting, silence);
    }
    if (silence != NULL) {
        return silence;
    }
    return breathing->hut->arriving ? _("A moment to arrive") : _("Stay as long as you like");
}

static const char *rest_name(const App *app) {
    switch (app->ui.hut.exercise) {
    case EXERCISE_TENSION:
        return _("Tense and let go");
    case EXERCISE_MUSCLES:
        return _("Muscle by muscle");
    case EXERCISE_GROUNDING:
        return _("Five senses");
    case EXERCISES:
        break;
    }
    return breaths_name(app, app->ui.hut.pattern);
}

/* The pattern by its name and figures; sound, closed eyes and what to mind beside it. */
static void add_bar(Layout *layout, Frame *frame) {
    const App *app = layout_app(layout);
    const char *name = rest_name(app);
    const BreathPattern pattern = app_pattern(app, app->ui.hut.pattern);
    char figures[WORDS_ROOM] = "";
    if (app->ui.hut.exercise == EXERCISES) {
        breaths_figures(&pattern, app->ui.prefs.no_hold != 0, figures);
    }
    frame->more = (FrameButton){.part = PART_REST,
                                .icon = app->ui.hut.exercise == EXERCISES ? ICON_BREATH : ICON_MUSCLE,
                                .label = layout_say(layout, "%s%s%s", name, figures[0] != '\0' ? "  " : "", figures),
                                .command = command_go(SCREEN_REST)};
    const bool mute = app->ui.prefs.mute != 0 || app->ui.silent;
    frame->round[0] = (FrameButton){PART_SET_MUTE, mute ? ICON_MUTE : ICON_SOUND, mute ? _("Sound on") : _("Sound off"),
                                    command_of(COMMAND_MUTE)};
    frame->round[1] = (FrameButton){PART_EYES, ICON_EYE, _("Close your eyes"), command_go(SCREEN_DARK)};
    frame->round[2] = (FrameButton){PART_CARE, ICON_INFO, _("Before you begin"), command_go(SCREEN_CARE)};
}

static const char *space_hint(const Breathing *breathing) {
    return breathing->over ? _("Once more") : breathing->stopped ? _("Go on") : _("Pause");
}

/* What has no button here has no hint either. */
static void add_hints(Frame *frame, const Breathing *breathing) {
    size_t count = 0;
    frame->hints[count++] = (Hint){"Space", space_hint(breathing)};
    frame->hints[count++] = (Hint){"P", _("Pattern")};
    if (hut_can_let_go(breathing)) {
        frame->hints[count++] =
            (Hint){"L", breathing->hut->course == COURSE_LET_GO ? _("Follow again") : _("As I like")};
    }
    frame->hints[count++] = (Hint){"E", _("Eyes closed")};
    frame->hints[count++] = (Hint){"M", _("Mute")};
    frame->hints[count] = (Hint){"Esc", _("Leave")};
}

static void bind_keys(Layout *layout, const Breathing *breathing) {
    layout_bind(layout, SYMBOL_SPACE, 0, breathing->over ? hut_once_more(breathing) : command_of(COMMAND_PAUSE));
    layout_bind(layout, 'p', 0, command_go(SCREEN_REST));
    layout_bind(layout, 'e', 0, command_go(SCREEN_DARK));
    if (hut_can_let_go(breathing)) {
        layout_bind(layout, 'l', 0, command_of(COMMAND_LET_GO));
    }
    layout_bind(layout, '?', 0, command_go(SCREEN_CARE));
}

void view_hut(Layout *layout) {
    const Breathing breathing = breathing_of(layout);
    Frame frame = {
        .scene = SCENE_HUT,
        .hour = HOUR_NIGHT,
        .title = _("Recovery room"),
        .subtitle = subtitle(layout, &breathing),
        .back = true,
        .no_hut = true,
        .no_settings = true,
    };
    add_hints(&frame, &breathing);
    add_bar(layout, &frame);
    frame_open(layout, &frame);
    if (!backdrop_gives_way(layout_sight(layout), SCENE_HUT)) {
        add_room(layout, &breathing);
    } else {
        hut_close(layout, &breathing);
    }
    bind_keys(layout, &breathing);
    motion_wake(layout, breathing_wakes(layout, &breathing));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
