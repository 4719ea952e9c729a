#include "view/trail_parts.h"

#include "core/text.h"
#include "view/frame.h"
#include "view/sketch.h"
#include "view/words.h"

#include <string.h>

#define ROW_HEIGHT 52.0
#define ROOM_LEAST 660.0 /* with no more, the chosen camp's card is taller than its view */

static Key camp_key(const Camp *camp) {
    return key_record(PART_CAMP, camp->step->record.id);
}

typedef struct DiscLook {
    Colour fill;
    Tone tone;
} DiscLook;

static DiscLook disc_look(const Layout *layout, const TrailLook *look, size_t camp) {
    if (layout_sight(layout)->contrast) {
        return (DiscLook){0x000000FF, TONE_INK};
    }
    if (!look->camps[camp].open) {
        return (DiscLook){0xEBDCC6FF, TONE_SOFT};
    }
    if (camp == look->chosen || !look->camps[camp].facts.lit) {
        return (DiscLook){0xF6AE45FF, TONE_BUTTON};
    }
    return (DiscLook){0x2F2A57FF, TONE_GLOW};
}

/* The disc grows with the text. */
void trail_disc_of(Layout *layout, const TrailLook *look, size_t camp, double size) {
    const Sight *sight = layout_sight(layout);
    const double wide = sight_control(sight, size) / sight->scale, half = sight_px(sight, wide) / 2.0;
    const DiscLook disc = disc_look(layout, look, camp);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = wide, .height = wide});
    Picture *picture = layout_picture(layout);
    sketch_disc(picture, half, half, half, disc.fill);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), wide, wide)->picture = picture;
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_CENTRE});
    if (look->camps[camp].open) {
        (void)layout_text_centred(layout, size > 40 ? ROLE_BUTTON : ROLE_BUTTON_SMALL, disc.tone,
                                  layout_say(layout, "%zu", camp + 1));
    } else {
        (void)layout_icon(layout, ICON_LOCK, disc.tone, size * .57);
    }
    layout_close(layout);
    layout_close(layout);
}

static void add_row_item(Layout *layout, Key key, Command command, const char *spoken) {
    Item *row = layout_thing(layout, ITEM_ROW, key, 0, 0);
    row->look = ROW_BARE;
    row->command = command;
    row->focusable = true;
    row->group = TRAIL_LADDER;
    row->spoken = spoken;
}

static void add_end(Layout *layout, const Camp *camp) {
    const int fear = step_fear(&layout_app(layout)->book, camp->step);
    if (camp->facts.tries > 0) {
        (void)layout_stars(layout, camp->facts.stars, 15);
    } else if (fear != UNSET) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, layout_say(layout, "%d", fear));
    }
}

/* A locked one has its number before its name: the disc has the lock. */
static void add_name(Layout *layout, const Camp *camp, size_t number) {
    layout_open(layout, (Spec){.grow = 1});
    if (camp->open) {
        (void)layout_text(layout, ROLE_SECOND, TONE_INK, camp->step->title);
    } else {
        const char *digits = layout_say(layout, "%zu", number);
        Item *item =
            layout_text(layout, ROLE_SECOND, TONE_SOFT, layout_say(layout, "%s  %s", digits, camp->step->title));
        item->strong = strlen(digits);
    }
    layout_close(layout);
}

/* A row behind, number, name and stars over it. */
static void add_folded(Layout *layout, const TrailLook *look, size_t i) {
    const Camp *camp = &look->camps[i];
    layout_open(layout, (Spec){.flow = FLOW_STACK, .height_least = ROW_HEIGHT});
    add_row_item(layout, camp_key(camp), command_key(COMMAND_CAMP_CHOOSE, camp_key(camp)),
                 trail_camp_spoken(layout, look, i));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 14, .pad_y = 9, .across = ALIGN_CENTRE});
    trail_disc_of(layout, look, i, 28);
    add_name(layout, camp, i + 1);
    add_end(layout, camp);
    layout_close(layout);
    layout_close(layout);
}

/* All that lie in the mist, in one row; it opens where one of them is looked at. */
static void add_mist(Layout *layout, const TrailLook *look) {
    const char *words = look->mist + 1 < look->count
                            ? layout_say(layout, _("%zu to %zu, in the mist for now"), look->mist + 1, look->count)
                            : layout_say(layout, _("%zu, in the mist for now"), look->count);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .height_least = ROW_HEIGHT});
    add_row_item(layout, key_of(PART_MORE), trail_mist_command(look), words);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 14, .pad_y = 9, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_MIST, TONE_SOFT, 28);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, words);
    layout_close(layout);
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, _("Show"));
    layout_close(layout);
    layout_close(layout);
}

