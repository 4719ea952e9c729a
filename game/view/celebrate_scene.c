#include "view/celebrate_scene.h"

#include "view/backdrop.h"
#include "view/camps.h"
#include "view/frame.h"
#include "view/hand.h"
#include "view/here.h"
#include "view/marks.h"
#include "view/motion.h"
#include "view/mountain.h"
#include "view/theme.h"
#include "view/words.h"

#include <math.h>

#define HAND_X 720.0 /* the card stands below it, right of the trail */
#define HAND_Y 158.0
#define HAND_SIZE 1.04
#define ALONE_SIZE .8
#define ALONE_WIDE 230.0
#define ALONE_HIGH 144.0
#define ALONE_PALM 84.0    /* its sleeve ends behind what follows */
#define HAND_LEAN 8.0      /* degrees, from how it is drawn */
#define LANTERN_RISE 240.0 /* 12 pixels a second for 20 seconds */
#define OPENED_SIZE .62
#define LANTERN_BESIDE 36.0 /* of an opened camp, where its path goes on */
#define SIGN_GAP 14.0
#define SIGN_UP 44.0
#define SIGN_HIGH 36.0
#define SIGN_ROOM 100.0 /* its words are short */
#define SIGN_MOST 432.0 /* beside the card */
#define SIGN_ABOVE 72.0 /* where it has no room beside */
#define MARK_SIZE .9
#define MARK_LARGE 1.4
#define CAIRN_BESIDE 44.0
#define OUTLINE_RIGHT 430.0 /* beside the card */
#define BURST 180.0
#define STARS_MORE 46 /* than the hour has by itself, as far down as the lanterns fly */
#define STARS_DEPTH 300.0
#define STARS_BRIGHT 9
#define STARLIGHT 0xFFF6E0FF
#define PAGE_WIDTH 1280
#define PI 3.14159265358979

static const struct {
    double x, y, size;
} lanterns[] = {{404, 326, .84}, {500, 256, .62},  {470, 172, .45},  {345, 110, .36},
                {560, 98, .38},  {606, 36, .26},   {76, 274, .6},    {92, 118, .3},
                {880, 120, .46}, {960, 80, .3},    {1010, 168, .48}, {1132, 108, .36},
                {1236, 66, .28}, {1182, 220, .56}, {1064, 318, .68}, {1230, 318, .74}};

/* look.md 7: a spark climbs to the camp, its tent warms, rays come out, stars land; then the mist lifts from what has
   opened. The high five has its own moment. */
static const Span spark_climbs = {0, 500, EASE_IN_OUT_SINE, 0, 0};
static const Span tent_warms = {500, 400, EASE_OUT_SINE, 0, 400};
static const Span rays_spread = {900, 300, EASE_OUT_BACK, 0, 400};
static const Span mist_lifts = {1700, 1500, EASE_OUT_SINE, 400, 300};
static const Span hand_leans = {0, 500, EASE_LINEAR, 0, 0};
static const Span lanterns_rise = {0, 20000, EASE_OUT_SINE, 0, 0};

Hour celebrate_hour(const Layout *layout) {
    return here_hour(layout) == HOUR_NIGHT ? HOUR_NIGHT : HOUR_DUSK;
}

static Moment since(const Layout *layout) {
    return layout_app(layout)->ui.since;
}

/* When the high five was given; unset before. */
static Moment clapped(const Layout *layout) {
    const Ui *ui = &layout_app(layout)->ui;
    return ui->high_five ? ui->clapped : moment_unset;
}

static double risen(Layout *layout) {
    const bool rise = moment_is_set(clapped(layout)) && !layout_sight(layout)->motion;
    return rise ? LANTERN_RISE * motion_slow(layout, &lanterns_rise, clapped(layout)) : 0;
}

static void add_lanterns(Layout *layout, Picture *picture) {
    const double up = risen(layout);
    for (size_t i = 0; i < sizeof lanterns / sizeof *lanterns; i++) {
        hand_lantern(picture, lanterns[i].x, lanterns[i].y - up * (.6 + lanterns[i].size), lanterns[i].size * 1.15);
    }
}

