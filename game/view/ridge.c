#include "view/ridge.h"

#include "view/theme.h"

#include <math.h>

#define WINDOW_LEAST 120.0 /* seconds that the way walked shows at least, and at most */
#define WINDOW_MOST 600.0
#define STEP_S 20      /* the picture moves on this often, not each second */
#define RISE 2.3       /* design pixels for each point of fear */
#define POINTS_MOST 60 /* the newest that are drawn */
#define PAGE_BOTTOM 724.0
#define MARK_HALF 26.0 /* of a figure's plate */
#define MARK_GAP 6.0
#define CLIMBER_HALF 44.0
#define SEED 33
#define UNEVEN .12        /* of the ground walked on */
#define SHADOW_CLEAR 60.0 /* of the climber */
#define LEVEL_LOW 450.0   /* from here down the ground lies far below the sun */
#define ORB_BESIDE .9
#define SUN_Y 340.0
#define SUN_RADIUS 62.0 /* covers the sun of the sky */
#define PEAK_TOP 300.0
#define PEAK_SIDE 26.0  /* of the sun */
#define WORDS_END 230.0 /* words of one line each */
#define WORDS_FADE 140.0
#define FOOT_DARK 640.0 /* from here down it is dark enough for words */

static double height_of(const Ridge *ridge, int fear) {
    return ridge->level - (fear - 50) * RISE;
}

typedef struct Points {
    Point items[POINTS_MOST + 1];
    int fears[POINTS_MOST + 1];
    size_t count;
} Points;

/* Rounded, so that the picture stays the same for a while. */
static double seconds_shown(const Ridge *ridge) {
    return ceil((ridge->seconds + 1.0) / STEP_S) * STEP_S;
}

static void add_point(const Ridge *ridge, Points *points, double seconds, int fear) {
    const double shown = seconds_shown(ridge);
    const double window = fmin(WINDOW_MOST, fmax(WINDOW_LEAST, shown));
    const double x = ridge->here - (shown - seconds) / window * (ridge->here - 70);
    if (fear != UNSET && points->count < POINTS_MOST) {
        points->fears[points->count] = fear;
        points->items[points->count++] = (Point){x, height_of(ridge, fear)};
    }
}

static Points points_of(const Ridge *ridge) {
    Points points = {.count = 0};
    const List *said = &ridge->attempt->checkins;
    const Checkin *items = said->items;
    add_point(ridge, &points, 0, ridge->attempt->fear.before);
    for (size_t i = said->count > POINTS_MOST - 1 ? said->count - (POINTS_MOST - 1) : 0; i < said->count; i++) {
        add_point(ridge, &points, items[i].s, items[i].fear);
    }
    return points;
}

size_t ridge_marks(const Ridge *ridge, RidgeMark marks[RIDGE_MARKS_MOST]) {
    const Points points = points_of(ridge);
    double clear = ridge->here - CLIMBER_HALF;
    size_t count = 0;
    for (size_t i = points.count; i-- > 0 && count < RIDGE_MARKS_MOST;) {
        if (points.items[i].x + MARK_HALF <= clear && points.items[i].x - MARK_HALF >= ridge->left.x) {
            marks[count++] = (RidgeMark){points.items[i], points.fears[i]};
            clear = points.items[i].x - MARK_HALF - MARK_GAP;
        }
    }
    return count;
}

Point ridge_foot(const Ridge *ridge) {
    const Points points = points_of(ridge);
    const double y = points.count > 0 ? points.items[points.count - 1].y : ridge->level;
    return (Point){ridge->here, y};
}

/* From the page's left edge up to where the climber stands. */
static Outline walked(const Ridge *ridge, const Points *points) {
    Outline anchors = {.count = 0};
    const Point foot = ridge_foot(ridge);
    const double start = points->count > 0 ? points->items[0].y : foot.y;
    outline_add(&anchors, ridge->left.x - 40, start + 22);
    if (points->count == 0 || points->items[0].x > ridge->left.x + 60) {
        outline_add(&anchors, ridge->left.x + 10, start + 12);
    }
    for (size_t i = 0; i < points->count; i++) {
        const double before = anchors.points[anchors.count - 1].x;
        if (points->items[i].x > before + 6 && points->items[i].x < ridge->here - 12) {
            outline_add(&anchors, points->items[i].x, points->items[i].y);
        }
    }
    outline_add(&anchors, ridge->here, foot.y);
    const Outline smooth = outline_smooth(&anchors, 12);
    Chance chance = chance_from_seed(SEED);
    return outline_crag(&smooth, &chance, UNEVEN, 1);
}

static Outline ahead(const Ridge *ridge) {
    const Point foot = ridge_foot(ridge);
    Outline anchors = {.count = 0};
    const double right = 1280 - ridge->left.x + 40, stride = (right - foot.x) / 5;
    for (int i = 0; i <= 5; i++) {
        outline_add(&anchors, foot.x + i * stride, foot.y + (i % 2 == 1 ? -3 : 2) * (i > 0 ? 1 : 0));
    }
    return outline_smooth(&anchors, 10);
}

