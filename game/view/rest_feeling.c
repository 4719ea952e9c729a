/* A feeling in one to three words. Naming it is the whole of it; it is kept beside the try it belongs to. */
#include "view/rest_parts.h"

#include "core/text.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/words.h"

#include <stdio.h>
#include <string.h>

static const char *const starters[] = {"nervous", "heart fast", "tired"};
#define STARTERS (int)(sizeof starters / sizeof *starters)

static Command starter_command(const char *words) {
    Command command = command_of(COMMAND_STARTER);
    command.text = words;
    return command;
}

static void add_starters(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
    for (int i = 0; i < STARTERS; i++) {
        const char *words = _(starters[i]);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key_index(PART_STARTER, i), words, false,
                                   starter_command(layout_keep(layout, words)));
        chip->group = REST_GROUP_WORDS;
    }
    layout_close(layout);
}

static const char *where_kept(const Layout *layout) {
    const App *app = layout_app(layout);
    return app_feeling_try(app) != NULL ? _("Kept with today’s try, on this computer.")
                                        : _("Kept as a note, on this computer.");
}

/* What was said of this try before. */
static void add_named(Layout *layout) {
    const Try *attempt = app_feeling_try(layout_app(layout));
    if (attempt == NULL || attempt->feelings.count == 0) {
        return;
    }
    const char *named = attempt->feelings.items[0];
    for (size_t i = 1; i < attempt->feelings.count; i++) {
        named = layout_say(layout, "%s · %s", named, attempt->feelings.items[i]);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .wrap = true, .across = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, _("Named so far"));
    layout_open(layout, (Spec){.grow = 1, .width_least = 150, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_GLOW, named);
    layout_close(layout);
    layout_close(layout);
}

static void add_foot(Layout *layout) {
    const bool blank = text_is_blank(app_field_text(layout_app(layout), key_of(PART_FEELING)));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1, .width_least = 150, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, where_kept(layout));
    layout_close(layout);
    Item *keep = layout_button(layout, BUTTON_PRIMARY, key_of(PART_SECONDARY), ICON_NONE, _("Keep"),
                               command_of(COMMAND_FEELING_KEEP));
    keep->state |= blank ? STATE_DISABLED : 0;
    layout_close(layout);
}

void rest_feeling(Layout *layout) {
    rest_panel(layout);
    layout_open(layout, (Spec){.gap = 12, .grow = 1});
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, _("Name the feeling"));
    (void)layout_text(layout, ROLE_BODY, TONE_CREAM,
                      _("Plain words do, one to three of them. The feeling may stay; now it has a name."));
    (void)frame_field(layout, PART_FEELING, _("I notice"), _("scared, heart fast"), 1);
    add_starters(layout);
    add_named(layout);
    layout_close(layout);
    add_foot(layout);
    layout_close(layout);
    here_bind_keep(layout, command_of(COMMAND_FEELING_KEEP));
}
