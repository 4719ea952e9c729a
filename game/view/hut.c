#include "view/frame.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/sketch.h"
#include "view/view.h"
#include "view/words.h"

#include "core/breath.h"

#include <math.h>
#include <string.h>

#define FRAME_MS 33 /* between two pictures of the light */
#define THOUSANDTHS 1000
#define SECOND_MS 1000
#define SECOND BREATH_RATE /* frames */
#define LIGHT_WIDTH 620.0  /* the box of the light with what is written round it */
#define LIGHT_HEIGHT 440.0
#define LIGHT_LEAST 280.0
#define RING_WIDE 402.0 /* across, stroke included */
#define LABEL_GAP 16.0  /* from the ring to its labels */
#define LEGEND_WIDTH 44.0
#define TURN 6.28318530717958647692
#define LARGE_TEXT 1.5 /* from here on hearth and window give way */
#define CLOSE_GAP 44.0
#define CLOSE_SIDES 80.0 /* the margins left and right */
#define CLOSE_WIDE 1280.0
#define CLOSE_BUTTONS 460.0
#define TALL_RING 520.0 /* where the light stands over its words */

typedef struct Breathing {
    BreathPlan plan;
    BreathNow now;
    bool paused;
    int count; /* up within the phase, from 1 */
} Breathing;

static Breathing breathing_of(const Layout *layout) {
    const App *app = layout_app(layout);
    Breathing breathing = {.plan = app_hut_plan(), .paused = moment_is_set(app->ui.hut_paused)};
    breathing.now = breath_at(&breathing.plan, app_hut_ms(app, layout_sight(layout)->now) * BREATH_MS);
    breathing.count = (int)(breathing.now.into / SECOND) + 1;
    return breathing;
}

static const char *phase_words(const Breathing *breathing) {
    if (breathing->paused) {
        return _("Paused. Breathe as you like");
    }
    switch (breathing->now.phase) {
    case PHASE_IN:
    case PHASE_SIP:
        return _("Breathe in");
    case PHASE_HOLD:
        return _("Hold");
    case PHASE_OUT:
        return _("Breathe out, slowly");
    case PHASE_REST:
    case PHASE_NATURAL:
    case PHASE_TENSE:
    case PHASE_RELEASE:
    case PHASE_OVER:
    case PHASES:
        break;
    }
    return _("Rest");
}

/* The light fills a square; with labels there is room for them round the ring. */
typedef struct Light {
    double width, height; /* of the box, design pixels */
    double ring;          /* across, stroke included */
    Role role;            /* of the count */
} Light;

/* Gentle motion moves once a second. */
static void add_orb(Layout *layout, const Breathing *breathing, const Light *size) {
    BreathNow now = breathing->now;
    if (layout_sight(layout)->motion) {
        now.into -= now.into % SECOND;
    }
    Item *light = layout_thing(layout, ITEM_BREATH, key_of(PART_SCENE), size->width, size->height);
    light->value = (int)lround(breath_fullness(&now) * THOUSANDTHS);
    light->ghost = (int)(now.into * THOUSANDTHS / now.length);
    light->most = sight_px(layout_sight(layout), size->ring);
    light->spoken = phase_words(breathing);
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_CENTRE});
    (void)layout_text_centred(layout, size->role, TONE_ORB, layout_say(layout, "%d", breathing->count));
    layout_close(layout);
}

static const char *phase_label(Layout *layout, const Leg *leg) {
    const char *name = leg->phase == PHASE_IN ? _("In") : leg->phase == PHASE_HOLD ? _("Hold") : _("Out");
    return layout_say(layout, "%s %d", name, (int)(leg->frames / SECOND));
}

/* Where a label lies beside the middle of its arc, just outside the ring; at the foot it goes aside so as not to reach
 * below the light.
 */
static Point label_place(const Light *size, double turn, double half, double tall) {
    const double out = size->ring / 2 + LABEL_GAP + half * fabs(sin(turn)) + tall / 2 * fabs(cos(turn));
    const double lowest = size->height - tall, top = size->height / 2 - out * cos(turn) - tall / 2;
    if (top <= lowest) {
        return (Point){size->width / 2 + out * sin(turn) - half, top};
    }
    const double round = size->ring / 2 + LABEL_GAP, up = lowest - size->height / 2;
    const double aside = sqrt(fmax(0, round * round - up * up)) + half;
    return (Point){size->width / 2 + (sin(turn) > 0 ? aside : -aside) - half, lowest};
}

