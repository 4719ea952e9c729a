#include "view/trail_map.h"

#include "view/backdrop.h"
#include "view/words.h"

#include <math.h>

#define TALL_SHARE .4
#define TALL_MOST 420.0
#define STARS_ASIDE 14.0
#define TENT_ASIDE 46.0 /* of the lantern's foot, which stands at the camp's point */
#define CAIRN_BACK 58.0 /* along the path */
#define CAIRN_OFF 36.0
#define FLAG_WIDE 31.0
#define MARK 40.0 /* the mark of a camp in high contrast, and the air around it */

/* The page is 720 high; what a tall window has above it, the mountain takes a part of. */
static double rise_of(const Layout *layout) {
    return fmin(-backdrop_corner(layout).y * TALL_SHARE, TALL_MOST);
}

/* Over a sheet it stands in the middle, else on the left of card or list. */
static Mountain mountain_of(Layout *layout, const TrailLook *look) {
    const double left = fmax(backdrop_corner(layout).x, 0), rise = rise_of(layout);
    Mountain mountain = {.seed = trail_seed(look->trail), .hour = look->hour, .lit_left = false};
    if (trail_is_sheet(layout)) {
        mountain.peak = (Point){627, 100 - rise};
        mountain.left = 70;
        mountain.right = 1160;
        mountain.base = 760 - trail_sheet_height(layout, look);
        mountain.clear_left = fmax(left, 0) + 260;
        mountain.clear_right = 900;
        mountain.low = mountain.base - 80;
        return mountain;
    }
    const double card = 1280 - 40 - trail_list_width(layout, look);
    const bool short_trail = trail_is_card(layout, look);
    mountain.peak = (Point){short_trail ? 478 : 372, 134 - rise};
    mountain.left = short_trail ? -150 : -200;
    mountain.right = short_trail ? 1010 : 900;
    mountain.base = 740;
    mountain.clear_left = left + (short_trail ? 150 : 110);
    mountain.clear_right = card - (short_trail ? 190 : 120);
    mountain.low = layout_sight(layout)->contrast ? 596 : 632; /* no hill hides where its path begins */
    return mountain;
}

static LabelBox room_of(Layout *layout, const TrailLook *look) {
    const double left = fmax(backdrop_corner(layout).x, 0) + 24, top = 96 - rise_of(layout);
    const double right = trail_is_sheet(layout) ? 1280 - 32 : 1280 - 40 - trail_list_width(layout, look) - 16;
    const double bottom = trail_is_sheet(layout) ? 720 - trail_sheet_height(layout, look) - 8 : 664;
    return (LabelBox){left, top, right - left, bottom - top};
}

size_t trail_map_standing(const TrailLook *look) {
    return look->camps[look->chosen].open ? look->chosen : look->next;
}

double trail_map_flip(const TrailMap *map, size_t i) {
    return map->index[i] % 2 == 0 ? 1 : -1;
}

static double dense(size_t count) {
    return count <= 12 ? 1 : count <= 20 ? .72 : .5;
}

double trail_map_size(const TrailMap *map, const TrailLook *look, size_t i) {
    const double low = map->mountain.low, high = map->mountain.peak.y;
    const double part = (low - trail_map_camp(map, i).y) / (low - high);
    const double near = look->count <= TRAIL_NAMED_ALL ? 1.1 : 1.02;
    return (near - .45 * fmin(fmax(part, 0), 1)) * dense(look->count);
}

Point trail_map_camp(const TrailMap *map, size_t i) {
    return map->climb.camps[map->index[i]];
}

Point trail_map_tent(const TrailMap *map, const TrailLook *look, size_t i) {
    const Point at = trail_map_camp(map, i);
    const double size = trail_map_size(map, look, i);
    if (map->index[i] == trail_map_standing(look)) {
        return (Point){at.x + TENT_ASIDE * size, at.y - 4};
    }
    return (Point){at.x, at.y - 5 * size};
}

