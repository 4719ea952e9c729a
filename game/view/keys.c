#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/view.h"
#include "view/words.h"

typedef struct KeyLine {
    const char *first, *second; /* caps; the second may be NULL */
    const char *meaning;        /* NULL ends a list */
} KeyLine;

#define LINES_MOST 10

static const KeyLine anywhere[] = {
    {"Esc", NULL, "Back"},
    {"R", NULL, "Recovery room"},
    {"F5", NULL, "the same, while writing"},
    {"F1", NULL, "Help"},
    {"F2", NULL, "Text size"},
    {"F3", NULL, "High contrast"},
    {"M", NULL, "Sounds off, or on"},
    {"F11", NULL, "Full screen"},
    {"?", NULL, "These keys"},
    {"Ctrl", "Q", "Leave Foothold"},
    {NULL, NULL, NULL},
};

static const KeyLine moving[] = {
    {"Tab", NULL, "Next"},    {"⇧", "Tab", "The one before"}, {"↑", "↓", "Inside a group"},
    {"Enter", NULL, "Do it"}, {"Space", NULL, "The same"},    {NULL, NULL, NULL},
};

static const KeyLine sliding[] = {
    {"←", "→", "by 5"}, {"⇧", "→", "by 1"}, {"4", "2", "a number"}, {"Del", NULL, "Not said"}, {NULL, NULL, NULL},
};

static const KeyLine practice_keys[] = {
    {"Enter", NULL, "I did it"},
    {"S", NULL, "Stop for today"},
    {"←", "→", "How is it now"},
    {NULL, NULL, NULL},
};
static const KeyLine trail_keys[] = {
    {"↑", "↓", "Camps"},
    {"Enter", NULL, "Look at the camp"},
    {"L", NULL, "List or mountain"},
    {NULL, NULL, NULL},
};
static const KeyLine camp_keys[] = {
    {"Ctrl", "Enter", "I’m here. Start"}, {"Tab", NULL, "Next question"}, {NULL, NULL, NULL}};
static const KeyLine range_keys[] = {
    {"←", "→", "Trails"}, {"N", NULL, "New trail"}, {"Enter", NULL, "Open it"}, {NULL, NULL, NULL}};
static const KeyLine reflect_keys[] = {
    {"1", "5", "Did it happen?"},
    {"Ctrl", "Enter", "Keep"},
    {"Esc", NULL, "Finish later"},
    {NULL, NULL, NULL},
};
static const KeyLine celebrate_keys[] = {
    {"Space", NULL, "High five"}, {"Esc", NULL, "Back to the trail"}, {NULL, NULL, NULL}};
static const KeyLine hut_keys[] = {{"Space", NULL, "Pause"}, {"Enter", NULL, "I feel steadier"}, {NULL, NULL, NULL}};
static const KeyLine stop_keys[] = {{"←", "→", "Choose"}, {"Del", NULL, "Take this try off"}, {NULL, NULL, NULL}};
static const KeyLine list_keys[] = {{"↑", "↓", "Choose"}, {"Enter", NULL, "Take it"}, {NULL, NULL, NULL}};
static const KeyLine form_keys[] = {
    {"Tab", NULL, "Next"}, {"Space", NULL, "Tick"}, {"Ctrl", "Enter", "Keep"}, {NULL, NULL, NULL}};
static const KeyLine title_keys[] = {{"←", "→", "Who’s climbing"},
                                     {"Enter", NULL, "Begin"},
                                     {"E", NULL, "Rename"},
                                     {"Del", NULL, "Take off this list"},
                                     {NULL, NULL, NULL}};

static const KeyLine *keys_of(ScreenName screen) {
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
    case SCREEN_CONTACT:
        return form_keys;
    case SCREEN_IDEAS:
    case SCREEN_BACK:
    case SCREEN_TROUBLE:
    case SCREEN_SETTINGS:
    case SCREEN_ABOUT:
    case SCREEN_HELP:
    case SCREEN_COUNTRY:
    case SCREEN_NOT_FOR:
    case SCREEN_KEYS:
    case SCREENS:
        break;
    }
    return list_keys;
}

static const char *name_of(ScreenName screen) {
    switch (screen) {
    case SCREEN_RANGE:
        return _("On the range");
    case SCREEN_TRAIL:
        return _("On this trail");
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
        return _("In the hut");
    case SCREEN_TITLE:
    case SCREEN_WELCOME:
    case SCREEN_PERSON:
    case SCREEN_IDEAS:
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
    case SCREENS:
        break;
    }
    return _("On the screen below");
}

static void add_line(Layout *layout, const KeyLine *line) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE});
    layout_open(
        layout,
        (Spec){
            .flow = FLOW_ROW, .gap = 6, .width = 116, .text_scaled = true, .along = ALIGN_END, .across = ALIGN_CENTRE});
    (void)layout_keycap(layout, line->first);
    if (line->second != NULL) {
        (void)layout_keycap(layout, line->second);
    }
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_CREAM, _(line->meaning));
    layout_close(layout);
    layout_close(layout);
}

static void add_group(Layout *layout, const char *name, const KeyLine *lines) {
    layout_open(layout, (Spec){.gap = 10});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_GLOW, name);
    for (int i = 0; i < LINES_MOST && lines[i].meaning != NULL; i++) {
        add_line(layout, &lines[i]);
    }
    layout_close(layout);
}

static void add_columns(Layout *layout) {
    const ScreenName under = layout_app(layout)->ui.under;
    const Spec column = {.grow = 1, .gap = 24};
    layout_open(layout, (Spec){.flow = frame_is_wide(layout) ? FLOW_ROW : FLOW_COLUMN, .gap = 24});
    layout_open(layout, column);
    add_group(layout, _("Anywhere"), anywhere);
    layout_close(layout);
    layout_open(layout, column);
    add_group(layout, _("Moving"), moving);
    add_group(layout, _("Sliders"), sliding);
    layout_close(layout);
    layout_open(layout, column);
    add_group(layout, name_of(under), keys_of(under));
    if (under != SCREEN_PRACTICE) {
        add_group(layout, _("In practice"), practice_keys);
    }
    layout_close(layout);
    layout_close(layout);
}

void view_keys(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_QUIET,
        .hour = HOUR_NIGHT,
        .title = _("Keys"),
        .back = true,
        .no_settings = true,
        .hints = {{"Esc", _("Close")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_DUSK, 1120, key_of(PART_SCROLL));
    add_columns(layout);
    frame_card_foot(layout);
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Close"), command_of(COMMAND_BACK));
    frame_card_close(layout);
    layout_close(layout);
    layout_bind(layout, '?', 0, command_of(COMMAND_BACK));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
