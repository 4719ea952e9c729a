/* The hut's sound: what begins at which frame, and what the commands do. */
#include "hear.h"

#include "sound/tuning.h"

#define OTHER_SIZES 7

static void pieces_of_any_size_make_the_same_samples(void **state) {
    (void)state;
    const int64_t frames = 20 * SECOND;
    const HutSetup setup = hear_pattern("hut", 5, STEM_ALL);
    HutSound *whole = hear_begin(&setup), *parts = hear_begin(&setup);
    float *expected = hear(whole, frames), *stereo = hear_room(frames);
    Chance chance = chance_from_seed(3);
    for (int64_t at = 0; at < frames;) {
        const int64_t piece = 1 + chance_below(&chance, at % 2 == 0 ? 2000 : 40);
        const int64_t size = piece < frames - at ? piece : frames - at;
        hut_sound_render(parts, (size_t)size, stereo + 2 * at);
        at += size;
    }
    assert_memory_equal(stereo, expected, 2 * (size_t)frames * sizeof *stereo);
    free(stereo);
    free(expected);
    free(parts);
    free(whole);
}

typedef void (*Command)(HutSound *);
static const Command commands[] = {hut_sound_pause,  hut_sound_resume, hut_sound_hush,
                                   hut_sound_unhush, hut_sound_let_go, hut_sound_resume};
#define COMMAND_COUNT ((int64_t)(sizeof commands / sizeof *commands))
#define COMMAND_APART (SECOND + 1237)

/* Plays all commands at their odd frames, asking for `size` frames at a time in between. */
static float *commanded(size_t size) {
    static float word[20000];
    static Clip clips[PROMPTS];
    for (size_t i = 0; i < sizeof word / sizeof *word; i++) {
        word[i] = .1f;
    }
    for (int i = 0; i < PROMPTS; i++) {
        clips[i] = (Clip){word, 20000};
    }
    const int64_t each = COMMAND_APART, count = COMMAND_COUNT;
    HutSetup setup = hear_pattern("sigh", 1, STEM_ALL);
    setup.clips = clips;
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear_room((count + 1) * each);
    for (int64_t at = 0; at < (count + 1) * each;) {
        const int64_t end = (at / each + 1) * each, left = end - at;
        const int64_t piece = left < (int64_t)size ? left : (int64_t)size;
        hut_sound_render(hut, (size_t)piece, stereo + 2 * at);
        at += piece;
        if (at == end && at / each <= count) {
            commands[at / each - 1](hut);
            (void)hut_sound_signal(hut, SIGNAL_TURNED);
        }
    }
    free(hut);
    return stereo;
}

static void commands_hold_from_their_frame_whatever_the_pieces(void **state) {
    (void)state;
    static const size_t sizes[OTHER_SIZES] = {1, 31, 32, 33, 256, 512, 1024};
    const int64_t frames = (COMMAND_COUNT + 1) * COMMAND_APART;
    float *expected = commanded(100000);
    for (size_t i = 0; i < OTHER_SIZES; i++) {
        float *stereo = commanded(sizes[i]);
        assert_memory_equal(stereo, expected, 2 * (size_t)frames * sizeof *stereo);
        free(stereo);
    }
    free(expected);
}

static void a_seed_is_a_sound(void **state) {
    (void)state;
    HutSetup setup = hear_pattern("hut", 1, STEM_ALL);
    HutSound *one = hear_begin(&setup), *same = hear_begin(&setup);
    setup.seed = 2;
    HutSound *other = hear_begin(&setup);
    float *a = hear(one, SECOND), *b = hear(same, SECOND), *c = hear(other, SECOND);
    assert_memory_equal(a, b, 2 * (size_t)SECOND * sizeof *a);
    assert_memory_not_equal(a, c, 2 * (size_t)SECOND * sizeof *a);
    free(a);
    free(b);
    free(c);
    free(one);
    free(same);
    free(other);
}

/* From just before an edge until the bowl there rings. A bowl's own first sample is 0, as that of a sine is. */
static void check_stroke(const BreathPlan *plan, int64_t edge, int64_t lead) {
    HutSetup setup = hear_plan(*plan, STEM_BOWLS);
    setup.position = edge - lead;
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear(hut, lead + 64);
    assert_int_equal(hear_onset(stereo, lead + 64), lead + 1);
    free(stereo);
    free(hut);
}

