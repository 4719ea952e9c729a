/* The foot of the share screen: saving, and between its buttons where the file goes, where it lies, or why there is
 * none yet. */
#include "view/folder_row.h"
#include "view/frame.h"
#include "view/share_parts.h"
#include "view/words.h"

#define BETWEEN_LEAST 180.0

static const Sharing *sharing_of(const Layout *layout) {
    return &layout_app(layout)->ui.sharing;
}

static void add_save(Layout *layout, bool may) {
    Item *save = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Save the file"),
                               command_of(COMMAND_SHARE));
    save->state |= may ? 0 : STATE_DISABLED;
}

static void add_look(Layout *layout, bool looking) {
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_SHARE_LOOK), looking ? ICON_BACK : ICON_EYE,
                        looking ? _("Back to choosing") : _("Look first"),
                        command_set(key_of(PART_SHARE_LOOK), looking ? 0 : 1));
}

static void add_words(Layout *layout, Role role, Tone tone, const char *first, const char *second) {
    layout_open(layout, (Spec){.grow = 1, .width_least = BETWEEN_LEAST});
    (void)layout_text(layout, role, tone, first);
    if (second != NULL) {
        (void)layout_text(layout, ROLE_HINT, TONE_INK, second);
    }
    layout_close(layout);
}

static void add_written(Layout *layout) {
    add_words(layout, ROLE_HINT, TONE_SOFT, _("The file is written. It lies here:"), sharing_of(layout)->path);
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_COPY), ICON_NONE, _("Copy"), command_of(COMMAND_SHARE_COPY));
}

static void add_folder(Layout *layout) {
    if (share_says_use_low(layout)) {
        add_words(layout, ROLE_HINT, TONE_SOFT, share_use(sharing_of(layout)->form),
                  layout_say(layout, _("To %s"), folder_shown(layout)));
    } else {
        add_words(layout, ROLE_HINT, TONE_SOFT, _("It goes into this folder"), folder_shown(layout));
    }
    (void)layout_choice(layout, CHOICE_CHIP, key_of(PART_FOLDER), _("Another folder"), false,
                        command_of(COMMAND_FOLDER));
}

static void add_between(Layout *layout, const ShareFoot *foot) {
    const Sharing *sharing = sharing_of(layout);
    if (sharing->refusal != NULL) {
        add_words(layout, ROLE_BODY_BOLD, TONE_INK, sharing->refusal, NULL);
    } else if (sharing->path != NULL) {
        add_written(layout);
    } else if (foot->nothing != NULL) {
        add_words(layout, ROLE_SECOND, TONE_INK, foot->nothing, NULL);
    } else if (!foot->reading && frame_is_roomy(layout)) {
        add_folder(layout);
    } else {
        (void)layout_space(layout, 1);
    }
}

void share_foot(Layout *layout, const ShareFoot *foot) {
    const bool tight = frame_is_tight(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .pad_x = 28,
                               .pad_top = 8,
                               .pad_bottom = tight ? 10 : 18,
                               .gap = 12,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .panel = tight,
                               .look = PANEL_FOOT});
    add_save(layout, foot->may);
    add_between(layout, foot);
    add_look(layout, foot->reading);
    layout_close(layout);
}