/* A clear evening: painted once, none of them twinkles. */
static void paint_more_stars(const Layout *layout, Picture *picture) {
    const Point corner = backdrop_corner(layout);
    Chance chance = chance_from_seed(chance_seed(here_seed(layout)) + 11);
    for (int i = 0; i < STARS_MORE; i++) {
        const double x = sketch_between(&chance, corner.x, PAGE_WIDTH - corner.x), down = sketch_between(&chance, 0, 1);
        const double y = corner.y + down * (STARS_DEPTH - corner.y), light = .95 - .6 * down;
        if (i < STARS_BRIGHT) {
            sketch_glow(picture, x, y, 8, STARLIGHT, light * .6);
        }
        sketch_disc(picture, x, y, i < STARS_BRIGHT ? 1.5 : sketch_between(&chance, .7, 1.2),
                    colour_alpha(STARLIGHT, light));
    }
}

static void add_burst(Layout *layout, Picture *picture, Point at) {
    const double part = motion_part(layout, &rays_spread, since(layout));
    picture_glow(picture, at.x, at.y - 12, BURST, 0xFFC766FF, .9 * fmin(part, 1));
    Sprite *rays = hand_rays(picture, at.x, at.y - 12, .62);
    rays->stretch = .85;
    rays->grow = .5 + .5 * part;
    rays->alpha = fmin(part, 1);
}

/* From the camp below to this one, along the path. */
static void add_spark(Layout *layout, Picture *picture, const Climb *climb, size_t here) {
    const double part = motion_part(layout, &spark_climbs, since(layout));
    if (part >= 1) {
        return;
    }
    const double from = here > 0 ? (double)climb->at[here - 1] : 0, to = (double)climb->at[here];
    const Point at = climb->path.points[(size_t)(from + (to - from) * part)];
    picture_glow(picture, at.x, at.y, 34, 0xFFC766FF, .9);
    picture_glow(picture, at.x, at.y, 9, 0xFFF6D8FF, 1);
}

static Mountain mountain_of(const Layout *layout) {
    const bool contrast = layout_sight(layout)->contrast;
    return (Mountain){.seed = here_seed(layout),
                      .hour = celebrate_hour(layout),
                      .peak = {214, 172},
                      .left = -200,
                      .right = contrast ? OUTLINE_RIGHT : 660,
                      .base = contrast ? 650 : 724, /* an outline stays clear of the hints */
                      .clear_left = 80,
                      .clear_right = 360,
                      .low = contrast ? 584 : 630,
                      .lit_left = true};
}

/* Tents and what belongs to them lie towards the middle of the mountain. */
static double inwards(const Layout *layout, Point at) {
    return at.x < mountain_of(layout).peak.x ? 1 : -1;
}

static void add_tent(Layout *layout, Picture *picture, const Camps *camps, const Climb *climb, size_t i,
                     CampLight light) {
    const double scale = (1.05 - .48 * (double)i / (double)camps->count) * (i == camps->here ? 1.2 : 1);
    const double flip = inwards(layout, climb->camps[i]), x = climb->camps[i].x, y = climb->camps[i].y;
    const bool warms = i == camps->here && light == CAMP_NEWLY_LIT;
    const double warmth = warms ? motion_part(layout, &tent_warms, since(layout)) : camps->lit[i] ? 1 : 0;
    if (warmth < 1) {
        figure_tent(picture, x, y, scale, flip, warms ? TENT_OPEN : TENT_FAR, celebrate_hour(layout))->alpha =
            1 - warmth;
    }
    const size_t first = picture->sprite_count;
    if (warmth > 0) {
        figure_tent(picture, x, y, scale, flip, TENT_LIT, celebrate_hour(layout));
        picture_fade(picture, first, warmth);
    }
}

