/* Two copies of a save: what came in from the other computer, or would, and what both have worded. */
#include "view/merge_scene.h"
#include "view/frame.h"
#include "view/view.h"
#include "view/words_came.h"

#include <string.h>

enum { GROUP_WORDS = 1 };

#define CARD_WIDTH 648.0
#define NAMES_FEW 3 /* in a row, until all of it is asked for */
#define WORDING_MOST 300.0

static const Merging *merging_of(const Layout *layout) {
    return &layout_app(layout)->ui.merging;
}

static bool shows_all(const Layout *layout) {
    return layout_app(layout)->ui.more != 0;
}

/* Names of one kind, each once, with how often it comes. */
typedef struct Names {
    const char **words;
    unsigned long *times;
    size_t count;
    unsigned long total; /* those without a name too */
} Names;

static void names_add(Layout *layout, Names *names, const char *words) {
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->words[i], words) == 0) {
            names->times[i]++;
            return;
        }
    }
    names->words[names->count] = layout_keep(layout, words);
    names->times[names->count++] = 1;
}

/* The question below tells of it. */
static bool is_asked(const Merging *merging, const CameItem *item) {
    for (size_t i = 0; i < merging->asked_count; i++) {
        if (merging->asked[i].kind == item->kind && strcmp(merging->asked[i].records[0]->id, item->id) == 0) {
            return true;
        }
    }
    return false;
}

static Names names_of(Layout *layout, RecordKind kind) {
    const Came *came = &merging_of(layout)->came;
    const int64_t today = moment_day(layout_sight(layout)->now);
    Names names = {.words = layout_room(layout, (came->count + 1) * sizeof *names.words),
                   .times = layout_room(layout, (came->count + 1) * sizeof *names.times)};
    for (size_t i = 0; i < came->count; i++) {
        char words[WORDS_ROOM];
        const CameItem *item = &came->items[i];
        if (item->kind != kind || item->how == CAME_REMOVED || is_asked(merging_of(layout), item)) {
            continue;
        }
        names.total++;
        words_came_item(layout_app(layout), item, today, words);
        if (words[0] != '\0') {
            names_add(layout, &names, words);
        }
    }
    return names;
}

static const char *often(Layout *layout, const Names *names, size_t i) {
    if (names->times[i] == 1) {
        return names->words[i];
    }
    return names->times[i] == 2 ? layout_say(layout, _("%s, twice"), names->words[i])
                                : layout_say(layout, _("%s, %lu times"), names->words[i], names->times[i]);
}

static const char *list_of(Layout *layout, const Names *names) {
    const char *list = "";
    for (size_t i = 0; i < names->count && i < NAMES_FEW; i++) {
        list = i == 0 ? often(layout, names, 0) : layout_say(layout, "%s · %s", list, often(layout, names, i));
    }
    if (names->count > NAMES_FEW) {
        const unsigned long more = names->count - NAMES_FEW;
        list = layout_say(layout, words_count(_("%s · %lu more"), _("%s · %lu more"), more), list, more);
    }
    return list;
}

static void add_names(Layout *layout, const Names *names) {
    if (!shows_all(layout) && names->count > 0) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, list_of(layout, names));
        return;
    }
    for (size_t i = 0; i < names->count; i++) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, often(layout, names, i));
    }
}

static void add_row(Layout *layout, Icon icon, const char *title, const Names *names, bool *begun) {
    if (*begun) {
        (void)layout_rule(layout);
    }
    *begun = true;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .pad_y = 7, .across = ALIGN_CENTRE, .whole = true});
    (void)layout_icon(layout, icon, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1, .gap = 1});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, title);
    add_names(layout, names);
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECTION, TONE_UMBER, layout_say(layout, "%lu", names->total));
    layout_close(layout);
}

static Icon icon_of(RecordKind kind) {
    return kind == RECORD_OPENED                                ? ICON_FLAG
           : kind == RECORD_NOTE                                ? ICON_PENCIL
           : kind == RECORD_BREATH                              ? ICON_HUT
           : kind == RECORD_PATTERN                             ? ICON_BREATH
           : kind == RECORD_CONTACT || kind == RECORD_SUPPORTER ? ICON_PEOPLE
           : kind == RECORD_SETTING                             ? ICON_SETTINGS
                                                                : ICON_MOUNTAIN;
}

static void add_kinds(Layout *layout) {
    const Merging *merging = merging_of(layout);
    bool begun = false;
    for (size_t i = 0; i < WORDS_CAME_KINDS; i++) {
        const RecordKind kind = words_came_order[i];
        const Names names = names_of(layout, kind);
        if (names.total > 0) {
            add_row(layout, icon_of(kind), words_came_title(kind, names.total), &names, &begun);
        }
    }
    if (merging->came.person) {
        add_row(layout, ICON_PERSON, _("Your name and looks"), &(Names){.total = 1}, &begun);
    }
    const Names removed = {.total = words_came_removed(&merging->came)};
    if (removed.total > 0) {
        add_row(layout, ICON_MINUS, _("Taken off there"), &removed, &begun);
    }
}

