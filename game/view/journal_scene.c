#include "view/journal_scene.h"

#include "view/mountain.h"
#include "view/scenery.h"
#include "view/sketch.h"
#include "view/theme.h"

/* Drawn on a page of 356 x 146. */
#define PAGE_WIDTH 356.0
#define PAGE_HEIGHT 146.0
#define ORB_X 262.0
#define ORB_Y 82.0
#define GROUND 126.0
#define TENT_X 152.0
#define CLIMBER_X 106.0
#define STARS_Y 80.0
#define STAR_GAP 18.0
#define STARS_LIT 3 /* of a camp, at the most */

/* As far as the upper corners go. */
static void paint_sky(Picture *picture, const JournalScene *scene, Chance *chance) {
    const double r = scene->radius * PAGE_WIDTH / scene->width;
    Fill fill = fill_linear(0, 0, 0, PAGE_HEIGHT);
    for (int i = 0; i < 5; i++) {
        fill_stop(&fill, theme_sky_stops[i], theme_hours[scene->hour].sky[i]);
    }
    picture_begin(picture);
    picture_move(picture, 0, PAGE_HEIGHT);
    picture_line(picture, 0, r);
    picture_curve(picture, 0, r * .45, r * .45, 0, r, 0);
    picture_line(picture, PAGE_WIDTH - r, 0);
    picture_curve(picture, PAGE_WIDTH - r * .45, 0, PAGE_WIDTH, r * .45, PAGE_WIDTH, r);
    picture_line(picture, PAGE_WIDTH, PAGE_HEIGHT);
    picture_close(picture);
    picture_fill(picture, fill);
    const bool stars = scene->hour == HOUR_DAWN || scene->hour == HOUR_DUSK || scene->hour == HOUR_NIGHT;
    for (int i = 0; stars && i < 18; i++) {
        const double x = sketch_between(chance, r, PAGE_WIDTH - r), y = sketch_between(chance, 6, 60);
        sketch_disc(picture, x, y, sketch_between(chance, .5, 1.1), colour_alpha(0xFFF6E0FF, .8));
    }
}

static void paint_orb(Picture *picture, Hour hour) {
    const Colour colour = theme_hours[hour].orb;
    if (hour == HOUR_DUSK || hour == HOUR_NIGHT) {
        scenery_moon(picture, ORB_X + 30, 36, 13, colour);
    } else {
        sketch_glow(picture, ORB_X, ORB_Y, 64, colour, .6);
        sketch_disc(picture, ORB_X, ORB_Y, 21, colour);
    }
}

/* Wide, from edge to edge, the sun between their tops. */
static void paint_ridge(Picture *picture, const double *points, size_t count, Chance *chance, Colour top, Colour low) {
    Outline anchors = {.count = 0};
    for (size_t i = 0; i < count; i++) {
        outline_add(&anchors, points[2 * i], points[2 * i + 1]);
    }
    const Outline line = outline_crag(&anchors, chance, .05, 2);
    sketch_ground(picture, &line, PAGE_HEIGHT, top, low);
}

static void paint_ridges(Picture *picture, Hour hour, Chance *chance) {
    static const double far[] = {-6, 96, 40, 52, 92, 88, 150, 62, 208, 96, 246, 78, 276, 92, 306, 30, 362, 84};
    static const double near[] = {-6, 108, 60, 96, 128, 112, 214, 92, 268, 108, 330, 84, 362, 92};
    const HourColours *colours = &theme_hours[hour];
    const Colour pale = colour_mix(colours->ridge[0], colours->sky[3], .35);
    const Colour middle = colour_mix(colours->ridge[0], colours->ridge[1], .45);
    paint_ridge(picture, far, sizeof far / sizeof *far / 2, chance, pale, colour_mix(pale, colours->mist, .55));
    sketch_mist(picture, 200, 108, 190, 18, colours->mist, .5);
    paint_ridge(picture, near, sizeof near / sizeof *near / 2, chance, middle, colour_mix(middle, colours->mist, .6));
}

static Mountain mountain_of(const JournalScene *scene) {
    return (Mountain){.seed = scene->seed,
                      .hour = scene->hour,
                      .peak = {92, 26},
                      .left = -60,
                      .right = 236,
                      .base = 168,
                      .clear_left = 20,
                      .clear_right = 180,
                      .low = 130,
                      .lit_left = false};
}

static void paint_ground(Picture *picture, Hour hour, Chance *chance) {
    const Colour colour = theme_hours[hour].ridge[4];
    Outline line = {.count = 0};
    outline_add(&line, 0, GROUND + 2);
    outline_add(&line, 90, GROUND - 3);
    outline_add(&line, 190, GROUND);
    outline_add(&line, PAGE_WIDTH, GROUND - 8);
    picture_begin(picture);
    for (double x = 214; x < PAGE_WIDTH; x += sketch_between(chance, 7, 17)) {
        scenery_tree(picture, x, outline_height(&line, x) + 3, sketch_between(chance, 11, 27));
    }
    picture_flat(picture, colour);
    sketch_ground(picture, &line, PAGE_HEIGHT, colour, colour_mix(colour, 0x000000FF, .25));
}

static void add_camp(Picture *picture, const JournalScene *scene) {
    (void)figure_tent(picture, TENT_X, GROUND, 1, 1, TENT_LIT, scene->hour);
    (void)figure_climber(picture, CLIMBER_X, GROUND, .9, 1, &scene->look);
    const int stars = scene->stars < STARS_LIT ? scene->stars : STARS_LIT;
    for (int i = 0; i < stars; i++) {
        const double x = TENT_X + (i - (stars - 1) / 2.) * STAR_GAP;
        sketch_glow(picture, x, STARS_Y, 13, 0xFFC266FF, .6);
        (void)figure_star(picture, x, STARS_Y, 8, true);
    }
}

/* Whole, in the middle. */
static void paint_outline(Picture *picture, Mountain mountain) {
    mountain.peak = (Point){PAGE_WIDTH / 2, 34};
    mountain.left = mountain.clear_left = mountain.peak.x - 100;
    mountain.right = mountain.clear_right = mountain.peak.x + 100;
    mountain.base = PAGE_HEIGHT - 2;
    const Climb climb = mountain_climb(&mountain, 1);
    mountain_paint_outline(picture, &mountain, &climb, 0);
}

void journal_scene(Picture *picture, const JournalScene *scene) {
    const Mountain mountain = mountain_of(scene);
    const double part = scene->width / PAGE_WIDTH;
    Chance chance = chance_from_seed(chance_seed(scene->seed) + 9);
    if (scene->contrast) {
        paint_outline(picture, mountain);
    } else {
        paint_sky(picture, scene, &chance);
        paint_orb(picture, scene->hour);
        paint_ridges(picture, scene->hour, &chance);
        mountain_paint(picture, &mountain);
        sketch_mist(picture, 170, GROUND - 6, 200, 18, theme_hours[scene->hour].mist, .5);
        paint_ground(picture, scene->hour, &chance);
        add_camp(picture, scene);
        figures_keep_light(picture, PAGE_HEIGHT);
    }
    sketch_place(picture, 0, 0, 0, part, scene->height / PAGE_HEIGHT);
}
