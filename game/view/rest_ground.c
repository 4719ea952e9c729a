/* The five senses, at one's own pace: nothing to type, and nothing is asked back. */
#include "view/rest_parts.h"

#include "view/prompts.h"
#include "view/words.h"

#define SENSE_HEIGHT 44.0

typedef struct Sense {
    Icon icon;
    Prompt prompt;
    const char *things;
    const char *more[SENSES - 1]; /* by how many are still to be found, less one */
} Sense;

static const Sense senses[SENSES] = {
    {ICON_EYE,
     PROMPT_GROUND_SEE,
     "things you can see",
     {"One more to see", "Two more to see", "Three more to see", "Four more to see"}},
    {ICON_HAND,
     PROMPT_GROUND_TOUCH,
     "things you can feel",
     {"One more to feel", "Two more to feel", "Three more to feel"}},
    {ICON_EAR, PROMPT_GROUND_HEAR, "sounds you can hear", {"One more to hear", "Two more to hear"}},
    {ICON_FLOWER, PROMPT_GROUND_SMELL, "things you can smell", {"One more to smell"}},
    {ICON_CUP, PROMPT_GROUND_TASTE, "thing you can taste", {NULL}},
};

static bool is_under_way(const Hut *hut) {
    return hut->session != 0 && hut->exercise == EXERCISE_GROUNDING;
}

/* How many of a sense are found. */
static int found_of(const Hut *hut, int sense) {
    if (!is_under_way(hut) || sense > hut->sense) {
        return 0;
    }
    return sense < hut->sense ? SENSES - sense : hut->found;
}

static bool is_now(const Hut *hut, int sense) {
    return is_under_way(hut) && hut->sense == sense;
}

/* What is to come is quiet; before the first there is none to come yet. */
static bool is_quiet(const Hut *hut, int sense) {
    return is_under_way(hut) && sense > hut->sense;
}

static void add_dots(Layout *layout, const Hut *hut, int sense) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .width_least = 96, .along = ALIGN_END});
    (void)layout_dots(layout, found_of(hut, sense), SENSES - sense);
    layout_close(layout);
}

static void add_sense(Layout *layout, const Hut *hut, int sense) {
    const bool now = is_now(hut, sense), quiet = is_quiet(hut, sense);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .grow = 1,
                               .gap = 14,
                               .pad_x = 18,
                               .pad_y = 4,
                               .height_least = SENSE_HEIGHT,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .panel = now,
                               .look = PANEL_DUSK_CHOSEN,
                               .dark = true});
    layout_open(layout, (Spec){.width_least = 22, .text_scaled = true});
    (void)layout_text_centred(layout, ROLE_VALUE, quiet ? TONE_LILAC : TONE_GLOW,
                              layout_say(layout, "%d", SENSES - sense));
    layout_close(layout);
    (void)layout_icon(layout, senses[sense].icon, quiet ? TONE_LILAC : TONE_GLOW, 24);
    layout_open(layout, (Spec){.grow = 1, .width_least = 130, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, quiet ? TONE_LILAC : TONE_CREAM, _(senses[sense].things));
    layout_close(layout);
    add_dots(layout, hut, sense);
    layout_close(layout);
}

static const char *line_of(const Hut *hut) {
    if (!is_under_way(hut)) {
        return _("Look around you. No hurry.");
    }
    if (hut->sense == SENSES) {
        return prompt_caption(PROMPT_GROUND_END);
    }
    if (hut->found == 0) {
        return prompt_caption(senses[hut->sense].prompt);
    }
    return _(senses[hut->sense].more[SENSES - hut->sense - hut->found - 1]);
}

static const char *button_of(const Hut *hut) {
    if (!is_under_way(hut)) {
        return _("Begin");
    }
    return hut->sense == SENSES ? _("Once more") : _("Found one");
}

static void add_foot(Layout *layout, const Hut *hut) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .pad_top = 4, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1, .width_least = 150, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY, TONE_CREAM, line_of(hut));
    if (is_under_way(hut) && hut->sense == SENSES) {
        (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, _("Stay a while, or go on when you like."));
    }
    layout_close(layout);
    /* Before it is begun, the breath is what lies nearest. */
    const bool now = is_under_way(hut) && hut->sense < SENSES;
    Item *button = layout_button(layout, now ? BUTTON_PRIMARY : BUTTON_DUSK, key_of(PART_FOUND), ICON_NONE,
                                 button_of(hut), command_of(COMMAND_FOUND));
    button->spoken = layout_say(layout, "%s. %s", button->text, line_of(hut));
    layout_close(layout);
}

void rest_ground(Layout *layout) {
    const Hut *hut = &layout_app(layout)->ui.hut;
    rest_panel(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_bottom = 2, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, _("Ground yourself"));
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, _("No need to type"));
    layout_close(layout);
    layout_open(layout, (Spec){.gap = 2, .grow = 1});
    for (int i = 0; i < SENSES; i++) {
        add_sense(layout, hut, i);
    }
    layout_close(layout);
    add_foot(layout, hut);
    layout_close(layout);
}
