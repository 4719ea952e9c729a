/* Pins on the pack: eight-sided, each with its name, earned or not yet. */
#include "view/progress_parts.h"

#include "view/sketch.h"
#include "view/theme_colours.h"
#include "view/words.h"

#define PIN 64.0
#define PIN_WIDTH 116.0
#define PIN_WIDE 121.0 /* beside no scroll bar */
#define EDGE 3.5
#define SHOWN 6 /* so many stand beside each other */

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

static void add_pin(Layout *layout, const ProgressPage *page, PinKind kind) {
    const Moment when = page->sums.pins.when[kind];
    const bool earned = moment_is_set(when);
    char day[WORDS_ROOM];
    if (earned) {
        words_day(moment_day(when), page->today, day);
    } else {
        words_write(day, "%s", _("whenever you like"));
    }
    layout_open(layout, (Spec){.width = page->still ? PIN_WIDE : PIN_WIDTH,
                               .text_scaled = true,
                               .across = ALIGN_CENTRE,
                               .gap = 1,
                               .pad_bottom = page->still ? 2 : 10});
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

static bool is_unfolded(const Layout *layout) {
    return layout_app(layout)->ui.more != 0;
}

/* The earned ones lie in front, as they came to be on the list: how many were added. */
static int add_pins(Layout *layout, const ProgressPage *page, bool earned, int most) {
    int added = 0;
    for (int i = 0; i < PIN_KINDS && added < most; i++) {
        if (moment_is_set(page->sums.pins.when[i]) == earned) {
            add_pin(layout, page, (PinKind)i);
            added++;
        }
    }
    return added;
}

static void add_fold(Layout *layout) {
    _Static_assert(PIN_KINDS == 12, "its words say how many there are");
    const bool more = is_unfolded(layout);
    const Key key = key_of(PART_MORE);
    (void)layout_button(layout, BUTTON_LINK, key, ICON_NONE, more ? _("Fewer") : _("All twelve"),
                        command_set(key, more ? 0 : 1));
}

static const char *steps_words(Layout *layout, size_t count) {
    return layout_say(layout, words_count(_("%zu step in all"), _("%zu steps in all"), (unsigned long)count), count);
}

static const char *places_words(Layout *layout, size_t count) {
    return layout_say(layout, words_count(_("%zu place"), _("%zu places"), (unsigned long)count), count);
}

static const char *company_words(Layout *layout, size_t count) {
    return layout_say(layout, words_count(_("%zu kind of company"), _("%zu kinds of company"), (unsigned long)count),
                      count);
}

static const char *minutes_words(Layout *layout, size_t count) {
    return layout_say(
        layout, words_count(_("%zu minute in the hut"), _("%zu minutes in the hut"), (unsigned long)count), count);
}

/* All that was ever gathered: nothing of it can grow less. What there is none of is left out. */
static void add_gathered(Layout *layout, const ChartSums *sums) {
    typedef const char *(*Saying)(Layout * layout, size_t count);
    static const Saying sayings[] = {steps_words, places_words, company_words, minutes_words};
    const size_t counts[] = {sums->steps, sums->abroad.places, sums->abroad.company, (size_t)sums->minutes};
    const char *words = NULL;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        if (counts[i] > 0) {
            const char *own = sayings[i](layout, counts[i]);
            words = words == NULL ? own : layout_say(layout, "%s · %s", words, own);
        }
    }
    if (words != NULL) {
        (void)layout_text(layout, ROLE_HINT, TONE_SOFT, words);
    }
}

void progress_pins_card(Layout *layout, const ProgressPage *page) {
    const int most = is_unfolded(layout) ? PIN_KINDS : SHOWN;
    progress_card(layout, page, 0);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 160, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Pins on your pack"));
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, sum_words(layout, &page->sums.pins));
    add_fold(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .wrap = true});
    const int earned = add_pins(layout, page, true, most);
    (void)add_pins(layout, page, false, most - earned);
    layout_close(layout);
    add_gathered(layout, &page->sums);
    layout_close(layout);
}
