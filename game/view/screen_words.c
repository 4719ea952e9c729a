#include "view/screen.h"

const char *screen_word(ScreenName name) {
    static const char *const words[SCREENS] = {
        [SCREEN_TITLE] = "title",       [SCREEN_WELCOME] = "welcome",
        [SCREEN_PERSON] = "person",     [SCREEN_RANGE] = "range",
        [SCREEN_IDEAS] = "ideas",       [SCREEN_TRAIL] = "trail",
        [SCREEN_BUILD] = "build",       [SCREEN_SAFE] = "safe",
        [SCREEN_TONIGHT] = "tonight",   [SCREEN_CAMP] = "camp",
        [SCREEN_PRACTICE] = "practice", [SCREEN_STOP] = "stop",
        [SCREEN_TURNED] = "turned",     [SCREEN_BACK] = "back",
        [SCREEN_REFLECT] = "reflect",   [SCREEN_CELEBRATE] = "celebrate",
        [SCREEN_SUMMIT] = "summit",     [SCREEN_TROUBLE] = "trouble",
        [SCREEN_HUT] = "hut",           [SCREEN_REST] = "rest",
        [SCREEN_CARE] = "care",         [SCREEN_DARK] = "dark",
        [SCREEN_PATTERN] = "pattern",   [SCREEN_BRING] = "bring",
        [SCREEN_GIVE] = "give",         [SCREEN_BETWEEN] = "between",
        [SCREEN_RULE] = "rule",         [SCREEN_SETTINGS] = "settings",
        [SCREEN_ABOUT] = "about",       [SCREEN_HELP] = "help",
        [SCREEN_COUNTRY] = "country",   [SCREEN_NOT_FOR] = "not-for",
        [SCREEN_CONTACT] = "contact",   [SCREEN_KEYS] = "keys",
        [SCREEN_JOURNAL] = "journal",   [SCREEN_PROGRESS] = "progress",
        [SCREEN_SHARE] = "share",       [SCREEN_ENTRY] = "entry",
        [SCREEN_BACKUPS] = "backups",   [SCREEN_SUPPORTERS] = "supporters",
        [SCREEN_MERGE] = "merge",       [SCREEN_FOLDER] = "folder",
    };
    return words[name];
}

const char *item_word(ItemKind kind) {
    static const char *const words[ITEM_KINDS] = {
        [ITEM_SCENE] = "scene",   [ITEM_PANEL] = "panel",     [ITEM_RULE] = "rule",     [ITEM_FADE] = "fade",
        [ITEM_TEXT] = "text",     [ITEM_BUTTON] = "button",   [ITEM_CHOICE] = "choice", [ITEM_SLIDER] = "slider",
        [ITEM_SWITCH] = "switch", [ITEM_TICK] = "tick",       [ITEM_FIELD] = "field",   [ITEM_ROW] = "row",
        [ITEM_STARS] = "stars",   [ITEM_DOTS] = "dots",       [ITEM_ICON] = "icon",     [ITEM_KEYCAP] = "key",
        [ITEM_CAMP] = "camp",     [ITEM_PICTURE] = "picture", [ITEM_BREATH] = "breath", [ITEM_SCROLL] = "scroll",
    };
    return words[kind];
}
