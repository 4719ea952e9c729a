#include "sound/signal.h"

#include "sound/bowl.h"
#include "sound/note.h"

#define NOTES 7
#define BOWLS 2

/* Hertz, A4 = 440. D major pentatonic: no two of these sound harsh together. */
#define D3 146.83
#define D4 293.67
#define FS4 369.99
#define A4 440.00
#define D5 587.33
#define E5 659.26
#define FS5 739.99
#define A5 880.00

typedef struct Melody {
    double beat; /* seconds from note to note */
    double gain; /* of a note */
    double notes[NOTES];
    struct {
        double at, hz, gain, t60;
    } bowls[BOWLS]; /* at: seconds since the start */
} Melody;

/* All there is to tune. Heard by nobody yet: chosen by formula and by measuring. Loudness (EBU R128) and peak at the
   usual volume: done -24.5 LUFS, -13.8 dBFS; unlock -24.9, -14.6; turned -30.0, -20.8. */
static const Melody melodies[SIGNALS] = {
    [SIGNAL_DONE] = {.190, .085, {D4, A4, FS4, D5, A4, FS5, A5}, {{0, D3, .10, 5.0}, {1.330, D4, .12, 4.2}}},
    [SIGNAL_UNLOCK] = {.140, .085, {D4, FS4, A4, D5, E5}, {{.700, D4, .12, 4.2}}},
    [SIGNAL_TURNED] = {.260, .070, {A4, FS4, D4}, {{0}}},
};

static void plan_add(SignalPlan *plan, double at, Ring ring) {
    Stroke *stroke = &plan->strokes[plan->count++];
    *stroke = (Stroke){sound_frames(at), ring};
    const int64_t end = stroke->at + ring_frames(&ring);
    plan->frames = end > plan->frames ? end : plan->frames;
}

SignalPlan signal_plan(Signal signal) {
    const Melody *melody = &melodies[signal];
    SignalPlan plan = {.count = 0};
    int beats = 0;
    for (; beats < NOTES && melody->notes[beats] > 0; beats++) {
        plan_add(&plan, beats * melody->beat, note_ring(melody->notes[beats], melody->gain));
    }
    for (int i = 0; i < BOWLS && melody->bowls[i].hz > 0; i++) {
        plan_add(&plan, melody->bowls[i].at,
                 bowl_ring(melody->bowls[i].hz, melody->bowls[i].gain, melody->bowls[i].t60));
    }
    plan.follows = sound_frames((beats + 1) * melody->beat);
    return plan;
}

void signal_render(const SignalPlan *plan, int64_t position, size_t frames, float *stereo) {
    for (size_t i = 0; i < 2 * frames; i++) {
        stereo[i] = 0;
    }
    for (int i = 0; i < plan->count; i++) {
        ring_add(&plan->strokes[i].ring, position - plan->strokes[i].at, frames, stereo);
    }
}

float signal_gain(int volume) {
    return (float)volume / SIGNALS_USUAL;
}
