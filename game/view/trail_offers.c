/* What may be a good thing to do now: in the list a box with its link; on the card the box's words, and the link under
   the button, where every hand gets at it. */
#include "view/trail_parts.h"

#include "view/words.h"

#include <string.h>

typedef struct Offer {
    const char *words; /* NULL on the card where the link says enough */
    const char *label; /* NULL = nothing to do about it */
    Part part;
    Command command;
} Offer;

static size_t number_of(const TrailLook *look, const char *step) {
    for (size_t i = 0; i < look->count; i++) {
        if (strcmp(look->camps[i].step->record.id, step) == 0) {
            return i + 1;
        }
    }
    return 0;
}

static Offer offer_smaller(Layout *layout, const TrailLook *look, const Advice *advice, size_t number) {
    const bool card = trail_is_card(layout, look), lower = advice->lower[0] != '\0';
    const char *label =
        card ? layout_say(layout, _("A smaller step: camp %zu"), number_of(look, advice->lower)) : _("Go one down");
    const char *words =
        card ? NULL : layout_say(layout, _("Camp %zu has been a big one. A smaller step is a step too."), number);
    return (Offer){.words = words,
                   .label = lower ? label : NULL,
                   .command = command_key(COMMAND_CAMP_CHOOSE, key_record(PART_CAMP, advice->lower))};
}

static Offer offer_of(Layout *layout, const TrailLook *look) {
    const App *app = layout_app(layout);
    const Advice advice = advice_for_trail(&app->book, look->trail->record.id, moment_day(layout_sight(layout)->now));
    const Command there = command_key(COMMAND_WARM_UP, key_record(PART_CAMP, advice.step));
    const size_t number = number_of(look, advice.step);
    switch (advice.kind) {
    case ADVICE_SMALLER:
        return offer_smaller(layout, look, &advice, number);
    case ADVICE_READY:
        return (Offer){.words = layout_say(layout,
                                           _("Camp %zu has been calm three times. You may be ready for the next one."),
                                           number)};
    case ADVICE_WARM_UP:
        return (Offer){.words =
                           layout_say(layout, _("Good to see you. How about camp %zu once more, to warm up?"), number),
                       .label = _("Warm up"),
                       .command = there};
    case ADVICE_REVISIT:
        return (Offer){.words = layout_say(layout, _("How about camp %zu once more, in another place?"), number),
                       .label = _("Go there again"),
                       .command = there};
    case ADVICE_NONE:
        break;
    }
    return (Offer){.words = NULL};
}

static size_t find_offers(Layout *layout, const TrailLook *look, Offer offers[2]) {
    size_t count = 0;
    offers[count] = offer_of(layout, look);
    offers[count].part = PART_SECONDARY;
    count += offers[count].words != NULL || offers[count].label != NULL ? 1 : 0;
    if (trail_is_summit(&layout_app(layout)->book, look->trail->record.id)) {
        offers[count++] = (Offer){.words = _("The whole trail is lit."),
                                  .label = _("See the summit"),
                                  .part = PART_THIRD,
                                  .command = command_go(SCREEN_SUMMIT)};
    }
    return count;
}

static void add_link(Layout *layout, const Offer *offer) {
    if (offer->label != NULL) {
        (void)layout_button(layout, BUTTON_LINK, key_of(offer->part), ICON_NONE, offer->label, offer->command);
    }
}

static void add_box(Layout *layout, const Offer *offer, bool link) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .pad_x = 16,
                               .pad_y = 10,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .panel = true,
                               .look = PANEL_HONEY});
    layout_open(layout, (Spec){.grow = 1, .width_least = 180, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, offer->words);
    layout_close(layout);
    if (link) {
        add_link(layout, offer);
    }
    layout_close(layout);
}

void trail_offers(Layout *layout, const TrailLook *look) {
    Offer offers[2];
    const size_t count = find_offers(layout, look, offers);
    for (size_t i = 0; i < count; i++) {
        if (offers[i].words != NULL) {
            add_box(layout, &offers[i], !trail_is_card(layout, look));
        }
    }
}

void trail_offer_links(Layout *layout, const TrailLook *look) {
    Offer offers[2];
    const size_t count = find_offers(layout, look, offers);
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .gap = 20, .pad_top = 6, .height_least = 14, .along = ALIGN_CENTRE, .wrap = true});
    for (size_t i = 0; i < count; i++) {
        add_link(layout, &offers[i]);
    }
    layout_close(layout);
}