static void add_open_line(Picture *picture, const Outline *outline) {
    picture_begin(picture);
    picture_move(picture, outline->points[0].x, outline->points[0].y);
    for (size_t i = 1; i < outline->count; i++) {
        picture_line(picture, outline->points[i].x, outline->points[i].y);
    }
}

static void paint_ground(Picture *picture, const Ridge *ridge, const Outline *way, const Outline *future) {
    const HourColours *hour = &theme_hours[ridge->hour];
    Outline whole = *way;
    outline_append(&whole, future);
    sketch_ground(picture, &whole, PAGE_BOTTOM, colour_mix(hour->ridge[2], hour->mist, .16), hour->ridge[4]);
    /* ahead the mist lies over it */
    Outline far = *future;
    const Colour mist = colour_mix(hour->mist, hour->ridge[1], .25);
    outline_add(&far, far.points[far.count - 1].x, PAGE_BOTTOM);
    outline_add(&far, future->points[0].x, PAGE_BOTTOM);
    Fill fill = fill_linear(ridge->here, 0, 1280 - ridge->left.x, 0);
    fill_stop(&fill, 0, colour_alpha(mist, 0));
    fill_stop(&fill, .35, colour_alpha(mist, .3));
    fill_stop(&fill, 1, colour_alpha(mist, .72));
    picture_begin(picture);
    sketch_outline(picture, &far);
    picture_fill(picture, fill);
}

/* Each told point throws a shadow down the slope, away from the light ahead. */
static void paint_shadows(Picture *picture, const Ridge *ridge, const Points *points) {
    const Colour dark = theme_hours[ridge->hour].ridge[4];
    for (size_t i = 0; i < points->count; i++) {
        const Point top = points->items[i];
        if (top.x > ridge->here - SHADOW_CLEAR) {
            continue;
        }
        const double corners[] = {top.x,       top.y + 3,   top.x - 104, top.y + 76,
                                  top.x - 128, top.y + 128, top.x - 62,  top.y + 142};
        picture_begin(picture);
        picture_polygon(picture, corners, 4);
        picture_fill(picture, sketch_down(top.y, top.y + 128, colour_alpha(dark, .4), colour_alpha(dark, 0)));
    }
}

static bool is_clear(const Ridge *ridge, const Points *points, double x) {
    for (size_t i = 0; i < points->count; i++) {
        if (fabs(points->items[i].x - x) < 34) {
            return false;
        }
    }
    return fabs(ridge->here - x) > 70;
}

/* Small groups: near ones on what is walked, pale ones far ahead. */
static void paint_trees(Picture *picture, const Ridge *ridge, const Points *points, const Outline *ground, bool far) {
    const HourColours *hour = &theme_hours[ridge->hour];
    Chance chance = chance_from_seed(SEED + (far ? 2 : 1));
    const double right = ground->points[ground->count - 1].x;
    picture_begin(picture);
    for (double x = ground->points[0].x + 30; x < right; x += sketch_between(&chance, 90, 210)) {
        for (int i = 0; i < 3; i++) {
            const double at = x + i * sketch_between(&chance, 9, 17);
            const double tall = sketch_between(&chance, 18, far ? 34 : 46) * (i == 1 ? 1.2 : .8);
            if (at < right && is_clear(ridge, points, at)) {
                scenery_tree(picture, at, outline_height(ground, at) + 4, tall);
            }
        }
    }
    const Colour near_tree = colour_mix(hour->ridge[3], hour->ridge[4], .4);
    const Colour far_tree = colour_mix(hour->ridge[1], hour->mist, .25);
    picture_flat(picture, far ? colour_alpha(far_tree, .75) : near_tree);
}

/* Ahead the ground lies in soft waves, each before the last. */
static void paint_waves(Picture *picture, const Ridge *ridge, double y) {
    const HourColours *hour = &theme_hours[ridge->hour];
    const double right = 1280 - ridge->left.x;
    for (int i = 0; i < 4; i++) {
        const double low = y + 30 + i * 38, left = ridge->here + 60 - i * 36;
        const double points[] = {
            left,       low + 12, left + (right - left) * .35, low - 4, left + (right - left) * .7, low + 9,
            right + 40, low - 2};
        picture_begin(picture);
        picture_through(picture, points, 4);
        picture_line(picture, right + 40, PAGE_BOTTOM);
        picture_line(picture, left, PAGE_BOTTOM);
        picture_close(picture);
        Fill fill = fill_linear(left, 0, right, 0);
        fill_stop(&fill, 0, colour_alpha(hour->mist, 0));
        fill_stop(&fill, .4, colour_alpha(hour->mist, .06));
        fill_stop(&fill, 1, colour_alpha(hour->mist, .08));
        picture_fill(picture, fill);
    }
}

/* Key hints lie on the foot of the page. */
static void paint_foot(Picture *picture, const Ridge *ridge) {
    const Colour dark = colour_mix(theme_hours[ridge->hour].ridge[4], 0x1A1433FF, .35);
    Fill fill = fill_linear(0, FOOT_DARK - 190, 0, FOOT_DARK);
    fill_stop(&fill, 0, colour_alpha(dark, 0));
    fill_stop(&fill, .5, colour_alpha(dark, .55));
    fill_stop(&fill, 1, dark);
    picture_begin(picture);
    picture_rectangle(picture, ridge->left.x - 10, FOOT_DARK - 190, 1300 - 2 * ridge->left.x, 290);
    picture_fill(picture, fill);
}

