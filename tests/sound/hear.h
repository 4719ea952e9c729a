/* What the tests of the hut's sound need: sessions, their samples, and what can be said of samples. */
#ifndef TESTS_SOUND_HEAR_H
#define TESTS_SOUND_HEAR_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/breath_pattern.h"
#include "sound/hut_sound.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SECOND ((int64_t)SOUND_RATE)

static inline HutSetup hear_plan(BreathPlan plan, unsigned stems) {
    HutSetup setup = {.plan = plan, .speech = speech_of_breath(&plan), .seed = 1, .stems = stems};
    for (int i = 0; i < VOLUMES; i++) {
        setup.volumes[i] = SIGNALS_USUAL;
    }
    return setup;
}

static inline HutSetup hear_pattern(const char *id, int minutes, unsigned stems) {
    BreathSettings settings = breath_usual;
    settings.minutes = minutes;
    return hear_plan(breath_plan(breath_pattern(id), &settings), stems);
}

/* Phases so long that every bowl has died away before the next. */
static inline BreathPlan hear_long_phases(void) {
    BreathPlan plan = {.count = 0};
    Stretch breath = {.count = 0};
    leg_add(&breath, (Leg){PHASE_IN, 6 * SECOND + 11, 0, 85});
    leg_add(&breath, (Leg){PHASE_SIP, 5 * SECOND + 7, 85, 100});
    leg_add(&breath, (Leg){PHASE_HOLD, 5 * SECOND + 1, 100, 100});
    leg_add(&breath, (Leg){PHASE_OUT, 7 * SECOND + 5, 100, 0});
    leg_add(&breath, (Leg){PHASE_REST, 7 * SECOND + 3, 0, 0});
    stretch_add(&plan, breath, 1000000);
    return plan;
}

static inline HutSound *hear_begin(const HutSetup *setup) {
    HutSound *hut = malloc(sizeof *hut);
    assert_non_null(hut);
    hut_sound_begin(hut, setup);
    return hut;
}

static inline float *hear_room(int64_t frames) {
    float *stereo = malloc(2 * (size_t)frames * sizeof *stereo);
    assert_non_null(stereo);
    return stereo;
}

static inline float *hear(HutSound *hut, int64_t frames) {
    float *stereo = hear_room(frames);
    hut_sound_render(hut, (size_t)frames, stereo);
    return stereo;
}

/* Renders on without looking. */
static inline void hear_past(HutSound *hut, int64_t frames) {
    free(hear(hut, frames));
}

static inline double hear_loudest(const float *stereo, int64_t from, int64_t to) {
    double most = 0;
    for (int64_t i = 2 * from; i < 2 * to; i++) {
        most = fmax(most, fabs((double)stereo[i]));
    }
    return most;
}

static inline double hear_jump(const float *stereo, int64_t frames) {
    double most = 0;
    for (int64_t i = 2; i < 2 * frames; i++) {
        most = fmax(most, fabs((double)stereo[i] - (double)stereo[i - 2]));
    }
    return most;
}

static inline double hear_rms(const float *stereo, int64_t from, int64_t to) {
    double sum = 0;
    for (int64_t i = 2 * from; i < 2 * to; i++) {
        sum += (double)stereo[i] * (double)stereo[i];
    }
    return sqrt(sum / (2 * (double)(to - from)));
}

/* The first frame that is not silent on some side; `frames` where all are. */
static inline int64_t hear_onset(const float *stereo, int64_t frames) {
    int64_t i = 0;
    while (i < 2 * frames && stereo[i] == 0) {
        i++;
    }
    return i / 2;
}

#endif
