/* What may be a good thing to do now: in the list a box with its link; on the card the box's words, and the link under
   the button, where every hand gets at it. */
#include "view/trail_parts.h"

#include "view/note.h"
#include "view/words.h"

#include "core/supporter.h"

#include <string.h>

typedef struct Offer {
    const char *words; /* NULL on the card where the link says enough, and with a second link to the same words */
    const char *label; /* NULL = nothing to do about it */
    Part part;
    Command command;
} Offer;

#define OFFERS_MOST 2

typedef struct Offers {
    Offer items[OFFERS_MOST];
    size_t count;
} Offers;

static size_t number_of(const TrailLook *look, const char *step) {
    for (size_t i = 0; i < look->count; i++) {
        if (strcmp(look->camps[i].step->record.id, step) == 0) {
            return i + 1;
        }
    }
    return 0;
}

static void offer(Offers *offers, Offer one) {
    one.part = offers->count == 0 ? PART_SECONDARY : PART_THIRD;
    offers->items[offers->count++] = one;
}

static Command between_before(const char *step) {
    return command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, step));
}

/* A smaller camp before the big one, or one down. */
static void offer_smaller(Layout *layout, const TrailLook *look, const Advice *advice, Offers *offers) {
    const bool card = trail_is_card(layout, look);
    const char *words = layout_say(layout, _("Camp %zu has been a big one. A smaller step is a step too."),
                                   number_of(look, advice->step));
    offer(offers, (Offer){.words = card ? NULL : words,
                          .label = _("Add a smaller camp"),
                          .command = between_before(advice->step)});
    if (advice->lower[0] != '\0') {
        const size_t lower = number_of(look, advice->lower);
        offer(offers, (Offer){.label = layout_say(layout, _("Go to camp %zu"), lower),
                              .command = command_key(COMMAND_CAMP_CHOOSE, key_record(PART_CAMP, advice->lower))});
    }
}

static void offer_advice(Layout *layout, const TrailLook *look, const Advice *advice, Offers *offers) {
    const Command there = command_key(COMMAND_WARM_UP, key_record(PART_CAMP, advice->step));
    const size_t number = number_of(look, advice->step);
    switch (advice->kind) {
    case ADVICE_SMALLER:
        offer_smaller(layout, look, advice, offers);
        break;
    case ADVICE_READY:
        offer(offers, (Offer){.words = layout_say(
                                  layout, _("Camp %zu has been calm three times. You may be ready for the next one."),
                                  number)});
        break;
    case ADVICE_WARM_UP:
        offer(offers, (Offer){.words = layout_say(
                                  layout, _("Good to see you. How about camp %zu once more, to warm up?"), number),
                              .label = _("Warm up"),
                              .command = there});
        break;
    case ADVICE_REVISIT:
        offer(offers, (Offer){.words = layout_say(layout, _("A side path, if you like: camp %zu once more, %s."),
                                                  number, words_way(advice->way)),
                              .label = _("Go there again"),
                              .command = there});
        break;
    case ADVICE_RERATE:
        offer(offers, (Offer){.words = _("A month on, some of the fears may have moved. How do they feel now?"),
                              .label = _("Rate them again"),
                              .command = command_key(COMMAND_BUILD, key_record(PART_BUILD, look->trail->record.id))});
        break;
    case ADVICE_NONE:
        break;
    }
}

/* A smaller step is offered on a trail that is not all lit. */
static Offers find_offers(Layout *layout, const TrailLook *look) {
    const Book *book = &layout_app(layout)->book;
    const Advice advice = advice_for_trail(book, look->trail->record.id, moment_day(layout_sight(layout)->now));
    Offers offers = {.count = 0};
    offer_advice(layout, look, &advice, &offers);
    if (trail_is_summit(book, look->trail->record.id)) {
        offer(&offers, (Offer){.words = offers.count == 0 ? _("The whole trail is lit.") : NULL,
                               .label = _("See the summit"),
                               .command = command_go(SCREEN_SUMMIT)});
    }
    return offers;
}

static void add_link(Layout *layout, const Offers *offers, size_t i) {
    const Offer *one = &offers->items[i];
    if (one->label != NULL) {
        (void)layout_button(layout, BUTTON_LINK, key_of(one->part), ICON_NONE, one->label, one->command);
    }
}

static void open_box(Layout *layout, const char *words) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .pad_x = 16,
                               .pad_y = 10,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .panel = true,
                               .look = PANEL_HONEY});
    layout_open(layout, (Spec){.grow = 1, .width_least = 180, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, words);
    layout_close(layout);
}

/* With the links that belong to its words: its own, and those of offers without words of theirs. */
static void add_box(Layout *layout, const Offers *offers, size_t i, bool links) {
    open_box(layout, offers->items[i].words);
    for (size_t j = i; links && j < offers->count && (j == i || offers->items[j].words == NULL); j++) {
        add_link(layout, offers, j);
    }
    layout_close(layout);
}

const Note *trail_note_waiting(const Layout *layout, const TrailLook *look) {
    return look->next < look->count ? note_waiting(&layout_app(layout)->book) : NULL;
}

Command trail_note_command(const TrailLook *look) {
    return command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, look->camps[look->next].step->record.id));
}

void trail_note(Layout *layout, const TrailLook *look) {
    const Note *note = trail_note_waiting(layout, look);
    if (note == NULL) {
        return;
    }
    open_box(layout, layout_say(layout, _("%s waits at camp %zu."), note_from(layout, note), look->next + 1));
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_LETTER), ICON_NONE, _("Read it"), trail_note_command(look));
    layout_close(layout);
}

void trail_offers(Layout *layout, const TrailLook *look) {
    const Offers offers = find_offers(layout, look);
    for (size_t i = 0; i < offers.count; i++) {
        if (offers.items[i].words != NULL) {
            add_box(layout, &offers, i, !trail_is_card(layout, look));
        }
    }
}

void trail_offer_links(Layout *layout, const TrailLook *look) {
    const Offers offers = find_offers(layout, look);
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .gap = 20, .pad_top = 6, .height_least = 14, .along = ALIGN_CENTRE, .wrap = true});
    for (size_t i = 0; i < offers.count; i++) {
        add_link(layout, &offers, i);
    }
    trail_start_out(layout, look);
    trail_between(layout, look);
    layout_close(layout);
}

void trail_start_out(Layout *layout, const TrailLook *look) {
    const Try *ahead = look->camps[look->chosen].facts.out;
    if (ahead != NULL && try_is_ahead(ahead)) {
        (void)layout_button(layout, BUTTON_LINK, key_of(PART_OUTCOME), ICON_NONE, _("I’m here. Start"),
                            command_key(COMMAND_RESUME, key_record(PART_OUTCOME, ahead->record.id)));
    }
}

/* There until the whole trail is lit, and quiet: where the trail's own offer speaks of this camp, it is not said twice.
 */
void trail_between(Layout *layout, const TrailLook *look) {
    if (look->lit == look->count) {
        return;
    }
    const Book *book = &layout_app(layout)->book;
    const Step *step = look->camps[look->chosen].step;
    const Advice advice = advice_for_trail(book, look->trail->record.id, moment_day(layout_sight(layout)->now));
    if (advice.kind != ADVICE_SMALLER || strcmp(advice.step, step->record.id) != 0) {
        (void)layout_button(layout, BUTTON_LINK, key_of(PART_BETWEEN), ICON_NONE, _("A smaller camp before this one"),
                            between_before(step->record.id));
    }
}