static void every_bowl_begins_at_its_frame(void **state) {
    (void)state;
    const BreathPlan plan = hear_long_phases();
    const int64_t day = 86400 * SECOND, starts[] = {1, 600 * SECOND, day, 20 * day, 300 * day};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        int64_t edge = starts[i];
        for (int phase = 0; phase < 5; phase++) {
            edge = breath_next_edge(&plan, edge);
            check_stroke(&plan, edge, 1 + (edge / 7 + phase) % 700);
        }
    }
}

/* In one go, each bowl heard alone: it has died away before the next. */
static void bowls_stay_with_the_plan_for_ten_minutes(void **state) {
    (void)state;
    const HutSetup setup = hear_plan(hear_long_phases(), STEM_BOWLS);
    HutSound *hut = hear_begin(&setup);
    int64_t edge = 0;
    while (edge < 601 * SECOND) {
        const int64_t next = breath_next_edge(&setup.plan, edge);
        float *stereo = hear(hut, next - edge);
        assert_int_equal(hear_onset(stereo, next - edge), 1);
        assert_true(hear_loudest(stereo, next - edge - 100, next - edge) == 0);
        free(stereo);
        edge = next;
    }
    free(hut);
}

static void natural_breath_has_no_bowls(void **state) {
    (void)state;
    const BreathPlan plan = exercise_plan(EXERCISE_GROUNDING);
    const HutSetup setup = hear_plan(plan, STEM_BOWLS);
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear(hut, 10 * SECOND);
    assert_true(hear_loudest(stereo, 0, 10 * SECOND) == 0);
    free(stereo);
    free(hut);
}

static void muscles_have_their_bowls(void **state) {
    (void)state;
    const BreathPlan plan = exercise_plan(EXERCISE_TENSION);
    for (int64_t edge = breath_settle(&plan); edge < breath_frames(&plan); edge = breath_next_edge(&plan, edge)) {
        check_stroke(&plan, edge, 333);
    }
}

static void the_bell_rings_at_the_end_and_all_falls_silent(void **state) {
    (void)state;
    HutSetup setup = hear_pattern("long-out", 1, STEM_BOWLS);
    const int64_t end = breath_frames(&setup.plan);
    check_stroke(&setup.plan, end, 100);
    setup.stems = STEM_ALL;
    setup.position = end - 2 * SECOND;
    HutSound *hut = hear_begin(&setup);
    hear_past(hut, 2 * SECOND);
    assert_false(hut_sound_is_over(hut));
    float *stereo = hear(hut, 15 * SECOND);
    assert_true(hear_loudest(stereo, 0, 3 * SECOND) > .05);
    assert_true(hear_loudest(stereo, 10 * SECOND, 15 * SECOND) < 1e-4);
    assert_true(hut_sound_is_over(hut));
    free(stereo);
    free(hut);
}

static void hush_is_silent_within_thirty_milliseconds(void **state) {
    (void)state;
    const HutSetup setup = hear_pattern("hut", 5, STEM_ALL);
    HutSound *hut = hear_begin(&setup), *untouched = hear_begin(&setup);
    (void)hut_sound_signal(hut, SIGNAL_DONE);
    (void)hut_sound_signal(untouched, SIGNAL_DONE);
    hear_past(hut, 3 * SECOND);
    hear_past(untouched, 3 * SECOND);
    hut_sound_hush(hut);
    float *stereo = hear(hut, SECOND), *heard = hear(untouched, SECOND);
    assert_true(HUSH_RAMP < 30 * SECOND / 1000);
    assert_true(hear_loudest(stereo, 0, 48) > .01);
    assert_true(hear_loudest(stereo, HUSH_RAMP, SECOND) == 0);
    hut_sound_unhush(hut);
    float *again = hear(hut, SECOND), *still = hear(untouched, SECOND);
    assert_true(fabs((double)again[0]) < 1e-3);
    assert_memory_equal(again + 2 * HUSH_RAMP, still + 2 * HUSH_RAMP, (size_t)(SECOND - HUSH_RAMP) * 2 * sizeof *again);
    free(stereo);
    free(heard);
    free(again);
    free(still);
    free(hut);
    free(untouched);
}

