/* The way to a sound device, as a table, so that tests can have a device of their own that refuses, stalls or goes. */
#ifndef SHELL_AUDIO_DOOR_H
#define SHELL_AUDIO_DOOR_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct AudioDoor {
    bool (*begin)(void); /* news of devices arrive from now on; false = this computer knows no sound at all */
    void (*end)(void);
    /* 0 = refused, SDL_GetError tells why. `frames` becomes the size of its buffer. It stands still till it is started. */
    SDL_AudioDeviceID (*open)(SDL_AudioCallback fill, void *self, int *frames);
    void (*start)(SDL_AudioDeviceID device);
    void (*close)(SDL_AudioDeviceID device); /* nobody fills any more afterwards */
    int64_t (*now)(void);                    /* microseconds that never go back; any thread may ask */
} AudioDoor;

extern const AudioDoor audio_door; /* SDL's */

#endif