static void add_wording(Layout *layout, const Asked *asked, size_t at, int which) {
    char words[WORDS_ROOM];
    const Key key = {.part = PART_MERGE_WORDS, .index = (int)at, .id = {(char)('0' + which)}};
    words_wording(layout_app(layout), asked, which, words);
    layout_open(layout, (Spec){.width_most = WORDING_MOST, .text_scaled = true});
    layout_choice(layout, CHOICE_CHIP, key, words, asked->choice == which, command_set(key, which))->group =
        GROUP_WORDS + (int)at;
    layout_close(layout);
}

static void add_question(Layout *layout, const Asked *asked, size_t at) {
    char what[WORDS_ROOM], later[WORDS_ROOM];
    words_asked(layout_app(layout), asked, what);
    words_wording(layout_app(layout), asked, 0, later);
    const char *strong = _("One thing was changed in both places:");
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 20,
                               .pad_y = 14,
                               .radius = 18,
                               .panel = true,
                               .look = PANEL_HONEY,
                               .across = ALIGN_START,
                               .whole = true});
    (void)layout_icon(layout, ICON_REPEAT, TONE_UMBER, 22);
    layout_open(layout, (Spec){.grow = 1, .gap = 10});
    Item *text = layout_text(layout, ROLE_BODY, TONE_INK,
                             layout_say(layout, _("%s %s. The later one stays, “%s”."), strong, what, later));
    text->strong = strlen(strong);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .wrap = true});
    add_wording(layout, asked, at, 0);
    add_wording(layout, asked, at, 1);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

static void add_questions(Layout *layout) {
    const Merging *merging = merging_of(layout);
    for (size_t i = 0; i < merging->asked_count; i++) {
        add_question(layout, &merging->asked[i], i);
    }
}

/* With large letters there is not room for all of it: what is asked comes before what is told. */
static void add_middle(Layout *layout) {
    const bool large = layout_sight(layout)->text > 1;
    layout_open(layout, (Spec){.gap = 10, .pad_bottom = 8});
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      merging_of(layout)->offered ? _("Everything from both will be kept. No camp closes.")
                                                  : _("Everything from both is kept. No camp has closed."));
    if (large) {
        add_questions(layout);
    }
    layout_open(layout, (Spec){0});
    add_kinds(layout);
    layout_close(layout);
    if (!large) {
        add_questions(layout);
    }
    layout_close(layout);
}

static void add_buttons(Layout *layout) {
    const Key more = key_of(PART_MORE);
    if (merging_of(layout)->came.count > 0) {
        (void)layout_button(layout, BUTTON_SECONDARY, more, ICON_NONE,
                            shows_all(layout) ? _("See less of it") : _("See all of it"),
                            command_set(more, shows_all(layout) ? 0 : 1));
    }
    (void)layout_space(layout, 1);
    if (merging_of(layout)->offered) {
        (void)layout_button(layout, BUTTON_GHOST, key_of(PART_SECONDARY), ICON_NONE, _("Not now"),
                            command_of(COMMAND_BACK));
    }
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Carry on"),
                        command_of(COMMAND_MERGE_KEEP));
}

static Frame frame_of(const Layout *layout) {
    const Merging *merging = merging_of(layout);
    Frame frame = {.scene = SCENE_SKY,
                   .hour = HOUR_NIGHT,
                   .title = _("Two paths, one trail"),
                   .subtitle = merging->offered ? _("Your save was on two computers. Here is what the other one has")
                                                : _("Your save was on two computers. Both are here now"),
                   .back = true,
                   .hints = {{"Enter", _("Carry on")}, {"↑ ↓", _("Look through")}}};
    size_t at = 2;
    if (merging->asked_count > 0) {
        frame.hints[at++] = (Hint){"← →", _("Which wording")};
    }
    frame.hints[at] = (Hint){"Esc", merging->offered ? _("Not now") : _("Back")};
    return frame;
}

/* Left and right choose between the wordings of one thing; coming past another changes nothing. */
static int group_in_hand(const Layout *layout) {
    const Key focus = layout_app(layout)->ui.focus;
    return focus.part == PART_MERGE_WORDS ? GROUP_WORDS + focus.index : 0;
}

void view_merge(Layout *layout) {
    const Frame frame = frame_of(layout);
    const bool wide = frame_is_wide(layout);
    frame_open(layout, &frame);
    merge_scene(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1});
    if (wide) {
        merge_plates(layout);
    }
    layout_open(layout, (Spec){.grow = wide ? 0 : 1});
    const char *title =
        merging_of(layout)->offered ? _("What the other computer has") : _("What came in from the other computer");
    frame_card_titled(layout, PANEL_PAPER, wide ? CARD_WIDTH : 0, title, key_of(PART_SCROLL));
    add_middle(layout);
    frame_card_foot(layout);
    add_buttons(layout);
    frame_card_close(layout);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    layout_screen(layout)->chooses = group_in_hand(layout);
    frame_close(layout, &frame);
}
