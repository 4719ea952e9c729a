#include "view/folder_row.h"

#include "view/words.h"

const char *folder_shown(Layout *layout) {
    const App *app = layout_app(layout);
    const char *shown = app->ui.into.shown;
    return shown != NULL ? shown : layout_say(layout, "%s/" GIVE_FOLDER, app->folder != NULL ? app->folder : "");
}

void folder_row(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true, .whole = true});
    layout_open(layout, (Spec){.grow = 1, .gap = 2, .width_least = 220});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("It goes into this folder"));
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, folder_shown(layout));
    layout_close(layout);
    (void)layout_choice(layout, CHOICE_CHIP, key_of(PART_FOLDER), _("Another folder"), false,
                        command_of(COMMAND_FOLDER));
    layout_close(layout);
}
