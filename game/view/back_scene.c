#include "view/back_scene.h"

#include "view/backdrop.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/mountain.h"

#define SEED "welcome back"
#define CAMPS 6
#define WALKED 2

static void add_flame(Picture *picture, double x, double width, double height, double lean, Colour colour) {
    picture_begin(picture);
    picture_move(picture, x, -4 - height);
    picture_curve(picture, x + width * .25 + lean, -4 - height * .66, x + width * .62, -4 - height * .46,
                  x + width * .5, -4 - height * .16);
    picture_curve(picture, x + width * .42, -4, x - width * .42, -4, x - width * .5, -4 - height * .16);
    picture_curve(picture, x - width * .6, -4 - height * .4, x - width * .12 + lean, -4 - height * .56, x, -4 - height);
    picture_close(picture);
    picture_flat(picture, colour);
}

static void paint_campfire(Picture *picture, double x, double y, double size) {
    const size_t first = picture->count;
    sketch_glow(picture, 0, -14, 190, 0xFF9A4AFF, .8);
    sketch_mist(picture, 0, 2, 52, 9, 0xFFB060FF, .45);
    for (int i = -2; i <= 2; i++) {
        picture_begin(picture);
        picture_ellipse(picture, i * 13, 3, 8, 5);
        picture_flat(picture, 0x4A3A58FF);
    }
    sketch_line(picture, "M-22 2 L22 -9", 7, 0x5A3030FF);
    sketch_line(picture, "M-22 -9 L22 2", 7, 0x5A3030FF);
    add_flame(picture, -9, 26, 34, -3, 0xE4572EFF);
    add_flame(picture, 10, 24, 30, 3, 0xE4572EFF);
    add_flame(picture, 0, 34, 56, 3, 0xEE6C2FFF);
    add_flame(picture, -1, 24, 40, -2, 0xF8943CFF);
    add_flame(picture, 1, 15, 27, 1, 0xFFC65CFF);
    add_flame(picture, 0, 8, 15, 0, 0xFFF0B8FF);
    static const Point sparks[] = {{-12, -70}, {9, -84}, {18, -62}, {-4, -100}};
    for (size_t i = 0; i < sizeof sparks / sizeof *sparks; i++) {
        sketch_disc(picture, sparks[i].x, sparks[i].y, 1.5, 0xFFD58AFF);
    }
    sketch_place(picture, first, x, y, size, size);
}

static void paint_box(Picture *picture, double x, double y, double w, double h, double radius, Fill fill) {
    picture_begin(picture);
    picture_rounded(picture, x, y, w, h, radius);
    picture_fill(picture, fill);
}

static void paint_smoke(Picture *picture) {
    static const struct {
        double x, y, radius, alpha;
    } puffs[] = {{40, -142, 7, .22}, {45, -158, 9, .185}, {54, -176, 11, .15}, {68, -196, 13, .115}};
    for (size_t i = 0; i < sizeof puffs / sizeof *puffs; i++) {
        picture_begin(picture);
        picture_ellipse(picture, puffs[i].x, puffs[i].y, puffs[i].radius * 1.2, puffs[i].radius);
        picture_flat(picture, colour_alpha(0xE9C9C4FF, puffs[i].alpha));
    }
}

static void paint_walls(Picture *picture) {
    paint_box(picture, 32, -132, 17, 50, 2, fill_flat(0x54405EFF));
    paint_box(picture, 30, -135, 21, 6, 2, fill_flat(0x6E5468FF));
    paint_box(picture, -68.6, -54, 137.2, 54, 0, sketch_down(-54, 0, 0x5A3A4CFF, 0x3A2640FF));
    sketch_shape(picture, "M-68.6 -54 L0 -114.5 L68.6 -54 Z", sketch_down(-114, -54, 0x4A3048FF, 0x5A3A4CFF));
    picture_begin(picture);
    for (int i = 1; i <= 5; i++) {
        picture_move(picture, -68.6, -54 + i * 9);
        picture_line(picture, 68.6, -54 + i * 9);
    }
    picture_stroke(picture, 1.6, 0x2C1C3699);
    sketch_shape(picture, "M-88 -43.2 L0 -127.4 L88 -43.2 L79.2 -36.7 L0 -111.2 L-79.2 -36.7 Z",
                 sketch_down(-127, -36, 0x8A5A5AFF, 0x5E3F52FF));
    sketch_line(picture, "M-88 -43.2 L0 -127.4", 2.4, 0xF0B490BF);
}

static void paint_lights(Picture *picture) {
    sketch_glow(picture, -30, -30, 90, 0xFFB85AFF, .7);
    paint_box(picture, -46, -43, 32, 26, 3, fill_flat(0x3A2438FF));
    paint_box(picture, -43.5, -40.5, 27, 21, 2, sketch_down(-40.5, -19.5, 0xFFE7AEFF, 0xF9A64BFF));
    sketch_line(picture, "M-30 -40.5 L-30 -19.5", 2, 0x5A3440FF);
    sketch_line(picture, "M-43.5 -30 L-16.5 -30", 2, 0x5A3440FF);
    paint_box(picture, 12, -46, 28, 46, 3, fill_flat(0x3A2438FF));
    paint_box(picture, 15, -43, 22, 43, 2, sketch_down(-43, 0, 0xFFD58AFF, 0xF28F3EFF));
    sketch_shape(picture, "M15 -43 L24 -39 L24 3 L15 0 Z", fill_flat(0x7A4638FF));
    sketch_shape(picture, "M24 0 L37 0 L62 16 L16 16 Z", sketch_down(0, 16, 0xFFC2668C, 0xFFC26600));
    sketch_disc(picture, 0, -76.7, 6, 0xFFD58AFF);
}

static void paint_cabin(Picture *picture, double x, double y, double size) {
    const size_t first = picture->count;
    paint_smoke(picture);
    paint_walls(picture);
    paint_lights(picture);
    sketch_place(picture, first, x, y, size, size);
}

static void paint_mountain(Picture *picture, bool contrast) {
    const Mountain mountain = {SEED, HOUR_DUSK, {548, 222}, 230, 880, contrast ? 620 : 724, 440, 680, 620, false};
    const Climb climb = mountain_climb(&mountain, CAMPS);
    if (contrast) {
        mountain_paint_outline(picture, &mountain, &climb, WALKED);
        return;
    }
    mountain_paint(picture, &mountain);
    mountain_paint_path(picture, &mountain, &climb, WALKED);
    for (size_t i = 0; i < climb.count; i++) {
        figure_tent(picture, climb.camps[i].x, climb.camps[i].y, .55, i % 2 == 0 ? 1 : -1,
                    i <= WALKED ? TENT_LIT : TENT_FAR, HOUR_DUSK);
    }
    figure_flag(picture, mountain.peak.x, mountain.peak.y + 3, .8);
}

void back_scene(Layout *layout) {
    Backdrop backdrop = backdrop_begin(layout, HOUR_DUSK, SEED, frame_is_wide(layout) ? .47 : .75);
    if (backdrop.scenery.bare) {
        backdrop_front(&backdrop);
    } else if (backdrop.scenery.contrast) {
        paint_mountain(backdrop.picture, true);
    } else {
        const Look look = here_look(layout);
        paint_mountain(backdrop.picture, false);
        backdrop_front(&backdrop);
        paint_cabin(backdrop.picture, 176, 664, 1.5);
        paint_campfire(backdrop.picture, 424, 662, .9);
        figure_climber(backdrop.picture, 500, 664, 1.5, -1, &look);
    }
    backdrop_end(layout, &backdrop);
}
