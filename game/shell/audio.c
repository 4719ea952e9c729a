#include "shell/audio.h"

#include <stdio.h>

#define LOOK_MS 50
#define LONGEST_MS 20000 /* a device that stands still is given up after this */
#define RAMP_MS 30

/* The device's thread: no lock, no memory, no files. What is to sound comes by a counter that only the game raises. */
static void audio_fill(void *self, Uint8 *bytes, int length) {
    Audio *audio = self;
    int ordered = SDL_AtomicGet(&audio->ordered);
    for (; audio->taken < ordered; audio->taken++)
        bus_add(&audio->bus, audio->orders[audio->taken].signal, audio->orders[audio->taken].gain);
    if (SDL_AtomicGet(&audio->hush) != 0)
        bus_quiet(&audio->bus);
    bus_render(&audio->bus, (size_t)length / (2 * sizeof(float)), (float *)(void *)bytes);
    SDL_AtomicSet(&audio->finished, bus_is_over(&audio->bus) ? audio->taken : 0);
}

static bool audio_is_over(Audio *audio) {
    return SDL_AtomicGet(&audio->finished) == SDL_AtomicGet(&audio->ordered);
}

static void audio_miss(Audio *audio) {
    audio->missing = true;
    fprintf(stderr, "foothold: there is no sound (%s); everything else goes on.\n", SDL_GetError());
}

static void audio_order(Audio *audio, Signal signal, int volume) {
    int ordered = SDL_AtomicGet(&audio->ordered);
    if (ordered == BUS_VOICES)
        return;
    audio->orders[ordered] = (AudioOrder){signal, signal_gain(volume)};
    SDL_AtomicSet(&audio->ordered, ordered + 1);
}

static bool audio_open(Audio *audio) {
    SDL_AudioSpec want = {.freq = SOUND_RATE,
                          .format = AUDIO_F32SYS,
                          .channels = 2,
                          .samples = AUDIO_BUFFER,
                          .callback = audio_fill,
                          .userdata = audio};
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) < 0)
        return false;
    *audio = (Audio){.opened = SDL_GetTicks64()};
    audio->device = SDL_OpenAudioDevice(NULL, 0, &want, NULL, 0);
    if (audio->device == 0)
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return audio->device != 0;
}

static void audio_shut(Audio *audio) {
    SDL_CloseAudioDevice(audio->device);
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    audio->device = 0;
}

void audio_play(void *self, Signal signal, int volume) {
    Audio *audio = self;
    if (audio->device != 0 && (SDL_AtomicGet(&audio->hush) != 0 || audio_is_over(audio)))
        audio_shut(audio);
    if (audio->device != 0) {
        audio_order(audio, signal, volume);
        return;
    }
    if (audio->missing)
        return;
    if (!audio_open(audio)) {
        audio_miss(audio);
        return;
    }
    audio_order(audio, signal, volume);
    SDL_PauseAudioDevice(audio->device, 0);
}

void audio_quiet(void *self) {
    Audio *audio = self;
    SDL_AtomicSet(&audio->hush, 1);
}

int audio_tend(Audio *audio) {
    if (audio->device == 0)
        return -1;
    if (!audio_is_over(audio) && SDL_GetTicks64() - audio->opened < LONGEST_MS)
        return LOOK_MS;
    audio_shut(audio);
    return -1;
}

void audio_close(Audio *audio) {
    if (audio->device == 0)
        return;
    audio_quiet(audio);
    if (!audio_is_over(audio))
        SDL_Delay(RAMP_MS);
    audio_shut(audio);
}
