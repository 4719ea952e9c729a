#include "check.h"

#include "core/breath_pattern.h"

#include <math.h>

#define SECOND ((int64_t)BREATH_RATE)

static BreathSettings lasting(int minutes) {
    BreathSettings settings = breath_usual;
    settings.minutes = minutes;
    return settings;
}

static BreathPlan plan_of(const char *id, BreathSettings settings) {
    return breath_plan(breath_pattern(id), &settings);
}

/* The table of science.md 4.2: cycle, and the first whole cycles of five minutes. */
static void the_table_of_patterns(void **state) {
    (void)state;
    static const struct {
        const char *id;
        int in, sip, hold, out, rest, cycle, rounds, total;
    } table[] = {
        {"hut", 4, 0, 4, 6, 0, 14, 22, 308},      {"even", 5, 0, 0, 5, 0, 10, 30, 300},
        {"long-out", 4, 0, 0, 6, 0, 10, 30, 300}, {"box", 4, 0, 4, 4, 4, 16, 19, 304},
        {"4-7-8", 4, 0, 7, 8, 0, 19, 4, 76},      {"sigh", 3, 1, 0, 6, 0, 10, 30, 300},
    };
    assert_int_equal(sizeof table / sizeof *table, PATTERNS);
    for (size_t i = 0; i < PATTERNS; i++) {
        const BreathPattern *pattern = breath_pattern(table[i].id);
        assert_ptr_equal(pattern, &breath_patterns[i]);
        assert_int_equal(pattern->in, table[i].in * 1000);
        assert_int_equal(pattern->sip, table[i].sip * 1000);
        assert_int_equal(pattern->hold, table[i].hold * 1000);
        assert_int_equal(pattern->out, table[i].out * 1000);
        assert_int_equal(pattern->rest, table[i].rest * 1000);
        assert_int_equal(breath_cycle(pattern), table[i].cycle * 1000);
        const BreathPlan plan = plan_of(table[i].id, lasting(5));
        assert_int_equal(plan.stretches[0].frames, table[i].cycle * SECOND);
        assert_int_equal(breath_rounds(&plan), table[i].rounds);
        assert_int_equal(plan.stretches[0].frames * plan.stretches[0].rounds, table[i].total * SECOND);
    }
}

static void an_unknown_id_is_nobodys(void **state) {
    (void)state;
    assert_null(breath_pattern("hyper"));
    assert_null(breath_pattern(""));
}

static void a_session_is_the_first_whole_breaths_that_are_long_enough(void **state) {
    (void)state;
    static const int minutes[] = {1, 3, 5, 10};
    static const char *const ids[] = {"hut", "even", "long-out", "sigh"};
    for (size_t i = 0; i < 4; i++) {
        for (size_t k = 0; k < 4; k++) {
            for (int pace = BREATH_PACE_LEAST; pace <= BREATH_PACE_MOST; pace++) {
                BreathSettings settings = lasting(minutes[k]);
                settings.pace = pace;
                const BreathPlan plan = plan_of(ids[i], settings);
                const int64_t wanted = minutes[k] * 60 * SECOND, total = breath_frames(&plan);
                assert_int_equal(plan.count, 1);
                assert_true(total >= wanted && total - plan.stretches[0].frames < wanted);
                assert_int_equal(breath_at(&plan, total - 1).phase, PHASE_OUT);
            }
        }
    }
}

static void a_lower_pace_is_longer_phases(void **state) {
    (void)state;
    BreathSettings settings = lasting(1);
    settings.pace = 80;
    assert_int_equal(plan_of("hut", settings).stretches[0].legs[0].frames, 5 * SECOND);
    assert_int_equal(plan_of("hut", settings).stretches[0].legs[2].frames, 15 * SECOND / 2);
    settings.pace = 125;
    assert_int_equal(plan_of("even", settings).stretches[0].legs[0].frames, 4 * SECOND);
    settings.pace = 70;
    assert_int_equal(plan_of("hut", settings).stretches[0].legs[0].frames, 274286); /* 5.714 s, to the nearest frame */
    settings.pace = 1;
    assert_int_equal(plan_of("hut", settings).stretches[0].legs[0].frames, 274286);
    settings.pace = 1000;
    assert_int_equal(plan_of("hut", settings).stretches[0].legs[0].frames, 147692); /* 130 */
}