static void hush_is_a_ramp(void **state) {
    (void)state;
    const HutSetup setup = hear_pattern("hut", 5, STEM_PAD);
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear_room(6 * SECOND);
    hut_sound_render(hut, (size_t)(4 * SECOND), stereo);
    hut_sound_hush(hut);
    hut_sound_render(hut, 200, stereo + 8 * SECOND); /* turned back half way */
    hut_sound_unhush(hut);
    hut_sound_render(hut, (size_t)(2 * SECOND - 200), stereo + 8 * SECOND + 400);
    assert_true(hear_jump(stereo, 6 * SECOND) < 0.02);
    free(stereo);
    free(hut);
}

static void a_pause_stands_still_and_nothing_is_lost(void **state) {
    (void)state;
    const HutSetup setup = hear_plan(hear_long_phases(), STEM_BOWLS);
    HutSound *hut = hear_begin(&setup);
    const int64_t edge = breath_next_edge(&setup.plan, 0);
    hear_past(hut, edge - 17);
    hut_sound_pause(hut);
    float *stereo = hear(hut, 5 * SECOND + 3);
    assert_int_equal(hut->position, edge - 17);
    assert_true(hear_loudest(stereo, 0, 5 * SECOND) == 0);
    hut_sound_resume(hut);
    float *after = hear(hut, SECOND);
    assert_int_equal(hear_onset(after, SECOND), 17 + 1);
    assert_int_equal(hut->position, edge - 17 + SECOND);
    free(stereo);
    free(after);
    free(hut);
}

static void a_pause_glides_to_calm_lungs_and_back(void **state) {
    (void)state;
    const HutSetup setup = hear_pattern("hut", 5, STEM_PAD | STEM_WIND);
    HutSound *hut = hear_begin(&setup);
    hear_past(hut, 6 * SECOND);
    assert_true(hut->lungs.full > .99);
    hut_sound_pause(hut);
    hear_past(hut, SECOND / 10);
    assert_true(hut->lungs.full > .95); /* no cut */
    hear_past(hut, SECOND * 8 / 5);
    assert_true(fabs(hut->lungs.full - BREATH_CALM) < .01 && hut->lungs.flow < .01);
    hut_sound_resume(hut);
    hear_past(hut, SECOND * 8 / 5);
    assert_true(hut->lungs.full > .99);
    free(hut);
}

static void letting_go_leaves_the_fire(void **state) {
    (void)state;
    HutSetup setup = hear_pattern("hut", 5, STEM_WIND | STEM_PAD | STEM_BOWLS);
    HutSound *guiding = hear_begin(&setup);
    setup.stems = STEM_FIRE;
    HutSound *fire = hear_begin(&setup);
    hear_past(guiding, 3 * SECOND);
    hear_past(fire, 3 * SECOND);
    hut_sound_let_go(guiding);
    hut_sound_let_go(fire);
    float *a = hear(guiding, 8 * SECOND), *b = hear(fire, 8 * SECOND);
    assert_true(hear_rms(a, 0, SECOND / 2) > .01);
    assert_true(hear_loudest(a, 4 * SECOND, 8 * SECOND) < 1e-6);
    assert_true(hear_rms(b, 4 * SECOND, 8 * SECOND) > .001);
    assert_true(hear_rms(a, SECOND, SECOND * 11 / 10) > hear_rms(a, 2 * SECOND, SECOND * 21 / 10));
    assert_int_equal(guiding->position, 3 * SECOND);
    free(a);
    free(b);
    free(guiding);
    free(fire);
}

static void each_volume_silences_its_own(void **state) {
    (void)state;
    static const struct {
        Volume volume;
        unsigned stems;
    } table[] = {{VOLUME_BREATH, STEM_WIND | STEM_PAD | STEM_BOWLS},
                 {VOLUME_FIRE, STEM_FIRE},
                 {VOLUME_VOICE, STEM_VOICE},
                 {VOLUME_SIGNALS, STEM_SIGNALS}};
    static float word[4 * SOUND_RATE];
    static Clip clips[PROMPTS];
    for (size_t i = 0; i < sizeof word / sizeof *word; i++) {
        word[i] = .1f * (float)sin((double)i * .05);
    }
    for (int i = 0; i < PROMPTS; i++) {
        clips[i] = (Clip){word, sizeof word / sizeof *word};
    }
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        HutSetup setup = hear_pattern("hut", 5, table[i].stems);
        setup.clips = clips;
        HutSound *hut = hear_begin(&setup);
        (void)hut_sound_signal(hut, SIGNAL_DONE);
        hear_past(hut, 5 * SECOND / 2);
        hut_sound_volume(hut, table[i].volume, 0);
        float *stereo = hear(hut, SECOND);
        assert_true(hear_loudest(stereo, 0, 200) > 1e-3);
        assert_true(hear_loudest(stereo, SECOND * 9 / 20, SECOND) < 1e-6);
        assert_true((table[i].stems & (STEM_FIRE | STEM_WIND)) != 0 || hear_jump(stereo, SECOND) < .02);
        hut_sound_volume(hut, table[i].volume, 100);
        float *again = hear(hut, SECOND / 2);
        assert_true(hear_rms(again, SECOND / 4, SECOND / 2) > 1e-3 || table[i].volume == VOLUME_VOICE);
        free(again);
        free(stereo);
        free(hut);
    }
}

