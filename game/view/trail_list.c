#include "view/trail_parts.h"

#include "view/frame.h"
#include "view/words.h"

#include <string.h>

static Key camp_key(const Camp *camp) {
    return key_record(PART_CAMP, camp->step->record.id);
}

static void add_badge(Layout *layout, const TrailLook *look, size_t i) {
    const CampLook camp = trail_camp_look(look, i);
    const bool lit = look->camps[i].facts.lit;
    const PanelLook panel = lit ? PANEL_DUSK_ROW : camp == CAMP_LOCKED ? PANEL_INSET : PANEL_HONEY;
    layout_open(layout, (Spec){.panel = true,
                               .look = panel,
                               .radius = 15,
                               .width = 30,
                               .text_scaled = true,
                               .height_least = 30,
                               .along = ALIGN_CENTRE});
    (void)layout_text_centred(layout, ROLE_LABEL, lit ? TONE_GLOW : TONE_INK, layout_say(layout, "%zu", i + 1));
    layout_close(layout);
}

static void add_mark(Layout *layout, const Camp *camp) {
    if (!camp->open) {
        (void)layout_icon(layout, ICON_LOCK, TONE_SOFT, 20);
    } else if (camp->facts.tries > 0) {
        (void)layout_stars(layout, camp->facts.stars, 17);
    }
}

/* A row behind, number, name and stars over it. */
static void add_folded(Layout *layout, const TrailLook *look, size_t i) {
    const Camp *camp = &look->camps[i];
    const int fear = step_fear(&layout_app(layout)->book, camp->step);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .height_least = 54});
    Item *row = layout_thing(layout, ITEM_ROW, camp_key(camp), 0, 0);
    row->look = ROW_PAPER;
    row->command = command_key(COMMAND_CAMP_CHOOSE, camp_key(camp));
    row->focusable = true;
    row->group = 1;
    row->spoken = trail_camp_spoken(layout, look, i);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 12, .pad_y = 10, .across = ALIGN_CENTRE});
    add_badge(layout, look, i);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, camp->open ? TONE_INK : TONE_SOFT, camp->step->title);
    layout_close(layout);
    add_mark(layout, camp);
    if (fear != UNSET && !camp->facts.lit) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, layout_say(layout, "%d", fear));
    }
    layout_close(layout);
    layout_close(layout);
}

static size_t number_of(const TrailLook *look, const char *step) {
    for (size_t i = 0; i < look->count; i++) {
        if (strcmp(look->camps[i].step->record.id, step) == 0) {
            return i + 1;
        }
    }
    return 0;
}

static void add_offer(Layout *layout, const char *words, const char *label, Command command) {
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
    if (label != NULL) {
        (void)layout_button(layout, BUTTON_LINK, key_of(PART_SECONDARY), ICON_NONE, label, command);
    }
    layout_close(layout);
}

static void add_advice(Layout *layout, const TrailLook *look) {
    const App *app = layout_app(layout);
    const Advice advice = advice_for_trail(&app->book, look->trail->record.id, moment_day(layout_sight(layout)->now));
    const Command there = command_key(COMMAND_WARM_UP, key_record(PART_CAMP, advice.step));
    const size_t number = number_of(look, advice.step);
    switch (advice.kind) {
    case ADVICE_SMALLER:
        add_offer(layout, layout_say(layout, _("Camp %zu has been a big one. A smaller step is a step too."), number),
                  advice.lower[0] != '\0' ? _("Go one down") : NULL,
                  command_key(COMMAND_CAMP_CHOOSE, key_record(PART_CAMP, advice.lower)));
        break;
    case ADVICE_READY:
        add_offer(
            layout,
            layout_say(layout, _("Camp %zu has been calm three times. You may be ready for the next one."), number),
            NULL, command_of(COMMAND_NONE));
        break;
    case ADVICE_WARM_UP:
        add_offer(layout, layout_say(layout, _("Good to see you. How about camp %zu once more, to warm up?"), number),
                  _("Warm up"), there);
        break;
    case ADVICE_REVISIT:
        add_offer(layout, layout_say(layout, _("How about camp %zu once more, in another place?"), number),
                  _("Go there again"), there);
        break;
    case ADVICE_NONE:
        break;
    }
}

void trail_long_name(Layout *layout, const TrailLook *look) {
    if (trail_name_is_long(layout, look)) {
        (void)layout_text(layout, ROLE_SECTION, TONE_INK, look->trail->title);
    }
}

void trail_offers(Layout *layout, const TrailLook *look) {
    add_advice(layout, look);
    if (trail_is_summit(&layout_app(layout)->book, look->trail->record.id)) {
        add_offer(layout, _("The whole trail is lit."), _("See the summit"), command_go(SCREEN_SUMMIT));
    }
}

void trail_put_away(Layout *layout, const TrailLook *look) {
    const Key key = key_record(PART_TRAIL, look->trail->record.id);
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_ARCHIVE), ICON_FOLDER, _("Put this trail away"),
                        command_key(COMMAND_TRAIL_ARCHIVE, key));
}

/* The chosen camp, unfolded among the others. */
static void add_unfolded(Layout *layout, const TrailLook *look) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_FIELD, .radius = 20, .pad = 18, .gap = 10});
    trail_about_camp(layout, look, ROLE_SECTION);
    trail_primary(layout, look);
    layout_close(layout);
}

static void add_camps(Layout *layout, const TrailLook *look) {
    for (size_t i = look->count; i-- > 0;) {
        if (i == look->chosen) {
            add_unfolded(layout, look);
        } else {
            add_folded(layout, look, i);
        }
    }
}

void trail_list(Layout *layout, const TrailLook *look) {
    const double width = trail_list_width(layout, look);
    layout_open(layout,
                (Spec){.panel = true, .look = PANEL_PAPER, .width = width, .grow = width > 0 ? 0 : 1, .pad_y = 14});
    layout_open(layout,
                (Spec){.scroll = true, .key = key_of(PART_SCROLL), .pad_x = 18, .pad_y = 4, .gap = 6, .grow = 1});
    trail_long_name(layout, look);
    trail_offers(layout, look);
    add_camps(layout, look);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .pad_top = 6});
    trail_put_away(layout, look);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}
