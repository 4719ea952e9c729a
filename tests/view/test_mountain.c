/* The camps of a trail of any length lie on its mountain, follow each other upwards, and leave each other room. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "view/arena.h"
#include "view/mountain_body.h"
#include "view/scenery.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static Mountain mountain_of(const char *seed) {
    return (Mountain){.seed = seed,
                      .hour = HOUR_DAWN,
                      .peak = {372, 134},
                      .left = -230,
                      .right = 960,
                      .base = 740,
                      .clear_left = 56,
                      .clear_right = 720,
                      .low = 612};
}

#define SEEDS (2 * FORMS)

/* Two seeds for each form. */
static char seeds[SEEDS][32];

static int set_up(void **state) {
    (void)state;
    size_t found[FORMS] = {0}, all = 0;
    for (int i = 0; i < 1000 && all < SEEDS; i++) {
        char seed[32];
        (void)snprintf(seed, sizeof seed, "trail %d", i);
        const MountainForm form = mountain_form(seed);
        if (found[form] < 2) {
            memcpy(seeds[form * 2 + found[form]++], seed, sizeof seed);
            all++;
        }
    }
    return all == SEEDS ? 0 : -1; /* every form occurs */
}

static void test_form_follows_from_the_seed(void **state) {
    (void)state;
    for (size_t s = 0; s < SEEDS; s++) {
        assert_int_equal(mountain_form(seeds[s]), s / 2);
    }
    static const char *const ready[] = {"meeting-people", "phone-calls", "speaking", "dogs"};
    for (size_t i = 0; i < 4; i++) {
        for (size_t j = i + 1; j < 4; j++) {
            assert_int_not_equal(mountain_form(ready[i]), mountain_form(ready[j]));
        }
    }
}

static void test_trail_keeps_the_mountain_it_was_taken_with(void **state) {
    (void)state;
    Trail trail = {.record = {.id = "5f0c2a9e"}};
    assert_string_equal(trail_seed(&trail), "5f0c2a9e");
    memcpy(trail.from.id, "dogs", sizeof "dogs");
    assert_string_equal(trail_seed(&trail), "dogs");
}

static void test_camps_lie_on_the_rock(void **state) {
    (void)state;
    for (size_t s = 0; s < SEEDS; s++) {
        const Mountain mountain = mountain_of(seeds[s]);
        Chance chance = chance_from_seed(s);
        const Body body = mountain_body(&mountain, &chance);
        assert_true(body.top_count >= 1);
        for (size_t count = 1; count <= STEPS_MOST; count++) {
            const Climb climb = mountain_climb(&mountain, count);
            for (size_t i = 0; i < count; i++) {
                assert_true(body_holds(&body, climb.camps[i]));
            }
        }
    }
}

/* From one piece to the next it never turns by more than a gentle bend does. */
static void test_path_has_no_corners(void **state) {
    (void)state;
    for (size_t s = 0; s < SEEDS; s++) {
        const Mountain mountain = mountain_of(seeds[s]);
        for (size_t count = 1; count <= STEPS_MOST; count++) {
            const Climb climb = mountain_climb(&mountain, count);
            for (size_t i = 1; i + 2 < climb.path.count; i++) {
                const Point a = climb.path.points[i - 1], b = climb.path.points[i], c = climb.path.points[i + 1];
                const double turn = ((b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)) /
                                    (hypot(b.x - a.x, b.y - a.y) * hypot(c.x - b.x, c.y - b.y));
                assert_true(turn > .4);
            }
        }
    }
}

static void test_camps_lie_in_their_room(void **state) {
    (void)state;
    for (size_t s = 0; s < SEEDS; s++) {
        const Mountain mountain = mountain_of(seeds[s]);
        for (size_t count = 1; count <= STEPS_MOST; count++) {
            const Climb climb = mountain_climb(&mountain, count);
            assert_int_equal(climb.count, count);
            for (size_t i = 0; i < count; i++) {
                assert_true(climb.camps[i].x >= mountain.clear_left && climb.camps[i].x <= mountain.clear_right);
                assert_true(climb.camps[i].y > mountain.peak.y && climb.camps[i].y <= mountain.low);
            }
        }
    }
}

