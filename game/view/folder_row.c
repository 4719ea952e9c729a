#include "view/folder_row.h"

#include "view/words.h"

#include <string.h>

/* The game's own, in that of the saves, which may have been named with a bar at its end. */
static const char *own_folder(Layout *layout, const char *saves) {
    size_t length = strlen(saves);
    while (length > 0 && saves[length - 1] == '/') {
        length--;
    }
    return layout_say(layout, "%.*s/" GIVE_FOLDER, (int)length, saves);
}

const char *folder_shown(Layout *layout) {
    const App *app = layout_app(layout);
    const char *shown = app->ui.into.shown;
    return shown != NULL ? shown : own_folder(layout, app->folder != NULL ? app->folder : "");
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
