#include "shell/voice_door.h"

#define BUFFER 1024 /* frames */
#define FRAME (int)sizeof(short)

static SDL_AudioDeviceID door_open(bool microphone) {
    const SDL_AudioSpec want = {.freq = VOICE_RATE, .format = AUDIO_S16SYS, .channels = 1, .samples = BUFFER};
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0)
        return 0;
    const SDL_AudioDeviceID device = SDL_OpenAudioDevice(NULL, microphone ? 1 : 0, &want, NULL, 0);
    if (device == 0)
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
    else
        SDL_PauseAudioDevice(device, 0);
    return device;
}

static int door_take(SDL_AudioDeviceID device, short *to, int most) {
    return (int)SDL_DequeueAudio(device, to, (Uint32)(most * FRAME)) / FRAME;
}

static bool door_give(SDL_AudioDeviceID device, const short *from, int frames) {
    return SDL_QueueAudio(device, from, (Uint32)(frames * FRAME)) == 0;
}

static int door_left(SDL_AudioDeviceID device) {
    return (int)SDL_GetQueuedAudioSize(device) / FRAME;
}

static void door_close(SDL_AudioDeviceID device) {
    SDL_CloseAudioDevice(device);
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

const VoiceDoor voice_door = {door_open, door_take, door_give, door_left, door_close};
