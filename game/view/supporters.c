/* People who help: their names, and what a share for each of them begins with. Nothing is sent to anybody from here. */
#include "view/frame.h"
#include "view/view.h"
#include "view/words.h"

#include "core/supporter.h"
#include "core/text.h"

#define FIRST_GROUP 3 /* of the ticks; each person has one */

static const char *part_label(SharePart part) {
    switch (part) {
    case SHARE_CAMPS:
        return _("Camps and stars");
    case SHARE_FEARS:
        return _("Fear numbers");
    case SHARE_FORECASTS:
        return _("Forecasts");
    case SHARE_WORDS:
        return _("What I learned");
    case SHARE_NOTES:
    case SHARE_PARTS:
        break;
    }
    return _("My notes");
}

static const char *name_of(const Supporter *supporter) {
    return text_is_blank(supporter->name) ? _("Somebody") : supporter->name;
}

static void add_name(Layout *layout, const Supporter *supporter) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 260});
    (void)layout_field(layout, key_record(PART_SUPPORTER_NAME, supporter->record.id), _("Name"),
                       _("My sister, my therapist"), 1);
    layout_close(layout);
    Item *button = layout_button(
        layout, BUTTON_GHOST, key_record(PART_SUPPORTER_REMOVE, supporter->record.id), ICON_NONE, _("Take off"),
        command_key(COMMAND_SUPPORTER_REMOVE, key_record(PART_SUPPORTER_REMOVE, supporter->record.id)));
    button->role = ROLE_BUTTON_SMALL;
    button->spoken = layout_say(layout, _("Take %s off this page"), name_of(supporter));
    layout_close(layout);
}

static void add_ticks(Layout *layout, const Supporter *supporter, int group) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 22, .wrap = true, .across = ALIGN_CENTRE});
    for (int part = 0; part < SHARE_PARTS; part++) {
        const bool may = supporter_may(supporter, (SharePart)part);
        Key key = key_record(PART_SUPPORTER_MAY, supporter->record.id);
        key.index = part;
        Item *tick = layout_tick(layout, key, part_label((SharePart)part), may, command_set(key, may ? 0 : 1));
        tick->group = group;
        tick->spoken = layout_say(layout, _("%s may see: %s"), name_of(supporter), part_label((SharePart)part));
    }
    layout_close(layout);
}

static void add_person(Layout *layout, const Supporter *supporter, int group) {
    layout_open(layout, (Spec){.gap = 10, .pad_x = 20, .pad_y = 16, .radius = 18, .panel = true, .look = PANEL_INSET});
    add_name(layout, supporter);
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("When I share with them, begin with"));
    add_ticks(layout, supporter, group);
    layout_close(layout);
}

static size_t add_people(Layout *layout) {
    const Shelf *shelf = &layout_app(layout)->book.shelves[RECORD_SUPPORTER];
    size_t count = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        if (!shelf->items[i]->removed) {
            add_person(layout, (const Supporter *)shelf->items[i], FIRST_GROUP + (int)count);
            count++;
        }
    }
    return count;
}

static void add_buttons(Layout *layout, bool first) {
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_BRING), ICON_BRING, _("Bring in a note"),
                        command_of(COMMAND_BRING));
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_LETTER_NEW), ICON_PENCIL, _("Write a note"),
                        command_of(COMMAND_GIVE));
    (void)layout_space(layout, 1);
    (void)layout_button(layout, first ? BUTTON_PRIMARY : BUTTON_SECONDARY, key_of(PART_SUPPORTER_ADD), ICON_PLUS,
                        first ? _("Add somebody") : _("Add somebody else"), command_of(COMMAND_SUPPORTER_ADD));
}

void view_supporters(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DAWN,
        .title = _("People who help"),
        .subtitle = _("Kept on this computer; nothing is sent to them"),
        .back = true,
        .hints = {{"Tab", _("Next")}, {"Space", _("Tick")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    frame_card_open(layout, PANEL_PAPER, 0, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.gap = 14, .pad_bottom = 8});
    (void)layout_text(
        layout, ROLE_BODY, TONE_BODY,
        _("A friend, somebody at home, a therapist. A cheering note of theirs is a small file: drop it onto "
          "this window, or bring it in below. You can write one for somebody, too."));
    const size_t count = add_people(layout);
    layout_close(layout);
    frame_card_foot(layout);
    add_buttons(layout, count == 0);
    frame_card_close(layout);
    layout_screen(layout)->first = key_of(PART_SUPPORTER_ADD);
    frame_close(layout, &frame);
}
