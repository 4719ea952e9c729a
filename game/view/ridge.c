#include "view/ridge.h"

#include "view/theme.h"

#include <math.h>

#define SCRIM_END 370.0
#define SCRIM_LOW 500.0
#define WINDOW_LEAST 120.0 /* seconds that the way walked shows at least, and at most */
#define WINDOW_MOST 600.0
#define STEP_S 20      /* the picture moves on this often, not each second */
#define RISE 2.3       /* design pixels for each point of fear */
#define POINTS_MOST 60 /* the newest that are drawn */
#define PAGE_BOTTOM 724.0
#define MARK_HALF 26.0 /* of a figure's plate */
#define MARK_GAP 6.0
#define CLIMBER_HALF 44.0

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
    return outline_smooth(&anchors, 12);
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

static void paint_facets(Picture *picture, const Ridge *ridge, const Points *points) {
    const Colour dark = theme_hours[ridge->hour].ridge[4];
    for (size_t i = 1; i < points->count; i += 2) {
        const Point top = points->items[i];
        const double corners[] = {top.x,      top.y + 3,   top.x - 96, top.y + 150,
                                  top.x - 52, top.y + 196, top.x - 12, top.y + 120};
        picture_begin(picture);
        picture_polygon(picture, corners, 4);
        picture_fill(picture, sketch_down(top.y, top.y + 190, colour_alpha(dark, .36), colour_alpha(dark, 0)));
    }
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
    paint_ground(picture, ridge, &way, &future);
    paint_facets(picture, ridge, &points);
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

/* Where the ridge lies low, large words reach down to it. */
void ridge_scrim(Picture *picture, const Ridge *ridge) {
    const bool low = ridge->level > SCRIM_LOW;
    const bool pale = ridge->hour == HOUR_MORNING || ridge->hour == HOUR_DAY;
    const double part = low ? .74 : pale ? .7 : .42, end = low ? ridge->level : SCRIM_END;
    const double left = ridge->left.x - 10;
    Fill fill = fill_linear(0, 0, 0, end);
    fill_stop(&fill, 0, colour_alpha(0x2A2058FF, part));
    fill_stop(&fill, .62, colour_alpha(0x2A2058FF, part));
    fill_stop(&fill, 1, colour_alpha(0x2A2058FF, 0));
    picture_begin(picture);
    picture_rectangle(picture, left, ridge->left.y, 1280 - 2 * left, end - ridge->left.y);
    picture_fill(picture, fill);
}
