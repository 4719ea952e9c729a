#include "view/frame.h"
#include "view/view.h"
#include "view/words.h"

#define ROOM_SIDE 900.0 /* the tabs stand beside the lines from this much room on */
#define WAY_LEAST 88.0
#define ROOM_LABELS 700.0 /* with less, a tab that is not chosen shows its icon alone */
#define SIDE_WIDTH 276.0
#define SIDE_WIDTH_LARGE 330.0
#define LINE_HEIGHT 84.0
#define LINE_HEIGHT_MANY 76.0 /* on the tab with the most of them: all at once in the usual window */

typedef enum Tab { TAB_SEEING, TAB_SOUND, TAB_CONTROLS, TAB_PRIVACY, TAB_HELP } Tab;

static Tab tab_of(const Layout *layout) {
    return (Tab)layout_app(layout)->ui.tab;
}

static const char *tab_name(Tab tab) {
    switch (tab) {
    case TAB_SEEING:
        return _("Seeing");
    case TAB_SOUND:
        return _("Sound and voice");
    case TAB_CONTROLS:
        return _("Controls");
    case TAB_PRIVACY:
        return _("Privacy");
    case TAB_HELP:
        break;
    }
    return _("Help and safety");
}

static Icon tab_icon(Tab tab) {
    switch (tab) {
    case TAB_SEEING:
        return ICON_EYE;
    case TAB_SOUND:
        return ICON_SOUND;
    case TAB_CONTROLS:
        return ICON_KEYBOARD;
    case TAB_PRIVACY:
        return ICON_SHIELD;
    case TAB_HELP:
        break;
    }
    return ICON_HEART;
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

static Key first_of(const Layout *layout) {
    switch (tab_of(layout)) {
    case TAB_SEEING:
        return key_index(PART_SET_TEXT, size_index(layout));
    case TAB_SOUND:
        return key_of(PART_SET_SIGNALS);
    case TAB_CONTROLS:
        return key_index(PART_LINK, 1);
    case TAB_PRIVACY:
        return layout_app(layout)->has_book ? key_index(PART_LINK, 7) : key_index(PART_SET_TAB, TAB_PRIVACY);
    case TAB_HELP:
        break;
    }
    return key_index(PART_LINK, 2);
}

/* A line's key without an index stands for all that lies on it. */
static bool is_on_line(const Key *line, const Key *key) {
    return key->part == line->part && (line->index == 0 || line->index == key->index);
}

/* What is chosen and has the focus lies on a field of its own; under the mouse a line warms. */
static void open_ground(Layout *layout, Key key) {
    const Ui *ui = &layout_app(layout)->ui;
    const Key first = first_of(layout);
    const bool focus = is_on_line(&key, ui->focus.part == PART_NONE ? &first : &ui->focus);
    const bool hover = is_on_line(&key, &ui->hover);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 16,
                               .pad_x = 16,
                               .pad_y = 8,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .height_least = tab_of(layout) == TAB_SOUND ? LINE_HEIGHT_MANY : LINE_HEIGHT,
                               .radius = 18,
                               .panel = focus || hover,
                               .look = focus ? PANEL_CHOSEN : PANEL_ROW});
}

static void add_words(Layout *layout, Icon icon, const char *title, const char *second) {
    (void)layout_icon(layout, icon, TONE_SOFT, 24);
    layout_open(layout, (Spec){.grow = 1, .gap = 2});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, title);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, second);
    layout_close(layout);
}

/* What it is, on the left; close_line follows what changes it, on the right, or below where there is no room. */
static void open_line(Layout *layout, Key key, Icon icon, const char *title, const char *second) {
    open_ground(layout, key);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .grow = 1, .width_least = 300, .across = ALIGN_CENTRE});
    add_words(layout, icon, title, second);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
}

static void close_line(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}

/* Each chip is written a little larger than the one before. */
static void add_text_size(Layout *layout) {
    static const Role roles[SIZES] = {ROLE_BUTTON_SMALL, ROLE_BUTTON, ROLE_BUTTON_BIG, ROLE_SECTION};
    const int now = size_index(layout);
    open_line(layout, key_of(PART_SET_TEXT), ICON_TEXT, _("Text size"),
              _("Everything stays on the screen and finds its place"));
    for (int i = 0; i < SIZES; i++) {
        const Key key = key_index(PART_SET_TEXT, i);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key, layout_say(layout, "%d%%", sizes[i]), now == i,
                                   command_set(key, sizes[i]));
        chip->group = 1;
        chip->role = roles[i];
        chip->spoken = layout_say(layout, _("Text size %d per cent"), sizes[i]);
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
    open_line(layout, key_of(PART_SET_LOOK), ICON_CONTRAST, _("Look"),
              _("High contrast swaps the scenery for plain black, white and yellow"));
    add_pair(layout, &(Pair){PART_SET_LOOK, _("Painted"), _("High contrast"), prefs->contrast == 1, 2});
    close_line(layout);
}

