#include "view/frame.h"
#include "view/help_numbers.h"
#include "view/view.h"
#include "view/words.h"

#include "core/text.h"

#define PEOPLE_GROUP 1
#define LARGE_TEXT 1.5
#define ROUND 40.0
#define ROOM_WHOLE 1200

/* As large as the room allows: it is read from across a table. */
static Role number_role(const Layout *layout) {
    if (frame_is_wide(layout)) {
        return ROLE_EMERGENCY;
    }
    return layout_sight(layout)->text < LARGE_TEXT ? ROLE_COUNT : ROLE_NUMBER;
}

static void add_country_button(Layout *layout, const char *label) {
    (void)layout_button(layout, BUTTON_DUSK_GHOST, key_of(PART_COUNTRY), ICON_NONE, label, command_go(SCREEN_COUNTRY));
}

static void add_number(Layout *layout, const HelpNumbers *numbers) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 34, .pad_top = 14, .wrap = true, .across = ALIGN_CENTRE});
    (void)layout_text(layout, number_role(layout), TONE_GLOW, numbers->emergency);
    layout_open(layout, (Spec){.gap = 10, .across = ALIGN_START});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _(numbers->name));
    add_country_button(layout, _("Another country"));
    layout_close(layout);
    layout_close(layout);
}

static void add_no_number(Layout *layout) {
    layout_open(layout, (Spec){.gap = 16, .across = ALIGN_START});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _("It is the one on posters, and the one you know."));
    add_country_button(layout, _("Choose a country"));
    layout_close(layout);
}

static void add_emergency(Layout *layout, const HelpNumbers *numbers) {
    const bool alone = numbers->emergency == NULL && frame_is_wide(layout);
    (void)layout_text(layout, alone ? ROLE_HERO : ROLE_CELEBRATE, TONE_CREAM,
                      _("If you are in danger, call your local emergency number now."));
    if (numbers->emergency != NULL) {
        add_number(layout, numbers);
    } else {
        add_no_number(layout);
    }
}

static void add_talk(Layout *layout, const HelpNumbers *numbers) {
    (void)layout_rule(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 18, .pad_top = 4, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1, .gap = 4, .width_least = 220});
    if (numbers->talk_number != NULL) {
        (void)layout_text(layout, ROLE_BUTTON_BIG, TONE_CREAM, _(numbers->talk));
        (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, _(numbers->talk_note));
    } else {
        (void)layout_text(layout, ROLE_BUTTON_BIG, TONE_CREAM, _("Someone to talk to"));
        (void)layout_text(layout, ROLE_SECOND, TONE_LILAC,
                          _("A friend, a doctor, a helpline near you. Any voice counts."));
    }
    layout_close(layout);
    if (numbers->talk_number != NULL) {
        (void)layout_text(layout, ROLE_PROMPT, TONE_GLOW, numbers->talk_number);
    }
    layout_close(layout);
}

static void add_numbers(Layout *layout) {
    const HelpNumbers *numbers = &help_numbers[help_numbers_chosen(layout_app(layout))];
    layout_open(layout, (Spec){.grow = 6,
                               .width_least = 320,
                               .pad_x = 40,
                               .pad_top = 32,
                               .pad_bottom = 26,
                               .gap = frame_is_wide(layout) ? 13 : 22,
                               .panel = true,
                               .look = PANEL_DUSK,
                               .dark = true});
    add_emergency(layout, numbers);
    (void)layout_space(layout, 1);
    add_talk(layout, numbers);
    (void)layout_space(layout, 2);
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC,
                      numbers->emergency != NULL ? _("Not yet checked by a person. Numbers can change.")
                                                 : _("Foothold has no number for where you are."));
    layout_close(layout);
}

/* A row behind, all that is to be seen over it. */
static void open_row(Layout *layout, Key key, const char *spoken, Command command) {
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    Item *row = layout_thing(layout, ITEM_ROW, key, 0, 0);
    row->look = ROW_BARE;
    row->command = command;
    row->focusable = true;
    row->spoken = spoken;
    row->group = PEOPLE_GROUP;
    layout_open(
        layout,
        (Spec){
            .flow = FLOW_ROW, .gap = 14, .pad_x = 8, .pad_y = 9, .wrap = true, .across = ALIGN_CENTRE, .dark = true});
}

static void close_row(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}

