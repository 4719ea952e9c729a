#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"

typedef struct Credit {
    const char *name, *what, *license;
} Credit;

static const Credit credits[] = {
    {"Quicksand", "titles, buttons, numbers", "SIL Open Font License 1.1"},
    {"Lato", "everything else that is written", "SIL Open Font License 1.1"},
    {"Noto Sans", "letters that the two above do not have", "SIL Open Font License 1.1"},
    {"DejaVu Sans", "the same", "Bitstream Vera and Arev licence"},
    {"SDL, SDL_ttf, SDL_image", "the window, letters, drawings", "zlib licence"},
    {"Cairo", "painting the scenery", "LGPL 2.1 or MPL 1.1"},
    {"cJSON", "reading saves and trails", "MIT licence"},
    {"utf8proc", "letters of every language", "MIT licence"},
    {"FriBidi", "writing from right to left", "LGPL 2.1"},
    {"libsodium", "checking that a save is whole", "ISC licence"},
};

static void add_words(Layout *layout) {
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, _("Foothold"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("A practice notebook with a game around it. A fear becomes a mountain trail, each small step a "
                        "camp, and a camp lights up when you have taken that step in real life."));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("It is not treatment and not a diagnosis, and nobody reads what you write. It has no network "
                        "code: nothing leaves this computer unless you carry it out."));
}

static void add_folder(Layout *layout) {
    const char *folder = layout_app(layout)->folder;
    if (folder == NULL) {
        return;
    }
    layout_open(layout, (Spec){.pad = 16, .gap = 4, .panel = true, .look = PANEL_INSET});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("Where your saves are"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, folder);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      _("One file a person, in plain JSON, with older copies beside it in “backups”."));
    layout_close(layout);
}

static void add_credit(Layout *layout, const Credit *credit) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .pad_y = 8, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1, .width_least = 260, .gap = 2});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, credit->name);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _(credit->what));
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_UMBER, credit->license);
    layout_close(layout);
    (void)layout_rule(layout);
}

void view_about(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_NIGHT,
        .title = _("About"),
        .back = true,
        .hints = {{"↑ ↓", _("Scroll")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, 760, key_of(PART_SCROLL));
    add_words(layout);
    add_folder(layout);
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Made with the work of others"));
    layout_open(layout, (Spec){.gap = 0});
    for (size_t i = 0; i < sizeof credits / sizeof *credits; i++) {
        add_credit(layout, &credits[i]);
    }
    layout_close(layout);
    frame_card_foot(layout);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Back"), command_of(COMMAND_BACK));
    frame_card_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
