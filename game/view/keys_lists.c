#include "view/keys_lists.h"

#include "view/words.h"

#include <stddef.h>

#define END                                                                                                            \
    { NULL, NULL, NULL }

static const KeyLine key_anywhere[] = {
    {"Esc", NULL, "Sound off, then back"},
    {"R", NULL, "Recovery room"},
    {"F5", NULL, "the same, while writing"},
    {"F1", NULL, "Help"},
    {"M", NULL, "Sounds off, or on"},
    {"F2", NULL, "Text size"},
    {"F3", NULL, "High contrast"},
    {"F11", NULL, "Full screen"},
    {"Ctrl", "O", "Bring in a trail"},
    {"Ctrl", "Q", "Leave Foothold"},
    END,
};
static const KeyLine key_moving[] = {{"Tab", NULL, "Next"},
                                     {"Shift", "Tab", "The one before"},
                                     {"↑", "↓", "Inside a group"},
                                     {"Enter", NULL, "Do it"},
                                     END};
static const KeyLine key_sliding[] = {
    {"←", "→", "by 5"}, {"Shift", "→", "by 1"}, {"4", "2", "a number"}, {"Del", NULL, "Not said"}, END};

static const KeyLine pad_anywhere[] = {
    {"B", NULL, "Sound off, then back"},
    {"Y", NULL, "Recovery room"},
    {"Select", NULL, "Help, and back"},
    {"Start", NULL, "Settings, and back"},
    END,
};
static const KeyLine pad_moving[] = {
    {"←→↑↓", NULL, "What lies that way"}, {"LB", "RB", "Next group, or page"}, {"A", NULL, "Do it"}, END};
static const KeyLine pad_sliding[] = {
    {"← →", NULL, "by 5"}, {"LT", "RT", "by 10"}, {"Stick", NULL, "pressed in: not said"}, END};

static const KeyLine mouse_anywhere[] = {
    {"Click", NULL, "Do it"}, {"Right", NULL, "Sound off, then back"}, {"Wheel", NULL, "Up and down the page"}, END};
static const KeyLine mouse_sliding[] = {{"Drag", NULL, "by 5"}, {"Wheel", NULL, "by 1, once it is chosen"}, END};
static const KeyLine mouse_writing[] = {
    {"Click 2×", NULL, "Choose a word"}, {"Click 3×", NULL, "Choose all"}, {"Drag", NULL, "Choose a part"}, END};

static const KeyPage pages[] = {
    [DEVICE_KEYBOARD] = {key_anywhere, {{"Moving", key_moving}, {"Sliders", key_sliding}}},
    [DEVICE_MOUSE] = {mouse_anywhere, {{"Sliders", mouse_sliding}, {"Writing", mouse_writing}}},
    [DEVICE_PAD] = {pad_anywhere, {{"Moving", pad_moving}, {"Sliders", pad_sliding}}},
};

const KeyPage *keys_page(Device device) {
    return &pages[device];
}

/* Each screen's own. What a gamepad does there follows from them. */

static const KeyLine practice_keys[] = {
    {"Enter", NULL, "I did it"},
    {"S", NULL, "Stop for today"},
    {"←", "→", "How is it now"},
    {"N", NULL, "Next line; record, listen"},
    {"X", NULL, "Take it away; count times"},
    END,
};
static const KeyLine trail_keys[] = {
    {"↑", "↓", "Camps"},
    {"Enter", NULL, "Look at the camp"},
    {"L", NULL, "List or mountain"},
    {"E", NULL, "Change this trail"},
    {"T", NULL, "Music off, or on"},
    END,
};
static const KeyLine camp_keys[] = {
    {"Ctrl", "Enter", "I’m here. Start"},
    {"Tab", NULL, "Next question"},
    {"T", NULL, "Music off, or on"},
    END,
};
static const KeyLine range_keys[] = {
    {"←", "→", "Trails"}, {"N", NULL, "New trail"}, {"Enter", NULL, "Open it"}, {"1", "4", "Other pages"}, END};