static void add_contact(Layout *layout, const Contact *contact) {
    const Key key = key_record(PART_CONTACT, contact->record.id);
    const char *name = text_is_blank(contact->name) ? _("Someone") : contact->name;
    const char *number = text_is_blank(contact->number) ? "" : contact->number;
    open_row(layout, key, layout_say(layout, "%s. %s", name, number), command_key(COMMAND_CONTACT_OPEN, key));
    frame_disc(layout, PANEL_DISC, ICON_PERSON, TONE_GLOW, ROUND);
    layout_open(layout, (Spec){.grow = 1, .width_least = 120, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, name);
    if (!text_is_blank(contact->note)) {
        (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, contact->note);
    }
    layout_close(layout);
    if (number[0] != '\0') {
        (void)layout_text(layout, ROLE_SECTION, TONE_GLOW, number);
    }
    close_row(layout);
    (void)layout_rule(layout);
}

static void add_another(Layout *layout, bool any) {
    const char *words = any ? _("Add one more") : _("Add someone you would call");
    open_row(layout, key_of(PART_CONTACT_ADD), words, command_of(COMMAND_CONTACT_ADD));
    frame_disc(layout, PANEL_DASHED, ICON_PLUS, TONE_CREAM, ROUND);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, words);
    layout_close(layout);
    close_row(layout);
}

static void add_contacts(Layout *layout) {
    const Shelf *shelf = &layout_app(layout)->book.shelves[RECORD_CONTACT];
    bool any = false;
    layout_open(layout, (Spec){.gap = 2});
    for (size_t i = 0; i < shelf->count; i++) {
        if (!shelf->items[i]->removed) {
            any = true;
            add_contact(layout, (const Contact *)shelf->items[i]);
        }
    }
    add_another(layout, any);
    layout_close(layout);
}

static void add_people(Layout *layout) {
    layout_open(layout,
                (Spec){.grow = 1, .pad_x = 24, .pad_y = 20, .gap = 6, .panel = true, .look = PANEL_DUSK, .dark = true});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 8, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, _("Your own people"));
    layout_close(layout);
    (void)layout_text(layout, ROLE_HINT, TONE_LILAC, _("kept on this computer"));
    layout_close(layout);
    if (layout_app(layout)->has_book) {
        add_contacts(layout);
    } else {
        layout_open(layout, (Spec){.pad_x = 8});
        (void)layout_text(layout, ROLE_BODY, TONE_LILAC,
                          _("A friend, a sister, a doctor: once you are climbing, you can write three or more here."));
        layout_close(layout);
    }
    layout_close(layout);
}

static void add_what_it_is_not(Layout *layout) {
    layout_open(layout, (Spec){.pad_x = 32, .pad_y = 24, .gap = 12, .panel = true, .look = PANEL_DUSK, .dark = true});
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, _("What Foothold is not"));
    (void)layout_text(
        layout, ROLE_BODY, TONE_CREAM,
        _("A practice notebook with a game around it. It is not treatment and not a diagnosis, and nobody "
          "reads what you write. It cannot call anyone for you."));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .pad_top = 8, .wrap = true});
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Breathe with me"),
                        command_of(COMMAND_HUT));
    (void)layout_button(layout, BUTTON_DUSK_GHOST, key_of(PART_SECONDARY), ICON_NONE, _("Who this is not for"),
                        command_go(SCREEN_NOT_FOR));
    layout_close(layout);
    layout_close(layout);
}

void view_help(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_QUIET,
        .hour = HOUR_NIGHT,
        .title = _("Help"),
        .subtitle = _("Works with no save, no sound, no network"),
        .back = true,
        .no_settings = true,
        .hints = {{"Tab", _("Next")}, {"R", _("Breathe")}, {"Esc", _("Back to where you were")}},
    };
    const bool wide = frame_is_wide(layout);
    frame_open(layout, &frame);
    layout_open(layout, (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .grow = wide ? 1 : 0});
    add_numbers(layout);
    layout_open(layout, (Spec){.grow = 5, .gap = 20, .width_least = 300});
    add_people(layout);
    add_what_it_is_not(layout);
    layout_close(layout);
    layout_close(layout);
    /* where the page scrolls, it begins with the number in sight */
    const bool whole = sight_room(layout_sight(layout)) >= ROOM_WHOLE;
    layout_screen(layout)->first = key_of(whole ? PART_PRIMARY : PART_COUNTRY);
    frame_close(layout, &frame);
}