/* Over the tent, clear of the lantern. */
Point trail_map_stars(const TrailMap *map, const TrailLook *look, size_t i) {
    const Point tent = trail_map_tent(map, look, i);
    const bool lantern = map->index[i] == trail_map_standing(look);
    return (Point){tent.x + (lantern ? STARS_ASIDE : 0), tent.y - 34 * trail_map_size(map, look, i) - 14};
}

static bool has_stars(const TrailLook *look, size_t i) {
    return look->camps[i].facts.tries > 0 && trail_has_stars(look);
}

static LabelBox box_around(double left, double top, double right, double bottom) {
    return (LabelBox){left, top, right - left, bottom - top};
}

static LabelBox joined(LabelBox a, LabelBox b) {
    return box_around(fmin(a.x, b.x), fmin(a.y, b.y), fmax(a.x + a.w, b.x + b.w), fmax(a.y + a.h, b.y + b.h));
}

/* The tent with its stars, and the climber with the lantern. */
static LabelBox body_of(const TrailMap *map, const TrailLook *look, size_t i) {
    const size_t camp = map->index[i];
    const Point tent = trail_map_tent(map, look, i), at = trail_map_camp(map, i);
    const double size = trail_map_size(map, look, i), flip = trail_map_flip(map, i);
    const double out = 44 * size, in = 21 * size;
    LabelBox body = box_around(tent.x - (flip > 0 ? in : out), tent.y - 36 * size, tent.x + (flip > 0 ? out : in),
                               fmax(tent.y, at.y) + 4);
    if (has_stars(look, camp)) {
        const Point stars = trail_map_stars(map, look, i);
        body = joined(body, box_around(stars.x - 28, stars.y - 12, stars.x + 28, stars.y + 9));
    }
    if (camp == trail_map_standing(look)) {
        const double person = fmax(.85, size);
        body = joined(body, box_around(at.x - 38 * person, at.y - 52 * person, at.x + 26 * person, at.y + 4));
    }
    return body;
}

/* A square around the mark of high contrast. */
static LabelBox mark_of(const TrailMap *map, const TrailLook *look, size_t i) {
    const Point at = trail_map_camp(map, i);
    const double half = MARK / 2 * (trail_has_stars(look) ? 1 : .8);
    return box_around(at.x - half, at.y - half, at.x + half, at.y + half);
}

static LabelBox cairn_box(Point at) {
    return box_around(at.x - 14, at.y - 44, at.x + 16, at.y + 4);
}

/* The point of the path so far before a camp. */
static Point before_camp(const Climb *climb, size_t camp, double far) {
    size_t i = climb->at[camp];
    for (double gone = 0; i > 1 && gone < far; i--) {
        gone += hypot(climb->path.points[i].x - climb->path.points[i - 1].x,
                      climb->path.points[i].y - climb->path.points[i - 1].y);
    }
    return climb->path.points[i];
}

static bool is_apart(const TrailMap *map, LabelBox box) {
    for (size_t i = 0; i < map->count; i++) {
        if (label_boxes_cross(box, map->camps[i].body) || label_boxes_cross(box, map->camps[i].beside)) {
            return false;
        }
    }
    return box.x >= map->room.x && box.x + box.w <= map->room.x + map->room.w;
}

/* Beside the path a little before the camp, else close to the tent. */
static Point place_cairn(const TrailMap *map, size_t i) {
    const size_t camp = map->index[i];
    for (int step = 0; step < 6; step++) {
        const Point path = before_camp(&map->climb, camp, CAIRN_BACK + 22 * floor(step / 2.0));
        const double aside = path.x < trail_map_camp(map, i).x ? -CAIRN_OFF : CAIRN_OFF;
        const Point at = {path.x + (step % 2 == 0 ? aside : -aside), path.y + 4};
        if (is_apart(map, cairn_box(at))) {
            return at;
        }
    }
    const LabelBox body = map->camps[i].body;
    return (Point){body.x + body.w + 18, trail_map_camp(map, i).y};
}

