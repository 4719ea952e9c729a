/* Pins on the pack: eight-sided, each with its name, earned or not yet. */
#include "view/progress_parts.h"

#include "view/sketch.h"
#include "view/theme_colours.h"
#include "view/words.h"

#define PIN 64.0
#define PIN_WIDTH 116.0
#define EDGE 3.5

static const Icon icons[PIN_KINDS] = {
    [PIN_FIRST_STEP] = ICON_BOOT,     [PIN_HIGH_FIVE] = ICON_HAND,   [PIN_CAME_BACK] = ICON_REPEAT,
    [PIN_SURPRISED] = ICON_EYE,       [PIN_OTHER_PLACE] = ICON_PIN,  [PIN_OTHER_COMPANY] = ICON_PEOPLE,
    [PIN_WITHOUT_AIDS] = ICON_PERSON, [PIN_LEARNED] = ICON_PENCIL,   [PIN_RESTED] = ICON_HUT,
    [PIN_SUMMIT] = ICON_FLAG,         [PIN_REVISIT] = ICON_MOUNTAIN, [PIN_AFTER_WEEKS] = ICON_LANTERN,
};

static const char *pin_name(PinKind kind) {
    switch (kind) {
    case PIN_FIRST_STEP:
        return _("First step");
    case PIN_HIGH_FIVE:
        return _("Real high five");
    case PIN_CAME_BACK:
        return _("Came back");
    case PIN_SURPRISED:
        return _("Surprised");
    case PIN_OTHER_PLACE:
        return _("Another place");
    case PIN_OTHER_COMPANY:
        return _("Other company");
    case PIN_WITHOUT_AIDS:
        return _("Without an aid");
    case PIN_LEARNED:
        return _("A line learned");
    case PIN_RESTED:
        return _("Rested as well");
    case PIN_SUMMIT:
        return _("Summit");
    case PIN_REVISIT:
        return _("There once more");
    case PIN_AFTER_WEEKS:
        return _("Weeks later");
    case PIN_KINDS:
        break;
    }
    return "";
}

static void draw_pin(Picture *picture, bool earned, bool contrast) {
    static const double corners[] = {43.5, 4.3,  59.7, 20.5, 59.7, 43.5, 43.5, 59.7,
                                     20.5, 59.7, 4.3,  43.5, 4.3,  20.5, 20.5, 4.3};
    picture_begin(picture);
    picture_polygon(picture, corners, 8);
    picture_flat(picture, contrast ? BLACK : earned ? INDIGO : 0xF4E6CFFFU);
    picture_again(picture);
    if (earned) {
        picture_stroke(picture, EDGE, contrast ? YELLOW : AMBER);
    } else {
        picture_dashed(picture, EDGE - .5, contrast ? WHITE : CONTROL, 5, 4);
    }
}

static void add_face(Layout *layout, PinKind kind, bool earned) {
    const Sight *sight = layout_sight(layout);
    Picture *picture = layout_picture(layout);
    draw_pin(picture, earned, sight->contrast);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = PIN, .height = PIN});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), PIN, PIN)->picture = picture;
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_CENTRE});
    (void)layout_icon(layout, icons[kind], earned ? TONE_GLOW : TONE_SOFT, 30 / sight->text);
    layout_close(layout);
    layout_close(layout);
}

static void add_pin(Layout *layout, PinKind kind, Moment when, int64_t today) {
    const bool earned = moment_is_set(when);
    char day[WORDS_ROOM];
    if (earned) {
        words_day(moment_day(when), today, day);
    } else {
        words_write(day, "%s", _("whenever you like"));
    }
    layout_open(layout,
                (Spec){.width = PIN_WIDTH, .text_scaled = true, .across = ALIGN_CENTRE, .gap = 2, .pad_bottom = 8});
    add_face(layout, kind, earned);
    layout_text_centred(layout, ROLE_LABEL, TONE_INK, pin_name(kind))->spoken =
        layout_say(layout, earned ? _("%s: earned.") : _("%s: not yet."), pin_name(kind));
    (void)layout_text_centred(layout, ROLE_HINT, TONE_SOFT, day);
    layout_close(layout);
}

static const char *sum_words(Layout *layout, const Pins *pins) {
    const size_t earned = pins_earned(pins);
    return earned == PIN_KINDS ? layout_say(layout, _("All %d of them"), PIN_KINDS)
           : earned == 0       ? _("No hurry for any.")
                               : layout_say(layout, _("%zu so far. No hurry for the rest."), earned);
}

/* The earned ones lie in front, as they came to be on the list. */
static void add_pins(Layout *layout, const Pins *pins, int64_t today, bool earned) {
    for (int i = 0; i < PIN_KINDS; i++) {
        if (moment_is_set(pins->when[i]) == earned) {
            add_pin(layout, (PinKind)i, pins->when[i], today);
        }
    }
}

void progress_pins_card(Layout *layout, const ProgressPage *page) {
    const Pins *pins = &page->sums.pins;
    progress_card(layout, page, 0);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 160, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Pins on your pack"));
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, sum_words(layout, pins));
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .wrap = true, .pad_top = 6});
    add_pins(layout, pins, page->today, true);
    add_pins(layout, pins, page->today, false);
    layout_close(layout);
    layout_close(layout);
}
