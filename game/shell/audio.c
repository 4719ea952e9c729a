#include "shell/audio.h"

#include "core/memory.h"
#include "shell/audio_parts.h"

#include <stdio.h>
#include <stdlib.h>

#define LOOK_MS 50
#define RAMP_MS 30
#define REST (SOUND_RATE / 2) /* frames of silence after which a sound that waits for nothing is over */

static void audio_down(Audio *audio) {
    if (audio->up)
        audio->door->end();
    audio->up = false;
}

static void audio_shut(Audio *audio) {
    audio->door->close(audio->device);
    free(audio->player);
    audio->device = 0;
    audio->player = NULL;
    audio->session = 0;
    audio->tune = 0;
    audio->tells = audio->plays = false;
}

static void audio_miss(Audio *audio) {
    if (!audio->said)
        fprintf(stderr, "foothold: there is no sound (%s); everything else goes on.\n", SDL_GetError());
    audio->said = audio->missing = audio->silent = true;
    audio->again = 0;
}

/* The device's own thread may still be at work on it while it is open: so each opening has a player of its own. */
static bool door_opens(Audio *audio) {
    audio->up = audio->up || audio->door->begin();
    if (!audio->up)
        return false;
    audio->player = memory_new(1, sizeof *audio->player);
    audio->player->clock = audio->door->now;
    audio->device = audio->door->open(player_fill, audio->player, &audio->buffer);
    if (audio->device == 0) {
        free(audio->player);
        audio->player = NULL;
    }
    return audio->device != 0;
}

bool audio_order(Audio *audio, OrderKind kind, int value, int to) {
    const Order order = {.kind = kind, .value = value, .to = to};
    return player_order(audio->player, &order);
}

/* Clips that are read by now; those that come later are handed over by audio_tend. */
static void audio_lend(Audio *audio) {
    const Clip *clips = audio->speaker == NULL || audio->has_clips ? NULL : speaker_clips(audio->speaker);
    if (clips != NULL)
        audio->has_clips = player_order(audio->player, &(Order){.kind = ORDER_CLIPS, .clips = clips});
}

bool audio_open(Audio *audio) {
    if (audio->device != 0)
        return true;
    if (audio->missing)
        return false;
    if (!door_opens(audio)) {
        audio_miss(audio);
        return false;
    }
    audio->silent = audio->has_clips = false;
    audio->again = 0;
    audio->opened = audio->door->now();
    audio_lend(audio);
    audio->door->start(audio->device);
    return true;
}

bool audio_begin(Audio *audio, int session, const HutSetup *setup) {
    const Order order = {.kind = ORDER_BEGIN, .value = session, .setup = *setup};
    if (!player_order(audio->player, &order))
        return false;
    audio->session = session;
    audio->tune = setup->tune;
    audio->course = COURSE_ON;
    audio->hushed = audio->tells = audio->plays = false;
    audio->frame = setup->position;
    audio->tell_at = audio->door->now() + AUDIO_HEARD_US;
    for (int i = 0; i < VOLUMES; i++)
        audio->volumes[i] = setup->volumes[i];
    return true;
}

bool audio_begin_outside(Audio *audio, uint64_t tune) {
    HutSetup setup = {.stems = tune != 0 ? STEM_SIGNALS | STEM_MUSIC : STEM_SIGNALS, .tune = tune};
    setup.volumes[VOLUME_SIGNALS] = audio->volumes[VOLUME_SIGNALS];
    setup.volumes[VOLUME_MUSIC] = audio->volumes[VOLUME_MUSIC];
    return audio_begin(audio, 0, &setup);
}

void audio_volume(Audio *audio, Volume volume, int to) {
    if (audio->volumes[volume] != to && audio_order(audio, ORDER_VOLUME, (int)volume, to))
        audio->volumes[volume] = to;
}

void audio_play(void *self, Signal signal, int volume) {
    Audio *audio = self;
    const bool fresh = audio->device == 0;
    if (!audio_open(audio))
        return;
    if (fresh || (audio->hushed && audio->session == 0)) {
        audio->volumes[VOLUME_SIGNALS] = volume;
        (void)audio_begin_outside(audio, 0);
    }
    audio_volume(audio, VOLUME_SIGNALS, volume);
    (void)audio_order(audio, ORDER_SIGNAL, (int)signal, 0);
}

void audio_quiet(void *self) {
    Audio *audio = self;
    if (audio->device != 0 && !audio->hushed)
        audio->hushed = audio_order(audio, ORDER_HUSH, 0, 0);
}

