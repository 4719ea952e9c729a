/* The names of a trail's camps, whatever there are: none lies over another, over a camp, or outside the room. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/chance.h"
#include "view/mountain.h"
#include "view/trail_labels.h"

#include <math.h>
#include <string.h>

#define AHEAD 3
#define ALL_NAMED 6

typedef struct Case {
    const char *seed;
    size_t count, next;
    double letters, text, right; /* of a name; the text size; where the card begins */
    bool mist;
} Case;

typedef struct Slope {
    LabelCamp camps[STEPS_MOST];
    LabelPlace places[STEPS_MOST];
    Climb climb;
    LabelMap map;
} Slope;

/* A plate as wide as its words need, at most three lines of 190 pixels; with more the whole name has no plate. */
static LabelSize size_of(double letters, double text) {
    const double wide = letters * 8 * text, most = 190 * text, lines = ceil(wide / most);
    if (lines > 3) {
        return (LabelSize){0, 0};
    }
    return (LabelSize){fmin(wide, most) + 60 * text, 18 * lines * text + 18};
}

static LabelCamp camp_at(Point at, double size) {
    return (LabelCamp){.at = at, .body = {at.x - 36 * size, at.y - 34 * size, 72 * size, 34 * size + 4}};
}

static void build(const Case *this, Slope *slope) {
    const Mountain mountain = {.seed = this->seed,
                               .hour = HOUR_DAWN,
                               .peak = {372, 134},
                               .left = -230,
                               .right = 960,
                               .base = 740,
                               .clear_left = 56,
                               .clear_right = this->right - 44,
                               .low = 612};
    const size_t above = this->next + AHEAD + 1;
    const bool mist = this->mist && above < this->count;
    const size_t seen = mist ? above : this->count;
    *slope = (Slope){.climb = mist ? mountain_climb_mist(&mountain, this->count, this->next, above)
                                   : mountain_climb(&mountain, this->count)};
    for (size_t i = 0; i < seen; i++) {
        slope->camps[i] = camp_at(slope->climb.camps[i], this->count <= 8 ? 1 : .5);
        const bool named = this->count <= ALL_NAMED || (i >= this->next && i <= this->next + AHEAD);
        slope->camps[i].name = named ? size_of(this->letters, this->text) : (LabelSize){0, 0};
        slope->camps[i].brief = i == this->next ? size_of(9, this->text) : (LabelSize){0, 0};
        slope->camps[i].first = i == this->next;
        slope->camps[i].right = i % 2 == 0;
        slope->camps[i].beside = i == this->next && this->count <= 8
                                     ? (LabelBox){slope->climb.camps[i].x - 60, slope->climb.camps[i].y - 50, 24, 54}
                                     : (LabelBox){0, 0, 0, 0};
    }
    slope->map = (LabelMap){.room = {40, 96, this->right - 56, 560},
                            .camps = slope->camps,
                            .count = seen,
                            .flag = {mountain.peak.x - 4, mountain.peak.y - 40, 34, 42},
                            .path = &slope->climb.path,
                            .disc = 26};
    if (mist) {
        slope->map.mist = (LabelBox){250, 110, 230, 36};
    }
    label_places(&slope->map, slope->places);
}

static bool is_plate(const LabelPlace *place) {
    return place->kind == LABEL_NAME || place->kind == LABEL_BRIEF;
}

static void check_place(const Slope *slope, size_t i) {
    const LabelMap *map = &slope->map;
    const LabelBox box = slope->places[i].box, room = map->room;
    assert_true(box.w > 0 && box.h > 0);
    assert_true(box.x >= room.x && box.x + box.w <= room.x + room.w);
    assert_true(box.y >= room.y && box.y + box.h <= room.y + room.h);
    assert_false(label_boxes_cross(box, map->mist));
    assert_false(label_boxes_cross(box, map->flag));
    for (size_t j = 0; j < map->count; j++) {
        const bool instead = slope->places[j].kind == LABEL_INSTEAD; /* there is no tent then */
        assert_false(j != i && label_boxes_cross(box, slope->places[j].box));
        assert_false(!instead && label_boxes_cross(box, map->camps[j].body));
        assert_false(label_boxes_cross(box, map->camps[j].beside));
    }
}

