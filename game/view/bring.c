/* Bringing in a trail that somebody wrote: what it holds is shown first, and nothing is added until the player says so.
 */
#include "view/bring_parts.h"
#include "view/contents.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/note.h"
#include "view/view.h"

#include <stdlib.h>
#include <string.h>

#define ROWS_ABOVE 7 /* with more steps than this they would hide the notes below them */
#define ROOM_BESIDE 640.0
#define TABS 1
#define CHOICES 3

static const Bringing *bringing_of(const Layout *layout) {
    return &layout_app(layout)->ui.bringing;
}

static void add_tab(Layout *layout, bool pasted, Icon icon, const char *label) {
    const bool on = layout_app(layout)->ui.pasting == pasted;
    const Key key = key_index(PART_BRING_TAB, pasted ? 1 : 0);
    Item *tab = layout_choice(layout, CHOICE_CHIP, key, label, on, command_set(key, pasted ? 1 : 0));
    tab->icon = icon;
    tab->group = TABS;
}

static void add_source(Layout *layout) {
    const Bringing *bringing = bringing_of(layout);
    if (bringing->pack.trail == NULL && bringing->refusal == NULL) {
        return;
    }
    const char *size = bring_size(layout, bringing->size);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      bringing->file == NULL ? size : layout_say(layout, "%s · %s", bringing->file, size));
}

static void add_head(Layout *layout, const Building *all) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE, .wrap = true});
    add_tab(layout, false, ICON_FILE, _("From a file"));
    add_tab(layout, true, ICON_PENCIL, _("Pasted text"));
    if (!all->narrow) {
        layout_space(layout, 1);
    }
    add_source(layout);
    layout_close(layout);
}

static void add_note(Layout *layout, Icon icon, const char *strong, const char *rest) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 18,
                               .pad_y = 11,
                               .across = ALIGN_CENTRE,
                               .radius = 16,
                               .panel = true,
                               .look = PANEL_HONEY,
                               .whole = true});
    (void)layout_icon(layout, icon, TONE_UMBER, 22);
    layout_open(layout, (Spec){.grow = 1});
    Item *text = layout_text(layout, ROLE_SECOND, TONE_INK, layout_say(layout, "%s %s", strong, rest));
    text->strong = strlen(strong);
    layout_close(layout);
    layout_close(layout);
}

static void add_instead(Layout *layout, bool instead, const char *label) {
    const Key key = key_index(PART_BRING_INSTEAD, instead ? 1 : 0);
    const bool on = layout_app(layout)->ui.instead == instead;
    layout_choice(layout, CHOICE_CHIP, key, label, on, command_set(key, instead ? 1 : 0))->group = CHOICES;
}

/* It was brought in before: beside that one, or in its place. */
static void add_twin(Layout *layout, const Trail *twin, const char *arrives) {
    const bool instead = layout_app(layout)->ui.instead;
    const char *old = twin->title == NULL ? "" : twin->title;
    const char *rest =
        instead ? layout_say(layout,
                             _("“%s” is put away, with every try you made on it, and this one takes its place."), old)
                : layout_say(layout, _("This one arrives beside it, as “%s”."), arrives);
    add_note(layout, ICON_BOOT, _("You have this trail already."), rest);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .wrap = true});
    add_instead(layout, false, _("Beside it"));
    add_instead(layout, true, _("In its place"));
    layout_close(layout);
}

static void add_arrival(Layout *layout, const Building *all) {
    char *title = app_brought_title(layout_app(layout));
    const char *arrives = title == NULL ? "" : layout_keep(layout, title);
    const Trail *twin = app_brought_twin(layout_app(layout));
    free(title);
    if (twin != NULL) {
        add_twin(layout, twin, arrives);
    } else if (all->trail->title == NULL) {
        add_note(layout, ICON_PENCIL, _("It has no name yet."), _("You can give it one as soon as it is added."));
    } else if (strcmp(arrives, all->trail->title) != 0) {
        add_note(layout, ICON_BOOT, _("You have a trail with this name."),
                 layout_say(layout, _("This one arrives beside it, as “%s”."), arrives));
    } else {
        const unsigned long count = all->count;
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                          layout_say(layout,
                                     words_count(_("One trail, %lu camp. Nothing you have is replaced."),
                                                 _("One trail, %lu camps. Nothing you have is replaced."), count),
                                     count));
    }
}

static void add_notes(Layout *layout, const Building *all) {
    add_arrival(layout, all);
    if (bringing_of(layout)->cleaned) {
        add_note(layout, ICON_INFO, _("Some hidden characters were left out."),
                 _("Please look the words over before you add it."));
    }
    if (all->trail->caution.text != NULL) {
        layout_open(layout, (Spec){.pad_x = 18, .pad_y = 10, .panel = true, .look = PANEL_HONEY, .radius = 16});
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, all->trail->caution.text);
        layout_close(layout);
    }
}

/* What there is to say about it stays in sight above a long list, and so does a question; else it stands below. */
static void add_trail(Layout *layout, const Building *all) {
    const bool asks = app_brought_twin(layout_app(layout)) != NULL;
    const bool above = asks || all->count > ROWS_ABOVE || frame_is_tight(layout);
    layout_open(layout, (Spec){.gap = 12, .pad_bottom = 8});
    contents_name(layout, all);
    if (above) {
        add_notes(layout, all);
    }
    contents_rows(layout, all, false);
    if (!above) {
        add_notes(layout, all);
    }
    if (all->trail->about != NULL) {
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, all->trail->about);
    }
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}