static void place_cairns(const TrailLook *look, TrailMap *map) {
    for (size_t i = 0; i < map->count; i++) {
        if (look->camps[map->index[i]].facts.turns > 0 && trail_has_stars(look)) {
            map->cairns[i] = place_cairn(map, i);
            map->camps[i].beside = cairn_box(map->cairns[i]);
        }
    }
}

static void add_camp(Layout *layout, const TrailLook *look, TrailMap *map, size_t camp) {
    const size_t i = map->count++;
    const Point *points = map->climb.camps, at = points[camp];
    const double onwards = camp + 1 < look->count ? points[camp + 1].x : map->mountain.peak.x;
    map->index[i] = camp;
    const bool contrast = layout_sight(layout)->contrast;
    map->camps[i] = (LabelCamp){.at = at,
                                .body = contrast ? mark_of(map, look, i) : body_of(map, look, i),
                                .right = onwards < at.x, /* away from where the path turns next */
                                .first = camp == look->next || camp == look->chosen};
    if (trail_is_named(look, camp)) {
        const bool end = trail_sign_has_end(layout, look, camp);
        map->camps[i].name = trail_sign_size(layout, trail_sign_words(layout, look, camp), end, 3);
        if (map->camps[i].first) {
            map->camps[i].brief = trail_sign_size(layout, trail_sign_brief(look, camp), end, 1);
        }
    }
}

static void place_mist(Layout *layout, const TrailLook *look, TrailMap *map) {
    if (look->mist >= look->count) {
        return;
    }
    const double top = map->mountain.peak.y, under = map->climb.camps[look->mist - 1].y;
    const LabelSize size = trail_sign_size(layout, trail_mist_words(layout, look), false, 1);
    map->mist_spread = fmin(fmax((under - top) / 272, .72), 1.6);
    map->mist_y = top + (under - top) * .43;
    const double x = fmin(fmax(map->mountain.peak.x - size.w / 2, map->room.x), map->room.x + map->room.w - size.w);
    map->mist = (LabelBox){x, fmax(map->mist_y - size.h / 2, map->room.y), size.w, size.h};
    const LabelCamp *last = &map->camps[map->count - 1];
    if (label_boxes_cross(map->mist, last->body)) { /* one in the mist that is looked at */
        map->mist.x = fmax(map->room.x, last->body.x - LABEL_APART - size.w);
    }
}

static LabelBox flag_box(const Mountain *mountain) {
    const double size = mountain_flag(mountain), x = mountain->peak.x, y = mountain->peak.y;
    return box_around(x - 4 * size, y - 42 * size, x + FLAG_WIDE * size, y + 3);
}

/* Nothing is named over the mist: it would belong to no camp that can be seen. */
static LabelBox room_under_mist(const TrailMap *map) {
    LabelBox room = map->room;
    if (map->mist.w > 0) {
        room = box_around(room.x, fmax(room.y, map->mist.y), room.x + room.w, room.y + room.h);
    }
    return room;
}

TrailMap *trail_map(Layout *layout, const TrailLook *look) {
    TrailMap *map = layout_room(layout, sizeof *map);
    map->mountain = mountain_of(layout, look);
    map->climb = look->mist < look->count ? mountain_climb_mist(&map->mountain, look->count, look->next, look->mist)
                                          : mountain_climb(&map->mountain, look->count);
    map->room = room_of(layout, look);
    for (size_t camp = 0; camp < look->count; camp++) {
        if (camp < look->mist || camp == look->chosen) {
            add_camp(layout, look, map, camp);
        }
    }
    place_cairns(look, map);
    place_mist(layout, look, map);
    const LabelMap labels = {.room = room_under_mist(map),
                             .camps = map->camps,
                             .count = map->count,
                             .mist = map->mist,
                             .flag = flag_box(&map->mountain),
                             .path = &map->climb.path,
                             .disc = trail_disc(layout)};
    label_places(&labels, map->places);
    return map;
}