static void check(const Case *this) {
    static Slope slope;
    build(this, &slope);
    size_t locked = 0;
    for (size_t i = 0; i < slope.map.count; i++) {
        check_place(&slope, i);
        locked += i > this->next && is_plate(&slope.places[i]);
    }
    const LabelPlace named = slope.places[this->next];
    assert_true(is_plate(&named));
    assert_true(this->count <= ALL_NAMED || locked <= AHEAD);
}

static void signs_never_meet(void **state) {
    (void)state;
    static const char *const seeds[] = {"dogs", "5f0c2a9e1b7d4c33", "speaking", "zzzz"};
    static const double letters[] = {2, 24, 45, 200}, texts[] = {1, 1.25, 1.5, 2}, rights[] = {832, 764, 640};
    for (size_t count = 1; count <= STEPS_MOST; count++) {
        for (size_t i = 0; i < 4 * 4 * 4 * 3; i++) {
            const Case this = {.seed = seeds[i % 4],
                               .count = count,
                               .next = (i * 7 + count / 2) % count,
                               .letters = letters[i / 4 % 4],
                               .text = texts[i / 16 % 4],
                               .right = rights[i / 64],
                               .mist = count > ALL_NAMED && i % 2 == 0};
            check(&this);
        }
    }
}

/* On an empty slope a plate lies level with its camp on the side it likes, and at the margin on the other. */
static void a_plate_lies_beside_its_camp(void **state) {
    (void)state;
    LabelCamp camp = camp_at((Point){400, 400}, 1);
    LabelPlace place;
    const LabelMap map = {.room = {40, 96, 700, 560}, .camps = &camp, .count = 1, .disc = 26};
    camp.name = (LabelSize){200, 36};
    camp.right = true;
    label_places(&map, &place);
    assert_int_equal(place.kind, LABEL_NAME);
    assert_true(place.box.x > camp.body.x + camp.body.w && place.box.x < camp.body.x + camp.body.w + 20);
    assert_true(fabs(place.box.y + 18 - 390) < 8);
    camp.right = false;
    label_places(&map, &place);
    assert_true(place.box.x + place.box.w < camp.body.x);
    camp.at.x = 120;
    camp.body.x = 84;
    label_places(&map, &place);
    assert_true(place.box.x > camp.body.x + camp.body.w);
}

/* Two neighbours in height move apart by the least distance; what finds no room at all becomes a disc. */
static void plates_make_room_and_else_become_discs(void **state) {
    (void)state;
    LabelCamp camps[] = {camp_at((Point){300, 400}, .6), camp_at((Point){304, 360}, .6)};
    LabelPlace places[2];
    LabelMap map = {.room = {40, 96, 700, 560}, .camps = camps, .count = 2, .disc = 26};
    for (int i = 0; i < 2; i++) {
        camps[i].name = (LabelSize){220, 54};
        camps[i].right = true;
    }
    label_places(&map, places);
    assert_int_equal(places[0].kind, LABEL_NAME);
    assert_int_equal(places[1].kind, LABEL_NAME);
    const LabelBox wide = {places[0].box.x, places[0].box.y - LABEL_APART, places[0].box.w,
                           places[0].box.h + 2 * LABEL_APART};
    assert_false(label_boxes_cross(wide, places[1].box));
    map.room = (LabelBox){250, 330, 100, 120};
    label_places(&map, places);
    assert_true(places[0].kind >= LABEL_DISC && places[1].kind >= LABEL_DISC);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signs_never_meet),
        cmocka_unit_test(a_plate_lies_beside_its_camp),
        cmocka_unit_test(plates_make_room_and_else_become_discs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