static void no_breath_is_rapid(void **state) {
    (void)state;
    assert_int_equal(breath_pace_most(breath_pattern("4-7-8"), false), 100);
    assert_int_equal(breath_pace_most(breath_pattern("4-7-8"), true), 100);
    assert_int_equal(breath_pace_most(breath_pattern("box"), true), 130);
    for (size_t i = 0; i < PATTERNS; i++) {
        for (int no_hold = 0; no_hold < 2; no_hold++) {
            BreathSettings settings = lasting(1);
            settings.pace = BREATH_PACE_MOST;
            settings.no_hold = no_hold != 0;
            const BreathPlan plan = breath_plan(&breath_patterns[i], &settings);
            assert_true(plan.stretches[0].frames >= 6 * SECOND);
        }
    }
    const BreathPattern quick = {.id = "own", .in = 2000, .hold = 2000, .out = 2000, .pace_most = BREATH_PACE_MOST};
    BreathSettings settings = lasting(1);
    settings.no_hold = true;
    const BreathPlan plan = breath_plan(&quick, &settings);
    assert_true(plan.stretches[0].frames >= 6 * SECOND);
}

static void without_holds(void **state) {
    (void)state;
    BreathSettings settings = lasting(1);
    settings.no_hold = true;
    static const struct {
        const char *id;
        int in, out;
    } table[] = {{"hut", 4, 6}, {"box", 4, 4}, {"4-7-8", 4, 8}};
    for (size_t i = 0; i < 3; i++) {
        const BreathPlan plan = plan_of(table[i].id, settings);
        assert_int_equal(plan.stretches[0].count, 2);
        assert_int_equal(plan.stretches[0].legs[0].phase, PHASE_IN);
        assert_int_equal(plan.stretches[0].legs[0].frames, table[i].in * SECOND);
        assert_int_equal(plan.stretches[0].legs[1].phase, PHASE_OUT);
        assert_int_equal(plan.stretches[0].legs[1].frames, table[i].out * SECOND);
    }
}

static void after_a_long_box_comes_a_minute_of_natural_breath(void **state) {
    (void)state;
    const BreathPlan shorter = plan_of("box", lasting(3));
    assert_int_equal(shorter.count, 1);
    assert_int_equal(breath_frames(&shorter), 192 * SECOND);
    const BreathPlan plan = plan_of("box", lasting(5));
    assert_int_equal(breath_frames(&plan), (304 + 60) * SECOND);
    assert_int_equal(breath_at(&plan, 304 * SECOND - 1).phase, PHASE_REST);
    assert_int_equal(breath_at(&plan, 304 * SECOND).phase, PHASE_NATURAL);
    assert_int_equal(breath_at(&plan, 304 * SECOND).length, 60 * SECOND);
    assert_int_equal(breath_at(&plan, 364 * SECOND).phase, PHASE_OVER);
    const BreathPlan longer = plan_of("box", lasting(10));
    assert_int_equal(breath_frames(&longer), (608 + 60) * SECOND);
}

static void four_seven_eight_is_four_rounds_or_eight(void **state) {
    (void)state;
    static const struct {
        int minutes;
        bool more;
        int rounds, total;
    } table[] = {{1, false, 4, 76}, {3, false, 4, 180}, {5, false, 4, 300}, {10, false, 4, 600},
                 {1, true, 4, 76},  {3, true, 8, 180},  {5, true, 8, 300},  {10, true, 8, 600}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        BreathSettings settings = lasting(table[i].minutes);
        settings.more_rounds = table[i].more;
        const BreathPlan plan = plan_of("4-7-8", settings);
        assert_int_equal(breath_rounds(&plan), table[i].rounds);
        assert_int_equal(breath_frames(&plan), table[i].total * SECOND);
        assert_int_equal(breath_at(&plan, table[i].rounds * 19 * SECOND).phase,
                         table[i].minutes == 1 ? PHASE_OVER : PHASE_NATURAL);
    }
}

/* Eight slow rounds of 4-7-8 are nearly three minutes; what is left is enough to be breathed in one's own way. */
static void natural_breath_is_never_cut_short(void **state) {
    (void)state;
    BreathSettings settings = lasting(3);
    settings.more_rounds = true;
    settings.pace = 85;
    const BreathPlan plan = plan_of("4-7-8", settings);
    assert_int_equal(breath_rounds(&plan), 8);
    assert_int_equal(plan.stretches[1].frames, 15 * SECOND);
}