static void add_motion(Layout *layout) {
    const bool on = layout_app(layout)->ui.prefs.motion == 1;
    const Key key = key_of(PART_SET_MOTION);
    open_line(layout, key, ICON_MOTION, _("Gentle motion"), _("No drifting, swaying or zooming. Fades only"));
    (void)layout_switch(layout, key, _("Gentle motion"), on, command_set(key, on ? 0 : 1));
    close_line(layout);
}

static void add_faces(Layout *layout) {
    const Prefs *prefs = &layout_app(layout)->ui.prefs;
    open_line(layout, key_of(PART_SET_FACES), ICON_FACE, _("Fear as"),
              _("A number from 0 to 100, or one of five faces"));
    add_pair(layout, &(Pair){PART_SET_FACES, _("A number"), _("Faces"), prefs->faces == 1, 3});
    close_line(layout);
}

typedef struct Loudness {
    Part part;
    Icon icon;
    const char *title, *second;
} Loudness;

static void add_loudness(Layout *layout, const Loudness *loudness) {
    const int volume = app_value(layout_app(layout), loudness->part);
    open_line(layout, key_of(loudness->part), loudness->icon, loudness->title, loudness->second);
    layout_open(layout, (Spec){.width = 260});
    (void)layout_slider(layout, SLIDER_AMBER, key_of(loudness->part), loudness->title);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .width = 40, .text_scaled = true, .along = ALIGN_END});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, volume == 0 ? _("off") : layout_say(layout, "%d", volume));
    layout_close(layout);
    close_line(layout);
}

static void add_sounds(Layout *layout) {
    const Loudness all[] = {
        {PART_SET_SIGNALS, ICON_SOUND, _("Small sounds"), _("A few soft notes when a step is kept or a camp opens")},
        {PART_SET_VOICE, ICON_WORDS, _("Voice"), _("In the hut. What it says is always written too")},
        {PART_SET_BREATH, ICON_BREATH, _("Breath and bowls"), _("They rise and fall with the light")},
        {PART_SET_FIRE, ICON_HUT, _("Fire"), _("It burns for company")},
        {PART_SET_MUSIC, ICON_MUSIC, _("Music"), _("Very soft, on the trails. There T turns it off and on")},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (i > 0) {
            (void)layout_rule(layout);
        }
        add_loudness(layout, &all[i]);
    }
}

static void add_mute(Layout *layout) {
    const bool on = layout_app(layout)->ui.prefs.mute == 1;
    const Key key = key_of(PART_SET_MUTE);
    open_line(layout, key, ICON_MUTE, _("Mute"), _("No sound at all. The key M does the same"));
    (void)layout_switch(layout, key, _("Mute"), on, command_set(key, on ? 0 : 1));
    close_line(layout);
}

typedef struct Way { /* to another page, or out of here */
    int index;
    Icon icon;
    const char *title, *second, *label;
    Command command;
} Way;

static void add_way(Layout *layout, const Way *way) {
    const Key key = key_index(PART_LINK, way->index);
    open_line(layout, key, way->icon, way->title, way->second);
    layout_open(layout, (Spec){.width_least = WAY_LEAST, .text_scaled = true});
    Item *button = layout_button(layout, BUTTON_SECONDARY, key, ICON_NONE, way->label, way->command);
    button->role = ROLE_BUTTON_SMALL;
    button->spoken = layout_say(layout, "%s. %s", way->title, way->label);
    layout_close(layout);
    close_line(layout);
}

static void add_full_screen(Layout *layout) {
    add_way(layout, &(Way){5, ICON_FULL, _("Full screen"), _("On, or off. The key F11 does the same"), _("Switch"),
                           command_of(COMMAND_FULL_SCREEN)});
}

static void add_key(Layout *layout, Icon icon, const char *meaning, const char *where, const char *cap) {
    layout_open(
        layout,
        (Spec){
            .flow = FLOW_ROW, .gap = 16, .pad_x = 16, .pad_y = 9, .height_least = LINE_HEIGHT, .across = ALIGN_CENTRE});
    add_words(layout, icon, meaning, where);
    (void)layout_keycap(layout, cap);
    layout_close(layout);
}

static void add_controls(Layout *layout) {
    add_way(layout, &(Way){1, ICON_KEYBOARD, _("Keys"), _("Keyboard, mouse or gamepad: each does all of it"),
                           _("All keys"), command_go(SCREEN_KEYS)});
    (void)layout_rule(layout);
    add_key(layout, ICON_HUT, _("Recovery room"), _("From every screen"), "R");
    (void)layout_rule(layout);
    add_key(layout, ICON_HEART, _("Help"), _("Whom to call"), "F1");
    (void)layout_rule(layout);
    add_way(layout, &(Way){6, ICON_DOOR, _("Leave Foothold"), _("Everything you wrote is kept"), _("Leave"),
                           command_of(COMMAND_QUIT)});
}

static void add_fact(Layout *layout, Icon icon, const char *title, const char *second) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 16,
                               .pad_x = 16,
                               .pad_y = 14,
                               .across = ALIGN_CENTRE,
                               .height_least = LINE_HEIGHT});
    add_words(layout, icon, title, second);
    layout_close(layout);
}

