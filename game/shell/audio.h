/* The sound device: open only while something sounds, so that a silent game wakes nobody up. Without a device, or with
   one that does not open, the game goes on in silence. */
#ifndef SHELL_AUDIO_H
#define SHELL_AUDIO_H

#include "sound/bus.h"

#include <SDL.h>

#define AUDIO_BUFFER 512 /* frames: two buffers and the ramp to silence are 29 ms */

typedef struct AudioOrder {
    Signal signal;
    float gain;
} AudioOrder;

typedef struct Audio {             /* begins as {0}; must not move while it sounds */
    SDL_AudioDeviceID device;      /* 0 = closed */
    bool missing;                  /* there is none: said once, not tried again */
    Uint64 opened;                 /* SDL's ticks */
    AudioOrder orders[BUS_VOICES]; /* written before `ordered` counts them */
    SDL_atomic_t ordered, hush, finished;
    int taken; /* this and the bus are the device's own while it is open */
    Bus bus;
} Audio;

/* Both fit a session's Sounder: `self` is an Audio. */
void audio_play(void *self, Signal signal, int volume);
void audio_quiet(void *self); /* silent within 30 ms, the device's own delay left out */

/* Closes the device where nothing sounds any more. Milliseconds until this wants to be called again, -1 = never. */
int audio_tend(Audio *audio);
void audio_close(Audio *audio);

#endif