static void volumes_move_without_a_step(void **state) {
    (void)state;
    const HutSetup setup = hear_pattern("hut", 5, STEM_PAD | STEM_BOWLS | STEM_ROOM);
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear_room(8 * SECOND);
    for (int64_t i = 0; i < 80; i++) {
        hut_sound_volume(hut, VOLUME_BREATH, i % 2 == 0 ? 60 : 0);
        hut_sound_render(hut, (size_t)(SECOND / 10), stereo + i * SECOND / 5);
    }
    assert_true(hear_jump(stereo, 8 * SECOND) < .02);
    free(stereo);
    free(hut);
}

static void a_word_begins_at_its_frame(void **state) {
    (void)state;
    static float word[9600];
    static Clip clips[PROMPTS];
    for (size_t i = 0; i < sizeof word / sizeof *word; i++) {
        word[i] = .2f;
    }
    clips[PROMPT_HOLD] = (Clip){word, 9600};
    HutSetup setup = hear_pattern("hut", 5, STEM_VOICE);
    setup.clips = clips;
    HutSound *hut = hear_begin(&setup);
    float *stereo = hear(hut, 6 * SECOND);
    assert_int_equal(hear_onset(stereo, 6 * SECOND), 4 * SECOND);
    assert_true(stereo[8 * SECOND + 2 * 9599] > 0 && stereo[8 * SECOND + 2 * 9600] == 0);
    const Cue *caption = speech_caption(&setup.speech, 4 * SECOND);
    assert_int_equal(caption->prompt, PROMPT_HOLD);
    assert_int_equal(caption->at, 4 * SECOND);
    hut_sound_say(hut, PROMPT_HOLD);
    float *asked = hear(hut, 100);
    assert_int_equal(hear_onset(asked, 100), 0);
    hut_sound_say(hut, PROMPT_DIZZY); /* of which there is no clip: what is said goes on */
    float *more = hear(hut, 100);
    assert_true(hear_rms(more, 0, 100) > .1);
    free(more);
    free(asked);
    free(stereo);
    free(hut);
}

static void a_word_gives_way_without_a_click(void **state) {
    (void)state;
    static float word[SOUND_RATE];
    static Clip clips[PROMPTS];
    for (size_t i = 0; i < sizeof word / sizeof *word; i++) {
        word[i] = .2f * (float)sin((double)i * .02);
    }
    clips[PROMPT_PAUSED] = clips[PROMPT_RESUME] = (Clip){word, SOUND_RATE};
    HutSetup setup = hear_pattern("hut", 5, STEM_VOICE);
    setup.clips = clips;
    HutSound *hut = hear_begin(&setup);
    hut_sound_say(hut, PROMPT_PAUSED);
    float *stereo = hear_room(SECOND);
    hut_sound_render(hut, 20011, stereo);
    hut_sound_say(hut, PROMPT_RESUME);
    hut_sound_render(hut, 10000, stereo + 2 * 20011);
    hut_sound_pause(hut);
    hut_sound_render(hut, (size_t)SECOND - 30011, stereo + 2 * 30011);
    assert_true(hear_jump(stereo, SECOND) < .02);
    assert_true(hear_loudest(stereo, 30011 + 2881, SECOND) == 0); /* 60 ms */
    free(stereo);
    free(hut);
}