/* The camp that this try opened comes out of the mist. */
static void add_opened(Layout *layout, Picture *picture, Point at) {
    const double side = inwards(layout, at);
    const double part = motion_part(layout, &mist_lifts, since(layout));
    const size_t first = picture->sprite_count;
    figure_tent(picture, at.x, at.y, OPENED_SIZE, side, TENT_OPEN, celebrate_hour(layout));
    figure_lantern(picture, at.x + side * LANTERN_BESIDE, at.y, .6);
    picture_fade(picture, first, part);
    const Colour mist = colour_mix(theme_hours[celebrate_hour(layout)].mist, 0xFFFFFFFF, .2);
    picture_mist(picture, at.x, at.y - 12, 74, 20, mist, .8 * (1 - part));
    picture_mist(picture, at.x + 22, at.y - 24, 52, 13, mist, .7 * (1 - part));
}

/* Balances the trail's own mountain. */
static void paint_neighbour(Picture *picture, Hour hour) {
    const Mountain neighbour = {.seed = "company",
                                .hour = hour,
                                .peak = {1120, 300},
                                .left = 860,
                                .right = 1440,
                                .base = 724,
                                .clear_left = 1000,
                                .clear_right = 1200,
                                .low = 640,
                                .lit_left = true};
    mountain_paint(picture, &neighbour);
}

static size_t opened_of(const Layout *layout, const Camps *camps) {
    const App *app = layout_app(layout);
    const Step *opened = book_step(&app->book, app->ui.opened);
    return opened == NULL ? camps->count : (size_t)words_number(&app->book, opened) - 1;
}

static void add_camps(Layout *layout, Picture *picture, const Camps *camps, const Climb *climb, CampLight light) {
    const size_t opened = opened_of(layout, camps);
    const bool known = camps->here < camps->count;
    if (light != CAMP_DARK && known) {
        add_burst(layout, picture, climb->camps[camps->here]);
    }
    for (size_t i = 0; i < camps->count; i++) {
        if (i == opened) {
            add_opened(layout, picture, climb->camps[i]);
        } else {
            add_tent(layout, picture, camps, climb, i, light);
        }
    }
    if (light != CAMP_DARK && known) {
        add_spark(layout, picture, climb, camps->here);
    } else if (known) {
        figure_cairn(picture, climb->camps[camps->here].x + 34, climb->camps[camps->here].y + 4, .9);
    }
}

/* The camp of this try is the largest; where the way leads next is a ring in a ring. */
static void add_marks(const Layout *layout, Picture *picture, const Camps *camps, const Climb *climb, CampLight light) {
    const size_t opened = opened_of(layout, camps);
    for (size_t i = 0; i < camps->count; i++) {
        const bool here = i == camps->here, next = light == CAMP_DARK ? here && !camps->lit[i] : i == opened;
        marks_camp(picture, climb->camps[i], here && !next ? MARK_LARGE : MARK_SIZE,
                   (Mark){.open = camps->open[i] || here, .lit = camps->lit[i], .here = next});
        if (here && light == CAMP_DARK) {
            marks_cairn(
                picture,
                (Point){climb->camps[i].x + inwards(layout, climb->camps[i]) * CAIRN_BESIDE, climb->camps[i].y + 16},
                1);
        }
    }
}

static void paint_trail(Layout *layout, Backdrop *backdrop, CampLight light) {
    const Step *step = here_step(layout);
    if (step == NULL) {
        return;
    }
    const Camps camps = camps_of(&layout_app(layout)->book, step->trail, step->record.id);
    const Hour hour = celebrate_hour(layout);
    const Mountain mountain = mountain_of(layout);
    const Climb climb = mountain_climb(&mountain, camps.count);
    if (backdrop->scenery.contrast) {
        mountain_paint_outline(backdrop->picture, &mountain, &climb, camps.highest);
        add_marks(layout, backdrop->picture, &camps, &climb, light);
        return;
    }
    paint_neighbour(backdrop->picture, hour);
    mountain_paint(backdrop->picture, &mountain);
    mountain_paint_path(backdrop->picture, &mountain, &climb, camps.highest);
    add_camps(layout, backdrop->picture, &camps, &climb, light);
}

