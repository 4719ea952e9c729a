#include "shell/audio_door.h"

#include "sound/ring.h"

#define BUFFER 512 /* frames: two buffers and the ramp to silence are 29 ms */

static bool door_begin(void) {
    return SDL_InitSubSystem(SDL_INIT_AUDIO) == 0;
}

static void door_end(void) {
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

static SDL_AudioDeviceID door_open(SDL_AudioCallback fill, void *self, int *frames) {
    SDL_AudioSpec want = {.freq = SOUND_RATE,
                          .format = AUDIO_F32SYS,
                          .channels = 2,
                          .samples = BUFFER,
                          .callback = fill,
                          .userdata = self};
    SDL_AudioSpec got = want;
    /* Rate, samples and channels SDL converts; the size of the buffer has to be known, for the light goes by it. */
    SDL_AudioDeviceID device = SDL_OpenAudioDevice(NULL, 0, &want, &got, SDL_AUDIO_ALLOW_SAMPLES_CHANGE);
    *frames = got.samples;
    return device;
}

static void door_start(SDL_AudioDeviceID device) {
    SDL_PauseAudioDevice(device, 0);
}

static int64_t door_now(void) {
    const Uint64 counter = SDL_GetPerformanceCounter(), rate = SDL_GetPerformanceFrequency();
    return (int64_t)(counter / rate * 1000000 + counter % rate * 1000000 / rate);
}

const AudioDoor audio_door = {door_begin, door_end, door_open, door_start, SDL_CloseAudioDevice, door_now};