static void paint_face(Picture *picture, Point top, double foot, double spread, double spine, Colour colour,
                       Colour low) {
    Chance chance = chance_from_seed(SEED);
    Outline edge = {.count = 0};
    outline_add(&edge, top.x, top.y);
    outline_add(&edge, top.x + (foot - top.y) * spread, foot);
    Outline face = outline_crag(&edge, &chance, .04, 3);
    outline_add(&face, top.x + (foot - top.y) * spine, foot);
    picture_begin(picture);
    sketch_outline(picture, &face);
    picture_fill(picture, sketch_down(top.y, foot, colour, low));
}

static bool is_low(Hour hour) {
    return hour == HOUR_DAWN || hour == HOUR_GOLDEN;
}

double ridge_orb(Hour hour, double low) {
    return is_low(hour) ? low : ORB_BESIDE;
}

/* A low sun stands whole before the palest ridge, and behind a peak that is seen to stand before it. */
static void paint_low_sun(Picture *picture, const Ridge *ridge) {
    if (!is_low(ridge->hour) || ridge->level > LEVEL_LOW) {
        return;
    }
    const HourColours *hour = &theme_hours[ridge->hour];
    const double x = ridge->left.x + ridge->orb * (1280 - 2 * ridge->left.x);
    const Point top = {x - PEAK_SIDE, PEAK_TOP};
    const double foot = fmax(ridge_foot(ridge).y, PEAK_TOP) + 20;
    const Colour lit = colour_mix(hour->ridge[0], hour->sky[3], .22);
    const Colour shade = colour_mix(hour->ridge[0], hour->ridge[1], .4);
    sketch_disc(picture, x, SUN_Y, SUN_RADIUS, hour->orb);
    paint_face(picture, top, foot, -1.05, .3, shade, colour_mix(shade, hour->mist, .4));
    paint_face(picture, top, foot, .86, .3, lit, colour_mix(lit, hour->mist, .4));
}

static void paint_dots(Picture *picture, const Points *points) {
    for (size_t i = 0; i < points->count; i++) {
        sketch_disc(picture, points->items[i].x, points->items[i].y, 6.5, 0xFFF6E0FF);
        sketch_disc(picture, points->items[i].x, points->items[i].y, 3.6, 0xE08A3CFF);
    }
}

void ridge_paint(Picture *picture, const Ridge *ridge) {
    const Points points = points_of(ridge);
    const Outline way = walked(ridge, &points), future = ahead(ridge);
    paint_low_sun(picture, ridge);
    paint_ground(picture, ridge, &way, &future);
    paint_shadows(picture, ridge, &points);
    paint_waves(picture, ridge, ridge_foot(ridge).y);
    paint_foot(picture, ridge);
    paint_trees(picture, ridge, &points, &way, false);
    paint_trees(picture, ridge, &points, &future, true);
    add_open_line(picture, &way);
    picture_stroke(picture, 5, 0xFFE3B0FF);
    add_open_line(picture, &future);
    picture_dashed(picture, 3, colour_alpha(theme_hours[ridge->hour].ridge[3], .85), 16, 12);
    paint_dots(picture, &points);
}

void ridge_paint_outline(Picture *picture, const Ridge *ridge) {
    const Points points = points_of(ridge);
    const Outline way = walked(ridge, &points), future = ahead(ridge);
    add_open_line(picture, &way);
    picture_stroke(picture, 6, 0xFFD400FF);
    add_open_line(picture, &future);
    picture_dashed(picture, 2.5, 0xFFFFFFFF, 16, 12);
    for (size_t i = 0; i < points.count; i++) {
        sketch_disc(picture, points.items[i].x, points.items[i].y, 7, 0xFFD400FF);
        sketch_disc(picture, points.items[i].x, points.items[i].y, 3.4, 0x000000FF);
    }
}

/* Large words reach down to where the sky is brighter. */
static double dimmed_part(const Ridge *ridge) {
    if (ridge->hour == HOUR_MORNING || ridge->hour == HOUR_DAY) {
        return .7;
    }
    return ridge->words > 0 ? .55 : .42;
}

void ridge_scrim(Picture *picture, const Ridge *ridge) {
    const double words = ridge->words > 0 ? ridge->words : WORDS_END, end = words + WORDS_FADE;
    const double part = dimmed_part(ridge), left = ridge->left.x - 10, top = ridge->left.y;
    Fill fill = fill_linear(0, top, 0, top + end);
    fill_stop(&fill, 0, colour_alpha(0x2A2058FF, part));
    fill_stop(&fill, words / end, colour_alpha(0x2A2058FF, part));
    fill_stop(&fill, 1, colour_alpha(0x2A2058FF, 0));
    picture_begin(picture);
    picture_rectangle(picture, left, top, 1280 - 2 * left, end);
    picture_fill(picture, fill);
}
