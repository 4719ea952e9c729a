/* The music of the trails, measured: how loud it is, which pitches it has, how it walks, and that it clicks nowhere. */
#include "hear.h"

#include "sound/tuning.h"
#include "support/loudness.h"

#define PI 3.14159265358979323846
#define LOUD (-36.0) /* LUFS; sound.md 3 */
#define LOUD_OFF 1.0
#define JUMP 0.02
#define DC 0.001
#define NOTES 40000
#define OFF 0.02     /* of a share of NOTES */
#define SEMITONES 34 /* D2 to B4 */
#define FAINT 0.02   /* power, of the neighbour's */
#define HEARD 1000.0 /* power: as much as a second of a sine at -56 dBFS */
#define MINUTES 5

static const uint64_t seeds[] = {1, 0x5eed, UINT64_C(0x9E3779B97F4A7C15)};
#define SEEDS (sizeof seeds / sizeof *seeds)

static HutSetup trail(uint64_t tune, int volume) {
    HutSetup setup = {.stems = STEM_SIGNALS | STEM_MUSIC, .tune = tune};
    setup.volumes[VOLUME_SIGNALS] = SIGNALS_USUAL;
    setup.volumes[VOLUME_MUSIC] = volume;
    return setup;
}

static HutSound *trail_begin(uint64_t tune, int volume) {
    const HutSetup setup = trail(tune, volume);
    HutSound *hut = hear_begin(&setup);
    hut_sound_music(hut, true);
    return hut;
}

static float *trail_heard(uint64_t tune, int volume, int64_t frames) {
    HutSound *hut = trail_begin(tune, volume);
    float *stereo = hear(hut, frames);
    free(hut);
    return stereo;
}

static void check_about_nothing(const float *stereo, int64_t frames) {
    double sums[2] = {0};
    for (int64_t k = 0; k < 2 * frames; k++) {
        sums[k % 2] += (double)stereo[k];
    }
    assert_true(fabs(sums[0]) / (double)frames < DC && fabs(sums[1]) / (double)frames < DC);
}

static void every_tune_is_as_quiet_and_clicks_nowhere(void **state) {
    (void)state;
    const int64_t frames = MINUTES * 60 * SECOND;
    for (size_t i = 0; i < SEEDS; i++) {
        float *stereo = trail_heard(seeds[i], SIGNALS_USUAL, frames);
        const Loudness heard = loudness_of(stereo, (size_t)frames);
        const double jump = hear_jump(stereo, frames);
        print_message("tune %zu: %.2f LUFS, true peak %.2f dBFS, jump %.4f\n", i, heard.integrated, heard.true_peak,
                      jump);
        assert_true(fabs(heard.integrated - LOUD) < LOUD_OFF);
        assert_true(jump * SIGNALS_MOST / SIGNALS_USUAL < JUMP);
        check_about_nothing(stereo, frames);
        free(stereo);
    }
}

/* Blackman's window: what spills over to other pitches is a thousandth. */
static double window_at(int64_t i) {
    const double turn = 2 * PI * (double)i / (double)SECOND;
    return .42 - .5 * cos(turn) + .08 * cos(2 * turn);
}

/* How much of a pitch there is in a second, by Goertzel's way: power. */
static double power_at(const float *stereo, double hz) {
    const double turn = 2 * PI * hz / SOUND_RATE, twice = 2 * cos(turn);
    double last = 0, before = 0;
    for (int64_t i = 0; i < SECOND; i++) {
        const double next = window_at(i) * (double)(stereo[2 * i] + stereo[2 * i + 1]) + twice * last - before;
        before = last;
        last = next;
    }
    return last * last + before * before - twice * last * before;
}

/* Semitones from D: D, E, F sharp, A, B. */
static bool is_in_scale(int semitone) {
    const int within = semitone % 12;
    return within == 0 || within == 2 || within == 4 || within == 7 || within == 9;
}

/* The louder of the two pitches of the scale that lie nearest. */
static double beside(const double *powers, int semitone) {
    int below = semitone, above = semitone;
    while (!is_in_scale(below)) {
        below--;
    }
    while (!is_in_scale(above)) {
        above++;
    }
    return fmax(powers[below], powers[above]);
}

/* Every semitone from D2 to B4, over two minutes: all of the scale is heard, from D3 on, and what is none of it has no
   more than what spills over from its neighbours. */
