#include "sound/hut_mix.h"

#include "sound/tuning.h"

_Static_assert(SOUND_RATE == BREATH_RATE, "one counter for sound and picture");

/* Each its own chance, so that one stem does not change another. */
#define SEED_WIND 1
#define SEED_FIRE 2

static int64_t edge_from(const BreathPlan *plan, int64_t position) {
    const BreathNow now = breath_at(plan, position);
    return now.into == 0 ? position : breath_next_edge(plan, position);
}

static void hut_go_to(HutSound *hut, int64_t position) {
    hut->position = position;
    hut->edge = edge_from(&hut->setup.plan, position);
    hut->cue = speech_first(&hut->setup.speech, position);
}

void hut_sound_begin(HutSound *hut, const HutSetup *setup) {
    *hut = (HutSound){.setup = *setup,
                      .guiding.now = 1,
                      .wind = wind_of(setup->seed ^ SEED_WIND),
                      .fire = fire_of(setup->seed ^ SEED_FIRE),
                      .pad = pad_begin(),
                      .guide = guide_begin(),
                      .tune = tune_of(setup->tune)};
    for (int i = 0; i < VOLUMES; i++) {
        hut->volumes[i] = (double)signal_gain(setup->volumes[i]);
    }
    hut->levels[LEVEL_BOWLS].to = hut->volumes[VOLUME_BREATH] * tuning.mix.bowls;
    hut->levels[LEVEL_VOICE].to = hut->volumes[VOLUME_VOICE] * tuning.mix.voice;
    hut->levels[LEVEL_SIGNALS].to = hut->volumes[VOLUME_SIGNALS];
    hut_go_to(hut, setup->position);
}

static void hut_turn(HutSound *hut, Course course) {
    if (hut->course != course) {
        hut->course = course;
        lungs_turn(&hut->lungs);
    }
}

void hut_sound_pause(HutSound *hut) {
    hut_turn(hut, COURSE_PAUSED);
    guide_stop(&hut->guide, hut->clock);
}

void hut_sound_resume(HutSound *hut) {
    hut_turn(hut, COURSE_ON);
}

void hut_sound_let_go(HutSound *hut) {
    hut_turn(hut, COURSE_LET_GO);
    guide_stop(&hut->guide, hut->clock);
}

void hut_sound_hush(HutSound *hut) {
    hut->hushed = true;
}

void hut_sound_unhush(HutSound *hut) {
    hut->hushed = false;
}

void hut_sound_music(HutSound *hut, bool plays) {
    hut->plays = plays;
}

void hut_sound_volume(HutSound *hut, Volume volume, int to) {
    hut->setup.volumes[volume] = to;
}

static Clip clip_of(const HutSound *hut, Prompt prompt) {
    const bool speaks = hut->setup.clips != NULL && hut->setup.volumes[VOLUME_VOICE] > 0;
    return speaks && (hut->setup.stems & STEM_VOICE) != 0 ? hut->setup.clips[prompt] : (Clip){0};
}

static void hut_say(HutSound *hut, Prompt prompt, int64_t at) {
    const Clip clip = clip_of(hut, prompt);
    if (clip.frames > 0) {
        guide_say(&hut->guide, clip, at);
    }
}

void hut_sound_say(HutSound *hut, Prompt prompt) {
    hut_say(hut, prompt, hut->clock);
}

bool hut_sound_signal(HutSound *hut, Signal signal) {
    return bus_add(&hut->bus, signal);
}

bool hut_sound_is_over(const HutSound *hut) {
    return hut->position - breath_frames(&hut->setup.plan) >= sound_frames(tuning.mix.tail);
}

bool hut_sound_plays(const HutSound *hut) {
    return hut->plays || hut->playing.now > 0;
}

void hut_sound_events(HutSound *hut, int64_t frames) {
    const SpeechPlan *speech = &hut->setup.speech;
    while (hut->edge < hut->position + frames) {
        const BreathNow now = breath_at(&hut->setup.plan, hut->edge);
        bowls_strike(&hut->bowls, now.phase, hut->clock + hut->edge - hut->position);
        hut->edge = breath_next_edge(&hut->setup.plan, hut->edge);
    }
    for (; hut->cue < speech->count && speech->cues[hut->cue].at < hut->position + frames; hut->cue++) {
        const Cue *cue = &speech->cues[hut->cue];
        hut_say(hut, cue->prompt, hut->clock + cue->at - hut->position);
    }
}
