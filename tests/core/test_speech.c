#include "check.h"

#include "core/breath_pattern.h"
#include "core/speech.h"

#define SECOND ((int64_t)BREATH_RATE)

static BreathPlan plan_of(const char *id, int minutes, int pace, int settle) {
    BreathSettings settings = breath_usual;
    settings.minutes = minutes;
    settings.pace = pace;
    settings.settle = settle;
    return breath_plan(breath_pattern(id), &settings);
}

static void check_cues(const SpeechPlan *speech, int from, const Cue *cues, int count) {
    for (int i = 0; i < count; i++) {
        assert_string_equal(prompt_id(speech->cues[from + i].prompt), prompt_id(cues[i].prompt));
        assert_int_equal(speech->cues[from + i].at, cues[i].at * SECOND / 2);
    }
}

/* Times in half seconds. */
static void long_words_then_short_ones_then_few(void **state) {
    (void)state;
    const BreathPlan plan = plan_of("hut", 5, 100, 0);
    const SpeechPlan speech = speech_of_breath(&plan);
    const Cue cues[] = {
        {0, PROMPT_BREATHE_IN},
        {8, PROMPT_HOLD},
        {16, PROMPT_BREATHE_OUT},
        {28, PROMPT_BREATHE_IN},
        {36, PROMPT_HOLD},
        {44, PROMPT_BREATHE_OUT},
        {56, PROMPT_BREATHE_IN_SHORT},
        {64, PROMPT_HOLD_SHORT},
        {72, PROMPT_BREATHE_OUT_SHORT},
        {84, PROMPT_BREATHE_IN_SHORT},
        {92, PROMPT_HOLD_SHORT},
        {100, PROMPT_BREATHE_OUT_SHORT},
        {168, PROMPT_BREATHE_IN_SHORT},
        {184, PROMPT_BREATHE_OUT_SHORT},
        {324, PROMPT_HALFWAY},
        {336, PROMPT_BREATHE_IN_SHORT},
        {352, PROMPT_BREATHE_OUT_SHORT},
        {504, PROMPT_BREATHE_IN_SHORT},
        {520, PROMPT_BREATHE_OUT_SHORT},
        {588, PROMPT_LAST_ONE},
        {619, PROMPT_WELL_DONE},
    };
    check_cues(&speech, 0, cues, sizeof cues / sizeof *cues);
    assert_int_equal(speech.count, sizeof cues / sizeof *cues + 1);
    assert_int_equal(speech.cues[speech.count - 1].prompt, PROMPT_FINISH);
}

static void a_sip_and_a_rest_have_words(void **state) {
    (void)state;
    const BreathPlan sigh = plan_of("sigh", 1, 100, 0), box = plan_of("box", 1, 100, 0);
    const SpeechPlan sips = speech_of_breath(&sigh), rests = speech_of_breath(&box);
    check_cues(&sips, 0, (const Cue[]){{0, PROMPT_BREATHE_IN}, {5, PROMPT_SECOND_SIP}, {8, PROMPT_BREATHE_OUT}}, 3);
    check_cues(&rests, 0,
               (const Cue[]){{0, PROMPT_BREATHE_IN}, {8, PROMPT_HOLD}, {16, PROMPT_BREATHE_OUT}, {24, PROMPT_REST}}, 4);
}

static void a_welcome_has_its_own_time(void **state) {
    (void)state;
    const BreathPlan plan = plan_of("hut", 5, 100, 10), none = plan_of("hut", 5, 100, 3);
    const SpeechPlan speech = speech_of_breath(&plan), shorter = speech_of_breath(&none);
    assert_int_equal(speech.cues[0].prompt, PROMPT_WELCOME);
    assert_int_equal(speech.cues[1].prompt, PROMPT_SETTLE);
    assert_int_equal(speech.cues[2].prompt, PROMPT_BREATHE_IN);
    assert_int_equal(speech.cues[2].at, 10 * SECOND);
    assert_int_equal(shorter.cues[0].prompt, PROMPT_BREATHE_IN);
}

