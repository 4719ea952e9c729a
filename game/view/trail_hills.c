#include "view/trail_parts.h"

#include "view/sketch.h"
#include "view/words.h"

#define HILL_WIDTH 92.0
#define HILL_HEIGHT 58.0
#define HILLS_MOST 3

typedef struct Slope {
    Colour light, shade, edge; /* camp hills of look.md 2.1 */
} Slope;

static const Slope slopes[] = {{0xB9D3C2FF, 0x8DB5A2FF, 0x4F806AFF},
                               {0xF3CF97FF, 0xDDA45FFF, 0x9C6A1CFF},
                               {0xEDB08AFF, 0xD0805AFF, 0xA4552FFF},
                               {0xC9BFE6FF, 0x9D8FCBFF, 0x5F4C9AFF},
                               {0xBFD6E6FF, 0x8DB0CBFF, 0x3F6F95FF}};

static void outline_hill(Picture *picture, double height) {
    const double base = HILL_HEIGHT - 2, top = base - height;
    const double points[] = {3, base, 17, base - height * .74, 44, top, 80, base - height * .7, 89, base};
    picture_polygon(picture, points, 5);
}

static const Picture *draw_hill(Layout *layout, int peak, const Slope *slope) {
    const Sight *sight = layout_sight(layout);
    Picture *picture = layout_picture(layout);
    const double height = peak == UNSET ? 26 : 8 + peak * .44, base = HILL_HEIGHT - 2;
    picture_begin(picture);
    outline_hill(picture, height);
    if (peak == UNSET || sight->contrast) {
        picture_dashed(picture, 2, sight->contrast ? 0xFFFFFFFF : 0x9A8168FF, peak == UNSET ? 4 : 0, 4);
    } else {
        picture_flat(picture, slope->light);
        const double shade[] = {44, base - height, 80, base - height * .7, 89, base, 52, base};
        picture_begin(picture);
        picture_polygon(picture, shade, 4);
        picture_flat(picture, slope->shade);
        picture_begin(picture);
        outline_hill(picture, height);
        picture_stroke(picture, 2, slope->edge);
    }
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    return picture;
}

static const char *outcome_word(const Try *attempt) {
    switch ((Outcome)attempt->outcome) {
    case OUTCOME_OUT:
        return _("on the way");
    case OUTCOME_DID_IT:
        return _("did it");
    case OUTCOME_PARTLY:
        return _("did part");
    case OUTCOME_TURNED_BACK:
        return _("turned back");
    }
    return "";
}

static void add_hill(Layout *layout, const Try *attempt, const Slope *slope) {
    const int peak = attempt->fear.peak;
    layout_open(layout, (Spec){.gap = 1, .across = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, peak == UNSET ? _("not said") : layout_say(layout, "%d", peak));
    Item *hill = layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), HILL_WIDTH, HILL_HEIGHT);
    hill->picture = draw_hill(layout, peak, slope);
    hill->spoken = peak == UNSET ? outcome_word(attempt) : layout_say(layout, _("%d, %s"), peak, outcome_word(attempt));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 5, .across = ALIGN_CENTRE});
    if (attempt->outcome == OUTCOME_TURNED_BACK) {
        (void)layout_icon(layout, ICON_CAIRN, TONE_UMBER, 16);
    }
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, outcome_word(attempt));
    layout_close(layout);
    layout_close(layout);
}

/* Beside the camp's name there is room for the newest few; the rest are in its journal. */
void trail_hills(Layout *layout, const Camp *camp, size_t number) {
    const size_t first = camp->try_count > HILLS_MOST ? camp->try_count - HILLS_MOST : 0;
    const Slope *slope = &slopes[number % (sizeof slopes / sizeof *slopes)];
    layout_open(layout, (Spec){.gap = 4});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("Peak fear, try by try"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .wrap = true});
    for (size_t i = first; i < camp->try_count; i++) {
        if (try_is_finished(camp->tries[i])) {
            add_hill(layout, camp->tries[i], slope);
        }
    }
    layout_close(layout);
    layout_close(layout);
}
