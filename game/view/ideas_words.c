#include "view/ideas_parts.h"

#include "view/words.h"

#define STEPS_SHOWN 3
#define REST_AROUND 20.0
#define CAUTION_PAD_X 14.0
#define CAUTION_PAD_Y 10.0

static const char *span_line(Layout *layout, const Pack *pack) {
    int least = UNSET, most = UNSET;
    for (size_t i = 0; i < pack->count; i++) {
        const int fear = pack->steps[i]->expected_fear;
        least = fear != UNSET && (least == UNSET || fear < least) ? fear : least;
        most = fear != UNSET && fear > most ? fear : most;
    }
    const unsigned long count = pack->count;
    if (least == UNSET) {
        return layout_say(layout, words_count(_("%lu camp"), _("%lu camps"), count), count);
    }
    return layout_say(layout, words_count(_("%lu camp, from %d to %d"), _("%lu camps, from %d to %d"), count), count,
                      least, most);
}

static void add_step(Layout *layout, const Step *step, size_t number) {
    (void)layout_rule(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_y = 6});
    layout_open(layout, (Spec){.width = 26, .text_scaled = true});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, layout_say(layout, "%zu", number));
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, step->title);
    layout_close(layout);
    if (step->expected_fear != UNSET) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, layout_say(layout, "%d", step->expected_fear));
    }
    layout_close(layout);
}

static double height_of(const Layout *layout, const char *words, double width) {
    const double scale = layout_sight(layout)->scale;
    return words == NULL ? 0 : layout_text_height(layout, ROLE_SECOND, words, (int)(width * scale)) / scale;
}

double ideas_words_height(const Layout *layout, const Pack *idea, double width) {
    const char *caution = idea->trail->caution.text;
    return caution != NULL ? height_of(layout, caution, width - 2 * CAUTION_PAD_X) + 2 * CAUTION_PAD_Y
                           : height_of(layout, idea->trail->about, width) + REST_AROUND +
                                 sight_line(layout_sight(layout), ROLE_SECOND) / layout_sight(layout)->scale;
}

/* The ground alone marks it: an icon beside so many words would cost them a line. */
static void add_caution(Layout *layout, const Trail *trail) {
    if (trail->caution.text == NULL) {
        return;
    }
    layout_open(layout, (Spec){.pad_x = CAUTION_PAD_X, .pad_y = CAUTION_PAD_Y, .panel = true, .look = PANEL_HONEY});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, trail->caution.text);
    layout_close(layout);
}

static const char *rest_words(Layout *layout, size_t rest) {
    char figure[WORDS_ROOM];
    words_figure((unsigned long)rest, figure);
    return rest == 0 ? _("All of it yours to change.")
                     : layout_say(layout, _("and %s more, all yours to change"), figure);
}

static void add_steps(Layout *layout, const Pack *idea) {
    const size_t shown = idea->count < STEPS_SHOWN ? idea->count : STEPS_SHOWN;
    layout_open(layout, (Spec){0});
    for (size_t i = 0; i < shown; i++) {
        add_step(layout, idea->steps[i], i + 1);
    }
    (void)layout_rule(layout);
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, rest_words(layout, idea->count - shown));
}

/* A caution is read before the steps it is about. */
void ideas_words(Layout *layout, const Pack *idea) {
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, span_line(layout, idea));
    add_caution(layout, idea->trail);
    add_steps(layout, idea);
    if (idea->trail->about != NULL) {
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, idea->trail->about);
    }
}