static void only_the_scale_is_heard(void **state) {
    (void)state;
    const int seconds = 120;
    float *stereo = trail_heard(7, SIGNALS_USUAL, seconds * SECOND);
    double powers[SEMITONES] = {0};
    for (int semitone = 0; semitone < SEMITONES; semitone++) {
        for (int s = 8; s < seconds; s += 4) {
            powers[semitone] += power_at(stereo + 2 * s * SECOND, 73.416 * pow(2, semitone / 12.0));
        }
    }
    for (int semitone = 0; semitone < SEMITONES; semitone++) {
        if (!is_in_scale(semitone)) {
            assert_true(powers[semitone] < FAINT * fmax(HEARD, beside(powers, semitone)));
        } else if (semitone >= 12) {
            assert_true(powers[semitone] > HEARD);
        }
    }
    free(stereo);
}

static bool near_share(int count, int of, double share) {
    return fabs((double)count / of - share) < OFF;
}

/* Away from the ends of the scale, where it has to turn round. */
static void it_walks_as_planned(void **state) {
    (void)state;
    TuneWalk walk = tune_walk(5);
    int steps[TUNE_STEPS] = {0}, inner = 0, heard = 0, gaps[TUNE_GAPS] = {0};
    for (int i = 0; i < NOTES; i++) {
        const int from = walk.degree;
        const TuneNote note = tune_next(&walk);
        assert_in_range(note.degree, 0, TUNE_DEGREES - 1);
        if (from >= 2 && from < TUNE_DEGREES - 2) {
            assert_in_range(note.degree - from + 2, 0, TUNE_STEPS - 1);
            steps[note.degree - from + 2]++;
            inner++;
        }
        heard += note.velocity > 0 ? 1 : 0;
        assert_true(note.velocity == 0 || (note.velocity >= .030 && note.velocity < .045));
        gaps[lround(note.gap / .9) - 1]++;
    }
    static const double planned[TUNE_STEPS] = {.12, .35, .06, .35, .12};
    for (int i = 0; i < TUNE_STEPS; i++) {
        assert_true(near_share(steps[i], inner, planned[i]));
    }
    for (int i = 0; i < TUNE_GAPS; i++) {
        assert_true(near_share(gaps[i], NOTES, 1.0 / TUNE_GAPS));
    }
    assert_true(near_share(heard, NOTES, .72));
}

/* So that none is cut off to make room for another. */
static void no_pluck_gives_way_while_it_rings(void **state) {
    (void)state;
    assert_true(tuning.tune.gap * RINGS > tuning.tune.t60);
}

static void a_seed_is_a_tune(void **state) {
    (void)state;
    const int64_t frames = 20 * SECOND;
    float *one = trail_heard(1, SIGNALS_USUAL, frames), *same = trail_heard(1, SIGNALS_USUAL, frames);
    float *other = trail_heard(2, SIGNALS_USUAL, frames);
    assert_memory_equal(one, same, 2 * (size_t)frames * sizeof *one);
    assert_memory_not_equal(one, other, 2 * (size_t)frames * sizeof *one);
    free(one);
    free(same);
    free(other);
}

static void pieces_of_any_size_make_the_same_tune(void **state) {
    (void)state;
    static const size_t sizes[] = {1, 31, 33, 256, 257, 1024, 100000};
    const int64_t frames = 12 * SECOND;
    float *expected = trail_heard(3, SIGNALS_USUAL, frames), *stereo = hear_room(frames);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        HutSound *hut = trail_begin(3, SIGNALS_USUAL);
        for (int64_t at = 0; at < frames;) {
            const int64_t left = frames - at, piece = left < (int64_t)sizes[i] ? left : (int64_t)sizes[i];
            hut_sound_render(hut, (size_t)piece, stereo + 2 * at);
            at += piece;
        }
        assert_memory_equal(stereo, expected, 2 * (size_t)frames * sizeof *stereo);
        free(hut);
    }
    free(stereo);
    free(expected);
}

