#include "view/trail_parts.h"

#include "view/sketch.h"
#include "view/theme.h"
#include "view/words.h"

#include <math.h>

#define HILL_WIDTH 101.0 /* three of them beside a scroll bar */
#define HILL_LEFT .5
#define HILL_PER_FEAR .74
#define HILL_LEAST 14.0
#define HILLS_MOST 2 /* and the one to come */
#define USUAL_FEAR 50

/* Across it. */
#define FOOT_LEFT HILL_LEFT
#define AT_BEFORE (HILL_LEFT + 15)
#define AT_PEAK (HILL_LEFT + 44.4)
#define UNDER_PEAK (HILL_LEFT + 51.4)
#define AT_END (HILL_LEFT + 85)
#define FOOT_RIGHT (HILL_LEFT + 100)

/* Before, peak, after as heights. A side of which nothing was said goes down from the peak in dashes, and nothing fills
   it; without a peak all of it is dashes. */
typedef struct Hill {
    double before, peak, end;
    bool left, right; /* known */
} Hill;

static double height_of(int fear, double otherwise) {
    return fmax(HILL_LEAST * .6, fear == UNSET ? otherwise : fear * HILL_PER_FEAR);
}

static Hill hill_of(const Try *attempt) {
    const int said = attempt->fear.peak;
    const double peak = fmax(HILL_LEAST, (said == UNSET ? USUAL_FEAR : said) * HILL_PER_FEAR);
    return (Hill){.before = fmin(peak, height_of(attempt->fear.before, peak * .72)),
                  .peak = peak,
                  .end = fmin(peak, height_of(attempt->fear.end, peak * .6)),
                  .left = said != UNSET && attempt->fear.before != UNSET,
                  .right = said != UNSET && attempt->fear.end != UNSET};
}

static double base_of(const Hill *hill) {
    return hill->peak + 2;
}

static void fill_left(Picture *picture, const Hill *hill, const HillColours *slope) {
    const double base = base_of(hill), before = base - hill->before;
    const double light[] = {FOOT_LEFT, base, AT_BEFORE, before, AT_PEAK, base - hill->peak, UNDER_PEAK, base};
    const double foot[] = {AT_BEFORE, before, AT_BEFORE + 5, base, FOOT_LEFT, base};
    picture_begin(picture);
    picture_polygon(picture, light, 4);
    picture_flat(picture, slope->light);
    picture_begin(picture);
    picture_polygon(picture, foot, 3);
    picture_flat(picture, colour_alpha(slope->shade, .35));
}

static void fill_right(Picture *picture, const Hill *hill, const HillColours *slope) {
    const double base = base_of(hill);
    const double shade[] = {AT_PEAK, base - hill->peak, AT_END, base - hill->end, FOOT_RIGHT, base, UNDER_PEAK, base};
    picture_begin(picture);
    picture_polygon(picture, shade, 4);
    picture_flat(picture, slope->shade);
}

static void stroke_side(Picture *picture, bool known, const HillColours *slope) {
    if (known) {
        picture_stroke(picture, 2, slope->edge);
    } else {
        picture_dashed(picture, 2, 0x9A8168FF, 4, 5);
    }
}

static void outline_hill(Picture *picture, const Hill *hill, const HillColours *slope) {
    const double base = base_of(hill);
    picture_begin(picture);
    picture_move(picture, FOOT_LEFT, base);
    picture_line(picture, AT_BEFORE, base - hill->before);
    picture_line(picture, AT_PEAK, base - hill->peak);
    if (hill->left != hill->right) {
        stroke_side(picture, hill->left, slope);
        picture_begin(picture);
        picture_move(picture, AT_PEAK, base - hill->peak);
    }
    picture_line(picture, AT_END, base - hill->end);
    picture_line(picture, FOOT_RIGHT, base);
    stroke_side(picture, hill->right, slope);
}

static const Picture *draw_hill(Layout *layout, const Hill *hill, const HillColours *slope) {
    Picture *picture = layout_picture(layout);
    const double base = base_of(hill), scale = layout_sight(layout)->scale;
    if (hill->left) {
        fill_left(picture, hill, slope);
    }
    if (hill->right) {
        fill_right(picture, hill, slope);
    }
    outline_hill(picture, hill, slope);
    picture_begin(picture);
    picture_move(picture, 0, base);
    picture_line(picture, HILL_WIDTH, base);
    picture_stroke(picture, 1.5, 0x9A8168FF);
    sketch_place(picture, 0, 0, 0, scale, scale);
    return picture;
}

static Item *add_hill(Layout *layout, const Hill *hill, const HillColours *slope, const char *number) {
    if (number != NULL) {
        (void)layout_text(layout, ROLE_LABEL, TONE_INK, number);
    }
    Item *item = layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), HILL_WIDTH, base_of(hill) + 2);
    item->picture = draw_hill(layout, hill, slope);
    return item;
}

static void add_try(Layout *layout, const Try *attempt, const HillColours *slope) {
    const int peak = attempt->fear.peak;
    const Hill hill = hill_of(attempt);
    const char *word = words_outcome(attempt->outcome);
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    Item *item = add_hill(layout, &hill, slope, peak == UNSET ? NULL : layout_say(layout, "%d", peak));
    item->spoken = peak == UNSET ? word : layout_say(layout, _("%d, %s"), peak, word);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 5, .pad_top = 2, .across = ALIGN_CENTRE});
    if (attempt->outcome == OUTCOME_TURNED_BACK) {
        (void)layout_icon(layout, ICON_CAIRN, TONE_UMBER, 17);
    }
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, word);
    layout_close(layout);
    layout_close(layout);
}

/* As high as the newest, so that nothing is promised. */
static void add_next(Layout *layout, const Camp *camp, const HillColours *slope) {
    Hill hill = hill_of(camp->tries[camp->try_count - 1]);
    hill.left = hill.right = false;
    hill.before *= .92;
    hill.peak *= .92;
    hill.end *= .92;
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    (void)add_hill(layout, &hill, slope, NULL);
    layout_open(layout, (Spec){.pad_top = 2});
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, _("next"));
    layout_close(layout);
    layout_close(layout);
}

/* In high contrast words say what the hills show. */
static void add_words(Layout *layout, const Camp *camp, size_t first) {
    for (size_t i = first; i < camp->try_count; i++) {
        const int peak = camp->tries[i]->fear.peak;
        const char *word = words_outcome(camp->tries[i]->outcome);
        const char *words = peak == UNSET ? layout_say(layout, _("Try %zu: %s"), i + 1, word)
                                          : layout_say(layout, _("Try %zu: %d, %s"), i + 1, peak, word);
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, words);
    }
}

/* Beside the camp's name there is room for the newest few; the rest are in its journal. */
void trail_hills(Layout *layout, const Camp *camp, size_t number) {
    const size_t first = camp->try_count > HILLS_MOST ? camp->try_count - HILLS_MOST : 0;
    const HillColours *slope = &theme_hills[number % THEME_HILLS];
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("Peak fear, try by try"));
    if (layout_sight(layout)->contrast) {
        add_words(layout, camp, first);
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .wrap = true, .across = ALIGN_END});
    for (size_t i = first; i < camp->try_count; i++) {
        if (try_is_finished(camp->tries[i])) {
            add_try(layout, camp->tries[i], slope);
        }
    }
    add_next(layout, camp, slope);
    layout_close(layout);
}