static const KeyLine reflect_keys[] = {
    {"1", "5", "Did it happen?"},
    {"Ctrl", "Enter", "Keep"},
    {"Esc", NULL, "Finish later"},
    END,
};
static const KeyLine celebrate_keys[] = {{"Space", NULL, "High five"}, {"Esc", NULL, "Back to the trail"}, END};
static const KeyLine hut_keys[] = {{"Space", NULL, "Pause"},
                                   {"Enter", NULL, "I feel steadier"},
                                   {"P", NULL, "Choose another"},
                                   {"L", NULL, "Let go of the count"},
                                   {"E", NULL, "Close your eyes"},
                                   {"?", NULL, "What to mind"},
                                   END};
static const KeyLine rest_keys[] = {
    {"↑", "↓", "Choose"},         {"Enter", NULL, "Begin"},
    {"Space", NULL, "Found one"}, {"P", NULL, "Back to the breath"},
    {"←", "→", "Pace"},           END,
};
static const KeyLine pattern_keys[] = {
    {"↑", "↓", "In, hold, out, rest"}, {"←", "→", "Shorter, longer"}, {"Ctrl", "Enter", "Keep"}, END};
static const KeyLine build_keys[] = {
    {"Enter", NULL, "Next, or a new step"},
    {"Ins", NULL, "Add a step"},
    {"Del", NULL, "Take the step off"},
    {"Alt", "↑ ↓", "Move the step"},
    {"Ctrl", "Z", "Undo"},
    {"Ctrl", "Enter", "Done"},
    END,
};
static const KeyLine bring_keys[] = {
    {"PgDn", NULL, "Read on"}, {"Ctrl", "V", "Paste"}, {"Ctrl", "Enter", "Add this trail"}, END};
static const KeyLine between_keys[] = {
    {"↑", "↓", "Move"},
    {"←", "→", "Change one thing"},
    {"Enter", NULL, "Take these words"},
    {"W", NULL, "Write my own"},
    {"O", NULL, "Other words"},
    {"Ctrl", "Enter", "Add this camp"},
    END,
};
static const KeyLine tonight_keys[] = {
    {"←", "→", "Choose"}, {"Tab", NULL, "Next question"}, {"Ctrl", "Enter", "I’ll do this one"}, END};
static const KeyLine progress_keys[] = {
    {"←", "→", "Trail, or along a chart"}, {"↑", "↓", "Chart"},       {"T", NULL, "Table or picture"},
    {"Enter", NULL, "Open the try"},       {"1", "4", "Other pages"}, END};
static const KeyLine rule_keys[] = {{"↑", "↓", "Move"},    {"←", "→", "Less, more"},  {"Enter", NULL, "Take this rule"},
                                    {"Ctrl", "Z", "Undo"}, {"Ctrl", "Enter", "Done"}, END};
static const KeyLine journal_keys[] = {{"↑", "↓", "Entries"},
                                       {"Enter", NULL, "Open it"},
                                       {"/", NULL, "Search your words"},
                                       {"N", NULL, "Write a note"},
                                       {"F", NULL, "Those you’re proud of"},
                                       {"1", "4", "Other pages"},
                                       END};
static const KeyLine entry_keys[] = {{"←", "→", "Other entries"},
                                     {"E", NULL, "Add words"},
                                     {"T", NULL, "Table or hill"},
                                     {"Del", NULL, "Take it off"},
                                     {"Shift", "Del", "Delete for good"},
                                     {"Ctrl", "Enter", "Keep"},
                                     END};
static const KeyLine stop_keys[] = {{"←", "→", "Choose"}, {"Del", NULL, "Take this try off"}, END};
static const KeyLine ideas_keys[] = {
    {"/", NULL, "Find"}, {"1", "6", "Filter"}, {"B", NULL, "Build my own"}, {"Enter", NULL, "Take it"}, END};
static const KeyLine share_keys[] = {
    {"↑", "↓", "Choose"}, {"Space", NULL, "Tick"}, {"Ctrl", "S", "Save the file"}, {"1", "4", "Other pages"}, END};
static const KeyLine list_keys[] = {{"↑", "↓", "Choose"}, {"Enter", NULL, "Take it"}, END};
static const KeyLine form_keys[] = {{"Tab", NULL, "Next"}, {"Space", NULL, "Tick"}, {"Ctrl", "Enter", "Keep"}, END};
static const KeyLine title_keys[] = {{"←", "→", "Who’s climbing"},
                                     {"Enter", NULL, "Begin"},
                                     {"E", NULL, "Rename"},
                                     {"Del", NULL, "Take off this list"},
                                     END};

