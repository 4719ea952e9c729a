/* Signals one after another. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sound/bus.h"

#include <math.h>
#include <stdlib.h>

#define SECOND SOUND_RATE

static float *heard(Bus *bus, size_t frames) {
    float *stereo = malloc(2 * frames * sizeof *stereo);
    assert_non_null(stereo);
    for (size_t at = 0; at < frames;) {
        size_t piece = frames - at < 512 ? frames - at : 512;
        bus_render(bus, piece, stereo + 2 * at);
        at += piece;
    }
    return stereo;
}

static double loudest(const float *stereo, size_t from, size_t to) {
    double most = 0;
    for (size_t i = 2 * from; i < 2 * to; i++)
        most = fmax(most, fabs((double)stereo[i]));
    return most;
}

static double biggest_jump(const float *stereo, size_t frames) {
    double most = 0;
    for (size_t i = 2; i < 2 * frames; i++)
        most = fmax(most, fabs((double)stereo[i] - (double)stereo[i - 2]));
    return most;
}

static void one_signal_is_itself(void **state) {
    (void)state;
    Bus bus = {0};
    const SignalPlan plan = signal_plan(SIGNAL_TURNED);
    const size_t frames = (size_t)plan.frames;
    float *alone = malloc(2 * frames * sizeof *alone);
    assert_non_null(alone);
    signal_render(&plan, 0, frames, alone);
    assert_true(bus_add(&bus, SIGNAL_TURNED));
    assert_false(bus_is_over(&bus));
    float *stereo = heard(&bus, frames);
    assert_memory_equal(stereo, alone, 2 * frames * sizeof *alone);
    assert_true(bus_is_over(&bus));
    free(stereo);
    free(alone);
}

/* The second waits for the first one's notes, not for its bowls to die away. */
static void a_second_signal_waits_its_turn(void **state) {
    (void)state;
    Bus bus = {0};
    assert_true(bus_add(&bus, SIGNAL_DONE));
    assert_true(bus_add(&bus, SIGNAL_UNLOCK));
    assert_int_equal(bus.voices[1].start, bus.voices[0].plan.follows);
    assert_true(bus.voices[1].start < bus.voices[0].plan.frames);
    float *stereo = heard(&bus, 8 * SECOND);
    assert_true(bus_is_over(&bus));
    assert_true(loudest(stereo, 0, 8 * SECOND) * (double)signal_gain(SIGNALS_MOST) < 0.501);
    assert_true(biggest_jump(stereo, 8 * SECOND) < 0.02);
    free(stereo);
}

static void a_late_signal_begins_at_once(void **state) {
    (void)state;
    Bus bus = {0};
    assert_true(bus_add(&bus, SIGNAL_UNLOCK));
    free(heard(&bus, 3 * SECOND));
    assert_true(bus_add(&bus, SIGNAL_UNLOCK));
    assert_int_equal(bus.voices[1].start, 3 * SECOND);
}

static void enough_is_enough(void **state) {
    (void)state;
    Bus bus = {0};
    for (int i = 0; i < BUS_VOICES; i++)
        assert_true(bus_add(&bus, SIGNAL_UNLOCK));
    assert_false(bus_add(&bus, SIGNAL_UNLOCK));
}

static void nothing_asked_is_over(void **state) {
    (void)state;
    Bus bus = {0};
    assert_true(bus_is_over(&bus));
    float *stereo = heard(&bus, 100);
    assert_true(loudest(stereo, 0, 100) == 0);
    free(stereo);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_signal_is_itself),         cmocka_unit_test(a_second_signal_waits_its_turn),
        cmocka_unit_test(a_late_signal_begins_at_once), cmocka_unit_test(enough_is_enough),
        cmocka_unit_test(nothing_asked_is_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