static void natural_breath_is_announced(void **state) {
    (void)state;
    const BreathPlan plan = plan_of("4-7-8", 5, 100, 0);
    const SpeechPlan speech = speech_of_breath(&plan);
    const Cue *caption = speech_caption(&speech, 76 * SECOND);
    assert_non_null(caption);
    assert_int_equal(caption->prompt, PROMPT_NATURAL_BREATH);
    assert_int_equal(caption->at, 76 * SECOND);
}

/* Whatever the pattern and pace: in order, never two words at once but for a breath's tail, and within its phase. */
static void words_never_crowd(void **state) {
    (void)state;
    for (size_t i = 0; i < PATTERNS; i++) {
        for (int pace = BREATH_PACE_LEAST; pace <= BREATH_PACE_MOST; pace += 3) {
            for (int minutes = 0; minutes <= 60; minutes += 5) {
                const BreathPlan plan = plan_of(breath_patterns[i].id, minutes, pace, 10);
                const SpeechPlan speech = speech_of_breath(&plan);
                assert_true(speech.count > 0 && speech.count < CUES_MOST);
                assert_int_equal(speech.cues[speech.count - 1].prompt, PROMPT_FINISH);
                for (int k = 1; k < speech.count; k++) {
                    const int64_t room = (int64_t)prompt_room(speech.cues[k - 1].prompt) * BREATH_MS;
                    const int64_t over = speech.cues[k - 1].prompt == PROMPT_SECOND_SIP ? SECOND : 0;
                    assert_true(speech.cues[k].at >= speech.cues[k - 1].at + room - over);
                }
            }
        }
    }
}

static void an_open_session_speaks_for_an_hour_and_at_its_end(void **state) {
    (void)state;
    const BreathPlan plan = plan_of("even", 0, 130, 0);
    const SpeechPlan speech = speech_of_breath(&plan);
    assert_true(speech.count < CUES_MOST);
    assert_true(speech.cues[speech.count - 3].at <= SPEECH_HOUR);
    assert_true(speech.cues[speech.count - 3].at > SPEECH_HOUR - 60 * SECOND);
    assert_int_equal(speech.cues[speech.count - 2].at, breath_frames(&plan) + 3 * SECOND / 2);
    assert_int_equal(speech.cues[speech.count - 2].prompt, PROMPT_WELL_DONE);
}

static void a_caption_stands_as_long_as_its_words(void **state) {
    (void)state;
    const BreathPlan plan = plan_of("hut", 5, 100, 0);
    const SpeechPlan speech = speech_of_breath(&plan);
    const int64_t room = (int64_t)prompt_room(PROMPT_BREATHE_IN) * BREATH_MS;
    assert_ptr_equal(speech_caption(&speech, 0), &speech.cues[0]);
    assert_ptr_equal(speech_caption(&speech, room - 1), &speech.cues[0]);
    assert_null(speech_caption(&speech, room));
    assert_null(speech_caption(&speech, 4 * SECOND - 1));
    assert_ptr_equal(speech_caption(&speech, 4 * SECOND), &speech.cues[1]);
    assert_int_equal(speech_first(&speech, 0), 0);
    assert_int_equal(speech_first(&speech, 1), 1);
    assert_int_equal(speech_first(&speech, INT64_MAX), speech.count);
}

static void tension_is_fifteen_and_twenty_five_five_times(void **state) {
    (void)state;
    const BreathPlan plan = exercise_plan(EXERCISE_TENSION);
    assert_string_equal(exercise_id(EXERCISE_TENSION), "tension");
    assert_int_equal(breath_frames(&plan) - breath_settle(&plan), 200 * SECOND);
    assert_int_equal(breath_rounds(&plan), 5);
    assert_int_equal(breath_at(&plan, breath_settle(&plan)).phase, PHASE_TENSE);
    assert_int_equal(breath_at(&plan, breath_settle(&plan) + 15 * SECOND).phase, PHASE_RELEASE);
    const SpeechPlan speech = speech_of_exercise(EXERCISE_TENSION, &plan);
    check_cues(&speech, 0,
               (const Cue[]){{0, PROMPT_TENSION_INTRO},
                             {13, PROMPT_TENSION_DOCTOR},
                             {24, PROMPT_TENSION_TENSE},
                             {38, PROMPT_TENSION_BREATHE},
                             {54, PROMPT_TENSION_RELEASE}},
               5);
    assert_int_equal(speech.count, 2 + 5 * 3 + 1);
    assert_int_equal(speech.cues[14].prompt, PROMPT_TENSION_LAST);
    assert_int_equal(speech.cues[17].prompt, PROMPT_TENSION_END);
}