static void test_camps_leave_each_other_room(void **state) {
    (void)state;
    for (size_t s = 0; s < SEEDS; s++) {
        const Mountain mountain = mountain_of(seeds[s]);
        for (size_t count = 2; count <= STEPS_MOST; count++) {
            const Climb climb = mountain_climb(&mountain, count);
            for (size_t i = 0; i < count; i++) {
                for (size_t j = i + 1; j < count; j++) {
                    const Point a = climb.camps[i], b = climb.camps[j];
                    assert_true(hypot(a.x - b.x, a.y - b.y) >= MOUNTAIN_DISC);
                }
            }
        }
    }
}

static void test_camps_follow_each_other_upwards(void **state) {
    (void)state;
    for (size_t s = 0; s < SEEDS; s++) {
        const Mountain mountain = mountain_of(seeds[s]);
        for (size_t count = 2; count <= STEPS_MOST; count++) {
            const Climb climb = mountain_climb(&mountain, count);
            for (size_t i = 1; i < count; i++) {
                assert_true(climb.camps[i].y < climb.camps[i - 1].y);
                assert_true(climb.at[i] > climb.at[i - 1]);
            }
        }
    }
}

static void test_path_leads_through_every_camp_to_the_peak(void **state) {
    (void)state;
    const Mountain mountain = mountain_of("dogs");
    for (size_t count = 1; count <= STEPS_MOST; count++) {
        const Climb climb = mountain_climb(&mountain, count);
        for (size_t i = 0; i < count; i++) {
            const Point at = climb.path.points[climb.at[i]];
            assert_true(hypot(at.x - climb.camps[i].x, at.y - climb.camps[i].y) < .01);
        }
        const Point end = climb.path.points[climb.path.count - 1];
        assert_true(hypot(end.x - mountain.peak.x, end.y - mountain.peak.y) < 6);
    }
}

static uint64_t mark_of(const char *seed, int walked) {
    Arena *arena = arena_new();
    Picture *picture = picture_new(arena);
    const Mountain mountain = mountain_of(seed);
    const Climb climb = mountain_climb(&mountain, 5);
    mountain_paint(picture, &mountain);
    mountain_paint_path(picture, &mountain, &climb, walked);
    picture_mark(picture);
    const uint64_t mark = picture->mark;
    arena_free(arena);
    return mark;
}

static void test_same_seed_same_picture(void **state) {
    (void)state;
    assert_true(mark_of("dogs", 2) == mark_of("dogs", 2));
    assert_true(mark_of("dogs", 2) != mark_of("phone-calls", 2));
    assert_true(mark_of("dogs", 2) != mark_of("dogs", 3));
}

static uint64_t scene_mark(Scene scene, Hour hour, double width, double height, bool contrast) {
    Arena *arena = arena_new();
    Picture *picture = picture_new(arena);
    const Scenery scenery = {.scene = scene,
                             .hour = hour,
                             .seed = "dogs",
                             .width = width,
                             .height = height,
                             .scale = height / 720,
                             .orb = .3,
                             .contrast = contrast};
    scenery_paint(picture, &scenery);
    picture_mark(picture);
    const uint64_t mark = picture->mark;
    arena_free(arena);
    return mark;
}

static void test_every_hour_has_a_sky_of_its_own(void **state) {
    (void)state;
    for (int hour = 0; hour < HOURS; hour++) {
        const uint64_t mark = scene_mark(SCENE_SKY, (Hour)hour, 1280, 720, false);
        assert_true(mark == scene_mark(SCENE_SKY, (Hour)hour, 1280, 720, false));
        assert_true(mark != scene_mark(SCENE_SKY, (Hour)((hour + 1) % HOURS), 1280, 720, false));
        assert_true(mark != scene_mark(SCENE_SKY, (Hour)hour, 1920, 720, false));
    }
}

