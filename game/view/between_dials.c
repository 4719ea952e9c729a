#include "view/between_parts.h"

#include "view/picture.h"
#include "view/theme.h"
#include "view/words.h"

#define WAY_WIDTH 116.0
#define WAY_HEIGHT 40.0
#define NAME_WIDTH 150.0
#define NAME_ICON 20.0

enum { GROUP_DIALS = 10 }; /* and the dial's own number: clear of the groups of the other card */

static const char *number_and_fear(Layout *layout, size_t number, int fear) {
    return fear == UNSET ? layout_say(layout, _("Camp %zu"), number)
                         : layout_say(layout, _("Camp %zu, fear %d"), number, fear);
}

static void add_camp(Layout *layout, const char *label, const char *title, Align align) {
    layout_open(layout, (Spec){.grow = 1, .gap = 2, .across = align, .width_least = 150});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, label);
    (void)layout_text(layout, ROLE_BUTTON, TONE_INK, title);
    layout_close(layout);
}

/* A stretch of path with the new camp half way. */
static void add_way(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double s = sight->scale;
    const Colour line = theme_tone(TONE_UMBER, sight->contrast, HOUR_DAY);
    const Colour inside = sight->contrast ? 0x000000FF : 0xFFF4E6FF;
    Picture *picture = layout_picture(layout);
    picture_begin(picture);
    picture_move(picture, 2 * s, 34 * s);
    picture_curve(picture, 40 * s, 34 * s, 78 * s, 26 * s, 114 * s, 6 * s);
    picture_dashed(picture, 3 * s, line, 9 * s, 6 * s);
    picture_begin(picture);
    picture_circle(picture, 59 * s, 28 * s, 9 * s);
    picture_flat(picture, inside);
    picture_again(picture);
    picture_stroke(picture, 3 * s, line);
    layout_open(layout, (Spec){.pad_y = 6});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), WAY_WIDTH, WAY_HEIGHT)->picture = picture;
    layout_close(layout);
}

static const char *title_of(const Step *step) {
    return step->title != NULL && step->title[0] != '\0' ? step->title : _("No words yet");
}

static void add_pair(Layout *layout, const CampPair *pair, bool wide) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_bottom = 6, .wrap = !wide, .across = ALIGN_CENTRE});
    if (pair->below != NULL) {
        add_camp(layout, number_and_fear(layout, pair->place, pair->low), title_of(pair->below), ALIGN_START);
    } else {
        add_camp(layout, _("Before camp 1"), _("Where you are now"), ALIGN_START);
    }
    if (wide) {
        add_way(layout);
    }
    add_camp(layout, number_and_fear(layout, pair->place + 1, pair->high), title_of(pair->above),
             wide ? ALIGN_END : ALIGN_START);
    layout_close(layout);
}

static void add_name(Layout *layout, const DialWords *words, bool changed) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .grow = 1,
                               .width_least = NAME_WIDTH,
                               .text_scaled = true,
                               .across = ALIGN_CENTRE});
    (void)layout_icon(layout, words->icon, changed ? TONE_UMBER : TONE_SOFT, NAME_ICON);
    (void)layout_text(layout, ROLE_BODY_BOLD, changed ? TONE_INK : TONE_SOFT, words->name);
    layout_close(layout);
}

static void add_dial(Layout *layout, const CampPair *pair, Dial dial, bool wide) {
    const int now = layout_app(layout)->ui.between.dials[dial];
    const DialWords words = between_dial(layout, pair, dial);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 8,
                               .pad_y = 2,
                               .grow = wide ? 1 : 0,
                               .across = ALIGN_CENTRE,
                               .wrap = !wide,
                               .whole = true});
    add_name(layout, &words, now != UNSET);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = !wide});
    for (int i = 0; i < DIAL_VALUES; i++) {
        const Key key = key_index(PART_DIAL, (int)dial * DIAL_VALUES + i);
        Item *chip = layout_choice(layout, CHOICE_CHIP, key, words.values[i], now == i, command_set(key, i));
        chip->spoken = layout_say(layout, "%s: %s", words.name, words.values[i]);
        chip->group = GROUP_DIALS + (int)dial;
    }
    layout_close(layout);
    layout_close(layout);
    (void)layout_rule(layout);
}

static const char *const so_many[DIALS + 1] = {
    "Each idea changes one thing", "One of seven changed",  "Two of seven changed", "Three of seven changed",
    "Four of seven changed",       "Five of seven changed", "Six of seven changed", "All seven changed"};

static void add_foot(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_top = 8, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 150});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _(so_many[between_changed(&layout_app(layout)->ui.between)]));
    layout_close(layout);
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_OTHER_WORDS), ICON_NONE, _("Other words"),
                        command_set(key_of(PART_OTHER_WORDS), 1));
    layout_close(layout);
}

void between_dials(Layout *layout, const CampPair *pair, bool wide) {
    add_pair(layout, pair, wide);
    (void)layout_rule(layout);
    for (int i = 0; i < DIALS; i++) {
        add_dial(layout, pair, (Dial)i, wide);
    }
    add_foot(layout);
}