void audio_say(void *self, Prompt prompt) {
    Audio *audio = self;
    if (audio->device != 0 && audio->session != 0)
        (void)audio_order(audio, ORDER_SAY, (int)prompt, 0);
}

static void audio_try_again(Audio *audio, const App *app, Moment now) {
    audio->missing = false;
    audio->again = 0;
    audio_hut(audio, app, now);
}

void audio_event(Audio *audio, const SDL_AudioDeviceEvent *event, const App *app, Moment now) {
    if (event->iscapture != 0)
        return;
    if (event->type == SDL_AUDIODEVICEREMOVED && audio->device != 0 && event->which == audio->device) {
        audio_shut(audio);
        audio_try_again(audio, app, now);
    } else if (event->type == SDL_AUDIODEVICEADDED && audio->missing) {
        audio_try_again(audio, app, now);
    }
}

static void audio_give_up(Audio *audio) {
    audio_shut(audio);
    SDL_SetError("the sound device stands still");
    audio_miss(audio);
    audio->again = audio->door->now() + AUDIO_AGAIN_US;
}

static bool is_stalled(const Audio *audio, bool filled, const Report *report) {
    const int64_t since = filled ? report->at : audio->opened;
    return audio->door->now() - since > AUDIO_STALL_US;
}

static bool is_over(const Audio *audio, const Report *report) {
    const bool goes_on = audio->session != 0 ? audio->course == COURSE_ON : audio->plays;
    const bool waits = goes_on && !audio->hushed;
    if (report->taken != (unsigned)SDL_AtomicGet(&audio->player->ordered))
        return false;
    return report->idle || (!waits && report->silent >= REST);
}

/* The device asks for a buffer while it plays the one before. Between two buffers time goes on, after them it stands
 * still. */
static void audio_hear(Audio *audio, const Report *report) {
    const int64_t since = (audio->door->now() - report->at) * SOUND_RATE / 1000000, buffer = audio->buffer;
    const int64_t frame = report->frame - 2 * buffer + (since < 2 * buffer ? since : 2 * buffer);
    const bool runs = report->session == audio->session && audio->course == COURSE_ON && since < SOUND_RATE / 8;
    audio->tells = audio->session != 0 && runs && frame > audio->frame;
    if (audio->tells)
        audio->frame = frame;
}

static int tend_closed(Audio *audio, const App *app, Moment now, int music) {
    if (app->ui.hut.session == 0)
        audio_down(audio);
    if (audio->again == 0 || app->ui.hut.session == 0)
        return music;
    if (audio->door->now() >= audio->again)
        audio_try_again(audio, app, now);
    return LOOK_MS;
}

int audio_tend(Audio *audio, const App *app, Moment now) {
    const int music = audio_music(audio, app, now);
    if (audio->device == 0)
        return tend_closed(audio, app, now, music);
    Report report = {.at = 0};
    const bool filled = player_report(audio->player, &report);
    audio_lend(audio);
    if (is_stalled(audio, filled, &report)) {
        audio_give_up(audio);
        return LOOK_MS;
    }
    if (filled && is_over(audio, &report)) {
        audio_shut(audio);
        return tend_closed(audio, app, now, music);
    }
    if (filled)
        audio_hear(audio, &report);
    return audio->session == 0 && !audio->plays ? LOOK_MS : AUDIO_HEARD_US / 1000;
}

bool audio_news(Audio *audio, Command *out) {
    if (audio->silent != audio->told) {
        audio->told = audio->silent;
        *out = (Command){.kind = COMMAND_SOUND, .value = audio->silent ? 0 : 1};
        return true;
    }
    const char *sentence = NULL;
    const size_t refused = audio->speaker == NULL || audio->told_voice ? 0 : speaker_refused(audio->speaker, &sentence);
    if (refused > 0) {
        audio->told_voice = true;
        *out = (Command){.kind = COMMAND_VOICE, .value = (int)refused, .text = sentence};
        return true;
    }
    if (!audio->tells || audio->door->now() < audio->tell_at)
        return false;
    audio->tells = false;
    audio->tell_at = audio->door->now() + AUDIO_HEARD_US;
    *out = (Command){.kind = COMMAND_HUT_HEARD, .number = audio->frame, .value = audio->session};
    return true;
}

void audio_close(Audio *audio) {
    if (audio->device != 0) {
        audio_quiet(audio);
        SDL_Delay(RAMP_MS);
        audio_shut(audio);
    }
    if (audio->door != NULL)
        audio_down(audio);
}