static void test_high_contrast_has_no_scenery(void **state) {
    (void)state;
    const uint64_t plain = scene_mark(SCENE_SKY, HOUR_DAWN, 1280, 720, true);
    assert_true(plain == scene_mark(SCENE_HUT, HOUR_NIGHT, 1280, 720, true));
    assert_true(plain == scene_mark(SCENE_QUIET, HOUR_DUSK, 1280, 720, true));
}

/* The key hints lie in the last 56 design pixels: over the whole width something dark must be painted there. */
static void test_hill_in_front_covers_the_foot_of_the_page(void **state) {
    (void)state;
    Arena *arena = arena_new();
    for (int hour = 0; hour < HOURS; hour++) {
        Picture *picture = picture_new(arena);
        const Scenery scenery = {
            .hour = (Hour)hour, .seed = "dogs", .width = 2560, .height = 720, .scale = 1, .orb = .5};
        scenery_foreground(picture, &scenery);
        const Drawn *hill = &picture->shapes[picture->count - 1];
        double left = 1e9, right = -1e9;
        for (size_t i = 0; i + 3 < hill->count; i++) { /* the last steps close it below the page */
            left = fmin(left, hill->steps[i].x);
            right = fmax(right, hill->steps[i].x);
            assert_true(hill->steps[i].y <= 720 - 56);
        }
        assert_true(left <= 0 && right >= 2560);
    }
    arena_free(arena);
}

/* Lit camps lie low, the next near the middle, the ones to come above it, and what is in the mist highest. */
static void test_mist_spreads_the_camps(void **state) {
    (void)state;
    for (size_t s = 0; s < SEEDS; s++) {
        const Mountain mountain = mountain_of(seeds[s]);
        for (size_t count = 7; count <= STEPS_MOST; count++) {
            for (size_t next = 0; next + 4 < count; next++) {
                const Climb climb = mountain_climb_mist(&mountain, count, next, next + 4);
                assert_int_equal(climb.count, count);
                const double middle = (mountain.low + mountain.peak.y) / 2;
                assert_true(climb.camps[next].y > middle - 90 && climb.camps[next + 3].y > mountain.peak.y + 60);
                assert_true(next == 0 || climb.camps[next - 1].y > climb.camps[next + 3].y);
                for (size_t i = 1; i < count; i++) {
                    assert_true(climb.at[i] > climb.at[i - 1]);
                }
                for (size_t i = 0; i < next + 4; i++) {
                    for (size_t j = i + 1; j < next + 4; j++) {
                        const Point a = climb.camps[i], b = climb.camps[j];
                        assert_true(hypot(a.x - b.x, a.y - b.y) >= 26);
                    }
                }
            }
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mist_spreads_the_camps),
        cmocka_unit_test(test_form_follows_from_the_seed),
        cmocka_unit_test(test_trail_keeps_the_mountain_it_was_taken_with),
        cmocka_unit_test(test_camps_lie_on_the_rock),
        cmocka_unit_test(test_path_has_no_corners),
        cmocka_unit_test(test_camps_lie_in_their_room),
        cmocka_unit_test(test_camps_leave_each_other_room),
        cmocka_unit_test(test_camps_follow_each_other_upwards),
        cmocka_unit_test(test_path_leads_through_every_camp_to_the_peak),
        cmocka_unit_test(test_same_seed_same_picture),
        cmocka_unit_test(test_every_hour_has_a_sky_of_its_own),
        cmocka_unit_test(test_high_contrast_has_no_scenery),
        cmocka_unit_test(test_hill_in_front_covers_the_foot_of_the_page),
    };
    return cmocka_run_group_tests(tests, set_up, NULL);
}