/* Beside the same bed without a word. */
static void the_bed_gives_way_to_words_by_eight_decibels(void **state) {
    (void)state;
    static float silence[2 * SOUND_RATE];
    static Clip clips[PROMPTS];
    clips[PROMPT_SETTLE] = (Clip){silence, 2 * SOUND_RATE};
    HutSetup setup = hear_plan(exercise_plan(EXERCISE_GROUNDING), STEM_PAD | STEM_FIRE | STEM_VOICE);
    setup.speech.count = 0;
    setup.clips = clips;
    HutSound *ducked = hear_begin(&setup), *plain = hear_begin(&setup);
    hear_past(ducked, 4 * SECOND);
    hear_past(plain, 4 * SECOND);
    hut_sound_say(ducked, PROMPT_SETTLE);
    float *a = hear(ducked, 4 * SECOND), *b = hear(plain, 4 * SECOND);
    for (int64_t ms = 0; ms < 4000; ms += 50) {
        const int64_t from = ms * 48, to = from + 48;
        const double less = 20 * log10(hear_rms(a, from, to) / hear_rms(b, from, to));
        const double wanted = ms < 250    ? -8.0 * (double)ms / 250
                              : ms < 2000 ? -8
                                          : fmin(0, -8 + 8.0 * (double)(ms - 2000) / 900);
        if (fabs(less - wanted) > .3) {
            fail_msg("%.2f dB after %d ms, not %.2f", less, (int)ms, wanted);
        }
    }
    free(a);
    free(b);
    free(ducked);
    free(plain);
}

static void a_silenced_voice_leaves_the_bed_alone(void **state) {
    (void)state;
    static float silence[2 * SOUND_RATE];
    static Clip clips[PROMPTS];
    clips[PROMPT_BREATHE_IN] = (Clip){silence, 2 * SOUND_RATE};
    HutSetup setup = hear_pattern("hut", 5, STEM_ALL);
    HutSound *plain = hear_begin(&setup);
    setup.clips = clips;
    setup.volumes[VOLUME_VOICE] = 0;
    HutSound *off = hear_begin(&setup);
    float *a = hear(plain, SECOND), *b = hear(off, SECOND);
    assert_memory_equal(a, b, 2 * (size_t)SECOND * sizeof *a);
    free(a);
    free(b);
    free(plain);
    free(off);
}

static void signals_sound_in_the_same_mix(void **state) {
    (void)state;
    const HutSetup setup = hear_pattern("hut", 5, STEM_SIGNALS);
    HutSound *hut = hear_begin(&setup);
    hear_past(hut, 12345);
    assert_true(hut_sound_signal(hut, SIGNAL_UNLOCK));
    Bus bus = {0};
    assert_true(bus_add(&bus, SIGNAL_UNLOCK));
    float *stereo = hear(hut, 6 * SECOND), *alone = hear_room(6 * SECOND);
    bus_render(&bus, (size_t)(6 * SECOND), alone);
    assert_memory_equal(stereo, alone, 2 * (size_t)(6 * SECOND) * sizeof *stereo);
    for (int i = 0; i < 3 * BUS_VOICES; i++) {
        assert_true(hut_sound_signal(hut, SIGNAL_TURNED)); /* what has died away makes room */
        hear_past(hut, 3 * SECOND);
    }
    free(stereo);
    free(alone);
    free(hut);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_of_any_size_make_the_same_samples),
        cmocka_unit_test(commands_hold_from_their_frame_whatever_the_pieces),
        cmocka_unit_test(a_seed_is_a_sound),
        cmocka_unit_test(every_bowl_begins_at_its_frame),
        cmocka_unit_test(bowls_stay_with_the_plan_for_ten_minutes),
        cmocka_unit_test(natural_breath_has_no_bowls),
        cmocka_unit_test(muscles_have_their_bowls),
        cmocka_unit_test(the_bell_rings_at_the_end_and_all_falls_silent),
        cmocka_unit_test(hush_is_silent_within_thirty_milliseconds),
        cmocka_unit_test(hush_is_a_ramp),
        cmocka_unit_test(a_pause_stands_still_and_nothing_is_lost),
        cmocka_unit_test(a_pause_glides_to_calm_lungs_and_back),
        cmocka_unit_test(letting_go_leaves_the_fire),
        cmocka_unit_test(each_volume_silences_its_own),
        cmocka_unit_test(volumes_move_without_a_step),
        cmocka_unit_test(a_word_begins_at_its_frame),
        cmocka_unit_test(a_word_gives_way_without_a_click),
        cmocka_unit_test(the_bed_gives_way_to_words_by_eight_decibels),
        cmocka_unit_test(a_silenced_voice_leaves_the_bed_alone),
        cmocka_unit_test(signals_sound_in_the_same_mix),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
