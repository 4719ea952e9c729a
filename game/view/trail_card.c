#include "view/trail_parts.h"

#include "core/text.h"
#include "view/motion.h"
#include "view/words.h"

#include <string.h>

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

const char *trail_facts(Layout *layout, const TrailLook *look, bool fear) {
    const Camp *camp = &look->camps[look->chosen];
    const int level = step_fear(&layout_app(layout)->book, camp->step);
    const unsigned long tries = camp->facts.tries;
    const char *so_far =
        tries == 0 ? "" : layout_say(layout, words_count(_("%lu try so far"), _("%lu tries so far"), tries), tries);
    if (level == UNSET || (tries > 0 && !fear)) {
        return so_far;
    }
    return layout_say(layout, tries == 0 ? _("fear %d%s") : _("fear %d · %s"), level, so_far);
}

const char *trail_eyebrow(const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    if (look->next == look->chosen && camp->open && look->lit < look->count) {
        return _("Next camp");
    }
    return state_word(camp);
}

static void add_facts(Layout *layout, const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .across = ALIGN_CENTRE});
    if (camp->facts.tries > 0) {
        (void)layout_icon(layout, ICON_REPEAT, TONE_SOFT, 17);
    }
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, trail_facts(layout, look, false));
    layout_close(layout);
}

static void add_heading(Layout *layout, const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, trail_eyebrow(look));
    layout_close(layout);
    if (camp->facts.tries > 0 && !trail_has_stars(look)) {
        (void)layout_stars(layout, camp->facts.stars, 15);
    }
    add_facts(layout, look);
    layout_close(layout);
    (void)layout_text(layout, ROLE_TITLE, TONE_INK,
                      layout_say(layout, "%zu · %s", look->chosen + 1, camp->step->title));
    if (!text_is_blank(camp->step->detail)) {
        layout_open(layout, (Spec){.pad_top = 2});
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, camp->step->detail);
        layout_close(layout);
    }
}

/* "Camp 4 opens" in bold, and the way for those who would go sooner in a quieter tone. */
static void add_opening(Layout *layout, const char *words, size_t camp) {
    const char *head = layout_say(layout, _("Camp %d opens"), (int)camp + 1);
    const char *sooner = strstr(words, _(" Feel ready sooner? You can open it yourself."));
    layout_open(layout,
                (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 16, .pad_y = 12, .panel = true, .look = PANEL_INSET});
    layout_open(layout, (Spec){.flow = FLOW_COLUMN});
    (void)layout_icon(layout, ICON_LOCK, TONE_UMBER, 22);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    Item *item = layout_text(layout, ROLE_SECOND, TONE_INK, words);
    item->strong = strncmp(words, head, strlen(head)) == 0 ? strlen(head) : 0;
    item->soft = sooner != NULL ? (size_t)(sooner - words) : 0;
    layout_close(layout);
    layout_close(layout);
}

/* How the first camp above that is not open will open; for a locked one, how it does itself. */
void trail_opens(Layout *layout, const TrailLook *look) {
    const size_t which = look->camps[look->chosen].open ? look->chosen + 1 : look->chosen;
    if (which >= look->count || look->camps[which].open) {
        return;
    }
    char words[WORDS_ROOM];
    words_unlock(&layout_app(layout)->book, look->camps[which].step, (int)which + 1, words);
    if (words[0] != '\0') {
        add_opening(layout, layout_keep(layout, words), which);
    }
}

Item *trail_primary(Layout *layout, const TrailLook *look) {
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
    return item;
}

static void add_middle(Layout *layout, const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    if (camp->facts.tries > 0) {
        layout_open(layout, (Spec){.pad_y = 2});
        (void)layout_rule(layout);
        layout_close(layout);
        trail_hills(layout, camp, look->chosen);
    }
    trail_opens(layout, look);
}

void trail_card(Layout *layout, const TrailLook *look) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = trail_list_width(layout, look)});
    layout_open(layout, (Spec){.scroll = true,
                               .key = key_of(PART_SCROLL),
                               .pad_x = 26,
                               .pad_top = 22,
                               .pad_bottom = 10,
                               .gap = 8,
                               .grow = 1});
    motion_card(layout, layout_app(layout)->ui.camped.since);
    trail_long_name(layout, look);
    trail_note(layout, look);
    add_heading(layout, look);
    add_middle(layout, look);
    trail_offers(layout, look);
    motion_set(layout, 0, 0);
    layout_close(layout);
    layout_open(layout, (Spec){.pad_x = 26, .pad_top = 6, .pad_bottom = 10});
    (void)trail_primary(layout, look);
    trail_offer_links(layout, look);
    layout_close(layout);
    layout_close(layout);
}
