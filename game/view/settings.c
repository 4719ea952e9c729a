#include "view/frame.h"
#include "view/view.h"
#include "view/words.h"

/* A line of settings: what it is on the left, the control on the right, or below it where there is no room. */
static void open_line(Layout *layout, Icon icon, const char *title, const char *second) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .pad_y = 12, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .grow = 1, .width_least = 300, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, icon, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1, .gap = 2});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, title);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, second);
    layout_close(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
}

static void close_line(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
    (void)layout_rule(layout);
}

static const int sizes[] = {100, 125, 150, 200};
#define SIZES (int)(sizeof sizes / sizeof *sizes)

static int size_index(const Layout *layout) {
    int index = 0;
    for (int i = 0; i < SIZES; i++) {
        index = sizes[i] == layout_app(layout)->ui.prefs.text_size ? i : index;
    }
    return index;
}

static void add_text_size(Layout *layout) {
    const int now = size_index(layout);
    open_line(layout, ICON_TEXT, _("Text size"), _("Everything stays on the screen and finds its place"));
    for (int i = 0; i < SIZES; i++) {
        const Key key = key_index(PART_SET_TEXT, i);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key, layout_say(layout, "%d%%", sizes[i]), now == i,
                                   command_set(key, sizes[i]));
        chip->group = 1;
        chip->spoken = layout_say(layout, _("Text size %d percent"), sizes[i]);
    }
    close_line(layout);
}

typedef struct Pair { /* two chips, of which one is on */
    Part part;
    const char *off, *on;
    bool is_on;
    int group;
} Pair;

static void add_pair(Layout *layout, const Pair *pair) {
    for (int i = 0; i < 2; i++) {
        const Key key = key_index(pair->part, i);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key, i == 0 ? pair->off : pair->on, pair->is_on == (i == 1),
                                   command_set(key, i));
        chip->group = pair->group;
    }
}

static void add_look(Layout *layout) {
    const Prefs *prefs = &layout_app(layout)->ui.prefs;
    open_line(layout, ICON_CONTRAST, _("Look"), _("High contrast swaps the scenery for plain black, white and yellow"));
    add_pair(layout, &(Pair){PART_SET_LOOK, _("Painted"), _("High contrast"), prefs->contrast == 1, 2});
    close_line(layout);
}

static void add_motion(Layout *layout) {
    const bool on = layout_app(layout)->ui.prefs.motion == 1;
    const Key key = key_of(PART_SET_MOTION);
    open_line(layout, ICON_MOTION, _("Gentle motion"), _("No drifting, swaying or zooming. Fades alone"));
    (void)layout_switch(layout, key, _("Gentle motion"), on, command_set(key, on ? 0 : 1));
    close_line(layout);
}

static void add_faces(Layout *layout) {
    const Prefs *prefs = &layout_app(layout)->ui.prefs;
    open_line(layout, ICON_FACE, _("Fear as"), _("A number from 0 to 100, or one of five faces"));
    add_pair(layout, &(Pair){PART_SET_FACES, _("A number"), _("Faces"), prefs->faces == 1, 3});
    close_line(layout);
}

static void add_sounds(Layout *layout) {
    const int volume = layout_app(layout)->ui.prefs.signals;
    open_line(layout, ICON_SOUND, _("Sounds"), _("A few soft notes when a step is kept or a camp opens"));
    (void)layout_slider(layout, SLIDER_AMBER, key_of(PART_SET_SIGNALS), _("Sounds"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .width = 36, .text_scaled = true, .along = ALIGN_END});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, volume == 0 ? _("off") : layout_say(layout, "%d", volume));
    layout_close(layout);
    close_line(layout);
}

static void add_mute(Layout *layout) {
    const bool on = layout_app(layout)->ui.prefs.mute == 1;
    const Key key = key_of(PART_SET_MUTE);
    open_line(layout, ICON_MUTE, _("Mute"), _("No sound at all. The key M does the same"));
    (void)layout_switch(layout, key, _("Mute"), on, command_set(key, on ? 0 : 1));
    close_line(layout);
}

static void add_way(Layout *layout, int index, Icon icon, const char *title, const char *second, ScreenName screen) {
    Item *row = layout_row(layout, ROW_PAPER, key_index(PART_LINK, index), icon, title, second, command_go(screen));
    row->end_icon = ICON_NEXT;
    row->group = 4;
}

static void add_ways(Layout *layout) {
    add_way(layout, 0, ICON_HEART, _("Help and safety"), _("Whom to call"), SCREEN_HELP);
    add_way(layout, 1, ICON_KEYBOARD, _("Keys"), _("What each key does"), SCREEN_KEYS);
    add_way(layout, 2, ICON_INFO, _("About Foothold"), _("And the licences"), SCREEN_ABOUT);
}

static void add_folder(Layout *layout) {
    const char *folder = layout_app(layout)->folder;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .pad_top = 14, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_FOLDER, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1, .gap = 2});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("Everything is kept on this computer"));
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      folder == NULL ? _("Nothing is sent anywhere.")
                                     : layout_say(layout, _("In %s. Nothing is sent anywhere."), folder));
    layout_close(layout);
    layout_close(layout);
}

static void add_cards(Layout *layout) {
    const bool wide = frame_is_wide(layout);
    layout_open(layout,
                (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .across = wide ? ALIGN_START : ALIGN_STRETCH});
    layout_open(layout, (Spec){.grow = wide ? 1 : 0, .pad_x = 30, .pad_y = 16, .panel = true, .look = PANEL_PAPER});
    add_text_size(layout);
    add_look(layout);
    add_motion(layout);
    add_faces(layout);
    add_sounds(layout);
    add_mute(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.width = wide ? 372 : 0, .gap = 12, .pad = 24, .panel = true, .look = PANEL_PAPER});
    add_ways(layout);
    add_folder(layout);
    layout_close(layout);
    layout_close(layout);
}

void view_settings(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_NIGHT,
        .title = _("Settings"),
        .subtitle = _("Changes are kept as you make them"),
        .back = true,
        .no_settings = true,
        .hints = {{"Tab", _("Next")}, {"← →", _("Change")}, {"F2", _("Text size anywhere")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    add_cards(layout);
    layout_screen(layout)->first = key_index(PART_SET_TEXT, size_index(layout));
    frame_close(layout, &frame);
}
