/* What the recovery room is to sound like, held against what was ordered so far. */
#include "shell/audio_parts.h"

#include "sound/tuning.h"

static int volume_wanted(const Prefs *prefs, Volume volume) {
    switch (volume) {
    case VOLUME_BREATH:
        return prefs->breath;
    case VOLUME_FIRE:
        return prefs->fire;
    case VOLUME_VOICE:
        return prefs->voice;
    case VOLUME_SIGNALS:
        return prefs->signals;
    case VOLUME_MUSIC:
        return prefs->music;
    case VOLUMES:
        break;
    }
    return 0;
}

HutSetup audio_hut_setup(const App *app, const BreathPlan *plan, const SpeechPlan *speech) {
    HutSetup setup = {.plan = *plan, .speech = *speech, .seed = (uint64_t)app->ui.hut.session, .stems = STEM_ALL};
    for (int i = 0; i < VOLUMES; i++)
        setup.volumes[i] = volume_wanted(&app->ui.prefs, (Volume)i);
    return setup;
}

/* Standing still, only the fire is heard; and long after the end nothing is. */
static bool hut_sounds(const App *app, Moment now) {
    const Hut *hut = &app->ui.hut;
    const Prefs *prefs = &app->ui.prefs;
    const int64_t end = breath_frames(&hut->plan) + sound_frames(tuning.mix.tail);
    return hut->session != 0 && !prefs->mute && (hut->course == COURSE_ON || prefs->fire > 0) &&
           app_hut_frame(app, now) < end;
}

static void hut_begin(Audio *audio, const App *app, Moment now) {
    const Hut *hut = &app->ui.hut;
    if (audio->speaker != NULL && app->ui.prefs.voice > 0)
        speaker_want(audio->speaker);
    if (hut->session != audio->tried)
        audio->missing = false;
    audio->tried = hut->session;
    if (!audio_open(audio))
        return;
    HutSetup setup = audio_hut_setup(app, &hut->plan, &hut->speech);
    setup.position = app_hut_frame(app, now);
    (void)audio_begin(audio, hut->session, &setup);
}

static void hut_follow(Audio *audio, const App *app) {
    const Hut *hut = &app->ui.hut;
    const bool hushed = app->ui.prefs.mute != 0;
    if (audio->hushed != hushed && audio_order(audio, hushed ? ORDER_HUSH : ORDER_UNHUSH, 0, 0))
        audio->hushed = hushed;
    if (audio->course != hut->course && audio_order(audio, ORDER_COURSE, (int)hut->course, 0))
        audio->course = hut->course;
    if (audio->speaker != NULL && app->ui.prefs.voice > 0)
        speaker_want(audio->speaker);
    for (int i = 0; i < VOLUMES; i++)
        audio_volume(audio, (Volume)i, volume_wanted(&app->ui.prefs, (Volume)i));
}

void audio_hut(void *self, const App *app, Moment now) {
    Audio *audio = self;
    const int session = app->ui.hut.session;
    if ((audio->device == 0 || audio->session != session) && hut_sounds(app, now))
        hut_begin(audio, app, now);
    if (audio->device == 0)
        return;
    if (session != 0 && audio->session == session)
        hut_follow(audio, app);
    else if (audio->session != 0)
        (void)audio_begin_outside(audio, 0);
}