void trail_long_name(Layout *layout, const TrailLook *look) {
    if (trail_name_is_long(layout, look)) {
        (void)layout_text(layout, ROLE_SECTION, TONE_INK, look->trail->title);
    }
}

void trail_put_away(Layout *layout, const TrailLook *look) {
    const Key key = key_record(PART_TRAIL, look->trail->record.id);
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_ARCHIVE), ICON_FOLDER, _("Put this trail away"),
                        command_key(COMMAND_TRAIL_ARCHIVE, key));
}

void trail_give_away(Layout *layout) {
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_GIVE), ICON_NONE, _("Give this trail away"),
                        command_of(COMMAND_GIVE));
}

static void add_unfolded_head(Layout *layout, const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, trail_eyebrow(look));
    layout_close(layout);
    if (camp->facts.tries > 0) {
        (void)layout_stars(layout, camp->facts.stars, 15);
    }
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, trail_facts(layout, look, true));
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12});
    layout_open(layout, (Spec){.flow = FLOW_COLUMN});
    trail_disc_of(layout, look, look->chosen, 30);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1, .pad_y = 2});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, camp->step->title);
    layout_close(layout);
    layout_close(layout);
}

/* Beside the mountain the rest of it is on the card. */
static void add_unfolded_rest(Layout *layout, const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    if (trail_is_wide(layout) && camp->open) {
        return;
    }
    if (!text_is_blank(camp->step->detail)) {
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, camp->step->detail);
    }
    if (camp->facts.tries > 0) {
        trail_hills(layout, camp, look->chosen);
    }
    trail_opens(layout, look);
}

/* The chosen camp, unfolded among the others. With very little room its button stands under its name, so that both are
   in sight. */
static void add_unfolded(Layout *layout, const TrailLook *look) {
    layout_open(layout, (Spec){.pad_y = 8});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_FIELD, .radius = 20, .pad = 18, .pad_top = -4, .gap = 8});
    Screen *screen = layout_screen(layout);
    const bool little = sight_room(layout_sight(layout)) <= ROOM_LEAST;
    screen->items[screen->count - 1].state |= STATE_ON;
    add_unfolded_head(layout, look);
    if (little) {
        (void)trail_primary(layout, look);
    }
    add_unfolded_rest(layout, look);
    if (!little) {
        (void)trail_primary(layout, look);
    }
    layout_close(layout);
    layout_close(layout);
}

static void add_line(Layout *layout) {
    if (!layout_sight(layout)->contrast) {
        (void)layout_rule(layout);
    }
}

/* Hairlines between the rows; the one that is unfolded has an edge of its own. */
static void add_camps(Layout *layout, const TrailLook *look) {
    const size_t shown = look->chosen < look->mist ? look->mist : look->count;
    if (shown < look->count) {
        add_mist(layout, look);
        add_line(layout);
    }
    for (size_t i = shown; i-- > 0;) {
        if (i == look->chosen) {
            add_unfolded(layout, look);
            continue;
        }
        add_folded(layout, look, i);
        if (i > 0 && i != look->chosen + 1) {
            add_line(layout);
        }
    }
}

/* Back to the mountain by a hand that has no keys. */
static void add_foot(Layout *layout, const TrailLook *look) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 20, .pad_top = 6, .pad_x = 14, .wrap = true});
    if (trail_can_turn(layout)) {
        (void)layout_button(layout, BUTTON_LINK, key_of(PART_LINK), ICON_MOUNTAIN, _("Mountain"), trail_turn());
    }
    trail_start_out(layout, look);
    trail_between(layout, look);
    trail_give_away(layout);
    trail_put_away(layout, look);
    layout_close(layout);
}

void trail_list(Layout *layout, const TrailLook *look) {
    const double width = trail_list_width(layout, look), sunk = trail_is_sheet(layout) ? FRAME_SUNK : 0;
    layout_open(
        layout,
        (Spec){.panel = true, .look = PANEL_PAPER, .width = width, .grow = width > 0 ? 0 : 1, .pad_bottom = sunk});
    layout_open(layout, (Spec){.scroll = true,
                               .key = key_of(PART_SCROLL),
                               .pad_x = 18,
                               .pad_y = 12,
                               .pad_right = 6,
                               .grow = 1}); /* up to the card's ends, where it fades within the round corners */
    trail_long_name(layout, look);
    trail_note(layout, look);
    trail_offers(layout, look);
    add_camps(layout, look);
    add_foot(layout, look);
    layout_close(layout);
    layout_close(layout);
}
