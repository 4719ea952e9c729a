#include "view/trail_map.h"

#include "view/backdrop.h"
#include "view/figures.h"
#include "view/here.h"
#include "view/marks.h"
#include "view/theme.h"

#include <math.h>
#include <string.h>

#define ORB .53 /* where the sun stands */
#define ORB_CARD .59
#define STAR 8.0
#define STAR_STEP 19.0
#define MARK_SMALL .8

static bool has_tent(const TrailMap *map, size_t i) {
    return map->places[i].kind != LABEL_INSTEAD;
}

static void paint_stars(Picture *picture, const Camp *camp, Point at) {
    for (int i = 0; i < 3; i++) {
        figure_star(picture, at.x + (i - 1) * STAR_STEP, at.y - (i == 1 ? 3 : 0), STAR, i < camp->facts.stars);
    }
}

static TentState tent_state(const Camp *camp) {
    return !camp->open ? TENT_FAR : camp->facts.lit ? TENT_LIT : TENT_OPEN;
}

static void paint_camp(Picture *picture, const TrailLook *look, const TrailMap *map, size_t i) {
    const Camp *camp = &look->camps[map->index[i]];
    const Point at = trail_map_tent(map, look, i);
    const double size = trail_map_size(map, look, i);
    figure_tent(picture, at.x, at.y, size, trail_map_flip(map, i), tent_state(camp), look->hour);
    if (map->cairns[i].x != 0) {
        figure_cairn(picture, map->cairns[i].x, map->cairns[i].y, .96);
    }
    if (camp->facts.tries > 0 && trail_has_stars(look)) {
        paint_stars(picture, camp, trail_map_stars(map, look, i));
    }
}

static void paint_climber(Layout *layout, Picture *picture, const TrailLook *look, const TrailMap *map, size_t i) {
    const Look person = here_look(layout);
    const Point at = trail_map_camp(map, i);
    const double size = fmax(.85, trail_map_size(map, look, i));
    sketch_glow(picture, at.x + 6, at.y - 12, 92 * size, 0xFFC266FF, .5);
    figure_lantern(picture, at.x + 10 * size, at.y - 4, size * .95);
    figure_climber(picture, at.x - 14 * size, at.y + 2, size * 1.05, 1, &person);
}

/* Banks of it over the upper mountain, in which the furthest camps lie. */
static void paint_mist(Picture *picture, const TrailLook *look, const TrailMap *map) {
    static const struct {
        double x, y, wide, high, alpha;
    } banks[] = {{0, 50, 330, 52, .4},   {0, 50, 250, 40, .42}, {-52, 12, 260, 46, .4},
                 {-52, 14, 190, 36, .4}, {68, 18, 260, 44, .4}, {68, 20, 180, 34, .4},
                 {0, -30, 190, 40, .38}, {0, 76, 360, 30, .32}, {8, 34, 200, 34, .4}};
    const Colour colour = colour_mix(theme_hours[look->hour].mist, 0xFFF6E4FF, .35);
    const double spread = map->mist_spread, x = map->mountain.peak.x;
    for (size_t i = 0; i < sizeof banks / sizeof *banks; i++) {
        sketch_mist(picture, x + banks[i].x, map->mist_y + banks[i].y * spread, banks[i].wide, banks[i].high * spread,
                    colour, banks[i].alpha);
    }
}

/* Where a revisit is offered a path leads off its camp, into open ground: dashes that nobody has to follow. */
static bool leads_aside(Layout *layout, const TrailLook *look, size_t camp) {
    if (look->lit < look->count || camp >= look->count) {
        return false;
    }
    const int64_t today = moment_day(layout_sight(layout)->now);
    const Advice advice = advice_for_trail(&layout_app(layout)->book, look->trail->record.id, today);
    return advice.kind == ADVICE_REVISIT && strcmp(advice.step, look->camps[camp].step->record.id) == 0;
}

/* Down the flank, away from where the path came up. */
static void paint_aside(Picture *picture, const TrailMap *map, size_t i, bool contrast) {
    const Point at = trail_map_camp(map, i);
    const double before = i > 0 ? trail_map_camp(map, i - 1).x : at.x, way = at.x >= before ? 1 : -1;
    picture_begin(picture);
    picture_move(picture, at.x + way * 12, at.y + 3);
    picture_curve(picture, at.x + way * 48, at.y + 10, at.x + way * 22, at.y + 46, at.x + way * 60, at.y + 76);
    picture_dashed(picture, 3.2, contrast ? 0xFFFFFFFFU : 0xFFE9BCE0U, 8, 7);
}

static void paint_asides(Layout *layout, const TrailLook *look, const TrailMap *map, Picture *picture) {
    for (size_t i = 0; i < map->count; i++) {
        if (leads_aside(layout, look, map->index[i])) {
            paint_aside(picture, map, i, layout_sight(layout)->contrast);
        }
    }
}

/* Up to the next camp; to the flag where all are lit. */
static int walked(const TrailLook *look) {
    return look->lit == look->count ? (int)look->count : (int)look->next;
}

static void paint_all(Layout *layout, const TrailLook *look, const TrailMap *map, Backdrop *backdrop) {
    Picture *picture = backdrop->picture;
    mountain_paint(picture, &map->mountain);
    sketch_mist(picture, 120, 520, 300, 34, scenery_snow[look->hour].rim, .16);
    mountain_paint_path(picture, &map->mountain, &map->climb, walked(look));
    paint_asides(layout, look, map, picture);
    if (map->mist.w > 0) {
        paint_mist(picture, look, map);
    }
    for (size_t i = map->count; i-- > 0;) {
        if (has_tent(map, i)) {
            paint_camp(picture, look, map, i);
        }
        if (map->index[i] == trail_map_standing(look)) {
            paint_climber(layout, picture, look, map, i);
        }
    }
}

static void paint_mark(Picture *picture, const TrailLook *look, size_t camp, Point at) {
    const Camp *here = &look->camps[camp];
    marks_camp(picture, at, trail_has_stars(look) ? 1 : MARK_SMALL,
               (Mark){.open = here->open, .lit = here->facts.lit, .here = camp == look->chosen});
}

static void paint_high_contrast(Layout *layout, const TrailLook *look, const TrailMap *map, Backdrop *backdrop) {
    Picture *picture = backdrop->picture;
    Mountain mountain = map->mountain;
    mountain.base = fmin(mountain.base, 652); /* an outline stays clear of the hints */
    mountain_paint_outline(picture, &mountain, &map->climb, walked(look));
    paint_asides(layout, look, map, picture);
    for (size_t i = 0; i < map->count; i++) {
        if (has_tent(map, i)) {
            paint_mark(picture, look, map->index[i], trail_map_camp(map, i));
        }
        if (map->cairns[i].x != 0) {
            marks_cairn(picture, map->cairns[i], MARK_SMALL);
        }
    }
}

void trail_mountain(Layout *layout, const TrailLook *look, const TrailMap *map) {
    const double orb = trail_is_card(layout, look) ? ORB_CARD : ORB; /* no stars before it */
    Backdrop backdrop = backdrop_begin(layout, look->hour, trail_seed(look->trail), orb);
    if (backdrop.scenery.contrast) {
        paint_high_contrast(layout, look, map, &backdrop);
    } else {
        paint_all(layout, look, map, &backdrop);
    }
    backdrop_front(&backdrop);
    backdrop_end(layout, &backdrop);
}