/* "Line 3: the fear number is above the scale ..." */
static void add_refusal(Layout *layout) {
    const Bringing *bringing = bringing_of(layout);
    (void)layout_text(layout, ROLE_SECTION, TONE_INK,
                      bringing->is_note ? _("This could not be read as a note")
                                        : _("This could not be read as a trail"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      bringing->line > 0 ? layout_say(layout, _("Line %d: %s."), bringing->line, bringing->refusal)
                                         : bringing->refusal);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Nothing was added, and the file is as it was."));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}

static void add_letter(Layout *layout) {
    const Bringing *bringing = bringing_of(layout);
    note_paper(layout, bringing->note);
    if (bringing->cleaned) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Some hidden characters were left out."));
    }
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      _("It will wait for you at the next camp, and stay with your notes."));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}

static void add_middle(Layout *layout, const Building *all) {
    add_head(layout, all);
    if (all->trail != NULL) {
        add_trail(layout, all);
    } else if (bringing_of(layout)->note != NULL) {
        add_letter(layout);
    } else if (bringing_of(layout)->refusal != NULL) {
        add_refusal(layout);
    } else if (layout_app(layout)->ui.pasting) {
        bring_pasted(layout);
    } else {
        bring_files(layout);
    }
}

static bool has_come(const Layout *layout, const Building *all) {
    return all->trail != NULL || bringing_of(layout)->note != NULL;
}

static void add_other(Layout *layout, ButtonLook look, Part part) {
    (void)layout_button(layout, look, key_of(part), ICON_NONE,
                        layout_app(layout)->ui.pasting ? _("Paste something else") : _("Look at another file"),
                        command_of(COMMAND_BRING_OTHER));
}

static Command add_command(void) {
    Command command = command_of(COMMAND_BRING_ADD);
    command.text = _("somebody");
    return command;
}

/* It says what becomes of a trail that was here before. */
static const char *add_label(const Layout *layout) {
    const App *app = layout_app(layout);
    if (app->ui.bringing.note != NULL) {
        return _("Keep this note");
    }
    if (app_brought_twin(app) == NULL) {
        return _("Add this trail");
    }
    return app->ui.instead ? _("Put it in its place") : _("Add it beside");
}

/* After a refusal another file is the next thing. */
static void add_buttons(Layout *layout, const Building *all) {
    const bool read = has_come(layout, all), refused = bringing_of(layout)->refusal != NULL;
    if (read) {
        add_other(layout, BUTTON_GHOST, PART_THIRD);
    }
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Not now"),
                        command_of(COMMAND_BACK));
    if (read) {
        (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, add_label(layout), add_command());
    } else if (refused) {
        add_other(layout, BUTTON_PRIMARY, PART_PRIMARY);
    } else if (layout_app(layout)->ui.pasting) {
        (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Paste it here"),
                            command_of(COMMAND_BRING_PASTE));
    }
}

static Building brought_of(const Layout *layout) {
    const Pack *pack = &bringing_of(layout)->pack;
    Building all = {.trail = pack->trail, .steps = (const Step *const *)pack->steps, .count = pack->count};
    all.hour = all.trail != NULL ? pack_hour(pack) : HOUR_DUSK;
    all.wide = frame_is_roomy(layout);
    all.narrow = !all.wide && sight_room(layout_sight(layout)) < ROOM_BESIDE;
    return all;
}

static const char *enter_words(const Layout *layout, const Building *all) {
    if (has_come(layout, all)) {
        return _("Add");
    }
    if (bringing_of(layout)->refusal != NULL) {
        return _("Another");
    }
    return layout_app(layout)->ui.pasting ? _("Paste it") : _("Look at it");
}

static Frame frame_of(const Layout *layout, const Building *all) {
    Frame frame = {.scene = SCENE_SKY,
                   .hour = all->hour,
                   .title = bringing_of(layout)->is_note ? _("Bring in a note") : _("Bring in a trail"),
                   .subtitle = _("Nothing is added until you say so"),
                   .back = true,
                   .hints = {{"↑ ↓", _("Choose")}}};
    if (has_come(layout, all)) {
        frame.hints[0] = (Hint){"PgDn", _("Read on")};
    }
    frame.hints[1] = (Hint){"Enter", enter_words(layout, all)};
    frame.hints[2] = (Hint){"Ctrl+V", _("Paste")};
    frame.hints[3] = (Hint){"Esc", _("Not now")};
    return frame;
}

void view_bring(Layout *layout) {
    const Building all = brought_of(layout);
    const Frame frame = frame_of(layout, &all);
    frame_open(layout, &frame);
    if (has_come(layout, &all)) {
        here_bind_keep(layout, add_command());
    }
    if (all.wide && all.trail != NULL) {
        build_mountain(layout, &all);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1});
    layout_open(layout, (Spec){.grow = all.wide ? 0 : 1});
    frame_card_open(layout, PANEL_PAPER, all.wide ? FRAME_CARD : 0, key_of(PART_SCROLL));
    add_middle(layout, &all);
    frame_card_foot(layout);
    add_buttons(layout, &all);
    frame_card_close(layout);
    layout_close(layout);
    layout_close(layout);
    frame_close(layout, &frame);
    if (all.wide && all.trail != NULL) {
        build_discs(layout, &all);
    }
}
