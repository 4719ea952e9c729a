#include "view/trail_parts.h"

#include "core/text.h"
#include "view/words.h"

static Key camp_key(const Camp *camp) {
    return key_record(PART_CAMP, camp->step->record.id);
}

static const char *state_word(const Camp *camp) {
    if (!camp->open) {
        return _("Not open yet");
    }
    return camp->facts.lit ? _("Lit") : _("Open");
}

const char *trail_camp_spoken(Layout *layout, const TrailLook *look, size_t i) {
    const Camp *camp = &look->camps[i];
    const char *start = layout_say(layout, _("%s. Camp %zu, %s."), state_word(camp), i + 1, camp->step->title);
    if (camp->facts.tries == 0) {
        return start;
    }
    return layout_say(layout, _("%s %d of three stars."), start, camp->facts.stars);
}

static const char *facts_line(Layout *layout, const Camp *camp) {
    const int fear = step_fear(&layout_app(layout)->book, camp->step);
    const unsigned long tries = camp->facts.tries;
    const char *so_far =
        tries == 0 ? "" : layout_say(layout, words_count(_("%lu try so far"), _("%lu tries so far"), tries), tries);
    if (fear == UNSET) {
        return so_far;
    }
    return layout_say(layout, tries == 0 ? _("fear %d%s") : _("fear %d · %s"), fear, so_far);
}

static const char *eyebrow(const TrailLook *look, const Camp *camp) {
    if (!camp->open) {
        return _("Not open yet");
    }
    if (camp->facts.lit) {
        return _("Lit");
    }
    return look->next == look->chosen ? _("Next camp") : _("Open");
}

static void add_heading(Layout *layout, const TrailLook *look, Role title) {
    const Camp *camp = &look->camps[look->chosen];
    layout_open(layout, (Spec){.gap = 6});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, eyebrow(look, camp));
    layout_close(layout);
    if (camp->facts.tries > 0) {
        (void)layout_stars(layout, camp->facts.stars, 17);
    }
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, facts_line(layout, camp));
    layout_close(layout);
    (void)layout_text(layout, title, TONE_INK, layout_say(layout, "%zu · %s", look->chosen + 1, camp->step->title));
    if (!text_is_blank(camp->step->detail)) {
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, camp->step->detail);
    }
    layout_close(layout);
}

static void add_inset(Layout *layout, Icon icon, const char *words) {
    layout_open(layout,
                (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 16, .pad_y = 12, .panel = true, .look = PANEL_INSET});
    (void)layout_icon(layout, icon, TONE_UMBER, 20);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, words);
    layout_close(layout);
    layout_close(layout);
}

/* How the first camp above that is not open will open; for a locked one, how it does itself. */
static void add_opens(Layout *layout, const TrailLook *look, const Camp *camp) {
    const size_t which = camp->open ? look->chosen + 1 : look->chosen;
    if (which >= look->count || look->camps[which].open) {
        return;
    }
    char words[WORDS_ROOM];
    words_unlock(&layout_app(layout)->book, look->camps[which].step, (int)which + 1, words);
    if (words[0] != '\0') {
        add_inset(layout, ICON_LOCK, words);
    }
}

void trail_primary(Layout *layout, const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    const Key key = camp_key(camp);
    Item *item = NULL;
    if (!camp->open) {
        item = layout_button(layout, BUTTON_PRIMARY, key, ICON_NONE, _("Open it now"),
                             command_key(COMMAND_CAMP_READY, key));
    } else if (camp->facts.out != NULL) {
        item = layout_button(layout, BUTTON_PRIMARY, key, ICON_NONE, _("Say how it went"), command_go(SCREEN_BACK));
    } else {
        item = layout_button(layout, BUTTON_PRIMARY, key, ICON_NONE, _("Plan this step"),
                             command_key(COMMAND_CAMP_PLAN, key));
    }
    item->group = TRAIL_LADDER;
    item->value = (int)look->chosen;
}

void trail_about_camp(Layout *layout, const TrailLook *look, Role title) {
    const Camp *camp = &look->camps[look->chosen];
    add_heading(layout, look, title);
    if (camp->facts.tries > 0) {
        trail_hills(layout, camp, look->chosen);
    }
    add_opens(layout, look, camp);
    if (!camp->open) {
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY,
                          _("Not open yet. You can look around, and you can open it early."));
    }
}

void trail_card(Layout *layout, const TrailLook *look) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = trail_list_width(layout, look)});
    layout_open(layout, (Spec){.scroll = true,
                               .key = key_of(PART_SCROLL),
                               .pad_x = 28,
                               .pad_top = 24,
                               .pad_bottom = 8,
                               .gap = 12,
                               .grow = 1});
    trail_long_name(layout, look);
    trail_about_camp(layout, look, ROLE_TITLE);
    trail_offers(layout, look);
    layout_close(layout);
    layout_open(layout, (Spec){.pad_x = 28, .pad_top = 8, .pad_bottom = 12, .gap = 4});
    trail_primary(layout, look);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .along = ALIGN_CENTRE});
    trail_put_away(layout, look);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}
