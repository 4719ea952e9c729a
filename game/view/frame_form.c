/* What a form is made of: a slider, or five faces in its place, and a field, each with its label over it. */
#include "view/frame.h"

#include "view/words.h"

#include <math.h>

#define KNOB 30.0
#define END_ROOM 25 /* an earlier value nearer to an end than this would write over it */
#define FEAR_FACES 5
#define FACE_GAP 7
#define FACE_WORDS 7.0 /* from the faces to what they mean */
#define FACE_STEP 20   /* faces stand for 10, 30, 50, 70, 90 */
#define FACE_FIRST 10
#define GROUP_FACES 1000 /* groups of faces: this and the part, clear of the groups that screens choose */

static bool is_likelihood(Part part) {
    return part == PART_LIKELIHOOD || part == PART_LIKELIHOOD_AFTER;
}

static void add_value(Layout *layout, Part part, bool faces) {
    const int value = app_value(layout_app(layout), part);
    const bool dark = layout_is_on_dusk(layout);
    if (value == UNSET) {
        layout_text(layout, ROLE_ITALIC, dark ? TONE_LILAC : TONE_SOFT, _("not said"));
    } else if (faces) {
        layout_text(layout, ROLE_BODY_BOLD, dark ? TONE_GLOW : TONE_INK, words_fear(value));
    } else {
        const char *words = layout_say(layout, is_likelihood(part) ? "%d%%" : "%d", value);
        layout_text(layout, ROLE_VALUE, dark ? TONE_GLOW : TONE_INK, words);
    }
}

static void add_faces(Layout *layout, Part part) {
    const int value = app_value(layout_app(layout), part);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = FACE_GAP, .wrap = true});
    for (int i = 0; i < FEAR_FACES; i++) {
        if (i > 0) {
            layout_space(layout, 1);
        }
        const int stands_for = FACE_FIRST + FACE_STEP * i;
        const bool on = value != UNSET && value / FACE_STEP == i;
        Item *face = layout_choice(layout, CHOICE_FACE, key_index(part, i + 1), words_fear(stands_for), on,
                                   command_set(key_of(part), stands_for));
        face->value = i;
        face->group = GROUP_FACES + (int)part;
    }
    layout_close(layout);
}

static void add_end(Layout *layout, const char *words) {
    layout_text(layout, ROLE_HINT, layout_is_on_dusk(layout) ? TONE_LILAC : TONE_SOFT, words);
}

/* Centred under the ghost's mark: in the middle of a box that reaches from the nearer end to as far beyond the mark. */
static void add_ghost_name(Layout *layout, const FrameSlider *slider) {
    const double text = layout_sight(layout)->text;
    const int ghost = slider->ghost;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .pad_x = KNOB / 2 * text});
    layout_open(layout, (Spec){.grow = fmax(2 * ghost - 100, 0) + .01});
    layout_close(layout);
    layout_open(layout, (Spec){.grow = fmin(2 * ghost, 200 - 2 * ghost) + .01, .across = ALIGN_CENTRE});
    add_end(layout, layout_say(layout, "%d %s", ghost, slider->ghost_name));
    layout_close(layout);
    layout_open(layout, (Spec){.grow = fmax(100 - 2 * ghost, 0) + .01});
    layout_close(layout);
    layout_close(layout);
}

/* Under the slider: what its ends mean, and what the earlier value was. An end too near to that stays silent. */
static void add_ends(Layout *layout, const FrameSlider *slider, bool marked) {
    const bool low = slider->low != NULL && !(marked && slider->ghost < END_ROOM);
    const bool high = slider->high != NULL && !(marked && slider->ghost > FEAR_MOST - END_ROOM);
    if (!marked && !low && !high) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8});
    add_end(layout, low ? slider->low : "");
    layout_open(layout, (Spec){.grow = 1});
    layout_close(layout);
    add_end(layout, high ? slider->high : "");
    layout_close(layout);
    if (marked) {
        add_ghost_name(layout, slider);
    }
    layout_close(layout);
}

static void add_face_ends(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .pad_top = FACE_WORDS});
    add_end(layout, _("calm"));
    layout_space(layout, 1);
    add_end(layout, _("the most I can imagine"));
    layout_close(layout);
}

void frame_slider(Layout *layout, const FrameSlider *slider) {
    const bool faces = layout_sight(layout)->faces && !is_likelihood(slider->part);
    layout_open(layout, (Spec){.flow = FLOW_COLUMN, .whole = true});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE});
    layout_text(layout, slider->large ? ROLE_BODY_BOLD : ROLE_LABEL, layout_is_on_dusk(layout) ? TONE_CREAM : TONE_SOFT,
                slider->label);
    layout_space(layout, 1);
    add_value(layout, slider->part, faces);
    layout_close(layout);
    if (faces) {
        add_faces(layout, slider->part);
        add_face_ends(layout);
    } else {
        layout_slider(layout, slider->look, key_of(slider->part), slider->label)->ghost = slider->ghost;
        add_ends(layout, slider, slider->ghost != UNSET && slider->ghost_name != NULL);
    }
    layout_close(layout);
}

Item *frame_field(Layout *layout, Part part, const char *label, const char *empty, int lines) {
    layout_open(layout, (Spec){.flow = FLOW_COLUMN, .gap = 8, .whole = true});
    layout_text(layout, ROLE_LABEL, layout_is_on_dusk(layout) ? TONE_CREAM : TONE_SOFT, label);
    Item *field = layout_field(layout, key_of(part), label, empty, lines);
    layout_close(layout);
    return field;
}

void frame_disc(Layout *layout, PanelLook look, Icon icon, Tone tone, double size) {
    const Sight *sight = layout_sight(layout);
    const double wide = sight_control(sight, size) / sight->scale;
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = wide, .height = wide, .panel = true, .look = look});
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_CENTRE});
    (void)layout_icon(layout, icon, tone, size / 2);
    layout_close(layout);
    layout_close(layout);
}
