#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"

#include "core/book.h"

static bool is_known(const App *app) {
    return app->has_book && book_find(&app->book, RECORD_CONTACT, app->ui.contact) != NULL;
}

void view_contact(Layout *layout) {
    const bool known = is_known(layout_app(layout));
    const Frame frame = {
        .scene = SCENE_QUIET,
        .hour = HOUR_NIGHT,
        .title = known ? _("One of your people") : _("Add someone"),
        .subtitle = _("Kept on this computer"),
        .back = true,
        .no_settings = true,
        .hints = {{"Tab", _("Next")}, {"Ctrl+Enter", _("Keep")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, 620, key_of(PART_SCROLL));
    frame_field(layout, PART_CONTACT_NAME, _("Name"), _("Who would you call?"), 1);
    frame_field(layout, PART_CONTACT_NUMBER, _("Number"), _("As you would dial it"), 1);
    frame_field(layout, PART_CONTACT_NOTE, _("Note"), _("My sister, evenings"), 1);
    frame_card_foot(layout);
    if (known) {
        (void)layout_button(layout, BUTTON_GHOST, key_of(PART_CONTACT_REMOVE), ICON_NONE, _("Take off this page"),
                            command_of(COMMAND_CONTACT_REMOVE));
    }
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Keep"),
                        command_of(COMMAND_CONTACT_KEEP));
    frame_card_close(layout);
    layout_close(layout);
    here_bind_keep(layout, command_of(COMMAND_CONTACT_KEEP));
    layout_screen(layout)->first = key_of(PART_CONTACT_NAME);
    frame_close(layout, &frame);
}