const KeyLine *keys_of_screen(ScreenName screen) {
    switch (screen) {
    case SCREEN_TITLE:
        return title_keys;
    case SCREEN_RANGE:
        return range_keys;
    case SCREEN_TRAIL:
        return trail_keys;
    case SCREEN_CAMP:
        return camp_keys;
    case SCREEN_PRACTICE:
        return practice_keys;
    case SCREEN_STOP:
        return stop_keys;
    case SCREEN_REFLECT:
        return reflect_keys;
    case SCREEN_CELEBRATE:
    case SCREEN_SUMMIT:
        return celebrate_keys;
    case SCREEN_HUT:
        return hut_keys;
    case SCREEN_WELCOME:
    case SCREEN_PERSON:
    case SCREEN_TURNED:
    case SCREEN_SUPPORTERS:
    case SCREEN_CONTACT:
    case SCREEN_SAFE:
        return form_keys;
    case SCREEN_REST:
        return rest_keys;
    case SCREEN_RULE:
        return rule_keys;
    case SCREEN_BETWEEN:
        return between_keys;
    case SCREEN_PATTERN:
        return pattern_keys;
    case SCREEN_BUILD:
        return build_keys;
    case SCREEN_TONIGHT:
        return tonight_keys;
    case SCREEN_BRING:
        return bring_keys;
    case SCREEN_JOURNAL:
        return journal_keys;
    case SCREEN_ENTRY:
        return entry_keys;
    case SCREEN_PROGRESS:
        return progress_keys;
    case SCREEN_SHARE:
        return share_keys;
    case SCREEN_IDEAS:
        return ideas_keys;
    case SCREEN_BACKUPS:
    case SCREEN_MERGE:
    case SCREEN_GIVE:
    case SCREEN_FOLDER:
    case SCREEN_BACK:
    case SCREEN_TROUBLE:
    case SCREEN_SETTINGS:
    case SCREEN_ABOUT:
    case SCREEN_HELP:
    case SCREEN_COUNTRY:
    case SCREEN_NOT_FOR:
    case SCREEN_KEYS:
    case SCREEN_CARE:
    case SCREEN_DARK:
    case SCREENS:
        break;
    }
    return list_keys;
}

const char *keys_name(ScreenName screen) {
    switch (screen) {
    case SCREEN_RANGE:
        return _("On the range");
    case SCREEN_TRAIL:
        return _("On this trail");
    case SCREEN_PROGRESS:
        return _("Among the hills");
    case SCREEN_CAMP:
        return _("On a camp’s card");
    case SCREEN_PRACTICE:
        return _("In practice");
    case SCREEN_REFLECT:
    case SCREEN_TURNED:
        return _("Telling how it went");
    case SCREEN_CELEBRATE:
    case SCREEN_SUMMIT:
        return _("Celebrating");
    case SCREEN_HUT:
    case SCREEN_REST:
        return _("In the hut");
    case SCREEN_RULE:
        return _("When camps open");
    case SCREEN_BETWEEN:
        return _("A camp between");
    case SCREEN_PATTERN:
        return _("Making a breath");
    case SCREEN_JOURNAL:
    case SCREEN_ENTRY:
        return _("In your journal");
    case SCREEN_BUILD:
        return _("Building a trail");
    case SCREEN_BRING:
        return _("Bringing one in");
    case SCREEN_TITLE:
    case SCREEN_WELCOME:
    case SCREEN_PERSON:
    case SCREEN_TONIGHT:
    case SCREEN_SAFE:
    case SCREEN_SHARE:
    case SCREEN_BACKUPS:
    case SCREEN_SUPPORTERS:
    case SCREEN_MERGE:
    case SCREEN_IDEAS:
    case SCREEN_GIVE:
    case SCREEN_FOLDER:
    case SCREEN_STOP:
    case SCREEN_BACK:
    case SCREEN_TROUBLE:
    case SCREEN_SETTINGS:
    case SCREEN_ABOUT:
    case SCREEN_HELP:
    case SCREEN_COUNTRY:
    case SCREEN_NOT_FOR:
    case SCREEN_CONTACT:
    case SCREEN_KEYS:
    case SCREEN_CARE:
    case SCREEN_DARK:
    case SCREENS:
        break;
    }
    return _("On the screen below");
}
