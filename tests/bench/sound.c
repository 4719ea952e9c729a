/* sound: what a second of sound costs in milliseconds of the processor, stem by stem, beside a bare pad of six sines in
   the same run. Prints figures and judges one: all of the hut together may take 10 ms. */
#include "core/breath_pattern.h"
#include "sound/hut_sound.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define BUFFER 512
#define SECONDS 70 /* five breaths */
#define ROUNDS 7   /* the quickest counts: what else the machine does only ever adds */
#define BAR 10.0
#define SINES 6

static double spent(void) {
    return 1000.0 * (double)clock() / CLOCKS_PER_SEC;
}

static float *clip_sound(size_t frames) {
    float *samples = malloc(frames * sizeof *samples);
    for (size_t i = 0; samples != NULL && i < frames; i++)
        samples[i] = (float)(.1 * sin((double)i * .03));
    return samples;
}

static HutSetup setup_of(unsigned stems, const Clip *clips) {
    const BreathPlan plan = breath_plan(breath_pattern("hut"), &breath_usual);
    HutSetup setup = {.plan = plan, .speech = speech_of_breath(&plan), .clips = clips, .seed = 1, .stems = stems};
    for (int i = 0; i < VOLUMES; i++)
        setup.volumes[i] = SIGNALS_USUAL;
    return setup;
}

static double hut_once(unsigned stems, const Clip *clips) {
    static HutSound hut;
    static float stereo[2 * BUFFER];
    const HutSetup setup = setup_of(stems, clips);
    hut_sound_begin(&hut, &setup);
    const double from = spent();
    for (int i = 0; i < SECONDS * SOUND_RATE / BUFFER; i++)
        hut_sound_render(&hut, BUFFER, stereo);
    return (spent() - from) / SECONDS;
}

static double hut_best(unsigned stems, const Clip *clips) {
    double best = hut_once(stems, clips);
    for (int i = 1; i < ROUNDS; i++)
        best = fmin(best, hut_once(stems, clips));
    return best;
}

/* Six sines by rotation, one side, no more: what such a sound costs at the least. */
static double sines_once(void) {
    static const double hz[SINES] = {73.33, 110, 146.67, 183.33, 220, 330};
    float sine[SINES], cosine[SINES], step_sine[SINES], step_cosine[SINES];
    for (int k = 0; k < SINES; k++) {
        sine[k] = 0;
        cosine[k] = 1;
        step_sine[k] = (float)sin(6.283185307179586 * hz[k] / SOUND_RATE);
        step_cosine[k] = (float)cos(6.283185307179586 * hz[k] / SOUND_RATE);
    }
    volatile float heard = 0;
    const double from = spent();
    for (int i = 0; i < SECONDS * SOUND_RATE; i++) {
        float sum = 0;
        for (int k = 0; k < SINES; k++) {
            const float next = sine[k] * step_cosine[k] + cosine[k] * step_sine[k];
            cosine[k] = cosine[k] * step_cosine[k] - sine[k] * step_sine[k];
            sine[k] = next;
            sum += next;
        }
        heard = sum;
    }
    (void)heard;
    return (spent() - from) / SECONDS;
}

static double sines_best(void) {
    double best = sines_once();
    for (int i = 1; i < ROUNDS; i++)
        best = fmin(best, sines_once());
    return best;
}

int main(void) {
    static const struct {
        const char *name;
        unsigned stems;
    } parts[] = {{"mixing alone", 0}, {"wind", STEM_WIND}, {"pad", STEM_PAD},     {"bowls", STEM_BOWLS},
                 {"fire", STEM_FIRE}, {"room", STEM_ROOM}, {"voice", STEM_VOICE}, {"music", STEM_MUSIC}};
    static Clip clips[PROMPTS];
    float *samples = clip_sound(SOUND_RATE);
    for (int i = 0; samples != NULL && i < PROMPTS; i++)
        clips[i] = (Clip){samples, SOUND_RATE};
    const double least = hut_best(0, clips), sines = sines_best();
    printf("milliseconds of the processor for a second of sound, best of %d:\n", ROUNDS);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        printf("  %-14s %6.2f\n", parts[i].name, hut_best(parts[i].stems, clips) - (i > 0 ? least : 0));
    const double all = hut_best(STEM_ALL, clips);
    printf("  %-14s %6.2f, %.1f times six bare sines (%.2f)\n", "all together", all, all / sines, sines);
    free(samples);
    if (all > BAR)
        printf("  more than %.0f ms\n", BAR);
    return all > BAR ? 1 : 0;
}