static void add_phase(Layout *layout, const Breathing *breathing, const Light *size, const Leg *leg, double turn) {
    const Sight *sight = layout_sight(layout);
    const bool current = breathing->now.phase == leg->phase && !breathing->paused;
    const Role role = current ? ROLE_BODY_BOLD : ROLE_BODY;
    const char *label = phase_label(layout, leg);
    const int pixels = sight_pixels(sight, role);
    const double wide = sight->measure(sight->context, role_types[role].face, pixels, label, strlen(label));
    const double half = wide / sight->scale / 2, tall = sight_line(sight, role) / sight->scale;
    const Point at = label_place(size, turn, half, tall);
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .pad_left = at.x, .pad_top = at.y});
    const Tone tone = sight->text >= LARGE_TEXT ? TONE_CREAM
                      : current                 ? TONE_GLOW
                                                : TONE_LILAC; /* over the firelight */
    (void)layout_text(layout, role, tone, label);
    layout_close(layout);
}

static void add_light(Layout *layout, const Breathing *breathing, const Light *size) {
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = size->width, .height = size->height});
    add_orb(layout, breathing, size);
    const Stretch *breath = &breathing->plan.stretches[0];
    double start = 0;
    for (int i = 0; i < breath->count && size->width > size->ring; i++) {
        const double length = (double)breath->legs[i].frames / (double)breath->frames;
        add_phase(layout, breathing, size, &breath->legs[i], (start + length / 2) * TURN);
        start += length;
    }
    layout_close(layout);
}

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
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .gap = 10, .pad_top = 44});
    add_legend_line(layout, _("breathed"), 13, 0xFFD400FF);
    add_legend_line(layout, _("to come"), 5, 0xFFFFFFFF);
    layout_close(layout);
}

static void add_words(Layout *layout, const Breathing *breathing) {
    const unsigned long breaths = (unsigned long)breathing->now.breaths;
    layout_open(layout, (Spec){.gap = 3});
    (void)layout_text_centred(layout, ROLE_PROMPT, TONE_CREAM, phase_words(breathing));
    (void)layout_text_centred(layout, ROLE_BODY, TONE_CREAM, _("Let your shoulders drop. Nothing to get right."));
    if (breaths > 0) {
        (void)layout_text_centred(
            layout, ROLE_SECOND, TONE_LILAC,
            layout_say(layout, words_count(_("%lu breath so far"), _("%lu breaths so far"), breaths), breaths));
    } else {
        (void)layout_text_centred(layout, ROLE_SECOND, TONE_LILAC,
                                  _("Small and soft, not deep. If you feel dizzy, let the count go."));
    }
    layout_close(layout);
}

static void add_buttons(Layout *layout, const Breathing *breathing) {
    layout_open(layout, (Spec){.gap = 22, .width_least = 210, .text_scaled = true});
    (void)layout_button(layout, BUTTON_DUSK, key_of(PART_PAUSE), breathing->paused ? ICON_PLAY : ICON_PAUSE,
                        breathing->paused ? _("Go on") : _("Pause"), command_of(COMMAND_PAUSE));
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("I feel steadier"),
                        command_of(COMMAND_STEADIER));
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
    const double room = sight->height / sight->scale - bar - words - (sight->hints ? 146 : 98);
    const double height = fmin(LIGHT_HEIGHT, fmax(room, LIGHT_LEAST));
    return (Light){LIGHT_WIDTH, height, RING_WIDE * height / LIGHT_HEIGHT, ROLE_COUNT};
}

/* The light in the middle of the room, the way on at the right. */
static void add_room(Layout *layout, const Breathing *breathing) {
    const Light size = light_size(layout);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .grow = 1, .dark = true});
    layout_open(layout, (Spec){.gap = 6, .width = LIGHT_WIDTH, .self_x = ALIGN_CENTRE, .along = ALIGN_CENTRE});
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    add_light(layout, breathing, &size);
    layout_close(layout);
    add_words(layout, breathing);
    layout_close(layout);
    layout_open(layout, (Spec){.self_x = ALIGN_END, .self_y = ALIGN_END, .pad_bottom = 34});
    add_buttons(layout, breathing);
    layout_close(layout);
    add_legend(layout);
    layout_close(layout);
}

typedef struct Close { /* large text: light and words side by side, or, in a tall window, one over the other */
    Light light;
    Role title;
    double words; /* the width of what is written */
} Close;

static double width_of(const Sight *sight, Role role, const char *words) {
    const int pixels = sight_pixels(sight, role);
    return sight->measure(sight->context, role_types[role].face, pixels, words, strlen(words)) / sight->scale;
}

