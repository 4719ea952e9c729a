#include "view/contents.h"

#define NUMBER_WIDTH 36.0
#define SPAN_MOST 320.0
#define FEAR_WIDTH 52.0

static const char *span_of(Layout *layout, const Building *all) {
    int least = UNSET, most = UNSET;
    for (size_t i = 0; i < all->count; i++) {
        const int fear = all->steps[i]->expected_fear;
        least = fear != UNSET && (least == UNSET || fear < least) ? fear : least;
        most = fear != UNSET && fear > most ? fear : most;
    }
    const unsigned long count = all->count;
    if (least == UNSET) {
        return layout_say(layout, words_count(_("%lu camp"), _("%lu camps"), count), count);
    }
    return layout_say(layout, words_count(_("%lu camp, from %d to %d"), _("%lu camps, from %d to %d"), count), count,
                      least, most);
}

void contents_name(Layout *layout, const Building *all) {
    const Trail *trail = all->trail;
    const char *span = span_of(layout, all);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = all->narrow});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200});
    (void)layout_text(layout, ROLE_TITLE, trail->title == NULL ? TONE_SOFT : TONE_INK,
                      trail->title == NULL ? _("No name yet") : trail->title);
    layout_close(layout);
    layout_open(layout, (Spec){.width_most = SPAN_MOST, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      trail->author == NULL ? span : layout_say(layout, _("%s · by %s"), span, trail->author));
    layout_close(layout);
    layout_close(layout);
}

static const char *usual_minutes(Layout *layout, const Step *step) {
    char words[WORDS_ROOM];
    words_minutes(step->minutes, words);
    return words[0] == '\0' ? NULL : layout_keep(layout, words);
}

/* How long it takes stands at the right where there is room, else below. */
static void add_words(Layout *layout, const Step *step, const char *minutes, bool aside) {
    layout_open(layout, (Spec){.grow = 1, .gap = 1, .pad_right = 12});
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, step->title);
    if (minutes != NULL && !aside) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, minutes);
    }
    layout_close(layout);
    if (minutes != NULL && aside) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, minutes);
    }
}

static void add_fear(Layout *layout, int fear, bool aside) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .width_least = aside ? FEAR_WIDTH : 0, .along = ALIGN_END});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, layout_say(layout, "%d", fear));
    layout_close(layout);
}

static void add_row(Layout *layout, const Step *step, size_t number, const char *minutes, bool aside) {
    (void)layout_rule(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 0, .pad_y = 9});
    layout_open(layout, (Spec){.width = NUMBER_WIDTH, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, layout_say(layout, "%zu", number));
    layout_close(layout);
    add_words(layout, step, minutes, aside);
    if (step->expected_fear != UNSET) {
        add_fear(layout, step->expected_fear, minutes != NULL && aside);
    }
    layout_close(layout);
}

void contents_rows(Layout *layout, const Building *all, bool minutes) {
    layout_open(layout, (Spec){0});
    for (size_t i = 0; i < all->count; i++) {
        add_row(layout, all->steps[i], i + 1, minutes ? usual_minutes(layout, all->steps[i]) : NULL, all->wide);
    }
    (void)layout_rule(layout);
    layout_close(layout);
}