static void an_open_session_does_not_end(void **state) {
    (void)state;
    const BreathPlan hut = plan_of("hut", lasting(0));
    assert_int_equal(hut.count, 1);
    assert_true(breath_frames(&hut) >= BREATH_ENDLESS);
    assert_int_equal(breath_at(&hut, 14 * SECOND * 1000000).breaths, 1000000);
    const BreathPlan long_hold = plan_of("4-7-8", lasting(0));
    assert_int_equal(breath_at(&long_hold, 76 * SECOND).phase, PHASE_NATURAL);
    assert_true(breath_frames(&long_hold) >= BREATH_ENDLESS);
    assert_int_equal(breath_at(&long_hold, 365 * 86400 * SECOND).breaths, 4);
    const BreathPlan box = plan_of("box", lasting(0));
    assert_int_equal(box.count, 1);
}

static void a_moment_to_settle_comes_first(void **state) {
    (void)state;
    BreathSettings settings = lasting(5);
    settings.settle = 8;
    const BreathPlan plan = plan_of("hut", settings);
    assert_int_equal(breath_settle(&plan), 8 * SECOND);
    assert_int_equal(breath_at(&plan, 8 * SECOND).phase, PHASE_IN);
    assert_int_equal(breath_frames(&plan), (8 + 308) * SECOND);
    settings.settle = 999;
    const BreathPlan longest = plan_of("hut", settings);
    assert_int_equal(breath_settle(&longest), 30 * SECOND);
}

static BreathRefusal said(double in, double hold, double out, double rest) {
    const Pattern record = {.record.id = "own", .in = in, .hold = hold, .out = out, .rest = rest};
    BreathPattern made = {.in = -1};
    const BreathRefusal refusal = breath_own(&record, &made);
    if (refusal == BREATH_FITS) {
        assert_int_equal(made.in, lround(in * 1000));
        assert_int_equal(made.hold, lround(hold * 1000));
        assert_int_equal(made.out, lround(out * 1000));
        assert_int_equal(made.rest, lround(rest * 1000));
        assert_string_equal(made.id, "own");
    } else {
        assert_int_equal(made.in, -1);
    }
    return refusal;
}

static void a_breath_of_ones_own(void **state) {
    (void)state;
    assert_int_equal(said(4, 4, 6, 0), BREATH_FITS);
    assert_int_equal(said(2, 2, 2, 0), BREATH_FITS);
    assert_int_equal(said(10, 7, 12, 7), BREATH_FITS);
    assert_int_equal(said(2.25, 0, 3.75, 0), BREATH_FITS);
    assert_int_equal(said(1.75, 4, 6, 0), BREATH_IN_OUTSIDE);
    assert_int_equal(said(10.25, 4, 6, 0), BREATH_IN_OUTSIDE);
    assert_int_equal(said((double)NAN, 4, 6, 0), BREATH_IN_OUTSIDE);
    assert_int_equal(said(4, 4, 1.75, 0), BREATH_OUT_OUTSIDE);
    assert_int_equal(said(4, 4, 12.25, 0), BREATH_OUT_OUTSIDE);
    assert_int_equal(said(4, 7.25, 6, 0), BREATH_HOLD_OUTSIDE);
    assert_int_equal(said(4, -.25, 6, 0), BREATH_HOLD_OUTSIDE);
    assert_int_equal(said(4, 0, 6, 7.25), BREATH_REST_OUTSIDE);
    assert_int_equal(said(4, 0, 6, (double)INFINITY), BREATH_REST_OUTSIDE);
    assert_int_equal(said(4.1, 0, 6, 0), BREATH_NOT_QUARTERS);
    assert_int_equal(said(4, .3, 6, 0), BREATH_NOT_QUARTERS);
    assert_int_equal(said(4, 0, 6.01, 0), BREATH_NOT_QUARTERS);
    assert_int_equal(said(4, 0, 6, 1.2), BREATH_NOT_QUARTERS);
    assert_int_equal(said(2, 0, 3.75, 0), BREATH_TOO_QUICK);
    assert_int_equal(said(3, 0, 3, 0), BREATH_FITS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_of_patterns),
        cmocka_unit_test(an_unknown_id_is_nobodys),
        cmocka_unit_test(a_session_is_the_first_whole_breaths_that_are_long_enough),
        cmocka_unit_test(a_lower_pace_is_longer_phases),
        cmocka_unit_test(no_breath_is_rapid),
        cmocka_unit_test(without_holds),
        cmocka_unit_test(after_a_long_box_comes_a_minute_of_natural_breath),
        cmocka_unit_test(four_seven_eight_is_four_rounds_or_eight),
        cmocka_unit_test(natural_breath_is_never_cut_short),
        cmocka_unit_test(an_open_session_does_not_end),
        cmocka_unit_test(a_moment_to_settle_comes_first),
        cmocka_unit_test(a_breath_of_ones_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
