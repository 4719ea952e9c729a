#include "view/knoll.h"

#include "view/theme.h"

#include <math.h>

#define PAGE_BOTTOM 724.0
#define SMOOTH 12
#define TUFTS 70

static Outline knoll_line(Point corner) {
    static const Point ways[] = {{-10, 606}, {120, 597}, {300, 600}, {480, 616}, {700, 642}, {960, 660}, {1290, 672}};
    const double right = 1280 - corner.x;
    Outline anchors = {.count = 0};
    outline_add(&anchors, fmin(corner.x, 0) - 200, 622);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        outline_add(&anchors, ways[i].x, ways[i].y);
    }
    outline_add(&anchors, fmax(right, 1280) + 200, 690);
    return outline_smooth(&anchors, SMOOTH);
}

static void paint_grass(Picture *picture, const Outline *line, Colour colour) {
    Chance chance = chance_from_seed(17);
    picture_begin(picture);
    for (int i = 0; i < TUFTS; i++) {
        const double x = sketch_between(&chance, -20, 900), tall = sketch_between(&chance, 4, 9);
        const double y = outline_height(line, x) + 2;
        for (int blade = -1; blade <= 1; blade++) {
            picture_move(picture, x + blade, y);
            picture_line(picture, x + blade * 2.8, y - tall * (blade == 0 ? 1 : .7));
        }
    }
    picture_stroke(picture, 1.3, colour);
}

void knoll_paint(Picture *picture, Hour hour, Point corner) {
    const HourColours *colours = &theme_hours[hour];
    const Outline line = knoll_line(corner);
    paint_grass(picture, &line, colours->ridge[4]);
    sketch_ground(picture, &line, PAGE_BOTTOM, colour_mix(colours->ridge[4], colours->ridge[3], .16),
                  colour_mix(colours->ridge[4], 0x000000FF, .3));
}
