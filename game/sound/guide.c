#include "sound/guide.h"

#include "sound/tuning.h"

#define NO_CUT INT64_MAX

Guide guide_begin(void) {
    return (Guide){.now.cut = NO_CUT, .before.cut = NO_CUT, .duck = {.now = 1, .to = 1}};
}

void guide_stop(Guide *guide, int64_t at) {
    guide->before = guide->now;
    guide->before.cut = at;
    guide->now = (Saying){.cut = NO_CUT};
}

void guide_say(Guide *guide, Clip clip, int64_t at) {
    guide_stop(guide, at);
    guide->now = (Saying){clip, at, NO_CUT};
}

bool guide_speaks(const Guide *guide, int64_t clock) {
    return clock < guide->now.at + guide->now.clip.frames;
}

void guide_step(Guide *guide, bool ducks) {
    glide_step(&guide->aside, ducks ? 1 : 0, ducks ? tuning.guide.attack : tuning.guide.release);
    ramp_aim(&guide->duck, pow(10, tuning.guide.duck * guide->aside.now / 20));
}

static float saying_level(const Saying *saying, int64_t clock) {
    const int64_t frames = sound_frames(tuning.guide.cut), left = frames - (clock - saying->cut);
    return clock <= saying->cut ? 1 : left <= 0 ? 0 : (float)left / (float)frames;
}

static void saying_add(const Saying *saying, int64_t clock, size_t frames, float *mono) {
    for (size_t i = 0; i < frames; i++) {
        const int64_t into = clock + (int64_t)i - saying->at;
        if (into >= 0 && into < saying->clip.frames) {
            mono[i] += saying_level(saying, clock + (int64_t)i) * saying->clip.samples[into];
        }
    }
}

void guide_render(const Guide *guide, int64_t clock, size_t frames, float *mono) {
    for (size_t i = 0; i < frames; i++) {
        mono[i] = 0;
    }
    saying_add(&guide->before, clock, frames, mono);
    saying_add(&guide->now, clock, frames, mono);
}
