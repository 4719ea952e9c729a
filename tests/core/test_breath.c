#include "check.h"

#include "core/breath.h"

#include <math.h>

static void check_now(const BreathPattern *pattern, int64_t ms, Phase phase, int64_t into, int64_t breaths) {
    const BreathNow now = breath_at(pattern, ms);
    assert_int_equal(now.phase, phase);
    assert_int_equal(now.into, into);
    assert_int_equal(now.breaths, breaths);
    assert_int_equal(now.length, pattern->ms[phase]);
}

static void the_hut_breath_is_4_4_6(void **state) {
    (void)state;
    assert_int_equal(breath_cycle(&breath_hut), 14000);
    assert_int_equal(breath_hut.ms[PHASE_IN], 4000);
    assert_int_equal(breath_hut.ms[PHASE_HOLD], 4000);
    assert_int_equal(breath_hut.ms[PHASE_OUT], 6000);
    assert_int_equal(breath_hut.ms[PHASE_REST], 0);
}

static void a_phase_begins_at_its_first_millisecond(void **state) {
    (void)state;
    for (int64_t breaths = 0; breaths < 3; breaths++) {
        const int64_t from = breaths * 14000;
        check_now(&breath_hut, from, PHASE_IN, 0, breaths);
        check_now(&breath_hut, from + 3999, PHASE_IN, 3999, breaths);
        check_now(&breath_hut, from + 4000, PHASE_HOLD, 0, breaths);
        check_now(&breath_hut, from + 7999, PHASE_HOLD, 3999, breaths);
        check_now(&breath_hut, from + 8000, PHASE_OUT, 0, breaths);
        check_now(&breath_hut, from + 13999, PHASE_OUT, 5999, breaths);
    }
}

static void every_millisecond_follows_the_one_before(void **state) {
    (void)state;
    const BreathPattern box = {{1000, 750, 1250, 500}};
    BreathNow before = breath_at(&box, 0);
    for (int64_t ms = 1; ms < 3 * breath_cycle(&box); ms++) {
        const BreathNow now = breath_at(&box, ms);
        if (now.phase == before.phase) {
            assert_int_equal(now.into, before.into + 1);
        } else {
            assert_int_equal(now.into, 0);
            assert_int_equal(before.into, before.length - 1);
            assert_int_equal(now.phase, (before.phase + 1) % PHASES);
            assert_int_equal(now.breaths, before.breaths + (now.phase == PHASE_IN ? 1 : 0));
        }
        before = now;
    }
}

static void phases_of_no_length_are_left_out(void **state) {
    (void)state;
    const BreathPattern even = {{5000, 0, 5000, 0}};
    check_now(&even, 4999, PHASE_IN, 4999, 0);
    check_now(&even, 5000, PHASE_OUT, 0, 0);
    check_now(&even, 9999, PHASE_OUT, 4999, 0);
    check_now(&even, 10000, PHASE_IN, 0, 1);
}

static void it_is_as_exact_after_days_as_at_the_start(void **state) {
    (void)state;
    const int64_t breaths = 1000000; /* 162 days */
    check_now(&breath_hut, breaths * 14000 + 7999, PHASE_HOLD, 3999, breaths);
    check_now(&breath_hut, breaths * 14000 + 8000, PHASE_OUT, 0, breaths);
    check_now(&breath_hut, breaths * 14000 - 1, PHASE_OUT, 5999, breaths - 1);
}

static double fullness_at(int64_t ms) {
    const BreathPattern box = {{4000, 4000, 6000, 2000}};
    const BreathNow now = breath_at(&box, ms);
    return breath_fullness(&now);
}

static void the_light_rises_rests_and_falls(void **state) {
    (void)state;
    assert_true(fabs(fullness_at(0)) < 1e-9);
    assert_true(fabs(fullness_at(2000) - 0.5) < 1e-9);
    assert_true(fabs(fullness_at(4000) - 1) < 1e-9);
    assert_true(fabs(fullness_at(7999) - 1) < 1e-9);
    assert_true(fabs(fullness_at(8000) - 1) < 1e-9);
    assert_true(fabs(fullness_at(11000) - 0.5) < 1e-9);
    assert_true(fabs(fullness_at(14000)) < 1e-9);
    assert_true(fabs(fullness_at(15999)) < 1e-9);
    for (int64_t ms = 1; ms < 16000; ms++) {
        const double step = fullness_at(ms) - fullness_at(ms - 1);
        assert_true(fabs(step) < 0.001); /* no jump anywhere, the seam included */
        assert_true(ms >= 4000 || step > 0);
        assert_true(ms <= 8000 || ms >= 14000 || step < 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_hut_breath_is_4_4_6),
        cmocka_unit_test(a_phase_begins_at_its_first_millisecond),
        cmocka_unit_test(every_millisecond_follows_the_one_before),
        cmocka_unit_test(phases_of_no_length_are_left_out),
        cmocka_unit_test(it_is_as_exact_after_days_as_at_the_start),
        cmocka_unit_test(the_light_rises_rests_and_falls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
