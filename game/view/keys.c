#include "view/frame.h"
#include "view/input.h"
#include "view/keys_lists.h"
#include "view/view.h"
#include "view/words.h"

#include <string.h>

#define CARD_WIDTH 1120.0
#define CARD_HEIGHT 600.0 /* the same for every page, where there is room */
#define CARD_MARGIN 16.0
#define CAPS_WIDTH 106.0
#define CAPS_GAP 18.0
#define LINES_GAP 5.0
#define GROUPS_GAP 20.0
#define PAGES 3

static const Device pages[PAGES] = {DEVICE_KEYBOARD, DEVICE_PAD, DEVICE_MOUSE};

static Device page_of(const Layout *layout) {
    return layout_app(layout)->ui.keys;
}

static Command turn_page(const Layout *layout, int by) {
    int place = 0;
    for (int i = 0; i < PAGES; i++) {
        place = pages[i] == page_of(layout) ? i : place;
    }
    return command_set(key_of(PART_KEYS_PAGE), (int)pages[(place + by + PAGES) % PAGES]);
}

static void add_cap(Layout *layout, const char *cap) {
    layout_keycap(layout, cap)->look = page_of(layout) == DEVICE_PAD ? CAP_PAD : CAP_LARGE;
}

static void open_line(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = CAPS_GAP, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 6,
                               .width = CAPS_WIDTH,
                               .text_scaled = true,
                               .along = ALIGN_END,
                               .across = ALIGN_CENTRE});
}

static void close_line(Layout *layout, Role role, Tone tone, const char *words) {
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, role, tone, words);
    layout_close(layout);
    layout_close(layout);
}

static void add_line(Layout *layout, const KeyLine *line) {
    open_line(layout);
    add_cap(layout, line->first);
    if (line->second != NULL) {
        add_cap(layout, line->second);
    }
    close_line(layout, ROLE_BODY, TONE_CREAM, _(line->meaning));
}

static void open_group(Layout *layout, const char *name) {
    layout_open(layout, (Spec){.gap = LINES_GAP});
    open_line(layout);
    close_line(layout, ROLE_BUTTON, TONE_GLOW, name);
}

static void add_group(Layout *layout, const char *name, const KeyLine *lines) {
    open_group(layout, name);
    for (const KeyLine *line = lines; line->meaning != NULL; line++) {
        add_line(layout, line);
    }
    layout_close(layout);
}

/* The caps of a line side by side, as hints_button knows them: "Ctrl Enter", "← →". */
static const char *cap_of(Layout *layout, const KeyLine *line) {
    return line->second == NULL ? line->first : layout_say(layout, "%s %s", line->first, line->second);
}

/* The same lines with a gamepad's buttons, where it has one for them. */
static void add_group_pad(Layout *layout, const char *name, const KeyLine *lines) {
    const Screen *below = layout_screen(layout)->below;
    open_group(layout, name);
    for (const KeyLine *line = lines; line->meaning != NULL; line++) {
        const char *button = hints_button(below, cap_of(layout, line));
        if (button != NULL) {
            add_line(layout, &(KeyLine){button, NULL, line->meaning});
        }
    }
    layout_close(layout);
}

static void add_own(Layout *layout, ScreenName screen) {
    switch (page_of(layout)) {
    case DEVICE_KEYBOARD:
        add_group(layout, keys_name(screen), keys_of_screen(screen));
        break;
    case DEVICE_PAD:
        add_group_pad(layout, keys_name(screen), keys_of_screen(screen));
        break;
    case DEVICE_MOUSE:
        open_group(layout, keys_name(screen));
        open_line(layout);
        close_line(layout, ROLE_BODY, TONE_CREAM, _("All that can be chosen can be clicked"));
        layout_close(layout);
        break;
    }
}