static void it_comes_up_slowly_and_goes(void **state) {
    (void)state;
    HutSound *hut = trail_begin(1, SIGNALS_USUAL);
    float *heard = hear(hut, 30 * SECOND);
    assert_true(hear_loudest(heard, 0, SECOND / 10) < 1e-4);
    assert_true(hear_rms(heard, 0, SECOND) < hear_rms(heard, 2 * SECOND, 3 * SECOND) / 4);
    assert_true(hut_sound_plays(hut));
    hut_sound_music(hut, false);
    float *going = hear(hut, 3 * SECOND);
    assert_true(hear_jump(going, 3 * SECOND) < JUMP);
    assert_true(hear_rms(going, 0, SECOND) > hear_rms(going, SECOND, 2 * SECOND));
    assert_true(hear_loudest(going, 0, SECOND) > 1e-3);
    assert_true(hear_loudest(going, 2 * SECOND + 64, 3 * SECOND) == 0);
    assert_false(hut_sound_plays(hut));
    free(going);
    free(heard);
    free(hut);
}

static void unasked_it_is_silent(void **state) {
    (void)state;
    const HutSetup setup = trail(1, SIGNALS_USUAL);
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear(hut, 10 * SECOND);
    assert_true(hear_loudest(stereo, 0, 10 * SECOND) == 0);
    assert_false(hut_sound_plays(hut));
    free(stereo);
    free(hut);
}

static void the_hut_has_no_music(void **state) {
    (void)state;
    HutSetup setup = hear_pattern("hut", 1, STEM_ALL);
    setup.tune = 1;
    HutSound *hut = hear_begin(&setup), *plain = hear_begin(&setup);
    hut_sound_music(hut, true);
    float *with = hear(hut, 20 * SECOND), *without = hear(plain, 20 * SECOND);
    assert_memory_equal(with, without, 2 * 20 * (size_t)SECOND * sizeof *with);
    free(with);
    free(without);
    free(hut);
    free(plain);
}

/* A signal is the same with music and without, stands well above it, and the two together keep far from the top. */
static void signals_stand_over_it(void **state) {
    (void)state;
    const int64_t frames = 8 * SECOND;
    HutSound *hut = trail_begin(1, SIGNALS_USUAL), *alone = trail_begin(1, SIGNALS_USUAL);
    hear_past(hut, 30 * SECOND);
    hear_past(alone, 30 * SECOND);
    assert_true(hut_sound_signal(hut, SIGNAL_UNLOCK));
    float *both = hear(hut, frames), *music = hear(alone, frames), *signal = hear_room(frames);
    const SignalPlan plan = signal_plan(SIGNAL_UNLOCK);
    signal_render(&plan, 0, (size_t)frames, signal);
    for (int64_t i = 0; i < 2 * frames; i++) {
        assert_true(fabs((double)both[i] - (double)music[i] - (double)signal[i]) < 1e-6);
    }
    assert_true(hear_rms(signal, 0, SECOND) > 4 * hear_rms(music, 0, SECOND)); /* 12 dB */
    assert_true(hear_loudest(both, 0, frames) * SIGNALS_MOST / SIGNALS_USUAL < .5);
    free(both);
    free(music);
    free(signal);
    free(hut);
    free(alone);
}

static void silence_is_silence_within_eight_milliseconds(void **state) {
    (void)state;
    HutSound *hut = trail_begin(1, SIGNALS_USUAL);
    hear_past(hut, 30 * SECOND);
    hut_sound_hush(hut);
    float *stereo = hear(hut, SECOND);
    assert_true(hear_loudest(stereo, 0, 64) > 1e-3);
    assert_true(hear_jump(stereo, SECOND) < JUMP);
    assert_true(hear_loudest(stereo, HUSH_RAMP, SECOND) == 0);
    free(stereo);
    free(hut);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_tune_is_as_quiet_and_clicks_nowhere),
        cmocka_unit_test(only_the_scale_is_heard),
        cmocka_unit_test(it_walks_as_planned),
        cmocka_unit_test(no_pluck_gives_way_while_it_rings),
        cmocka_unit_test(a_seed_is_a_tune),
        cmocka_unit_test(pieces_of_any_size_make_the_same_tune),
        cmocka_unit_test(it_comes_up_slowly_and_goes),
        cmocka_unit_test(unasked_it_is_silent),
        cmocka_unit_test(the_hut_has_no_music),
        cmocka_unit_test(signals_stand_over_it),
        cmocka_unit_test(silence_is_silence_within_eight_milliseconds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
