#include "view/frame.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/view.h"
#include "view/words.h"

#include "core/breath.h"

#include <math.h>

#define FRAME_MS 33 /* between two pictures of the light */
#define THOUSANDTHS 1000
#define SECOND_MS 1000
#define LIGHT_WIDE 344.0 /* across, with the ring */
#define LIGHT_CLOSE 300.0
#define LARGE_TEXT 1.5 /* from here on hearth and window give way */

typedef struct Breathing {
    BreathNow now;
    bool paused;
    int count; /* up within the phase, from 1 */
} Breathing;

static Breathing breathing_of(const Layout *layout) {
    const App *app = layout_app(layout);
    Breathing breathing = {.paused = moment_is_set(app->ui.hut_paused)};
    breathing.now = breath_at(&breath_hut, app_hut_ms(app, layout_sight(layout)->now));
    breathing.count = (int)(breathing.now.into / SECOND_MS) + 1;
    return breathing;
}

static const char *phase_words(const Breathing *breathing) {
    if (breathing->paused) {
        return _("Paused. Breathe as you like");
    }
    switch (breathing->now.phase) {
    case PHASE_IN:
        return _("Breathe in");
    case PHASE_HOLD:
        return _("Hold");
    case PHASE_OUT:
        return _("Breathe out, slowly");
    case PHASE_REST:
    case PHASES:
        break;
    }
    return _("Rest");
}

/* The light, and the count in its middle. Gentle motion moves once a second. */
static void add_light(Layout *layout, const Breathing *breathing, double size, Role role) {
    BreathNow now = breathing->now;
    if (layout_sight(layout)->motion) {
        now.into -= now.into % SECOND_MS;
    }
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = size, .height = size});
    Item *light = layout_thing(layout, ITEM_BREATH, key_of(PART_SCENE), size, size);
    light->value = (int)lround(breath_fullness(&now) * THOUSANDTHS);
    light->ghost = (int)(now.into * THOUSANDTHS / now.length);
    light->spoken = phase_words(breathing);
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_CENTRE});
    (void)layout_text_centred(layout, role, TONE_ORB, layout_say(layout, "%d", breathing->count));
    layout_close(layout);
    layout_close(layout);
}

static void add_phases(Layout *layout, const Breathing *breathing) {
    static const char *const names[] = {"In", "Hold", "Out"};
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 20, .along = ALIGN_CENTRE});
    for (int i = 0; i < 3; i++) {
        const bool current = (int)breathing->now.phase == i;
        (void)layout_text(layout, current ? ROLE_BODY_BOLD : ROLE_BODY, current ? TONE_GLOW : TONE_LILAC,
                          layout_say(layout, "%s %d", _(names[i]), breath_hut.ms[i] / SECOND_MS));
    }
    layout_close(layout);
}

static void add_words(Layout *layout, const Breathing *breathing) {
    const unsigned long breaths = (unsigned long)breathing->now.breaths;
    layout_open(layout, (Spec){.gap = 6});
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
    layout_open(layout, (Spec){.gap = 14, .width_least = 210, .text_scaled = true});
    (void)layout_button(layout, BUTTON_DUSK, key_of(PART_PAUSE), breathing->paused ? ICON_PLAY : ICON_PAUSE,
                        breathing->paused ? _("Go on") : _("Pause"), command_of(COMMAND_PAUSE));
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("I feel steadier"),
                        command_of(COMMAND_STEADIER));
    layout_close(layout);
}

static void add_side_by_side(Layout *layout, const Breathing *breathing) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .grow = 1, .dark = true});
    layout_open(layout, (Spec){.width = 250});
    layout_close(layout);
    layout_open(layout, (Spec){.gap = 12, .grow = 1, .along = ALIGN_CENTRE});
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    add_light(layout, breathing, frame_is_wide(layout) ? LIGHT_WIDE : LIGHT_CLOSE, ROLE_COUNT);
    layout_close(layout);
    add_phases(layout, breathing);
    add_words(layout, breathing);
    layout_close(layout);
    layout_open(layout, (Spec){.along = ALIGN_END});
    add_buttons(layout, breathing);
    layout_close(layout);
    layout_close(layout);
}

/* Large text: the light on the left, words and buttons on the right. */
static void add_close(Layout *layout, const Breathing *breathing) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 32, .grow = 1, .across = ALIGN_CENTRE, .dark = true});
    add_light(layout, breathing, LIGHT_CLOSE, ROLE_HERO);
    layout_open(layout, (Spec){.gap = 12, .grow = 1});
    (void)layout_text(layout, ROLE_CELEBRATE, TONE_CREAM, phase_words(breathing));
    (void)layout_text(layout, ROLE_BODY, TONE_CREAM, _("Let your shoulders drop. Nothing to get right."));
    add_buttons(layout, breathing);
    layout_close(layout);
    layout_close(layout);
}

static int64_t next_change(const Layout *layout, const Breathing *breathing) {
    const int64_t now = layout_sight(layout)->now.ms;
    if (breathing->paused) {
        return INT64_MAX;
    }
    return layout_sight(layout)->motion ? now + SECOND_MS - breathing->now.into % SECOND_MS : now + FRAME_MS;
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
        add_side_by_side(layout, &breathing);
    } else {
        add_close(layout, &breathing);
    }
    layout_bind(layout, SYMBOL_SPACE, 0, command_of(COMMAND_PAUSE));
    Screen *screen = layout_screen(layout);
    motion_wake(layout, next_change(layout, &breathing));
    screen->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