static void add_older(Layout *layout) {
    if (layout_app(layout)->has_book) {
        add_way(layout, &(Way){7, ICON_CLOCK, _("Your files"), _("Older copies to go back to, and deleting for good"),
                               _("Open"), command_go(SCREEN_BACKUPS)});
        return;
    }
    add_fact(layout, ICON_CLOCK, _("Older copies"),
             _("They lie beside the saves, in “backups”, in case a file is damaged."));
}

static void add_helpers(Layout *layout) {
    if (layout_app(layout)->has_book) {
        (void)layout_rule(layout);
        add_way(layout, &(Way){8, ICON_PEOPLE, _("People who help"), _("What you would show each, and notes of theirs"),
                               _("Open"), command_go(SCREEN_SUPPORTERS)});
    }
}

static void add_privacy(Layout *layout) {
    const char *folder = layout_app(layout)->folder;
    add_fact(layout, ICON_SHIELD, _("Everything is kept on this computer"),
             _("No account, no network. Nothing is sent anywhere."));
    if (folder != NULL) {
        (void)layout_rule(layout);
        add_fact(layout, ICON_FOLDER, _("Where your saves are"), layout_say(layout, _("In %s."), folder));
    }
    (void)layout_rule(layout);
    add_older(layout);
    add_helpers(layout);
    (void)layout_rule(layout);
    add_fact(layout, ICON_EYE, _("Quiet questions"), _("The answers of the welcome page are never kept."));
}

static void add_help(Layout *layout) {
    add_way(layout, &(Way){2, ICON_HEART, _("Help"), _("Whom to call"), _("Open"), command_go(SCREEN_HELP)});
    (void)layout_rule(layout);
    add_way(layout, &(Way){3, ICON_SHIELD, _("Who this is not for"), _("When a professional beside you is better"),
                           _("Open"), command_go(SCREEN_NOT_FOR)});
    (void)layout_rule(layout);
    add_way(layout,
            &(Way){4, ICON_INFO, _("About Foothold"), _("And the licences"), _("Open"), command_go(SCREEN_ABOUT)});
}

static void add_lines(Layout *layout) {
    switch (tab_of(layout)) {
    case TAB_SEEING:
        add_text_size(layout);
        (void)layout_rule(layout);
        add_look(layout);
        (void)layout_rule(layout);
        add_motion(layout);
        (void)layout_rule(layout);
        add_faces(layout);
        (void)layout_rule(layout);
        add_full_screen(layout);
        break;
    case TAB_SOUND:
        add_sounds(layout);
        (void)layout_rule(layout);
        add_mute(layout);
        break;
    case TAB_CONTROLS:
        add_controls(layout);
        break;
    case TAB_PRIVACY:
        add_privacy(layout);
        break;
    case TAB_HELP:
        add_help(layout);
        break;
    }
}

static void add_tab(Layout *layout, Tab tab, ChoiceLook look, bool labelled) {
    const Key key = key_index(PART_SET_TAB, (int)tab);
    Item *item = layout_choice(layout, look, key, tab_name(tab), tab == tab_of(layout), command_set(key, (int)tab));
    item->icon = tab_icon(tab);
    item->group = 9;
    item->spoken = layout_say(layout, _("Settings: %s"), tab_name(tab));
    if (!labelled) {
        item->text = NULL;
    }
}

static void add_side(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double width = sight->compact || sight->text > 1 ? SIDE_WIDTH_LARGE : SIDE_WIDTH;
    layout_open(layout, (Spec){.width = width, .pad = 16, .gap = 6, .panel = true, .look = PANEL_PAPER, .ahead = true});
    for (int i = 0; i < SETTINGS_TABS; i++) {
        add_tab(layout, (Tab)i, CHOICE_SIDE, true);
    }
    layout_close(layout);
}

static void add_top(Layout *layout) {
    const bool labels = sight_room(layout_sight(layout)) >= ROOM_LABELS;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .pad_bottom = 8, .ahead = true});
    for (int i = 0; i < SETTINGS_TABS; i++) {
        add_tab(layout, (Tab)i, CHOICE_TAB, labels || (Tab)i == tab_of(layout));
    }
    layout_close(layout);
}

static void add_cards(Layout *layout) {
    const bool side = sight_room(layout_sight(layout)) >= ROOM_SIDE;
    layout_open(layout,
                (Spec){.flow = side ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .across = side ? ALIGN_START : ALIGN_STRETCH});
    layout_open(layout, (Spec){.grow = 1, .gap = 4, .pad_x = 24, .pad_y = 18, .panel = true, .look = PANEL_PAPER});
    if (!side) {
        add_top(layout);
    }
    add_lines(layout);
    layout_close(layout);
    if (side) {
        add_side(layout);
    }
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
        .hints = {{"↑ ↓", _("Move")}, {"← →", _("Change")}, {"F2", _("Text size anywhere")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    add_cards(layout);
    layout_screen(layout)->first = first_of(layout);
    frame_close(layout, &frame);
}
