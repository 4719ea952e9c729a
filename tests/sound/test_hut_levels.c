/* How loud the hut is, for every pattern and exercise, with and without a voice: EBU R128. */
#include "hear.h"

#include "support/loudness.h"

#define LOUD (-23.0) /* LUFS; sound.md 2 */
#define LOUD_OFF 1.0
#define PACE_OFF 1.25 /* at the ends of the pace, where there are twice as many bowls or half */
#define PEAK (-6.0)   /* dBFS */
#define JUMP 0.02
#define DC 0.001

static Clip clips[PROMPTS];

/* Words without meaning: a buzz in syllables, as loud as the clips are to be. */
static int words_begin(void **state) {
    (void)state;
    static float word[8 * SOUND_RATE];
    const int64_t frames = sizeof word / sizeof *word;
    float *both = hear_room(frames);
    for (int64_t i = 0; i < frames; i++) {
        const double t = (double)i / SOUND_RATE, syllable = fabs(sin(3.14159265358979 * 3 * t));
        word[i] = (float)(syllable * (sin(1250 * t) + .5 * sin(2500 * t) + .3 * sin(5000 * t)));
        both[2 * i] = both[2 * i + 1] = word[i];
    }
    const float gain = (float)pow(10, (LOUD - loudness_of(both, (size_t)frames).integrated) / 20);
    for (int64_t i = 0; i < frames; i++) {
        word[i] *= gain;
    }
    for (int i = 0; i < PROMPTS; i++) {
        clips[i] = (Clip){word, (int64_t)prompt_room((Prompt)i) * 40}; /* whole syllables at its end or not */
    }
    free(both);
    return 0;
}

static void check_loudness(const char *name, HutSetup setup, double off) {
    const int64_t frames = 120 * SECOND;
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear(hut, frames);
    const Loudness heard = loudness_of(stereo, (size_t)frames);
    print_message("%s: %.2f LUFS, true peak %.2f dBFS\n", name, heard.integrated, heard.true_peak);
    if (fabs(heard.integrated - LOUD) > off || heard.true_peak > PEAK) {
        fail_msg("%s: %.2f LUFS, true peak %.2f dBFS", name, heard.integrated, heard.true_peak);
    }
    free(stereo);
    free(hut);
}

static void check_both(const char *name, HutSetup setup, double off) {
    check_loudness(name, setup, off);
    setup.clips = clips;
    setup.seed = 7;
    check_loudness(name, setup, off);
}

static void every_pattern_is_as_loud(void **state) {
    (void)state;
    for (size_t i = 0; i < PATTERNS; i++) {
        check_both(breath_patterns[i].id, hear_pattern(breath_patterns[i].id, 3, STEM_ALL), LOUD_OFF);
    }
}

static void any_pace_is_as_loud(void **state) {
    (void)state;
    for (int pace = BREATH_PACE_LEAST; pace <= BREATH_PACE_MOST; pace += BREATH_PACE_MOST - BREATH_PACE_LEAST) {
        BreathSettings settings = breath_usual;
        settings.minutes = 3;
        settings.pace = pace;
        settings.no_hold = pace > BREATH_PACE;
        check_both("box", hear_plan(breath_plan(breath_pattern("box"), &settings), STEM_ALL), PACE_OFF);
    }
}

static void every_exercise_is_as_loud(void **state) {
    (void)state;
    for (int i = 0; i < EXERCISES; i++) {
        const BreathPlan plan = exercise_plan((Exercise)i);
        HutSetup setup = hear_plan(plan, STEM_ALL);
        setup.speech = speech_of_exercise((Exercise)i, &plan);
        check_both(exercise_id((Exercise)i), setup, LOUD_OFF);
    }
}

static void tones_have_no_clicks_and_rest_about_nothing(void **state) {
    (void)state;
    static const unsigned stems[] = {STEM_PAD, STEM_BOWLS, STEM_PAD | STEM_BOWLS | STEM_ROOM};
    for (size_t i = 0; i < PATTERNS * 3; i++) {
        const HutSetup setup = hear_pattern(breath_patterns[i / 3].id, 1, stems[i % 3]);
        HutSound *hut = hear_begin(&setup);
        const int64_t frames = breath_frames(&setup.plan) + 10 * SECOND;
        float *stereo = hear(hut, frames);
        assert_true(hear_jump(stereo, frames) < (i % 3 == 2 ? 1.5 * JUMP : JUMP));
        free(stereo);
        free(hut);
    }
}

static void every_stem_rests_about_nothing(void **state) {
    (void)state;
    static const unsigned stems[] = {STEM_WIND, STEM_PAD, STEM_BOWLS, STEM_FIRE, STEM_ALL};
    for (size_t i = 0; i < sizeof stems / sizeof *stems; i++) {
        const HutSetup setup = hear_pattern("hut", 1, stems[i]);
        HutSound *hut = hear_begin(&setup);
        const int64_t frames = breath_frames(&setup.plan);
        float *stereo = hear(hut, frames);
        double sums[2] = {0};
        for (int64_t k = 0; k < 2 * frames; k++) {
            sums[k % 2] += (double)stereo[k];
        }
        assert_true(fabs(sums[0]) / (double)frames < DC && fabs(sums[1]) / (double)frames < DC);
        assert_true(hear_rms(stereo, 0, frames) > .002);
        free(stereo);
        free(hut);
    }
}

/* The loudest crackle of three minutes stays a small one. */
static void the_fire_does_not_startle(void **state) {
    (void)state;
    const HutSetup setup = hear_plan(exercise_plan(EXERCISE_GROUNDING), STEM_FIRE);
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear(hut, 180 * SECOND);
    const double most = hear_loudest(stereo, 0, 180 * SECOND);
    assert_true(most > .03 && most < .25);
    free(stereo);
    free(hut);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_pattern_is_as_loud),       cmocka_unit_test(any_pace_is_as_loud),
        cmocka_unit_test(every_exercise_is_as_loud),      cmocka_unit_test(tones_have_no_clicks_and_rest_about_nothing),
        cmocka_unit_test(every_stem_rests_about_nothing), cmocka_unit_test(the_fire_does_not_startle),
    };
    return cmocka_run_group_tests(tests, words_begin, NULL);
}