static void muscles_are_tensed_group_by_group(void **state) {
    (void)state;
    const BreathPlan plan = exercise_plan(EXERCISE_MUSCLES);
    assert_string_equal(exercise_id(EXERCISE_MUSCLES), "muscles");
    assert_int_equal(breath_rounds(&plan), EXERCISE_GROUPS);
    assert_int_equal(breath_frames(&plan) - breath_settle(&plan), 300 * SECOND);
    const SpeechPlan speech = speech_of_exercise(EXERCISE_MUSCLES, &plan);
    assert_int_equal(speech.count, 2 + 2 * EXERCISE_GROUPS + 1);
    assert_int_equal(speech.cues[2].prompt, PROMPT_MUSCLE_HANDS);
    assert_int_equal(speech.cues[2].at, breath_settle(&plan) - 5 * SECOND);
    assert_int_equal(speech.cues[3].prompt, PROMPT_MUSCLE_RELEASE);
    assert_int_equal(speech.cues[3].at, breath_settle(&plan) + 5 * SECOND);
    assert_int_equal(speech.cues[24].prompt, PROMPT_MUSCLE_FEET);
    assert_int_equal(speech.cues[26].prompt, PROMPT_MUSCLE_END);
    for (int i = 1; i < speech.count; i++) {
        const Cue *before = &speech.cues[i - 1];
        assert_true(speech.cues[i].at >= before->at + (int64_t)prompt_room(before->prompt) * BREATH_MS);
    }
}

static void grounding_is_open_and_says_little(void **state) {
    (void)state;
    const BreathPlan plan = exercise_plan(EXERCISE_GROUNDING);
    assert_string_equal(exercise_id(EXERCISE_GROUNDING), "grounding");
    assert_int_equal(breath_at(&plan, 86400 * SECOND).phase, PHASE_NATURAL);
    const SpeechPlan speech = speech_of_exercise(EXERCISE_GROUNDING, &plan);
    assert_int_equal(speech.count, 2);
    assert_int_equal(speech.cues[0].prompt, PROMPT_GROUND_INTRO);
    assert_int_equal(speech.cues[1].prompt, PROMPT_GROUND_END);
}

static void every_prompt_has_an_id_of_its_own(void **state) {
    (void)state;
    for (int i = 0; i < PROMPTS; i++) {
        assert_non_null(prompt_id((Prompt)i));
        assert_true(prompt_room((Prompt)i) >= 300 && prompt_room((Prompt)i) <= 8500);
        for (int k = 0; k < i; k++) {
            assert_string_not_equal(prompt_id((Prompt)i), prompt_id((Prompt)k));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_words_then_short_ones_then_few),
        cmocka_unit_test(a_sip_and_a_rest_have_words),
        cmocka_unit_test(a_welcome_has_its_own_time),
        cmocka_unit_test(natural_breath_is_announced),
        cmocka_unit_test(words_never_crowd),
        cmocka_unit_test(an_open_session_speaks_for_an_hour_and_at_its_end),
        cmocka_unit_test(a_caption_stands_as_long_as_its_words),
        cmocka_unit_test(tension_is_fifteen_and_twenty_five_five_times),
        cmocka_unit_test(muscles_are_tensed_group_by_group),
        cmocka_unit_test(grounding_is_open_and_says_little),
        cmocka_unit_test(every_prompt_has_an_id_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