static void paint_hand(Layout *layout, Picture *picture, Point at, double size, CampLight light) {
    if (layout_sight(layout)->contrast) {
        hand_outline(picture, at.x, at.y, size, 0xFFD400FF);
        return;
    }
    const Look look = here_look(layout);
    const double lean =
        moment_is_set(clapped(layout)) ? sin(PI * motion_part(layout, &hand_leans, clapped(layout))) : 0;
    hand_glow(picture, at.x, at.y, size * (light != CAMP_DARK ? 1 : .7))->grow = 1 + .25 * lean;
    if (light != CAMP_DARK) {
        hand_rays(picture, at.x, at.y, size);
    }
    hand_paint(picture, at.x, at.y, size, &look)->angle = HAND_LEAN * lean;
}

void celebrate_scene(Layout *layout, CampLight light) {
    Backdrop backdrop = backdrop_begin(layout, celebrate_hour(layout), here_seed(layout), -1);
    if (!backdrop.scenery.contrast) {
        paint_more_stars(layout, backdrop.picture);
    }
    if (!backdrop.scenery.bare) {
        paint_trail(layout, &backdrop, light);
    }
    backdrop_front(&backdrop);
    if (!backdrop.scenery.contrast && light != CAMP_DARK) {
        add_lanterns(layout, backdrop.picture);
    }
    if (frame_is_wide(layout)) {
        paint_hand(layout, backdrop.picture, (Point){HAND_X, HAND_Y}, HAND_SIZE, light);
    }
    backdrop_end(layout, &backdrop);
}

void celebrate_hand(Layout *layout, CampLight light, double size) {
    const double scale = layout_sight(layout)->scale * size;
    Picture *picture = layout_picture(layout);
    paint_hand(layout, picture, (Point){ALONE_WIDE / 2, ALONE_PALM}, ALONE_SIZE, light);
    sketch_place(picture, 0, 0, 0, scale, scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), ALONE_WIDE * size, ALONE_HIGH * size)->picture = picture;
}

/* To the right of tent, lantern and path, else above the tent. */
static Point sign_place(const Layout *layout, const Climb *climb, size_t camp) {
    const Point at = climb->camps[camp];
    const double top = at.y - SIGN_UP;
    double right = at.x + (inwards(layout, at) > 0 ? LANTERN_BESIDE + 8 : 16);
    for (size_t i = 0; i < climb->path.count; i++) {
        const Point way = climb->path.points[i];
        right = way.y > top - 6 && way.y < top + SIGN_HIGH ? fmax(right, way.x) : right;
    }
    if (right + SIGN_GAP + SIGN_ROOM <= SIGN_MOST) {
        return (Point){right + SIGN_GAP, top};
    }
    return (Point){fmin(at.x - SIGN_ROOM / 2, SIGN_MOST - SIGN_ROOM), at.y - SIGN_ABOVE};
}

/* A plate beside the camp that opened: its number, and that it is open. */
void celebrate_sign(Layout *layout) {
    const Step *step = here_step(layout);
    if (step == NULL || backdrop_scenery(layout, SCENE_SKY, HOUR_DAWN, "").bare || !frame_is_wide(layout)) {
        return;
    }
    const Camps camps = camps_of(&layout_app(layout)->book, step->trail, step->record.id);
    const size_t opened = opened_of(layout, &camps);
    if (opened >= camps.count) {
        return;
    }
    const Mountain mountain = mountain_of(layout);
    const Climb climb = mountain_climb(&mountain, camps.count);
    const double part = motion_part(layout, &mist_lifts, since(layout));
    motion_set(layout, 0, 1 - part);
    backdrop_open_at(layout, sign_place(layout, &climb, opened), 0);
    Item *sign = layout_thing(layout, ITEM_CAMP, key_of(PART_CAMP), 0, 0);
    sign->look = CAMP_NEXT;
    sign->role = ROLE_LABEL;
    sign->text = layout_keep(layout, _("Open"));
    sign->spoken = layout_say(layout, _("Camp %d is open"), (int)opened + 1);
    sign->most = (int)opened + 1;
    backdrop_close_at(layout);
    motion_set(layout, 0, 0);
}
