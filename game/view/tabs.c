#include "view/tabs.h"

#include "view/input.h"
#include "view/words.h"

#define TABS 4
#define ROOM_NAMES 900.0 /* with less, icons stand for the tabs that are not open */
#define ROOM_NAME 560.0  /* with less, for the open one too */
#define TABS_GROUP 990   /* clear of the groups that screens choose */

static const ScreenName tab_screens[TABS] = {SCREEN_RANGE, SCREEN_JOURNAL, SCREEN_PROGRESS, SCREEN_SHARE};
static const Icon tab_icons[TABS] = {ICON_MOUNTAIN, ICON_BOOK, ICON_CHART, ICON_SHARE};

static void add_tab(Layout *layout, int place) {
    const char *const names[TABS] = {_("Trails"), _("Journal"), _("Progress"), _("Share")};
    const bool on = layout_app(layout)->ui.screen == tab_screens[place];
    const double room = sight_room(layout_sight(layout));
    Item *item =
        layout_choice(layout, CHOICE_TAB, key_index(PART_TAB, place), names[place], on, command_go(tab_screens[place]));
    item->icon = tab_icons[place];
    item->group = TABS_GROUP;
    item->spoken = names[place];
    if (room < (on ? ROOM_NAME : ROOM_NAMES)) {
        item->text = NULL;
    }
}

static int open_tab(const Layout *layout) {
    return (int)layout_app(layout)->ui.screen - (int)SCREEN_RANGE;
}

static void bind_tabs(Layout *layout) {
    const int open = open_tab(layout);
    for (int i = 0; i < TABS; i++) {
        layout_bind(layout, '1' + i, 0, command_go(tab_screens[i]));
    }
    layout_bind(layout, SYMBOL_PAGE_DOWN, MOD_CTRL, command_go(tab_screens[(open + 1) % TABS]));
    layout_bind(layout, SYMBOL_PAGE_UP, MOD_CTRL, command_go(tab_screens[(open + TABS - 1) % TABS]));
}

void tabs_add(Layout *layout) {
    bind_tabs(layout);
    const double radius = 24 * layout_sight(layout)->text;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .pad = 2, .radius = radius, .panel = true, .look = PANEL_PLATE});
    for (int i = 0; i < TABS; i++) {
        add_tab(layout, i);
    }
    layout_close(layout);
}