static void add_columns(Layout *layout) {
    const ScreenName under = layout_app(layout)->ui.under;
    const KeyPage *page = keys_page(page_of(layout));
    const Spec column = {.grow = 1, .gap = GROUPS_GAP, .width_least = 320, .text_scaled = true};
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .wrap = true});
    layout_open(layout, column);
    add_group(layout, _("Anywhere"), page->anywhere);
    layout_close(layout);
    layout_open(layout, column);
    for (int i = 0; i < 2; i++) {
        add_group(layout, _(page->groups[i].name), page->groups[i].lines);
    }
    layout_close(layout);
    layout_open(layout, column);
    add_own(layout, under);
    if (under != SCREEN_PRACTICE && page_of(layout) == DEVICE_KEYBOARD) {
        add_group(layout, _("In practice"), keys_of_screen(SCREEN_PRACTICE));
    }
    layout_close(layout);
    layout_close(layout);
}

static void add_tab(Layout *layout, Device device, const char *name) {
    const bool on = page_of(layout) == device;
    Item *tab = layout_choice(layout, CHOICE_TAB, key_index(PART_KEYS_PAGE, (int)device), name, on,
                              command_set(key_of(PART_KEYS_PAGE), (int)device));
    tab->icon = on && device == DEVICE_KEYBOARD ? ICON_KEYBOARD : ICON_NONE;
    tab->group = 1;
}

static void add_head(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .wrap = true, .across = ALIGN_CENTRE, .pad_x = 36});
    layout_open(layout, (Spec){.grow = 1, .width_least = 90});
    (void)layout_text(layout, ROLE_TITLE, TONE_CREAM, _("Keys"));
    layout_close(layout);
    layout_open(layout,
                (Spec){.flow = FLOW_ROW, .pad = 2, .radius = 26, .wrap = true, .panel = true, .look = PANEL_DUSK_ROW});
    add_tab(layout, DEVICE_KEYBOARD, _("Keyboard"));
    add_tab(layout, DEVICE_PAD, _("Gamepad"));
    add_tab(layout, DEVICE_MOUSE, _("Mouse"));
    layout_close(layout);
    layout_close(layout);
}

static const char *foot_of(Device page) {
    switch (page) {
    case DEVICE_KEYBOARD:
        return _("Tab turns the page.");
    case DEVICE_PAD:
        return _("LB and RB turn the page. Free words need a keyboard.");
    case DEVICE_MOUSE:
        break;
    }
    return _("Free words need a keyboard.");
}

static void add_foot(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .wrap = true, .across = ALIGN_CENTRE, .pad_x = 36});
    layout_open(layout, (Spec){.grow = 1, .width_least = 260});
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, foot_of(page_of(layout)));
    layout_close(layout);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Close"), command_of(COMMAND_BACK));
    layout_close(layout);
}

static double card_height(const Sight *sight) {
    const double room = sight->height / sight->scale - 2 * CARD_MARGIN;
    return room < CARD_HEIGHT ? room : CARD_HEIGHT;
}

/* A card over the screen it was asked on, which is dimmed. */
void view_keys(Layout *layout) {
    layout_open(layout, (Spec){.pad = CARD_MARGIN,
                               .panel = true,
                               .look = PANEL_VEIL,
                               .along = ALIGN_CENTRE,
                               .across = ALIGN_CENTRE,
                               .dark = true});
    layout_open(layout, (Spec){.gap = 16,
                               .pad_y = 22,
                               .width = CARD_WIDTH,
                               .text_scaled = true,
                               .height_least = card_height(layout_sight(layout)),
                               .panel = true,
                               .look = PANEL_DIALOG});
    add_head(layout);
    layout_open(layout, (Spec){.pad_x = 36, .grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
    add_columns(layout);
    layout_close(layout);
    add_foot(layout);
    layout_close(layout);
    layout_close(layout);
    layout_bind(layout, '?', 0, command_of(COMMAND_BACK));
    layout_bind(layout, SYMBOL_TAB, 0, turn_page(layout, 1));
    layout_bind(layout, SYMBOL_TAB, MOD_SHIFT, turn_page(layout, -1));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}
