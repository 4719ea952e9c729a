#include "view/title_scene.h"

#include "view/backdrop.h"
#include "view/marks.h"
#include "view/mountain.h"

#include <math.h>

#define SEED "foothold"
#define MARK_SIZE .7
#define TALL 600.0
#define TALL_GROWTH 158.0

static void paint_meadow(Picture *picture, double right, Outline *meadow) {
    Outline anchors = {.count = 0};
    outline_add(&anchors, 300, 724);
    outline_add(&anchors, 470, 704);
    outline_add(&anchors, 640, 676);
    outline_add(&anchors, 800, 646);
    outline_add(&anchors, 940, 620);
    outline_add(&anchors, 1060, 604);
    outline_add(&anchors, 1160, 600);
    outline_add(&anchors, 1300, 610);
    outline_add(&anchors, fmax(right + 40, 1400), 604);
    *meadow = outline_smooth(&anchors, 14);
    Outline whole = *meadow;
    outline_add(&whole, fmax(right + 40, 1400), 724);
    Fill fill = fill_linear(0, 596, 0, 716);
    fill_stop(&fill, 0, 0x4B437EFF);
    fill_stop(&fill, .3, 0x332F63FF);
    fill_stop(&fill, 1, 0x171638FF);
    picture_begin(picture);
    sketch_outline(picture, &whole);
    picture_fill(picture, fill);
    sketch_mist(picture, 1120, 634, 290, 44, 0xFFB45EFF, .46);
}

static void paint_path(Picture *picture) {
    Outline anchors = {.count = 0};
    outline_add(&anchors, 1046, 607);
    outline_add(&anchors, 1010, 618);
    outline_add(&anchors, 950, 632);
    outline_add(&anchors, 900, 640);
    outline_add(&anchors, 850, 644);
    outline_add(&anchors, 776, 651);
    const Outline way = outline_smooth(&anchors, 10);
    const Breadth breadth = {600, 14, -.2};
    Fill fill = fill_linear(776, 0, 1046, 0);
    fill_stop(&fill, 0, 0xE9B58E60);
    fill_stop(&fill, 1, 0xFFE3B0F0);
    picture_begin(picture);
    sketch_ribbon(picture, &way, 0, way.count - 1, &breadth);
    picture_fill(picture, fill);
}

static void paint_grass(Picture *picture, const Outline *meadow, double right, Chance *chance) {
    picture_begin(picture);
    for (int i = 0; i < 120; i++) {
        const double x = sketch_between(chance, 620, right);
        const double y = outline_height(meadow, x) + (i % 2 == 0 ? 0 : sketch_between(chance, 4, 44));
        const double tall = sketch_between(chance, 4, 9);
        for (int blade = -1; blade <= 1; blade++) {
            picture_move(picture, x, y + 1);
            picture_line(picture, x + blade * 3.1, y - tall * (blade == 0 ? 1 : .75));
        }
    }
    picture_stroke(picture, 1.3, 0x4A447FD0);
    static const Colour petals[] = {0xFFD58AFF, 0xFFF3E0FF, 0xF7B48CFF};
    for (int i = 0; i < 34; i++) {
        const double x = sketch_between(chance, 860, right);
        const double y = outline_height(meadow, x) + sketch_between(chance, 8, 42);
        sketch_disc(picture, x, y, sketch_between(chance, 1.6, 2.8), petals[i % 3]);
    }
}

static void paint_trees(Picture *picture, const Outline *meadow, double right, Chance *chance) {
    picture_begin(picture);
    for (double x = 1196; x < right + 20; x += sketch_between(chance, 16, 30)) {
        const double tall = fmin(96, 46 + (x - 1196) * .5) * sketch_between(chance, .75, 1.15);
        scenery_tree(picture, x, outline_height(meadow, x) + 6, tall);
    }
    picture_flat(picture, 0x1F1D43FF);
}

/* `above`: how far the window reaches over the page; the mountain takes some of it. */
static void paint_mountain(Picture *picture, double above) {
    const double peak = 196 - TALL_GROWTH * fmin(1, fmax(0, above / TALL));
    const Mountain mountain = {SEED, HOUR_DUSK, {860, peak}, 410, 1340, 724, 720, 1010, 640, true};
    mountain_paint(picture, &mountain);
    const Climb climb = mountain_climb(&mountain, 5);
    mountain_paint_path(picture, &mountain, &climb, -1);
    for (size_t i = 0; i < climb.count; i++) {
        sketch_glow(picture, climb.camps[i].x, climb.camps[i].y, 22, 0xFFC266FF, .8);
        sketch_disc(picture, climb.camps[i].x, climb.camps[i].y, 3.2, 0xFFE9B8FF);
    }
    sketch_mist(picture, 760, 600, 560, 54, 0xE9A59BFF, .5);
}

/* High contrast: it stands above the row of people. */
static void paint_outline(Picture *picture) {
    const Mountain mountain = {SEED, HOUR_DUSK, {980, 150}, 720, 1240, 470, 850, 1110, 404, true};
    const Climb climb = mountain_climb(&mountain, 5);
    mountain_paint_outline(picture, &mountain, &climb, 5);
    for (size_t i = 0; i < climb.count; i++) {
        marks_camp(picture, climb.camps[i], MARK_SIZE, (Mark){.open = true, .lit = true});
    }
}

void title_scene(Layout *layout, const Look *look) {
    Backdrop backdrop = backdrop_begin(layout, HOUR_DUSK, SEED, .795);
    Picture *picture = backdrop.picture;
    if (backdrop.scenery.contrast) {
        paint_outline(picture);
        backdrop_end(layout, &backdrop);
        return;
    }
    const double right = 1280 - backdrop_corner(layout).x;
    Chance chance = chance_from_seed(21);
    Outline meadow;
    paint_mountain(picture, -backdrop_corner(layout).y);
    backdrop_front(&backdrop);
    paint_meadow(picture, right, &meadow);
    paint_trees(picture, &meadow, right, &chance);
    paint_path(picture);
    paint_grass(picture, &meadow, right, &chance);
    figure_lantern(picture, 1122, 611, 1.75);
    figure_climber(picture, 1048, 612, 2.1, -1, look);
    backdrop_end(layout, &backdrop);
}
