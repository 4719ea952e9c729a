/* What the trails are to sound like, held against what was ordered so far. */
#include "shell/audio_parts.h"

#define AFTER_MS 1000 /* a screen comes up in peace first: opening a device may take its time */

static void music_end(Audio *audio) {
    if (audio->device != 0 && audio->plays && audio_order(audio, ORDER_MUSIC, 0, 0))
        audio->plays = false;
}

/* Where signals sound already, they go on; after a silence all begins anew. */
static bool music_is_ready(Audio *audio, const Prefs *prefs, uint64_t tune) {
    if (audio->session == 0 && audio->tune == tune && !audio->hushed)
        return true;
    audio->volumes[VOLUME_SIGNALS] = prefs->signals;
    audio->volumes[VOLUME_MUSIC] = prefs->music;
    return audio_begin_outside(audio, tune);
}

static void music_follow(Audio *audio, const Prefs *prefs) {
    if (!audio->plays)
        audio->plays = audio_order(audio, ORDER_MUSIC, 1, 0);
    audio_volume(audio, VOLUME_SIGNALS, prefs->signals);
    audio_volume(audio, VOLUME_MUSIC, prefs->music);
}

int audio_music(Audio *audio, const App *app, Moment now) {
    const uint64_t tune = app_music(app, now);
    const int64_t left = app->ui.since.ms + AFTER_MS - now.ms;
    if (tune == 0) {
        music_end(audio);
        return -1;
    }
    if (audio->device == 0 && left > 0 && left <= AFTER_MS)
        return audio->missing ? -1 : (int)left;
    if (audio_open(audio) && music_is_ready(audio, &app->ui.prefs, tune))
        music_follow(audio, &app->ui.prefs);
    return -1;
}