/* The longest phase stands on one line, so that nothing moves from phase to phase. */
static Role close_title(const Sight *sight, double room) {
    static const Role roles[] = {ROLE_PROMPT, ROLE_CELEBRATE};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (width_of(sight, roles[i], _("Breathe out, slowly")) <= room) {
            return roles[i];
        }
    }
    return ROLE_TITLE;
}

/* A light without room for its labels goes without them. */
static Close close_of(Layout *layout, bool tall) {
    const Sight *sight = layout_sight(layout);
    const double room = fmin(sight->width / sight->scale, CLOSE_WIDE) - CLOSE_SIDES;
    const Leg hold = {.phase = PHASE_HOLD, .frames = 4 * SECOND}; /* the widest */
    const double label = width_of(sight, ROLE_BODY_BOLD, phase_label(layout, &hold)) + LABEL_GAP;
    const double title = width_of(sight, ROLE_TITLE, _("Breathe out, slowly"));
    const double least = fmax(CLOSE_BUTTONS, title);
    const double ring = tall ? fmin(TALL_RING, room) : fmax(LIGHT_LEAST, fmin(RING_WIDE, room - CLOSE_GAP - least));
    const double beside = tall ? 0 : CLOSE_GAP + least;
    const bool labels = room - beside >= ring + 2 * label;
    const double light = labels ? ring + 2 * label : ring;
    const double words = tall ? room : room - CLOSE_GAP - light;
    const Role role = close_title(sight, words);
    const double wide = fmax(CLOSE_BUTTONS, width_of(sight, role, _("Breathe out, slowly")) + 2);
    return (Close){{light, labels ? ring + LIGHT_HEIGHT - RING_WIDE : ring, ring, ROLE_HERO},
                   role,
                   tall ? room : fmin(words, wide)};
}

static void add_close_words(Layout *layout, const Breathing *breathing, const Close *close, bool tall) {
    Item *(*const add)(Layout *, Role, Tone, const char *) = tall ? layout_text_centred : layout_text;
    layout_open(layout, (Spec){.gap = 12, .width = close->words});
    (void)add(layout, close->title, TONE_CREAM, phase_words(breathing));
    (void)add(layout, ROLE_BODY, TONE_CREAM, _("Let your shoulders drop. Nothing to get right."));
    layout_open(layout, (Spec){.pad_top = 14, .across = tall ? ALIGN_CENTRE : ALIGN_START});
    layout_open(layout, (Spec){.width = fmin(CLOSE_BUTTONS, close->words)});
    add_buttons(layout, breathing);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

static void add_close(Layout *layout, const Breathing *breathing) {
    const bool tall = layout_sight(layout)->height > layout_sight(layout)->width;
    const Close close = close_of(layout, tall);
    layout_open(layout, (Spec){.flow = tall ? FLOW_COLUMN : FLOW_ROW,
                               .gap = CLOSE_GAP,
                               .grow = 1,
                               .across = ALIGN_CENTRE,
                               .along = ALIGN_CENTRE,
                               .dark = true});
    add_light(layout, breathing, &close.light);
    add_close_words(layout, breathing, &close, tall);
    layout_close(layout);
}

static int64_t next_change(const Layout *layout, const Breathing *breathing) {
    const int64_t now = layout_sight(layout)->now.ms;
    if (breathing->paused) {
        return INT64_MAX;
    }
    return layout_sight(layout)->motion ? now + SECOND_MS - breathing->now.into / BREATH_MS % SECOND_MS
                                        : now + FRAME_MS;
}

void view_hut(Layout *layout) {
    const Breathing breathing = breathing_of(layout);
    const Frame frame = {
        .scene = SCENE_HUT,
        .hour = HOUR_NIGHT,
        .title = _("Recovery room"),
        .subtitle = _("Stay as long as you like"),
        .back = true,
        .no_hut = true,
        .no_settings = true,
        .hints = {{"Space", _("Pause")}, {"Enter", _("I feel steadier")}, {"Esc", _("Leave")}},
    };
    frame_open(layout, &frame);
    if (layout_sight(layout)->text < LARGE_TEXT) {
        add_room(layout, &breathing);
    } else {
        add_close(layout, &breathing);
    }
    layout_bind(layout, SYMBOL_SPACE, 0, command_of(COMMAND_PAUSE));
    Screen *screen = layout_screen(layout);
    motion_wake(layout, next_change(layout, &breathing));
    screen->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
