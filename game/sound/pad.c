#include "sound/pad.h"

#include <stdbool.h>

#define PI 3.14159265358979323846
#define ALWAYS 2 /* notes that sound with empty lungs too */
#define LANES 4  /* voices summed side by side */

Pad pad_begin(void) {
    Pad pad = {.held.now = 0};
    for (int i = 0; i < PAD_VOICES; i++) {
        const double aside = i % 2 == 0 ? 1 - tuning.pad.detune : 1 + tuning.pad.detune;
        const double turn = 2 * PI * tuning.pad.hz[i / 2] * aside / SOUND_RATE;
        pad.cosine[i] = 1;
        pad.turn_sine[i] = (float)sin(turn);
        pad.turn_cosine[i] = (float)cos(turn);
    }
    return pad;
}

/* sin 2x, sin 3x, sin 4x are sin x times 2c, 4c^2 - 1, 8c^3 - 4c. */
static void pad_shape(Pad *pad, double full) {
    const double b = tuning.pad.bright + tuning.pad.brighter * full;
    const double second = tuning.pad.partials[0] * b, third = tuning.pad.partials[1] * b * b;
    const double fourth = tuning.pad.partials[2] * b * b * b;
    pad->shape[0] = (float)(1 - third);
    pad->shape[1] = (float)(2 * second - 4 * fourth);
    pad->shape[2] = (float)(4 * third);
    pad->shape[3] = (float)(8 * fourth);
}

static double pad_level(const Pad *pad, double full, int64_t clock) {
    const int64_t period = (int64_t)(SOUND_RATE / tuning.pad.tremolo_hz);
    const double turn = 2 * PI * (double)(clock % period) / (double)period;
    const double held = 1 - (1 - tuning.pad.hold) * pad->held.now;
    const double lifted = 1 + (tuning.pad.lift - 1) * pad->lifted.now;
    return tuning.pad.gain * (tuning.pad.base + tuning.pad.rise * full) * held * lifted *
           (1 + tuning.pad.tremolo * sin(turn));
}

/* Turning by multiplication drifts a little: brought back to length 1. */
static void pad_steady(Pad *pad) {
    for (int i = 0; i < PAD_VOICES; i++) {
        const float length = pad->sine[i] * pad->sine[i] + pad->cosine[i] * pad->cosine[i];
        const float mend = (3 - length) / 2;
        pad->sine[i] *= mend;
        pad->cosine[i] *= mend;
    }
}

static bool pad_is_alone(Phase phase) {
    return phase == PHASE_REST || phase == PHASE_NATURAL || phase == PHASE_RELEASE;
}

void pad_step(Pad *pad, const Lungs *lungs, Phase phase, int64_t clock) {
    glide_step(&pad->held, phase == PHASE_HOLD ? 1 : 0, tuning.pad.hold_seconds);
    glide_step(&pad->lifted, pad_is_alone(phase) ? 1 : 0, tuning.lungs.glide);
    const double level = pad_level(pad, lungs->full, clock);
    pad_shape(pad, lungs->full);
    pad_steady(pad);
    for (int i = 0; i < PAD_VOICES; i++) {
        const double gain = level * tuning.pad.gains[i / 2] * (i / 2 < ALWAYS ? 1 : lungs->full);
        pad->left[i] = (float)(gain * (i % 2 == 0 ? 1 : tuning.pad.bleed));
        pad->right[i] = (float)(gain * (i % 2 == 0 ? tuning.pad.bleed : 1));
    }
}

typedef struct Lanes {
    float left[LANES], right[LANES];
} Lanes;

static inline void voices_next(Pad *pad, int from, Lanes *sum) {
    const float a = pad->shape[0], b = pad->shape[1], c = pad->shape[2], d = pad->shape[3];
    for (int i = 0; i < LANES; i++) {
        const int v = from + i;
        const float sine = pad->sine[v], cosine = pad->cosine[v];
        const float wave = sine * (a + cosine * (b + cosine * (c + cosine * d)));
        pad->sine[v] = sine * pad->turn_cosine[v] + cosine * pad->turn_sine[v];
        pad->cosine[v] = cosine * pad->turn_cosine[v] - sine * pad->turn_sine[v];
        sum->left[i] += wave * pad->left[v];
        sum->right[i] += wave * pad->right[v];
    }
}

void pad_add(Pad *pad, size_t frames, float *stereo) {
    for (size_t i = 0; i < frames; i++) {
        Lanes sum = {{0}, {0}};
        for (int from = 0; from < PAD_VOICES; from += LANES) {
            voices_next(pad, from, &sum);
        }
        stereo[2 * i] += (sum.left[0] + sum.left[1]) + (sum.left[2] + sum.left[3]);
        stereo[2 * i + 1] += (sum.right[0] + sum.right[1]) + (sum.right[2] + sum.right[3]);
    }
}
