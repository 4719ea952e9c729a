/* How far the rest has come, drawn small: a hill with a light on its path, or a dot for each round. It fills; nothing
 * runs down. */
#include "view/hut_parts.h"

#include "view/sketch.h"

#include <math.h>

#define HILL_WIDE 180.0
#define HILL_TALL 36.0
#define HILL_EDGE 14.0 /* left free at either end */
#define HILL_FOOT 24.0 /* how far down its ends are; the light's halo reaches below */
#define HILL_RISE 11.0
#define HILL_STEPS 24
#define PARTS 152 /* the light goes a pixel at a time, so that few pictures are painted */
#define LINE 4.0
#define LIGHT 6.0
#define HALO 12.0
#define DOT 6.0
#define DOT_HALO 10.0
#define DOT_STEP 22.0

typedef struct WayColours {
    Colour walked, ahead, light;
    double thin; /* what is to come, design pixels */
    bool ring;   /* round where it is now, in place of a halo */
} WayColours;

static const WayColours of_dusk = {0xFFD58AFF, 0xA98AA0FF, 0xFFF8E0FF, LINE, false};
static const WayColours of_contrast = {0xFFD400FF, 0xFFFFFFFF, 0x000000FF, 2, true};

static const WayColours *colours_of(const Layout *layout) {
    return layout_sight(layout)->contrast ? &of_contrast : &of_dusk;
}

static Point hill_at(double part) {
    return (Point){HILL_EDGE + (HILL_WIDE - 2 * HILL_EDGE) * part, HILL_FOOT - 4 * part * (1 - part) * HILL_RISE};
}

static void paint_stretch(Picture *picture, double from, double to, double width, Colour colour) {
    picture_begin(picture);
    for (int i = 0; i <= HILL_STEPS; i++) {
        const Point at = hill_at(from + (to - from) * i / HILL_STEPS);
        if (i == 0) {
            picture_move(picture, at.x, at.y);
        } else {
            picture_line(picture, at.x, at.y);
        }
    }
    picture_stroke(picture, width, colour);
}

static void paint_now(Picture *picture, Point at, double radius, const WayColours *colours) {
    if (colours->ring) {
        picture_begin(picture);
        picture_circle(picture, at.x, at.y, radius - 1);
        picture_stroke(picture, 2.5, colours->ahead);
    } else {
        sketch_disc(picture, at.x, at.y, radius, colour_alpha(colours->walked, .3));
    }
}

static void paint_hill(Picture *picture, double part, const WayColours *colours) {
    const Point at = hill_at(part);
    paint_stretch(picture, part, 1, colours->thin, colours->ahead);
    paint_stretch(picture, 0, part, LINE, colours->walked);
    paint_now(picture, at, colours->ring ? LIGHT + 2 : HALO, colours);
    sketch_disc(picture, at.x, at.y, LIGHT, colours->light);
}

static void paint_round(Picture *picture, double x, int64_t ahead, const WayColours *colours) {
    if (ahead > 0) {
        picture_begin(picture);
        picture_circle(picture, x, HILL_TALL / 2, DOT - 1);
        picture_stroke(picture, 2, colours->ahead);
        return;
    }
    if (ahead == 0) {
        paint_now(picture, (Point){x, HILL_TALL / 2}, DOT_HALO, colours);
    }
    sketch_disc(picture, x, HILL_TALL / 2, DOT, colours->walked);
}

static Item *add_picture(Layout *layout, Picture *picture, double wide) {
    const double scale = layout_sight(layout)->scale;
    Item *item = layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), wide, HILL_TALL);
    sketch_place(picture, 0, 0, 0, scale, scale);
    item->picture = picture;
    return item;
}

static void add_rounds(Layout *layout, const Breathing *breathing) {
    const int64_t rounds = breath_rounds(&breathing->hut->plan);
    Picture *picture = layout_picture(layout);
    for (int64_t i = 0; i < rounds; i++) {
        const int64_t ahead = breathing->over ? -1 : i - breathing->now.breaths;
        paint_round(picture, DOT_HALO + DOT_STEP * (double)i, ahead, colours_of(layout));
    }
    (void)add_picture(layout, picture, 2 * DOT_HALO + DOT_STEP * (double)(rounds - 1));
}

static void add_hill(Layout *layout, const Breathing *breathing, int64_t all) {
    const double part = fmin(1, (double)breathing->frame / (double)all);
    Picture *picture = layout_picture(layout);
    paint_hill(picture, floor(part * PARTS) / PARTS, colours_of(layout));
    add_picture(layout, picture, HILL_WIDE)->spoken = breathing->over ? NULL : hut_round(layout, breathing);
}

void hut_way(Layout *layout, const Breathing *breathing) {
    const int64_t all = breath_frames(&breathing->hut->plan);
    if (all >= BREATH_ENDLESS) {
        return;
    }
    if (breathing->hut->exercise != EXERCISES) {
        add_rounds(layout, breathing);
    } else {
        add_hill(layout, breathing, all);
    }
}
