/* The three signals, sample by sample. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sound/signal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define PEAK 0.501 /* -6 dBFS */
#define PI 3.14159265358979323846

typedef struct Take {
    SignalPlan plan;
    size_t frames;
    float *stereo;
} Take;

static Take take(Signal signal) {
    Take take = {.plan = signal_plan(signal)};
    take.frames = (size_t)take.plan.frames;
    take.stereo = malloc(2 * take.frames * sizeof(float));
    assert_non_null(take.stereo);
    signal_render(&take.plan, 0, take.frames, take.stereo);
    return take;
}

static double level(const Take *take, size_t i) {
    return fabs((double)take->stereo[i]);
}

static void pieces_of_any_size_make_the_same_samples(void **state) {
    (void)state;
    for (int signal = 0; signal < SIGNALS; signal++) {
        Take whole = take((Signal)signal);
        size_t at = 0;
        for (size_t piece = 1; at < whole.frames; piece = piece * 7 % 1031 + 1) {
            float part[2 * 1031];
            size_t frames = piece < whole.frames - at ? piece : whole.frames - at;
            signal_render(&whole.plan, (int64_t)at, frames, part);
            assert_memory_equal(part, whole.stereo + 2 * at, 2 * frames * sizeof(float));
            at += frames;
        }
        free(whole.stereo);
    }
}

static void before_and_after_is_silence(void **state) {
    (void)state;
    for (int signal = 0; signal < SIGNALS; signal++) {
        const SignalPlan plan = signal_plan((Signal)signal);
        float stereo[2 * 200];
        static const float nothing[2 * 200];
        memset(stereo, 1, sizeof stereo);
        signal_render(&plan, -200, 200, stereo);
        assert_memory_equal(stereo, nothing, sizeof stereo);
        memset(stereo, 1, sizeof stereo);
        signal_render(&plan, plan.frames, 200, stereo);
        assert_memory_equal(stereo, nothing, sizeof stereo);
        signal_render(&plan, -100, 200, stereo);
        assert_memory_equal(stereo, nothing, 2 * 100 * sizeof(float));
        assert_true(fabs((double)stereo[2 * 150]) > 0);
    }
}

static void it_begins_and_ends_at_nothing(void **state) {
    (void)state;
    for (int signal = 0; signal < SIGNALS; signal++) {
        Take whole = take((Signal)signal);
        for (size_t side = 0; side < 2; side++) {
            assert_true(level(&whole, side) == 0);
            assert_true(level(&whole, 2 * (whole.frames - 1) + side) == 0);
        }
        free(whole.stereo);
    }
}

static void it_is_soft_and_without_clicks(void **state) {
    (void)state;
    for (int signal = 0; signal < SIGNALS; signal++) {
        Take whole = take((Signal)signal);
        double peak = 0, jump = 0, sum = 0;
        for (size_t i = 2; i < 2 * whole.frames; i++) {
            peak = fmax(peak, level(&whole, i));
            jump = fmax(jump, fabs((double)whole.stereo[i] - (double)whole.stereo[i - 2]));
            sum += (double)whole.stereo[i];
        }
        assert_true(peak > 0.05);
        assert_true(peak * (double)signal_gain(SIGNALS_MOST) < PEAK);
        assert_true(jump < 0.02);
        assert_true(fabs(sum) / (2.0 * (double)whole.frames) < 0.001);
        free(whole.stereo);
    }
}

/* How much of a pitch there is in the 80 ms from `at`: Goertzel's one bin, from the left side. */
static double pitch(const Take *take, double seconds, double hz) {
    const size_t from = (size_t)sound_frames(seconds), length = 3840;
    double re = 0, im = 0;
    for (size_t i = 0; i < length; i++) {
        const double turn = 2 * PI * hz * (double)i / SOUND_RATE;
        const double window = (1 - cos(2 * PI * (double)i / (double)length)) / 2;
        re += window * cos(turn) * (double)take->stereo[2 * (from + i)];
        im += window * sin(turn) * (double)take->stereo[2 * (from + i)];
    }
    return hypot(re, im) * 4 / (double)length;
}

static void notes_come_in_their_order(Signal signal, double beat, const double *hz, int count) {
    Take whole = take(signal);
    for (int i = 0; i < count; i++) {
        assert_int_equal(whole.plan.strokes[i].at, llround(i * beat * SOUND_RATE));
        assert_true(pitch(&whole, i * beat, hz[i]) > 0.03);
        if (i > 0 && hz[i] != hz[i - 1])
            assert_true(pitch(&whole, i * beat, hz[i]) > 2 * pitch(&whole, i * beat - 0.08, hz[i]));
    }
    assert_int_equal(whole.plan.follows, llround((count + 1) * beat * SOUND_RATE));
    free(whole.stereo);
}

static void each_says_its_own_thing(void **state) {
    (void)state;
    notes_come_in_their_order(SIGNAL_DONE, .190, (const double[]){293.67, 440, 369.99, 587.33, 440, 739.99, 880}, 7);
    notes_come_in_their_order(SIGNAL_UNLOCK, .140, (const double[]){293.67, 369.99, 440, 587.33, 659.26}, 5);
    notes_come_in_their_order(SIGNAL_TURNED, .260, (const double[]){440, 369.99, 293.67}, 3);
}

/* Before its own stroke a part of the plan adds nothing at all. */
static void a_stroke_begins_at_its_frame(void **state) {
    (void)state;
    const SignalPlan plan = signal_plan(SIGNAL_DONE);
    for (int i = 0; i < plan.count; i++) {
        float stereo[2 * 64] = {0};
        ring_add(&plan.strokes[i].ring, -32, 64, stereo);
        for (size_t k = 0; k <= 2 * 32 + 1; k++)
            assert_true(fabs((double)stereo[k]) == 0);
        assert_true(fabs((double)stereo[2 * 34]) > 0);
    }
}

static void the_bowls_ring_on(void **state) {
    (void)state;
    Take done = take(SIGNAL_DONE);
    assert_true(pitch(&done, 0.3, 146.83) > 0.03);
    assert_true(pitch(&done, 2.5, 293.67) > 0.005);
    assert_true(done.frames > 5 * SOUND_RATE && done.frames < 6 * SOUND_RATE);
    free(done.stereo);
}

static void the_usual_volume_is_as_composed(void **state) {
    (void)state;
    assert_true(fabs((double)signal_gain(SIGNALS_USUAL) - 1) == 0);
    assert_true(fabs((double)signal_gain(0)) == 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_of_any_size_make_the_same_samples),
        cmocka_unit_test(before_and_after_is_silence),
        cmocka_unit_test(it_begins_and_ends_at_nothing),
        cmocka_unit_test(it_is_soft_and_without_clicks),
        cmocka_unit_test(each_says_its_own_thing),
        cmocka_unit_test(a_stroke_begins_at_its_frame),
        cmocka_unit_test(the_bowls_ring_on),
        cmocka_unit_test(the_usual_volume_is_as_composed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
