/* A folder for a file the game is to write: one way in, one way up, and "this one". */
#include "view/bring_parts.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/view.h"

static bool has_folders(const Listing *listing) {
    return listing->count > 0 && listing->items[0].folder;
}

static void add_middle(Layout *layout, const Listing *listing) {
    if (listing->folder != NULL) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, listing->folder);
    }
    if (listing->refusal != NULL) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, listing->refusal);
    } else if (listing->folder != NULL && !has_folders(listing)) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                          _("There are no folders in here. The file can go here itself."));
    }
    if (listing->folder != NULL) {
        bring_rows(layout, listing, false);
    }
}

static Command take(bool own) {
    Command command = command_of(COMMAND_FOLDER_TAKE);
    command.value = own ? 0 : 1;
    return command;
}

static void add_buttons(Layout *layout) {
    const App *app = layout_app(layout);
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Not now"),
                        command_of(COMMAND_BACK));
    if (app->ui.into.path != NULL) {
        (void)layout_button(layout, BUTTON_GHOST, key_of(PART_THIRD), ICON_NONE, _("Beside my save"), take(false));
    }
    Item *item =
        layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Take this folder"), take(true));
    item->state |= app_may_take_folder(app) ? 0 : STATE_DISABLED;
}

void view_folder(Layout *layout) {
    const Listing *listing = &layout_app(layout)->ui.listing;
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DUSK,
        .title = _("A folder for the file"),
        .subtitle = _("Nothing is written yet"),
        .back = true,
        .hints = {{"↑ ↓", _("Choose")},
                  {"Enter", _("Look inside")},
                  {"Ctrl+Enter", _("Take this folder")},
                  {"Esc", _("Not now")}},
    };
    const bool roomy = frame_is_roomy(layout);
    frame_open(layout, &frame);
    here_bind_keep(layout, take(true));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1});
    layout_open(layout, (Spec){.grow = roomy ? 0 : 1});
    frame_card_open(layout, PANEL_PAPER, roomy ? FRAME_CARD : 0, key_of(PART_SCROLL));
    add_middle(layout, listing);
    frame_card_foot(layout);
    add_buttons(layout);
    frame_card_close(layout);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = has_folders(listing) ? key_index(PART_BRING_FILE, 0) : key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
